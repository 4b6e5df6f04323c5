"""What every answer editor is: it shows a value, gives one, and says in words what does not fit."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from genderaudit.checklists import AnswerValue, Form, LoadedPack, Placed
from genderaudit.engagements.model import Evidence
from genderaudit.runtime.language import is_right_to_left
from genderaudit.widgets.theme import dress, scaled


@dataclass(frozen=True)
class Option:
    """One answer that can be chosen with a key."""

    position: int
    """The digit that chooses it."""
    code: str
    label: str
    second_label: str = ""
    """In the interpreter's language; '' where only one is shown."""
    letter: str = ""
    """The first letter of the label where no other option has it."""


@dataclass(frozen=True)
class Ask:
    """A question as one editor asks it."""

    placed: Placed
    pack: LoadedPack
    language: str
    second_language: str
    form: Form
    key: str

    def text(self, key: str) -> tuple[str, str]:
        """A text of the pack in the first and in the second language; '' where the pack has none."""
        if key not in self.pack.sources:
            return "", ""
        first = self.pack.text(key, self.language).text
        second = self.pack.text(key, self.second_language).text if self.second_language else ""
        return first, second if second != first else ""

    def choice(self, name: str, code: str) -> tuple[str, str]:
        """The label of a code of a choice list; the code itself where the list does not have it."""
        first, second = self.text(f"choices.{name}.{code}.label")
        return first or code, second

    def codes(self, name: str | None) -> tuple[str, ...]:
        """The codes of a choice list, in its order."""
        return tuple(choice.value for choice in self.pack.pack.choices.get(name or "", ()))


class Editor(QWidget):
    """The answer to one question, by mouse and by keyboard. It keeps nothing: every change is given at once.

    Signals: given(AnswerValue or None), finished() after Enter in a typed field, evidence_wanted(tuple of paths),
    row_wanted(row), row_removed(row).
    """

    given = Signal(object)
    finished = Signal()
    evidence_wanted = Signal(object)
    row_wanted = Signal(int)
    row_removed = Signal(int)

    goes_on: ClassVar[bool] = False
    """Whether giving an answer is the end of the question."""

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ask = ask
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(scaled(8))
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._note.hide()
        dress(self._note, tone="bad")
        self.build()
        self.column.addWidget(self._note)

    def build(self) -> None:
        """Make what the person sees."""
        raise NotImplementedError

    def show_value(self, value: AnswerValue | None) -> None:
        """Show what is saved. What is being typed right now is left alone."""
        self.tell(self.broken_rule() if value is not None else "")

    def press(self, position: int) -> bool:
        """Choose the option with this digit; whether that gave an answer."""
        return False

    def choose(self, code: str) -> bool:
        """Choose an option by its code; whether that gave an answer."""
        return False

    def options(self) -> Sequence[Option]:
        """What can be chosen with a key."""
        return ()

    def flush(self) -> None:
        """Give now what has been typed and not given yet."""

    def drop(self) -> None:
        """Forget what was typed and not given yet: safe stop."""

    def set_read_only(self, read_only: bool) -> None:
        """Show the answer only."""
        self.setEnabled(not read_only)

    def show_letters(self, shown: bool) -> None:
        """Whether the letters that choose an option stand beside it."""

    def show_pieces(self, pieces: Sequence[Evidence]) -> None:
        """The engagement's evidence, by which file ids are shown in words."""

    def enter(self) -> None:
        """Put the focus where answering begins."""
        self.setFocus()

    # telling

    def tell(self, words: str, tone: str = "bad") -> None:
        """Say under the answer what does not fit; '' for nothing."""
        self._note.setText(words)
        dress(self._note, tone=tone)
        self._note.setVisible(bool(words))

    def broken_rule(self) -> str:
        """What the question asks of its answer, where the answer does not keep it; '' otherwise."""
        if self.ask.form.constraint_holds(self.ask.key) is not False:
            return ""
        own, second = self.ask.text(f"items.{self.ask.placed.question.id}.constraint_message")
        return "\n".join(filter(None, (own, second))) or self.tr("This answer does not keep the rule of the question.")


def distinct_letters(labels: Sequence[str]) -> tuple[str, ...]:
    """For each label its first letter, or '' where two labels begin alike or with no letter."""
    first = []
    for label in labels:
        letters = (letter for letter in folded(label) if letter.isalpha())
        first.append(next(letters, ""))
    return tuple(letter if first.count(letter) == 1 else "" for letter in first)


def folded(text: str) -> str:
    """A text without case, accents and vowel marks, as people type when they search."""
    plain = unicodedata.normalize("NFKD", text.replace("\u0640", ""))
    return "".join(sign for sign in plain if not unicodedata.combining(sign)).casefold()


def second_label(text: str, language: str, parent: QWidget) -> QLabel:
    """A line in the interpreter's language, in its own direction; hidden where there is none."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    dress(label, kind="small")
    to_left = is_right_to_left(language)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft if to_left else Qt.LayoutDirection.LeftToRight)
    # in its own direction, and still under the first language
    page_to_left = parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if page_to_left else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    label.setVisible(bool(text))
    return label


def as_it_runs(text: str) -> str:
    """A text of a pack or a person that keeps its own direction inside a sentence."""
    return f"\u2068{text}\u2069"
