"""Undo and redo: steps of this device taken back and done again, each as a step of its own."""

from __future__ import annotations

from typing import Any, NamedTuple

from genderaudit.domain.records import Author
from genderaudit.store.model import Action, StepInfo
from genderaudit.store.rules import split_revision_id
from genderaudit.store.storage.journal import Head, Journal, StepWriter, replaced_by_change
from genderaudit.store.storage.reading import step
from genderaudit.store.storage.schema import key_of

LARGE = 5000
"""Records from which on a step is written as a large one."""
_LAST = "SELECT key FROM steps WHERE state = 'done' AND key > ? AND key < ? ORDER BY key DESC LIMIT 1"
_FIRST_UNDONE = "SELECT key FROM steps WHERE state = 'undone' ORDER BY key LIMIT 1"
_STATE = "SELECT key, record, kind, scope, supersedes, digest, body FROM revisions"


class State(NamedTuple):
    """One revision as a state to go to; `body` None is a removal, unless `erased`."""

    key: int
    record: str
    kind: str
    scope: str | None
    supersedes: tuple[str, ...]
    body: str | None
    erased: bool


States = dict[str, list[State]]
"""Heads of each record; none at all means that it was not there."""


class Turn(NamedTuple):
    """A step that can be taken back or done again: the heads to replace and the states to write, by record."""

    step: int
    replaced: dict[str, list[Head]]
    wanted: States


def _state(row: tuple[Any, ...]) -> State:
    key, record, kind, scope, supersedes, digest, body = row
    return State(key, record, kind, scope, tuple(supersedes.split()), body, bool(digest) and body is None)


def before_and_after(journal: Journal, step_key: int) -> tuple[States, States]:
    """What the step met and what it left."""
    before, after = States(), States()
    end = step_key + journal.rows("SELECT revisions FROM steps WHERE key = ?", (step_key,))[0][0]
    for row in journal.rows(f"{_STATE} WHERE key >= ? AND key < ? ORDER BY key", (step_key, end)):
        state = _state(row)
        earlier = {journal.key(one) for one in state.supersedes}
        outside = [key for key in sorted(earlier) if not step_key <= key < end]
        met = [_state(journal.rows(f"{_STATE} WHERE key = ?", (key,))[0]) for key in outside]
        before.setdefault(state.record, []).extend(one for one in met if one not in before[state.record])
        after[state.record] = [one for one in after.get(state.record, []) if one.key not in earlier] + [state]
    return before, after


def states_before(journal: Journal, last: int) -> None:
    """Set which steps can be undone or done again to what it was after the step that holds the revision `last`.

    Only what the later steps of this laptop changed is set back.
    """
    steps = _own_steps(journal)
    then, now = _states(journal, [one for one in steps if one[0] <= last]), _states(journal, steps)
    changed = [(state, key) for key, state in then.items() if now[key] != state]
    journal.connection.executemany("UPDATE steps SET state = ? WHERE key = ?", changed)


def _states(journal: Journal, steps: list[tuple[int, str, str, bool]]) -> dict[int, str]:
    """The state of each step that ever could be taken back, after these steps."""
    states, undone = dict[int, str](), set[int]()
    for key, name, refers, fixed in steps:
        if not fixed:
            states.update(dict.fromkeys(undone, "dropped"))
            undone.clear()
            states[key] = "done"
        elif name in ("undo", "redo") and (turned := journal.key(refers)) in states:
            states[turned] = "undone" if name == "undo" else "done"
            (undone.add if name == "undo" else undone.discard)(turned)
    return states


def _own_steps(journal: Journal) -> list[tuple[int, str, str, bool]]:
    """Steps of this device after those of the one that it continues, back to the first, in their order."""
    continued: dict[str, str] = dict(journal.rows("SELECT id, continues FROM devices"))
    number_of = {device: number for number, device in journal.devices.items()}
    found: list[tuple[int, str, str, bool]] = []
    device, until = journal.device, journal.number
    while device in continued:
        bounds = (key_of(number_of[device], 0), key_of(number_of[device], until))
        sql = "SELECT key, name, refers, state = 'fixed' FROM steps WHERE key > ? AND key <= ? ORDER BY key"
        found = [*journal.rows(sql, bounds), *found]
        device, until = _place(continued.pop(device))
    return found


def _place(revision: str) -> tuple[str, int]:
    return split_revision_id(revision) if revision else ("", 0)


def undoable(journal: Journal) -> Turn | None:
    """The last step of this device, if what it left still stands."""
    bounds = (key_of(journal.device_number, 0), key_of(journal.device_number + 1, 0))
    rows = journal.rows(_LAST, bounds)
    if not rows:
        return None
    before, after = before_and_after(journal, rows[0][0])
    return _turn(journal, rows[0][0], after, before)


def redoable(journal: Journal) -> Turn | None:
    """The step that was taken back last, if what it met still stands."""
    rows = journal.rows(_FIRST_UNDONE)
    if not rows:
        return None
    before, after = before_and_after(journal, rows[0][0])
    return _turn(journal, rows[0][0], before, after)


def _turn(journal: Journal, step_key: int, standing: States, wanted: States) -> Turn | None:
    if any(state.erased for states in wanted.values() for state in states):
        return None
    replaced: dict[str, list[Head]] = {}
    for record, states in standing.items():
        heads = standing_heads(journal, record, states)
        if heads is None:
            return None
        replaced[record] = heads
    return Turn(step_key, replaced, wanted)


def standing_heads(journal: Journal, record: str, states: list[State]) -> list[Head] | None:
    """The heads that say what the states say; None where something else was merged, erased or written since."""
    heads, found = journal.heads(record), list[Head]()
    for body, scope, erased in [(s.body, s.scope, s.erased) for s in states] or [(None, None, False)]:
        same = (h for h in heads if h.body == body and (body is None or h.scope == scope) and h not in found)
        head = next(same, None)
        if head is None or erased:
            return None
        found.append(head)
    return found


def can_undo(journal: Journal) -> StepInfo | None:
    """The step that can be taken back; right after it was written, without a look at each of its records."""
    return _sure(journal, "undo") or _info(journal, undoable(journal))


def can_redo(journal: Journal) -> StepInfo | None:
    """The step that can be done again; right after it was taken back, without a look at each of its records."""
    return _sure(journal, "redo") or _info(journal, redoable(journal))


def _sure(journal: Journal, what: str) -> StepInfo | None:
    if journal.sure is None or (journal.sure[0], *journal.sure[2:]) != (what, journal.tip, journal.merges):
        return None
    return step(journal, journal.sure[1])


def _info(journal: Journal, turn: Turn | None) -> StepInfo | None:
    return None if turn is None else step(journal, turn.step)


def take(journal: Journal, turn: Turn | None, author: Author, *, undoing: bool) -> StepInfo | None:
    """Write a turn as a step named `undo` or `redo`; tells which step was undone or done again."""
    if turn is None:
        return None
    name, state = ("undo", "undone") if undoing else ("redo", "done")
    with journal.transaction(name, large=len(turn.replaced) > LARGE):
        writer = StepWriter(journal, name, author, refers=journal.id(turn.step), state="fixed")
        for record, replaced in turn.replaced.items():
            write(journal, writer, record, replaced, turn.wanted.get(record, []))
        writer.finish()
        journal.connection.execute("UPDATE steps SET state = ? WHERE key = ?", (state, turn.step))
    journal.sure = ("redo" if undoing else "undo", turn.step, journal.tip, journal.merges)
    return step(journal, turn.step)


def write(journal: Journal, writer: StepWriter, record: str, replaced: list[Head], states: list[State]) -> None:
    """Write states of a record over the heads that are replaced."""
    if len(states) <= 1:
        body = states[0].body if states else None
        kind, scope = (states[0].kind, states[0].scope) if states else (replaced[0].kind, replaced[0].scope)
        action: Action = "remove" if body is None else "put"
        heads = journal.heads(record)
        writer.replace(record, kind, scope, heads, replaced_by_change(heads, replaced), action, body)
        return
    # The step had settled a conflict: both sides stand again, each as a revision above the settling one.
    superseded = tuple(journal.id(head.revision) for head in replaced)
    for head in replaced:
        journal.connection.execute("DELETE FROM heads WHERE id = ?", (head.id,))
    for state in states:
        action = "remove" if state.body is None else "put"
        writer.branch(record, state.kind, state.scope, action, superseded, state.body)
