"""Checks every printed number against the answers that the report carries."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction

from genderaudit.reports.model.numbers import NumberList, PrintedNumber, as_text
from genderaudit.reports.model.verdict import Difference, DifferenceKind, NumberCheck

Found = tuple[str, str, int, bool]
"""Id, text as painted, page from 1, whether the painted glyphs are what they claim to be."""


def check_numbers(
    found: Sequence[Found],
    listed: NumberList,
    compute: Callable[[str, tuple[str, ...]], Fraction | int | None],
    language: str,
) -> NumberCheck:
    """How many numbers are printed and confirmed, and each one that is not with what it should be."""
    by_id = {one.id: one for one in listed.numbers}
    expected = {one.id: _recomputed(one, compute, language) for one in listed.numbers}
    differing: list[Difference] = []
    confirmed = 0
    for number_id, text, page, glyphs_hold in found:
        one = by_id.get(number_id)
        code = _fault(one, text, expected.get(number_id), glyphs_hold)
        if code is None:
            confirmed += 1
        else:
            differing.append(_difference(code, number_id, page, text, one, expected.get(number_id)))
    on_pages = {number_id for number_id, *_ in found}
    for one in listed.numbers:
        if one.id not in on_pages:
            differing.append(_difference("not_on_pages", one.id, 0, "", one, expected[one.id]))
    return NumberCheck(
        printed=len(found), confirmed=confirmed, withheld=len(listed.withheld), differing=tuple(differing)
    )


def _recomputed(
    one: PrintedNumber, compute: Callable[[str, tuple[str, ...]], Fraction | int | None], language: str
) -> tuple[str, str] | None:
    """The exact value and its text; None where the report's data does not give it."""
    try:
        value = compute(one.rule, one.args)
    except (LookupError, ValueError, TypeError, AttributeError, ArithmeticError):
        # the list comes from the file: rules and arguments that do not exist are a finding, not a crash
        return None
    return None if value is None else (str(Fraction(value)), as_text(Fraction(value), one.places, language))


def _fault(
    one: PrintedNumber | None, text: str, expected: tuple[str, str] | None, glyphs_hold: bool
) -> DifferenceKind | None:
    if one is None:
        return "not_listed"
    if expected is None:
        return "not_computable"
    if text != expected[1]:
        return "differs"
    if one.value != expected[0]:
        return "stated_differs"
    return None if glyphs_hold else "glyphs_differ"


def _difference(
    code: DifferenceKind,
    number_id: str,
    page: int,
    text: str,
    one: PrintedNumber | None,
    expected: tuple[str, str] | None,
) -> Difference:
    return Difference(
        code=code,
        id=number_id,
        page=page,
        printed=text,
        recomputed=expected[1] if expected else "",
        rule=one.rule if one else "",
        args=one.args if one else (),
    )
