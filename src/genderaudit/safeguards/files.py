"""Referral cards as files: YAML with fields, or a plain text."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from pathlib import Path

import yaml
from pydantic import ValidationError

from genderaudit.domain.ids import new_id
from genderaudit.safeguards.model import CardNotUnderstood, CardUnreadable, ReferralCard

MAX_BYTES = 64 * 1024
_CHECKED = re.compile(
    r"^\s*(?:checked(?:_on)?|vérifié(?:e)?|revisad[ao]|تاريخ التحقق)\s*:\s*(\d{4}-\d{2}-\d{2})\s*$", re.IGNORECASE
)


def read_card(path: Path, loaded_at: dt.datetime) -> ReferralCard:
    """The card that a file holds. A text without a line `checked: 2026-03-31` counts as checked when it was changed.

    Raises CardUnreadable, CardNotUnderstood.
    """
    try:
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
        changed = dt.datetime.fromtimestamp(path.stat().st_mtime, tz=dt.UTC).date()
    except OSError as error:
        raise CardUnreadable(file=path, why=error.strerror or error) from error
    if len(data) > MAX_BYTES:
        raise CardNotUnderstood(file=path, why="it is larger than 64 KB")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CardNotUnderstood(file=path, why="it is not written in UTF-8") from error
    fields = _in_yaml(text, path) if path.suffix.lower() in (".yaml", ".yml") else _in_text(text, changed)
    try:
        return ReferralCard.model_validate({**fields, "id": new_id("card"), "loaded_at": loaded_at})
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(map(str, first["loc"])) or "card"
        raise CardNotUnderstood(file=path, why=f"{where}: {first['msg']}") from error


def _in_yaml(text: str, path: Path) -> Mapping[str, object]:
    try:
        document = yaml.load(text, Loader=yaml.CSafeLoader)
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise CardNotUnderstood(file=path, why="it is not valid YAML") from error
    if not isinstance(document, Mapping):
        raise CardNotUnderstood(file=path, why="it has no fields")
    kept = ("title", "lines", "contacts", "languages", "checked_on")
    unknown = [str(key) for key in document if key not in kept]
    if unknown:
        raise CardNotUnderstood(file=path, why=f"there is no field '{unknown[0]}'")
    return {str(key): value for key, value in document.items()}


def _in_text(text: str, changed: dt.date) -> Mapping[str, object]:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    dates = [found[1] for line in lines if (found := _CHECKED.match(line))]
    kept = [line for line in lines if not _CHECKED.match(line)]
    checked: object = dates[0] if dates else changed
    return {"title": kept[0] if kept else "", "lines": tuple(kept[1:]), "checked_on": checked}
