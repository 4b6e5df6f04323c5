"""Taking in another laptop's revisions: verified against their chains, never over what is here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from genderaudit.store import rules
from genderaudit.store.model import Entry, MergeInfo, Revision, Tip, errors
from genderaudit.store.storage.erasing import drop_bodies, scrub
from genderaudit.store.storage.journal import Journal, refresh_shown
from genderaudit.store.storage.reading import chain, conflicts, history, revision
from genderaudit.store.storage.schema import key_of

_ADD_REVISION = (
    "INSERT INTO revisions (key, step, record, kind, scope, action, supersedes, digest, previous, hash, salt, body)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_ADD_STEP = (
    "INSERT INTO steps (key, name, author, made, monotonic, boot, reason, refers, revisions, state)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, 'fixed')"
    " ON CONFLICT (key) DO UPDATE SET revisions = revisions + 1"
)
_STEP_FACTS = "SELECT name, author, made, monotonic, boot, reason, refers FROM steps WHERE key = ?"
_COUNT_MERGE = (
    "INSERT INTO facts (name, value) VALUES ('merges', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)
_ADD_HEAD = "INSERT INTO heads (record, revision, kind, scope, shown, body) VALUES (?, ?, ?, ?, 0, ?)"


def tips(journal: Journal) -> list[Tip]:
    """How far each device's chain is known here."""
    found = []
    for number, device in sorted(journal.devices.items()):
        rows = journal.rows(
            "SELECT key, hash FROM revisions WHERE key >= ? AND key < ? ORDER BY key DESC LIMIT 1",
            (key_of(number, 0), key_of(number + 1, 0)),
        )
        for key, whole in rows:
            found.append(Tip(device=device, number=key - key_of(number, 0), hash=whole.hex()))
    return found


def entries(journal: Journal, known: Mapping[str, int]) -> Iterator[Entry]:
    """Every revision beyond what the other laptop knows (device to number), chain by chain."""
    starts = dict(journal.rows("SELECT number, continues FROM devices"))
    for number, device in sorted(journal.devices.items()):
        for one in chain(journal, number, known.get(device, 0)):
            salt = journal.rows("SELECT salt FROM revisions WHERE key = ?", (journal.key(one.id),))[0][0]
            first = one.id == rules.revision_id(device, 1)
            yield Entry(revision=one, salt=salt.hex() if salt else "", continues=starts[number] if first else "")


def merge(journal: Journal, incoming: Iterable[Entry]) -> MergeInfo:
    """Take in revisions, all or none; steps of others are not ours to undo.

    Two laptops that took in the same revisions hold the same heads, in whatever order they met. Raises MergeRefused
    for a broken chain, a wrong digest, or revisions that build on something neither side has.
    """
    arriving = {entry.revision.id: entry for entry in incoming}
    try:
        return _merge(journal, arriving)
    finally:
        # Devices met on the way may have been rolled back, and our own chain may have come back longer.
        journal.load()


def _merge(journal: Journal, arriving: Mapping[str, Entry]) -> MergeInfo:
    with journal.transaction("bundle.import"):
        known = {key for key in arriving if _known(journal, arriving[key])}
        fresh = {key: entry for key, entry in arriving.items() if key not in known}
        for entry in sorted(fresh.values(), key=lambda one: rules.split_revision_id(one.revision.id)):
            _append(journal, entry)
        ordered = rules.in_causal_order({key: entry.revision for key, entry in fresh.items()})
        for one in ordered:
            _move_heads(journal, one)
        touched = sorted({one.record for one in ordered})
        erased = [record for record in touched if _erase_older(journal, record)]
        for record in touched:
            refresh_shown(journal, record)
        if fresh:
            journal.merges += 1
            journal.connection.execute(_COUNT_MERGE, (str(journal.merges),))
    if erased:
        scrub(journal)
    split = tuple(one.record for one in conflicts(journal) if one.record in touched)
    return MergeInfo(taken=len(fresh), known=len(known), records=tuple(touched), conflicts=split)


def _refuse(reason: str) -> errors.MergeRefused:
    return errors.MergeRefused(reason=reason)


def _known(journal: Journal, entry: Entry) -> bool:
    try:
        key = journal.key(entry.revision.id)
    except KeyError:
        return False
    except ValueError:
        raise _refuse(f"{entry.revision.id} is not the name of a revision") from None
    rows = journal.rows("SELECT hash FROM revisions WHERE key = ?", (key,))
    if rows and rows[0][0].hex() != entry.revision.hash:
        raise _refuse(f"{entry.revision.id} is another revision than the one known here")
    return bool(rows)


def _append(journal: Journal, entry: Entry) -> None:
    one = entry.revision
    device, number = rules.split_revision_id(one.id)
    _check_facts(entry, device)
    step_device, step_number = rules.split_revision_id(one.step.id)
    if step_device != device or step_number > number:
        raise _refuse(f"{one.id} names a step of another device")
    _meet(journal, device, entry.continues)
    key = journal.key(one.id)
    if _previous(journal, device, number, entry.continues) != one.previous:
        raise _refuse(f"{one.id} does not follow on what is known of its laptop")
    step, author = journal.key(one.step.id), rules.canonical_json(one.step.author.model_dump(mode="json"))
    made = rules.moment_text(one.step.when)
    facts = (one.step.name, author, made, one.step.monotonic, one.step.boot, one.step.reason, one.step.refers)
    execute = journal.connection.execute
    execute(_ADD_STEP, (step, *facts))
    if journal.rows(_STEP_FACTS, (step,)) != [facts]:
        raise _refuse(f"{one.id} tells its step otherwise than the revisions before it")
    execute(
        _ADD_REVISION,
        (
            *(key, step, one.record, one.kind, one.scope, one.action, " ".join(one.supersedes)),
            *(bytes.fromhex(one.digest), bytes.fromhex(one.previous), bytes.fromhex(one.hash)),
            *(bytes.fromhex(entry.salt) if entry.salt else None, one.body),
        ),
    )


def _check_facts(entry: Entry, device: str) -> None:
    one = entry.revision
    step = rules.step_text(
        step=one.step.id,
        name=one.step.name,
        author=rules.canonical_json(one.step.author.model_dump(mode="json")),
        when=rules.moment_text(one.step.when),
        monotonic=one.step.monotonic,
        boot=one.step.boot,
        reason=one.step.reason,
        refers=one.step.refers,
    )
    try:
        digest, previous, salt = (bytes.fromhex(text) for text in (one.digest, one.previous, entry.salt))
    except ValueError:
        raise _refuse(f"{one.id} holds a fingerprint that is none") from None
    whole = rules.revision_hash(
        revision=one.id,
        record=one.record,
        kind=one.kind,
        scope=one.scope,
        action=one.action,
        supersedes=" ".join(one.supersedes),
        digest=digest,
        previous=previous,
        step=step,
    )
    if whole.hex() != one.hash or one.step.device != device:
        raise _refuse(f"{one.id} is not what its laptop wrote")
    if one.body is not None and (one.action != "put" or rules.body_digest(salt, one.body) != digest):
        raise _refuse(f"the content of {one.id} is not what its laptop wrote")


def _meet(journal: Journal, device: str, continues: str) -> None:
    if device in journal.devices.values():
        return
    journal.connection.execute("INSERT INTO devices (id, continues) VALUES (?, ?)", (device, continues))
    journal.devices[journal.connection.last_insert_rowid()] = device


def _previous(journal: Journal, device: str, number: int, continues: str) -> str:
    before = rules.revision_id(device, number - 1) if number > 1 else continues
    if not before:
        return ""
    try:
        rows = journal.rows("SELECT hash FROM revisions WHERE key = ?", (journal.key(before),))
    except (KeyError, ValueError):
        rows = []
    if not rows:
        raise _refuse(f"{before} is missing")
    return str(rows[0][0].hex())


def _move_heads(journal: Journal, one: Revision) -> None:
    execute = journal.connection.execute
    for earlier in one.supersedes:
        try:
            known = revision(journal, journal.key(earlier))
        except (KeyError, ValueError):
            raise _refuse(f"{earlier} is missing") from None
        if known.record != one.record:
            raise _refuse(f"{one.id} replaces another record")
        execute("DELETE FROM heads WHERE record = ? AND revision = ?", (one.record, journal.key(earlier)))
    execute(_ADD_HEAD, (one.record, journal.key(one.id), one.kind, one.scope, one.body))


def _erase_older(journal: Journal, record: str) -> bool:
    """An erasure reaches every revision that does not build on it, wherever it was written."""
    revisions = history(journal, record)
    allowed: set[str] | None = None
    for erasure in (one for one in revisions if one.action == "erase"):
        after = {erasure.id}
        for one in revisions:
            if after.intersection(one.supersedes):
                after.add(one.id)
        allowed = after if allowed is None else allowed & after
    if allowed is None:
        return False
    gone = [one.id for one in revisions if one.body is not None and one.id not in allowed]
    drop_bodies(journal, gone)
    heads = journal.heads(record)
    journal.connection.executemany(
        "UPDATE heads SET body = NULL WHERE id = ?", [(h.id,) for h in heads if journal.id(h.revision) in gone]
    )
    return bool(gone)
