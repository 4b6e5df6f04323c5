"""Numbers by name and receipts in words."""

from __future__ import annotations

import string
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
import yaml
from hypothesis import given as forall
from hypothesis import settings
from hypothesis import strategies as st
from pack_samples import ROOT, answer_sheets, every, five, given, not_applicable, scored, share

import genderaudit.checklists as room
from genderaudit.checklists import (
    RULES,
    AnswerState,
    Disposition,
    RatingValue,
    Source,
    TableValue,
    as_decimal,
    in_words,
    number,
    rating_schemes,
    score_text,
)
from genderaudit.checklists.model import refusals
from genderaudit.domain.commitments import COMMITMENTS
from genderaudit.domain.errors import SpokenError
from genderaudit.domain.voices import VOICES
from genderaudit.runtime.language import LANGUAGES, catalogue, say

ANSWERS = {
    "Q-01": given("partly"),
    "Q-02": given("3"),
    "Q-05": given("north"),
    "Q-03": given("no"),
    "Q-04": share(3, 12),
}


def texts(language: str) -> dict[str, object]:
    path = ROOT / "resources" / "language" / language / "checklists.yaml"
    return flat(yaml.safe_load(path.read_text(encoding="utf-8")))


def flat(node: dict[str, object], prefix: str = "") -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in node.items():
        found |= flat(value, f"{prefix}{key}.") if isinstance(value, dict) else {f"{prefix}{key}": value}
    return found


def placeholders(text: object) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(str(text)) if name}


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_every_text_of_the_room_is_there_with_the_same_facts(language: str) -> None:
    english, other = texts("en"), texts(language)
    errors = {key for key in other if key.startswith("errors.")}
    assert other.keys() - errors == english.keys()
    for key, text in english.items():
        assert placeholders(other[key]) == placeholders(text), key
        assert str(other[key]).strip(), key


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_every_refusal_is_spoken_in_every_language(language: str) -> None:
    kinds = [kind for kind in vars(refusals).values() if isinstance(kind, type) and issubclass(kind, SpokenError)]
    own = [kind for kind in kinds if kind.__module__ == refusals.__name__]
    assert len(own) == 9
    for kind in own:
        for part in ("sentence", "remedy"):
            text = catalogue(language)(f"errors.{kind.code}.{part}")
            assert placeholders(text) == placeholders(getattr(kind, part)), kind.code
    assert say(refusals.OverrideByOne(), language) != str(refusals.OverrideByOne())


def test_every_code_that_can_be_printed_has_words() -> None:
    words = catalogue("en")
    for scheme in rating_schemes().values():
        for code in scheme.codes():
            assert words(f"ratings.{code}.name")
            assert words(f"ratings.{code}.meaning")
        assert words(f"rating_basis.{scheme.status}")
    assert all(words(f"commitments.{commitment}") for commitment in COMMITMENTS)
    assert all(words(f"answers.voices.{voice}") for voice in VOICES)


def test_every_problem_that_the_loader_names_has_words() -> None:
    source = Path(room.__file__).parent
    named = set()
    for path in source.rglob("*.py"):
        for piece in path.read_text(encoding="utf-8").split('Fault("')[1:]:
            named.add(piece.split('"')[0])
    assert len(named) > 30
    known = catalogue("en").keys()
    assert {f"pack_problems.{code}.message" for code in named} <= known


def test_a_receipt_is_read_aloud_from_the_number_down() -> None:
    result = scored(five(), ANSWERS)
    assert in_words(result.receipt, five(), "en") == [
        "The score of “The whole” is 18.6: the mean of the sections below, each counted by its weight (4 in all).",
        "Section “Data” scores 55.7: 167 of 300 weighted points. It weighs 1.",
        "Q-01 “partly”: 50 of 100 points, weight 2.",
        "Q-02 “exceeds requirements”, counted as “meets requirements” because nobody concerned was heard: "
        "67 of 100 points, weight 1.",
        "Section “Safety” scores 6.3: 25 of 400 weighted points. It weighs 3.",
        "Q-03 “no”: 0 of 100 points, weight 3.",
        "Q-04 “3/12”: 25 of 100 points, weight 1.",
    ]


def test_the_words_follow_the_language_of_the_reader() -> None:
    first = {language: in_words(scored(five(), ANSWERS).receipt, five(), language)[0] for language in LANGUAGES}
    assert "18,6" in first["fr"]
    assert "18,6" in first["es"]
    assert "18.6" in first["ar"]
    assert "[fr] The whole" in first["fr"]
    assert len(set(first.values())) == 4


def test_caps_overrides_and_missing_ratings_are_said() -> None:
    calm = {**ANSWERS, "Q-03": given("yes"), "Q-04": share(12, 12), "Q-01": given("yes")}
    override = room.Override(rating="some_improvement", reason="Untested.", by="One", second="Two")
    assert said(calm, override=override) == [
        "The rating is “Some improvement needed”. The score alone gives “Effective”.",
        "The rating was moved from “Effective” by One, agreed by Two. Reason: Untested.",
    ]
    assert said({**calm, "Q-03": given("no")}) == [
        "The rating is “Not effective”. The score alone gives “Major improvement needed”.",
        "A STOP that is not resolved, and no working reporting channel, give “Not effective”: Q-03.",
    ]
    assert said({"Q-01": given("yes")})[0].startswith("No rating is issued. Fewer than 80%")
    assert said(calm, tier="talk")[0].endswith("does not issue a rating.")


def said(answers: dict[str, AnswerState], **more: object) -> list[str]:
    result = scored(five(), answers, **more)
    return in_words(result.parts[0].rating_receipt, five(), "en")


@settings(max_examples=60, deadline=None)
@forall(st.sampled_from([five(), every()]).flatmap(lambda pack: st.tuples(st.just(pack), answer_sheets(pack))))
def test_any_receipt_can_be_said_in_any_language(case: tuple[room.LoadedPack, dict[str, AnswerState]]) -> None:
    pack, answers = case
    result = scored(pack, answers)
    receipts = [result.receipt, *(part.rating_receipt for part in result.parts)]
    for language in LANGUAGES:
        for receipt in receipts:
            lines = in_words(receipt, pack, language)
            assert lines
            assert not any("{" in line for line in lines)


@pytest.mark.parametrize(
    ("value", "places", "text"),
    [
        ("1/8", 2, "0.13"),
        ("-1/8", 2, "-0.13"),
        ("2/3", 1, "0.7"),
        ("5/2", 0, "3"),
        ("100", 1, "100.0"),
        ("1/3", 0, "0"),
    ],
)
def test_a_fraction_is_rounded_half_away_from_zero(value: str, places: int, text: str) -> None:
    assert as_decimal(Fraction(value), places) == Decimal(text)


@forall(st.fractions(-1000, 1000), st.integers(0, 6))
def test_rounding_is_never_off_by_more_than_half_a_unit(value: Fraction, places: int) -> None:
    assert abs(Fraction(as_decimal(value, places)) - value) <= Fraction(1, 2 * 10**places)


def test_a_score_is_printed_with_one_decimal_where_it_needs_one() -> None:
    assert [score_text(text, "en") for text in ("50", "200/3", "")] == ["50", "66.7", "–"]


# numbers by name


def named(
    rule: str, *args: str, answers: dict[str, AnswerState] | None = None, pack: room.LoadedPack | None = None
) -> object:
    pack, answers = pack or five(), ANSWERS if answers is None else answers
    return number(Source(scored(pack, answers), pack, answers), rule, args)


def test_every_printed_number_has_a_name() -> None:
    assert named("overall_score", "main") == (Fraction(167, 3) + 3 * Fraction(25, 4)) / 4
    assert named("section_score", "S-B") == Fraction(25, 4)
    assert named("part_coverage_percent", "main") == 100
    assert named("item_points", "Q-02") == 67
    assert named("commitment_score", "4b") == 67
    assert named("flag_count", "STOP") == 1
    assert named("flag_count", "MAJ") == 0
    assert named("unresolved_stop_count") == 1
    assert named("answered_count") == 5
    assert named("perception_gap", "P-1") == 17
    assert named("share_percent", "Q-04") == 25
    assert named("dont_know_count", answers={"Q-01": AnswerState(status="dont_know")}) == 1
    assert named("not_applicable_count", answers={"Q-01": not_applicable()}) == 1


def test_tables_ratings_and_numbers_have_names_too() -> None:
    answers = {
        "T-03": given("12.5"),
        "T-06": given(TableValue(cells={"leaders|women": 2, "leaders|men": 5, "others|women": 7})),
        "T-08": given(RatingValue.model_validate({"groups": {"women": {"likelihood": 2, "impact": 5}}})),
        "T-07": share(3, 9),
    }

    def of(rule: str, *args: str) -> object:
        return named(rule, *args, answers=answers, pack=every())

    assert of("number", "T-03") == Fraction(25, 2)
    assert of("table_cell", "T-06", "leaders|men") == 5
    assert of("table_cell", "T-06", "others|men") is None
    assert of("table_margin", "T-06", "women") == 9
    assert of("table_total", "T-06") == 14
    assert of("table_percent", "T-06", "women") == Fraction(900, 14)
    assert of("rating_product", "T-08", "women") == 10
    assert of("rating_product", "T-08", "men") is None
    assert of("rating_level", "T-08", "women", "impact") == 5
    assert of("share_percent", "T-07") is None
    assert of("item_points", "T-07") is None
    assert of("withheld_count") == 1


def test_an_unknown_name_or_argument_is_no_number() -> None:
    for rule, args in (
        ("nonsense", ()),
        ("section_score", ("S-Z",)),
        ("share_percent", ("Q-99",)),
        ("flag_count", ("X",)),
    ):
        with pytest.raises(KeyError):
            named(rule, *args)
    with pytest.raises(ValueError, match="takes 1"):
        named("section_score")


def test_every_rule_gives_nothing_or_a_number_for_an_empty_sheet() -> None:
    arguments = {
        "part": "main", "section": "S-A", "commitment": "4a", "perception": "P-1", "overall": "main", "flag": "STOP",
        "source": "document",
    }  # fmt: skip
    for rule, (count, _) in RULES.items():
        args = tuple([arguments.get(rule.split("_")[0], "Q-04"), "x", "impact"][:count])
        if rule in ("table_margin", "table_percent"):
            continue
        found = named(rule, *args, answers={})
        assert found is None or isinstance(found, (int, Fraction)), rule


def test_a_decided_stop_is_counted_as_such() -> None:
    result = scored(five(), ANSWERS, dispositions={"Q-03": Disposition(outcome="cleared")})
    assert number(Source(result, five(), ANSWERS), "unresolved_stop_count") == 0
