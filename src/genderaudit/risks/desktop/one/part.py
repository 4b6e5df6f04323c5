"""What each part of a risk's screen is: a page that shows a risk and saves by itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from genderaudit.risks.actions.keeping import Kept, edit_risk
from genderaudit.risks.desktop.book import Book, book_of, do
from genderaudit.risks.model.risk import Risk
from genderaudit.risks.rules.scoring import Gridded
from genderaudit.risks.rules.views import RegisterRow
from genderaudit.safeguards.desktop.guard_note import GuardNote
from genderaudit.widgets.pieces import words
from genderaudit.widgets.session import Session
from genderaudit.widgets.tall import TallPage
from genderaudit.widgets.theme import scaled
from genderaudit.widgets.writing import WritingField


class Part(QScrollArea):
    """One tab of a risk."""

    def __init__(self, session: Session, name: str) -> None:
        super().__init__()
        self.session = session
        self.row: RegisterRow | None = None
        self._fields: list[WritingField] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.page = TallPage(self)
        self.column = QVBoxLayout(self.page)
        self.column.setContentsMargins(scaled(18), scaled(14), scaled(18), scaled(18))
        self.column.setSpacing(scaled(12))
        self.setWidget(self.page)
        self.build()

    def build(self) -> None:
        """Make what stands on the page."""

    def show_row(self, row: RegisterRow) -> None:
        """Show a risk."""
        self.row = row

    def flush(self) -> None:
        """Save now what is being typed."""
        for field in self._fields:
            field.flush()

    @property
    def turned(self) -> str:
        """What of the page is shown, for the place; '' where there is no choice."""
        return ""

    def turn_to(self, text: str) -> None:
        """Show what the place names."""

    def begin(self) -> None:
        """The keyboard goes to where work begins."""

    # what the parts share

    @property
    def book(self) -> Book:
        """The register."""
        return book_of(self.session.workspace)

    @property
    def grid(self) -> Gridded:
        """The matrix in use."""
        return self.book.matrices.in_use

    @property
    def risk(self) -> Risk:
        """The risk that is shown."""
        assert self.row is not None
        return self.row.risk

    def field(self, name: str, into: QVBoxLayout, settled: Callable[[str], None], *, caption: bool = True,
              lines: tuple[int, int] = (2, 10)) -> WritingField:  # fmt: skip
        """A field of free text with its caption above and the guard below."""
        made = WritingField(name, self.page, lines=lines)
        if caption:
            label = words(name, self.page, kind="section")
            label.setBuddy(made)
            into.addWidget(label)
        into.addWidget(made)
        into.addWidget(GuardNote(made, self.page))
        made.settled.connect(settled)
        self._fields.append(made)
        return made

    def edit(self, changes: Mapping[str, object]) -> Risk | None:
        """Save other fields of the risk."""
        session = self.session
        risk = self.risk
        return self.step(lambda: edit_risk(session.workspace, session.author, risk, changes, clock=session.clock))

    def step(self, action: Callable[[], Kept]) -> Risk | None:
        """Take a step with the risk."""
        return do(self.session, action)


def column_in(parent: QWidget, spacing: int = 4) -> tuple[QWidget, QVBoxLayout]:
    """A widget with a column and no margins."""
    holder = QWidget(parent)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(scaled(spacing))
    return holder, column
