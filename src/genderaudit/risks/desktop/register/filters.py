"""The line of filters over the register, with the bands as buttons and the views that were saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from genderaudit.risks.actions.naming import band_words, group_words
from genderaudit.risks.desktop.view import View
from genderaudit.risks.desktop.words import STATUS_SIGNS, band_look, category_words, status_words
from genderaudit.risks.model.risk import CATEGORIES, STATUSES
from genderaudit.risks.model.scheme import Scheme
from genderaudit.risks.rules.register import groups_in
from genderaudit.risks.rules.views import RegisterRow
from genderaudit.runtime.language import format_number
from genderaudit.runtime.settings import change_settings
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.forms import part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import counted, translate
from genderaudit.widgets.theme import dress, scaled

_BOXES = ("category", "status", "group", "owner")
_CHECKS = ("overdue", "flagged", "inconsistent")
_PAUSE = 120
"""Milliseconds without a key after which the table follows what is typed; house default."""
_OWN = "risks/"
"""How the names of this screen's views begin among the saved ones."""


class Filters(QObject):
    """Shows a view in the fields of the form and tells what a person chose.

    Signals: chosen(mapping of changes), viewed(View) when a saved one was taken.
    """

    chosen = Signal(object)
    viewed = Signal(object)

    def __init__(self, session: Session, form: QWidget, bands: QWidget) -> None:
        super().__init__(form)
        self._session = session
        self._view = View()
        self._holder = part(form, QWidget, "filters")
        self.search = part(form, QLineEdit, "search")
        self.boxes = {name: part(form, QComboBox, name) for name in _BOXES}
        self.checks = {name: part(form, QCheckBox, name) for name in _CHECKS}
        self.views = part(form, QToolButton, "views")
        self.clear_button = part(form, QPushButton, "clear")
        self._count = part(form, QLabel, "count")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.flush)
        self._bands = Flow(bands, gap=4)
        self._band_buttons: dict[str, QToolButton] = {}
        self._arrange()
        self._fill()
        self._listen()

    def _listen(self) -> None:
        self.search.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textEdited.connect(self._timer.start)
        self.search.textChanged.connect(lambda text: None if text else self._timer.start())
        for name, box in self.boxes.items():
            box.activated.connect(lambda _, name=name, box=box: self.chosen.emit({name: box.currentData()}))
        for name, check in self.checks.items():
            check.clicked.connect(lambda on, name=name: self.chosen.emit({name: "1" if on else ""}))
        self.clear_button.setIcon(icon("x", "muted"))
        nothing = dict.fromkeys(("text", "band", *_BOXES, *_CHECKS), "")
        self.clear_button.clicked.connect(lambda: self.chosen.emit(nothing))
        self.views.setIcon(icon("bookmark", "muted"))
        self.views.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.views)
        self.views.setMenu(self.menu)
        self.menu.aboutToShow.connect(self.fill_menu)

    def _arrange(self) -> None:
        flow = Flow(self._holder, gap=6)
        self.search.setMinimumWidth(self.search.fontMetrics().averageCharWidth() * 23)
        self.views.setToolButtonStyle(self.views.toolButtonStyle().ToolButtonTextBesideIcon)
        for widget in (self.search, *self.boxes.values(), *self.checks.values(), self.views, self.clear_button,
                       self._count):  # fmt: skip
            flow.addWidget(widget)
        for box in self.boxes.values():
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._holder.setSizePolicy(policy)

    def _fill(self) -> None:
        language = self._session.language
        self.boxes["category"].addItem(translate("RiskFilters", "Any category"), "")
        for category in CATEGORIES:
            self.boxes["category"].addItem(category_words(category, language), category)
        self.boxes["status"].addItem(translate("RiskFilters", "Any status"), "")
        for status in STATUSES:
            self.boxes["status"].addItem(icon(STATUS_SIGNS[status][0], "muted"), status_words(status, language), status)
        self.boxes["group"].addItem(translate("RiskFilters", "Any group"), "")
        self.boxes["owner"].addItem(translate("RiskFilters", "Any owner"), "")
        self._fit()

    def _fit(self) -> None:
        # as wide as the words for all, the list as wide as its longest line
        for box in self.boxes.values():
            metrics = box.fontMetrics()
            box.setMinimumContentsLength(len(box.itemText(0)) - 1)
            longest = max(metrics.horizontalAdvance(box.itemText(n)) for n in range(box.count()))
            box.view().setMinimumWidth(min(longest, metrics.averageCharWidth() * 60) + scaled(56))

    # showing

    def show_rows(self, rows: Sequence[RegisterRow], scheme: Scheme) -> None:
        """Another register: what of it can be chosen, and how many risks lie in each band."""
        language = self._session.language
        owners = sorted({row.risk.owner_post for row in rows} - {""}, key=str.casefold)
        _offer(self.boxes["owner"], [(one, one) for one in owners])
        _offer(self.boxes["group"], [(one, group_words(one, language)) for one in groups_in(rows)])
        self.boxes["owner"].setVisible(bool(owners))
        self._fit()
        counts: dict[str, int] = {}
        for row in rows:
            if row.risk.status != "closed":
                key = row.band if any(one.code == row.band for one in scheme.bands) else "none"
                counts[key] = counts.get(key, 0) + 1
        wanted = [*(one.code for one in reversed(scheme.bands)), "none"]
        if list(self._band_buttons) != wanted:
            self._make_bands(scheme, wanted)
        for code, button in self._band_buttons.items():
            name = band_words(scheme, code, language) if code != "none" else translate("RiskFilters", "Not rated")
            button.setText(f" {name}  {format_number(counts.get(code, 0), language)}")
            button.setAccessibleName(
                counted("RiskFilters", "{band}: %n risk(s)", counts.get(code, 0)).format(band=name)
            )
            button.setVisible(code != "none" or bool(counts.get(code)))

    def _make_bands(self, scheme: Scheme, codes: Sequence[str]) -> None:
        for old in self._band_buttons.values():
            self._bands.removeWidget(old)
            old.deleteLater()
        self._band_buttons = {}
        for code in codes:
            button = QToolButton(self._bands.parentWidget())
            image, tone = band_look(scheme, code if code != "none" else "")
            button.setIcon(icon(image, tone))
            button.setToolButtonStyle(button.toolButtonStyle().ToolButtonTextBesideIcon)
            button.setCheckable(True)
            dress(button, kind="segment")
            button.clicked.connect(lambda on, code=code: self.chosen.emit({"band": code if on else ""}))
            self._bands.addWidget(button)
            self._band_buttons[code] = button

    def show_view(self, view: View, shown: int, every: int) -> None:
        """Show what is chosen."""
        self._view = view
        for name, box in self.boxes.items():
            box.setCurrentIndex(max(0, box.findData(getattr(view, name))))
        for name, check in self.checks.items():
            check.setChecked(bool(getattr(view, name)))
        for code, button in self._band_buttons.items():
            button.setChecked(code == view.band)
        if not self._timer.isActive() and self.search.text() != view.text:
            self.search.setText(view.text)
            self._timer.stop()
        self.clear_button.setVisible(view.narrowed)
        words = counted("RiskFilters", "%n risk(s)", shown)
        if shown != every:
            words = translate("RiskFilters", "{shown} of {all}").format(
                shown=words, all=format_number(every, self._session.language)
            )
        self._count.setText(words)

    def flush(self) -> None:
        """Use now what was typed."""
        self._timer.stop()
        self.chosen.emit({"text": self.search.text().strip()})

    def stop(self) -> None:
        """Nothing is typed any more."""
        self._timer.stop()

    # saved views

    def saved(self) -> dict[str, str]:
        """The saved views of this screen: name to filters."""
        every = self._session.settings.saved_views
        return {name.removeprefix(_OWN): text for name, text in every.items() if name.startswith(_OWN)}

    def fill_menu(self) -> None:
        """What was saved, and what can be done with it."""
        self.menu.clear()
        own = self.saved()
        for name, text in own.items():
            action = self.menu.addAction(icon("bookmark", "muted"), name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, text=text: self.viewed.emit(View.parse(text)))
        if own:
            self.menu.addSeparator()
        keep = self.menu.addAction(icon("plus"), translate("RiskFilters", "Keep this view under a name…"))
        keep.setEnabled(self._view.narrowed or bool(self._view.sort))
        keep.triggered.connect(self.ask_name)
        if own:
            forget = self.menu.addMenu(icon("trash-2"), translate("RiskFilters", "Forget a view"))
            for name in own:
                forget.addAction(name.replace("&", "&&")).triggered.connect(
                    lambda _=False, name=name: self.keep(name, "")
                )

    def ask_name(self) -> None:
        """Ask for the name of the view."""
        dialog = QInputDialog(self._holder.window())
        dialog.setWindowTitle(translate("RiskFilters", "Keep this view"))
        dialog.setLabelText(translate("RiskFilters", "Its name"))
        dialog.textValueSelected.connect(lambda name: self.keep(name.strip(), str(self._view)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def keep(self, name: str, text: str) -> None:
        """Keep filters under a name; '' as filters forgets it."""
        if not name:
            return
        every = {**self._session.settings.saved_views, f"{_OWN}{name}": text}
        with self._session.telling():
            kept = {one: value for one, value in every.items() if value}
            self._session.settings = change_settings(saved_views=kept)


def _offer(box: QComboBox, wanted: Sequence[tuple[str, str]]) -> None:
    if [(box.itemData(n), box.itemText(n)) for n in range(1, box.count())] == list(wanted):
        return
    while box.count() > 1:
        box.removeItem(1)
    for code, text in wanted:
        box.addItem(text, code)
