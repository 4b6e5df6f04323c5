"""Two suppliers are proposed as one by identifiers first, then by names and addresses, with the reasons."""

from __future__ import annotations

import random

import pytest

from genderaudit.suppliers.files.legal_forms import name_words
from genderaudit.suppliers.model.matching import Candidate, Entry
from genderaudit.suppliers.model.supplier import Identifier
from genderaudit.suppliers.rules.matching.candidates import find_duplicates, find_matches

TAX = Identifier(scheme="tax", value="507123456")
OTHER_TAX = Identifier(scheme="tax", value="507999456")
WORDS = name_words()


def _entry(id: str, name: str, *addresses: str, country: str = "KE", **more: object) -> Entry:
    return Entry(id, (name,), frozenset({country} if country else ()), addresses, **more)  # type: ignore[arg-type]


def _one(first: Entry, second: Entry) -> Candidate | None:
    found = find_matches([first], [second], WORDS)
    assert len(found) <= 1
    turned = find_matches([second], [first], WORDS)
    assert [(one.similarity, one.verdict) for one in found] == [(one.similarity, one.verdict) for one in turned]
    return found[0] if found else None


def _verdict(first: Entry, second: Entry) -> str:
    found = _one(first, second)
    return found.verdict if found else "new"


def test_an_equal_identifier_is_certain_and_its_reason_comes_first() -> None:
    found = _one(
        _entry("a", "Kamata Weavers Ltd", identifiers=(TAX,)), _entry("b", "Kamata Weaver", identifiers=(TAX,))
    )
    assert found is not None
    assert (found.verdict, found.similarity) == ("certain", 100)
    assert [reason.code for reason in found.reasons] == ["tax", "name", "country"]


def test_an_equal_identifier_under_quite_another_name_waits_for_a_person() -> None:
    assert (
        _verdict(_entry("a", "Kamata Weavers", identifiers=(TAX,)), _entry("b", "Zylo", identifiers=(TAX,)))
        == "proposed"
    )


def test_placeholders_for_identifiers_tie_nobody() -> None:
    one = Identifier(scheme="registration", value="1")
    assert _verdict(_entry("a", "Kamata Weavers", identifiers=(one,)), _entry("b", "Zylo", identifiers=(one,))) == "new"


def test_the_same_name_in_the_same_country_is_certain_unless_the_addresses_are_two_places() -> None:
    assert _verdict(_entry("a", "Felix Bags"), _entry("b", "FELIX BAGS")) == "certain"
    assert _verdict(_entry("a", "Felix Bags", "-"), _entry("b", "FELIX BAGS", "?")) == "certain"
    here = _entry("a", "Felix Bags", "Plot 4, Harbour Road, Mombasa")
    assert _verdict(here, _entry("b", "FELIX BAGS", "plot 4 harbour rd, mombasa")) == "certain"
    assert _verdict(here, _entry("b", "FELIX BAGS", "Industrial area, block 77, Kisumu")) != "certain"


def test_the_same_name_in_another_country_is_another_supplier_and_without_a_country_it_is_proposed() -> None:
    assert _verdict(_entry("a", "Felix Bags"), _entry("b", "Felix Bags", country="TZ")) == "new"
    assert _verdict(_entry("a", "Felix Bags"), _entry("b", "Felix Bags", country="")) == "proposed"


def test_typing_errors_and_word_order_are_proposed_and_less_likeness_stays_undecided_or_new() -> None:
    known = _entry("b", "Kamata Weaving Mills Ltd")
    assert _verdict(_entry("a", "Kamta Weaving Mills"), known) == "proposed"
    assert _verdict(_entry("a", "Weaving Mills Kamata Limited"), known) == "proposed"
    assert _verdict(_entry("a", "Kamat Weavin"), known) == "undecided"
    assert _verdict(_entry("a", "Nakuru Flour"), known) == "new"


def test_another_number_of_a_unit_speaks_against() -> None:
    found = _one(_entry("a", "Kamata Weaving Mills unit 3"), _entry("b", "Kamata Weaving Mills unit 7"))
    assert found is not None
    assert found.verdict == "undecided"
    assert [reason.code for reason in found.reasons if reason.against] == ["other_number"]


def test_words_that_tell_two_names_apart_count_more_than_the_common_ones() -> None:
    known = _entry("b", "Weavers Union Lamu")
    assert _verdict(_entry("a", "Weavers Union Lamo"), known) == "proposed"
    found = _one(_entry("a", "Weavers Union Siaya"), known)
    assert found is not None
    assert found.verdict == "undecided"
    assert [(one.code, one.first, one.second) for one in found.reasons if one.against] == [
        ("other_words", "siaya", "lamu")
    ]


def _crowd(count: int) -> list[Entry]:
    """Names of two words of their own; every eighth calls itself weavers of Mombasa too."""
    chance = random.Random(4)

    def word() -> str:
        return "".join(chance.choice("bdfgklmnprstvz") + chance.choice("aeiou") for _ in range(4)).title()

    ends = ("Weavers Mombasa", *("" for _ in range(7)))
    return [_entry(f"k{i}", f"{word()} {ends[i % 8] or word()}") for i in range(count)]


def test_common_words_say_little_in_a_long_list_and_enough_in_a_short_one() -> None:
    new, known = _entry("a", "Zimun Weavers Mombasa"), _entry("b", "Weavers Mombasa Ltd")
    assert _verdict(new, known) == "proposed"
    (found,) = [one for one in find_matches([new], [known, *_crowd(4000)], WORDS) if one.second == "b"]
    assert found.verdict == "undecided"
    assert [(one.code, one.first) for one in found.reasons if one.against] == [("common_words", "weavers mombasa")]
    rare = _entry("a", "Zimun Kibwezi Mombasa")
    (found,) = find_matches([rare], [_entry("b", "Kibwezi Mombasa Ltd"), *_crowd(4000)], WORDS)
    assert found.verdict == "proposed"
    assert not [one for one in found.reasons if one.against]


def test_common_words_do_not_part_names_that_are_equal_or_suppliers_at_one_address() -> None:
    new, crowd = _entry("a", "Weavers Mombasa"), _crowd(4000)
    (equal, *_) = find_matches([new], [_entry("b", "WEAVERS MOMBASA"), *crowd], WORDS)
    assert (equal.second, equal.verdict) == ("b", "certain")
    here = "Plot 4, Harbour Road, Mombasa"
    known = [_entry("b", "Weavers of Mombasas", here), *crowd]
    (found, *_) = find_matches([new._replace(addresses=(here,))], known, WORDS)
    assert (found.second, found.verdict) == ("b", "proposed")
    assert "common_words" not in [one.code for one in found.reasons]


def test_another_identifier_in_the_same_register_keeps_equal_names_undecided() -> None:
    found = _one(_entry("a", "Felix Bags", identifiers=(TAX,)), _entry("b", "Felix Bags", identifiers=(OTHER_TAX,)))
    assert found is not None
    assert found.verdict == "undecided"
    assert next(reason for reason in found.reasons if reason.against).code == "other_identifier"


def test_a_person_in_business_is_never_matched_by_name_but_by_an_identifier() -> None:
    person = _entry("a", "Felix Bags", "Plot 4", sole_trader=True)
    assert _verdict(person, _entry("b", "Felix Bags", "Plot 4")) == "new"
    assert find_duplicates([person, person._replace(id="c")], WORDS) == ()
    known = _entry("b", "Felix Bags", identifiers=(TAX,), sole_trader=True)
    found = _one(person._replace(identifiers=(TAX,)), known)
    assert found is not None
    assert found.verdict == "certain"
    assert "address" not in [reason.code for reason in found.reasons]


def test_an_alias_is_a_name() -> None:
    known = Entry("b", ("Bluefin Trading", "Kamata Weaving"), frozenset({"KE"}))
    assert _verdict(_entry("a", "KAMATA WEAVING"), known) == "certain"


def test_of_several_that_are_as_like_a_person_chooses() -> None:
    near = [_entry("b", "Kamata Weavinga"), _entry("c", "Kamata Weavings")]
    found = find_matches([_entry("a", "Kamata Weavingo")], near, WORDS)
    assert [(one.second, one.verdict) for one in found] == [("b", "undecided"), ("c", "undecided")]


def test_beside_a_certain_one_nothing_is_shown_and_of_copies_the_one_that_is_written_the_same() -> None:
    near = [_entry("b", "Felix Bag"), _entry("c", "Felix Bags")]
    assert [one.second for one in find_matches([_entry("a", "felix bags")], near, WORDS)] == ["c"]
    copies = [_entry("b", "Felix Bags", "Plot 4, Mombasa, Kenya"), _entry("c", "Felix Bags", "Plot 4, Mombasa")]
    for place, stays in (("plot 4 Mombasa", "c"), ("Kenya, Plot 4, Mombasa", "b")):
        (found,) = find_matches([_entry("a", "Felix Bags", place)], copies, WORDS)
        assert (found.second, found.verdict) == (stays, "certain")
    both = {("b", "c"): False}
    found = find_matches([_entry("a", "Felix Bags")], copies, WORDS, decided=both)
    assert [(one.second, one.verdict) for one in found] == [("b", "undecided"), ("c", "undecided")]


def test_an_identifier_that_several_hold_leads_to_the_one_whose_name_is_nearest() -> None:
    known = [_entry("b", "Kamata Weavers", identifiers=(TAX,)), _entry("c", "Kamata Mills", identifiers=(TAX,))]
    (found,) = find_matches([_entry("a", "Kamata Mill", identifiers=(TAX,))], known, WORDS)
    assert (found.second, found.verdict) == ("c", "certain")


def test_a_pair_that_was_rejected_is_not_shown_again_not_even_through_a_new_row_that_is_its_better() -> None:
    pair = [_entry("b", "Kamata Weaving"), _entry("c", "Kamata Weavers")]
    assert find_duplicates(pair, WORDS, decided={("b", "c"): False}) == ()
    row = _entry("a", "Kamata Weavng Ltd", country="")
    assert [one.second for one in find_matches([row], pair, WORDS, decided={("b", "c"): False})] == ["b"]
    assert len(find_matches([row], pair, WORDS)) == 2


@pytest.mark.parametrize("seed", range(3))
def test_what_is_compared_first_loses_no_pair_that_comparing_all_would_propose(seed: int) -> None:
    chance = random.Random(seed)
    syllables = ["ka", "mo", "ri", "te", "lu", "zan", "bek", "dor", "fin", "gal", "hup", "jin"]

    def word() -> str:
        return "".join(chance.choices(syllables, k=chance.randint(2, 4)))

    known = [_entry(f"k{i}", f"{word()} {word()}", country=chance.choice(["KE", "TZ", ""])) for i in range(120)]
    new = []
    for i, one in enumerate(known):
        letters = list(one.names[0])
        del letters[chance.randrange(len(letters))]
        new.append(one._replace(id=f"n{i}", names=("".join(letters),)))
    found = {(one.first, one.second): one.similarity for one in find_matches(new, known, WORDS)}
    for i in range(120):
        alone = _one(new[i], known[i])
        assert alone is not None
        assert found.get((f"n{i}", f"k{i}")) == alone.similarity
