"""Undo and redo: steps of this device taken back and done again, each as a step of its own."""

from __future__ import annotations

from typing import Any, NamedTuple

from genderaudit.domain.records import Author
from genderaudit.store.model import Action, StepInfo
from genderaudit.store.storage.journal import Journal, StepWriter
from genderaudit.store.storage.reading import head_keys, step
from genderaudit.store.storage.schema import key_of

_LAST = "SELECT key, image, revisions FROM steps WHERE state = 'done' AND key > ? AND key < ? ORDER BY key DESC LIMIT 1"
_STATE = "SELECT key, record, kind, scope, supersedes, digest, body FROM revisions"
_FIRST_UNDONE = "SELECT key, image, revisions FROM steps WHERE state = 'undone' ORDER BY key LIMIT 1"


class _State(NamedTuple):
    """One revision as a state to go back to; `body` None is a removal, unless `erased`."""

    key: int
    record: str
    kind: str
    scope: str | None
    supersedes: tuple[str, ...]
    body: str | None
    erased: bool


class _Turn(NamedTuple):
    step: int
    targets: dict[str, list[_State]]
    """For each record the states to write; none at all means that it was not there before."""


def _states(journal: Journal, step_key: int) -> list[_State]:
    rows = journal.rows(
        f"{_STATE} WHERE key >= ? AND key < ? + (SELECT revisions FROM steps WHERE key = ?) ORDER BY key",
        (step_key, step_key, step_key),
    )
    return [_state(row) for row in rows]


def _state(row: tuple[Any, ...]) -> _State:
    key, record, kind, scope, supersedes, digest, body = row
    return _State(key, record, kind, scope, tuple(supersedes.split()), body, bool(digest) and body is None)


def _one_state(journal: Journal, revision: str) -> _State:
    return _state(journal.rows(f"{_STATE} WHERE key = ?", (journal.key(revision),))[0])


def _image_stands(journal: Journal, image: int) -> bool:
    """Whether what the step left is still what is shown: nothing merged or erased since lies above it."""
    left: dict[str, set[int]] = {}
    for state in _states(journal, image):
        mine = left.setdefault(state.record, set())
        mine.difference_update(journal.key(one) for one in state.supersedes)
        mine.add(state.key)
    return all(keys <= set(head_keys(journal, record)) for record, keys in left.items())


def undoable(journal: Journal) -> _Turn | None:
    """The last step of this device that can be taken back, and what to write for it."""
    row = journal.connection.execute(
        _LAST, (key_of(journal.device_number, 0), key_of(journal.device_number + 1, 0))
    ).fetchone()
    if row is None or not _image_stands(journal, row[1]):
        return None
    targets: dict[str, list[_State]] = {}
    inside: set[int] = set()
    for state in _states(journal, row[0]):
        earlier = [key for key in map(journal.key, state.supersedes) if key not in inside]
        targets.setdefault(state.record, []).extend(_one_state(journal, journal.id(key)) for key in earlier)
        inside.add(state.key)
    return _possible(row[0], targets)


def redoable(journal: Journal) -> _Turn | None:
    """The step that was taken back last and can be done again."""
    row = journal.connection.execute(_FIRST_UNDONE).fetchone()
    if row is None or not _image_stands(journal, row[1]):
        return None
    last: dict[str, list[_State]] = {}
    for state in _states(journal, row[0]):
        last[state.record] = [state]
    return _possible(row[0], last)


def _possible(step_key: int, targets: dict[str, list[_State]]) -> _Turn | None:
    if any(state.erased for states in targets.values() for state in states):
        return None
    return _Turn(step_key, targets)


def info(journal: Journal, turn: _Turn | None) -> StepInfo | None:
    """What a button says about a turn."""
    return None if turn is None else step(journal, turn.step)


def take(journal: Journal, turn: _Turn | None, author: Author, *, undoing: bool) -> StepInfo | None:
    """Write a turn as a step named `undo` or `redo`; tells which step was undone or done again."""
    if turn is None:
        return None
    name, state = ("undo", "undone") if undoing else ("redo", "done")
    with journal.transaction(name):
        writer = StepWriter(journal, name, author, refers=journal.id(turn.step))
        image = _image(journal, turn.step)
        for record, states in turn.targets.items():
            _write_back(journal, writer, record, states, image)
        writer.finish("fixed", clears_redo=False)
        journal.connection.execute(
            "UPDATE steps SET state = ?, image = ? WHERE key = ?", (state, writer.key, turn.step)
        )
    return step(journal, turn.step)


def _image(journal: Journal, step_key: int) -> int:
    return int(journal.connection.execute("SELECT image FROM steps WHERE key = ?", (step_key,)).get)


def _write_back(journal: Journal, writer: StepWriter, record: str, states: list[_State], image: int) -> None:
    heads = journal.heads(record)
    mine = {state.key for state in _states(journal, image) if state.record == record}
    replaced = [head for head in heads if head.revision in mine]
    if len(states) <= 1:
        body = states[0].body if states else None
        kind, scope = (states[0].kind, states[0].scope) if states else (heads[0].kind, heads[0].scope)
        writer.replace(record, kind, scope, heads, replaced, "remove" if body is None else "put", body)
        return
    # The step had settled a conflict: both sides stand again, each as a revision above the settling one.
    superseded = tuple(journal.id(head.revision) for head in replaced)
    for head in replaced:
        journal.connection.execute("DELETE FROM heads WHERE id = ?", (head.id,))
    for state in states:
        action: Action = "remove" if state.body is None else "put"
        writer.branch(record, state.kind, state.scope, action, superseded, state.body)
