"""Every screen in every language and at double text size: nothing cut, untranslated, or on top of another."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from sight import cut, overlapping
from speaking import OPEN, Known, data_of_sample, pseudo_language, still_english, untranslated
from visiting import Walk

from window_fixtures import Windows
from window_person import settle
from window_sample import SAMPLE_TEXTS

pytestmark = pytest.mark.gui

LANGUAGES = ("en", "fr", "es", "ar")
LARGE = 200
USUAL = (("en", LARGE), ("fr", 100), ("ar", LARGE))
"""In every run; the drill has them all."""
REST = tuple((language, size) for language in LANGUAGES for size in (100, LARGE) if (language, size) not in USUAL)


class Faults:
    """Collects what is wrong, by place; what stands on every screen is told once."""

    def __init__(self) -> None:
        self._found: dict[str, list[str]] = {}
        self._told: set[str] = set()
        self.seen = 0

    def take(self, name: str, faults: list[str]) -> None:
        self.seen += 1
        new = [one for one in faults if one not in self._told]
        self._told.update(new)
        if new:
            self._found[name] = new

    def __str__(self) -> str:
        return "\n".join(f"{name}\n    " + "\n    ".join(faults) for name, faults in self._found.items())


def faults_of(windows: Windows, **settings: object) -> Faults:
    """What is cut, overlaps or is still English with these settings."""
    faults = Faults()
    language, data = str(settings["language"]), data_of_sample()

    def look(name: str, shown: QWidget) -> None:
        english = still_english(shown, language, data) if language != "en" else []
        faults.take(name, [*cut(shown), *overlapping(shown), *english])

    Walk(windows, look).through_everything(**settings)
    return faults


def untranslated_in(windows: Windows) -> Faults:
    """Texts that are written out in the code."""
    faults, known = Faults(), Known(*SAMPLE_TEXTS)

    def look(name: str, shown: QWidget) -> None:
        faults.take(name, untranslated(shown, known))

    with pseudo_language():
        Walk(windows, look).through_everything()
    return faults


@pytest.mark.parametrize(("language", "text_size"), USUAL)
def test_nothing_is_cut_or_left_in_english_on_the_smallest_screen(
    windows: Windows, language: str, text_size: int
) -> None:
    faults = faults_of(windows, language=language, text_size=text_size)
    assert str(faults) == ""
    assert faults.seen > 100


@pytest.mark.drill
@pytest.mark.parametrize(("language", "text_size"), REST)
def test_nothing_is_cut_or_left_in_english_in_any_language_and_size(
    windows: Windows, language: str, text_size: int
) -> None:
    assert str(faults_of(windows, language=language, text_size=text_size)) == ""


@pytest.mark.drill
def test_every_text_of_the_window_can_be_translated(windows: Windows) -> None:
    assert str(untranslated_in(windows)) == ""


# the looks themselves notice what they are there for


@pytest.fixture
def box(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(300, 200)
    QVBoxLayout(made)
    made.show()
    qtbot.addWidget(made)
    return made


def put(box: QWidget, widget: QWidget, *, width: int = 0) -> QWidget:
    layout = box.layout()
    assert layout is not None
    layout.addWidget(widget)
    if width:
        widget.setFixedWidth(width)
    settle()
    return widget


def test_a_cut_label_a_cut_button_and_a_long_word_are_noticed(box: QWidget) -> None:
    put(box, QLabel("Everything in its place"))
    assert cut(box) == []
    put(box, QLabel("A label that has far too little room"), width=60)
    put(box, QPushButton("A button that has too little room"), width=60)
    word = QLabel("Gleichstellungsbeauftragte")
    word.setWordWrap(True)
    put(box, word, width=40)
    assert len(cut(box)) >= 3


def test_what_sticks_out_and_what_stands_on_another_is_noticed(box: QWidget) -> None:
    first, second = QLabel("First words", box), QLabel("Second words", box)
    for label in (first, second):
        label.adjustSize()
        label.show()
    first.move(250, 10)
    second.move(245, 14)
    settle()
    assert any("sticks out" in one for one in cut(box))
    assert len(overlapping(box)) == 1


def test_a_text_written_out_in_the_code_is_noticed(box: QWidget) -> None:
    put(box, QLabel("Written by hand"))
    put(box, QLabel(f"{OPEN}Translated ~~⟧ · 12 March 2026 · RA-05"))
    assert len(untranslated(box, Known())) == 1


def test_a_text_left_in_english_is_noticed(box: QWidget) -> None:
    put(box, QLabel("Plan an engagement"))
    assert len(still_english(box, "fr", frozenset())) == 1
