"""Decisions on suppliers that may be the same: many at once, remembered, undone, split, and never in contradiction."""

from __future__ import annotations

import random

import pytest

from genderaudit.store import Workspace
from genderaudit.suppliers.actions.keeping import edit_supplier
from genderaudit.suppliers.actions.matching import (
    Decision,
    candidates_for,
    candidates_of,
    contradictions_in,
    contradictions_of,
    decide_matches,
    decision_on,
    matches_of,
    merge_suppliers,
    split_supplier,
)
from genderaudit.suppliers.actions.registry import registry_of
from genderaudit.suppliers.files.legal_forms import name_words
from genderaudit.suppliers.model.keeping import Match
from genderaudit.suppliers.model.match_refusals import (
    MatchContradicts,
    MatchKeepsNeither,
    MatchOfItself,
    SupplierNotMerged,
)
from genderaudit.suppliers.model.matching import Candidate, pair_of
from genderaudit.suppliers.model.refusals import SupplierUnknown
from genderaudit.suppliers.model.relationship import Relationship
from genderaudit.suppliers.model.supplier import US, Supplier
from genderaudit.suppliers.rules.matching.candidates import entry_of, find_duplicates
from work_samples import AUDITOR

NAMES = {"a": "Kamata Weaving", "b": "Kamta Weaving", "c": "Kamata Weavings", "d": "Zylo Transport"}


@pytest.fixture
def four(workspace: Workspace) -> Workspace:
    with workspace.step("supplier.add", AUDITOR) as step:
        for id, name in NAMES.items():
            step.put(Supplier(id=id, name=name, country="KE"))
            step.put(Relationship(id=f"rel-{id}", type="supplies", seller=id, buyer=US))
    return workspace


def _groups(workspace: Workspace) -> set[frozenset[str]]:
    registry = registry_of(workspace)
    return {frozenset((stays, *registry.copies.get(stays, ()))) for stays in registry.suppliers}


def _same(first: str, second: str, keeps: str = "") -> Decision:
    return Decision(first, second, same=True, keeps=keeps)


def _differ(first: str, second: str) -> Decision:
    return Decision(first, second, same=False)


def _anew(workspace: Workspace) -> tuple[Candidate, ...]:
    """The candidates as somebody sees them who opens the registry now."""
    registry = registry_of(workspace)
    decided = {
        pair_of(*(registry.survivor.get(end, end) for end in (one.first, one.second))): one.same
        for one in matches_of(workspace)
    }
    return find_duplicates([entry_of(one) for one in registry.suppliers.values()], name_words(), decided=decided)


def test_what_is_kept_between_two_looks_is_what_would_be_found_anew(four: Workspace) -> None:
    seen = [candidates_of(four)]
    assert candidates_of(four) is seen[0]
    decide_matches(four, AUDITOR, [_differ("a", "b")])
    seen.append(_checked(four))
    merge_suppliers(four, AUDITOR, "a", ["c"])
    seen.append(_checked(four))
    edit_supplier(four, AUDITOR, "d", {"name": "Kamata Wavings"})
    seen.append(_checked(four))
    four.undo(AUDITOR)
    assert _checked(four) == seen[2]
    four.undo(AUDITOR)
    assert _checked(four) == seen[1]
    assert len(set(seen)) == 4


def _checked(workspace: Workspace) -> tuple[Candidate, ...]:
    found = candidates_of(workspace)
    assert found == _anew(workspace)
    return found


def _everything(workspace: Workspace) -> list[object]:
    return [*workspace.find(Supplier), *workspace.find(Relationship), *workspace.find(Match)]


def test_many_decisions_are_one_step_and_undo_takes_all_of_them_back(four: Workspace) -> None:
    before = _everything(four)
    found = {frozenset((one.first, one.second)): one for one in candidates_of(four)}
    assert set(found) == {frozenset(pair) for pair in ("ab", "bc", "ac")}
    decided = decide_matches(
        four,
        AUDITOR,
        [decision_on(found[frozenset("ab")], same=True, keeps="a"), _same("b", "c")],
        reason="seen on site",
    )
    assert _groups(four) == {frozenset("abc"), frozenset("d")}
    assert decided.matches[0].reasons == ("name", "country")
    assert {link.seller for link in registry_of(four).relationships.values()} == {"a", "d"}
    assert candidates_of(four) == ()
    four.undo(AUDITOR)
    assert _everything(four) == before
    four.redo(AUDITOR)
    assert _groups(four) == {frozenset("abc"), frozenset("d")}


def test_a_rejected_pair_is_remembered_and_not_asked_again(four: Workspace) -> None:
    decide_matches(four, AUDITOR, [_differ(*pair) for pair in ("ab", "bc", "ac")])
    assert candidates_of(four) == ()
    assert _groups(four) == {frozenset(one) for one in "abcd"}
    assert [match.same for match in matches_of(four)] == [False] * 3


def test_what_was_rejected_of_a_copy_is_rejected_of_the_one_that_stays(four: Workspace) -> None:
    decide_matches(four, AUDITOR, [_same("a", "b", "a"), _differ("b", "c")])
    assert candidates_of(four) == ()


def test_a_new_row_meets_the_one_that_stays_under_the_name_of_its_copy(four: Workspace) -> None:
    decide_matches(four, AUDITOR, [_same("a", "b", "a"), _differ("b", "c")])
    (found,) = candidates_for(four, [Supplier(id="new", name="KAMTA WEAVING", country="KE")])
    assert (found.second, found.verdict) == ("a", "certain")


def test_merging_the_merged_leads_to_the_last_one_and_never_into_a_circle(four: Workspace) -> None:
    merge_suppliers(four, AUDITOR, "b", ["a"])
    merge_suppliers(four, AUDITOR, "c", ["b"])
    merge_suppliers(four, AUDITOR, "a", ["c"])
    assert registry_of(four).survivor["a"] == registry_of(four).survivor["b"] == "c"
    merge_suppliers(four, AUDITOR, "d", ["a"])
    assert _groups(four) == {frozenset("abcd")}
    assert registry_of(four).copies == {"d": ("a", "b", "c")}


def test_a_split_brings_the_supplier_back_with_those_merged_into_it_and_remembers_that_the_sides_differ(
    four: Workspace,
) -> None:
    before = workspace_suppliers(four)
    merge_suppliers(four, AUDITOR, "b", ["a"])
    merge_suppliers(four, AUDITOR, "c", ["b"])
    split_supplier(four, AUDITOR, "b", reason="two owners")
    assert _groups(four) == {frozenset("ab"), frozenset("c"), frozenset("d")}
    assert candidates_of(four) == ()
    split_supplier(four, AUDITOR, "a")
    assert workspace_suppliers(four) == before
    assert contradictions_of(four) == ()


def workspace_suppliers(workspace: Workspace) -> dict[str, Supplier]:
    return {one.id: one for one in workspace.find(Supplier)}


def test_a_split_between_two_leaves_a_third_with_the_one_that_it_was_read_as(four: Workspace) -> None:
    decide_matches(four, AUDITOR, [_same("a", "c", "a"), _same("b", "c", "c")])
    split_supplier(four, AUDITOR, "c")
    assert _groups(four) == {frozenset("ab"), frozenset("c"), frozenset("d")}
    assert contradictions_of(four) == ()


def test_a_decision_that_two_merged_ones_differ_parts_them_and_keeps_what_others_decided(four: Workspace) -> None:
    decide_matches(four, AUDITOR, [_same("a", "b", "a"), _same("a", "c", "a")])
    decide_matches(four, AUDITOR, [_differ("a", "b")])
    assert _groups(four) == {frozenset("ac"), frozenset("b"), frozenset("d")}
    decide_matches(four, AUDITOR, [_same("a", "b", "b")])
    assert _groups(four) == {frozenset("abc"), frozenset("d")}


def test_a_contradiction_over_a_third_is_told_before_and_refused_with_its_names(four: Workspace) -> None:
    decide_matches(four, AUDITOR, [_same("a", "b"), _differ("a", "c")])
    before = _everything(four)
    (told,) = contradictions_in(four, [_same("b", "c")])
    assert (told.first, told.second, told.through) == ("a", "c", ("b",))
    with pytest.raises(MatchContradicts) as refused:
        decide_matches(four, AUDITOR, [_same("c", "d"), _same("b", "c")])
    assert refused.value.facts == {"first": NAMES["a"], "second": NAMES["c"], "through": NAMES["b"]}
    assert _everything(four) == before
    decide_matches(four, AUDITOR, [_same("a", "c"), _same("b", "c")])
    assert _groups(four) == {frozenset("abc"), frozenset("d")}


def test_contradictions_that_are_there_already_do_not_block_other_decisions(four: Workspace) -> None:
    with four.step("workspace.merge", AUDITOR) as step:
        for first, second, same in (("a", "b", True), ("b", "c", True), ("a", "c", False)):
            day = four.today()
            step.put(Match(id=Match.id_for(first, second), first=first, second=second, same=same, decided_on=day))
    assert [one.through for one in contradictions_of(four)] == [("b",)]
    decide_matches(four, AUDITOR, [_differ("a", "d")])


def test_a_circle_that_two_laptops_made_is_read_as_one_and_can_be_split(four: Workspace) -> None:
    with four.step("workspace.merge", AUDITOR) as step:
        for id, into in (("a", "b"), ("b", "a")):
            step.put(Supplier(id=id, name=NAMES[id], country="KE", merged_into=into))
    assert registry_of(four).survivor["b"] == "a"
    merge_suppliers(four, AUDITOR, "c", ["b"])
    assert _groups(four) == {frozenset("abc"), frozenset("d")}
    split_supplier(four, AUDITOR, "b")
    assert frozenset("b") in _groups(four)


@pytest.mark.parametrize(
    ("decision", "error"),
    [
        (_same("a", "gone"), SupplierUnknown),
        (_same("a", US), SupplierUnknown),
        (_same("a", "a"), MatchOfItself),
        (_same("a", "b", "c"), MatchKeepsNeither),
    ],
)
def test_a_decision_that_makes_no_sense_changes_nothing(
    four: Workspace, decision: Decision, error: type[Exception]
) -> None:
    before = _everything(four)
    with pytest.raises(error):
        decide_matches(four, AUDITOR, [_differ("a", "d"), decision])
    assert _everything(four) == before


def test_a_supplier_that_stands_for_itself_cannot_be_split(four: Workspace) -> None:
    with pytest.raises(SupplierNotMerged):
        split_supplier(four, AUDITOR, "a")


@pytest.mark.parametrize("seed", range(8))
def test_after_any_decisions_groups_are_what_the_standing_answers_say_and_undoing_all_is_the_start(
    workspace: Workspace, seed: int
) -> None:
    chance, ids = random.Random(seed), "abcdefg"
    with workspace.step("supplier.add", AUDITOR) as step:
        for id in ids:
            step.put(Supplier(id=id, name=id * 5))
    start, steps = _everything(workspace), 0
    answers: dict[frozenset[str], bool] = {}
    for _ in range(40):
        one, other = chance.sample(ids, 2)
        wanted = {**answers, frozenset((one, other)): chance.random() < 0.6}
        groups = _tied(ids, wanted)
        clash = any(not same and any(pair <= group for group in groups) for pair, same in wanted.items())
        decision = Decision(one, other, wanted[frozenset((one, other))], chance.choice(["", one]))
        if clash:
            with pytest.raises(MatchContradicts):
                decide_matches(workspace, AUDITOR, [decision])
            continue
        before = workspace.latest()
        decide_matches(workspace, AUDITOR, [decision])
        answers, steps = wanted, steps + (workspace.latest() != before)
        assert _groups(workspace) == groups
    for _ in range(steps):
        workspace.undo(AUDITOR)
    assert _everything(workspace) == start


def _tied(ids: str, answers: dict[frozenset[str], bool]) -> set[frozenset[str]]:
    groups = {frozenset(id) for id in ids}
    for pair, same in answers.items():
        if same:
            met = {group for group in groups if group & pair}
            groups = (groups - met) | {frozenset().union(*met)}
    return groups
