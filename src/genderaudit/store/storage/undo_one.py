"""One earlier step taken back, if nothing was built on it since; a step of its own that can be taken back too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from genderaudit.domain.records import Author
from genderaudit.store.model import Handover, StepInfo, errors
from genderaudit.store.rules import moment_text
from genderaudit.store.storage.journal import Head, Journal
from genderaudit.store.storage.reading import live, step
from genderaudit.store.storage.undo import LARGE, State, States, before_and_after, standing_heads, write

NAME = "undo.one"
_TEXT = re.compile(r'"([^"\\]{1,200})"')
_STEP_OF = "SELECT step FROM revisions WHERE key = ?"
_GONE = "SELECT revision FROM heads WHERE record = ? AND shown AND body IS NULL"


def built_on(journal: Journal, step_id: str) -> tuple[StepInfo, ...]:
    """The later steps that keep a step from being taken back on its own, oldest first; none if it can be.

    Raises StepUnknown, StepStays.
    """
    key = _key(journal, step_id)
    before, after = before_and_after(journal, key)
    return _later(journal, key, before, after)


def take_one(journal: Journal, step_id: str, author: Author, reason: str) -> StepInfo:
    """Write what one step met over what it left; tells which step was taken back.

    Raises StepUnknown, StepStays, StepBuiltOn.
    """
    key = _key(journal, step_id)
    before, after = before_and_after(journal, key)
    taken, later = step(journal, key), _later(journal, key, before, after)
    if later:
        when = moment_text(later[0].when)[:16].replace("T", " ")
        names = tuple(dict.fromkeys(one.name for one in later))
        raise errors.StepBuiltOn(what=taken.name, later=names, when=when, post=later[0].author.post, steps=later)
    large = len(after) > LARGE
    with journal.step(NAME, author, reason=reason, refers=journal.id(key), large=large) as writer:
        for record, states in after.items():
            heads = standing_heads(journal, record, states)
            write(journal, writer, record, heads or [], before.get(record, []))
    return taken


def _key(journal: Journal, step_id: str) -> int:
    try:
        key = journal.key(step_id)
    except (KeyError, ValueError):
        raise errors.StepUnknown(wanted=step_id) from None
    if not journal.rows("SELECT key FROM steps WHERE key = ?", (key,)):
        raise errors.StepUnknown(wanted=step_id)
    found = step(journal, key)
    last = key + found.revisions
    sql = "SELECT kind FROM revisions WHERE key >= ? AND key < ? AND (action = 'erase' OR kind = ?)"
    if journal.rows(sql, (key, last, Handover.kind)):
        raise errors.StepStays(what=found.name)
    return key


def _later(journal: Journal, key: int, before: States, after: States) -> tuple[StepInfo, ...]:
    if any(state.erased for states in (*before.values(), *after.values()) for state in states):
        raise errors.StepStays(what=step(journal, key).name)
    found = set[int]()
    for record, states in after.items():
        heads = journal.heads(record)
        if standing_heads(journal, record, states) is None or len(heads) != len(states):
            found |= {_step_of(journal, head) for head in heads if head.revision not in {one.key for one in states}}
    if not found:
        found = {*_naming(journal, before, after), *_missing(journal, before, after)}
    return tuple(step(journal, one) for one in sorted(found - {key}))


def _step_of(journal: Journal, head: Head) -> int:
    return int(journal.rows(_STEP_OF, (head.revision,))[0][0])


def _naming(journal: Journal, before: States, after: States) -> Iterator[int]:
    """Steps that left a record which names one that would no longer be there."""
    gone = {record for record in after if _alive(after[record]) and not _alive(before.get(record, []))}
    if not gone:
        return
    for one in live(journal, None):
        if one.record not in after and not gone.isdisjoint(_TEXT.findall(one.body)):
            yield _step_of(journal, journal.heads(one.record)[0])


def _missing(journal: Journal, before: States, after: States) -> Iterator[int]:
    """Steps that removed a record which would be named again."""
    for record, states in before.items():
        named = _names(states) - _names(after.get(record, []))
        for one in named - set(before):
            for (revision,) in journal.rows(_GONE, (one,)):
                yield int(journal.rows(_STEP_OF, (revision,))[0][0])


def _alive(states: Iterable[State]) -> bool:
    return any(state.body is not None for state in states)


def _names(states: Iterable[State]) -> set[str]:
    return {text for state in states if state.body for text in _TEXT.findall(state.body)}
