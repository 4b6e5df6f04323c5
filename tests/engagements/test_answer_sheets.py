"""A sheet of answers is taken whole, or not at all and every bad row is named."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from genderaudit.checklists import ShareValue, TableValue
from genderaudit.domain.errors import SpokenError
from genderaudit.engagements import import_answers, states_of
from genderaudit.engagements.files import given_answers
from genderaudit.engagements.model import Answer
from genderaudit.engagements.model.refusals import AnswersRefused, SheetNotUnderstood
from genderaudit.sheets import SheetMissing
from genderaudit.store import Workspace
from work_samples import AUDITOR, begun, every

GOOD = """answers:
  T-01: {value: some, sources: [observation], comment: Seen twice., confidence: high}
  T-02: [posters]
  T-03: 010.50
  T-05: yes
  T-06: {leaders|women: 3, others|men: 12}
  T-07: 12/14
  T-09: no
  T-10: 2
  T-12a#0: North
  T-12b#0: 40
  T-12a#1: South
"""
BAD = """answers:
  T-01: sometimes
  T-99: yes
  T-04: 2026-13-45
  T-09: no
  T-07: {na: ''}
  T-12a: North
  T-12b#x: 3
  T-03#0: 3
"""


def _yaml(folder: Path, text: str) -> Path:
    path = folder / "answers.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def _xlsx(folder: Path, rows: list[list[object]]) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)  # type: ignore[union-attr]
    book.save(folder / "answers.xlsx")
    return folder / "answers.xlsx"


def test_a_yaml_sheet_is_taken_in_one_step_and_its_words_stay_as_written(workspace: Workspace, tmp_path: Path) -> None:
    engagement = begun(workspace, every())
    taken = import_answers(workspace, AUDITOR, engagement, _yaml(tmp_path, GOOD))
    states = states_of(workspace, engagement)
    assert len(taken) == len(states) == 11
    assert states["T-05"].value == "yes"
    assert states["T-03"].value == "10.5"
    assert states["T-09"].value == "no"
    assert states["T-06"].value == TableValue(cells={"leaders|women": 3, "others|men": 12})
    assert states["T-07"].value == ShareValue(numerator=12, denominator=14)
    assert states["T-12a#1"].value == "South"
    answer = workspace.get(Answer, Answer.id_for(engagement.id, "T-01"))
    assert answer is not None
    assert (answer.comment, answer.by_post) == ("Seen twice.", AUDITOR.post)
    assert workspace.undo(AUDITOR) is not None
    assert states_of(workspace, engagement) == {}


def test_every_bad_row_of_a_yaml_sheet_is_named_with_its_line_and_nothing_is_taken(
    workspace: Workspace, tmp_path: Path
) -> None:
    engagement = begun(workspace, every())
    revisions = workspace.info().revisions
    with pytest.raises(AnswersRefused) as refused:
        import_answers(workspace, AUDITOR, engagement, _yaml(tmp_path, BAD))
    places = {(problem.place, problem.message.partition(":")[0]) for problem in refused.value.problems}
    assert places == {
        ("line 2", "T-01"),
        ("line 3", "T-99"),
        ("line 4", "T-04"),
        ("line 6", "T-07"),
        ("line 7", "T-12a"),
        ("line 8", "T-12b"),
        ("line 9", "T-03"),
    }
    assert all(problem.remedy and problem.file.endswith("answers.yaml") for problem in refused.value.problems)
    for place, question in places:
        assert place in str(refused.value)
        assert question in str(refused.value)
    assert (states_of(workspace, engagement), workspace.info().revisions) == ({}, revisions)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_csv_sheet_is_taken_or_refused_with_its_rows(workspace: Workspace, tmp_path: Path, separator: str) -> None:
    engagement = begun(workspace, every())
    rows = [["Question", "Value", "Comment", "Row"], ["T-09", "no", "Écrit à la main", ""], ["T-12b", "40", "", "0"]]
    path = tmp_path / "answers.csv"
    path.write_text("\n".join(separator.join(row) for row in rows), encoding="utf-8-sig")
    assert len(import_answers(workspace, AUDITOR, engagement, path)) == 2
    path.write_text("\n".join(separator.join(row) for row in [*rows, ["T-01", "?", "", ""], ["T-09", "yes", "", ""]]))
    with pytest.raises(AnswersRefused) as refused:
        import_answers(workspace, AUDITOR, engagement, path)
    assert [problem.place for problem in refused.value.problems] == ["answers.csv, row 4", "answers.csv, row 5"]
    assert "already" in refused.value.problems[1].message
    assert states_of(workspace, engagement)["T-09"].value == "no"


def test_an_xlsx_sheet_is_taken_as_a_spreadsheet_program_keeps_it(workspace: Workspace, tmp_path: Path) -> None:
    engagement = begun(workspace, every())
    rows: list[list[object]] = [
        ["question", "value", "status", "reason", "row", "sources"],
        ["T-09", False, None, None, None, "document"],
        ["T-10", 2.0, None, None, None, None],
        ["T-07", None, "na", "Nobody is met.", None, None],
        ["T-12b", 40.0, None, None, 0.0, None],
    ]
    import_answers(workspace, AUDITOR, engagement, _xlsx(tmp_path, rows))
    states = states_of(workspace, engagement)
    assert [states[name].value for name in ("T-09", "T-10", "T-12b#0")] == ["no", "2", "40"]
    assert states["T-07"].na_reason == "Nobody is met."


def test_every_bad_row_of_an_xlsx_sheet_is_named(workspace: Workspace, tmp_path: Path) -> None:
    engagement = begun(workspace, every())
    rows: list[list[object]] = [["question", "value"], ["T-09", "perhaps"], [None, None], ["T-10", 9], ["T-05", "kept"]]
    with pytest.raises(AnswersRefused) as refused:
        import_answers(workspace, AUDITOR, engagement, _xlsx(tmp_path, rows))
    assert [problem.place for problem in refused.value.problems] == ["Sheet, row 2", "Sheet, row 4"]
    assert states_of(workspace, engagement) == {}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("just words", "no mapping named 'answers'"),
        ("answers: [T-01]", "no mapping named 'answers'"),
        ("answers: {T-01: {value: some", "broken"),
        ("a: &x [1]\nanswers: {T-01: *x}", "line 2 uses an alias"),
        ("answers: {T-01: [[[[[[[[1]]]]]]]]}", "nested too deeply"),
        ("answers: {T-01: {value: some, value: all}}", "'value' a second time"),
        ("answers: {}\n---\nanswers: {}", "second document"),
        ("answers: {[1, 2]: some}", "a key that is no word"),
        ("answers: {T-01: some}\nanswers: {T-01: all}", "no mapping named 'answers'"),
        ("", "no mapping named 'answers'"),
        ("answers: \x07", "broken"),
    ],
)
def test_a_file_that_is_no_answer_sheet_is_refused_in_a_sentence(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(SheetNotUnderstood, match=says) as refused:
        given_answers(_yaml(tmp_path, text))
    assert "answers.yaml" in str(refused.value)


def test_a_sheet_in_another_encoding_or_of_another_size_or_absent_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    path.write_bytes("answers: {T-05: été}".encode("cp1252"))
    with pytest.raises(SheetNotUnderstood, match="UTF-8"):
        given_answers(path)
    path.write_bytes(b"#" * (5 * 1024 * 1024 + 1))
    with pytest.raises(SheetNotUnderstood, match="larger than 5 MB"):
        given_answers(path)
    for name in ("none.yml", "none.csv"):
        with pytest.raises(SheetMissing, match="No such file"):
            given_answers(tmp_path / name)


def test_a_key_given_twice_in_yaml_is_not_swallowed(workspace: Workspace, tmp_path: Path) -> None:
    engagement = begun(workspace, every())
    with pytest.raises(AnswersRefused, match=r"line 3.*already"):
        import_answers(workspace, AUDITOR, engagement, _yaml(tmp_path, "answers:\n  T-09: no\n  T-09: yes\n"))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.binary(max_size=200), st.text(max_size=120).map(lambda text: f"answers:\n  T-05: {text}".encode())))
def test_any_bytes_are_a_sheet_or_a_sentence(tmp_path: Path, data: bytes) -> None:
    for name in ("a.yaml", "a.csv", "a.xlsx"):
        (tmp_path / name).write_bytes(data)
        try:
            given_answers(tmp_path / name)
        except SpokenError as told:
            assert name in str(told)
