"""Real and hostile forms become packs without an error, or are refused in a sentence; every repair is listed."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest
from pack_samples import ROOT

from genderaudit.checklists import LoadedPack, check_folder, is_warning, load_pack
from genderaudit.checklists.actions import import_form
from genderaudit.checklists.files.xlsform import ImportedForm
from genderaudit.checklists.files.xlsform.headings import heading, language_code
from genderaudit.checklists.model.exchange import (
    BadPackId,
    CommitmentMissing,
    FolderInUse,
    FormUnreadable,
    FormUnusable,
)
from genderaudit.cli import main
from genderaudit.domain.errors import SpokenError
from genderaudit.runtime.language import LANGUAGES, catalogue

FORMS = ROOT.parent / "shared" / "data" / "forms"
SAMPLE = (
    "cht_pregnancy_danger_sign", "correlaid_testA", "hot_building_natural_risks", "ipa_date_allows_dk",
    "liberia_village_r2", "odk_socio_economic", "odktools_count_selected", "ona_good_eats_multilang",
    "ona_nested_repeats", "osm_waste_collection", "unhcr_util_demo", "unhcr_rms_capi_v2",
)  # fmt: skip

SURVEY = (
    "type",
    "name",
    "label::English (en)",
    "label::French (fr)",
    "relevant",
    "constraint",
    "calculation",
    "required",
)
CHOICES = ("list_name", "name", "label::English (en)", "label::French (fr)", "score")


def workbook(
    path: Path,
    survey: Sequence[Sequence[object]],
    choices: Sequence[Sequence[object]] = (),
    *,
    columns: Sequence[str] = SURVEY,
    settings: Sequence[Sequence[object]] = (),
) -> Path:
    book = openpyxl.Workbook()
    book.active.title = "survey"
    for title, rows in {
        "survey": [columns, *survey],
        "choices": [CHOICES, *choices],
        "settings": settings or [("form_title",), ("Visit",)],
    }.items():
        sheet = book[title] if title in book.sheetnames else book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path


def imported(file: Path, folder: Path) -> tuple[ImportedForm, LoadedPack]:
    made = import_form(file, folder, pack_id="test.form", commitments=("4a",))
    assert not [problem for problem in check_folder(folder) if not is_warning(problem)]
    return made, load_pack(folder, use_cache=False)


def codes(made: ImportedForm) -> list[str]:
    return [repair.code for repair in made.repairs]


def outcome(name: str, folder: Path) -> str:
    """What comes of one form: 'imported' without an error in the pack, or the sentence of its refusal."""
    try:
        imported(FORMS / name, folder)
    except SpokenError as refusal:
        assert not folder.exists()
        return str(refusal)
    return "imported"


@pytest.mark.parametrize("name", SAMPLE)
def test_a_real_form_becomes_a_pack_without_an_error(name: str, tmp_path: Path) -> None:
    made, pack = imported(FORMS / f"{name}.xlsx", tmp_path / "pack")
    assert pack.pack == made.pack
    assert len(made.pack.items()) > 0
    assert all(repair.message and repair.remedy for repair in made.repairs)


@pytest.mark.drill
def test_every_licensed_form_is_imported_or_refused_in_a_sentence(tmp_path: Path) -> None:
    outcomes = {file.name: outcome(file.name, tmp_path / file.stem) for file in sorted(FORMS.glob("*.xls*"))}
    workbooks = {name: said for name, said in outcomes.items() if name.endswith(".xlsx")}
    assert {name for name, said in workbooks.items() if said != "imported"} == set()
    assert all("only XLSX" in said for name, said in outcomes.items() if name.endswith(".xls"))


def test_sections_types_texts_and_conditions_arrive(tmp_path: Path) -> None:
    file = workbook(
        tmp_path / "form.xlsx",
        [
            ("begin group", "site", "The site", "Le site", "", "", "", ""),
            ("note", "n1", "Walk around first.", "Faites d’abord le tour.", "", "", "", ""),
            ("select_one yn", "lit", "Is it lit?", "Est-ce éclairé ?", "", "", "", "yes"),
            ("integer", "lamps", "How many lamps?", "Combien ?", "${lit} = 'Yes'", ". >= 0", "", ""),
            ("calculate", "double", "", "", "", "", "${lamps} * 2", ""),
            ("begin repeat", "rooms", "Rooms", "Pièces", "", "", "", ""),
            ("text", "room", "Which room?", "Laquelle ?", "", "", "", ""),
            ("end repeat", "", "", "", "", "", "", ""),
            ("end group", "", "", "", "", "", "", ""),
        ],
        [("yn", "Yes", "Yes", "Oui", 2), ("yn", "Half", "Half", "À moitié", 1), ("yn", "-99", "No", "Non", 0)],
    )
    made, pack = imported(file, tmp_path / "pack")
    lit, lamps, rooms = made.pack.items()
    assert (lit.type, lit.choices, lit.required) == ("single", "yn", True)
    assert [(c.value, str(c.points)) for c in made.pack.choices["yn"]] == [
        ("yes", "100"),
        ("half", "50"),
        ("minus_99", "0"),
    ]
    assert (lamps.type, lamps.relevant, lamps.constraint, lamps.required) == (
        "number",
        "${lit} = 'yes'",
        ". >= 0",
        False,
    )
    assert made.pack.calculations[0].value == "${lamps} * 2"
    assert (rooms.type, rooms.followups[0].id) == ("repeat", "room")
    assert made.pack.sections[0].intro == "Walk around first."
    assert pack.text("items.lit.label", "fr").text == "Est-ce éclairé ?"
    assert lit.weight == 1 and lit.commitments == ("4a",)
    assert pack.text("items.lit.why", "fr").text == catalogue("fr")("form_import.not_stated")
    assert {"codes_changed", "points_from_scores", "note_moved", "not_stated", "weights", "cards_missing"} <= set(
        codes(made)
    )


def test_codes_are_rewritten_only_beside_the_question_that_has_them(tmp_path: Path) -> None:
    file = workbook(
        tmp_path / "form.xlsx",
        [
            ("select_one yn", "a", "A?", "", "", "", "", ""),
            ("integer", "n", "N?", "", "${a} = -99 or ${a} = 'Yes' and selected(${a}, \"Yes\")", "", "", ""),
            ("text", "t", "T?", "", "${n} = -99 and ${a} != 'Yes'", ". != 'Yes'", "", ""),
        ],
        [("yn", "Yes", "Yes", ""), ("yn", -99, "Unknown", "")],
    )
    made, _ = imported(file, tmp_path / "pack")
    _, n, t = made.pack.items()
    assert n.relevant == "${a} = 'minus_99' or ${a} = 'yes' and selected(${a}, 'yes')"
    assert (t.relevant, t.constraint) == ("${n} = -99 and ${a} != 'yes'", ". != 'Yes'")


def test_a_list_of_yes_partly_no_becomes_the_scored_scale(tmp_path: Path) -> None:
    file = workbook(
        tmp_path / "form.xlsx",
        [
            ("select_one s", "q", "Q?", "Q ?", "", "", "", ""),
            ("text", "w", "W?", "W ?", "${q} = 'partially'", "", "", ""),
        ],
        [
            ("s", "yes", "Yes", "Oui"),
            ("s", "partially", "Partly", "En partie"),
            ("s", "no", "No", "Non"),
            ("s", "na", "No site", "Sans site"),
        ],
    )
    made, _ = imported(file, tmp_path / "pack")
    q, w = made.pack.items()
    assert (q.type, q.na_when, w.relevant) == ("yes_partly_no", "No site", "${q} = 'partly'")
    assert made.pack.tiers[0].rated
    assert "scale_recognised" in codes(made)


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (("begin goup", "g", "G", "", "", "", "", ""), "misspelt_type"),
        (("country", "x", "X", "", "", "", "", ""), "foreign_type"),
        (("geopoint", "x", "X", "", "", "", "", ""), "type_mapped"),
        (("select_one nowhere", "x", "X", "", "", "", "", ""), "missing_list"),
        (("text", "q", "Again", "", "", "", "", ""), "duplicate_name"),
        (("text", "a b.c", "X", "", "", "", "", ""), "invalid_name"),
        (("calculate", "c", "", "", "", "", "", ""), "empty_calculation"),
        (("text", "x", "X", "", "${nobody} = 1", "", "", ""), "expression_left_out"),
        (("text", "x", "X", "", "selected(${q} 'a')", "", "", ""), "expression_left_out"),
        (("text", "x", "X", "", "${x} = 'a'", "", "", ""), "expression_left_out"),
        (("text", "x", "", "", "", "", "", ""), "label_missing"),
        (("text", "x", "X ${q}", "X ${q", "", "", "", ""), "broken_reference"),
        (("text", "x", "X", "", "", "", "", "${q} = 'a'"), "required_condition"),
        (("text", "x", "X" * 2500, "", "", "", "", ""), "text_cut"),
        (("deviceid", "x", "", "", "", "", "", ""), "metadata"),
        (("end group", "", "", "", "", "", "", ""), "stray_end"),
        (("begin group", "g", "G", "", "", "", "", ""), "unclosed_group"),
        (("select_one yn or_other", "x", "X", "X", "", "", "", ""), "or_other"),
    ],
)
def test_each_fault_is_repaired_and_listed(row: tuple[str, ...], code: str, tmp_path: Path) -> None:
    file = workbook(
        tmp_path / "form.xlsx",
        [("text", "q", "Q?", "Q ?", "", "", "", ""), row],
        [("yn", "yes", "Yes", "Oui"), ("yn", "no", "No", "Non")],
    )
    made, _ = imported(file, tmp_path / "pack")
    found = [repair for repair in made.repairs if repair.code == code]
    assert found
    if code not in ("broken_reference", "unclosed_group"):
        assert found[0].line == 3
    clean = workbook(tmp_path / "clean.xlsx", [("text", "q", "Q?", "Q ?", "", "", "", "")])
    assert code not in codes(imported(clean, tmp_path / "clean")[0])


def test_questions_that_wait_for_each_other_lose_the_condition_and_say_so(tmp_path: Path) -> None:
    rows = [
        ("text", "a", "A?", "", "${b} = 1", "", "", ""),
        ("text", "b", "B?", "", "${a} = 1", "", "", ""),
        ("text", "c", "C?", "", "${a} = 2", "", "", ""),
    ]
    made, _ = imported(workbook(tmp_path / "form.xlsx", rows), tmp_path / "pack")
    a, b, c = made.pack.items()
    assert "" in (a.relevant, b.relevant)
    assert c.relevant == "${a} = 2"
    assert "expression_left_out" in codes(made)


def test_a_missing_translation_stands_as_stale_source(tmp_path: Path) -> None:
    file = workbook(
        tmp_path / "form.xlsx", [("text", "q", "Q?", "", "", "", "", ""), ("text", "r", "R?", "R ?", "", "", "", "")]
    )
    made, pack = imported(file, tmp_path / "pack")
    assert pack.texts["fr"]["items.q.label"].text == "Q?"
    assert pack.texts["fr"]["items.q.label"].stale
    assert not pack.texts["fr"]["items.r.label"].stale
    assert "untranslated" in codes(made)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("French (fr)", "fr"),
        ("English(en)", "en"),
        ("english", "en"),
        ("EN ", "en"),
        ("Español", "es"),
        ("Klingon", None),
    ],
)
def test_a_language_is_known_by_its_code_or_its_name(written: str, code: str | None) -> None:
    assert language_code(written) == code


@pytest.mark.parametrize(
    ("written", "column"),
    [
        ("Label::French (fr)", ("label", "French (fr)")),
        ("caption : English", ("label", "English")),
        ("bind:relevant", ("relevant", "")),
        ("relevance", ("relevant", "")),
        ("List Name", ("list_name", "")),
        ("media::image::French (fr)", ("media:image:french (fr)", "")),
    ],
)
def test_headings_are_known_under_their_aliases(written: str, column: tuple[str, str]) -> None:
    assert heading(written) == column


def test_repairs_speak_four_languages() -> None:
    keys = {
        key for key in sorted(catalogue("en").keys()) if key.startswith(("form_repairs.", "form_import.", "xlsform."))
    }
    assert len(keys) > 50
    for language in LANGUAGES:
        assert keys <= catalogue(language).keys()


def test_what_is_no_form_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    broken, cut, bare = (tmp_path / f"{name}.xlsx" for name in ("broken", "cut", "bare"))
    broken.write_bytes(b"PK\x03\x04 nothing")
    whole = workbook(tmp_path / "whole.xlsx", [("text", "q", "Q?", "", "", "", "", "")]).read_bytes()
    cut.write_bytes(whole[: len(whole) // 2])
    with zipfile.ZipFile(bare, "w") as archive:
        archive.writestr("a.txt", "a")
    no_survey = tmp_path / "no.xlsx"
    openpyxl.Workbook().save(no_survey)
    pointer = tmp_path / "pointer.xlsx"
    pointer.write_text("version https://git-lfs.github.com/spec/v1\n")
    for file in (broken, cut, bare, no_survey, pointer, tmp_path / "nowhere.xlsx", tmp_path / "form.xls"):
        with pytest.raises(FormUnreadable):
            import_form(file, tmp_path / "pack", pack_id="test.form", commitments=("4a",))
    with pytest.raises(FormUnusable, match="no question"):
        empty = workbook(tmp_path / "empty.xlsx", [("note", "n", "N", "", "", "", "", "")])
        import_form(empty, tmp_path / "pack", pack_id="test.form", commitments=("4a",))
    assert not (tmp_path / "pack").exists()
    assert not list(tmp_path.glob(".pack*"))


def test_an_import_without_its_facts_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    file = workbook(tmp_path / "form.xlsx", [("text", "q", "Q?", "", "", "", "", "")])
    with pytest.raises(CommitmentMissing, match="--commitment"):
        import_form(file, tmp_path / "pack", pack_id="test.form", commitments=())
    with pytest.raises(BadPackId):
        import_form(file, tmp_path / "pack", pack_id="Test Form", commitments=("4a",))
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "x").write_text("mine")
    with pytest.raises(FolderInUse):
        import_form(file, tmp_path / "full", pack_id="test.form", commitments=("4a",))
    assert (tmp_path / "full" / "x").read_text() == "mine"


def test_a_full_disk_leaves_no_half_pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = workbook(tmp_path / "form.xlsx", [("text", "q", "Q?", "Q ?", "", "", "", "")])
    write = Path.write_bytes

    def failing(self: Path, data: bytes) -> int:
        if self.name == "fr.yaml":
            raise OSError(28, "No space left on device")
        return write(self, data)

    monkeypatch.setattr(Path, "write_bytes", failing)
    with pytest.raises(OSError, match="No space"):
        import_form(file, tmp_path / "pack", pack_id="test.form", commitments=("4a",))
    assert [path.name for path in tmp_path.iterdir() if "pack" in path.name] == []


def test_the_command_imports_and_check_finds_no_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = shutil.copy(FORMS / "ona_tutorial.xlsx", tmp_path)
    (tmp_path / "pack").mkdir()
    folder = str(tmp_path / "pack")
    words = ["checklist", "import", str(file), "--to", folder, "--id", "org.office.visit"]
    assert main([*words, "--language", "en"]) == 2
    assert "--commitment" in capsys.readouterr().err
    assert main([*words, "--commitment", "4a", "--commitment", "4c", "--json"]) == 0
    assert '"repairs": [' in capsys.readouterr().out
    assert main(["checklist", "check", folder]) == 0
