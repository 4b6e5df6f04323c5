import ast
from collections import Counter

import pytest
from house_facts import import_everything, parsed, placeholders, sources, spoken_errors

from genderaudit.domain.errors import Defect, Mistake, SpokenError, Trouble
from genderaudit.runtime.language import LANGUAGES, SOURCE, catalogue, say

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
