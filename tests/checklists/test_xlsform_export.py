"""The exported form says the same as the pack: to pyxform, to our own engine, and in scores."""

from __future__ import annotations

import dataclasses
import datetime as dt
import functools
from fractions import Fraction
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from pack_samples import TODAY, answer_sheets, every, five, scored
from pyxform.xls2xform import convert

from genderaudit.checklists import (
    AnswerState,
    Form,
    GroupRating,
    LoadedPack,
    Question,
    RatingValue,
    ShareValue,
    TableValue,
    UnknownForm,
    own_packs,
)
from genderaudit.checklists.actions import export_form
from genderaudit.checklists.files.xlsform import composed
from genderaudit.checklists.files.xlsform.rows import FormSheets, SurveyRow
from genderaudit.checklists.model.answers import FilesValue
from genderaudit.checklists.model.exchange import ExportExists
from genderaudit.checklists.rules.expressions import compile_expression
from genderaudit.checklists.rules.runner import RuleSpec, Runner

OWN = {pack.pack.id.rpartition(".")[2]: pack for pack in own_packs()}
PACKS = {**OWN, "every-type": every(), "five-questions": five()}
EXPRESSIONS = ("relevant", "constraint", "calculation", "required")


@functools.cache
def form_of(name: str) -> FormSheets:
    return composed(PACKS[name])


@pytest.mark.parametrize("name", PACKS)
def test_pyxform_converts_the_form_without_an_error_or_a_warning(name: str, tmp_path: Path) -> None:
    export_form(PACKS[name], tmp_path / "form.xlsx")
    converted = convert(tmp_path / "form.xlsx", validate=False)
    assert converted.warnings == []
    assert converted.xform.count("<bind ") > len(PACKS[name].questions)


@pytest.mark.parametrize("tier", [tier.id for tier in OWN["risk-assessment"].pack.tiers])
def test_pyxform_converts_every_tier(tier: str, tmp_path: Path) -> None:
    pack = OWN["risk-assessment"]
    export_form(pack, tmp_path / "form.xlsx", tier)
    assert convert(tmp_path / "form.xlsx", validate=False).warnings == []
    asked = {row.name.partition(".")[0] for row in composed(pack, tier).survey}
    assert set(pack.pack.tier(tier).items or pack.items) <= asked


def test_a_form_of_a_pack_leaves_the_other_items_out() -> None:
    names = {row.name.partition(".")[0] for row in composed(five(), "short").survey}
    assert {"Q-01", "Q-03"} <= names
    assert "Q-02" not in names


def test_an_unknown_form_is_refused_with_the_known_ones() -> None:
    with pytest.raises(UnknownForm, match="full, short, talk"):
        composed(five(), "long")


@pytest.mark.parametrize("name", PACKS)
def test_our_engine_reads_every_expression_and_the_form_has_every_name(name: str) -> None:
    form = form_of(name)
    names = {row.name for row in form.survey if row.name}
    for row in form.survey:
        for column in EXPRESSIONS:
            text = getattr(row, column)
            if text and text != "yes":
                assert compile_expression(text).names <= names, (row.name, column)


@pytest.mark.parametrize("name", PACKS)
def test_names_are_unique_and_lead_back_to_ids_of_the_pack(name: str) -> None:
    pack = PACKS[name].pack
    names = [row.name for row in form_of(name).survey if row.name]
    assert len(names) == len(set(names))
    ids = {"pack", *PACKS[name].questions, *PACKS[name].calculations}
    for group in (pack.sections, pack.parts, pack.contradictions):
        ids |= {entry.id for entry in group}
    assert {name.partition(".")[0] for name in names} <= ids
    assert set(PACKS[name].questions) <= {name.partition(".")[0] for name in names}


@pytest.mark.parametrize("name", OWN)
def test_every_question_speaks_every_language(name: str) -> None:
    form = form_of(name)
    assert form.languages == ("en", "fr", "es", "ar")
    for row in form.survey:
        if row.type not in ("calculate", "end_group"):
            assert set(row.label) == set(form.languages), row.name
            assert all(row.label.values()), row.name
    for choice in form.choices:
        assert all(choice.label[language] for language in form.languages), choice
    arabic = next(row for row in form.survey if row.name.endswith(".no-answer"))
    assert arabic.label["ar"] != arabic.label["en"]


def test_no_cell_starts_a_formula(tmp_path: Path) -> None:
    label = '=HYPERLINK("x")'
    sections = tuple(
        s.model_copy(
            update={"items": tuple(i.model_copy(update={"label": label, "constraint": "-1 < ."}) for i in s.items)}
        )
        for s in five().pack.sections
    )
    pack = dataclasses.replace(five(), pack=five().pack.model_copy(update={"sections": sections}))
    export_form(pack, tmp_path / "form.xlsx")
    cells = [
        cell.value
        for sheet in openpyxl.load_workbook(tmp_path / "form.xlsx")
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, str)
    ]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
    assert "'" + label in cells
    assert "(-1 < .)" in cells


def test_an_export_never_writes_over_a_file(tmp_path: Path) -> None:
    file = tmp_path / "form.xlsx"
    file.write_bytes(b"old")
    with pytest.raises(ExportExists, match=r"form\.xlsx"):
        export_form(five(), file)
    assert file.read_bytes() == b"old"


def test_a_failed_export_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "form.xlsx"

    def full_disk(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("genderaudit.checklists.files.xlsform.workbook.write_xlsx", full_disk)
    with pytest.raises(OSError, match="No space"):
        export_form(five(), file)
    assert list(tmp_path.iterdir()) == []


@functools.cache
def specs_of(name: str) -> list[RuleSpec]:
    return specs_of_rows(form_of(name).survey)


def specs_of_rows(rows: list[SurveyRow]) -> list[RuleSpec]:
    specs, around, repeats = [], [], []
    for row in rows:
        if row.type.startswith("end_"):
            ended = around.pop()
            repeats = [one for one in repeats if one != ended]
            continue
        specs.append(
            RuleSpec(
                row.name,
                relevant=compile_expression(row.relevant) if row.relevant else None,
                constraint=compile_expression(row.constraint) if row.constraint else None,
                calculate=compile_expression(row.calculation) if row.calculation else None,
                required=False,
                parent=around[-1] if around else None,
                repeat=repeats[-1] if repeats else None,
            )
        )
        if row.type.startswith("begin_"):
            around.append(row.name)
            if row.type == "begin_repeat":
                repeats.append(row.name)
    return specs


def typed_in(id: str, state: AnswerState) -> dict[str, str]:
    """What a person types into the form for an answer of the program."""
    value = state.value
    if state.status != "answered":
        return {f"{id}.no-answer": state.status}
    if isinstance(value, ShareValue):
        return {f"{id}.numerator": str(value.numerator), f"{id}.denominator": str(value.denominator)}
    if isinstance(value, TableValue):
        return {f"{id}.cell-{cell.replace('|', '-')}": str(count) for cell, count in value.cells.items()}
    if isinstance(value, RatingValue):
        return {
            f"{id}.{ending}-{group}": str(getattr(rating, ending))
            for group, rating in value.groups.items()
            for ending in ("likelihood", "impact")
        }
    if isinstance(value, FilesValue):
        return {id: " ".join(value.files)}
    return {id: " ".join(value) if isinstance(value, tuple) else value or ""}


def running(name: str, answers: dict[str, AnswerState]) -> Runner:
    form = form_of(name)
    lists: dict[str, list[dict[str, str]]] = {}
    for row in form.choices:
        lists.setdefault(row.list_name, []).append({"name": row.name, "score": row.score})
    runner = Runner(specs_of(name), today=TODAY, choices=lists)
    known = {row.name for row in form.survey}
    values = {name: value for id, state in answers.items() for name, value in typed_in(id, state).items()}
    runner.set_all({name: value for name, value in values.items() if name in known}, {})
    return runner


def row_name(question: Question) -> str:
    return question.id + {"share": ".the-share", "table": ".the-table", "rating": ".the-rating"}.get(question.type, "")


def whole(pack: LoadedPack) -> str:
    """The form that asks everything."""
    return next(tier.id for tier in pack.pack.tiers if not tier.items and not tier.parts)


@functools.cache
def plain(pack: LoadedPack) -> LoadedPack:
    """The pack without ceilings, which a form does not know."""
    sections = tuple(
        section.model_copy(update={"items": tuple(item.model_copy(update={"ceiling": None}) for item in section.items)})
        for section in pack.pack.sections
    )
    return dataclasses.replace(pack, pack=pack.pack.model_copy(update={"sections": sections}))


def usable(pack: LoadedPack, form: FormSheets, answers: dict[str, AnswerState]) -> dict[str, AnswerState]:
    """The answers that a person could type into the form: its reasons for none, no half rows of a repeat."""
    names = {row.name for row in form.survey}
    kept = {}
    for id, state in answers.items():
        placed = pack.questions[id]
        if placed.repeat or placed.question.type in ("repeat", "file"):
            continue
        if state.status != "answered" and f"{id}.no-answer" not in names:
            continue
        if state.status == "na" and not state.na_reason:
            continue
        if state.status == "answered" and (
            state.value in (None, "", ()) or state.value in (TableValue(cells={}), RatingValue(groups={}))
        ):
            continue
        kept[id] = state
    return kept


def agree(name: str, answers: dict[str, AnswerState]) -> None:
    pack = plain(PACKS[name])
    form = form_of(name)
    answers = usable(pack, form, answers)
    runner = running(name, answers)
    ours = Form(pack, tier=whole(pack), parts=[part.id for part in pack.pack.parts], today=TODAY, answers=answers)
    for placed in ours.questions():
        question = placed.question
        if placed.repeat or question.type == "repeat":
            continue
        assert runner.relevant(row_name(question)) == ours.is_shown(question.id), question.id
    hidden = {placed.question.id for placed in ours.questions() if not ours.is_shown(placed.question.id)}
    assert not [id for id in hidden if runner.value(id) != ""]
    result = scored(pack, answers, tier=whole(pack))
    for section in result.sections:
        value = (
            runner.value(f"{section.id}.section-score")
            if any(row.name == f"{section.id}.section-score" for row in form.survey)
            else ""
        )
        assert (value == "") == (not section.value), section.id
        if section.value:
            assert float(value) == pytest.approx(float(Fraction(section.value))), section.id  # type: ignore[arg-type]


QUICK = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


@QUICK
@given(answers=answer_sheets(every()))
def test_the_form_of_every_type_shows_and_scores_what_the_program_does(answers: dict[str, AnswerState]) -> None:
    agree("every-type", answers)


@QUICK
@given(answers=answer_sheets(five()))
def test_the_form_of_five_questions_shows_and_scores_what_the_program_does(answers: dict[str, AnswerState]) -> None:
    agree("five-questions", answers)


@pytest.mark.parametrize("name", OWN)
@settings(max_examples=2, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate])
@given(data=st.data())
def test_the_forms_of_our_packs_show_and_score_what_the_program_does(name: str, data: st.DataObject) -> None:
    agree(name, data.draw(answer_sheets(OWN[name])))


def test_derived_values_are_calculated_as_the_program_derives_them() -> None:
    answers = {
        "T-06": AnswerState(value=TableValue(cells={"leaders|women": 2, "others|women": 3, "leaders|men": 0})),
        "T-07": AnswerState(value=ShareValue(numerator=3, denominator=12)),
        "T-08": AnswerState(
            value=RatingValue(
                groups={"women": GroupRating(likelihood=2, impact=4), "men": GroupRating(likelihood=1, impact=3)}
            )
        ),
    }
    ours = Form(every(), tier="full", parts=["buyer", "supplier"], today=dt.date(2026, 3, 1), answers=answers)
    theirs = running("every-type", answers)
    for ending in ("", ".women", ".men", ".leaders", ".unknown", ".status"):
        assert theirs.value(f"T-06{ending}") == ours.value(f"T-06{ending}"), ending
    for ending in ("", ".status"):
        assert theirs.value(f"T-07{ending}") == ours.value(f"T-07{ending}"), ending
    for ending in ("", ".max_impact", ".gap", ".open", ".status"):
        assert theirs.value(f"T-08{ending}") == ours.value(f"T-08{ending}"), ending


def test_a_red_flag_appears_as_a_note_when_its_answer_is_given() -> None:
    form = "every-type"
    quiet, loud = ({"T-09": AnswerState(value=value)} for value in ("no", "yes"))
    assert not running(form, quiet).relevant("T-09.flag-0")
    assert running(form, loud).relevant("T-09.flag-0")
    assert not running(form, {}).relevant("T-02.flag-0")
    assert running(form, {"T-02": AnswerState(value=("posters",))}).relevant("T-02.flag-0")


def test_the_denominator_is_refused_where_the_share_would_be() -> None:
    row = next(row for row in form_of("internal-audit").survey if row.name == "IA-03.denominator")
    runner = running("internal-audit", {"IA-03": AnswerState(value=ShareValue(numerator=9, denominator=4))})
    assert runner.constraint_ok(row.name) is False
    runner = running("internal-audit", {"IA-03": AnswerState(value=ShareValue(numerator=4, denominator=9))})
    assert runner.constraint_ok(row.name) is True
