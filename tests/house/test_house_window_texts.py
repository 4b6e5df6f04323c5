"""The window's texts: all collected, all translated, with their placeholders, and nothing extracted that is no text."""

import ast
import importlib.util
import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from house_facts import PACKAGE, ROOT

LANGUAGES = ("en", "fr", "es", "ar")
FOLDER = ROOT / "resources" / "language"
FORMS = {"en": 2, "fr": 2, "es": 2, "ar": 6}
"""How many plural forms Qt asks for."""
PLACE = re.compile(r"\{[^{}]*\}")
QT_PROPERTIES = {
    "text", "title", "toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription", "placeholderText",
    "windowTitle", "suffix", "prefix", "specialValueText", "format", "plainText",
}  # fmt: skip
"""Properties of Qt's widgets that a person reads."""
Message = tuple[str, str, bool]


def collector() -> ModuleType:
    spec = importlib.util.spec_from_file_location("collect", FOLDER / "collect.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def messages(path: Path) -> dict[tuple[str, str, str], ET.Element]:
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name") or "", message.findtext("source") or "", message.findtext("comment") or "")
            found[key] = message
    return found


def translated(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


def wrong(source: str, message: ET.Element, language: str) -> list[str]:
    """What is wrong with one translation."""
    faults, forms = [], translated(message)
    translation = message.find("translation")
    assert translation is not None
    if translation.get("type") is not None or not all(form.strip() for form in forms):
        faults.append("unfinished")
    if message.get("numerus") == "yes" and len(forms) != FORMS[language]:
        faults.append(f"{len(forms)} plural forms")
    for form in forms:
        if Counter(PLACE.findall(form)) != Counter(PLACE.findall(source)):
            faults.append(f"placeholders differ: {form}")
        # Arabic's zero, one and two may say the number in a word
        if "%n" in form and "%n" not in source:
            faults.append(f"a number that is not given: {form}")
    if message.get("numerus") == "yes" and "%n" in source and "%n" not in forms[-1]:
        faults.append("the number is lost")
    return faults


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("language")
    collector().collect(folder)
    return folder


@pytest.mark.gui
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_code_and_forms_is_in_the_translators_file(language: str, collected: Path) -> None:
    fresh, kept = (set(messages(folder / language / "window.ts")) for folder in (collected, FOLDER))
    assert (sorted(fresh - kept), sorted(kept - fresh)) == ([], []), "run: make texts"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_window_is_translated_with_its_placeholders(language: str) -> None:
    kept = messages(FOLDER / language / "window.ts")
    assert language == "en" or len(kept) > 300
    assert [(key, faults) for key, message in kept.items() if (faults := wrong(key[1], message, language))] == []


def test_a_lost_placeholder_and_an_unfinished_text_are_noticed() -> None:
    lost = ET.fromstring("<message><source>of {n}</source><translation>de</translation></message>")
    assert wrong("of {n}", lost, "fr") == ["placeholders differ: de"]
    open_ = ET.fromstring('<message><source>of</source><translation type="unfinished"></translation></message>')
    assert wrong("of", open_, "fr") == ["unfinished"]
    few = ET.fromstring('<message numerus="yes"><translation><numerusform>%n x</numerusform></translation></message>')
    assert wrong("%n x", few, "ar") == ["1 plural forms"]


def _calls(tree: ast.AST) -> list[ast.Call]:
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and (getattr(node.func, "attr", None) == "tr" or getattr(node.func, "id", None) in ("translate", "counted"))
    ]


def unreadable(source: str) -> list[int]:
    """Lines with a text that the collector cannot read: no plain literal, or a plural in `translate`."""
    return [
        call.lineno
        for call in _calls(ast.parse(source))
        if not all(isinstance(part, ast.Constant) for part in call.args[: 1 if hasattr(call.func, "attr") else 2])
        or (getattr(call.func, "id", "") == "translate" and len(call.args) > 3)
    ]


def test_no_text_is_put_together_before_it_is_translated() -> None:
    assert {
        path.name: lines for path in PACKAGE.rglob("*.py") if (lines := unreadable(path.read_text(encoding="utf-8")))
    } == {}


def test_a_text_put_together_is_noticed() -> None:
    assert unreadable('self.tr(f"of {n}")\ntranslate("A", text)\ntranslate("A", "fine")') == [1, 2]
    assert unreadable('translate("A", "%n of", "", n)\ncounted("A", "%n of", n)') == [1]


GLUE = re.compile(r"\s*[,;:،؛]\s+")
QUOTATION = re.compile("[“”«»]")
"""Signs that each language writes in its own way."""


def _matches(sign: Callable[[str], object], node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and bool(sign(node.value))


def _is_glued(node: ast.expr) -> bool:
    if isinstance(node, ast.JoinedStr):
        between = any(_matches(GLUE.fullmatch, piece) for piece in node.values[1:])
        return between or any(_matches(QUOTATION.search, piece) for piece in node.values)
    called = node.func if isinstance(node, ast.Call) else None
    return isinstance(called, ast.Attribute) and called.attr == "join" and _matches(GLUE.fullmatch, called.value)


def glued(source: str) -> list[int]:
    """Lines that put texts together with the signs of English: `f"{label}: {value}"`, `", ".join(...)`."""
    return sorted(node.lineno for node in ast.walk(ast.parse(source)) if isinstance(node, ast.expr) and _is_glued(node))


def test_the_window_joins_no_texts_with_the_signs_of_english() -> None:
    found = {
        str(path.relative_to(PACKAGE)): lines
        for path in PACKAGE.rglob("*.py")
        if {"desktop", "widgets"} & set(path.relative_to(PACKAGE).parts)
        and (lines := glued(path.read_text(encoding="utf-8")))
    }
    assert found == {}, "use labelled, listed, listed_apart or quoted of widgets.texts"


def test_texts_glued_together_are_noticed() -> None:
    assert glued('f"{a}: {b}"\n", ".join(c)\nf"“{d}”"\nf"{e}; {f}."\n"; ".join(g)') == [1, 2, 3, 4, 5]
    assert glued('f"{a} · {b}"\n" ".join(c)\nf"{d:%H:%M}"\nf"a: {b}"\nf"items.{c}.label"') == []


def not_texts(path: Path) -> list[str]:
    """Properties of a form whose value is no text and would be given to translators."""
    return [
        f"{path.parent.name}/{path.name}: {found.get('name')}"
        for found in ET.parse(path).getroot().iter("property")
        if found.get("name") not in QT_PROPERTIES
        for text in found.iter("string")
        if text.get("notr") != "true" and (text.text or "").strip()
    ]


def test_only_texts_of_forms_go_to_translators() -> None:
    assert [found for path in sorted((ROOT / "ui").rglob("*.ui")) for found in not_texts(path)] == []


def test_every_text_is_given_to_translate_by_name_since_the_collector_knows_no_other() -> None:
    unseen = []
    for path in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Name) and node.value.id == "translate":
                unseen.append(f"{path.name}:{node.lineno} another name for translate")
            if isinstance(node, ast.JoinedStr):
                calls = (one for one in ast.walk(node) if isinstance(one, ast.Call))
                names = {getattr(one.func, "id", getattr(one.func, "attr", "")) for one in calls}
                if names & {"translate", "tr", "counted"}:
                    unseen.append(f"{path.name}:{node.lineno} a text within an f-string")
    assert unseen == []
