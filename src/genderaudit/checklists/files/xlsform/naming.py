"""Ids and codes that a pack allows, made from the names of a form; the same name never twice."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

MAX_ID = 60
MAX_CODE = 40
_ID = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
_CODE = re.compile(r"[a-z0-9_]+")


@dataclass
class Names:
    """Hands out ids: the name itself where it fits and is free, else the nearest one that is."""

    taken: set[str] = field(default_factory=set)

    def give(self, wanted: str, instead: str) -> str:
        """An id for a name; `instead` where no letter of it can be used."""
        plain = wanted if _ID.fullmatch(wanted) else re.sub(r"[^A-Za-z0-9_-]+", "_", wanted).strip("_-")
        if not re.search("[A-Za-z0-9]", plain):
            plain = instead
        if not _ID.match(plain):
            plain = f"q_{plain}"
        return self._free(plain[:MAX_ID])

    def _free(self, plain: str) -> str:
        name, number = plain, 1
        while name in self.taken:
            number += 1
            ending = f"_{number}"
            name = plain[: MAX_ID - len(ending)] + ending
        self.taken.add(name)
        return name


def code_for(written: str, taken: set[str], number: int) -> str:
    """The code of a choice; `number` counts the choices of its list from 1, for names without Latin letters."""
    plain = written
    if not _CODE.fullmatch(written):
        led = "minus_" + written[1:] if re.match(r"-\d", written) else written
        plain = re.sub(r"[^a-z0-9_]+", "_", led.lower()).strip("_") or f"choice_{number}"
    code, again = plain[:MAX_CODE], 1
    while code in taken:
        again += 1
        ending = f"_{again}"
        code = plain[: MAX_CODE - len(ending)] + ending
    taken.add(code)
    return code
