"""The line of filters over the suppliers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QSizePolicy, QWidget

from genderaudit.suppliers.desktop.book import Row
from genderaudit.suppliers.desktop.view import FILTERS, View
from genderaudit.suppliers.desktop.words import (
    DUE_SIGNS,
    KIND_ICONS,
    OWNERSHIP_SIGNS,
    PSEA_SIGNS,
    SCREENING_SIGNS,
    say_code,
)
from genderaudit.suppliers.model.supplier import PSEA_STATUSES, SUPPLIER_KINDS, THEMES
from genderaudit.widgets.country_box import CountryBox, no_country_words
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.forms import part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.saved_views import SavedViews
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import counted, isolated, translate
from genderaudit.widgets.theme import scaled

_FIRST = ("country", "due", "theme", "depth")
"""Filters that always show; the others come with `More filters`."""
_PAUSE = 150
"""Milliseconds without a key after which the table follows what is typed; house default."""


class Filters(QObject):
    """Shows a view in the fields of the form and tells what a person chose.

    Signals: chosen(mapping of changes), replaced(text of a saved view).
    """

    chosen = Signal(object)
    replaced = Signal(str)

    def __init__(self, form: QWidget, session: Session) -> None:
        super().__init__(form)
        self._language, self._tell = session.language, session.tell
        self._holder = part(form, QWidget, "filters")
        self.search = part(form, QLineEdit, "search")
        self.boxes = {name: part(form, QComboBox, name) for name in FILTERS}
        self.more = part(form, QPushButton, "more")
        self.columns_button = part(form, QPushButton, "columns")
        self.clear_button = part(form, QPushButton, "clear")
        self.saved = SavedViews(session, "suppliers", self._holder)
        self.saved.chosen.connect(self.replaced)
        self._count = part(form, QLabel, "count")
        self._offered: dict[str, list[tuple[str, str]]] = {}
        self._of: Sequence[Row] = ()
        self._countries = set[str]()
        self._roomy = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.flush)
        self._arrange()
        self._fill()
        self._wire()

    def _wire(self) -> None:
        self.search.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textEdited.connect(self._timer.start)
        self.search.textChanged.connect(lambda text: None if text else self._timer.start())
        for name, box in self.boxes.items():
            box.activated.connect(lambda _, name=name, box=box: self.chosen.emit({name: box.currentData()}))
            if isinstance(box, CountryBox):
                box.refused.connect(lambda text: self._tell(no_country_words(text), "warn"))
        self.columns_button.setIcon(icon("columns-2"))
        self.more.setIcon(icon("sliders-horizontal"))
        self.more.toggled.connect(self._show_more)
        self.clear_button.setIcon(icon("x", "muted"))
        nothing = dict.fromkeys(("text", *FILTERS), "")
        self.clear_button.clicked.connect(lambda: self.chosen.emit(nothing))

    def _arrange(self) -> None:
        flow = Flow(self._holder, gap=6)
        self.search.setMinimumWidth(self.search.fontMetrics().averageCharWidth() * 24)
        ordered = [*(self.boxes[name] for name in _FIRST), *(self.boxes[n] for n in FILTERS if n not in _FIRST)]
        for widget in (
            self.search,
            *ordered,
            self.more,
            self.columns_button,
            self.saved,
            self.clear_button,
            self._count,
        ):
            flow.addWidget(widget)
        for box in self.boxes.values():
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._holder.setSizePolicy(policy)

    def _fill(self) -> None:
        self._add("country", translate("SupplierFilters", "Any country"))
        self._add("sector", translate("SupplierFilters", "Any sector"))
        self._add("type", translate("SupplierFilters", "Any type"), self._coded("types", SUPPLIER_KINDS, KIND_ICONS))
        self._add(
            "due", translate("SupplierFilters", "Assessed or not"), self._coded("due", DUE_SIGNS, _images(DUE_SIGNS))
        )
        self._add(
            "ownership",
            translate("SupplierFilters", "Any ownership"),
            self._coded("ownership", OWNERSHIP_SIGNS, _images(OWNERSHIP_SIGNS)),
        )
        self._add(
            "screening",
            translate("SupplierFilters", "Any depth of assessment"),
            self._coded("screening.tiers", SCREENING_SIGNS, _images(SCREENING_SIGNS)),
        )
        self._add(
            "psea",
            translate("SupplierFilters", "Any PSEA status"),
            self._coded("psea", PSEA_STATUSES, _images(PSEA_SIGNS)),
        )
        high = translate("SupplierFilters", "High in any theme")
        themes = [(code, say_code("themes", code, self._language), "triangle-alert") for code in THEMES]
        self._add("theme", translate("SupplierFilters", "Any exposure"), [("any", high, "triangle-alert"), *themes])
        depths = (
            ("1", translate("SupplierFilters", "Sells to us directly"), ""),
            ("2", translate("SupplierFilters", "Second tier"), ""),
            ("3", translate("SupplierFilters", "Third tier and beyond"), ""),
            ("none", translate("SupplierFilters", "No known way to us"), ""),
        )
        self._add("depth", translate("SupplierFilters", "Any tier"), depths)
        ends = (
            ("code", translate("SupplierFilters", "Supplier code has ended"), "clock"),
            ("certificate", translate("SupplierFilters", "A certificate ends or has ended"), "clock"),
        )
        self._add("ends", translate("SupplierFilters", "Ended or not"), ends)

    def _coded(self, group: str, codes: Iterable[str], images: Mapping[str, str]) -> list[tuple[str, str, str]]:
        return [(code, say_code(group, code, self._language), images.get(code, "")) for code in codes]

    def _add(self, name: str, all_words: str, choices: Iterable[tuple[str, str, str]] = ()) -> None:
        box = self.boxes[name]
        box.addItem(all_words, "")
        for code, text, image in choices:
            if image:
                box.addItem(icon(image, "muted"), text, code)
            else:
                box.addItem(text, code)

    def _fit(self) -> None:
        # as wide as the words for all, the list as wide as its longest line
        for box in self.boxes.values():
            metrics = box.fontMetrics()
            box.setMinimumContentsLength(len(box.itemText(0)) - 1)
            longest = max(metrics.horizontalAdvance(box.itemText(n)) for n in range(box.count()))
            box.view().setMinimumWidth(min(longest, metrics.averageCharWidth() * 60) + scaled(56))

    def _show_more(self, on: bool) -> None:
        for name, box in self.boxes.items():
            box.setVisible(on or (self._roomy and name in _FIRST) or bool(box.currentData()))

    def set_roomy(self, *, roomy: bool) -> None:
        """In a narrow window, and at large text, the table has the room: the lists come with `More filters`."""
        if roomy != self._roomy:
            self._roomy = roomy
            self._show_more(self.more.isChecked())

    def show_view(self, view: View, rows: Sequence[Row], shown: int) -> None:
        """Show what is chosen, and what of all can be chosen."""
        if rows is not self._of:
            self._of = rows
            self._offer_known(rows)
        for name, box in self.boxes.items():
            if isinstance(box, CountryBox):
                box.show_code(getattr(view, name), self._language)
            else:
                box.setCurrentIndex(max(0, box.findData(getattr(view, name))))
        self._show_more(self.more.isChecked())
        if not self._timer.isActive() and self.search.text() != view.text:
            self.search.setText(view.text)
            self._timer.stop()
        self.clear_button.setVisible(view.narrowed)
        self.saved.show_view(str(view.changed({"sort": ""})) and str(view))
        words = counted("SupplierFilters", "%n supplier(s)", shown)
        if shown != len(rows):
            words = translate("SupplierFilters", "{shown} of {all}").format(shown=words, all=len(rows))
        self._count.setText(words)

    def _offer_known(self, rows: Sequence[Row]) -> None:
        self._offer_countries({row.supplier.country or "none" for row in rows})
        segments = sorted({code[:2] for row in rows for code in row.supplier.sectors})
        sector = translate("SupplierFilters", "UNSPSC {code}")
        self._offer("sector", [(code, sector.format(code=isolated(code))) for code in segments])

    def _offer_countries(self, codes: set[str]) -> None:
        if codes == self._countries:
            return
        self._countries = codes
        box = self.boxes["country"]
        assert isinstance(box, CountryBox)
        while box.count() > 1:
            box.removeItem(1)
        box.offer(codes - {"none"}, self._language)
        if "none" in codes:
            box.addItem(translate("SupplierFilters", "Country not known"), "none")
        self._fit()

    def _offer(self, name: str, wanted: list[tuple[str, str]]) -> None:
        if self._offered.get(name) == wanted:
            return
        self._offered[name] = wanted
        box = self.boxes[name]
        while box.count() > 1:
            box.removeItem(1)
        for code, text in wanted:
            box.addItem(text, code)
        self._fit()

    def flush(self) -> None:
        """Use now what was typed."""
        self._timer.stop()
        self.chosen.emit({"text": self.search.text().strip()})

    def stop(self) -> None:
        """Nothing is typed any more."""
        self._timer.stop()


def _images(signs: Mapping[str, tuple[str, str]]) -> dict[str, str]:
    return {code: image for code, (image, _) in signs.items()}
