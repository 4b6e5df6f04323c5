"""A table of counts by sex, age, disability and the like: totals, ratio and small-number warning live beside it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractItemDelegate, QLabel

from genderaudit.checklists import AnswerValue, TableValue, as_decimal
from genderaudit.domain.small_numbers import THRESHOLD
from genderaudit.engagements.desktop.editors.base import Editor, as_it_runs
from genderaudit.engagements.desktop.editors.grid import GridModel, GridView
from genderaudit.engagements.desktop.editors.margins import ALL
from genderaudit.runtime.language import format_number
from genderaudit.widgets.texts import isolated, listed, listed_apart
from genderaudit.widgets.theme import dress

_SHIELD_AFTER = 250
"""Milliseconds without a change after which the warning is worked out anew."""
_NAMED = 6
"""Counts that the warning names."""


class TableEditor(Editor):
    """Counts in a grid; a cell left empty is not known, a zero is a zero."""

    def build(self) -> None:
        """The grid, and below it what follows from it."""
        question = self.ask.placed.question
        axes = tuple(self.ask.codes(axis) for axis in question.axes)
        self.grid = GridModel(axes, self._label, self.ask.language, self)
        self.view = GridView(self.grid, self.ask.text(f"items.{question.id}.label")[0], self)
        self.column.addWidget(self.view)
        self.ratio = QLabel(self)
        self.ratio.setWordWrap(True)
        self.column.addWidget(self.ratio)
        self.unknown = QLabel(self)
        self.unknown.setWordWrap(True)
        dress(self.unknown, kind="muted")
        self.column.addWidget(self.unknown)
        self.shield = QLabel(self)
        self.shield.setWordWrap(True)
        dress(self.shield, tone="warn")
        self.shield.hide()
        self.column.addWidget(self.shield)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHIELD_AFTER)
        self._timer.timeout.connect(self.look_at_small_numbers)
        self.grid.edited.connect(self._edited)
        self.grid.refused.connect(self._refused)
        self.view.refused.connect(self.tell)
        self.view.left.connect(self.finished)
        self._say()

    def _label(self, axis: int, code: str) -> str:
        first, second = self.ask.choice(self.ask.placed.question.axes[axis], code)
        return f"{first}\n{second}" if second else first

    def _edited(self) -> None:
        self.tell("")
        self._say()
        cells = dict(self.grid.counts.cells)
        self.given.emit(TableValue(cells=cells) if cells else None)

    def _refused(self, text: str) -> None:
        words = self.tr("“{text}” is not a whole number of 0 or more. Nothing was changed.")
        self.tell(words.format(text=isolated(text[:40])))

    def _say(self) -> None:
        counts = self.grid.counts
        share, each = counts.share_of_women(counts.everything), counts.women_per_man(counts.everything)
        lines = []
        if share is not None:
            number = format_number(as_decimal(share * 100, 1), self.ask.language, 1)
            lines.append(self.tr("Women are {share} % of all.").format(share=isolated(number)))
        if each is not None:
            number = format_number(as_decimal(each, 2), self.ask.language, 2)
            lines.append(self.tr("For each man there are {number} women.").format(number=isolated(number)))
        self.ratio.setText(" ".join(lines))
        self.ratio.setVisible(bool(lines))
        missing = counts.unknown(counts.everything)
        if missing and counts.cells:
            words = self.tr("%n cell(s) are empty: not known. Type 0 where there is nobody.", "", missing)
        else:
            words = self.tr("Leave a cell empty where the number is not known. Type 0 where there is nobody.")
        self.unknown.setText(words)
        self.unknown.setVisible(bool(missing))
        self._timer.start()

    def look_at_small_numbers(self) -> None:
        """Say which counts a report would not print."""
        self._timer.stop()
        question, counts = self.ask.placed.question, self.grid.counts
        found = counts.protection(question.topic) if question.counts_people and counts.cells else {}
        hidden = [key for key, state in found.items() if state != "shown"]
        # single cells first: they are what the person just typed
        hidden.sort(key=lambda key: key.split("|").count(ALL))
        words = ""
        if hidden:
            named = listed_apart(self._place(key, found[key] == "small") for key in hidden[:_NAMED])
            words = self.tr(
                "Small groups: a report will not print these counts, so that nobody can be recognised: {places}."
            )
            words = words.format(places=named)
            if len(hidden) > _NAMED:
                words += " " + self.tr("And %n other(s).", "", len(hidden) - _NAMED)
        self.shield.setText(words)
        self.shield.setVisible(bool(words))

    def _place(self, key: str, small: bool) -> str:
        codes = key.split("|")
        axes = self.ask.placed.question.axes
        kept = [as_it_runs(self.ask.choice(axes[n], code)[0]) for n, code in enumerate(codes) if code != ALL]
        name = listed(kept) or self.tr("Total")
        if ALL in codes and kept:
            name = self.tr("total of {line}").format(line=name)
        topic = self.ask.placed.question.topic
        return self.tr("{place} (fewer than {n})").format(place=name, n=THRESHOLD[topic]) if small else name

    def show_value(self, value: AnswerValue | None) -> None:
        """The counts."""
        self.grid.set_cells(dict(value.cells) if isinstance(value, TableValue) else {})
        self._say()
        super().show_value(value)

    def flush(self) -> None:
        """Give what is being typed in a cell."""
        field = self.view.edit_now()
        if field is not None:
            self.grid.put({self.view.currentIndex(): field.text()})

    def drop(self) -> None:
        """Forget what is being typed in a cell."""
        field = self.view.edit_now()
        if field is not None:
            self.view.closeEditor(field, QAbstractItemDelegate.EndEditHint.RevertModelCache)

    def enter(self) -> None:
        """To the first cell that is not known."""
        self.view.setFocus()
        self.view.first()
