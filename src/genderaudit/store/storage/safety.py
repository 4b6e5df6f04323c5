"""What is safe and what would be lost: proven backups against what was saved since, and what a broken session left."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from genderaudit.store.model import ProvenBackup, Recovery, Safety
from genderaudit.store.rules import split_revision_id
from genderaudit.store.storage.erasing import surely_gone
from genderaudit.store.storage.journal import Journal
from genderaudit.store.storage.reading import step
from genderaudit.store.storage.schema import key_of

_PROVEN = "SELECT file, proven, known, volume, apart FROM copies WHERE proven IS NOT NULL ORDER BY proven DESC, file"
_SAVED = "SELECT made FROM steps WHERE key > ? AND key < ? AND boot <> '' ORDER BY key DESC LIMIT 1"
_SINCE = "SELECT count(*), min(CASE boot WHEN '' THEN NULL ELSE made END) FROM steps WHERE key > ? AND key < ?"


def safety(journal: Journal) -> Safety:
    """What no proven backup on another volume holds; a backup that was deleted counts for nothing."""
    rows = [row for row in journal.rows(_PROVEN) if not surely_gone(Path(row[0]), row[3])]
    apart = next((row for row in rows if row[4]), None)
    newest = apart or next(iter(rows), None)
    held: dict[str, int] = json.loads(apart[2]) if apart else {}
    steps, records, first = 0, set[str](), list[str]()
    for number, device in journal.devices.items():
        bounds = (key_of(number, held.get(device, 0)), key_of(number + 1, 0))
        count, since = journal.rows(_SINCE, bounds)[0]
        steps += count
        first += [since] if since else []
        # Without any backup every record counts, which the heads tell at once.
        changed = "SELECT DISTINCT record FROM revisions WHERE key > ? AND key < ?"
        records.update(row[0] for row in (journal.rows(changed, bounds) if held else ()))
    everything = journal.rows("SELECT count(DISTINCT record) FROM heads")[0][0]
    mine = (key_of(journal.device_number, 0), key_of(journal.device_number + 1, 0))
    saved = journal.rows(_SAVED, mine)
    return Safety.model_validate(
        {
            "saved": saved[0][0] if saved else None,
            "backup": _backup(newest) if newest else None,
            "steps_at_risk": steps,
            "records_at_risk": len(records) if held else everything,
            "at_risk_since": min(first, default=None),
        }
    )


def _backup(row: tuple[Any, ...]) -> ProvenBackup:
    file, proven, _, volume, apart = row
    return ProvenBackup.model_validate(
        {"file": file, "proven": proven, "volume": volume, "there": Path(file).exists(), "same_volume": not apart}
    )


def recovery(journal: Journal) -> Recovery:
    """What the last session saved, read before this one writes anything."""
    began = journal.connection.execute("SELECT value FROM facts WHERE name = 'session'").get
    mine = (key_of(journal.device_number, 0), key_of(journal.device_number + 1, 0))
    last = journal.rows("SELECT key FROM steps WHERE key > ? AND key < ? ORDER BY key DESC LIMIT 1", mine)
    steps = None
    if began is not None:
        device, number = split_revision_id(began)
        after = key_of(journal.device_number, number if device == journal.device else 0)
        steps = journal.rows("SELECT count(*) FROM steps WHERE key > ? AND key < ?", (after, mine[1]))[0][0]
    return Recovery(steps=steps, last=step(journal, last[0][0]) if last else None)
