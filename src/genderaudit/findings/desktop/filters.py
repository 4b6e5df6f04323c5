"""The line of filters over the findings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QSizePolicy, QWidget

from genderaudit.findings.desktop.book import Row
from genderaudit.findings.desktop.steps import ORDER
from genderaudit.findings.desktop.view import FOLLOWED, View
from genderaudit.findings.desktop.words import (
    LEVEL_SIGNS,
    LEVELS,
    PRIORITY_SIGNS,
    STATUS_SIGNS,
    level_words,
    priority_words,
    status_words,
)
from genderaudit.findings.rules import PRIORITIES
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.forms import part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.texts import counted, translate
from genderaudit.widgets.theme import scaled

_BOXES = ("status", "priority", "level", "owner", "engagement")
_PAUSE = 150
"""Milliseconds without a key after which the table follows what is typed; house default."""


class Filters(QObject):
    """Shows a view in the fields of the form and tells what a person chose.

    Signals: chosen(mapping of changes).
    """

    chosen = Signal(object)

    def __init__(self, form: QWidget, language: str, *, alone: bool) -> None:
        super().__init__(form)
        self._language, self._alone = language, alone
        self._holder = part(form, QWidget, "filters")
        self.search = part(form, QLineEdit, "search")
        self.boxes = {name: part(form, QComboBox, name) for name in _BOXES}
        self.overdue = part(form, QCheckBox, "overdue")
        self.clear_button = part(form, QPushButton, "clear")
        self._count = part(form, QLabel, "count")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.flush)
        self._arrange()
        self._fill()
        self.search.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textEdited.connect(self._timer.start)
        self.search.textChanged.connect(lambda text: None if text else self._timer.start())
        for name, box in self.boxes.items():
            box.activated.connect(lambda _, name=name, box=box: self.chosen.emit({name: box.currentData()}))
        self.overdue.clicked.connect(lambda on: self.chosen.emit({"overdue": "1" if on else ""}))
        self.clear_button.setIcon(icon("x", "muted"))
        nothing = dict.fromkeys(("text", "overdue", *_BOXES), "")
        self.clear_button.clicked.connect(lambda: self.chosen.emit(nothing))

    def _arrange(self) -> None:
        flow = Flow(self._holder, gap=6)
        self.search.setMinimumWidth(self.search.fontMetrics().averageCharWidth() * 23)
        for widget in (self.search, *self.boxes.values(), self.overdue, self.clear_button, self._count):
            flow.addWidget(widget)
        for box in self.boxes.values():
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._holder.setSizePolicy(policy)
        self.boxes["engagement"].setVisible(not self._alone)

    def _fill(self) -> None:
        language = self._language
        status = self.boxes["status"]
        status.addItem(translate("FindingFilters", "Any status"), "")
        status.addItem(icon("list-filter", "muted"), translate("FindingFilters", "Being followed up"), FOLLOWED)
        for code in ORDER:
            status.addItem(icon(STATUS_SIGNS[code][0], "muted"), status_words(code, language), code)
        priority = self.boxes["priority"]
        priority.addItem(translate("FindingFilters", "Any priority"), "")
        for one in PRIORITIES:
            priority.addItem(icon(PRIORITY_SIGNS[one][0], "muted"), priority_words(one, language), one)
        priority.addItem(translate("FindingFilters", "No priority yet"), "none")
        level = self.boxes["level"]
        level.addItem(translate("FindingFilters", "Any flag"), "")
        for grave in LEVELS:
            image = LEVEL_SIGNS[grave][0] or "minus"
            level.addItem(icon(image, "muted"), level_words(grave, language), grave)
        self.boxes["owner"].addItem(translate("FindingFilters", "Any owner"), "")
        self.boxes["engagement"].addItem(translate("FindingFilters", "All engagements"), "")

    def _fit(self) -> None:
        # as wide as the words for all, the list as wide as its longest line
        for box in self.boxes.values():
            metrics = box.fontMetrics()
            box.setMinimumContentsLength(len(box.itemText(0)) - 1)
            longest = max(metrics.horizontalAdvance(box.itemText(n)) for n in range(box.count()))
            box.view().setMinimumWidth(min(longest, metrics.averageCharWidth() * 60) + scaled(56))

    def show_view(self, view: View, rows: Sequence[Row], shown: int) -> None:
        """Show what is chosen, and what of all can be chosen."""
        owners = sorted({row.finding.owner_post for row in rows} - {""}, key=str.casefold)
        titles = {row.engagement.id: row.engagement.title for row in rows}
        _offer(self.boxes["owner"], [(one, one) for one in owners])
        _offer(self.boxes["engagement"], sorted(titles.items(), key=lambda item: item[1].casefold()))
        self.boxes["owner"].setVisible(bool(owners))
        self._fit()
        for name, box in self.boxes.items():
            box.setCurrentIndex(max(0, box.findData(getattr(view, name))))
        self.overdue.setChecked(bool(view.overdue))
        if not self._timer.isActive() and self.search.text() != view.text:
            self.search.setText(view.text)
            self._timer.stop()
        self.clear_button.setVisible(view.narrowed)
        words = counted("FindingFilters", "%n finding(s)", shown)
        if shown != len(rows):
            words = translate("FindingFilters", "{shown} of {all}").format(shown=words, all=len(rows))
        self._count.setText(words)

    def flush(self) -> None:
        """Use now what was typed."""
        self._timer.stop()
        self.chosen.emit({"text": self.search.text().strip()})

    def stop(self) -> None:
        """Nothing is typed any more."""
        self._timer.stop()


def _offer(box: QComboBox, wanted: Sequence[tuple[str, str]]) -> None:
    if [(box.itemData(n), box.itemText(n)) for n in range(1, box.count())] == list(wanted):
        return
    while box.count() > 1:
        box.removeItem(1)
    for code, text in wanted:
        box.addItem(text, code)
