"""Several entries of one kind, such as certificates: each a line with its ways to change it, and a button for more."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from genderaudit.suppliers.desktop.entry import ask
from genderaudit.suppliers.desktop.fields import Field
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import empty_out, sign, words
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import listed, translate
from genderaudit.widgets.theme import dress, scaled


@dataclass(frozen=True)
class Line:
    """What stands of one entry: its words, a second line, and a sign with its tone."""

    text: str
    about: str = ""
    sign: tuple[str, str] = ("", "")


@dataclass(frozen=True, kw_only=True)
class Sort:
    """What a kind of entry is called and asks for."""

    add: str
    """The button, such as 'Add a certificate'."""
    edit: str
    """The heading of the form for a change."""
    none: str
    """Said where there is no entry."""
    fields: Sequence[Field]
    keep: Callable[[list[Mapping[str, Any]]], None]
    """Saves all entries, as mappings; raises what is refused."""


class Entries(QWidget):
    """The lines of some entries; a change saves all of them as one step."""

    def __init__(self, session: Session, sort: Sort, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._sort = session, sort
        self._entries: list[Mapping[str, Any]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(4))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(scaled(4))
        column.addLayout(self._lines)
        self.add_button = QPushButton(icon("plus"), sort.add, self)
        dress(self.add_button, kind="quiet")
        self.add_button.clicked.connect(self.add)
        self.foot = QHBoxLayout()
        self.foot.addWidget(self.add_button)
        self.foot.addStretch(1)
        column.addLayout(self.foot)

    def show_entries(
        self, entries: Sequence[Mapping[str, Any]], lines: Sequence[Line], brought: Sequence[Line] = ()
    ) -> None:
        """Show these, and after them what was `brought` from elsewhere, to be read only."""
        self._entries = list(entries)
        empty_out(self._lines)
        for number, line in enumerate(lines):
            self._lines.addWidget(self._line(number, line))
        for line in brought:
            self._lines.addWidget(self._frame(line)[0])
        if not lines and not brought:
            self._lines.addWidget(words(self._sort.none, self, kind="small"))

    def _frame(self, line: Line) -> tuple[QFrame, QHBoxLayout]:
        frame = QFrame(self)
        dress(frame, kind="row")
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(6))
        if line.sign[0]:
            row.addWidget(sign(*line.sign, frame), 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(words(line.text, frame))
        if line.about:
            text.addWidget(words(line.about, frame, kind="small"))
        row.addLayout(text, 1)
        return frame, row

    def _line(self, number: int, line: Line) -> QFrame:
        frame, row = self._frame(line)
        said = listed((line.text, line.about)) if line.about else line.text
        for image, tip, run in (
            ("pen-line", translate("Entries", "Change"), self.edit),
            ("trash-2", translate("Entries", "Take out"), self.take_out),
        ):
            button = QToolButton(frame)
            dress(button, kind="quiet")
            button.setIcon(icon(image, "muted"))
            button.setToolTip(tip)
            button.setAccessibleName(translate("Entries", "{what}: {entry}").format(what=tip, entry=said))
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, run=run: run(number))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return frame

    def add(self) -> None:
        """Ask for another entry."""
        self.add_like({})

    def add_like(self, known: Mapping[str, Any]) -> None:
        """Ask for another entry of which something is known already."""
        button = translate("Entries", "Add")
        self._ask(self._sort.add, button, known, lambda values: [*self._entries, values])

    def edit(self, number: int) -> None:
        """Ask for one entry again."""
        before = self._entries[number]

        def changed(values: Mapping[str, Any]) -> list[Mapping[str, Any]]:
            fresh = list(self._entries)
            fresh[number] = {**before, **values}
            return fresh

        self._ask(self._sort.edit, translate("Entries", "Keep the change"), before, changed)

    def take_out(self, number: int) -> None:
        """One entry less; undo brings it back."""
        with self._session.telling():
            self._sort.keep([one for place, one in enumerate(self._entries) if place != number])

    def _ask(
        self,
        heading: str,
        button: str,
        values: Mapping[str, Any],
        entries: Callable[[Mapping[str, Any]], list[Mapping[str, Any]]],
    ) -> None:
        ask(
            self._session,
            heading,
            button,
            self._sort.fields,
            lambda given: self._sort.keep(entries(given)),
            self,
            values=values,
        )
