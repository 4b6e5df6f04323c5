"""Kinds of rows: question types of real forms, and what each becomes in a pack."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "text", "number", "date", "file", "single", "multiple", "acknowledge", "note", "calculation", "metadata",
    "begin group", "begin repeat", "end group", "end repeat",
]  # fmt: skip

_SAME: dict[str, Kind] = {
    "text": "text", "string": "text", "integer": "number", "int": "number", "decimal": "number", "date": "date",
    "file": "file", "note": "note", "calculate": "calculation", "begin group": "begin group",
    "begin repeat": "begin repeat", "end group": "end group", "end repeat": "end repeat",
}  # fmt: skip
_MAPPED: dict[str, Kind] = {
    "datetime": "date", "date time": "date", "time": "text", "range": "number", "geopoint": "text", "location": "text",
    "gps": "text", "geotrace": "text", "geoshape": "text", "barcode": "text", "image": "file", "photo": "file",
    "audio": "file", "video": "file", "acknowledge": "acknowledge", "trigger": "acknowledge", "hidden": "calculation",
    "calculate here": "calculation", "tel": "text", "begin loop": "begin group", "end loop": "end group",
    "boolean": "text", "begin score": "begin group", "end score": "end group",
}  # fmt: skip
_METADATA = frozenset(
    {
        "start", "end", "today", "start time", "end time", "deviceid", "device id", "subscriberid", "subscriber id",
        "simserial", "sim id", "phonenumber", "phone number", "username", "email", "audit", "start-geopoint",
        "background-audio", "caseid", "text audit", "audio audit", "instanceid", "imei", "deviceidimei",
    }
)  # fmt: skip
_SELECT = re.compile(
    r"(?:add )?(?P<word>select[ _]?one|select1|select[ _]?multiple|select all that apply|rank)"
    r"(?P<outside>[ _]external|[ _]from[ _]file)?(?: prompt using| from| using)?\s+(?P<list>\S.*)",
    re.IGNORECASE,
)
_OTHER = re.compile(r"[ _]+or[ _](?:specify[ _])?other\s*$", re.IGNORECASE)


@dataclass(frozen=True)
class FormType:
    """What a type becomes: `exact` where nothing is lost, `known` where the type is known at all."""

    kind: Kind
    exact: bool = True
    known: bool = True
    list_name: str = ""
    or_other: bool = False
    outside: bool = False
    """The options stand in another file."""
    misspelt: str = ""
    """The type that was meant, where it was misspelt."""


def form_type(written: str) -> FormType:
    """What a cell of the column `type` means."""
    plain = re.sub(r"\s+", " ", written.strip())
    select = _SELECT.fullmatch(plain)
    if select is not None:
        return _select(select)
    lowered = plain.lower().replace("_", " ").removeprefix("q ")
    if plain.lower() in _METADATA or lowered in _METADATA:
        return FormType("metadata", exact=False)
    if lowered in _SAME:
        return FormType(_SAME[lowered])
    first = " ".join(lowered.split()[:2]) if lowered.startswith(("begin ", "end ")) else lowered
    if first in _SAME or first in _MAPPED:
        return FormType(_SAME.get(first) or _MAPPED[first], exact=False)
    near = difflib.get_close_matches(lowered, [*_SAME, *_MAPPED], n=1, cutoff=0.85)
    if near:
        return FormType(_SAME.get(near[0]) or _MAPPED[near[0]], misspelt=near[0])
    return FormType("text", exact=False, known=False)


def _select(select: re.Match[str]) -> FormType:
    name = select["list"]
    other = _OTHER.search(name)
    if other is not None:
        name = name[: other.start()]
    word = select["word"].lower()
    return FormType(
        "single" if word in ("select one", "select_one", "selectone", "select1") else "multiple",
        exact=word != "rank",
        list_name=name.strip(),
        or_other=other is not None,
        outside=bool(select["outside"]),
    )
