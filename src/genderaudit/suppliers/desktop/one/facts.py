"""The facts of one supplier: every field in place, saved as soon as it settles."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QComboBox, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from genderaudit.safeguards.desktop.guard_note import GuardNote
from genderaudit.suppliers.actions.registry import registry_of, supply_setup_of
from genderaudit.suppliers.desktop.entries import Entries, Line, Sort
from genderaudit.suppliers.desktop.one.brought import brought_lines, brought_words
from genderaudit.suppliers.desktop.one.ownership import OwnershipCard
from genderaudit.suppliers.desktop.one.page import SupplierPage
from genderaudit.suppliers.desktop.one.sorts import (
    certificate_line,
    certificates_sort,
    entries_of,
    headcount_line,
    identifier_line,
    identifiers_sort,
    site_line,
    sites_sort,
    spend_line,
    spend_sort,
    workforce_sort,
)
from genderaudit.suppliers.desktop.words import PSEA_SIGNS, kind_words, say_code
from genderaudit.suppliers.model.supplier import PSEA_STATUSES, Supplier
from genderaudit.widgets.country_box import CountryBox, no_country_words
from genderaudit.widgets.day_field import DayField
from genderaudit.widgets.forms import fill_with_form, part, register
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import words
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.tall import TallPage
from genderaudit.widgets.theme import dress
from genderaudit.widgets.typed_line import TypedLine
from genderaudit.widgets.writing import WritingField

_TWO_COLUMNS = 96
"""Letters across from which the cards stand in two columns; house default."""


class Facts(SupplierPage):
    """Who it is, numbers, places, ownership, conduct, workers, certificates, spend, note."""

    key = "facts"

    def __init__(self, session: Session, supplier: str, parent: QWidget | None = None) -> None:
        super().__init__(session, supplier, parent)
        register(TallPage)
        form = fill_with_form(self, "suppliers", "facts")
        self._form = form
        self._copies = words("", form, kind="small")
        part(form, QVBoxLayout, "identityColumn").insertWidget(1, self._copies)
        self._make_identity()
        self._make_conduct()
        self.ownership = OwnershipCard(session, form)
        self.ownership.changed.connect(self._save_ownership)
        self.note = WritingField(self.tr("Note"), form, lines=(3, 12))
        self.note.settled.connect(lambda text: self.save({"note": text.strip()}))
        self._put("note", self.note, GuardNote(self.note, form))
        language = session.language
        currency = supply_setup_of(session.workspace).currency
        self.identifiers = self._entries("identifiers", identifiers_sort(language, self._keeper("identifiers")))
        self.sites = self._entries("sites", sites_sort(self._keeper("sites")))
        self.workforce = self._entries("workforce", workforce_sort(language, self._keeper("workforce")))
        self.certificates = self._entries("certificates", certificates_sort(self._keeper("certificates")))
        self.spend = self._entries("spend", spend_sort(language, self._keeper("spend"), currency))

    def _put(self, place: str, *widgets: QWidget) -> None:
        column = part(self._form, QVBoxLayout, place)
        for widget in widgets:
            column.addWidget(widget)
        caption = self._form.findChild(QLabel, f"{place}Caption")
        if isinstance(caption, QLabel):
            caption.setBuddy(widgets[0])
            if not widgets[0].accessibleName():
                widgets[0].setAccessibleName(caption.text())

    def _entries(self, place: str, sort: Sort) -> Entries:
        made = Entries(self.session, sort, self._form)
        self._put(place, made)
        return made

    def _keeper(self, field: str) -> Any:
        def keep(entries: list[Mapping[str, Any]]) -> None:
            cleaned = [{**one, "country": one["country"] or None} if "country" in one else one for one in entries]
            if field == "spend":
                cleaned = [{**one, "currency": str(one["currency"]).upper()} for one in cleaned]
            self.keep({field: tuple(cleaned)})

        return keep

    def _line(self, place: str, field: str) -> TypedLine:
        line = TypedLine(part(self._form, QLabel, f"{place}Caption").text(), self._form)
        line.setMaxLength(300)
        line.settled.connect(lambda text: self._settled(field, text))
        self._put(place, line)
        return line

    def _lines(self, place: str, field: str) -> WritingField:
        made = WritingField(part(self._form, QLabel, f"{place}Caption").text(), self._form, lines=(1, 6))
        made.settled.connect(lambda text: self.save({field: _each_once(text.splitlines())}))
        self._put(place, made)
        return made

    def _choice(self, place: str, field: str, choices: Mapping[str, tuple[str, str]]) -> QComboBox:
        box = QComboBox(self._form)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(20)
        for code, (text, image) in choices.items():
            box.addItem(icon(image, "muted"), text, code)
        box.activated.connect(lambda _: self.save({field: box.currentData()}))
        self._put(place, box)
        return box

    def _make_identity(self) -> None:
        from genderaudit.suppliers.desktop.words import KIND_ICONS  # noqa: PLC0415 -- beside its only use

        language = self.session.language
        self.name = self._line("name", "name")
        self.aliases = self._lines("aliases", "aliases")
        kinds = {code: (text, KIND_ICONS[code]) for code, text in kind_words(language).items()}
        self.type = self._choice("type", "type", kinds)
        self.country = CountryBox(self._form)
        self.country.offer_all(language)
        self.country.activated.connect(lambda _: self.save({"country": self.country.code or None}))
        self.country.refused.connect(lambda text: self.session.tell(no_country_words(text), "warn"))
        self._put("country", self.country)
        self.sectors = self._line("sectors", "sectors")
        self.sectors.setPlaceholderText(self.tr("Such as 78101800 80111600"))
        self.activities = self._lines("activities", "activities")
        self.sole = QCheckBox(self.tr("A person in business alone (sole trader)"), self._form)
        self.sole.setToolTip(self.tr("Addresses, telephones and bank details are masked in maps, reports and exports."))
        self.sole.clicked.connect(lambda on: self.save({"sole_trader": on}))
        self._put("sole", self.sole)

    def _make_conduct(self) -> None:
        language, today = self.session.language, self.session.clock().date()
        statuses: dict[str, tuple[str, str]] = {
            code: (say_code("psea", code, language), PSEA_SIGNS[code][0]) for code in PSEA_STATUSES
        }
        self.psea = self._choice("psea", "psea", statuses)
        self.accepted = DayField(part(self._form, QLabel, "acceptedCaption").text(), language, today, self._form)
        self.accepted.settled.connect(lambda on: self.save({"code_accepted": on}))
        self._put("accepted", self.accepted)
        self.ends = DayField(part(self._form, QLabel, "endsCaption").text(), language, today, self._form)
        self.ends.settled.connect(lambda on: self.save({"code_expires": on}))
        self._put("ends", self.ends)
        self.uses_none = QCheckBox(self.tr("It states that it uses no suppliers of its own"), self._form)
        self.uses_none.setToolTip(self.tr("Without this statement, no suppliers mapped means: not known."))
        self.uses_none.clicked.connect(lambda on: self.save({"no_lower_tiers": on}))
        self._put("lower", self.uses_none)

    # a screen

    def title(self) -> str:
        """The supplier's name."""
        return self.supplier.name if self.supplier is not None else self.tr("Facts")

    def open_at(self, place: Place) -> None:
        """Show what is saved."""
        self._show()
        part(self._form, QScrollArea, "scroll").verticalScrollBar().setValue(0)

    def refresh(self, kinds: frozenset[str]) -> None:
        """The supplier changed."""
        if touches(kinds, Supplier.kind, "relationship", "match", "supply_setup"):
            self._show()

    def leaving(self) -> None:
        """Save what is being typed."""
        for line in (self.name, self.country, self.sectors):
            line.flush()
        for text in (self.aliases, self.activities, self.note):
            text.flush()
        for day in (self.accepted, self.ends):
            day.flush()
        self.ownership.flush()

    def _show(self) -> None:
        # what was entered here: copies add to it and are changed on their own
        one = self.session.workspace.get(Supplier, self.supplier_id)
        if one is None:
            return
        language, today = self.session.language, self.session.clock().date()
        self._copies.setText(brought_words(one, self._copies_of(one), language))
        self._copies.setVisible(bool(self._copies.text()))
        self.name.show_text(one.name)
        self.aliases.show_text("\n".join(one.aliases))
        self.type.setCurrentIndex(self.type.findData(one.type))
        self.country.show_code(one.country or "", language)
        self.sectors.show_text(" ".join(one.sectors))
        self.activities.show_text("\n".join(one.activities))
        self.sole.setChecked(one.sole_trader)
        self.psea.setCurrentIndex(self.psea.findData(one.psea))
        self.accepted.show_day(one.code_accepted)
        self.ends.show_day(one.code_expires)
        self.uses_none.setChecked(one.no_lower_tiers)
        self.ownership.show_ownership(one.ownership)
        self.ownership.trace(one.id)
        self.note.show_text(one.note)
        self._show_all(self.identifiers, "identifiers", one, lambda each: identifier_line(each, language))
        self._show_all(self.sites, "sites", one, lambda each: site_line(each, language))
        self._show_all(self.workforce, "workforce", one, lambda each: headcount_line(each, language))
        self._show_all(self.certificates, "certificates", one, lambda each: certificate_line(each, today, language))
        self._show_all(self.spend, "spend", one, lambda each: spend_line(each, language))

    def _copies_of(self, one: Supplier) -> list[Supplier]:
        registry = registry_of(self.session.workspace)
        return [registry.kept[id] for id in registry.copies.get(one.id, ()) if id in registry.kept]

    def _show_all(self, entries: Entries, field: str, one: Supplier, line_of: Callable[[Any], Line]) -> None:
        values = getattr(one, field)
        brought = brought_lines(one, self._copies_of(one), field, line_of)
        entries.show_entries(entries_of(values), [line_of(each) for each in values], brought)

    # saving

    def _settled(self, field: str, text: str) -> None:
        kept: Any = " ".join(text.split())
        if field == "name" and not kept:
            self.session.tell(self.tr("A supplier needs a name; the one before stays."), "warn")
            self._show()
            return
        if field == "sectors":
            kept = _each_once(kept.replace(";", ",").replace(" ", ",").split(","))
            if not all(code.isdecimal() and code.isascii() and len(code) in (2, 4, 6, 8) for code in kept):
                dress(self.sectors, tone="bad")
                self.session.tell(self.tr("Sectors are UNSPSC codes of 2, 4, 6 or 8 digits."), "warn")
                return
        dress(self.sectors, tone="")
        self.save({field: kept})

    def _save_ownership(self, fields: Mapping[str, Any]) -> None:
        one = self.session.workspace.get(Supplier, self.supplier_id)
        if one is not None:
            before = one.ownership.model_dump() if one.ownership is not None else {}
            self.save({"ownership": {**before, **fields}})

    # room

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Two columns where there is room."""
        super().resizeEvent(event)
        arrange_columns(self._form, self.width(), self.fontMetrics().averageCharWidth())


def arrange_columns(form: QWidget, width: int, letter: int) -> None:
    """Cards in two columns where there is room, else below each other."""
    columns = part(form, QHBoxLayout, "columns")
    wide = width >= letter * _TWO_COLUMNS
    columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
    for number in (0, 1):
        columns.setStretch(number, 1 if wide else 0)
    columns.setAlignment(Qt.AlignmentFlag.AlignTop if not wide else Qt.AlignmentFlag(0))


def _each_once(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text.strip() for text in texts if text.strip()))
