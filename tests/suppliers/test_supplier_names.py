"""Names of suppliers are compared without what is not their own: legal forms, alphabets, spelling habits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genderaudit.suppliers.files.legal_forms import name_words
from genderaudit.suppliers.rules.matching.names import plain_address, plain_name, tokens_of


@pytest.mark.parametrize(
    "several",
    [
        ("Lotus Garments Ltd", "LOTUS GARMENT LIMITED", "Lotus Garments Co.,Ltd", "lotus garments (Pvt.) Ltd."),
        ("Lenor Industries, S.A. de C.V.", "lenor industries sa de cv", "Lenor Industries SA. DE CV"),
        ("Privada Label S. de R.L. de C.V.", "privada label srl cv"),
        ("Neotex S.A.R.L.", "NEOTEX sarl", "Sté Neotex"),
        ("Sonicarla Têxteis, Lda.", "sonicarla texteis unipessoal lda"),
        ("Calzificio Aurora S.r.l.", "CALZIFICIO AURORA SRL", "Calzificio Aurora s.p.a."),
        ("Blaue Weberei GmbH & Co. KG", "Blaue Weberei GmbH", "blaue weberei gesellschaft mit beschränkter haftung"),
        ("Sönmez Tekstil San. ve Tic. Ltd. Şti.", "SONMEZ TEKSTIL", "Sonmez Teks. Sanayi ve Ticaret A.Ş."),
        ("شركة النور للنسيج ذ.م.م", "النور للنسيج", "مؤسسة النور للنسيج"),
        ("北京服装有限公司", "北京服装"),
        ("PT. Maju Jaya Tbk", "maju jaya"),
        ("Nova Odzież Sp. z o.o.", "NOVA ODZIEZ spółka z ograniczoną odpowiedzialnością"),
        ("Konfekcija Nis d.o.o.", "konfekcija nis d.0.0."),
        ("J. B. Fashion Inc.", "JB Fashion", "J B Fashion, Incorporated"),
        ("Delta & Sons Trading Company", "The Delta and Sons Trading Co."),
    ],
)
def test_one_name_with_any_legal_form_in_any_spelling_is_one_name(several: tuple[str, ...]) -> None:
    assert len({plain_name(name, name_words()).joined for name in several}) == 1


@pytest.mark.parametrize("name", ["GmbH", "S.A. de C.V.", "The Company Ltd", "有限公司", "شركة", "Sons & Co"])
def test_a_name_that_is_nothing_but_a_legal_form_is_still_a_name(name: str) -> None:
    assert plain_name(name, name_words()).joined


@pytest.mark.parametrize(
    ("name", "kept"),
    [("Spa Resort Lake", "sparesortlake"), ("As Salam Trading", "assalamtrading"), ("Co Mercio", "comercio")],
)
def test_a_short_legal_form_is_a_word_where_it_does_not_stand_at_the_end(name: str, kept: str) -> None:
    assert plain_name(name, name_words()).joined == kept


def test_numbers_of_units_are_kept_apart_whether_glued_roman_or_with_zeros() -> None:
    numbers = [
        plain_name(name, name_words()).numbers for name in ("Weave Unit10", "Weave II", "Weave unit 02", "Weave")
    ]
    assert numbers == [{10}, {2}, {2}, set()]


def test_a_word_such_as_no_is_a_word_and_no_answer() -> None:
    assert plain_address("Number 12 Main Street", name_words()).words == "no 12 main st"


@given(st.text(max_size=40))
def test_any_text_can_be_made_plain_and_making_it_plain_again_changes_nothing(text: str) -> None:
    name = plain_name(text, name_words())
    assert bool(name.joined) == bool(tokens_of(text))
    assert all(word.isascii() and word.isalnum() for word in name.words)
    plain_address(text, name_words())
