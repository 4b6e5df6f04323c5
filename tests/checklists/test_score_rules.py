"""The rules of the score, case by case."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from fractions import Fraction

import pytest
from pack_samples import TODAY, every, five, given, not_applicable, scored, share

from genderaudit.checklists import (
    AnswerState,
    Disposition,
    LoadedPack,
    Override,
    OverrideByOne,
    OverrideNotReasoned,
    OverrideOverCap,
    OverrideTooFar,
    OverrideWithoutRating,
    Pack,
    PreparedPack,
    RatingScheme,
    Result,
    ScoreKeeper,
    UnknownPart,
    own_packs,
    rating_schemes,
    score,
)

YES = given("yes")
NO = given("no")
PARTLY = given("partly")
DONT_KNOW = AnswerState(status="dont_know")
HEARD = {"sources": ("women_interview",)}


def pack_of(items: list[dict[str, object]], **more: object) -> PreparedPack:
    """A pack with one section for each list of items."""
    base = five().pack.model_dump(mode="json", by_alias=True)
    card = {"label": "Q?", "guidance": "G", "why": "W", "evidence": "E", "commitments": ["4c"], "weight": 1}
    section = {
        "id": "S",
        "label": "S",
        "weight": 1,
        "items": [{**card, "type": "yes_partly_no", **item} for item in items],
    }
    left_out = ("screening", "calculations", "contradictions", "ladders", "perception", "trace", "references")
    plain = {name: value for name, value in base.items() if name not in left_out}
    plain |= {
        "sections": [section],
        "tiers": [
            {"id": "full", "label": "Full"},
            {"id": "short", "label": "Short", "best_rating": "some_improvement"},
            {"id": "talk", "label": "Talk", "rated": False, "ending": "Nothing fired."},
        ],
        "rating": {"scheme": "un_four_tiers", "channel_items": []},
        **more,
    }
    return PreparedPack(Pack.model_validate(plain), rating_schemes()["un_four_tiers"])


def names(count: int) -> list[str]:
    return [f"N-{number}" for number in range(count)]


def run(pack: PreparedPack, answers: dict[str, AnswerState], **more: object) -> Result:
    arguments: dict[str, object] = {"tier": "full", "today": TODAY, **more}
    return score(pack, answers, **arguments)  # type: ignore[arg-type]


def value(result: Result) -> Fraction | None:
    assert result.overall is not None
    return Fraction(result.overall.value) if result.overall.value else None


def rating(result: Result) -> str:
    assert result.overall is not None
    return result.overall.rating


def yes_of_hundred(percent: int, **more: object) -> tuple[PreparedPack, dict[str, AnswerState]]:
    """A pack with one share that gives any whole score, beside the items of `more`."""
    pack = pack_of([{"id": "N-0", "type": "share"}], **more)
    return pack, {"N-0": share(percent, 100)}


# points and sections


def test_not_applicable_leaves_both_sums() -> None:
    pack = pack_of([{"id": id} for id in names(4)])
    answers = dict(zip(names(4), [YES, NO, not_applicable(), PARTLY], strict=True))
    assert value(run(pack, answers)) == 50


def test_not_applicable_without_a_reason_is_no_answer() -> None:
    pack = pack_of([{"id": "N-0"}, {"id": "N-1"}])
    result = run(pack, {"N-0": YES, "N-1": AnswerState(status="na", na_reason="  ")})
    assert result.unanswered == ("N-1",)
    assert not result.not_applicable


def test_dont_know_scores_nothing_counts_as_answered_and_is_listed() -> None:
    pack = pack_of([{"id": "N-0"}, {"id": "N-1"}])
    result = run(pack, {"N-0": YES, "N-1": DONT_KNOW})
    assert value(result) == 50
    assert result.dont_know == ("N-1",)
    assert result.overall is not None
    assert result.overall.coverage == "1"
    assert not result.flags


@pytest.mark.parametrize("status", ["declined", "not_safe"])
def test_declined_and_not_safe_stay_outside_score_and_coverage_and_are_listed(status: str) -> None:
    pack = pack_of([{"id": "N-0"}, {"id": "N-1"}])
    result = run(pack, {"N-0": YES, "N-1": AnswerState.model_validate({"status": status})})
    assert (value(result), result.overall and result.overall.coverage) == (100, "1")
    assert getattr(result, status) == ("N-1",)
    assert rating(result) == "effective"


def test_maturity_gives_0_33_67_and_100_points() -> None:
    pack = pack_of([{"id": "N-0", "type": "maturity", "levels": list("abcd")}])
    assert [value(run(pack, {"N-0": given(level)})) for level in "0123"] == [0, 33, 67, 100]


def test_a_reverse_question_turns_the_points_and_the_flag() -> None:
    flags = [{"level": "MAJ", "message": "M"}]
    pack = pack_of([{"id": "N-0", "reverse": True, "flags": flags}])
    assert [value(run(pack, {"N-0": answer})) for answer in (YES, PARTLY, NO)] == [0, 50, 100]
    assert [len(run(pack, {"N-0": answer}).flags) for answer in (YES, PARTLY, NO)] == [1, 0, 0]


def test_a_share_gives_its_percentage_and_never_more_than_100() -> None:
    pack = pack_of([{"id": "N-0", "type": "share"}])
    assert value(run(pack, {"N-0": share(2, 3)})) == Fraction(200, 3)
    assert value(run(pack, {"N-0": share(7, 3)})) == 100
    assert value(run(pack, {"N-0": share(0, 0)})) is None


def test_ranked_choices_give_their_points_and_an_unranked_one_none() -> None:
    def points(choice: str) -> str:
        result = scored(every(), {"T-01": given(choice, sources=["observation"])}, parts=["buyer"])
        return result.parts[0].value

    assert [points(choice) for choice in ("none", "some", "all", "other")] == ["0", "67/2", "100", ""]


def test_weights_count_within_a_section_and_sections_by_theirs() -> None:
    answers = {"Q-01": YES, "Q-02": given("0"), "Q-05": given("north"), "Q-03": YES, "Q-04": share(5, 10)}
    result = scored(five(), answers)
    first, second = Fraction(200, 3), Fraction(100 * 3 + 50, 4)
    assert [Fraction(section.value) for section in result.sections] == [first, second]
    assert value(result) == (first * 1 + second * 3) / 4


def test_a_section_without_a_scored_answer_drops_out_of_the_mean() -> None:
    result = scored(five(), {"Q-01": YES, "Q-02": not_applicable(), "Q-05": given("south")})
    assert [section.id for section in result.sections if section.value] == ["S-A"]
    assert value(result) == 100


def test_parts_are_scored_apart() -> None:
    answers = {"T-01": given("all", sources=["observation"]), "T-09": NO, "T-10": given("1")}
    result = scored(every(), answers)
    assert result.overall is None
    assert [(part.id, part.value) for part in result.parts] == [("buyer", "100"), ("supplier", str(Fraction(366, 5)))]
    assert result.receipt.rule == "parts_apart"
    alone = scored(every(), answers, parts=["supplier"])
    assert alone.overall == alone.parts[0]
    assert alone.overall is not None
    assert alone.overall.value == "366/5"


def test_more_than_a_quarter_not_applicable_asks_the_reviewer() -> None:
    pack = pack_of([{"id": id} for id in names(4)])
    answers = dict.fromkeys(names(4), YES)
    one = run(pack, {**answers, "N-0": not_applicable()})
    two = run(pack, {**answers, "N-0": not_applicable(), "N-1": not_applicable()})
    assert [result.sections[0].many_not_applicable for result in (one, two)] == [False, True]


def test_a_mandatory_item_that_does_not_apply_is_listed_for_the_reviewer() -> None:
    assert scored(every(), {"T-07": not_applicable()}).na_to_confirm == ("T-07",)


def test_a_hidden_item_is_not_applicable_to_the_coverage() -> None:
    result = scored(five(), {"Q-01": YES, "Q-02": given("2"), "Q-05": given("south")})
    assert result.overall is not None
    assert (result.overall.answered, result.overall.applicable) == (3, 3)


def test_items_outside_a_reduced_form_are_named_and_do_not_count() -> None:
    result = scored(five(), {"Q-01": NO, "Q-02": given("3", **HEARD), "Q-03": YES}, tier="short")
    assert result.left_out == ("Q-02", "Q-05", "Q-04")
    assert [section.value for section in result.sections] == ["0", "100"]


# ceilings


def test_without_the_voices_that_it_needs_an_answer_counts_up_to_its_ceiling() -> None:
    def points(level: str, *sources: str) -> str:
        return scored(five(), {"Q-02": given(level, sources=sources)}).sections[0].value

    assert [points(level, "document", "management") for level in "0123"] == ["0", "33", "67", "67"]
    assert points("3", "management", "women_led_organisation") == "100"


def test_a_capped_answer_says_so_in_its_receipt() -> None:
    (item,) = scored(five(), {"Q-02": given("3")}).sections[0].receipt.parts
    assert item.facts == {"answer": "3", "ceiling": "2", "weight": "1"}


# small groups


@pytest.mark.parametrize(("topic", "limit"), [("ordinary", 5), ("sensitive", 10)])
def test_a_share_of_a_small_group_is_unscored_and_listed(topic: str, limit: int) -> None:
    item = {"id": "N-0", "type": "share", "counts": "people", "topic": topic}
    flags = [{"level": "MAJ", "when": ". < 100", "message": "M"}]
    pack = pack_of([{**item, "flags": flags}, {"id": "N-1"}])
    small = run(pack, {"N-0": share(1, limit - 1), "N-1": YES})
    assert (value(small), small.withheld) == (100, ("N-0",))
    assert small.overall is not None
    assert small.overall.coverage == "1"
    assert [flag.answer for flag in small.flags] == [""]
    assert "1/" not in small.receipt.model_dump_json()
    large = run(pack, {"N-0": share(1, limit), "N-1": YES})
    assert large.withheld == ()
    assert value(large) == Fraction(100 + Fraction(100, limit), 2)


def test_no_score_tells_apart_two_answers_that_are_protected() -> None:
    pack = pack_of([{"id": "N-0", "type": "share", "counts": "people"}, {"id": "N-1"}])
    results = [run(pack, {"N-0": share(hits, 4), "N-1": PARTLY}) for hits in range(5)]
    assert all(result == results[0] for result in results)


def test_a_share_of_things_may_be_small() -> None:
    pack = pack_of([{"id": "N-0", "type": "share", "counts": "things"}])
    assert value(run(pack, {"N-0": share(1, 2)})) == 50


# ratings


@pytest.mark.parametrize(
    ("percent", "earned"),
    [
        (100, "effective"),
        (85, "effective"),
        (84, "some_improvement"),
        (65, "some_improvement"),
        (64, "major_improvement"),
        (40, "major_improvement"),
        (39, "not_effective"),
        (0, "not_effective"),
    ],
)
def test_the_default_scheme_turns_at_85_65_and_40(percent: int, earned: str) -> None:
    pack, answers = yes_of_hundred(percent)
    assert rating(run(pack, answers)) == earned


def test_the_unrounded_score_earns_the_rating() -> None:
    pack = pack_of([{"id": "N-0", "type": "share"}])
    assert rating(run(pack, {"N-0": share(84_999, 100_000)})) == "some_improvement"


def test_with_less_than_four_fifths_answered_no_rating_is_issued() -> None:
    pack = pack_of([{"id": id} for id in names(5)])
    four = run(pack, dict.fromkeys(names(4), YES))
    three = run(pack, dict.fromkeys(names(3), YES))
    assert (rating(four), rating(three)) == ("effective", "")
    assert three.overall is not None
    assert three.overall.no_rating == "coverage"
    assert three.overall.value == "100"


STOP = {"id": "N-S", "flags": [{"level": "STOP", "message": "M"}], "harm_note": "H"}
CRITICAL = [{"id": f"N-C{number}", "flags": [{"level": "CRIT", "message": "M"}]} for number in (1, 2)]


def capped(*items: dict[str, object], failing: tuple[str, ...], **more: object) -> Result:
    """A score of 90 or more with some items answered 'no'."""
    full = [{"id": id, "weight": 3} for id in names(30)]
    pack = pack_of([*full, *items], **{k: v for k, v in more.items() if k == "rating"})
    answers = {item.id: NO if item.id in failing else YES for item in pack.pack.items()}
    result = run(pack, answers, **{k: v for k, v in more.items() if k != "rating"})
    found = value(result)
    assert found is not None
    assert found >= 90
    return result


def test_an_unresolved_stop_allows_major_improvement_at_best() -> None:
    result = capped(STOP, failing=("N-S",))
    assert rating(result) == "major_improvement"
    assert result.overall is not None
    assert (result.overall.earned, [cap.code for cap in result.overall.caps]) == ("effective", ["stop"])
    assert result.sections[0].frozen


@pytest.mark.parametrize(
    ("outcome", "expected", "frozen"),
    [("cleared", "effective", False), ("not_applicable", "effective", False),
     ("escalated", "major_improvement", False), ("continue_with_safeguards", "major_improvement", False)],
)  # fmt: skip
def test_only_clearing_a_stop_lifts_its_cap(outcome: str, expected: str, frozen: bool) -> None:
    disposition = Disposition.model_validate({"outcome": outcome, "reason": "R", "by": "Head of office"})
    result = capped(STOP, failing=("N-S",), dispositions={"N-S": disposition})
    assert (rating(result), result.sections[0].frozen) == (expected, frozen)


def test_two_critical_flags_cap_and_one_does_not() -> None:
    assert rating(capped(*CRITICAL, failing=("N-C1",))) == "effective"
    assert rating(capped(*CRITICAL, failing=("N-C1", "N-C2"))) == "major_improvement"


def test_two_critical_flags_of_one_item_count_once() -> None:
    twice = {
        "id": "N-C",
        "flags": [{"level": "CRIT", "message": "M"}, {"level": "CRIT", "when": ". = 'no'", "message": "M"}],
    }
    result = capped(twice, failing=("N-C",))
    assert (len(result.flags), rating(result)) == (2, "effective")


def test_a_stop_without_a_working_channel_is_not_effective() -> None:
    channel = {"scheme": "un_four_tiers", "channel_items": ["N-C1"]}
    assert rating(capped(STOP, *CRITICAL, failing=("N-S",), rating=channel)) == "major_improvement"
    assert rating(capped(STOP, *CRITICAL, failing=("N-S", "N-C1"), rating=channel)) == "not_effective"
    assert rating(capped(STOP, *CRITICAL, failing=("N-C1",), rating=channel)) == "effective"


def test_a_channel_whose_stop_is_cleared_counts_as_working() -> None:
    rule = {"scheme": "un_four_tiers", "channel_items": ["N-S2"]}
    stops = (STOP, {**STOP, "id": "N-S2"})
    both = ("N-S", "N-S2")
    assert rating(capped(*stops, failing=both, rating=rule)) == "not_effective"
    cleared = {"N-S2": Disposition(outcome="cleared", reason="Tested today.", by="Head of office")}
    assert rating(capped(*stops, failing=both, rating=rule, dispositions=cleared)) == "major_improvement"


def test_a_reduced_form_issues_no_rating_better_than_its_own_best() -> None:
    pack, answers = yes_of_hundred(100)
    assert rating(run(pack, answers, tier="short")) == "some_improvement"
    pack, answers = yes_of_hundred(10)
    assert rating(run(pack, answers, tier="short")) == "not_effective"


def test_an_unrated_form_has_an_ending_only_where_nothing_fired() -> None:
    flags = [{"level": "MAJ", "message": "M"}]
    pack = pack_of([{"id": "N-0", "flags": flags}])
    calm, fired = run(pack, {"N-0": YES}, tier="talk"), run(pack, {"N-0": NO}, tier="talk")
    assert (calm.ending, fired.ending) == ("tiers.talk.ending", "")
    assert calm.overall is not None
    assert (rating(calm), calm.overall.no_rating) == ("", "not_rated")


def moved(rating_code: str, **more: str) -> Override:
    facts = {"reason": "A tested control was found late.", "by": "Lead auditor", "second": "Head of audit", **more}
    return Override(rating=rating_code, **facts)


def test_a_rating_moves_by_one_tier_with_reason_and_a_second_person() -> None:
    pack, answers = yes_of_hundred(70)
    for wanted in ("effective", "major_improvement"):
        result = run(pack, answers, override=moved(wanted))
        assert rating(result) == wanted
        assert result.overall is not None
        assert result.overall.rating_receipt.facts["override_second"] == "Head of audit"


@pytest.mark.parametrize(
    ("override", "refusal"),
    [
        (moved("not_effective"), OverrideTooFar),
        (moved("some_improvement"), OverrideTooFar),
        (moved("splendid"), OverrideTooFar),
        (moved("effective", reason=" "), OverrideNotReasoned),
        (moved("effective", second=""), OverrideByOne),
        (moved("effective", second="Lead auditor"), OverrideByOne),
        (moved("effective", part="annex"), UnknownPart),
    ],
)
def test_any_other_override_is_refused_in_words(override: Override, refusal: type[Exception]) -> None:
    pack, answers = yes_of_hundred(70)
    with pytest.raises(refusal):
        run(pack, answers, override=override)


def test_no_override_goes_over_a_cap_or_where_no_rating_is() -> None:
    with pytest.raises(OverrideOverCap):
        capped(STOP, failing=("N-S",), override=moved("some_improvement"))
    pack, answers = yes_of_hundred(100)
    with pytest.raises(OverrideOverCap):
        run(pack, answers, tier="short", override=moved("effective"))
    with pytest.raises(OverrideWithoutRating):
        run(pack, {}, override=moved("effective"))


def test_with_several_parts_an_override_names_its_part() -> None:
    answers = {"T-01": given("all", sources=["observation"]), "T-02": given(("calls",)), "T-03": given("1")}
    answers["T-04"] = given("2026-01-01")
    with pytest.raises(UnknownPart):
        scored(every(), answers, override=moved("some_improvement"))
    result = scored(every(), answers, override=moved("some_improvement", part="buyer"))
    assert [part.rating for part in result.parts] == ["some_improvement", ""]


def test_a_pack_with_another_scheme_is_rated_by_its_edges_and_caps() -> None:
    five_tiers = rating_schemes()["iom_five_tiers"]
    pack, answers = yes_of_hundred(72)
    assert rating(run(PreparedPack(pack.pack, five_tiers), answers)) == "substantially_effective"


def test_a_scheme_must_descend_to_zero_and_know_its_caps() -> None:
    good = rating_schemes()["un_four_tiers"].model_dump()
    for wrong in ({"cap": "fine"}, {"tiers": good["tiers"][:2]}, {"tiers": good["tiers"][::-1]}):
        with pytest.raises(ValueError, match="must"):
            RatingScheme.model_validate({**good, **wrong})


def test_only_the_default_scheme_calls_its_thresholds_ours_and_none_calls_them_verified() -> None:
    assert {id: scheme.status for id, scheme in rating_schemes().items()} == {
        "un_four_tiers": "house_default",
        "un_three_tiers": "unverified",
        "iom_five_tiers": "unverified",
    }
    edges = [tier.at_least for tier in rating_schemes()["un_four_tiers"].tiers]
    assert edges == [Decimal(85), Decimal(65), Decimal(40), Decimal(0)]


# flags, ladders, commitments, perception, contradictions


def test_flags_fire_by_their_conditions() -> None:
    def fired(answers: dict[str, AnswerState], today: dt.date = TODAY) -> set[tuple[str, str]]:
        return {(flag.item, flag.level) for flag in scored(every(), answers, today=today).flags}

    assert fired({"T-02": given(("posters",))}) == {("T-02", "MAJ")}
    assert fired({"T-02": given(("posters", "calls"))}) == set()
    assert fired({"T-04": given("2024-02-01")}) == {("T-04", "MAJ")}
    assert fired({"T-04": given("2024-02-01")}, dt.date(2025, 1, 1)) == set()
    assert fired({"T-07": share(11, 12)}) == {("T-07", "CRIT")}
    assert fired({"T-07": share(12, 12)}) == set()
    assert fired({"T-07": DONT_KNOW}) == set()
    assert fired({"T-09": YES}) == {("T-09", "STOP")}


def test_a_fired_flag_names_its_text_and_what_fired_it() -> None:
    (flag,) = scored(five(), {"Q-04": share(3, 12)}).flags
    assert (flag.message, flag.when) == ("items.Q-04.flags.0.message", ". < 50")
    assert flag.message in five().sources


def test_a_condition_on_the_status_is_judged_without_an_answer_and_any_other_is_not() -> None:
    unknown = {"level": "CRIT", "when": "${N-0.status} = 'dont_know' or ${N-0.status} = ''", "message": "M"}
    blank = {"level": "MAJ", "when": ". != 'yes'", "message": "M"}
    pack = pack_of([{"id": "N-0", "flags": [unknown, blank]}])

    def fired(answers: dict[str, AnswerState]) -> list[str]:
        return [flag.level for flag in run(pack, answers).flags]

    assert fired({}) == ["CRIT"]
    assert fired({"N-0": DONT_KNOW}) == ["CRIT"]
    assert fired({"N-0": not_applicable()}) == []
    assert fired({"N-0": NO}) == ["MAJ"]
    assert fired({"N-0": YES}) == []


def test_a_hidden_item_fires_nothing() -> None:
    assert scored(five(), {"Q-03": NO, "Q-05": given("south")}).flags == ()


def test_a_ladder_reaches_the_highest_level_whose_whole_chain_is_met() -> None:
    def level(**answers: str) -> str:
        sheet = {id.replace("Q", "Q-"): given(answer) for id, answer in answers.items()}
        return scored(five(), sheet).ladders[0].level

    assert level() == "not_assessed"
    assert level(Q01="no") == "missing"
    assert level(Q01="partly") == "approaches"
    assert level(Q01="partly", Q02="2") == "meets"
    assert level(Q01="yes", Q02="2", Q03="yes") == "exceeds"
    assert level(Q01="yes", Q02="1", Q03="yes") == "approaches"
    assert level(Q01="no", Q02="3", Q03="yes") == "missing"


def test_not_assessed_is_not_missing_in_a_commitment() -> None:
    result = scored(five(), {"Q-01": NO, "Q-02": given("0"), "Q-03": YES, "Q-04": share(1, 12), "Q-05": given("north")})
    states = {entry.commitment: (entry.state, entry.answered, entry.in_form) for entry in result.commitments}
    assert states == {
        "2a": ("not_in_form", 0, 0),
        "2b": ("not_in_form", 0, 0),
        "2c": ("thin", 1, 1),
        "2d": ("not_in_form", 0, 0),
        "4a": ("thin", 2, 2),
        "4b": ("thin", 1, 1),
        "4c": ("assessed", 3, 3),
        "4d": ("not_in_form", 0, 0),
    }
    assert {entry.commitment: entry.value for entry in result.commitments}["4a"] == "0"
    empty = {entry.commitment: (entry.state, entry.value) for entry in scored(five(), {}).commitments}
    assert empty["4a"] == ("not_assessed", "")


def test_the_perception_gap_is_what_documents_say_minus_what_people_say() -> None:
    (pair,) = scored(five(), {"Q-02": given("3", **HEARD), "Q-01": PARTLY}).perception
    assert (pair.documents, pair.people, pair.gap) == ("100", "50", "50")
    (pair,) = scored(five(), {"Q-02": given("3", **HEARD)}).perception
    assert (pair.people, pair.gap) == ("", "")


def test_a_contradiction_is_listed() -> None:
    assert scored(five(), {"Q-03": YES, "Q-04": share(0, 12)}).contradictions == ("C-1",)
    assert scored(five(), {"Q-03": YES, "Q-04": share(6, 12)}).contradictions == ()


def test_a_kept_score_judges_a_flag_again_when_another_answer_that_it_reads_changes() -> None:
    flags = [{"level": "CRIT", "when": ". = 'no' and ${N-1} = 'yes'", "message": "M"}]
    pack = pack_of([{"id": "N-0", "flags": flags}, {"id": "N-1"}])
    keeper = ScoreKeeper(pack, {"N-0": NO, "N-1": NO}, tier="full", today=TODAY)
    assert keeper.result().flags == ()
    keeper.set("N-1", YES)
    assert [flag.item for flag in keeper.result().flags] == ["N-0"]


def test_an_answer_outside_the_form_is_not_read() -> None:
    answers = {"Q-03": YES, "Q-04": share(0, 12)}
    assert scored(five(), answers, tier="short").contradictions == ()


def test_a_flag_that_cannot_be_evaluated_fires_and_is_told() -> None:
    flags = [{"level": "MAJ", "when": "format-date(., '%Y') = '2026'", "message": "M"}]
    pack = pack_of([{"id": "N-0", "type": "text", "flags": flags}])
    result = run(pack, {"N-0": given("soon")})
    assert [flag.item for flag in result.flags] == ["N-0"]
    assert set(result.errors) == {"N-0"}


def test_a_long_chain_of_conditions_needs_no_deep_stack() -> None:
    count = 3000
    items = [{"id": f"N-{n}", "relevant": f"${{N-{n + 1}}} = 'yes'"} for n in range(count)]
    pack = pack_of([*items, {"id": f"N-{count}"}])
    result = run(pack, {f"N-{n}": YES for n in range(count + 1)})
    assert value(result) == 100
    assert len(result.unanswered) == 0


def test_the_score_of_a_loaded_pack_equals_that_of_its_prepared_twin() -> None:
    loaded: LoadedPack = five()
    twin = PreparedPack(loaded.pack, loaded.scheme)
    answers = {"Q-01": YES, "Q-02": given("1")}
    assert scored(loaded, answers) == run(twin, answers)


def test_a_flag_that_looks_at_more_than_the_missing_value_fires_without_one() -> None:
    pack = next(pack for pack in own_packs() if pack.pack.kind == "risk_assessment")

    def fired(answers: dict[str, AnswerState]) -> set[str]:
        return {flag.item for flag in score(pack, answers, tier="full", today=TODAY).flags}

    assert fired({}) == set()
    assert "RA-32" in fired({"RA-32": AnswerState(status="declined")})
    assert "RA-32" in fired({"RA-32": AnswerState(status="dont_know")})


# rows of repeats


def with_rows() -> PreparedPack:
    rows = [{"id": "N-0a", "type": "number", "label": "How many?"}, {"id": "N-0b", "type": "text", "label": "Where?"}]
    flags = [
        {"level": "MAJ", "when": "sum(${N-0a}) > 100", "message": "Many."},
        {"level": "CRIT", "when": "${N-0.rows} < 2", "message": "Few places."},
    ]
    below = {"id": "N-1", "relevant": "count-non-empty(${N-0b}) = ${N-0.rows}"}
    return pack_of([{"id": "N-0", "type": "repeat", "followups": rows, "flags": flags}, below])


def test_a_repeat_is_answered_by_its_rows_and_its_flags_read_them() -> None:
    pack = with_rows()
    nothing = run(pack, {})
    assert [(flag.item, flag.index) for flag in nothing.flags] == [("N-0", 1)]
    assert nothing.sections[0].answered == 0
    full = run(pack, {"N-0a#0": given("60"), "N-0a#1": given("50"), "N-0b#1": given("North"), "N-1": YES})
    assert [(flag.item, flag.index) for flag in full.flags] == [("N-0", 0)]
    assert (full.sections[0].asked, full.sections[0].answered) == (1, 1)
    named = run(pack, {"N-0b#0": given("South"), "N-0b#1": given("North"), "N-1": NO})
    assert named.flags == ()
    assert (named.sections[0].asked, named.sections[0].answered, value(named)) == (2, 2, 0)


def test_a_repeat_that_does_not_apply_is_answered_all_the_same_once_it_has_a_row() -> None:
    pack = with_rows()
    assert run(pack, {"N-0": not_applicable()}).sections[0].not_applicable == 1
    assert run(pack, {"N-0": not_applicable(), "N-0a#0": given("3")}).sections[0].not_applicable == 0


def test_a_score_kept_row_by_row_is_the_score_of_all_answers() -> None:
    pack = with_rows()
    keeper = ScoreKeeper(pack, {}, tier="full", today=TODAY)
    answers: dict[str, AnswerState] = {}
    steps = [("N-0a#0", "60"), ("N-0b#1", "North"), ("N-0a#1", "50"), ("N-1", "yes"), ("N-0b#0", "South")]
    for key, said in steps:
        answers[key] = given(said)
        keeper.set(key, answers[key])
        assert keeper.result() == run(pack, answers), key
    for key in [key for key, _ in steps]:
        del answers[key]
        keeper.set(key, None)
        assert keeper.result() == run(pack, answers), key
