"""One cell of a register to a value: levels, ratings, groups, words."""

from __future__ import annotations

import re
from collections.abc import Mapping

from genderaudit.risks.rules.mapping import Lexicon
from genderaudit.sheets import CellError, plain, text_of

_PAIR = re.compile(r"\s*(\d{1,2})\s*(?:[x×*/|]|by)\s*(\d{1,2})\s*(?:=\s*\d+)?\s*", re.IGNORECASE)
_LEADING = re.compile(r"\s*(\d{1,2})\s*(?:[-–—:.)(=]|$).*", re.DOTALL)
_SPLIT = re.compile(r"[;,/\n،؛]+|\s+(?:and|et|y)\s+|\s+و(?=\S)")


def level_of(cell: object, labels: Mapping[str, int]) -> int:
    """A level from `4`, `4 - Likely` or `Likely`. `labels`: folded words to levels. Raises CellError."""
    text = text_of(cell)
    if match := _LEADING.fullmatch(text):
        return int(match[1])
    if (found := labels.get(plain(text))) is not None:
        return found
    raise CellError("level")


def pair_of(cell: object) -> tuple[int, int]:
    """Likelihood and impact from `4x5`. Raises CellError."""
    match = _PAIR.fullmatch(text_of(cell))
    if not match:
        raise CellError("pair")
    return int(match[1]), int(match[2])


def groups_of(cell: object, known: Lexicon) -> tuple[str, ...]:
    """The groups that a text lists; codes joined by '+' stay combined. Raises CellError for an unknown one."""
    found = []
    for part in _SPLIT.split(text_of(cell)):
        if not part.strip():
            continue
        codes = [known.code("groups", one) for one in part.split("+")]
        whole = known.code("groups", part)
        if whole is None and None in codes:
            raise CellError("group")
        found.append(whole or "+".join(one for one in codes if one))
    return tuple(dict.fromkeys(found))


def word_of(cell: object, kind: str, known: Lexicon) -> str:
    """The code of a word, such as a status. Raises CellError with the kind as its code."""
    code = known.code(kind, text_of(cell))
    if code is None:
        raise CellError(kind)
    return code
