"""How far each engagement is and how it is rated, kept up to date over all of them."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from genderaudit.checklists.model.results import ExactText
from genderaudit.domain.errors import SpokenError
from genderaudit.engagements.actions.answering import score_of
from genderaudit.engagements.actions.home import stopped_at
from genderaudit.engagements.model import Engagement
from genderaudit.store import Workspace

_SLICE = 200
"""Records between two pauses."""
_RESTS_ON = ("answer", "mark", "disposition", "rating_override")


class Progressed(NamedTuple):
    """How far one engagement is."""

    next: str | None
    """The question where the work goes on."""
    last_at: dt.datetime | None
    """When the last answer was given."""
    answered: int
    shown: int
    parts: tuple[tuple[str, str, ExactText], ...]
    """Of each part its id, the code of its rating ('' for none) and its score."""


class StandingBoard:
    """Keeps how far the engagements of a workspace are; reads again only those that changed."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._latest = ""
        self._today: dt.date | None = None
        self._known: dict[str, tuple[str, Progressed | None]] = {}

    def get(self, engagement: str) -> Progressed | None:
        """How far an engagement was when it was last looked at; None where it was not, or cannot be read."""
        return self._known.get(engagement, ("", None))[1]

    @property
    def stale(self) -> bool:
        """Whether something was written since everything was looked at."""
        return self._workspace.latest() != self._latest

    def refresh(
        self, engagements: Iterable[Engagement], *, today: dt.date, pause: Callable[[], object] = bool
    ) -> Iterator[str]:
        """Looks at what changed, one engagement at a time in the order given; the ids of those that were read.

        Stopped half-way, it keeps what it has, and goes on the next time. `pause` is called between slices of some
        milliseconds.
        """
        token = self._workspace.latest()
        if (token, today) == (self._latest, self._today):
            return
        chosen = list(engagements)
        contents = _contents(self._workspace, {one.id for one in chosen}, pause)
        for one in chosen:
            content = f"{contents[one.id]} {today} {one.pack_hash} {one.tier} {one.parts}"
            if self._known.get(one.id, ("", None))[0] != content:
                self._known[one.id] = (content, self._read(one, today, pause))
                yield one.id
        self._latest, self._today = token, today

    def _read(self, engagement: Engagement, today: dt.date, pause: Callable[[], object]) -> Progressed | None:
        try:
            work = stopped_at(self._workspace, engagement, today=today)
            pause()
            result = score_of(self._workspace, engagement, today=today)
        except SpokenError:
            return None  # its own page says what is wrong with it
        parts = tuple((part.id, part.rating, part.value) for part in result.parts)
        return Progressed(work.next, work.last_at, work.answered, work.shown, parts)


def _contents(workspace: Workspace, engagements: set[str], pause: Callable[[], object]) -> dict[str, str]:
    digests = {id: hashlib.blake2b(digest_size=16) for id in engagements}
    for number, one in enumerate(workspace.live(_RESTS_ON)):
        if number % _SLICE == 0:
            pause()
        digest = digests.get(one.scope or "")
        if digest is not None:
            digest.update(f"{one.record}\n{one.body}\n".encode())
    return {id: digest.hexdigest() for id, digest in digests.items()}
