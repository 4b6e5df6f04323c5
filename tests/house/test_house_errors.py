import ast
from collections import Counter
from pathlib import Path
from typing import get_args

import pytest
from house_facts import import_everything, parsed, placeholders, sources, spoken_errors

from genderaudit.domain.errors import Defect, Mistake, SpokenError, Trouble
from genderaudit.engagements.model import Status, StopDecision
from genderaudit.engagements.model.refusals import StepNotAllowed
from genderaudit.findings.model import FollowUp
from genderaudit.findings.rules import GapCode
from genderaudit.runtime.language import LANGUAGES, SOURCE, catalogue, say
from genderaudit.sheets.model import Size, Why
from genderaudit.signing.model import Role
from genderaudit.store.files import told
from genderaudit.suppliers.model.intake import Instead, Packed, Unreadable
from genderaudit.suppliers.model.relationship import RELATIONSHIP_KINDS

TRANSLATIONS = [language for language in LANGUAGES if language != SOURCE]
ERRORS = {one.__name__: one for one in spoken_errors()}


def facts_of(error: type[SpokenError]) -> frozenset[str]:
    return placeholders(error.sentence) | placeholders(error.remedy)


def test_every_error_has_a_code_of_its_own() -> None:
    assert [name for name, one in ERRORS.items() if "code" not in vars(one)] == []
    counted = Counter(one.code for one in ERRORS.values())
    assert {code for code, times in counted.items() if times > 1} == set()


def test_every_error_is_a_sentence_with_a_remedy() -> None:
    bare = (Mistake.sentence, "")
    assert [name for name, one in ERRORS.items() if one.sentence in bare or not one.remedy] == []
    assert [
        name for name, one in ERRORS.items() if not one.sentence.rstrip("} ").endswith((".", "{first", "{why"))
    ] == []


def test_every_error_tells_whose_it_is_by_its_exit_code() -> None:
    assert {one.exit_code for one in ERRORS.values()} <= {2, 3, 70}
    assert [name for name, one in ERRORS.items() if issubclass(one, Mistake) and one.exit_code != 2] == []
    assert [name for name, one in ERRORS.items() if issubclass(one, Trouble) and one.exit_code != 3] == []
    assert [name for name, one in ERRORS.items() if issubclass(one, Defect) and one.exit_code != 70] == []


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_every_error_speaks_every_language_with_the_same_facts(language: str) -> None:
    texts = catalogue(language)
    offences = []
    for one in ERRORS.values():
        sentence, remedy = f"errors.{one.code}.sentence", f"errors.{one.code}.remedy"
        if not texts.has(sentence) or not texts.has(remedy):
            offences.append(f"{one.code}: missing")
        elif placeholders(texts(sentence)) | placeholders(texts(remedy)) != facts_of(one):
            offences.append(f"{one.code}: other facts")
    assert not offences, "\n".join(offences)


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_no_translation_is_left_of_an_error_that_is_gone(language: str) -> None:
    codes = {key.split(".")[1] for key in catalogue(language).keys() if key.startswith("errors.")}  # noqa: SIM118 -- a method of Texts
    assert codes - {one.code for one in ERRORS.values()} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_error_can_be_said_with_its_facts(language: str) -> None:
    for name, one in ERRORS.items():
        if "__init__" in vars(one):
            continue
        facts = dict.fromkeys(facts_of(one), "FACT")
        said = say(one(**facts), language)
        assert "{" not in said, name
        assert said.count("FACT") >= len(facts), name


CODES: dict[str, tuple[str, ...]] = {
    "statuses.{code}": get_args(Status),
    "reports.follow_up.{code}": get_args(FollowUp),
    "reports.gap_field.{code}": get_args(GapCode),
    "not_merged.{code}": ("same", "two_engagements", "into_settled", "settled"),
    "dispositions.{code}": get_args(StopDecision),
    "ratings.{code}.name": ("effective", "not_effective", "partially_satisfactory", "largely_ineffective"),
    "signing.role.{code}": (*get_args(Role), "none"),
    "suppliers.relationships.{code}": RELATIONSHIP_KINDS,
    "suppliers_import.instead.{code}": get_args(Instead),
    "suppliers_import.unreadable.{code}": get_args(Unreadable),
    "suppliers_import.packed.{code}": get_args(Packed),
    "sheets.unreadable.{code}": get_args(Why),
    "sheets.sizes.{code}": get_args(Size),
    "steps.{code}": ("answer.set", "engagement.status", "engagement.change_plan", "workspace.read", "blob.read"),
}


def test_a_fact_that_is_a_code_has_words_for_it() -> None:
    bare = [
        f"{one.code}: {fact}"
        for one in ERRORS.values()
        for fact in ("status", "decision", "allowed", "lacking", "before", "cap", "earned")
        if fact in facts_of(one) and fact not in one.words
    ]
    assert bare == []
    assert [one.code for one in ERRORS.values() if not set(one.words) <= facts_of(one)] == []
    assert {key for one in ERRORS.values() for key in one.words.values()} == set(CODES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_code_stands_in_a_sentence_that_a_person_reads(language: str) -> None:
    texts, offences = catalogue(language), []
    for one in ERRORS.values():
        for fact, key in one.words.items():
            for code in CODES[key]:
                facts: dict[str, object] = dict.fromkeys(facts_of(one), "FACT") | {fact: code}
                words = texts(key.format(code=code.replace(".", "_")))
                said = say(one(**facts), language)
                if words not in said or ("_" in code and code in said) or ("." in code and code in said):
                    offences.append(f"{one.code}: {said}")
                if "_" in code and code in str(one(**facts)):
                    offences.append(f"{one.code}: {one(**facts)}")
    assert not offences, "\n".join(offences)


@pytest.mark.parametrize("language", LANGUAGES)
def test_several_codes_are_listed_and_none_is_said_too(language: str) -> None:
    texts = catalogue(language)
    several = say(StepNotAllowed(current="issued", wanted="planned", allowed=("closed", "in_progress")), language)
    assert texts("reports.comma").join((texts("statuses.closed"), texts("statuses.in_progress"))) in several
    assert texts("statuses.none") in say(StepNotAllowed(current="closed", wanted="planned", allowed=()), language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("what", ["answer.set", "find", "steps", "backup", "open", "close", "check", "merge", "erase"])
def test_what_the_store_was_doing_is_said_in_words(what: str, language: str) -> None:
    trouble = told(OSError(5, "Input/output error"), Path("w.gaw"), what)
    assert trouble is not None
    code = str(trouble.facts["what"])
    assert catalogue(language).has(f"steps.{code.replace('.', '_')}")
    assert catalogue(language)(f"steps.{code.replace('.', '_')}") in say(trouble, language)
    assert code not in say(trouble, language)


def test_the_bare_kinds_are_never_raised() -> None:
    bare = {"Mistake", "Trouble", "SpokenError"}
    calls = [
        f"{path.name}:{node.lineno}"
        for path in sources()
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in bare
    ]
    assert not calls, "\n".join(calls)


def test_whoever_raises_an_error_gives_all_its_facts() -> None:
    import_everything()
    lacking, seen = [], set()
    for path in sources():
        for node in ast.walk(parsed(path)):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            error = ERRORS.get(name)
            given = {keyword.arg for keyword in node.keywords}
            if error is None or "__init__" in vars(error) or None in given:
                continue
            seen.add(name)
            if not facts_of(error) <= given:
                lacking.append(f"{path.name}:{node.lineno} {name}: {sorted(facts_of(error) - given)}")
    assert not lacking, "\n".join(lacking)
    assert len(seen) > len(ERRORS) // 2
