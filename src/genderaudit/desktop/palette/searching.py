"""The search over everything in the workspace: texts folded alike in four languages, kept in memory only."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

_FOLDED = str.maketrans(
    {
        "\u0640": "",  # tatweel only stretches a word
        "\u0671": "\u0627",
        "\u0649": "\u064a",
        "\u0629": "\u0647",
        "œ": "oe",
        "æ": "ae",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "’": "'",
        "‘": "'",
        "–": "-",
        "—": "-",
        "\u00a0": " ",
        "\u202f": " ",
        **{chr(0x0660 + digit): str(digit) for digit in range(10)},
        **{chr(0x06F0 + digit): str(digit) for digit in range(10)},
        **{chr(mark): "" for mark in (0x200C, 0x200D, 0x200E, 0x200F, *range(0x2066, 0x206A), *range(0x202A, 0x202F))},
    }
)
_ARTICLE = "\u0627\u0644"
_CODE = re.compile(r"[a-z0-9]+(?:[_-][a-z0-9]+)*|[0-9a-f]{32,}|\d{4}-\d\d-\d\dT\S+")
_ID = re.compile(r"[a-z]+-[0-9a-hjkmnp-tv-z]{26}(?:/.*)?")
_NOT_WORDS = frozenset({"id", "engagement", "question", "sha256", "received_sha256", "fingerprint"})
_WRITTEN = frozenset({"title", "caption", "comment", "text", "note", "reply", "post", "office", "subject", "reason"})
"""Fields whose one-word values are a person's own words and not a code."""

NOT_SEARCHED = frozenset({"pack_copy", "mark", "consent", "erasure", "backup"})
"""Kinds of record that hold nothing a person looks for by words, or nothing that search should bring back."""


def fold(text: str) -> str:
    """A text as search compares it: without case, accents, vowel signs, tatweel, and with one form of each alef."""
    if text.isascii():
        return text.lower()
    spread = unicodedata.normalize("NFKD", text.casefold().translate(_FOLDED))
    return "".join(sign for sign in spread if not unicodedata.combining(sign)).translate(_FOLDED)


def words_of(query: str) -> tuple[str, ...]:
    """What a person typed, folded, word by word."""
    return tuple(fold(query).split())


def rank(words: Sequence[str], folded: str, *, loosely: bool = False) -> int:
    """How well a folded text fits: 4 begins with it, 3 a word does, 2 contains it, 1 its letters in order, 0 not.

    All words must fit; the worst of them counts. Letters in order count only `loosely`: for short lists of commands.
    """
    worst = 5
    for place, word in enumerate(words):
        found = folded.find(word)
        if found < 0:
            if not (loosely and len(words) == 1 and len(word) > 1 and _in_order(word, folded)):
                return 0
            fit = 1
        elif found == 0 and place == 0:
            fit = 4
        else:
            fit = 3 if _starts_word(word, folded, found) else 2
        worst = min(worst, fit)
    return worst if words else 0


def _starts_word(word: str, folded: str, found: int) -> bool:
    while found >= 0:
        before = folded[:found]
        if not before or not before[-1].isalnum() or before.endswith(f" {_ARTICLE}") or before == _ARTICLE:
            return True
        found = folded.find(word, found + 1)
    return False


def _in_order(letters: str, folded: str) -> bool:
    rest = iter(folded)
    return all(letter in rest for letter in letters)


class Found(NamedTuple):
    """A record, or a question of an engagement, whose words fit."""

    kind: str
    record: str
    """Id of the record; `<engagement>/<question>` for a question."""
    scope: str
    fit: int
    text: str
    """Folded words that fit, for the order within a group."""


@dataclass
class _Block:
    """All searched texts of one kind, in three lists that belong together."""

    records: list[str]
    scopes: list[str]
    texts: list[str]


Blocks = dict[str, _Block]


class SearchIndex:
    """Folded texts by kind of record. Lives in memory, never on the disk, and is dropped when the workspace locks."""

    def __init__(self) -> None:
        self._blocks: Blocks = {}

    def __len__(self) -> int:
        return sum(len(block.records) for block in self._blocks.values())

    @property
    def kinds(self) -> tuple[str, ...]:
        """Kinds that have something to find."""
        return tuple(self._blocks)

    def drop(self) -> None:
        """Forget every text."""
        self._blocks.clear()

    def take(self, blocks: Blocks, *, instead_of: Collection[str] | None = None) -> None:
        """Use what `read` gave: in place of these kinds, or of everything."""
        if instead_of is None:
            self._blocks = blocks
            return
        for kind in instead_of:
            self._blocks.pop(kind, None)
        self._blocks.update(blocks)

    def find(self, query: str, *, near: str = "", most: int = 2000) -> dict[str, list[Found]]:
        """Records by kind whose words hold every word of the query, best first; those of the scope `near` before."""
        words = words_of(query)
        found: dict[str, list[Found]] = {}
        for kind, block in self._blocks.items() if words else ():
            hits = [
                Found(
                    kind, block.records[place], block.scopes[place], rank(words, block.texts[place]), block.texts[place]
                )
                for place in _places(block, words, near, most)
            ]
            if hits:
                hits.sort(key=lambda hit: (bool(near) and hit.scope != near, -hit.fit, len(hit.text)))
                found[kind] = hits
        return found


def _places(block: _Block, words: Sequence[str], near: str, most: int) -> list[int]:
    """Where all words occur, those near first; the longest word is looked for first, since it rules out most."""
    first, *others = sorted(words, key=len, reverse=True)
    places = [place for place, text in enumerate(block.texts) if first in text]
    for word in others:
        places = [place for place in places if word in block.texts[place]]
    if near and len(places) > most:
        places.sort(key=lambda place: block.scopes[place] != near)
    return places[:most]


def read(bodies: Iterable[tuple[str, str, str | None, str]]) -> Blocks:
    """Blocks from records as the journal keeps them: record id, kind, scope, body in JSON."""
    blocks: Blocks = {}
    for record, kind, scope, body in bodies:
        if kind in NOT_SEARCHED:
            continue
        node = json.loads(body)
        text = fold(" \u00b7 ".join(written_in(node)))
        if text:
            text += _label(kind, node)
            _put(blocks, kind, record, scope or "", text)
    return blocks


def read_questions(questions: Iterable[tuple[str, str, str]]) -> Blocks:
    """The block of the questions of open engagements: engagement, question key, text in the language of the window."""
    blocks: Blocks = {}
    for engagement, key, text in questions:
        _put(blocks, "question", f"{engagement}/{key}", engagement, fold(f"{key} \u00b7 {text}"))
    return blocks


def _put(blocks: Blocks, kind: str, record: str, scope: str, text: str) -> None:
    block = blocks.setdefault(kind, _Block([], [], []))
    block.records.append(record)
    block.scopes.append(scope)
    block.texts.append(text)


def _label(kind: str, node: dict[str, Any]) -> str:
    """The number under which people speak of a record, folded: `f-03`, `e-007`, the question of an answer."""
    number = node.get("number")
    if kind == "finding" and isinstance(number, int):
        return f" \u00b7 f-{number:02d}"
    if kind == "evidence" and isinstance(number, int):
        return f" \u00b7 e-{number:03d}"
    question = node.get("question")
    return f" \u00b7 {fold(question)}" if isinstance(question, str) and question else ""


def written_in(node: Any, field: str = "") -> Iterator[str]:
    """The words of people in a record's JSON, without ids, codes, digests and moments; titles come first."""
    if isinstance(node, str):
        plain = node.strip()
        if plain and (field in _WRITTEN or not _CODE.fullmatch(plain)) and not _ID.fullmatch(plain):
            yield plain
    elif isinstance(node, dict):
        first = [name for name in ("title", "caption") if name in node]
        for name in [*first, *(name for name in node if name not in first)]:
            if name not in _NOT_WORDS:
                yield from written_in(node[name], name)
    elif isinstance(node, list):
        for one in node:
            yield from written_in(one, field)
