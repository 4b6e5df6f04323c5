"""Suppliers' names and addresses made comparable: one alphabet, no legal forms, one spelling for common words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

Tokens = tuple[str, ...]

_LETTERS = re.compile(r"\b[a-z](?:[./] ?[a-z]\b)+")
_WORDS = re.compile(r"[a-z]+|[0-9]+")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_ROMAN = {"ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8", "ix": "9"}


class NameWords(NamedTuple):
    """What the words of names and addresses mean, ready for use; made by `name_words_of`."""

    anywhere: Mapping[str, tuple[Tokens, ...]]
    """Legal forms by their first word, the longest first."""
    at_end: Mapping[str, tuple[Tokens, ...]]
    """The same by their last word."""
    at_start: Mapping[str, tuple[Tokens, ...]]
    fillers: frozenset[str]
    alike: Mapping[str, str]
    places: Mapping[str, str]
    unspaced: tuple[str, ...]
    """Legal forms in scripts that put no space between words, the longest first."""


class PlainName(NamedTuple):
    """A name as it is compared."""

    words: Tokens
    """In their order, without legal forms and small words."""
    joined: str
    """The same without spaces and numbers."""
    numbers: frozenset[int]
    """Such as the number of a unit; Roman ones are read."""


class Lists(NamedTuple):
    """The lists as they are written."""

    anywhere: Sequence[str]
    at_end: Sequence[str]
    at_start: Sequence[str]
    fillers: Sequence[str]
    alike: Mapping[str, str]
    places: Mapping[str, str]


def name_words_of(lists: Lists) -> NameWords:
    """The words ready for use, from the lists as they are written."""
    unspaced = sorted((form for form in lists.anywhere if _UNSPACED.search(form)), key=len, reverse=True)
    return NameWords(
        anywhere=_by_word((form for form in lists.anywhere if form not in unspaced), 0),
        at_end=_by_word(lists.at_end, -1),
        at_start=_by_word(lists.at_start, 0),
        fillers=frozenset(lists.fillers),
        alike=dict(lists.alike),
        places=dict(lists.places),
        unspaced=tuple(unspaced),
    )


def _by_word(forms: Iterable[str], place: int) -> dict[str, tuple[Tokens, ...]]:
    found: dict[str, set[Tokens]] = {}
    for form in forms:
        words = tuple(tokens_of(form))
        found.setdefault(words[place], set()).add(words)
    return {word: tuple(sorted(ones, key=lambda one: (-len(one), one))) for word, ones in found.items()}


def tokens_of(text: str) -> list[str]:
    """The words and numbers of a text in small Latin letters; letters with dots between them are one word."""
    if not text.isascii():
        from anyascii import anyascii  # noqa: PLC0415  # its tables are read at the first text that needs them

        text = anyascii(text)
    text = text.lower().replace("&", " and ").replace("'", "").replace("`", "")
    text = _LETTERS.sub(lambda found: found[0].replace(".", "").replace("/", "").replace(" ", ""), text)
    words = _WORDS.findall(text)
    if not any(len(word) == 1 for word in words):
        return words
    joined: list[str] = []
    run = False
    for word in words:
        single = len(word) == 1 and word.isalpha()
        if single and run:
            joined[-1] += word
        else:
            joined.append(word)
        run = single
    return joined


def plain_name(text: str, words: NameWords) -> PlainName:
    """A name without its legal forms, small words and spelling habits; never empty where it has a letter or digit."""
    shorter = text
    for form in words.unspaced:
        if form in shorter:
            shorter = shorter.replace(form, " ")
    return _plain_name(tuple(tokens_of(shorter) or tokens_of(text)), words)


class PlainNames:
    """Names made comparable, each once: a registry is compared with itself again after every decision."""

    def __init__(self, words: NameWords) -> None:
        self._words = words
        self._kept = dict[str, PlainName]()

    def __call__(self, text: str) -> PlainName:
        """As `plain_name` gives it."""
        found = self._kept.get(text)
        if found is None:
            found = self._kept[text] = plain_name(text, self._words)
        return found


def _plain_name(tokens: Tokens, words: NameWords) -> PlainName:
    kept = _without(tokens, words.anywhere) or tokens
    kept = _stripped(kept, words)
    last = len(kept) - 1
    small = [w for i, w in enumerate(kept) if w not in words.fillers or (len(w) == 1 and i in (0, last))]
    kept = tuple(words.alike.get(word, word) for word in small or kept)
    numbers = frozenset(int(_ROMAN.get(word, word)) for word in kept if word.isdigit() or word in _ROMAN)
    letters = "".join(word for word in kept if not word.isdigit() and word not in _ROMAN)
    return PlainName(kept, letters or "".join(kept), numbers if letters else frozenset())


def _without(tokens: Tokens, forms: Mapping[str, tuple[Tokens, ...]]) -> Tokens:
    kept: list[str] = []
    place = 0
    while place < len(tokens):
        form = next((f for f in forms.get(tokens[place], ()) if tokens[place : place + len(f)] == f), None)
        if form is None:
            kept.append(tokens[place])
        place += len(form) if form else 1
    return tuple(kept)


def _stripped(tokens: Tokens, words: NameWords) -> Tokens:
    """Without the forms at both ends; a name that is nothing else stays."""
    while tokens:
        before = tokens
        for form in words.at_end.get(tokens[-1], ()):
            if len(form) < len(tokens) and tokens[-len(form) :] == form:
                tokens = tokens[: -len(form)]
                break
        for form in words.at_start.get(tokens[0], ()):
            if len(form) < len(tokens) and tokens[: len(form)] == form:
                tokens = tokens[len(form) :]
                break
        if tokens == before:
            break
    return tokens


class PlainAddress(NamedTuple):
    """An address as it is compared."""

    words: str
    """With spaces between them."""
    joined: str
    numbers: frozenset[int]


def plain_address(text: str, words: NameWords) -> PlainAddress:
    """An address with its common words in one spelling."""
    kept = [words.places.get(word, word) for word in tokens_of(text)]
    numbers = frozenset(int(word) for word in kept if word.isdigit())
    return PlainAddress(" ".join(kept), "".join(word for word in kept if not word.isdigit()), numbers)
