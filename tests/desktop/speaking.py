"""The window in a language that is no language: every translated text is bracketed and a third longer."""

from __future__ import annotations

import csv
import functools
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTextEdit,
    QWidget,
)
from sight import named, seen

from genderaudit.checklists import find_pack
from genderaudit.desktop.help.guide import chapters
from genderaudit.domain.errors import SpokenError
from genderaudit.runtime.assets import asset
from genderaudit.widgets.scrolled_pages import Sheets
from genderaudit.widgets.texts import NAMES, Translations
from window_person import plain as without_marks
from window_person import words_of

OPEN, CLOSE = "⟦", "⟧"
LONGER = 0.35
_BEGIN = 6
"""Letters by which a longer text is looked up."""
PACKS = ("risk-assessment", "internal-audit", "supplier-procurement")
_QUOTES = dict.fromkeys(map(ord, "\"'‘’‚“”„«»‹›"))
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_NO_TEXTS = (
    "GenderAudit",
    " ".join(NAMES.values()),
    "pilot lesson",
    "analysis-age",
    "people-override",
    "consultation-share",
    "Report",
)
"""Names, and keys of references."""
_PLAIN = re.compile(
    rf"""
    [\W\d_]*                                        # numbers and signs
    | (\d+\s)?({_MONTHS}|[A-Z][a-z]{{2}})(\s\d+)*     # days
    | [A-Z]{{1,4}}-?\d+\S* | [A-Z]{{2}}-[A-Z] | [0-9A-Z]{{8}}-\d | [a-z]{{3}}-[0-9a-z]{{26}}  # codes
    | [0-9a-f]{{6,}}[0-9a-f:\ …]*                   # sums of files
    | \d+[.,]?\d*\s?(k?B|[KMG]i?B|%|pt|n/a)        # sizes
    | ((Ctrl|Alt|Shift|Meta)\+)*(\S{{1,3}}|Left|Right|Up|Down)  # keys
    | \d\s\w{{1,2}}                                 # a key cap with its digit and letter
    | (scores\s)?[\d.,]+(\sof\s[\d.,]+)?(\s(weighted\s)?points)?  # out of the catalogue, beside other texts
    | \S*[/\\.]\S+                                 # paths and files
    """,
    re.VERBOSE,
)


_of_qt: set[str] = set()
"""What Qt's own translations say."""


def plain(text: str) -> str:
    """A text without mnemonics and without quotation marks, which each language writes in its own way."""
    return without_marks(text.translate(_QUOTES))


class Pseudo(QTranslator):
    """Brackets every text and makes it longer, placeholders and mnemonics kept."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str:
        if not source.strip():
            return source
        if context.startswith("Q"):
            _of_qt.add(plain(source))
            return source
        more = "~" * max(1, int(len(source) * LONGER / 3))
        # in several pieces, so that it breaks into lines as words do
        longer = " ".join(more[start : start + 8] for start in range(0, len(more), 8))
        return f"{OPEN}{source} {longer}{CLOSE}"


@contextmanager
def pseudo_language() -> Iterator[None]:
    """Every window made meanwhile speaks it."""
    translator, use = Pseudo(), Translations.use

    def use_and_cover(self: Translations, language: str) -> None:
        use(self, language)
        QCoreApplication.removeTranslator(translator)
        QCoreApplication.installTranslator(translator)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Translations, "use", use_and_cover)
        try:
            yield
        finally:
            QCoreApplication.removeTranslator(translator)


# what may be read without having been translated by the window


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _strings(inner)


def _errors(kind: type[SpokenError]) -> Iterator[str]:
    """Errors say their English themselves."""
    yield from (kind.sentence, kind.remedy, f"{kind.sentence} {kind.remedy}")
    for one in kind.__subclasses__():
        yield from _errors(one)


@functools.cache
def _catalogue() -> tuple[frozenset[str], re.Pattern[str]]:
    fixed, patterns = set[str](), list[str]()
    files = sorted(asset("resources", "language", "en").glob("*.yaml"))
    whole = [_strings(yaml.safe_load(path.read_text(encoding="utf-8"))) for path in files]
    for texts in (*whole, _errors(SpokenError)):
        for text in texts:
            # a text of placeholders alone would account for everything
            if "{" in text and len(re.sub(r"\{[^}]*\}|\W", "", text)) > 5:
                patterns.append(re.sub(r"\\\{[^}]*\\\}", "(?s:.*)", re.escape(plain(text))))
            fixed.add(plain(text))
    return frozenset(fixed), re.compile("|".join(f"(?:{one})" for one in patterns))


@functools.cache
def _packs() -> frozenset[str]:
    found = {plain(text) for name in PACKS for text in find_pack(name).sources.values()}
    found |= {plain(chapter.title) for chapter in chapters("en")}
    # a narrow card may begin with the first sentence of a guidance
    found |= {part for text in found for part in re.split(r"(?<=[.!?;:]) ", text)}
    return frozenset(found | {text.rstrip(".:;") for text in found})


def data_of(*files: Path) -> frozenset[str]:
    """Every text of a sample file, and of what lies beside it."""
    found: set[str] = set()
    for file in files:
        for text in _strings(yaml.safe_load(file.read_text(encoding="utf-8"))):
            found.add(plain(text))
            found.update(plain(line) for line in text.splitlines())
            found.update(plain(sentence) for sentence in re.split(r"(?<=[.!?]) ", text))
    return frozenset(found)


_BETWEEN = re.compile(r"[|•·–—\n()“”+]|: |, |; |\. ")
_DAYS = re.compile(rf"\d{{1,2}} ({_MONTHS}) \d{{4}}( to \d{{1,2}} ({_MONTHS}) \d{{4}})?")


class Known:
    """Tells texts that come from data, packs, the catalogue or the guide from those that were never translated."""

    def __init__(self, *data: str) -> None:
        self._data = frozenset({*map(plain, data), *NAMES.values(), *_NO_TEXTS, *_sample_texts()})

    def unmarked(self, text: str) -> str:
        """The part of a text that nothing accounts for; '' for none."""
        rest = plain(_without_marked(text))
        if self._accounted(rest):
            return ""
        rest = self._without_known(rest)
        for sentence in re.split(r"(?<=[.!?]) ", rest):
            if self._accounted(sentence):
                rest = rest.replace(sentence, " ")
        if rest.rstrip().endswith("…") and any(plain(rest).strip("| …") in one for one in self._data):
            return ""
        for piece in _BETWEEN.split(_DAYS.sub("|", rest)):
            if not self._accounted(plain(piece)):
                return plain(piece)
        return ""

    def _without_known(self, text: str) -> str:
        """The text without every longer text of packs, catalogue and data that it holds."""
        kept, start, starts = list[str](), 0, self._starts()
        while start < len(text):
            found = ""
            if not start or not text[start - 1].isalnum():
                begun = starts.get(text[start : start + _BEGIN], ())
                found = next((one for one in begun if text.startswith(one, start)), "")
            kept.append("|" if found else text[start])
            start += len(found) or 1
        return "".join(kept)

    @functools.cache  # noqa: B019 -- one of them in a test
    def _starts(self) -> Mapping[str, list[str]]:
        starts = dict[str, list[str]]()
        for one in sorted(_catalogue()[0] | _packs() | self._data, key=len, reverse=True):
            if len(one) >= 2 * _BEGIN:
                starts.setdefault(one[:_BEGIN], []).append(one.rstrip(". "))
        return starts

    def _accounted(self, text: str) -> bool:
        text = text.strip(" .…:,*")
        if not text or _PLAIN.fullmatch(text):
            return True
        fixed, patterns = _catalogue()
        if any(patterns.fullmatch(one) for one in (text, f"{text}.")):
            return True
        text = re.sub(r"^[\d.,]+ of [\d.,]+ |\s\d+$", "", text)
        whole = {text, f"{text}.", f"{text}:", text[:1].upper() + text[1:], text[:1].lower() + text[1:]}
        return bool(whole & (fixed | _packs() | self._data | _of_qt))


def data_of_sample() -> frozenset[str]:
    """Texts of the sample workspace, which are English in every language."""
    return _sample_texts() | _packs()


@functools.cache
def _sample_texts() -> frozenset[str]:
    return data_of(*sorted(asset("resources", "sample").glob("*.yaml"))) | _listed_in_sample()


def _listed_in_sample() -> frozenset[str]:
    """The cells of the sample list of suppliers."""
    with asset("resources", "sample", "suppliers.csv").open(encoding="utf-8-sig", newline="") as stream:
        return frozenset(cell.strip() for row in csv.reader(stream, delimiter=";") for cell in row if cell.strip())


def _without_marked(text: str) -> str:
    kept, depth = [], 0
    for letter in text:
        depth += (letter == OPEN) - (letter == CLOSE)
        if not depth and letter != CLOSE:
            kept.append(letter)
    return "".join(kept)


# what stands on a window


def texts_of(top: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Every text of the program that can be read or heard; not what a person typed."""
    for one in seen(top):
        if isinstance(one, QLabel | QAbstractButton | QGroupBox | QComboBox):
            yield one, words_of(one)
        elif isinstance(one, QTabBar):
            yield from ((one, one.tabText(number)) for number in range(one.count()))
        elif isinstance(one, QLineEdit | QPlainTextEdit | QTextEdit):
            yield one, one.placeholderText()
        elif isinstance(one, QHeaderView) and one.model() is not None:
            for number in range(one.count()):
                yield one, str(one.model().headerData(number, one.orientation()) or "")
        elif isinstance(one, QTableView | QListView):
            yield from ((one, text) for text in words_of(one).split(" | "))
        if isinstance(one, QComboBox):
            yield from ((one, one.itemText(number)) for number in range(one.count()))
        if not isinstance(one, QAbstractSpinBox):
            yield one, one.accessibleName()
            # of a page of a report: all that is printed on it
            yield one, "" if isinstance(one, Sheets) else one.accessibleDescription()
        yield one, one.toolTip()


def untranslated(top: QWidget, known: Known) -> list[str]:
    """Texts of the program that no translator would have been asked for."""
    found = []
    for widget, text in texts_of(top):
        # what is elided stands whole in the tool tip
        rest = "" if text.endswith("…") and OPEN not in text and widget.toolTip() else known.unmarked(text)
        if rest:
            found.append(f"{named(widget)}: '{rest[:90]}'")
    return list(dict.fromkeys(found))


# what is still English in another language


@functools.cache
def translated(language: str) -> frozenset[str]:
    """English texts that read otherwise in this language."""
    root = ElementTree.parse(asset("resources", "language", language, "window.ts")).getroot()
    found, said_there = set[str](), set[str]()
    for message in root.iter("message"):
        source, translation = plain(message.findtext("source") or ""), message.find("translation")
        if translation is not None and translation.get("type") is None:
            said = plain("".join(translation.itertext()))
            said_there.add(said)
            if said != source and len(source) > 3:
                found.add(source)
    for path in asset("resources", "language", language).glob("*.yaml"):
        said_there.update(map(plain, _strings(yaml.safe_load(path.read_text(encoding="utf-8")))))
    # a word may be right in both: Plan
    return frozenset(found - said_there)


def still_english(top: QWidget, language: str, data: frozenset[str]) -> list[str]:
    """Texts of the program that are shown in English although they are translated."""
    english = translated(language) - data
    found = [f"{named(widget)}: '{text}'" for widget, text in texts_of(top) if plain(text) in english]
    return list(dict.fromkeys(found))
