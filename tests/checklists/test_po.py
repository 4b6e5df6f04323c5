"""Translations go out as .po files and come back: complete, all or nothing, stamped, never silently."""

from __future__ import annotations

import shutil
from pathlib import Path

import polib
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pack_samples import PACKS

from genderaudit.checklists import LoadedPack, load_pack
from genderaudit.checklists.actions import export_translation, import_translation
from genderaudit.checklists.files.po import Entry, po_bytes, read_po
from genderaudit.checklists.files.translations import source_stamp
from genderaudit.checklists.files.writing import quoted
from genderaudit.checklists.model.exchange import ImportIncomplete, LanguageNotOffered
from genderaudit.cli import main

TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\x00\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"), max_size=40)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(PACKS / "five-questions", tmp_path / "pack")
    return tmp_path / "pack"


def loaded(folder: Path) -> LoadedPack:
    return load_pack(folder, use_cache=False)


def exported(folder: Path) -> polib.POFile:
    (folder.parent / "fr.po").unlink(missing_ok=True)
    export_translation(loaded(folder), "fr", folder.parent / "fr.po")
    return polib.pofile(str(folder.parent / "fr.po"))


def taken_back(po: polib.POFile, folder: Path) -> object:
    po.save(str(folder.parent / "fr.po"))
    return import_translation(folder.parent / "fr.po", folder, "fr")


@given(st.lists(st.tuples(TEXT.filter(bool), TEXT.filter(bool), TEXT, st.booleans()), unique_by=lambda entry: entry[0]))
def test_polib_reads_what_we_write_and_we_read_it_too(entries: list[tuple[str, str, str, bool]]) -> None:
    data = po_bytes({"Language": "fr"}, [Entry(*entry) for entry in entries])
    theirs = polib.pofile(data.decode())
    assert [(one.msgctxt, one.msgid, one.msgstr, one.fuzzy) for one in theirs] == entries
    ours = read_po(data)
    assert not ours.faults
    assert [(one.key, one.source, one.text, one.fuzzy) for one in ours.entries] == entries
    assert ours.headers == {"Language": "fr", "": ""}


@given(st.lists(st.tuples(TEXT.filter(bool), TEXT.filter(bool), TEXT, st.booleans()), unique_by=lambda entry: entry[0]))
def test_we_read_what_polib_writes_with_its_folded_lines(entries: list[tuple[str, str, str, bool]]) -> None:
    theirs = polib.POFile(wrapwidth=20)
    theirs.metadata = {"Language": "fr", "Content-Type": "text/plain; charset=utf-8"}
    for key, source, text, fuzzy in entries:
        flags = ["fuzzy"] if fuzzy else []
        theirs.append(polib.POEntry(msgctxt=key, msgid=source, msgstr=text, flags=flags))
    ours = read_po(str(theirs).encode())
    assert not ours.faults
    assert {(one.key, one.source, one.text, one.fuzzy) for one in ours.entries} == set(entries)


@given(st.binary(max_size=300) | TEXT.map(lambda text: f'msgctxt "a"\nmsgid {text}\nmsgstr "'.encode()))
def test_no_bytes_make_the_reader_fail(data: bytes) -> None:
    read_po(data)


@given(st.text(max_size=60))
def test_a_quoted_text_reads_the_same_again(text: str) -> None:
    from genderaudit.checklists.files.reading import read_yaml

    text = text.encode("utf-8", "replace").decode()
    assert read_yaml(f"a: {quoted(text)}\n".encode()).data == {"a": text}


def test_every_text_is_exported_under_its_key(folder: Path) -> None:
    po = exported(folder)
    pack = loaded(folder)
    assert {one.msgctxt: one.msgid for one in po} == dict(pack.sources)
    assert {one.msgctxt: one.msgstr for one in po} == {key: text.text for key, text in pack.texts["fr"].items()}
    assert po.metadata["Language"] == "fr"


def test_what_goes_out_unchanged_comes_back_unchanged(folder: Path) -> None:
    before = loaded(folder)
    taken = taken_back(exported(folder), folder)
    assert taken.written and not taken.changed
    after = loaded(folder)
    assert after.texts == before.texts
    assert not after.problems


def test_a_translated_text_comes_back_as_a_draft_with_its_stamp(folder: Path) -> None:
    file = folder / "i18n" / "fr.yaml"
    file.write_text(file.read_text().replace("status: draft", "status: reviewed", 1))
    po = exported(folder)
    po.find("title", by="msgctxt").msgstr = "Cinq questions"
    taken = taken_back(po, folder)
    assert taken.changed == ("title",)
    texts = loaded(folder).texts["fr"]
    assert (texts["title"].text, texts["title"].status, texts["title"].stale) == ("Cinq questions", "draft", False)
    assert texts["summary"].status == "reviewed"
    assert f'  title: "{source_stamp("Five questions")}"' in file.read_text()


def test_a_stale_text_goes_out_fuzzy_and_is_fresh_when_the_mark_is_taken_off(folder: Path) -> None:
    pack = folder / "pack.yaml"
    taken_back(exported(folder), folder)  # stamps every text
    pack.write_text(pack.read_text().replace("title: Five questions", "title: Six questions", 1))
    assert loaded(folder).texts["fr"]["title"].stale
    po = exported(folder)
    entry = po.find("title", by="msgctxt")
    assert [one.msgctxt for one in po if one.fuzzy] == ["title"]
    taken_back(po, folder)
    assert loaded(folder).texts["fr"]["title"].stale
    entry.flags.remove("fuzzy")
    entry.msgstr = "Six questions, en français"
    taken_back(po, folder)
    assert not loaded(folder).texts["fr"]["title"].stale


def test_a_text_made_for_an_older_source_is_taken_and_stays_stale(folder: Path) -> None:
    po = exported(folder)
    pack = folder / "pack.yaml"
    pack.write_text(pack.read_text().replace("title: Five questions", "title: Six questions", 1))
    po.find("title", by="msgctxt").msgstr = "Cinq questions"
    taken = taken_back(po, folder)
    assert taken.written
    assert [(problem.code, problem.place) for problem in taken.problems] == [("stale_text", "title")]
    text = loaded(folder).texts["fr"]["title"]
    assert (text.text, text.stale) == ("Cinq questions", True)


@pytest.mark.parametrize(
    ("plant", "code"),
    [
        (lambda po: po.append(polib.POEntry(msgctxt="items.Q-99.label", msgid="x", msgstr="y")), "unknown_key"),
        (lambda po: setattr(po.find("title", by="msgctxt"), "msgstr", "Cinq {n} questions"), "placeholder"),
        (lambda po: po.metadata.update({"X-GenderAudit-Pack": "other.pack"}), "wrong_pack"),
        (lambda po: po.metadata.update({"Language": "es"}), "wrong_language"),
        (lambda po: po.append(polib.POEntry(msgid="no key", msgstr="y")), "po_no_key"),
    ],
)
def test_a_fault_is_named_with_its_line_and_nothing_is_written(folder: Path, plant: object, code: str) -> None:
    po = exported(folder)
    po.find("summary", by="msgctxt").msgstr = "Changed too"
    plant(po)  # type: ignore[operator]
    before = (folder / "i18n" / "fr.yaml").read_bytes()
    taken = taken_back(po, folder)
    assert not taken.written
    found = [problem for problem in taken.problems if problem.code.startswith(code)]
    assert found and found[0].line >= 1
    assert (folder / "i18n" / "fr.yaml").read_bytes() == before


def test_a_language_that_is_not_offered_or_not_said_is_refused(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "x.po").write_text('msgid ""\nmsgstr ""\n')
    with pytest.raises(ImportIncomplete, match="--language"):
        import_translation(tmp_path / "x.po", folder, "")
    for language in ("es", "en"):
        with pytest.raises(LanguageNotOffered):
            import_translation(tmp_path / "x.po", folder, language)


def test_the_commands_hand_out_and_take_back(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    po = folder.parent / "out"
    assert main(["checklist", "export", str(folder), "--po", str(po)]) == 0
    assert main(["checklist", "import", str(po / "fr.po"), "--pack", str(folder), "--language", "fr"]) == 0
    (po / "fr.po").write_text('msgctxt "nothing"\nmsgid "a"\nmsgstr "b"\n')
    assert main(["checklist", "import", str(po / "fr.po"), "--pack", str(folder), "--language", "fr"]) == 2
    assert "Rien n’a été modifié." in capsys.readouterr().out
