"""What is claimed about ownership by women, by which definition, and how far it was verified."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from genderaudit.runtime.language import catalogue
from genderaudit.store import Workspace
from genderaudit.suppliers.actions.network import network_of, women_through_owners_of
from genderaudit.suppliers.actions.registry import registry_of
from genderaudit.suppliers.actions.telling import Voice, told_through_owners
from genderaudit.suppliers.desktop.words import OWNERSHIP_SIGNS, codes_in_words, decimal, say_code
from genderaudit.suppliers.model.relationship import CONTROL
from genderaudit.suppliers.model.supplier import OWNERSHIP_DEFINITIONS, US, Ownership
from genderaudit.widgets.background import Job, Progress
from genderaudit.widgets.chips import Choices
from genderaudit.widgets.day_field import DayField
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.forms import part
from genderaudit.widgets.pieces import empty_out, sign, words
from genderaudit.widgets.session import Session
from genderaudit.widgets.theme import dress
from genderaudit.widgets.typed import read_decimal
from genderaudit.widgets.typed_line import TypedLine, narrow

_PLACES = 6


class OwnershipCard(QObject):
    """The fields of ownership. Signals: changed(mapping of fields)."""

    changed = Signal(object)

    def __init__(self, session: Session, form: QWidget) -> None:
        super().__init__(form)
        self.session, self._form = session, form
        language, today = session.language, session.clock().date()
        self._rows = dict[str, QWidget]()
        self.share = self._number("share", "women_share")
        self.definition = QComboBox(form)
        for code, text in codes_in_words("definitions", OWNERSHIP_DEFINITIONS, language).items():
            self.definition.addItem(text, code)
        self.definition.activated.connect(lambda _: self.changed.emit({"definition": self.definition.currentData()}))
        self._put("definition", self.definition)
        self.threshold = self._number("threshold", "national_threshold")
        answers = {"yes": (self.tr("Yes"), ""), "no": (self.tr("No"), ""), "": (self.tr("Not known"), "")}
        self.control = self._choices("control", "women_control", answers)
        self.independent = self._choices("independent", "independent", answers)
        self.ladder = QComboBox(form)
        for step in range(5):
            self.ladder.addItem(say_code("ladder", str(step), language), step)
        self.ladder.activated.connect(lambda _: self.changed.emit({"verification": self.ladder.currentData()}))
        self._put("ladder", self.ladder)
        self.verified_on = DayField(part(form, QLabel, "verifiedOnCaption").text(), language, today, form)
        self.verified_on.settled.connect(lambda on: self.changed.emit({"verified_on": on}))
        self._put("verifiedOn", self.verified_on)
        self.source = TypedLine(part(form, QLabel, "ownershipSourceCaption").text(), form)
        self.source.setMaxLength(300)
        self.source.settled.connect(lambda text: self.changed.emit({"source": " ".join(text.split())}))
        self._put("ownershipSource", self.source)
        self._said = part(form, QVBoxLayout, "ownershipSaid")
        self._through = part(form, QVBoxLayout, "ownershipThrough")
        self._job: Job[tuple[str, ...]] | None = None

    def _put(self, place: str, widget: QWidget) -> None:
        part(self._form, QVBoxLayout, place).addWidget(widget)
        caption = part(self._form, QLabel, f"{place}Caption")
        caption.setBuddy(widget)
        if not widget.accessibleName():
            widget.setAccessibleName(caption.text())

    def _number(self, place: str, field: str) -> TypedLine:
        line = TypedLine(part(self._form, QLabel, f"{place}Caption").text(), self._form)
        narrow(line, 12)
        line.settled.connect(lambda text: self._numbered(line, field, text))
        # the field is narrow, the words above it are not
        holder = self._rows[place] = QWidget(self._form)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(line)
        row.addStretch(1)
        self._put(place, holder)
        part(self._form, QLabel, f"{place}Caption").setBuddy(line)
        return line

    def _choices(self, place: str, field: str, answers: Mapping[str, tuple[str, str]]) -> Choices:
        made = Choices(part(self._form, QLabel, f"{place}Caption").text(), answers, self._form)
        known = {"yes": True, "no": False}
        made.chosen.connect(lambda codes: self.changed.emit({field: known.get(codes[0]) if codes else None}))
        self._put(place, made)
        return made

    def _numbered(self, line: TypedLine, field: str, text: str) -> None:
        value = None
        if text.strip():
            try:
                value = read_decimal(text.replace("%", ""), self.session.language)
            except ValueError:
                value = None
                bad = True
            else:
                exponent = value.normalize().as_tuple().exponent
                bad = not 0 <= value <= 100 or (isinstance(exponent, int) and -exponent > _PLACES)
            dress(line, tone="bad" if bad else "")
            if bad:
                self.session.tell(self.tr("Write a share from 0 to 100, such as 50.5."), "warn")
                return
        dress(line, tone="")
        self.changed.emit({field: value})

    def show_ownership(self, one: Ownership | None) -> None:
        """Show what is saved; nothing known where there is none."""
        language = self.session.language
        shown = one or Ownership()
        for line, value in ((self.share, shown.women_share), (self.threshold, shown.national_threshold)):
            line.show_text("" if value is None else decimal(value, language))
        self.definition.setCurrentIndex(max(0, self.definition.findData(shown.definition)))
        for widget in (self._rows["threshold"], part(self._form, QLabel, "thresholdCaption")):
            widget.setVisible(shown.definition == "national")
        for choices, said in ((self.control, shown.women_control), (self.independent, shown.independent)):
            choices.show_chosen(("" if said is None else "yes" if said else "no",))
        self.ladder.setCurrentIndex(self.ladder.findData(shown.verification))
        self.verified_on.show_day(shown.verified_on)
        self.source.show_text(shown.source)
        self._show_class(one)

    def _show_class(self, one: Ownership | None) -> None:
        from genderaudit.suppliers.rules.ownership import classify  # noqa: PLC0415 -- beside its only use

        empty_out(self._said)
        language = self.session.language
        found = classify(one)
        image, tone = OWNERSHIP_SIGNS[found.code]
        row = Flow(gap=6)
        row.addWidget(sign(image, tone, self._form))
        row.addWidget(words(say_code("ownership", found.code, language), self._form, kind="strong"))
        self._said.addLayout(row)
        for note in found.notes:
            self._said.addWidget(words(say_code("ownership_notes", note, language), self._form, kind="small"))

    def trace(self, supplier: str) -> None:
        """Say women's share through the organisations that own the supplier, once it is worked out; else nothing."""
        if self._job is not None and self._job.running:
            self._job.stop()
        workspace, language = self.session.workspace, self.session.language
        links = registry_of(workspace).links_of(supplier)
        if not any(link.type in CONTROL and link.buyer != US for link in links):
            self._show_through(())
            return

        def work(_: Progress) -> tuple[str, ...]:
            return through_owners(workspace, supplier, language)

        self._job = self.session.work("", work, owner=self, done=self._show_through)

    def _show_through(self, lines: tuple[str, ...]) -> None:
        empty_out(self._through)
        if lines:
            self._through.addWidget(words(self.tr("Through its owners"), self._form, kind="section"))
            self._through.addWidget(words("\n".join(lines), self._form, kind="small"))

    def flush(self) -> None:
        """Save now what is being typed."""
        for line in (self.share, self.threshold, self.source):
            line.flush()
        self.verified_on.flush()


def through_owners(workspace: Workspace, supplier: str, language: str) -> tuple[str, ...]:
    """Women's share of a supplier through its owners in sentences, and what they do not say; () without an owner."""
    network = network_of(workspace)
    found = women_through_owners_of(network)
    row = next((one for one in found.rows if one.supplier == supplier), None)
    if row is None:
        return ()
    limits = (catalogue(language)(f"network.limits.{code}") for code in found.basis.limits)
    return (*told_through_owners(row, found.definition, Voice(network, language)), *limits)
