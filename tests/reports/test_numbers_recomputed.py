"""Every printed number is recomputed from the data inside, and each way in which one can be wrong has its code."""

from __future__ import annotations

import datetime as dt
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genderaudit.checklists import LoadedPack
from genderaudit.engagements.model import Engagement
from genderaudit.findings import add_finding, edit_finding, follow_up
from genderaudit.reports.actions.snapshot import snapshot
from genderaudit.reports.model.data import CompiledData, Form, ReportData, SourceReport
from genderaudit.reports.model.numbers import NumberList, NumberRegister, PrintedNumber, as_text
from genderaudit.reports.rules.compiled import CompiledNumbers
from genderaudit.reports.rules.numbers import Numbers, result_of
from genderaudit.reports.rules.recomputing import check_numbers
from genderaudit.runtime.language import LANGUAGES, parse_number
from genderaudit.store import Workspace
from work_samples import AUDITOR, begun, every, five

MADE = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)


def _data(workspace: Workspace, engagement: Engagement, form: Form = "full") -> tuple[ReportData, Numbers]:
    data, pack = snapshot(workspace, engagement, form=form, language="en", made_at=MADE)
    return data, Numbers(data, pack, result_of(data, pack))


@given(st.fractions(-(10**6), 10**6), st.integers(0, 4), st.sampled_from(LANGUAGES))
def test_a_number_is_rounded_half_up_once_from_its_exact_value(value: Fraction, places: int, language: str) -> None:
    printed = parse_number(as_text(value, places, language), language)
    assert abs(Fraction(printed) - value) * 2 <= Fraction(1, 10**places)
    digits = value.denominator
    while digits % 2 == 0:
        digits //= 2
    while digits % 5 == 0:
        digits //= 5
    if digits == 1:  # a finite decimal: the decimal library is the oracle
        exact = Decimal(value.numerator) / Decimal(value.denominator)
        if Fraction(exact) == value:
            assert printed == exact.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)


@pytest.mark.parametrize(
    ("value", "places", "text"),
    [
        (Fraction(1, 2), 0, "1"),
        (Fraction(-1, 2), 0, "-1"),
        (Fraction(5, 2), 0, "3"),
        (Fraction(2675, 1000), 2, "2.68"),
        (Fraction(499999999999999999999, 10**21), 0, "0"),
        (Fraction(-1, 1000), 2, "0.00"),
        (Fraction(200, 3), 1, "66.7"),
        (Fraction(1234567), 0, "1,234,567"),
    ],
)
def test_a_tie_goes_away_from_zero_and_nothing_is_rounded_twice(value: Fraction, places: int, text: str) -> None:
    assert as_text(value, places, "en") == text


LISTED = NumberList(
    language="en",
    numbers=(
        PrintedNumber(id="n1", rule="two_thirds", args=(), value="200/3", places=1, answers=()),
        PrintedNumber(id="n2", rule="people", args=("women",), value="12", places=0, answers=()),
    ),
    withheld=(),
)
PAGES = [("n1", "66.7", 1, True), ("n2", "12", 2, True)]


def _compute(rule: str, args: tuple[str, ...]) -> Fraction | int | None:
    return {("two_thirds", ()): Fraction(200, 3), ("people", ("women",)): 12}[rule, args]


def test_numbers_that_hold_are_confirmed_wherever_they_stand() -> None:
    check = check_numbers([*PAGES, ("n2", "12", 3, True)], LISTED, _compute, "en")
    assert (check.printed, check.confirmed, check.withheld, check.differing) == (3, 3, 0, ())


@pytest.mark.parametrize(
    ("found", "compute", "code", "number_id", "printed", "recomputed"),
    [
        ([("n1", "66.8", 1, True), PAGES[1]], _compute, "differs", "n1", "66.8", "66.7"),
        ([*PAGES, ("n9", "7", 4, True)], _compute, "not_listed", "n9", "7", ""),
        ([PAGES[0]], _compute, "not_on_pages", "n2", "", "12"),
        (PAGES, lambda rule, args: None if args else _compute(rule, args), "not_computable", "n2", "12", ""),
        ([PAGES[0], ("n2", "12", 2, False)], _compute, "glyphs_differ", "n2", "12", "12"),
        (PAGES, lambda rule, args: 13 if args else _compute(rule, args), "differs", "n2", "12", "13"),
    ],
)
def test_each_fault_has_its_code_its_page_and_what_it_should_be(
    found: list[tuple[str, str, int, bool]], compute: Any, code: str, number_id: str, printed: str, recomputed: str
) -> None:
    (difference,) = check_numbers(found, LISTED, compute, "en").differing
    assert (difference.code, difference.id, difference.printed, difference.recomputed) == (
        code,
        number_id,
        printed,
        recomputed,
    )
    assert difference.page == next((page for one, _, page, _ in found if one == number_id), 0)


def test_a_stated_value_that_only_rounds_to_the_same_digits_is_named() -> None:
    listed = LISTED.model_copy(
        update={"numbers": (LISTED.numbers[0].model_copy(update={"value": "667/10"}), LISTED.numbers[1])}
    )
    (difference,) = check_numbers(PAGES, listed, _compute, "en").differing
    assert (difference.code, difference.id) == ("stated_differs", "n1")


@pytest.mark.parametrize("error", [KeyError, ValueError, TypeError, IndexError, AttributeError, ZeroDivisionError])
def test_a_rule_or_argument_that_does_not_exist_is_a_finding_and_no_crash(error: type[Exception]) -> None:
    def compute(rule: str, args: tuple[str, ...]) -> int:
        raise error(rule)

    assert {one.code for one in check_numbers(PAGES, LISTED, compute, "en").differing} == {"not_computable"}


def test_hostile_lists_of_numbers_are_refused_before_they_are_computed() -> None:
    for places in (-1, 7, 10**9):
        with pytest.raises(ValueError, match="places"):
            PrintedNumber(id="n1", rule="people", args=(), value="1", places=places, answers=())


ANSWERS: dict[str, object] = {
    "Q-01": "no",
    "Q-02": {"value": "3", "sources": "women_interview"},
    "Q-03": "yes",
    "Q-04": "38/40",
}


def test_what_the_register_prints_is_what_the_checker_finds_and_one_changed_answer_is_named(
    workspace: Workspace,
) -> None:
    data, numbers = _data(workspace, begun(workspace, five(), ANSWERS))
    register = NumberRegister("en", numbers.compute, numbers.behind, numbers.withheld)
    asked: list[tuple[str, ...]] = [
        ("overall_score", "main"), ("section_score", "S-B"), ("share_percent", "Q-04"), ("share_numerator", "Q-04"),
        ("commitment_score", "4a"), ("answered_count",), ("finding_count",), ("evidence_count",),
        ("item_points", "Q-02"),
    ]  # fmt: skip
    found = []
    for page, (rule, *args) in enumerate(asked, 1):
        printed = register.print(rule, *args, places=1)
        assert printed is not None
        assert printed.id is not None
        found.append((printed.id, printed.text, page, True))
    listed = register.listed()
    assert check_numbers(found, listed, numbers.compute, "en").differing == ()
    changed = ReportData.model_validate_json(data.model_dump_json().replace('"numerator":38', '"numerator":28'))
    assert changed != data
    pack: LoadedPack = five()
    again = Numbers(changed, pack, result_of(changed, pack))
    named = {
        one.rule: (one.printed, one.recomputed) for one in check_numbers(found, listed, again.compute, "en").differing
    }
    assert named["share_percent"] == ("95.0", "70.0")
    assert {"share_numerator", "section_score", "overall_score"} <= set(named)
    assert "commitment_score" not in named


def test_a_number_that_protects_a_small_group_is_not_printed_and_listed_as_withheld(workspace: Workspace) -> None:
    _, numbers = _data(workspace, begun(workspace, every(), {"T-07": "3/4", "T-06": "leaders|women=2; others|men=40"}))
    register = NumberRegister("en", numbers.compute, numbers.behind, numbers.withheld)
    hidden = [("share_percent", "T-07"), ("share_numerator", "T-07"), ("share_denominator", "T-07")]
    hidden += [
        ("table_count", "T-06", "leaders|women"),
        ("table_total", "T-06"),
        ("table_cell", "T-06", "leaders|women"),
    ]  # type: ignore[list-item]
    for rule, *args in hidden:
        assert register.print(rule, *args) is None, rule
    assert {one.why for one in register.listed().withheld} == {"small_group"}
    assert register.listed().numbers == ()


def test_findings_and_evidence_are_counted_as_the_report_shows_them(workspace: Workspace) -> None:
    engagement = begun(workspace, five(), ANSWERS)
    whole: dict[str, object] = {
        "criteria": "c", "condition": "c", "root_cause": "no_data", "effect": "e", "recommendation": "r",
        "priority": "high", "owner_post": "Head", "due": "2026-09-30", "title": "Not split",
    }  # fmt: skip
    opened = follow_up(workspace, AUDITOR, add_finding(workspace, AUDITOR, engagement, whole), "open", audit_side=True)
    drafted = add_finding(workspace, AUDITOR, engagement, {"title": "Waiting"})
    assert edit_finding(workspace, AUDITOR, drafted, {"effect": "e"}).status == "drafted"
    data, numbers = _data(workspace, engagement)
    assert [one.label for one in data.findings] == [opened.label]
    assert numbers.compute("finding_count", ()) == numbers.compute("finding_count", ("priority", "high")) == 1
    assert numbers.compute("finding_count", ("status", "drafted")) == 0


def test_the_public_copy_is_reduced_by_removal_and_scores_the_same(workspace: Workspace) -> None:
    answers = {**ANSWERS, "Q-01a": "Nobody asked for it, says the focal point."}
    engagement = begun(workspace, five(), answers)
    full, full_numbers = _data(workspace, engagement)
    public, public_numbers = _data(workspace, engagement, "public")
    text = public.model_dump_json()
    assert "focal point" in full.model_dump_json()
    assert "focal point" not in text
    assert (public.evidence, public.samples, public.plan.team, public.plan.distribution) == ((), (), (), ())
    assert public.plan.classification == "public"
    for rule, args in (("overall_score", ("main",)), ("flag_count", ("MAJ",)), ("answered_count", ())):
        assert full_numbers.compute(rule, args) == public_numbers.compute(rule, args)


def test_a_compiled_report_gives_the_numbers_of_its_sources_and_sums_them_without_averaging(
    workspace: Workspace,
) -> None:
    sources, each = [], {}
    for number, share in enumerate(("38/40", "30/40"), 1):
        engagement = begun(workspace, five(), {**ANSWERS, "Q-04": share}, title=f"Audit {number}")
        data, numbers = _data(workspace, engagement)
        label = f"R-{number:02d}"
        sources.append(SourceReport(label=label, sha256="0" * 64, verdict="valid", signers=(), data=data))
        each[label] = numbers
    compiled = CompiledData(
        form="full", language="en", reference="C-1", made_at=MADE, program={}, title="Two", office="Amman",
        classification="confidential", sources=tuple(sources),
    )  # fmt: skip
    numbers = CompiledNumbers(compiled, each)
    assert numbers.compute("source_count", ()) == 2
    assert numbers.compute("source_number", ("R-02", "share_numerator", "Q-04")) == 30
    assert numbers.compute("sum_over_sources", ("share_numerator", "Q-04")) == 68
    assert numbers.behind("source_number", ("R-01", "share_numerator", "Q-04")) == ("R-01/Q-04",)
    for rule, args in (("source_number", ("R-09", "share_numerator", "Q-04")), ("mean_over_sources", ())):
        with pytest.raises(KeyError):
            numbers.compute(rule, args)
