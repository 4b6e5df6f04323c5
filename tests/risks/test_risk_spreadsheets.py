"""A messy register comes in with a place for every error, goes out again, and one undo takes the import back."""

from __future__ import annotations

import csv
import datetime as dt
import resource
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from risk_samples import DAY, kept, rate

from genderaudit.risks import (
    checks_of,
    edit_risk,
    export_in_layout,
    export_register,
    find_risk,
    import_register,
    layouts_of,
    preview_import,
    risks_of,
)
from genderaudit.risks.files.registers import known_words
from genderaudit.risks.model.refusals import (
    ColumnUnknown,
    LayoutUnknown,
    RegisterExists,
    RegisterFormatUnknown,
    SheetWithoutRisks,
)
from genderaudit.risks.rules.cells import groups_of
from genderaudit.risks.rules.mapping import field_of
from genderaudit.runtime.language import LANGUAGES
from genderaudit.sheets import CellError, SheetUnreadable, date_of, day_first_in, read_grids
from genderaudit.store import Workspace
from work_samples import AUDITOR, Ticking

MESSY: list[list[object]] = [
    ["Country office: risk register 2026"],
    [],
    ["No", "Risk", "What could happen", "Women", None, "Men", None, "Mitigation", "Deadline", "Our own code"],
    [None, None, None, "L", "I", "L", "I", None, None, None],
    [1, "Late distribution", "Assault on the way", 3, "4 - Major", "Unlikely", 2, "Move the site", "31/03/2026", "=A1"],
    [None, None, None, None, None, None, None, "Lamps", "15/04/2026", None],
    [2, "Latrines without locks", "Harassment", 7, 3, 1, 1, "Locks", "01/02/2026", "x"],
    [3, "No interpreter", "Needs unsaid", 2, None, None, None, None, "soon", "y"],
    [],
    [4, "Cash to one person", "Conflict", "2x4", None, None, None, None, None, None],
    [5, "Warnings by radio", "Late news", "possible", "moderate", 2, 2, None, dt.datetime(2026, 5, 6), "z"],
]


def messy(path: Path, rows: list[list[object]] = MESSY) -> Path:
    book = openpyxl.Workbook()
    book.active.title = "Notes"  # type: ignore[union-attr]
    book.active.append(["Please fill in the second sheet"])  # type: ignore[union-attr]
    sheet = book.create_sheet("Register")
    for row in rows:
        sheet.append(row)
    for area in ("A1:J1", "D3:E3", "F3:G3", "A5:A6", "B5:B6", "C5:C6"):
        sheet.merge_cells(area)
    book.save(path)
    return path


def take(workspace: Workspace, path: Path, **more: Any) -> tuple[Any, ...]:
    preview = preview_import(workspace, path, clock=Ticking(), **more)
    return preview, import_register(workspace, AUDITOR, preview)


def test_a_messy_register_is_understood_and_each_bad_row_is_named_by_place(
    workspace: Workspace, tmp_path: Path
) -> None:
    preview = preview_import(workspace, messy(tmp_path / "r.xlsx"), clock=Ticking())
    assert preview.layout.mapping["Women L"] == "rate:current:women:likelihood"
    assert preview.unmapped == ("Our own code",)
    assert (preview.rows, preview.rejected, [one.risk.title for one in preview.taken]) == (
        6,
        3,
        ["Late distribution", "Warnings by radio"],
    )
    places = [(one.sheet, one.row, one.column, one.code) for one in preview.problems]
    assert places == [
        ("Register", 7, "Women L", "level_outside"),
        ("Register", 8, "Deadline", "date"),
        ("Register", 8, "Women L", "half_rating"),
        ("Register", 10, "Women L", "level"),
    ]
    assert all(one.message and one.remedy and "{" not in one.message for one in preview.problems)
    assert risks_of(workspace) == []


def test_merged_rows_become_one_risk_with_two_treatments_and_words_become_levels(
    workspace: Workspace, tmp_path: Path
) -> None:
    take(workspace, messy(tmp_path / "r.xlsx"))
    late, warnings = risks_of(workspace)
    assert [(one.text, one.due) for one in late.treatments] == [
        ("Move the site", dt.date(2026, 3, 31)),
        ("Lamps", dt.date(2026, 4, 15)),
    ]
    assert late.current and (late.current.people["women"].product, late.current.people["men"].product) == (12, 4)
    assert warnings.current and warnings.current.people["women"].product == 9


def test_one_undo_takes_the_whole_import_back(workspace: Workspace, tmp_path: Path) -> None:
    kept(workspace, "Here before")
    before = risks_of(workspace)
    take(workspace, messy(tmp_path / "r.xlsx"))
    assert len(risks_of(workspace)) == 3
    workspace.undo(AUDITOR)
    assert (risks_of(workspace), layouts_of(workspace)) == (before, ())


def test_a_mapping_is_remembered_for_the_same_headings(workspace: Workspace, tmp_path: Path) -> None:
    path = messy(tmp_path / "r.xlsx")
    first, _ = take(workspace, path, mapping={"our own code": "rationale", "Mitigation": "control"})
    again = preview_import(workspace, path, clock=Ticking())
    assert (first.remembered, again.remembered) == (False, True)
    assert again.layout.mapping["Our own code"] == "rationale" and again.layout.mapping["Mitigation"] == "control"


def test_taking_the_same_sheet_in_again_changes_nothing_and_a_changed_row_only_itself(
    workspace: Workspace, tmp_path: Path
) -> None:
    take(workspace, messy(tmp_path / "r.xlsx"))
    before = risks_of(workspace)
    again, fresh = take(workspace, tmp_path / "r.xlsx")
    assert [one.state for one in again.taken] == ["same", "same"] and fresh == ()
    rows = [list(row) for row in MESSY]
    rows[4][3] = 5
    changed, fresh = take(workspace, messy(tmp_path / "s.xlsx", rows))
    assert [one.state for one in changed.taken] == ["changed", "same"]
    assert [(one.id, one.number) for one in fresh] == [(before[0].id, 1)]
    assert fresh[0].current and fresh[0].current.people["women"].likelihood == 5


def test_the_register_goes_back_into_the_layout_it_came_from(workspace: Workspace, tmp_path: Path) -> None:
    take(workspace, messy(tmp_path / "r.xlsx"))
    late = find_risk(workspace, "1")
    rate(workspace, late, women=(5, 4))
    kept(workspace, "Added here")
    assert export_in_layout(workspace, tmp_path / "back.xlsx") == 3
    (grid,) = read_grids(tmp_path / "back.xlsx")
    assert (grid.sheet, grid.rows[0][0], grid.rows[2][:2]) == ("Register", MESSY[0][0], ("No", "Risk"))
    # the changed level is new, the untouched words stand as they were written
    assert grid.rows[4][:7] == (1, "Late distribution", "Assault on the way", 5, "4 - Major", "Unlikely", 2)
    assert [row[1] for row in grid.rows[4:]] == ["Late distribution", "Warnings by radio", "Added here"]
    again = preview_import(workspace, tmp_path / "back.xlsx", clock=Ticking())
    assert again.problems == () and [one.state for one in again.taken][:2] == ["same", "same"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("suffix", ["xlsx", "csv"])
def test_an_export_comes_back_whole_in_every_language(
    workspace: Workspace, tmp_path: Path, language: str, suffix: str
) -> None:
    one = kept(workspace, "=HYPERLINK(1)", cause="+1", category="sea_gbv", owner_post="Head of Office")
    one = rate(workspace, one, "inherent", women=(4, 4), persons_with_disabilities=(5, 4)).risk
    rate(workspace, one, "residual", women=(3, 4), persons_with_disabilities=(2, 4))
    assert export_register(workspace, tmp_path / f"r.{suffix}", today=DAY, language=language) == 1
    first = read_grids(tmp_path / f"r.{suffix}")[0].rows[1]
    assert "'=HYPERLINK(1)" in first and "'+1" in first  # nothing runs as a formula
    again = preview_import(workspace, tmp_path / f"r.{suffix}", clock=Ticking())
    assert again.problems == ()
    assert [taken.state for taken in again.taken] == ["same"]


def test_an_export_shows_initial_and_residual_matrix_ratings_controls_and_treatments(
    workspace: Workspace, tmp_path: Path
) -> None:
    one = rate(workspace, kept(workspace), "inherent", women=(4, 4), men=(2, 1)).risk
    rate(workspace, one, "residual", women=(3, 4), men=(2, 1))
    export_register(workspace, tmp_path / "r.xlsx", today=DAY)
    sheets = {grid.sheet: grid.rows for grid in read_grids(tmp_path / "r.xlsx")}
    assert list(sheets) == [
        "Register", "Method", "Initial matrix", "Residual matrix", "Ratings", "Controls", "Treatments",
    ]  # fmt: skip
    assert sheets["Initial matrix"][2][4] == "High R-01"  # likelihood 4, impact 4
    assert sheets["Residual matrix"][3][4] == "High R-01"
    assert [row[2:7] for row in sheets["Ratings"][1:]] == [
        ("Inherent", "Men", 2, 1, 2), ("Inherent", "Women", 4, 4, 16),
        ("Residual", "Men", 2, 1, 2), ("Residual", "Women", 3, 4, 12),
    ]  # fmt: skip


def test_an_export_writes_over_nothing_and_wants_a_known_ending(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "r.csv").write_text("mine", encoding="utf-8")
    with pytest.raises(RegisterExists):
        export_register(workspace, tmp_path / "r.csv", today=DAY)
    with pytest.raises(RegisterFormatUnknown):
        export_register(workspace, tmp_path / "r.doc", today=DAY)
    with pytest.raises(LayoutUnknown):
        export_in_layout(workspace, tmp_path / "s.csv")
    assert (tmp_path / "r.csv").read_text(encoding="utf-8") == "mine"


def table(path: Path, rows: list[list[str]], encoding: str = "utf-8") -> Path:
    with path.open("w", encoding=encoding, newline="") as stream:
        csv.writer(stream, delimiter=";").writerows(rows)
    return path


def test_one_score_for_everybody_goes_to_the_groups_that_are_named_and_is_flagged(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = table(tmp_path / "r.csv", [["Risk", "Who is affected", "Likelihood", "Impact"],
                                      ["Late", "women; girls", "3", "4"], ["Fraud", "", "2", "5"]])  # fmt: skip
    _, (late, fraud) = take(workspace, path)
    assert late.current.people.keys() == {"women", "girls"}
    # a score of the organisation says nothing about people, and is not taken for it
    assert fraud.current.people == {} and fraud.current.others["programme"].product == 10
    found = {(one.label, one.code) for one in checks_of(workspace, today=DAY)}
    assert ("R-01", "same_for_every_group") in found and ("R-02", "people_unrated") in found


def test_dates_of_one_column_explain_each_other_and_one_that_stays_unclear_is_asked_for(
    workspace: Workspace, tmp_path: Path
) -> None:
    rows = [["Risk", "Next review"], ["A", "03/04/2026"], ["B", "25/12/2026"]]
    _, (one, _) = take(workspace, table(tmp_path / "r.csv", rows))
    assert one.next_review == dt.date(2026, 4, 3)
    unclear = table(tmp_path / "s.csv", [["Risk", "Review date"], ["A", "03/04/2026"], ["B", "2026-05-01"]])
    preview = preview_import(workspace, unclear, clock=Ticking())
    assert [(p.row, p.column, p.code) for p in preview.problems] == [(2, "Review date", "date_order")]
    told = preview_import(workspace, unclear, day_first=False, clock=Ticking())
    assert told.taken[0].risk.next_review == dt.date(2026, 3, 4)


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("31 March 2026", (2026, 3, 31)), ("1er", None), ("3 mars 2026", (2026, 3, 3)), ("3. Mar 2026", (2026, 3, 3)),
        ("31.03.26", (2026, 3, 31)), ("2026-02-30", None), (46112, (2026, 3, 31)), (12, None),
        ("2026-03-31T00:00", (2026, 3, 31)),
    ],
)  # fmt: skip
def test_dates_as_text_are_read_or_refused(cell: object, day: tuple[int, int, int] | None) -> None:
    months = {"march": 3, "mars": 3, "mar": 3}
    if day is None:
        with pytest.raises(CellError):
            date_of(cell, months, day_first=True)
    else:
        assert date_of(cell, months, day_first=None) == dt.date(*day)


def test_the_order_of_dates_is_known_only_where_they_agree() -> None:
    assert day_first_in(["01/02/2026", "25/12/2026"]) is True
    assert day_first_in(["01/02/2026", "12/25/2026"]) is False
    assert day_first_in(["25/12/2026", "12/25/2026"]) is None
    assert day_first_in(["01/02/2026"]) is None


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Residual Women (Impact)", "rate:residual:women:impact"),
        ("Probabilité inhérente femmes", "rate:inherent:women:likelihood"),
        ("Mujeres impacto", "rate:current:women:impact"),
        ("احتمال النساء", None),
        ("Boys", "rate:current:boys:both"),
        ("Impact", "rate:current:all:impact"),
        ("Financial impact", "rate:current:money:impact"),
        ("Risk owner", "owner"),
        ("Women in the office", None),
        ("السبب", "cause"),
    ],
)
def test_headings_are_recognised_in_four_languages_and_others_are_left_alone(heading: str, field: str | None) -> None:
    assert field_of(heading, known_words()) == field


def test_groups_are_read_from_lists_in_words_and_an_unknown_one_is_refused() -> None:
    assert groups_of("Women, girls and boys", known_words()) == ("women", "girls", "boys")
    assert groups_of("women+pwd", known_words()) == ("women+persons_with_disabilities",)
    with pytest.raises(CellError):
        groups_of("Women; the others", known_words())


def test_a_sheet_in_which_nothing_is_known_is_refused_with_the_way_out(workspace: Workspace, tmp_path: Path) -> None:
    path = table(tmp_path / "r.csv", [["Alpha", "Beta"], ["1", "2"]])
    with pytest.raises(SheetWithoutRisks, match="none of its headings"):
        preview_import(workspace, path)
    with pytest.raises(ColumnUnknown, match="Alpha, Beta"):
        preview_import(workspace, path, mapping={"Gamma": "title"})
    with pytest.raises(ColumnUnknown):
        preview_import(workspace, path, mapping={"Alpha": "password"})
    _, (one,) = take(workspace, path, mapping={"alpha": "title"})
    assert one.title == "1"


def test_a_residual_above_the_inherent_rating_and_a_risk_that_stands_twice_are_refused_by_row(
    workspace: Workspace, tmp_path: Path
) -> None:
    rows = [["Risk", "Inherent women", "Residual women"], ["A", "2x2", "3x3"], ["B", "3x3", "2x2"], ["B", "3x3", "2x2"]]
    preview = preview_import(workspace, table(tmp_path / "r.csv", rows), clock=Ticking())
    assert [(p.row, p.code) for p in preview.problems] == [(2, "residual_above_inherent"), (4, "twice")]
    nothing = preview_import(workspace, table(tmp_path / "s.csv", rows[:2]), clock=Ticking())
    with pytest.raises(SheetWithoutRisks):
        import_register(workspace, AUDITOR, nothing)
    assert risks_of(workspace) == [] and layouts_of(workspace) == ()


def test_an_edit_made_here_survives_the_next_import_of_the_old_sheet_where_the_sheet_is_silent(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = table(tmp_path / "r.csv", [["Risk", "Women"], ["A", "2x2"]])
    _, (one,) = take(workspace, path)
    edit_risk(workspace, AUDITOR, one, {"cause": "No lamps"})
    take(workspace, path)
    assert find_risk(workspace, "1").cause == "No lamps"


def hostile(path: Path) -> None:
    """An archive that unpacks to far more than it weighs."""
    messy(path)
    with zipfile.ZipFile(path) as archive:
        contents = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in contents.items():
            archive.writestr(name, data)
        with archive.open("xl/media/image.bin", "w", force_zip64=True) as big:
            for _ in range(550):
                big.write(bytes(1 << 20))


def test_a_bomb_is_refused_in_a_sentence_with_bounded_memory_and_nothing_imported(
    workspace: Workspace, tmp_path: Path
) -> None:
    hostile(tmp_path / "bomb.xlsx")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(SheetUnreadable, match="megabytes unpacked"):
        preview_import(workspace, tmp_path / "bomb.xlsx")
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50 * 1024
    assert risks_of(workspace) == []


def test_a_register_of_hundreds_of_thousands_of_empty_rows_is_refused(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_text("Risk;Cause\nA;b\n" + "\n" * 250_000, encoding="utf-8")
    with pytest.raises(SheetUnreadable, match="more than 200000 rows"):
        preview_import(workspace, path)


CELL = st.one_of(
    st.none(), st.integers(-9, 99), st.text(max_size=12), st.sampled_from(["3x4", "women", "1/2/2026", "=1"])
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(CELL, min_size=6, max_size=6), max_size=6))
def test_whatever_stands_in_the_cells_each_row_is_taken_or_refused_by_place(
    workspace: Workspace, tmp_path: Path, rows: list[list[object]]
) -> None:
    heads = ["Risk", "Cause", "Women", "Men L", "Men I", "Next review"]
    body = [["" if cell is None else str(cell) for cell in row] for row in rows]
    path = table(tmp_path / "any.csv", [heads, *body], encoding="utf-8")
    preview = preview_import(workspace, path, clock=Ticking())
    assert preview.rows == preview.rejected + len(preview.taken)
    assert {one.row for one in preview.problems} <= set(range(2, 3 + sum(map(len, body))))
    assert bool(preview.problems) == bool(preview.rejected)
