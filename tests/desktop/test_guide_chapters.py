"""The guide: whole in four languages, and every label and key that it names is one of the window's."""

import ast
import re
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

import genderaudit
from genderaudit.desktop.help.guide import KEYS, TOPICS
from genderaudit.runtime.language import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
HELP = ROOT / "resources" / "help"
TEXTS = ROOT / "resources" / "language"
OTHERS = tuple(one for one in LANGUAGES if one != "en")
KEY = re.compile(r"(Ctrl|Alt|Shift)\+\S+|F\d+|Enter|Esc|Page Up|Page Down|\?")
OF_THE_TOOLKIT = {"Ctrl+V", "Ctrl+Left", "Ctrl+Right"}
"""Keys that no command declares: fields and the board read them as they come."""


def chapter(language: str, topic: str) -> str:
    return (HELP / language / f"{topic}.md").read_text(encoding="utf-8")


def bold(text: str) -> list[str]:
    return re.findall(r"\*\*(.+?)\*\*", text)


def labels(text: str) -> list[str]:
    """What a chapter names of the window: everything in bold that is no key."""
    return [one for one in bold(text) if not KEY.fullmatch(one)]


def leaves(tree: object, place: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(tree, dict):
        for name, one in tree.items():
            yield from leaves(one, f"{place}.{name}")
    elif isinstance(tree, str):
        yield place, tree


def begun(text: str) -> str:
    """A text of the catalogue as a button begins it."""
    return text[:1].upper() + text[1:]


@cache
def said(language: str) -> dict[str, set[str]]:
    """Every English text of the window and the catalogue, without the signs of its keys, to what it says here."""
    found: dict[str, set[str]] = defaultdict(set)
    for message in ET.parse(TEXTS / language / "window.ts").getroot().iter("message"):
        source, here = message.findtext("source") or "", message.findtext("translation") or ""
        found[source.replace("&", "")].add(here.replace("&", ""))
    for file in (TEXTS / "en").glob("*.yaml"):
        there = dict(leaves(yaml.safe_load((TEXTS / language / file.name).read_text(encoding="utf-8"))))
        for place, text in leaves(yaml.safe_load(file.read_text(encoding="utf-8"))):
            found[text].add(there.get(place, ""))
            found[begun(text)].add(begun(there.get(place, "")))
    return found


def unknown(text: str) -> list[str]:
    """Labels that the window does not have."""
    return [one for one in labels(text) if one not in said(OTHERS[0])]


def otherwise(english: str, text: str, language: str) -> list[str]:
    """Labels of the English chapter that the translated one does not name as the translated window does."""
    named = Counter(labels(text))
    wrong = []
    for label in labels(english):
        hit = next((one for one in said(language)[label] if named[one] > 0), "")
        named[hit] -= 1
        if not hit:
            wrong.append(label)
    return wrong


def shape(text: str) -> tuple[list[str], Counter[str], int]:
    """Levels of headings in order, targets of links, and whether the table of all keys stands there."""
    return re.findall(r"^#+(?= )", text, re.MULTILINE), Counter(re.findall(r"\]\(([^)]+)\)", text)), text.count(KEYS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_chapter_is_there_and_no_other(language: str) -> None:
    assert {path.name for path in (HELP / language).iterdir()} == {f"{topic}.md" for topic in TOPICS}


@pytest.mark.parametrize("topic", TOPICS)
def test_links_lead_to_chapters(topic: str) -> None:
    assert shape(chapter("en", topic))[1].keys() <= {f"{one}.md" for one in TOPICS}


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("topic", TOPICS)
def test_a_translated_chapter_has_the_same_headings_and_links(topic: str, language: str) -> None:
    assert shape(chapter(language, topic)) == shape(chapter("en", topic))


@pytest.mark.parametrize("topic", TOPICS)
def test_every_label_in_a_chapter_is_a_label_of_the_window(topic: str) -> None:
    assert unknown(chapter("en", topic)) == []


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("topic", TOPICS)
def test_a_translated_chapter_names_labels_as_the_translated_window_does(topic: str, language: str) -> None:
    assert otherwise(chapter("en", topic), chapter(language, topic), language) == []


def test_every_key_that_the_guide_names_is_one_that_the_program_listens_to() -> None:
    package = Path(genderaudit.__file__).parent
    declared = {
        node.value
        for path in package.rglob("desktop/**/*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    named = {
        one
        for topic in TOPICS
        for one in bold(chapter("en", topic))
        if KEY.fullmatch(one) and one.startswith(("Ctrl", "Alt", "F"))
    }
    assert len(named) > 10
    assert named - declared - OF_THE_TOOLKIT == set()


@pytest.mark.gui
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sign_of_markup_is_left_on_a_page(qapp: QApplication, language: str) -> None:
    left = []
    for topic in TOPICS:
        page = QTextDocument()
        page.setMarkdown(chapter(language, topic))
        left += [f"{topic}: {line}" for line in page.toPlainText().splitlines() if re.search(r"[*`{}]|\]\(", line)]
    assert left == []


def test_a_label_that_does_not_exist_is_noticed_and_a_wrong_translation_too() -> None:
    assert labels("Press **F9**, **Ctrl++** or **Back up now**.") == ["Back up now"]
    assert unknown("Press **New engagement**.") == ["New engagement"]
    assert otherwise("**Back up now**", "**Enregistrer**", "fr") == ["Back up now"]
    assert otherwise("**Back up now** **Back up now**", "**Sauvegarder maintenant**", "fr") == ["Back up now"]
