"""Days as people write them, and the ways to say that there is nothing to say."""

from __future__ import annotations

import datetime as dt

import pytest

from genderaudit.sheets import CellError, date_of
from genderaudit.suppliers.files.words import known_words, sense
from genderaudit.suppliers.rules.intake.mapping import code_of


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1er janvier 2025", (2025, 1, 1)), ("15-Jan-25", (2025, 1, 15)), ("15-janv.-25", (2025, 1, 15)),
        ("3 juil. 2025", (2025, 7, 3)), ("3 juin 2025", (2025, 6, 3)), ("12 août 2025", (2025, 8, 12)),
        ("31 décembre 2025", (2025, 12, 31)), ("lundi 3 mars 2025", (2025, 3, 3)),
        ("1 de enero de 2025", (2025, 1, 1)), ("1º de mayo de 2025", (2025, 5, 1)), ("5 sept. 25", (2025, 9, 5)),
        ("January 15, 2025", (2025, 1, 15)), ("1st of March 2025", (2025, 3, 1)), ("15JAN2025", (2025, 1, 15)),
        ("15 يناير 2025", (2025, 1, 15)), ("١٥ كانون الثاني ٢٠٢٥", (2025, 1, 15)), ("2025/01/15", (2025, 1, 15)),
        ("20250115", (2025, 1, 15)), ("31/12/2025 14:30", (2025, 12, 31)), ("31.12.99", (1999, 12, 31)),
    ],
)  # fmt: skip
def test_ordinary_days_are_read_in_four_languages(text: str, day: tuple[int, int, int]) -> None:
    assert date_of(text, sense().months, day_first=None) == dt.date(*day)


@pytest.mark.parametrize("text", ["3 jui 2025", "Page 3 2025", "15 Foo 2025", "mars 2025", "30 février 2025"])
def test_what_may_be_two_days_or_none_is_not_read(text: str) -> None:
    with pytest.raises(CellError):
        date_of(text, sense().months, day_first=None)


@pytest.mark.parametrize("text", ["n/d", "n.d.", "N/A", "s/o", "s.d.", "n.c.", "sans objet", "غير متوفر", "sin datos"])
def test_nothing_is_said_in_many_ways(text: str) -> None:
    assert code_of("values", text, known_words()) == "nothing"
