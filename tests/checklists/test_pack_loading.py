"""Loading: the cache, the hashes, the bytes, the stamps and the fallback of texts."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pack_samples import PACKS, ROOT, five

from genderaudit.checklists import (
    LoadedPack,
    Pack,
    PackMissing,
    PackUnusable,
    check_folder,
    check_paths,
    is_warning,
    load_pack,
    pack_from_bytes,
    read_pack_files,
    stamp_pack,
    texts_of,
)
from genderaudit.checklists.files import cache
from genderaudit.checklists.files.reading import read_yaml
from genderaudit.checklists.files.translations import source_stamp
from genderaudit.checklists.rules.loaded import content_hash
from genderaudit.runtime.folders import cache_folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(PACKS / "five-questions", tmp_path / "five"))


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def same(one: LoadedPack, other: LoadedPack) -> bool:
    return (one.pack, one.texts, one.content_hash, one.files_hash, one.files, one.problems) == (
        other.pack,
        other.texts,
        other.content_hash,
        other.files_hash,
        other.files,
        other.problems,
    )


@pytest.mark.parametrize("pack", sorted(path.parent.name for path in (ROOT / "checklists").glob("*/pack.yaml")))
def test_a_pack_of_the_program_is_usable(pack: str) -> None:
    loaded = load_pack(ROOT / "checklists" / pack)
    assert loaded.items
    assert all(is_warning(problem) or "i18n" in problem.file for problem in loaded.problems)


def test_a_pack_from_the_cache_equals_the_checked_one(folder: Path) -> None:
    change(folder / "i18n" / "fr.yaml", '"[fr] A map."', '""')
    fresh = load_pack(folder)
    assert len(list(cache_folder().rglob("*.json"))) == 1
    again = load_pack(folder)
    assert same(fresh, again)
    assert [problem.code for problem in again.problems] == ["missing_text"]


def test_the_cache_is_read_and_not_only_written(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    load_pack(folder)
    monkeypatch.setattr("genderaudit.checklists.files.loading._checked_pack", None)
    assert load_pack(folder).pack.id == "test.five-questions"


def test_any_change_of_a_file_leads_past_the_cache(folder: Path) -> None:
    before = load_pack(folder)
    change(folder / "pack.yaml", "title: Five questions", "title: Five other questions")
    assert load_pack(folder).pack.title == "Five other questions"
    change(folder / "pack.yaml", "title: Five other questions", "title: Five questions")
    assert same(load_pack(folder), before)
    change(folder / "i18n" / "fr.yaml", "[fr] Five questions", "Cinq questions")
    assert load_pack(folder).text("title", "fr").text == "Cinq questions"


@pytest.mark.parametrize("rubbish", [b"", b"{}", b"\x80\x04N.", b'{"version": 1', b"null"])
def test_a_spoilt_cache_entry_costs_only_time(folder: Path, rubbish: bytes) -> None:
    fresh = load_pack(folder)
    (entry,) = cache_folder().rglob("*.json")
    entry.write_bytes(rubbish)
    assert same(load_pack(folder), fresh)
    assert json.loads(entry.read_text(encoding="utf-8"))["version"] == cache.CACHE_VERSION


def test_a_cache_folder_that_cannot_be_written_is_no_obstacle(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file, not a folder")
    monkeypatch.setenv("GENDERAUDIT_HOME", str(blocked))
    assert load_pack(folder).pack.id == "test.five-questions"


def test_the_cache_folder_follows_the_home_variable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GENDERAUDIT_HOME", str(tmp_path))
    assert cache_folder() == tmp_path / "cache"
    monkeypatch.delenv("GENDERAUDIT_HOME")
    assert tmp_path not in cache_folder().parents


def test_an_unusable_pack_is_never_cached(folder: Path) -> None:
    change(folder / "pack.yaml", "format: 1", "format: 2")
    with pytest.raises(PackUnusable):
        load_pack(folder)
    assert not cache_folder().exists() or not list(cache_folder().rglob("*.json"))


def test_a_pack_comes_back_from_its_bytes(folder: Path) -> None:
    loaded = load_pack(folder)
    assert loaded.files == read_pack_files(folder)
    assert same(pack_from_bytes(loaded.files), loaded)


def test_bytes_without_a_pack_are_refused() -> None:
    with pytest.raises(PackUnusable, match=r"pack\.yaml"):
        pack_from_bytes({})


def test_a_path_without_a_pack_is_refused_in_words(tmp_path: Path) -> None:
    for call in (lambda: load_pack(tmp_path), lambda: check_paths([tmp_path]), lambda: check_paths([tmp_path / "no"])):
        with pytest.raises(PackMissing, match=r"Name a pack\.yaml"):
            call()


def test_the_content_hash_knows_what_is_said_not_how_it_is_laid_out(folder: Path) -> None:
    before = load_pack(folder)
    change(folder / "pack.yaml", "title: Five questions", 'title:   "Five questions"   # a comment\n')
    after = load_pack(folder)
    assert after.content_hash == before.content_hash
    assert after.files_hash != before.files_hash
    change(folder / "pack.yaml", "weight: 2", "weight: 3")
    assert load_pack(folder).content_hash != before.content_hash


def test_a_new_optional_field_of_the_format_changes_no_content_hash() -> None:
    class Newer(Pack):
        remark: str = ""

    pack = five().pack
    assert content_hash(Newer.model_validate(pack.model_dump(by_alias=True))) == content_hash(pack)


def test_a_reservation_about_an_expression_is_told_and_stops_nothing(folder: Path) -> None:
    change(folder / "pack.yaml", '". <= today()"', "\". >= '2020-01-01'\"")
    loaded = load_pack(folder)
    assert [problem.code for problem in loaded.problems] == ["expression_notice"]
    assert is_warning(loaded.problems[0])


def test_a_translation_file_by_itself_is_checked_against_its_pack(folder: Path) -> None:
    change(folder / "i18n" / "fr.yaml", '"[fr] A map."', '""')
    change(folder / "pack.yaml", "trace:\n  2c: [Q-04]\n", "trace:\n  2c: []\n")
    assert [problem.code for problem in check_paths([folder / "i18n" / "fr.yaml"])] == ["missing_text"]
    assert {problem.code for problem in check_paths([folder])} == {"missing_text", "item_without_trace"}


# texts


def test_texts_are_keyed_by_ids_and_none_is_left_out() -> None:
    texts = texts_of(five().pack)
    assert texts["items.Q-01.label"] == "Are results split by sex?"
    assert texts["items.Q-01a1.constraint_message"] == "Not so long ago."
    assert texts["items.Q-02.levels.3"] == "A plan that is reviewed"
    assert texts["items.Q-03.flags.0.message"].startswith("Stop")
    assert texts["ladders.L-1.rungs.meets.criteria.L-1b.label"] == "More"
    assert texts["choices.place.north.label"] == "North"
    assert texts["screening.questions.where.label"] == "Where is it?"
    assert texts["consent.lines.0"].startswith("You may")
    assert texts["glossary.channel.meaning"] == "A way to complain."
    assert "items.Q-01.hint" not in texts
    assert all(texts.values())


def test_a_text_falls_back_to_the_nearest_language_and_says_so(folder: Path) -> None:
    change(folder / "i18n" / "fr.yaml", '"[fr] A map."', '" "')
    loaded = load_pack(folder)
    shown = loaded.text("items.Q-01.label", "fr-CA")
    assert (shown.language, shown.status, shown.text) == ("fr", "draft", "[fr] Are results split by sex?")
    assert loaded.text("items.Q-05.evidence", "fr").model_dump() == {
        "text": "A map.",
        "language": "en",
        "status": "untranslated",
        "stale": False,
    }
    assert loaded.text("items.Q-05.evidence", "ar").status == "untranslated"
    assert loaded.text("items.Q-05.evidence", "en").status == "source"
    assert loaded.text("items.Q-05.evidence", "en_GB").status == "source"
    with pytest.raises(KeyError):
        loaded.text("items.Q-99.label", "fr")


def test_a_reviewed_text_is_no_draft(folder: Path) -> None:
    change(folder / "i18n" / "fr.yaml", "texts:\n", "reviewed: [title]\ntexts:\n")
    loaded = load_pack(folder)
    assert (loaded.text("title", "fr").status, loaded.text("summary", "fr").status) == ("reviewed", "draft")


# stamps


def test_a_changed_source_text_makes_its_translation_stale_until_it_is_looked_at(folder: Path) -> None:
    change(folder / "pack.yaml", "guidance: Test it.", "guidance: Test it twice.")
    (problem,) = check_folder(folder)
    assert (problem.code, problem.place, is_warning(problem)) == ("stale_text", "items.Q-03.guidance", True)
    assert load_pack(folder).text("items.Q-03.guidance", "fr").stale
    assert stamp_pack(folder) == []
    assert [problem.code for problem in check_folder(folder)] == ["stale_text"]
    assert stamp_pack(folder, renew=["items.Q-03.guidance"]) == [folder / "i18n" / "fr.yaml"]
    assert check_folder(folder) == []


def test_stamping_a_file_without_stamps_appends_them_and_keeps_the_rest(folder: Path) -> None:
    path = folder / "i18n" / "fr.yaml"
    whole = path.read_bytes()
    bare = whole[: whole.index(b"sources:")]
    path.write_bytes(bare)
    (problem,) = check_folder(folder)
    assert (problem.code, is_warning(problem)) == ("unstamped_texts", True)
    stamp_pack(folder)
    assert path.read_bytes() == whole


PIECES = st.sampled_from(["# a remark\n", "\n", "# une remarque, en français : « oui »\n", "   \n"])


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(PIECES, max_size=4), st.lists(PIECES, max_size=4), st.booleans(), st.booleans())
def test_stamping_rewrites_the_sources_and_nothing_else(
    tmp_path: Path, before: list[str], after: list[str], last: bool, windows: bool
) -> None:
    folder = tmp_path / os.urandom(6).hex()
    shutil.copytree(PACKS / "five-questions", folder)
    path = folder / "i18n" / "fr.yaml"
    text = path.read_text(encoding="utf-8")
    head, old = text[: text.index("sources:")], 'sources:\n  title: "00000000"\n'
    tail = "".join(after) + ("" if last else "reviewed: [title]\n")
    parts = [head + "".join(before), old, tail]
    ending = "\r\n" if windows else "\n"
    path.write_bytes("".join(parts).replace("\n", ending).encode())
    stamp_pack(folder)
    found = path.read_bytes().decode()
    assert found.startswith(parts[0].replace("\n", ending))
    assert found.endswith(parts[2].replace("\n", ending))
    stamps = read_yaml(found.encode()).data
    assert isinstance(stamps, dict)
    expected = {key: source_stamp(source) for key, source in five().sources.items()}
    assert stamps["sources"] == {**expected, "title": "00000000"}


def test_a_stamp_is_the_start_of_the_sha256_of_the_source() -> None:
    assert source_stamp("abc") == "ba7816bf"


# YAML


def test_every_value_has_the_line_that_an_editor_shows() -> None:
    text = "a: 1\nb:\n  - x\n  - {c: 2, d: [3,\n     4]}\ne: |\n  long\n  text\nf: end\n"
    document = read_yaml(text.encode())
    assert document.faults == []
    assert document.data == {"a": 1, "b": ["x", {"c": 2, "d": [3, 4]}], "e": "long\ntext\n", "f": "end"}
    lines = {("a",): 1, ("b", 0): 3, ("b", 1, "c"): 4, ("b", 1, "d", 1): 5, ("e",): 6, ("f",): 9}
    assert {place: document.line(place) for place in lines} == lines
    assert document.line(("b", 1, "missing")) == 4


PLAIN = st.recursive(
    st.one_of(
        st.text(st.characters(min_codepoint=32, max_codepoint=0x24F, exclude_characters="\x7f\x85"), max_size=12),
        st.integers(-(10**9), 10**9),
        st.none(),
        st.booleans(),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.text("abcxyz", min_size=3, max_size=5), inner, max_size=4)
    ),
    max_leaves=25,
)


@settings(max_examples=80, deadline=None)
@given(st.dictionaries(st.text("abcxyz", min_size=3, max_size=6), PLAIN, min_size=1, max_size=5), st.booleans())
def test_what_another_writer_writes_is_read_as_it_was_meant(data: dict[str, object], flow: bool) -> None:
    text = yaml.safe_dump(data, allow_unicode=True, default_flow_style=flow, sort_keys=False)
    document = read_yaml(text.encode())
    assert document.faults == []
    assert document.data == data
