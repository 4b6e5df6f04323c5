"""Invented suppliers' names with copies of them as other lists would spell them, and labelled pairs of real ones."""

from __future__ import annotations

import csv
import random
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from genderaudit.suppliers.model.matching import Entry

FORMS = {
    "BD": ("Ltd.", "Limited", "Pvt. Ltd."), "CN": ("Co., Ltd.", "Co.,Ltd", "Limited"), "ES": ("S.L.", "S.A.", "SA"),
    "CZ": ("s.r.o.", "a.s."), "IT": ("S.r.l.", "S.p.A.", "srl"), "TR": ("San. ve Tic. Ltd. Sti.", "A.S.", "Ltd. Şti."),
    "PT": ("Lda", "Lda.", "S.A."), "MX": ("S.A. de C.V.", "SA de CV"), "PK": ("(Pvt) Ltd.", "Private Limited"),
    "KH": ("Co., Ltd", "Co. Ltd."), "FR": ("SARL", "SAS", "S.A."), "DE": ("GmbH", "GmbH & Co. KG", "AG"),
}  # fmt: skip
TRADES = (
    "Garments", "Textile", "Fashion", "Apparel", "Trading", "Knitting", "Industries", "Footwear", "Industrial", "Shoes",
    "Clothing", "Exports", "International", "Tekstil", "Manufacturing", "Sweaters", "Garment", "Enterprise", "Leather",
    "Mills", "Knitwear", "Plastic", "Composite", "Socks", "Sports", "Denim", "Printing", "Embroidery", "Group", "Socks",
    "Confecciones", "Services", "Transportes", "Têxteis", "Weaving", "Spinning", "Dyeing", "Accessories", "Packaging",
)  # fmt: skip
_STARTS = ("b", "ch", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "sh", "t", "v", "w", "y", "z")
_ENDS = (
    "a",
    "an",
    "ang",
    "ao",
    "e",
    "ei",
    "en",
    "i",
    "in",
    "ing",
    "o",
    "on",
    "ong",
    "or",
    "u",
    "un",
    "ara",
    "ika",
    "el",
)
_PAIRS = Path(__file__).parent / "labelled_facilities.tsv"


class Copied(NamedTuple):
    """A registry, a new list, and which rows of the list are in the registry."""

    known: list[Entry]
    new: list[Entry]
    pairs: set[tuple[str, str]]
    """New id, known id."""


class Labelled(NamedTuple):
    """Two facilities, and whether a person said that they are one."""

    first: Entry
    second: Entry
    same: bool


def copied_names(count: int, *, share: float = 0.5, seed: int = 7, one_country: bool = False) -> Copied:
    """`count` known names and as many new ones, of which a share are copies with typing errors, other order, dropped
    words, other legal forms and cases. Words are drawn by falling frequency, so that names share the common ones.
    """
    chance = random.Random(seed)
    words = ["".join(chance.choice(_STARTS) + chance.choice(_ENDS) for _ in range(chance.choice((2, 2, 3)))).title()
             for _ in range(1000)]  # fmt: skip
    weights = [(place + 3) ** -0.45 for place in range(len(words))]

    def invented() -> list[str]:
        own = chance.choices(words, weights, k=chance.choice((1, 2, 2, 3)))
        return own + chance.choices(TRADES, [1 / (i + 2) for i in range(len(TRADES))], k=chance.choice((1, 1, 2)))

    def dressed(own: Sequence[str], country: str) -> str:
        name = " ".join((*own, chance.choice(FORMS[country])))
        return chance.choice((name, name.upper(), name.lower(), name))

    base = [(invented(), chance.choice(list(FORMS))) for _ in range(count)]
    known = [_entry(f"known-{i}", dressed(own, country), country, one_country) for i, (own, country) in enumerate(base)]
    new, pairs = list[Entry](), set[tuple[str, str]]()
    for i in range(count):
        if chance.random() < share:
            place = chance.randrange(count)
            own, country = base[place]
            pairs.add((f"new-{i}", f"known-{place}"))
            own = _misspelt(own, chance)
        else:
            own, country = invented(), chance.choice(list(FORMS))
        new.append(_entry(f"new-{i}", dressed(own, country), country, one_country))
    return Copied(known, new, pairs)


def _entry(id: str, name: str, country: str, one_country: bool) -> Entry:
    return Entry(id, (name,), frozenset({"BD" if one_country else country}))


def _misspelt(words: Sequence[str], chance: random.Random) -> list[str]:
    own = list(words)
    for _ in range(chance.choice((0, 1, 1, 2))):
        what = chance.randrange(4)
        place = chance.randrange(len(own))
        if what < 2:
            own[place] = _mistyped(own[place], chance)
        elif what == 2:
            own.insert(chance.randrange(len(own)), own.pop(place))
        elif len(own) > 2:
            del own[place]
    return own


def _mistyped(word: str, chance: random.Random) -> str:
    place = chance.randrange(1, max(2, len(word) - 1))
    other = chance.choice("abcdefghijklmnopqrstuvwxyz")
    before, here, after = word[:place], word[place : place + 1], word[place + 1 :]
    return chance.choice(
        (before + after, before + other + here + after, before + other + after, before + after[:1] + here + after[1:])
    )


def labelled_facilities() -> list[Labelled]:
    """Pairs of real facilities with addresses, as a person judged them."""
    lines = [line for line in _PAIRS.read_text("utf-8").splitlines() if not line.startswith("#")]
    return [
        Labelled(_facility(row, "1"), _facility(row, "2"), row["same"] == "1")
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
    ]


def _facility(row: dict[str, str], end: str) -> Entry:
    return Entry(end, (row[f"name_{end}"],), frozenset({row[f"country_{end}"]}), (row[f"address_{end}"],))
