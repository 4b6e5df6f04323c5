import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
import yaml
from house_facts import ROOT, parsed, placeholders, rooms, sources

from genderaudit.runtime.language import LANGUAGES, SOURCE, catalogue, plural_category

FOLDER = ROOT / "resources" / "language"
CATEGORIES = {language: {plural_category(count, language) for count in range(210)} for language in LANGUAGES}
FILES = sorted({path.name for path in FOLDER.glob("*/*.yaml")})
Text = str | Mapping[str, str]


class _Once(yaml.SafeLoader):
    """Refuses a key that stands twice."""


def _mapping(loader: _Once, node: yaml.MappingNode) -> dict[object, object]:
    keys = [loader.construct_object(key) for key, _ in node.value]
    assert len(keys) == len(set(keys)), f"a key stands twice near {node.start_mark}"
    return {key: loader.construct_object(value, deep=True) for key, (_, value) in zip(keys, node.value, strict=True)}


_Once.add_constructor("tag:yaml.org,2002:map", _mapping)


def flat(node: Mapping[str, object], before: str = "") -> Iterator[tuple[str, Text]]:
    for key, value in node.items():
        assert isinstance(key, str), f"{before}{key} is not a text: put it in quotation marks"
        if isinstance(value, str) or (isinstance(value, Mapping) and "other" in value):
            yield f"{before}{key}", value
        else:
            assert isinstance(value, Mapping), f"{before}{key}"
            yield from flat(value, f"{before}{key}.")


def texts_of(language: str, name: str) -> dict[str, Text]:
    """The texts of one file, errors left out: their English stands in their classes."""
    path = FOLDER / language / name
    document = yaml.load(path.read_text(encoding="utf-8"), Loader=_Once) if path.exists() else {}
    return {key: text for key, text in flat(document or {}) if not key.startswith("errors.")}


def facts_of(text: Text) -> frozenset[str]:
    forms = [text] if isinstance(text, str) else list(text.values())
    return frozenset().union(*map(placeholders, forms))


def wrong_plurals(text: Text, language: str) -> bool:
    """A text by number has the one form for all, or each form that the language tells apart."""
    return not isinstance(text, str) and set(text) not in ({"other"}, CATEGORIES[language] | {"other"})


@pytest.mark.parametrize("name", FILES)
def test_every_text_stands_in_all_four_languages(name: str) -> None:
    english = texts_of(SOURCE, name)
    for language in LANGUAGES:
        differing = set(texts_of(language, name)) ^ set(english)
        assert not differing, f"{language}: {sorted(differing)}"


@pytest.mark.parametrize("name", FILES)
def test_every_text_names_the_same_facts_in_all_languages(name: str) -> None:
    english = texts_of(SOURCE, name)
    offences = [
        f"{language}: {key}"
        for language in LANGUAGES
        for key, text in texts_of(language, name).items()
        if key in english and facts_of(text) != facts_of(english[key])
    ]
    assert not offences, "\n".join(offences)


@pytest.mark.parametrize("name", FILES)
def test_texts_by_number_have_every_form_that_their_language_needs(name: str) -> None:
    offences = [
        f"{language}: {key}"
        for language in LANGUAGES
        for key, text in texts_of(language, name).items()
        if wrong_plurals(text, language) or (not isinstance(text, str) and not facts_of(text["other"]))
    ]
    assert not offences, "\n".join(offences)


def test_no_text_is_empty() -> None:
    offences = [
        f"{language}/{name}: {key}"
        for language in LANGUAGES
        for name in FILES
        for key, text in texts_of(language, name).items()
        if not (text.strip() if isinstance(text, str) else all(form.strip() for form in text.values()))
    ]
    assert not offences, "\n".join(offences)


def test_no_key_stands_in_two_files_of_a_language() -> None:
    for language in LANGUAGES:
        seen: dict[str, str] = {}
        for path in sorted((FOLDER / language).glob("*.yaml")):
            document = yaml.load(path.read_text(encoding="utf-8"), Loader=_Once) or {}
            for key, _ in flat(document):
                assert key not in seen, f"{language}: {key} in {seen[key]} and {path.name}"
                seen[key] = path.name


def test_missing_plural_forms_are_noticed() -> None:
    assert wrong_plurals({"one": "{n} a", "other": "{n} b"}, "ar")
    assert wrong_plurals({"few": "{n} a", "other": "{n} b"}, "fr")
    assert not wrong_plurals({"other": "{n}"}, "ar")
    assert not wrong_plurals({"one": "{n} a", "other": "{n} b"}, "es")


def key_pattern(argument: ast.expr) -> str:
    """The key that a literal names, as a pattern: what an f-string fills in may be anything."""
    pieces = argument.values if isinstance(argument, ast.JoinedStr) else [argument]
    pattern = ""
    for piece in pieces:
        if isinstance(piece, ast.Constant) and isinstance(piece.value, str):
            pattern += re.escape(piece.value)
        elif isinstance(piece, ast.FormattedValue):
            pattern += r"[\w.-]+"
    return pattern


def asked_for(path: Path, heads: frozenset[str]) -> Iterator[tuple[int, str]]:
    """Line and pattern of every catalogue key that a call in this module names as a literal."""
    for node in ast.walk(parsed(path)):
        if not isinstance(node, ast.Call) or not node.args or not (pattern := key_pattern(node.args[0])):
            continue
        called = ast.unparse(node.func)
        if (
            re.fullmatch(r"(paper|ink|self)\.(text|fill)", called) and path.parent.name == "pages"
        ):  # the pages of a report ask below `reports`
            yield node.lineno, rf"reports\.{pattern}"
        elif not called.endswith(".text"):  # the texts of a pack are asked for with text()
            plain = pattern.replace("\\", "")
            if re.match(r"[a-z_]+\.[^\s/:]+$", plain) and plain.partition(".")[0] in heads:
                yield node.lineno, pattern


def test_every_text_that_the_program_asks_for_is_there() -> None:
    keys = catalogue(SOURCE).keys()
    heads = frozenset({key.partition(".")[0] for key in keys} | {room.name for room in rooms()} | {"cli"})
    found = [(path, *one) for path in sources() for one in asked_for(path, heads)]
    missing = [
        f"{path.name}:{line} {pattern}"
        for path, line, pattern in found
        if not any(re.fullmatch(pattern, key) for key in keys)
    ]
    assert len(found) > 40
    assert not missing, "\n".join(missing)


def test_a_text_that_nobody_wrote_is_noticed(tmp_path: Path) -> None:
    module = tmp_path / "one.py"
    module.write_text(
        'say("cli.no_such_text")\ntexts(f"signing.{role}.x")\nopen("cli.txt and more")\n', encoding="utf-8"
    )
    asked = list(asked_for(module, frozenset({"cli", "signing"})))
    assert asked == [(1, r"cli\.no_such_text"), (2, r"signing\.[\w.-]+\.x")]
