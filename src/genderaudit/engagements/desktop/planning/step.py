"""One step of planning an engagement."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from genderaudit.engagements.desktop.planning.draft import Draft, draft_of
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session
from genderaudit.widgets.theme import scaled


class Planner(Screen):
    """What the steps of a planning share: the draft."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.draft: Draft = draft_of(session)


class PlanningStep(QWidget):
    """Shows a part of the draft and takes it. Signals: ready() when one choice is all that the step asks."""

    ready = Signal()

    def __init__(self, planning: Planner) -> None:
        super().__init__(planning)
        self.planning = planning
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, scaled(6), 0, 0)
        self.column.setSpacing(scaled(12))

    @property
    def draft(self) -> Draft:
        """What has been chosen so far."""
        return self.planning.draft

    @property
    def session(self) -> Session:
        """The sitting."""
        return self.planning.session

    def name(self) -> str:
        """What the list of steps says."""
        raise NotImplementedError

    def heading(self) -> str:
        """The question that the step asks."""
        raise NotImplementedError

    def intro(self) -> str:
        """One sentence more; '' for none."""
        return ""

    def show_draft(self) -> None:
        """Show what has been chosen, and suggest what has not."""

    def take(self) -> None:
        """Keep what is on the step."""

    def problem(self) -> str:
        """What keeps the plan from going on, as a sentence; '' for nothing."""
        return ""

    def enter(self) -> None:
        """Put the focus where the step begins."""
