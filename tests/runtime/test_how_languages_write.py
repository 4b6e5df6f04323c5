import datetime as dt

import pytest

from genderaudit.runtime.language import (
    LANGUAGES,
    format_moment,
    format_size,
    labelled,
    listed,
    listed_apart,
    quoted,
    short_date,
    short_months,
    short_span,
)

TO_RIGHT = "\u200f"


@pytest.mark.parametrize(
    ("language", "label", "row", "apart", "quotation"),
    [
        ("en", "a: b", "a, b", "a; b", "“a”"),
        ("fr", "a\u00a0: b", "a, b", "a\u00a0; b", "«\u00a0a\u00a0»"),
        ("es", "a: b", "a, b", "a; b", "«a»"),
        ("ar", "a: b", "a، b", "a؛ b", "«a»"),
    ],
)
def test_labels_rows_and_quotations_have_the_signs_of_their_language(
    language: str, label: str, row: str, apart: str, quotation: str
) -> None:
    written = (labelled("a", "b", language), listed("ab", language), listed_apart("ab", language))
    assert (*written, quoted("a", language)) == (label, row, apart, quotation)


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_thing_alone_and_none_have_no_sign_between(language: str) -> None:
    assert (listed(["a"], language), listed_apart([], language)) == ("a", "")


def test_sizes_have_the_units_and_the_decimal_sign_of_their_language() -> None:
    assert {language: format_size(2_449_999, language) for language in LANGUAGES} == {
        "en": "2.4\u00a0MB", "fr": "2,4\u00a0Mo", "es": "2,4\u00a0MB", "ar": "2.4\u00a0ميغابايت",
    }  # fmt: skip
    assert [format_size(size, "fr") for size in (0, 999, 1000, 3 * 10**9)] == [
        "0\u00a0o", "999\u00a0o", "1,0\u00a0Ko", "3,0\u00a0Go",
    ]  # fmt: skip


def test_short_days_are_narrow_and_arabic_shortens_no_month() -> None:
    assert {language: short_date(dt.date(2026, 1, 17), language) for language in LANGUAGES} == {
        "en": "17 Jan 2026", "fr": "17 janv. 2026", "es": "17 ene 2026", "ar": f"17{TO_RIGHT}/1{TO_RIGHT}/2026",
    }  # fmt: skip


def test_months_tell_the_year_once_where_it_is_the_same() -> None:
    first, later, next_year = dt.date(2026, 1, 1), dt.date(2026, 3, 31), dt.date(2027, 3, 31)
    assert short_months(first, dt.date(2026, 1, 31), "en") == "Jan 2026"
    assert short_months(first, later, "en") == "Jan – Mar 2026"
    assert short_months(first, next_year, "en") == "Jan 2026 – Mar 2027"
    assert short_months(later, next_year, "en") == "Mar 2026 – Mar 2027"
    assert short_months(first, later, "ar") == f"1{TO_RIGHT}/2026 – 3{TO_RIGHT}/2026"
    assert short_span(first, later, "en") == "1 Jan 2026 – 31 Mar 2026"
    assert short_span(first, first, "fr") == "1 janv. 2026"


def test_a_moment_is_a_date_in_words_and_a_time() -> None:
    at = dt.datetime(2026, 3, 3, 9, 5, tzinfo=dt.UTC)
    assert [format_moment(at, language) for language in ("en", "fr", "ar")] == [
        "3 March 2026, 09:05", "3 mars 2026 à 09:05", "3 آذار/مارس 2026، 09:05",
    ]  # fmt: skip
