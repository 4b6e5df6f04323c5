"""Another matrix is an explicit re-rating: previewed, with a reason, never cut to fit, taken back by one undo."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from risk_samples import DAY, kept, rate, rating

from genderaudit.risks import (
    find_risk,
    find_scheme,
    known_schemes,
    preview_matrix,
    register_of,
    risks_of,
    scheme_in_use,
    setup_of,
    switch_matrix,
)
from genderaudit.risks.files.matrices import house_scheme, read_scheme
from genderaudit.risks.model.refusals import (
    LevelsNotMapped,
    MatrixNotUnderstood,
    MatrixUnknown,
    MatrixUnreadable,
    RiskReasonNeeded,
)
from genderaudit.store import Workspace
from work_samples import AUDITOR, Ticking

OFFICE: dict[str, Any] = {
    "matrix": {
        "format": 1, "id": "office_4x4", "version": 1, "status": "unverified", "source": "The office's own",
        "size": 4, "people_floor": "red",
        "bands": [{"code": "green", "up_to": 3}, {"code": "amber", "up_to": 7}, {"code": "red", "up_to": 16}],
    },
    "bands": [
        {"code": code, "colour": "#2e7d5b", "shape": "circle", "review_months": months, "approver": approver}
        for code, months, approver in (("green", 12, "owner"), ("amber", 6, "owner"), ("red", 1, "head_of_office"))
    ],
    "appetite": "green",
}  # fmt: skip


def office(folder: Path, **changes: Any) -> Path:
    path = folder / "office.yaml"
    path.write_text(yaml.safe_dump({**OFFICE, **changes}), encoding="utf-8")
    return path


def test_a_preview_tells_each_change_and_changes_nothing(workspace: Workspace) -> None:
    one = rate(workspace, kept(workspace), women=(2, 5), men=(2, 4)).risk
    preview = preview_matrix(workspace, find_scheme(workspace, "published_a_5x5"))
    assert [(s.before, s.before_band, s.after, s.after_band) for s in preview.stages] == [(10, "high", 10, "high")]
    rate(workspace, one, women=(5, 3))
    (change,) = preview_matrix(workspace, find_scheme(workspace, "published_a_5x5")).stages
    assert (change.before_band, change.after_band, change.changes) == ("high", "extreme", True)
    assert scheme_in_use(workspace) == house_scheme()


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(st.integers(1, 5), st.integers(1, 5)), min_size=1, max_size=3),
    st.sampled_from(["published_a_5x5", "published_b_5x5", "published_c_5x5"]),
)
def test_a_switch_is_taken_back_by_one_undo(workspace: Workspace, levels: list[tuple[int, int]], matrix: str) -> None:
    for pair in levels:
        rate(workspace, kept(workspace), women=pair)
    before = (list(risks_of(workspace)), setup_of(workspace), register_of(workspace, today=DAY))
    switched = switch_matrix(
        workspace, AUDITOR, find_scheme(workspace, matrix), "As headquarters asks", clock=Ticking()
    )
    assert scheme_in_use(workspace).matrix.id == matrix
    assert {one.current.matrix.id for one in risks_of(workspace) if one.current} == {matrix}
    assert len(switched.rerating.risks) == len(before[0])
    workspace.undo(AUDITOR)
    assert (list(risks_of(workspace)), setup_of(workspace), register_of(workspace, today=DAY)) == before


def test_a_switch_needs_a_reason_which_stands_in_the_journal(workspace: Workspace) -> None:
    rate(workspace, kept(workspace), women=(2, 2))
    to = find_scheme(workspace, "published_b_5x5")
    with pytest.raises(RiskReasonNeeded):
        switch_matrix(workspace, AUDITOR, to, " ")
    switch_matrix(workspace, AUDITOR, to, "As headquarters asks")
    assert (workspace.steps(1)[0].name, workspace.steps(1)[0].reason) == ("risk.matrix", "As headquarters asks")


def test_a_level_without_a_place_is_refused_and_never_cut_to_fit(workspace: Workspace, tmp_path: Path) -> None:
    one = rate(workspace, kept(workspace), women=(5, 4), men=(2, 5)).risk
    to = read_scheme(office(tmp_path))
    with pytest.raises(LevelsNotMapped, match="impact 5, likelihood 5"):
        switch_matrix(workspace, AUDITOR, to, "Ours")
    assert find_risk(workspace, one.label) == one
    with pytest.raises(LevelsNotMapped, match="impact 5"):
        preview_matrix(workspace, to, {"likelihood": {5: 4}})
    moved = switch_matrix(workspace, AUDITOR, to, "Ours", {"likelihood": {5: 4}, "impact": {5: 4, 4: 3}}).rerating
    assert moved.risks[0].current and moved.risks[0].current.people == {"women": rating((4, 3)), "men": rating((2, 4))}
    assert known_schemes(workspace)["office_4x4"] == to
    assert find_scheme(workspace, "house_5x5") == house_scheme()  # the way back stays open


def test_ratings_of_another_matrix_are_read_with_it_and_named(workspace: Workspace, tmp_path: Path) -> None:
    rate(workspace, kept(workspace), women=(3, 5))
    stray = risks_of(workspace)[0]
    switch_matrix(workspace, AUDITOR, read_scheme(office(tmp_path)), "Ours", {"impact": {5: 4}})
    with workspace.step("risk.edit", AUDITOR) as step:
        step.put(stray)  # as it comes from a laptop that has not switched yet
    (row,) = register_of(workspace, today=DAY)
    assert (row.score.value, row.band, row.checks) == (15, "high", ("other_matrix",))  # type: ignore[union-attr]
    fresh = rate(workspace, stray, women=(1, 1)).risk
    assert fresh.current and fresh.current.people == {"women": rating((1, 1))}


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"appetite": "red"}, "people_floor must lie above the appetite"),
        ({"appetite": "blue"}, "appetite"),
        ({"bands": OFFICE["bands"][:2]}, "other bands"),
        ({"matrix": {**OFFICE["matrix"], "people_floor": None}}, "people_floor is missing"),
        ({"matrix": {**OFFICE["matrix"], "size": 5}}, "highest product"),
        ({"matrix": {**OFFICE["matrix"], "format": 2}}, "format"),
        ({"matrix": {**OFFICE["matrix"], "id": "house_5x5"}}, "belongs to another matrix"),
        ({"probability": [0.1, 0.5]}, "probability"),
        ({"formula": "l*i"}, "formula"),
    ],
)
def test_a_matrix_that_does_not_fit_together_is_refused_with_the_place(
    tmp_path: Path, changes: dict[str, Any], says: str
) -> None:
    with pytest.raises(MatrixNotUnderstood, match=says):
        read_scheme(office(tmp_path, **changes))


@pytest.mark.parametrize("text", ["", "a: [", "- 1", "x" * 300_000, "a: &a [*a]"])
def test_a_file_that_is_no_matrix_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "m.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(MatrixNotUnderstood):
        read_scheme(tmp_path / "m.yaml")


def test_an_unknown_matrix_and_an_absent_file_are_refused(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(MatrixUnknown, match="house_5x5"):
        find_scheme(workspace, "iso_31000")
    with pytest.raises(MatrixUnreadable):
        find_scheme(workspace, str(tmp_path / "none.yaml"))
