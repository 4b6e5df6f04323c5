"""What a heading says by its words: in any order, with other forms of them, so long as every word is understood."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

_NUMBER_SIGN = re.compile(r"\b[Nn]\.?\s?[°º]|№|#")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_YES_NO = re.compile(r"\b(?:yes|oui|s[ií]|y|o|s|true|vrai|نعم)\s*[/|-]\s*(?:no|non|n|false|faux|لا)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+|\d+")
_NUMBER_OF = re.compile(r"\b(?:number|no\.?|nr\.?|#|total)\s+of\b", re.IGNORECASE)
_ARABIC_LETTERS = str.maketrans("ةىؤئ", "هيوي", "ـ")
_PREFIXES = ("وال", "بال", "لل", "ال")
_MOST_WORDS = 12
"""Words of the longest heading that is looked into; longer ones are sentences (house default)."""
_NEVER_ALONE = (frozenset({"number"}), frozenset({"date"}), frozenset({"count"}), frozenset({"percent"}))
"""What a heading that says nothing else leaves open: a number of what, a date of what."""
SHARES = frozenset({"women_share", "share"})
"""Fields that are told in per cent; a heading with that sign means no other."""
NUMBERS = frozenset({"ungm", "lei", "registration", "tax", "os_hub", "org_id", "phone", "bank"})
"""Fields that are numbers, whether their heading says so or not."""
_WITH_DATES = frozenset({"start", "end", "accepted"})
"""Beside these the word date says nothing more; beside others it makes another thing of them."""
_COUNTED = frozenset({"worker", "women", "men", "contract"})

Words = frozenset[str]


class Said(NamedTuple):
    """A heading as it is compared."""

    words: Words
    percent: bool
    """Whether it asks for a share."""
    yes_no: bool
    """Whether it asks for yes or no."""


class HeadingWords(NamedTuple):
    """What words of headings mean."""

    alike: Mapping[str, str]
    """Word to what it means."""
    weak: Words
    """Words that change nothing, such as `full`."""
    about: Words
    """Whom the list is about: nothing more is said by them beside another word."""
    joining: Words
    fields: Mapping[Words, tuple[str, ...]]
    """Words to the fields that they can mean."""


def heading_words(words: Mapping[str, Any], phrases: Mapping[str, Any]) -> HeadingWords:
    """The words of headers.yaml, and every heading of it taken apart into its words."""
    alike = {_folded(word): code for code, every in words["alike"].items() for word in every}
    weak, about, joining = (frozenset(map(_folded, words[name])) for name in ("weak", "about", "joining"))
    made = HeadingWords(alike, weak, about, joining, {})
    fields: dict[Words, tuple[str, ...]] = {}
    for field, every in phrases.items():
        for phrase in every:
            said = said_in(str(phrase), made).words
            if said and said not in _NEVER_ALONE and field not in fields.get(said, ()):
                fields[said] = (*fields.get(said, ()), field)
    return made._replace(fields=fields)


def _folded(text: str) -> str:
    low = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in low if not unicodedata.combining(sign)).translate(_ARABIC_LETTERS)


def said_in(title: str, known: HeadingWords) -> Said:
    """The words of a heading by what they mean, those left out that only join."""
    yes_no = _YES_NO.search(title) is not None
    text = _YES_NO.sub(" ", title)
    percent = "%" in text
    text = _NUMBER_OF.sub(" count ", _NUMBER_SIGN.sub(" number ", _HUMP.sub(" ", text)))
    found = set(_meanings(_folded(text), known))
    if "nombre" in found:  # a name in Spanish, a count in French
        found.remove("nombre")
        found.add("count" if found & _COUNTED else "name")
    percent = percent or "percent" in found
    return Said(frozenset(found), percent, yes_no)


def _meanings(text: str, known: HeadingWords) -> Iterator[str]:
    for word in _WORD.findall(text):
        if word in known.joining:
            continue
        bare = _bare(word)
        forms = (word, bare, word[:-1] if len(word) > 3 and word[-1] in "sx" else word)
        yield next((known.alike[form] for form in forms if form in known.alike), forms[-1] if word == bare else bare)


def _bare(word: str) -> str:
    """An Arabic word without the article."""
    if word.isascii():
        return word
    for prefix in _PREFIXES:
        if word.startswith(prefix) and len(word) - len(prefix) >= 3:
            return word[len(prefix) :]
    return word


def fields_said(title: str, known: HeadingWords, *, exactly: bool = False) -> tuple[str, ...]:
    """The fields that all words of a heading together mean: none where a word is strange, several where it is open.

    `exactly`: words that say little count as well.
    """
    said = said_in(title, known)
    if len(said.words) > _MOST_WORDS:
        return ()
    for words in (said.words, said.words - {"percent"}) if exactly else _lighter(said.words, known):
        if words not in _NEVER_ALONE and (found := known.fields.get(words)):
            return _settled(found, said)
    bare = known.fields.get(said.words - {"number"}, ())
    return bare if len(bare) == 1 and bare[0] in NUMBERS else ()


def _lighter(words: Words, known: HeadingWords) -> Iterator[Words]:
    """The words, then without those that say little; never so few that it stays open what is meant."""
    dated = frozenset({"date"}) if words & _WITH_DATES else frozenset()
    weak = known.weak | {"percent"}
    for less in (frozenset(), known.weak, weak, weak | known.about, weak | known.about | dated,
                 weak | known.about | dated | {"name"}):  # fmt: skip
        if left := words - less:
            yield left


def _settled(fields: tuple[str, ...], said: Said) -> tuple[str, ...]:
    """What can be asked for as a share, or by yes and no, where the heading asks so."""
    if said.percent:
        shares = tuple(one for one in fields if one in SHARES)
        return ("women_share",) if not shares and "women_owned" in fields else shares
    if said.yes_no and "women_owned" in fields:
        return ("women_owned",)
    return fields


def fields_near(title: str, known: HeadingWords, most: int = 4) -> tuple[str, ...]:
    """The fields that a heading may mean by some of its words, the most telling first; a person chooses among them."""
    words = said_in(title, known).words
    if not words or len(words) > _MOST_WORDS:
        return ()
    found = dict.fromkeys(fields_said(title, known))
    parts = [one for one in known.fields if one <= words and not one <= known.about]
    for part in sorted(parts, key=lambda one: (-len(one), sorted(one))):
        found |= dict.fromkeys(known.fields[part])
    return tuple(found)[:most]
