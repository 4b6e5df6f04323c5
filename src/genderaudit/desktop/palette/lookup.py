"""Keeps the search index of the open workspace fresh and shows what it finds as lines to jump to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from genderaudit.desktop.palette.searching import Blocks, Found, SearchIndex, read, read_questions
from genderaudit.engagements import pack_of
from genderaudit.engagements.model import Engagement
from genderaudit.store import Workspace
from genderaudit.widgets.background import Progress
from genderaudit.widgets.doors import Hit
from genderaudit.widgets.places import Place
from genderaudit.widgets.session import EVERYTHING, Session
from genderaudit.widgets.texts import translate

_AFTER = 1500
"""Milliseconds after which the first reading begins: the first screen is painted before; house default."""
_OPEN = ("planned", "in_progress", "submitted", "returned")
_MOST_OPEN = 24
"""Engagements whose questions are found, the ones changed last first; house default."""


@dataclass(frozen=True)
class Group:
    """What was found of one kind: the lines shown, and how many there are."""

    kind: str
    hits: tuple[Hit, ...]
    total: int


class Lookup(QObject):
    """The search of one sitting.

    Signals: renewed() when records that changed can be found by their new words.
    """

    renewed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._index = SearchIndex()
        self._stale: frozenset[str] = EVERYTHING
        self._reading = False
        self._titles = {kind: show for door in session.doors for kind, show in door.titles.items()}
        self._questions: dict[str, tuple[str, str]] = {}
        session.changed.connect(self._changed)
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.timeout.connect(self.renew)
        self._first.start(_AFTER)

    def _changed(self, kinds: frozenset[str]) -> None:
        self._stale = self._stale | kinds

    @property
    def ready(self) -> bool:
        """Whether the records have been read once."""
        return bool(self._index.kinds) or not self._stale

    def drop(self) -> None:
        """Forget every text: the workspace locks."""
        self._first.stop()
        self._index.drop()
        self._questions.clear()
        self._stale = EVERYTHING

    def renew(self) -> None:
        """Read again in the background what changed since the last time."""
        self._first.stop()
        if self._reading or not self._stale or not self._session.has_workspace:
            return
        self._reading = True
        stale, self._stale = self._stale, frozenset()
        kinds = None if "*" in stale else stale
        # what no room can show is not read either: a large registry has most of its records among these
        shown = frozenset(self._titles) if kinds is None else kinds & frozenset(self._titles)
        workspace = self._session.workspace

        def work(progress: Progress) -> tuple[frozenset[str] | None, Blocks]:
            return kinds, read(_watched(workspace, shown, progress))

        self._session.work("", work, owner=self, done=self._read, failed=self._failed)

    def _read(self, came: tuple[frozenset[str] | None, Blocks]) -> None:
        kinds, blocks = came
        self._reading = False
        kept = self._index.kinds if kinds is None else kinds
        self._index.take(blocks, instead_of=frozenset(kept) - {"question"})
        self.renewed.emit()
        if kinds is None or "engagement" in kinds:
            self._ask()

    def _ask(self) -> None:
        """Read the questions of the open engagements too; their checklists take a moment to load."""
        workspace, language = self._session.workspace, self._session.language

        def work(progress: Progress) -> dict[str, tuple[str, str]]:
            return dict(_questions(workspace, language, progress))

        self._session.work("", work, owner=self, done=self._asked, failed=self._failed)

    def _asked(self, questions: dict[str, tuple[str, str]]) -> None:
        self._questions = questions
        blocks = read_questions((*_parted(key), text) for key, (text, _) in questions.items())
        self._index.take(blocks, instead_of={"question"})
        self.renewed.emit()

    def _failed(self, error: Exception) -> None:
        # what cannot be read now is read at the next search; the search itself still finds the rest
        self._reading = False
        self._stale = EVERYTHING

    def find(self, query: str, *, near: str = "", most: int = 5, all_of: str = "") -> list[Group]:
        """What fits a query, in groups by kind; `most` lines of each, of the kind `all_of` every one."""
        groups = []
        for kind, found in self._index.find(query, near=near).items():
            wanted = 200 if kind == all_of else most
            hits, gone = list[Hit](), 0
            for one in found:
                hit = self._hit(one)
                if hit is None:
                    # merged into another one, which is found itself
                    gone += 1
                else:
                    hits.append(hit)
                if len(hits) == wanted:
                    break
            if hits:
                groups.append(Group(kind, tuple(hits), len(found) - gone))
        return groups

    def _hit(self, found: Found) -> Hit | None:
        if found.kind == "question":
            text, engagement = self._questions[found.record]
            where = translate("Lookup", "Question in {engagement}").format(engagement=engagement)
            key = found.record.split("/", 1)[1]
            place = Place.at("engagement", found.scope, "checklist", key)
            return Hit(title=text, about=where, place=place, icon="message-circle-question-mark")
        show = self._titles.get(found.kind)
        if show is None:
            return None
        body = next((one.body for one in reversed(self._session.workspace.history(found.record)) if one.body), None)
        return None if body is None else show(self._session, found.record, body)


def _parted(key: str) -> tuple[str, str]:
    engagement, _, question = key.partition("/")
    return engagement, question


def _watched(
    workspace: Workspace, kinds: frozenset[str], progress: Progress
) -> Iterator[tuple[str, str, str | None, str]]:
    for one in workspace.live(kinds):
        if progress.stopped():
            return
        yield one.record, one.kind, one.scope, one.body


def _questions(workspace: Workspace, language: str, progress: Progress) -> Iterator[tuple[str, tuple[str, str]]]:
    """Every question of the open engagements: `<engagement>/<key>` to its text and the engagement's title."""
    everything = sorted(workspace.find(Engagement), key=lambda one: one.started, reverse=True)
    opened = [one for one in everything if one.status in _OPEN]
    for engagement in {one.pack_hash: one for one in everything[:_MOST_OPEN]}.values():
        # lines of answers say their question: the first of them should not wait for a checklist to load
        if progress.stopped():
            return
        pack_of(workspace, engagement)
    labels: dict[str, list[tuple[str, str]]] = {}
    for engagement in opened[:_MOST_OPEN]:
        if engagement.pack_hash not in labels:
            pack = pack_of(workspace, engagement)
            labels[engagement.pack_hash] = [
                (placed.question.id, pack.text(f"items.{placed.question.id}.label", language).text)
                for placed in pack.questions.values()
                if placed.repeat is None and f"items.{placed.question.id}.label" in pack.sources
            ]
        for key, text in labels[engagement.pack_hash]:
            yield f"{engagement.id}/{key}", (f"{key}  {text}", engagement.title)
