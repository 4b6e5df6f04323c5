"""Fifty and more seeded mistakes: each is named with its line and a remedy, and none does harm."""

from __future__ import annotations

import shutil
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import NamedTuple

import pytest
from pack_samples import PACKS

from genderaudit.checklists import PackUnusable, check_folder, check_paths, load_pack
from genderaudit.runtime.language import LANGUAGES

PACK = (PACKS / "five-questions" / "pack.yaml").read_text(encoding="utf-8")
FRENCH = (PACKS / "five-questions" / "i18n" / "fr.yaml").read_text(encoding="utf-8")


class Seed(NamedTuple):
    """A mistake: `old` becomes `new`, and `code` must be found in the line that holds `at`."""

    code: str
    old: str
    new: str
    at: str
    tells: str = ""


SEEDS = {
    "tab as indentation": Seed("yaml_syntax", "  - {id: main,", "\t- {id: main,", "\t- {id: main"),
    "open quotation mark": Seed("yaml_syntax", "title: Five questions", 'title: "Five questions', "  - {id: far,"),
    "open bracket": Seed("yaml_syntax", "[Q-01, Q-03]", "[Q-01, Q-03", "best_rating"),
    "missing colon": Seed("yaml_syntax", "kind: risk_assessment\n", "kind risk_assessment\n", "kind risk_assessment"),
    "key twice": Seed("duplicate_key", "version: 1\n", "version: 1\nversion: 2\n", "version: 2", "line 3"),
    "anchor": Seed("anchor", "summary: A", "summary: &a A", "summary: &a"),
    "alias": Seed("anchor", "summary: A small", "summary: *small", "summary: *small", "small"),
    "python tag": Seed(
        "tag", "summary: A", 'summary: !!python/object/apply:os.system ["x"]  #', "summary:", "os.system"
    ),
    "own tag": Seed("tag", "summary: A", "summary: !secret A", "summary: !secret"),
    "second document": Seed("several_documents", "glossary:", "---\nglossary:", "---"),
    "yes without quotes": Seed("boolean_word", "{value: north,", "{value: yes,", "{value: yes,", '"yes"'),
    "no as a language": Seed("boolean_word", "languages: [en, fr]", "languages: [en, no]", "languages:", '"no"'),
    "yes as a key": Seed("boolean_key", "  place:\n", "  on:\n", "  on:", '"on"'),
    "number for a text": Seed("number_word", 'max: "2"', "max: 2", "max: 2", '"2"'),
    "format of tomorrow": Seed("wrong_choice", "format: 1", "format: 2", "format: 2"),
    "unknown kind": Seed("wrong_choice", "kind: risk_assessment", "kind: riskassessment", "kind:", "risk_assessment"),
    "bad weight": Seed("wrong_choice", "weight: 3\n    relevant", "weight: 7\n    relevant", "weight: 7", "1, 2, 3"),
    "weight in words": Seed("wrong_choice", "weight: 3\n    relevant", "weight: high\n    relevant", "weight: high"),
    "unknown type": Seed("wrong_choice", "type: maturity", "type: M03", "type: M03"),
    "unknown flag class": Seed("wrong_choice", "level: STOP", "level: HALT", "level: HALT", "STOP"),
    "unknown commitment": Seed("wrong_choice", "commitments: [4a]", "commitments: [4e]", "commitments: [4e]"),
    "unknown voice": Seed("wrong_choice", "[women_interview,", "[women_interviews,", "women_interviews"),
    "version in words": Seed("bad_number", "version: 1\n", "version: first\n", "version: first"),
    "version zero": Seed("bad_number", "version: 1\n", "version: 0\n", "version: 0"),
    "switch in words": Seed("bad_switch", "sensitive: true", "sensitive: very", "sensitive: very"),
    "misspelt field": Seed("unknown_field_near", "guidance: Count.", "guidence: Count.", "guidence", "guidance"),
    "strange field": Seed("unknown_field", "guidance: Count.", "guidance: Count.\n        zzz: 1", "zzz"),
    "missing field": Seed("missing_field", "        why: A plan is where it begins.\n", "", "id: Q-02", "why"),
    "empty field": Seed("empty_value", "guidance: Count.", "guidance:", "guidance:\n"),
    "empty label": Seed("empty_value", "label: How many were briefed?", 'label: ""', 'label: ""'),
    "list for a text": Seed("wrong_shape", "guidance: Count.", "guidance: [Count.]", "guidance: [Count.]"),
    "text for a list": Seed("wrong_shape", "commitments: [4a]", "commitments: 4a", "commitments: 4a"),
    "text for a mapping": Seed("wrong_shape", "  - {id: main, label: The whole}", "  - main", "  - main"),
    "id with a blank": Seed("bad_id", "id: Q-02", "id: Q 02", "id: Q 02"),
    "id with a dot": Seed("bad_id", "id: Q-02", "id: Q.02", "id: Q.02"),
    "capital letters in a code": Seed("bad_id", "{value: north,", "{value: North,", "{value: North,"),
    "language that is not offered": Seed("bad_value", "default_language: en", "default_language: it", "format: 1"),
    "duplicate id": Seed("duplicate_id", "id: Q-04", "id: Q-01", "id: Q-01\n        type: share", "Q-01"),
    "calculation named like a question": Seed("duplicate_id", "id: unbriefed", "id: Q-05", "{id: Q-05, label: Not"),
    "duplicate section": Seed("duplicate_id", "id: S-B", "id: S-A", "id: S-A\n    label: Safety"),
    "duplicate choice": Seed("duplicate_choice", "{value: south,", "{value: north,", "{value: north, label: South"),
    "points beyond 100": Seed("bad_points", "label: South}", "label: South, points: 101}", "points: 101"),
    "unknown choice list": Seed(
        "unknown_choices", "choices: place\n        weight", "choices: plaice\n        weight", "plaice"
    ),
    "no choice list": Seed("missing_choices", "        choices: place\n        weight", "        weight", "id: Q-05"),
    "table without axes": Seed("missing_axes", "type: text\n", "type: table\n", "id: Q-01a"),
    "axes on a text": Seed("unwanted_field", "type: text\n", "type: text\n            axes: [sex]\n", "axes: [sex]"),
    "unknown axis": Seed("unknown_choices", "type: text\n", "type: table\n            axes: [age]\n", "axes: [age]"),
    "repeat that asks nothing": Seed(
        "empty_repeat", "{id: Q-01a1, type: date", "{id: Q-01a1, type: repeat", "Q-01a1, type"
    ),
    "three levels": Seed("missing_levels", ", A plan that is reviewed]", "]", "levels:"),
    "levels on yes or no": Seed(
        "unwanted_field", "refs: [ISO", "levels: [a, b, c, d]\n        refs: [ISO", "levels: [a,"
    ),
    "reverse on a share": Seed(
        "unwanted_field", "counts: people", "counts: people\n        reverse: true", "reverse: true"
    ),
    "unknown reference": Seed("unknown_reference", "[ISO31000 6.4.2]", "[ISO3100 6.4.2]", "[ISO3100 6.4.2]"),
    "unknown starter": Seed("unknown_starter", "starter: F-DATA", "starter: F-DATE", "starter: F-DATE"),
    "flag without a condition": Seed("flag_without_when", "when: \". = '0'\", ", "", "Nobody knows"),
    "stop without a note": Seed(
        "missing_harm_note", "        harm_note: Ask about the channel, never about cases.\n", "", "id: Q-03"
    ),
    "ceiling off the scale": Seed("bad_ceiling", 'max: "2"', 'max: "partly"', "max:", "0, 1, 2, 3"),
    "unknown scheme": Seed("unknown_scheme", "scheme: un_four_tiers", "scheme: un_for_tiers", "un_for_tiers"),
    "unknown rating": Seed("unknown_rating", "best_rating: some_improvement", "best_rating: good", "best_rating: good"),
    "unknown item of a form": Seed("unknown_item", "items: [Q-01, Q-04]", "items: [Q-01, Q-44]", "Q-44"),
    "unknown channel": Seed("unknown_item", "channel_items: [Q-03]", "channel_items: [Q-33]", "Q-33"),
    "unknown part": Seed("unknown_part", "  - id: S-B\n", "  - id: S-B\n    part: annex\n", "part: annex"),
    "unknown form": Seed("unknown_tier", "tier: short", "tier: shorter", "tier: shorter"),
    "unrated form without an end": Seed("missing_ending", ", ending: Nothing was flagged.", "", "id: talk"),
    "perception over a text": Seed("unscored_item", "people: [Q-01]", "people: [Q-05]", "people: [Q-05]"),
    "ladder upside down": Seed("rung_order", "level: meets", "level: exceeds", "    rungs:"),
    "trace of another commitment": Seed("trace_without_item", "4b: [Q-02]", "4b: [Q-02, Q-01]", "4b: [Q-02, Q-01]"),
    "item that the trace forgets": Seed("item_without_trace", "4a: [Q-01, Q-02]", "4a: [Q-01]", "4a: [Q-01]", "Q-02"),
    "unknown name in a relevance": Seed(
        "unknown_name_near", "relevant: \"${Q-01} != 'yes'\"", "relevant: \"${Q-1} != 'yes'\"", "${Q-1}", "Q-01"
    ),
    "unknown derived name": Seed("unknown_name_near", '${Q-04.numerator}"\n', '${Q-04.nominator}"\n', "nominator"),
    "unknown name in a flag": Seed("unknown_name", 'when: ". < 50"', 'when: "${zzzzzzz} < 50"', "zzzzzzz"),
    "unknown name in a ladder": Seed("unknown_name_near", "${Q-02} >= 2", "${Q-O2} >= 2", "Q-O2"),
    "unknown name in a contradiction": Seed("unknown_name_near", "and ${Q-04} < 10", "and ${Q-40} < 10", "Q-40"),
    "unknown name in a calculation": Seed(
        "unknown_name_near", '"${Q-04.denominator} -', '"${Q-04.denominatr} -', "denominatr}"
    ),
    "form name in a screening": Seed("unknown_name", "${points} >= 0", "${Q-01} = 'no'", "id: far"),
    "unknown function": Seed("bad_expression", "true()", "truth()", "truth()"),
    "unbalanced expression": Seed("bad_expression", '". < 50"', '"(. < 50"', "(. < 50"),
    "self where there is none": Seed("reads_self", '"${Q-02} >= 2"', '". >= 2"', '". >= 2"'),
    "question that waits for itself": Seed("cycle", "\"${Q-01} != 'yes'\"", "\"${Q-01a} != 'yes'\"", "${Q-01a} != 'y"),
    "follow-ups four deep": Seed(
        "too_nested",
        "label: By when?,",
        "followups: [{id: deep, type: text, label: Deep?}], label: By when?,",
        "id: deep",
    ),
}

FRENCH_SEEDS = {
    "missing text": Seed(
        "missing_text", '  glossary.channel.term: "[fr] Channel"\n', "", "texts:", "glossary.channel.term"
    ),
    "blank text": Seed("missing_text", '"[fr] Channel"', '" "', 'channel.term: " "'),
    "unknown key": Seed("unknown_key_near", 'glossary.channel.term: "[', 'glossary.chanel.term: "[', "chanel"),
    "strange key": Seed("unknown_key", "texts:\n", 'texts:\n  qqq: "x"\n', "  qqq:"),
    "lost placeholder": Seed("placeholder", '"[fr] A map."', '"[fr] Une carte {n}."', "Une carte {n}", "{n}"),
    "translation of another pack": Seed("wrong_pack", "pack: test.five-questions", "pack: test.six", "pack: test.six"),
    "language of another file": Seed("wrong_language", "language: fr", "language: es", "language: es"),
    "reviewed text that is none": Seed("unknown_key", "texts:\n", "reviewed: [qqq]\ntexts:\n", "reviewed: [qqq]"),
    "number as a translation": Seed("number_word", '"[fr] A map."', "12", ": 12", '"12"'),
    "yes as a translation": Seed("boolean_word", '"[fr] A map."', "yes", ": yes", '"yes"'),
    "bad YAML in a translation": Seed("yaml_syntax", '"[fr] A map."', '"[fr] A" map."', '"[fr] A" map'),
}


def line_of(text: str, fragment: str) -> int:
    start = text.index(fragment)
    return text.count("\n", 0, start) + 1


def pack_folder(tmp_path: Path, pack: str = PACK, french: str = FRENCH) -> Path:
    folder = tmp_path / "pack"
    (folder / "i18n").mkdir(parents=True)
    (folder / "pack.yaml").write_text(pack, encoding="utf-8")
    (folder / "i18n" / "fr.yaml").write_text(french, encoding="utf-8")
    return folder


def test_there_are_more_than_fifty_seeded_mistakes() -> None:
    assert len(SEEDS) + len(FRENCH_SEEDS) >= 50


def test_the_sound_pack_has_no_problem() -> None:
    assert check_folder(PACKS / "five-questions") == []
    assert check_folder(PACKS / "every-type") == []


@pytest.mark.parametrize("name", SEEDS)
def test_a_mistake_in_a_pack_is_named_with_line_and_remedy(name: str, tmp_path: Path) -> None:
    seed = SEEDS[name]
    assert PACK.count(seed.old) >= 1, "the seed must change the pack"
    text = PACK.replace(seed.old, seed.new, 1)
    folder = pack_folder(tmp_path, pack=text)
    problems = check_folder(folder)
    found = [problem for problem in problems if problem.code == seed.code]
    assert found, [problem.code for problem in problems]
    assert line_of(text, seed.at) in [problem.line for problem in found]
    assert all(problem.remedy and problem.file.endswith("pack.yaml") for problem in found)
    assert seed.tells in " ".join(problem.message + problem.remedy for problem in found)
    with pytest.raises(PackUnusable) as refusal:
        load_pack(folder)
    assert [problem.code for problem in refusal.value.problems].count(seed.code) == len(found)


@pytest.mark.parametrize("name", FRENCH_SEEDS)
def test_a_mistake_in_a_translation_is_named_and_the_pack_stays_usable(name: str, tmp_path: Path) -> None:
    seed = FRENCH_SEEDS[name]
    assert seed.old in FRENCH, "the seed must change the translation"
    text = FRENCH.replace(seed.old, seed.new, 1)
    folder = pack_folder(tmp_path, french=text)
    found = [problem for problem in check_folder(folder) if problem.code == seed.code]
    assert found
    assert line_of(text, seed.at) in [problem.line for problem in found]
    assert all(problem.remedy and problem.file.endswith("fr.yaml") for problem in found)
    assert seed.tells in " ".join(problem.message + problem.remedy for problem in found)
    assert load_pack(folder).text("title", "fr").text


def test_all_mistakes_of_a_file_are_collected_at_once(tmp_path: Path) -> None:
    text = PACK
    for name in ("bad weight", "misspelt field", "unknown type", "empty label"):
        text = text.replace(SEEDS[name].old, SEEDS[name].new, 1)
    codes = {problem.code for problem in check_folder(pack_folder(tmp_path, pack=text))}
    assert codes >= {"wrong_choice", "unknown_field_near", "empty_value"}


def test_every_cycle_is_named_not_only_the_first(tmp_path: Path) -> None:
    text = PACK.replace("label: How far is the data plan?", "label: How far?\n        relevant: \"${Q-05} = 'north'\"")
    text = text.replace("label: Where is it?\n", "label: Where?\n        relevant: \"${Q-02} = '1'\"\n")
    text = text.replace("\"${Q-01} != 'yes'\"", "\"${Q-01a1} != ''\"")
    cycles = [problem for problem in check_folder(pack_folder(tmp_path, pack=text)) if problem.code == "cycle"]
    assert {frozenset(problem.message.split(": ")[1].rstrip(".").split(" → ")) for problem in cycles} == {
        frozenset({"Q-02", "Q-05"}),
        frozenset({"Q-01a", "Q-01a1"}),
    }


def test_a_file_that_is_not_utf8_is_named_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "old.yaml"
    path.write_bytes(b"format: 1\ntitle: \xc9valuation\n")
    (problem,) = check_paths([path])
    assert (problem.code, problem.line) == ("not_utf8", 2)


def test_an_empty_file_and_a_list_are_no_packs(tmp_path: Path) -> None:
    (tmp_path / "empty.yaml").write_text("# nothing\n")
    (tmp_path / "list.yaml").write_text("- 1\n")
    assert sorted(problem.code for problem in check_paths([tmp_path])) == ["empty_file", "wrong_shape"]


def test_a_languageless_pack_says_which_translation_is_missing(tmp_path: Path) -> None:
    folder = pack_folder(tmp_path)
    (folder / "i18n" / "fr.yaml").rename(folder / "i18n" / "es.yaml")
    codes = {Path(problem.file).name: problem.code for problem in check_folder(folder)}
    assert codes == {"es.yaml": "unlisted_language", "fr.yaml": "missing_translation"}


HOSTILE = {
    "two megabytes of nesting": b"[" * 2_000_000,
    "two megabytes of block nesting": b"- " * 1_000_000,
    "two megabytes of mappings": b"{a: " * 500_000,
    "anchor bomb": b"".join(
        b"k%d: &k%d [%s]\n" % (i, i, b",".join(b"*k%d" % (i - 1) for _ in range(10)) if i else b"x") for i in range(12)
    ),
    "python tag that runs code": b"title: !!python/object/apply:pathlib.Path.touch "
    b'[!!python/object/apply:pathlib.Path ["ran"]]\n',
    "more than five megabytes": b"title: " + b"x" * 6_000_000,
    "a million keys": b"".join(b"k%d: 1\n" % i for i in range(400_000)),
    "one very long key": b"x" * 3_000_000 + b": 1\n",
    "control characters": b"title: \x00\x01\x02\n",
    "five thousand brackets in a condition": PACK.replace(". < 50", "(" * 5000).encode(),
    "six thousand questions": PACK.replace(
        "          - id: Q-01a\n",
        "".join(f"          - {{id: N{i}, type: text, label: L}}\n" for i in range(6000)) + "          - id: Q-01a\n",
    ).encode(),
    "a chain of five thousand questions": PACK.replace(
        "          - id: Q-01a\n",
        "".join(
            f"          - {{id: N{i}, type: text, label: L, relevant: \"${{N{i + 1}}} = ''\"}}\n" for i in range(4500)
        )
        + "          - {id: N4500, type: text, label: L}\n          - id: Q-01a\n",
    ).encode(),
}

GUARDED = textwrap.dedent(
    """
    import json, sys
    if sys.platform != "win32":
        import resource
        resource.setrlimit(resource.RLIMIT_AS, (1_500_000_000, 1_500_000_000))
        resource.setrlimit(resource.RLIMIT_CPU, (20, 20))
    from pathlib import Path
    from genderaudit.checklists import check_paths
    problems = check_paths([Path(sys.argv[1])])
    print(json.dumps([[p.code, p.line, p.remedy] for p in problems[:50]]))
    """
)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_neither_crashes_nor_hangs_nor_runs_code(name: str, tmp_path: Path) -> None:
    path = tmp_path / "hostile.yaml"
    path.write_bytes(HOSTILE[name])
    done = subprocess.run(
        [sys.executable, "-c", GUARDED, str(path)], cwd=tmp_path, capture_output=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr[-500:]
    assert not (tmp_path / "ran").exists()
    if not name.startswith("a chain"):
        assert b'"' in done.stdout, "a problem must be named"


def test_problems_are_named_in_every_language(tmp_path: Path) -> None:
    folder = pack_folder(tmp_path, pack=PACK.replace("weight: 3\n    relevant", "weight: 7\n    relevant"))
    messages = {language: check_folder(folder, language=language)[0].message for language in LANGUAGES}
    assert len(set(messages.values())) == len(LANGUAGES)


def test_the_command_of_a_tree_names_files_as_they_were_given(tmp_path: Path) -> None:
    shutil.copytree(PACKS / "every-type", tmp_path / "a" / "every-type")
    broken = tmp_path / "a" / "b"
    broken.mkdir()
    (broken / "pack.yaml").write_text(PACK.replace("format: 1", "format: 9"))
    (problem, *_) = check_paths([tmp_path / "a"])
    assert problem.file == str(broken / "pack.yaml")
