"""What holds for every sheet of answers."""

from __future__ import annotations

import random
from fractions import Fraction

import pytest
from hypothesis import assume, settings
from hypothesis import given as forall
from hypothesis import strategies as st
from pack_samples import TODAY, answer_sheets, every, five, not_applicable, scored, states_of

from genderaudit.checklists import AnswerState, Disposition, LoadedPack, Receipt, Result, ScoreKeeper, ShareValue
from genderaudit.checklists.rules.score.points import scale_of

PACKS = [five, every]
LOADED = [five(), every()]


def sheets() -> st.SearchStrategy[tuple[LoadedPack, dict[str, AnswerState]]]:
    return st.sampled_from(LOADED).flatmap(lambda pack: st.tuples(st.just(pack), answer_sheets(pack)))


def all_numbers(result: Result) -> list[Fraction]:
    texts = [entry.value for entry in (*result.parts, *result.sections, *result.commitments)]
    return [Fraction(text) for text in texts if text]


@settings(max_examples=80, deadline=None)
@forall(sheets())
def test_every_score_lies_between_0_and_100_and_every_coverage_between_0_and_1(
    case: tuple[LoadedPack, dict[str, AnswerState]],
) -> None:
    result = scored(*case)
    assert all(0 <= number <= 100 for number in all_numbers(result))
    assert all(0 <= Fraction(part.coverage) <= 1 for part in result.parts if part.coverage)


@settings(max_examples=40, deadline=None)
@forall(sheets(), st.randoms(use_true_random=False))
def test_the_order_of_answers_changes_nothing(
    case: tuple[LoadedPack, dict[str, AnswerState]], chance: random.Random
) -> None:
    pack, answers = case
    shuffled = list(answers.items())
    chance.shuffle(shuffled)
    assert scored(pack, dict(shuffled)) == scored(pack, answers)


@settings(max_examples=60, deadline=None)
@forall(sheets(), st.data())
def test_an_item_that_does_not_apply_leaves_the_score_of_the_others(
    case: tuple[LoadedPack, dict[str, AnswerState]], data: st.DataObject
) -> None:
    pack, answers = case
    item = data.draw(st.sampled_from(independent_items(pack)))
    without = {id: state for id, state in answers.items() if id != item}
    one, other = scored(pack, {**without, item: not_applicable()}), scored(pack, without)
    assert [section.value for section in one.sections] == [section.value for section in other.sections]
    assert [part.value for part in one.parts] == [part.value for part in other.parts]


def independent_items(pack: LoadedPack) -> list[str]:
    """Scored items that no condition of another question or section reads."""
    read = {name for waits in pack.waits_for.values() for name in waits}
    return [id for id, item in pack.items.items() if pack.is_scored(item) and id not in read]


@settings(max_examples=80, deadline=None)
@forall(sheets(), st.data())
def test_improving_one_answer_never_lowers_its_section_its_part_or_its_commitments(
    case: tuple[LoadedPack, dict[str, AnswerState]], data: st.DataObject
) -> None:
    pack, answers = case
    item = data.draw(st.sampled_from(independent_items(pack)))
    worse, better = data.draw(two_answers(pack, item))
    before, after = (scored(pack, {**answers, item: state}) for state in (worse, better))
    for one, two in zip(
        (*before.sections, *before.parts, *before.commitments),
        (*after.sections, *after.parts, *after.commitments),
        strict=True,
    ):
        assert not one.value or Fraction(two.value) >= Fraction(one.value)


def two_answers(pack: LoadedPack, item_id: str) -> st.SearchStrategy[tuple[AnswerState, AnswerState]]:
    """A worse and a better answer from the same sources."""
    item = pack.items[item_id]
    sources = st.sampled_from([(), ("women_interview",), ("document",), ("observation",)])
    scale = scale_of(pack, item)
    if scale:
        codes = st.lists(st.sampled_from(sorted(scale)), min_size=2, max_size=2)
        values = codes.map(lambda pair: sorted(pair, key=lambda code: scale[code]))
    else:
        counts = st.lists(st.integers(0, 40), min_size=2, max_size=2).map(sorted)
        values = counts.map(lambda pair: [ShareValue(numerator=hits, denominator=40) for hits in pair])
    return st.builds(
        lambda pair, heard: (AnswerState(value=pair[0], sources=heard), AnswerState(value=pair[1], sources=heard)),
        values,
        sources,
    )


def readd(receipt: Receipt) -> None:
    """The arithmetic of a receipt, done again from its parts by plain sums."""
    for part in receipt.parts:
        readd(part)
    if receipt.rule == "section_score" and receipt.value:
        weights = [int(part.facts["weight"]) for part in receipt.parts]
        earned = sum(Fraction(part.value) * weight for part, weight in zip(receipt.parts, weights, strict=True))
        assert earned == Fraction(receipt.facts["earned"])
        assert 100 * sum(weights) == int(receipt.facts["possible"])
        assert Fraction(receipt.value) == earned / sum(weights)
    if receipt.rule == "overall_score" and receipt.value:
        weights = [int(part.facts["weight"]) for part in receipt.parts]
        total = sum(Fraction(part.value) * weight for part, weight in zip(receipt.parts, weights, strict=True))
        assert Fraction(receipt.value) == total / sum(weights)
    if receipt.rule == "item_points":
        assert 0 <= Fraction(receipt.value) <= 100


@settings(max_examples=60, deadline=None)
@forall(sheets())
def test_the_parts_of_a_receipt_add_up_to_its_number(case: tuple[LoadedPack, dict[str, AnswerState]]) -> None:
    result = scored(*case)
    readd(result.receipt)
    for part in result.parts:
        readd(part.receipt)
        assert part.receipt.value == part.value
    for section in result.sections:
        assert section.receipt.value == section.value


@settings(max_examples=60, deadline=None)
@forall(sheets())
def test_every_item_of_the_form_is_accounted_for_exactly_once(case: tuple[LoadedPack, dict[str, AnswerState]]) -> None:
    pack, answers = case
    result = scored(pack, answers)
    out = [*result.dont_know, *result.declined, *result.not_safe, *result.unanswered]
    out += [entry.item for entry in result.not_applicable]
    assert len(out) == len(set(out))
    asked = sum(section.asked for section in result.sections)
    given = sum(section.answered for section in result.sections) - len(result.dont_know)
    assert asked == given + len(out)
    assert set(result.left_out) | {id for section in pack.pack.sections for id in (i.id for i in section.items)} == set(
        pack.items
    )


@settings(max_examples=80, deadline=None)
@forall(sheets(), st.data())
def test_a_kept_score_equals_a_fresh_one_after_every_change(
    case: tuple[LoadedPack, dict[str, AnswerState]], data: st.DataObject
) -> None:
    pack, answers = case
    keeper = ScoreKeeper(pack, {}, tier="full", today=TODAY)
    current: dict[str, AnswerState] = {}
    decided: dict[str, Disposition] = {}
    for id, state in answers.items():
        keeper.set(id, state)
        current[id] = state
        if data.draw(st.booleans()):
            assert keeper.result() == scored(pack, current, dispositions=decided)
    stop = "Q-03" if pack is five() else "T-09"
    keeper.dispose(stop, Disposition(outcome="cleared"))
    decided[stop] = Disposition(outcome="cleared")
    gone = data.draw(st.sampled_from([*pack.questions]))
    keeper.set(gone, None)
    current.pop(gone, None)
    assert keeper.result() == scored(pack, current, dispositions=decided)
    keeper.dispose(stop, None)
    assert keeper.result() == scored(pack, current)


@settings(max_examples=60, deadline=None)
@forall(sheets(), st.data())
def test_a_red_flag_never_improves_a_rating(
    case: tuple[LoadedPack, dict[str, AnswerState]], data: st.DataObject
) -> None:
    pack, answers = case
    stop = "Q-03" if pack is five() else "T-09"
    bad = "no" if pack is five() else "yes"
    calm = {**answers, stop: AnswerState(value="partly")}
    fired = {**answers, stop: AnswerState(value=bad)}
    assume(pack is not five() or answers.get("Q-05") != AnswerState(value="south"))
    for one, two in zip(scored(pack, calm).parts, scored(pack, fired).parts, strict=True):
        if one.rating and two.rating:
            assert pack.scheme.rank(two.rating) >= pack.scheme.rank(one.rating)


@settings(max_examples=60, deadline=None)
@forall(sheets())
def test_a_result_survives_the_way_through_json(case: tuple[LoadedPack, dict[str, AnswerState]]) -> None:
    result = scored(*case)
    assert Result.model_validate_json(result.model_dump_json()) == result
    assert Result.model_validate_json(result.model_dump_json(exclude_defaults=True)) == result


@settings(max_examples=60, deadline=None)
@forall(st.integers(0, 9), st.integers(0, 9), states_of(every(), every().questions["T-09"].question))
def test_nothing_in_a_result_tells_apart_two_counts_of_a_small_group(
    one: int, other: int, channel: AnswerState
) -> None:
    def result(hits: int) -> Result:
        small = AnswerState(value=ShareValue(numerator=hits, denominator=9))
        return scored(every(), {"T-07": small, "T-09": channel})

    if (one == 9) is (other == 9):
        assert result(min(one, 9)) == result(min(other, 9))


@pytest.mark.parametrize("make", PACKS)
def test_an_empty_sheet_has_no_score_and_no_rating(make: object) -> None:
    pack = five() if make is five else every()
    result = scored(pack, {})
    assert all_numbers(result) == []
    assert [part.rating for part in result.parts] == [""] * len(result.parts)
    assert set(result.unanswered) == set(pack.items)
