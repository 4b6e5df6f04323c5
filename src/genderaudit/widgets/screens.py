"""What every screen is: a widget that opens at a place, tells where it is, and redraws what changed."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from genderaudit.widgets.places import Place
from genderaudit.widgets.session import Session


class Screen(QWidget):
    """A screen, or a page inside one. It wires; it does not compute."""

    help_topic: ClassVar[str] = ""
    """The chapter of the guide that F1 opens, such as `runner`."""
    needs_workspace: ClassVar[bool] = True

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session

    def title(self) -> str:
        """What the window's title and the trail say."""
        raise NotImplementedError

    def open_at(self, place: Place) -> None:
        """Show what the place names. Called at first and whenever a jump leads to this screen again."""

    def here(self) -> Place:
        """The place that `open_at` would bring back, with what is selected now."""
        raise NotImplementedError

    def refresh(self, kinds: frozenset[str]) -> None:
        """Redraw what rests on records of these kinds ("*": of any)."""

    def leaving(self) -> None:
        """Save what is still being typed: another screen is about to be shown, or the window closes."""

    def holding(self) -> str:
        """What closing would lose because it cannot be saved yet, in a sentence; '' for nothing."""
        return ""


def touches(kinds: frozenset[str], *mine: str) -> bool:
    """Whether a change of these kinds concerns a screen that shows `mine`."""
    return "*" in kinds or not kinds.isdisjoint(mine)
