"""An identifier counts only where it can be a real one, and only within its own register."""

from __future__ import annotations

import string

import pytest

from genderaudit.suppliers.model.supplier import Identifier, IdScheme
from genderaudit.suppliers.rules.matching.identifying import (
    Holder,
    NamesAlike,
    common,
    differing,
    holder_of,
    lei_is_valid,
    pairs_by_number,
    plausible,
)


def _number(scheme: IdScheme, value: str, issuer: str = "") -> Identifier:
    return Identifier(scheme=scheme, value=value, issuer=issuer)


def _holder(
    value: str, name: str = "name", *, scheme: IdScheme = "tax", issuer: str = "", country: str = "KE"
) -> Holder:
    return holder_of([_number(scheme, value, issuer)], frozenset({country} if country else ()), name)


@pytest.mark.parametrize("value", ["5493001KJTIIGC8Y1R12", "5493 001K JTIIGC8Y1R12", "HWUPKR0MPOU8FGXBT394"])
def test_a_lei_with_right_check_digits_is_believed(value: str) -> None:
    assert lei_is_valid(value)


def test_every_single_wrong_digit_or_letter_of_a_lei_is_seen() -> None:
    right = "5493001KJTIIGC8Y1R12"
    for place in range(20):
        for sign in string.digits if right[place].isdigit() else string.ascii_uppercase:
            wrong = right[:place] + sign + right[place + 1 :]
            assert lei_is_valid(wrong) == (wrong == right)


@pytest.mark.parametrize(
    "value",
    [
        "1",
        "0",
        "N/A",
        "n.a.",
        "-",
        "000000",
        "9999999",
        "12345",
        "123456789",
        "987654",
        "unknown",
        "To be confirmed",
        "?",
    ],
)
def test_a_placeholder_is_not_believed(value: str) -> None:
    assert not plausible(_number("registration", value))


@pytest.mark.parametrize("value", ["507 123 456", "B-84012", "C.112233", "10293"])
def test_a_number_as_registers_give_them_is_believed(value: str) -> None:
    assert plausible(_number("registration", value))


def test_the_same_number_is_common_however_it_is_spaced_and_only_within_its_country() -> None:
    assert common(_holder("507 123 456"), _holder("507123456"))
    assert not common(_holder("507123456", country="PT"), _holder("507123456", country="CV"))
    assert common(_holder("507123456", country=""), _holder("507123456", country="CV"))
    assert not common(_holder("507123456", issuer="PT-NIF"), _holder("507123456", issuer="PT-RNPC"))
    assert common(_holder("701122", scheme="ungm", country="PT"), _holder("701122", scheme="ungm", country="CV"))


def test_other_numbers_of_the_same_register_speak_against_and_of_other_schemes_do_not() -> None:
    assert differing(_holder("507123456"), _holder("507123999")) == (("507123456", "507123999"),)
    assert differing(_holder("507123456"), _holder("507123999", scheme="registration")) == ()
    assert differing(_holder("507123456"), _holder("507123999", country="TZ")) == ()


def test_a_number_that_many_dissimilar_names_share_ties_nobody() -> None:
    alike = NamesAlike(40)
    few = [_holder("507123456", name) for name in ("lotus", "lotus garments", "quebrada", "zimex")]
    many = [*few, _holder("507123456", "hydrofoil")]
    assert len(pairs_by_number(few, alike)) == 6
    assert pairs_by_number(many, alike) == set()


def test_thousands_that_share_a_number_are_tied_without_pairing_all_of_them() -> None:
    alike = NamesAlike(40)
    copies = [_holder("507123456", "lotus") for _ in range(4000)]
    assert pairs_by_number(copies, alike) == {(0, place) for place in range(1, 4000)}
    assert pairs_by_number(copies, alike, border=3999) == {(place, 3999) for place in range(3999)}
