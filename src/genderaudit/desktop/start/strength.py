"""How strong a passphrase is: an honest estimate of how many guesses it stands, and what makes it weak."""

from __future__ import annotations

import functools
import itertools
import math
import unicodedata
from dataclasses import dataclass
from typing import Literal

from genderaudit.runtime.assets import asset

Level = Literal["empty", "refused", "weak", "fair", "strong"]
Flaw = Literal["short", "common", "repeated", "sequence", "year"]

LEAST = 8
"""Characters below which a passphrase is refused; house default."""
SHORT = 14
"""Characters below which one is told that it is short; house default."""
FAIR, STRONG = 45.0, 60.0
"""Bits. The store's key derivation (256,000 rounds) makes each guess cost some 0.1 s of one core; at a million guesses
a second for a whole year, 2^45 guesses have been tried. House defaults."""

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn", "qwertzuiop", "1234567890")
_LEET = str.maketrans("013457@$!", "oieastasi")


@dataclass(frozen=True)
class Strength:
    """What can be said of a passphrase."""

    level: Level
    bits: float
    """Estimate of log2 of the guesses needed; never flattering."""
    flaws: tuple[Flaw, ...] = ()


def strength_of(text: str) -> Strength:
    """How strong a passphrase is.

    It is cut into the pieces that a guesser would try, each with its own number of guesses: words that everyone takes,
    repeats, rows of keys, years, other words, single signs.
    """
    if not text.strip():
        return Strength("empty", 0.0)
    flaws: list[Flaw] = []
    bits = 0.0
    seen: set[str] = set()
    for piece, kind in _pieces(_once(text, flaws)):
        if kind in ("common", "repeated", "sequence", "year") and kind not in flaws:
            flaws.append(kind)
        # a word that came before costs a guesser almost nothing
        bits += 1.0 if piece in seen else _guesses(piece, kind)
        seen.add(piece)
    if len(text) < SHORT:
        flaws.append("short")
    level: Level = "strong" if bits >= STRONG else "fair" if bits >= FAIR else "weak"
    if len(text) < LEAST:
        level = "refused"
    return Strength(level, round(bits, 1), tuple(flaws))


def _once(text: str, flaws: list[Flaw]) -> str:
    """A text that is one block several times over, as that block."""
    plain = text.casefold()
    for size in range(2, len(plain) // 2 + 1):
        if len(plain) % size == 0 and plain[:size] * (len(plain) // size) == plain:
            flaws.append("repeated")
            return text[:size]
    return text


Kind = Literal["common", "repeated", "sequence", "year", "word", "digits", "signs", "space"]


def _pieces(text: str) -> list[tuple[str, Kind]]:
    plain = _plain(text)
    found: list[tuple[str, Kind]] = []
    start = 0
    while start < len(plain):
        piece, kind = _piece(plain, start)
        found.append((piece, kind))
        start += len(piece)
    return found


def _piece(plain: str, start: int) -> tuple[str, Kind]:
    rest = plain[start:]
    known: tuple[tuple[int, Kind], ...] = (
        (_repeat(rest), "repeated"),
        (_sequence(rest), "sequence"),
        (_year(rest), "year"),
        (_common(rest), "common"),
    )
    for size, special in known:
        if size:
            return rest[:size], special
    first = rest[0]
    kind: Kind
    if first.isspace():
        return first, "space"
    if first.isdigit():
        kind, belongs = "digits", str.isdigit
    elif first.isalpha():
        kind, belongs = "word", str.isalpha
    else:
        return first, "signs"
    length = 1
    while length < len(rest) and belongs(rest[length]) and not _special(rest[length:]):
        length += 1
    return rest[:length], kind


def _special(rest: str) -> bool:
    return bool(_repeat(rest) or _sequence(rest) or _year(rest)) or _common(rest) >= 5


def _guesses(piece: str, kind: Kind) -> float:
    length = len(piece)
    per_sign = {"repeated": 6 + math.log2(length), "sequence": 7 + math.log2(length), "year": 7.0, "common": 8.0}
    if kind in per_sign:
        return per_sign[kind]
    if kind == "word":
        # a word of a language is one of some thousands to tens of thousands; only short ones are counted by letter
        return min(4.7 * length, 11.0 + 0.5 * max(0, length - 5))
    return {"digits": 3.3 * length, "signs": 4.0, "space": 0.5}[kind]


def _plain(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).translate(_LEET_OF_LETTERS)


_LEET_OF_LETTERS = str.maketrans({"@": "a", "$": "s"})


def _repeat(rest: str) -> int:
    length = len(list(itertools.takewhile(lambda letter: letter == rest[0], rest)))
    return length if length >= 3 else 0


def _sequence(rest: str) -> int:
    """The length of a run such as abcd, 4321 or qwerty at the beginning."""
    longest = 1
    for step in (1, -1):
        length = 1
        while length < len(rest) and rest[length].isalnum() and ord(rest[length]) - ord(rest[length - 1]) == step:
            length += 1
        longest = max(longest, length)
    for row in (*_ROWS, *(row[::-1] for row in _ROWS)):
        length = 0
        while length < len(rest) and rest[: length + 1] in row:
            length += 1
        longest = max(longest, length)
    return longest if longest >= 4 else 0


def _year(rest: str) -> int:
    year = rest[:4]
    alone = not rest[4:5].isdigit()
    return 4 if year.isdigit() and len(year) == 4 and alone and 1940 <= int(year) <= 2039 else 0


def _common(rest: str) -> int:
    letters = rest.translate(_LEET)
    for length in range(min(len(rest), _longest()), 2, -1):
        if letters[:length] in _words() and not letters[length : length + 1].isalpha():
            return length
        if length >= 5 and letters[:length] in _words():
            return length
    return 0


@functools.cache
def _words() -> frozenset[str]:
    lines = asset("resources", "passphrases", "common.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(_plain(line.strip()) for line in lines if line.strip() and not line.startswith("#"))


@functools.cache
def _longest() -> int:
    return max(map(len, _words()))
