"""One sitting at the window: which workspace, who acts, and how a screen moves, tells and waits."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from PySide6.QtCore import QObject, Signal

from genderaudit.domain.clock import Clock, utc_now
from genderaudit.domain.errors import SpokenError
from genderaudit.runtime.language import say
from genderaudit.widgets.background import Background, Job, Progress
from genderaudit.widgets.places import Place

if TYPE_CHECKING:
    from genderaudit.domain.records import Author
    from genderaudit.runtime.settings import Settings
    from genderaudit.store import Workspace

T = TypeVar("T")
Tone = Literal["good", "info", "warn", "bad", "stop"]

EVERYTHING = frozenset({"*"})
"""The kinds that changed when nobody can say which: after undo, or a merge."""


@dataclass(frozen=True)
class Message:
    """Something told to the person above the screen, with at most one thing to do about it."""

    text: str
    tone: Tone = "info"
    action: str = ""
    """The button's text; empty for none."""
    run: Callable[[], None] | None = None
    stays: bool = False
    """Stays until it is dismissed; the others go when the person moves on or after some seconds."""


class Session(QObject):
    """What every screen is given.

    Signals: changed(frozenset of record kinds, or EVERYTHING), wanted(Place), told(Message), acting(Author),
    rebuild() after language, theme or text size changed.
    """

    changed = Signal(object)
    wanted = Signal(object)
    told = Signal(object)
    acting = Signal(object)
    rebuild = Signal()

    def __init__(
        self,
        *,
        settings: Settings,
        language: str,
        doors: Callable[[], tuple[Any, ...]],
        clock: Clock = utc_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.settings = settings
        self.language = language
        self.clock = clock
        self.background = Background(self)
        self._doors = doors
        self._workspace: Workspace | None = None
        self._author: Author | None = None

    # the workspace and who acts

    @property
    def workspace(self) -> Workspace:
        """The open workspace. Only screens that need one may ask."""
        assert self._workspace is not None
        return self._workspace

    @property
    def has_workspace(self) -> bool:
        """Whether a workspace is open."""
        return self._workspace is not None

    @property
    def author(self) -> Author:
        """The post that acts."""
        assert self._author is not None
        return self._author

    def begin(self, workspace: Workspace, author: Author) -> None:
        """Work on this workspace from now on."""
        self._workspace = workspace
        self.act_as(author)

    def act_as(self, author: Author) -> None:
        """Another post acts from now on, on the same laptop."""
        self._author = author
        self.acting.emit(author)

    def end(self) -> None:
        """Wait for the work under way and close the workspace."""
        self.background.finish()
        if self._workspace is not None:
            self._workspace.close()
            self._workspace = None

    @property
    def doors(self) -> tuple[Any, ...]:
        """What every room offers to the window, in order: each a `widgets.doors.Door`, which is built on this class."""
        return self._doors()

    # moving, telling, waiting

    def go(self, screen: str, *parts: str) -> None:
        """Open a place."""
        self.wanted.emit(Place.at(screen, *parts))

    def tell(
        self, text: str, tone: Tone = "info", *, action: str = "", run: Callable[[], None] | None = None,
        stays: bool = False,
    ) -> None:  # fmt: skip
        """Tell the person something, above whatever screen is open."""
        self.told.emit(Message(text, tone, action, run, stays))

    def did(self, *kinds: str) -> None:
        """Say which kinds of record were just changed, so that whoever shows them draws them again."""
        self.changed.emit(frozenset(kinds) or EVERYTHING)

    @contextlib.contextmanager
    def telling(self) -> Iterator[None]:
        """Run an action; what it refuses is told in words, and nothing else happens."""
        try:
            yield
        except SpokenError as error:
            self.tell_error(error)

    def tell_error(self, error: SpokenError) -> None:
        """An error's sentence and remedy in the language of the window."""
        self.tell(say(error, self.language), "bad", stays=True)

    def work(
        self,
        title: str,
        work: Callable[[Progress], T],
        *,
        owner: QObject,
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        precious: bool = False,
    ) -> Job[T]:
        """Start slow work; a SpokenError that nobody takes is told, anything else is a defect of ours.

        `precious`: it writes something, so closing the window asks before it is cut off.
        """
        failed = failed or self._tell_failure
        return self.background.run(title, work, owner=owner, done=done, failed=failed, precious=precious)

    def _tell_failure(self, error: Exception) -> None:
        if not isinstance(error, SpokenError):
            raise error
        self.tell_error(error)
