"""What the parts of the runner know of its page: the open question, and how to show, save and move."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from genderaudit.engagements.desktop.runner.open_card import OpenCard
from genderaudit.engagements.desktop.runner.reason import ReasonBar
from genderaudit.engagements.desktop.runner.sheet import Sheet
from genderaudit.store.model import Mark
from genderaudit.widgets.screens import Screen


class RunnerFrame(Screen):
    """The page of one engagement's checklist, as its parts see it."""

    engagement_id: str
    key: str
    """The open question; '' where none is open."""
    mark: Mark | None
    """What the workspace held when the question was opened: the safe stop goes back to it."""
    sheet: Sheet
    card: OpenCard
    reason: ReasonBar

    def open_question(self, key: str) -> None:
        """Open a question; '' closes the open one."""
        raise NotImplementedError

    def close_question(self) -> None:
        """Back to the outline, with no question open."""
        raise NotImplementedError

    def go_beside(self, step: int) -> None:
        """The question before or after."""
        raise NotImplementedError

    def go_unanswered(self) -> None:
        """The next question without an answer."""
        raise NotImplementedError

    def show_all(self) -> None:
        """Draw everything but the guide as it stands now."""
        raise NotImplementedError

    def changed(self, *kinds: str, draw: bool = True) -> None:
        """After something of ours was saved: draw it unless another question opens at once, and tell everybody else."""
        raise NotImplementedError

    def with_reason(self, what: str, run: Callable[[str], None]) -> None:
        """Run a change, after asking why where the work was handed over."""
        raise NotImplementedError

    def follow_focus(self) -> None:
        """Bring into view what has the keys now."""
        raise NotImplementedError

    def today(self) -> dt.date:
        """The day by this laptop's clock."""
        return self.session.clock().date()
