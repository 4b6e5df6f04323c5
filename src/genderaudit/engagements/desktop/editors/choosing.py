"""Choosing one or several answers: large targets with their keys, and a filtered list where there are many."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from genderaudit.checklists import AnswerValue
from genderaudit.engagements.desktop.editors.base import Ask, Editor, Option, distinct_letters, second_label
from genderaudit.runtime.language import catalogue
from genderaudit.widgets.icons import icon_pixmap
from genderaudit.widgets.texts import labelled, listed
from genderaudit.widgets.theme import dress, scaled

MOST_CARDS = 14
"""Options shown as cards; longer lists are filtered by typing. House default."""
COMMANDS = "nfceladvgjksu"
"""Letters that are commands while questions are asked; only yes, partly and no may have them for an answer."""
_SHORT = 26
"""Characters up to which labels stand in two columns."""


class OptionCard(QPushButton):
    """One option: its key, its label, the same in a second language, and a tick when it is chosen."""

    def __init__(self, option: Option, second_language: str, *, one_of: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.option = option
        self.setCheckable(True)
        # an exclusive one is a radio button to a screen reader, the other a check box
        self.setAutoExclusive(one_of)
        self.setAccessibleName(option.label)
        dress(self, kind="choice")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8))
        row.setSpacing(scaled(10))
        self._key = QLabel(self)
        dress(self._key, kind="key")
        self._key.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self._key, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(scaled(1))
        self._label = QLabel(option.label, self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        words.addWidget(self._label)
        words.addWidget(second_label(option.second_label, second_language, self))
        row.addLayout(words, 1)
        self._tick = QLabel(self)
        row.addWidget(self._tick, 0, Qt.AlignmentFlag.AlignTop)
        for inside in self.findChildren(QLabel):
            inside.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        # round where one excludes the others, as everywhere
        names = ("circle", "circle-check") if one_of else ("plus", "check")
        tones = ("muted", "accent")
        self._none, self._ticked = (icon_pixmap(*look, scaled(16)) for look in zip(names, tones, strict=True))
        self.toggled.connect(self._show_tick)
        self._show_tick(False)
        self.show_letter(True)

    def _show_tick(self, chosen: bool) -> None:
        self._tick.setPixmap(self._ticked if chosen else self._none)
        dress(self._label, kind="strong" if chosen else "")

    def show_letter(self, shown: bool) -> None:
        """Whether the letter stands beside the digit."""
        signs = [str(self.option.position)] if self.option.position < 10 else []
        if shown and self.option.letter:
            signs.append(self.option.letter.upper())
        self._key.setText(" ".join(signs))
        self._key.setMinimumWidth(self._key.fontMetrics().horizontalAdvance("0 W") + scaled(12) if shown else 0)
        self._key.setVisible(bool(signs))
        keys = self.tr("Key {key}").format(key=listed(signs)) if signs else ""
        self.setAccessibleDescription(keys)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As large as what is in it."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As small as what is in it can be."""
        return self._row.minimumSize()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """The height that the wrapped words need."""
        return self._row.totalHeightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Space and Enter choose, Left and Right move on; everything else is for whoever asks the questions."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if not event.isAutoRepeat():
                self.click()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.focusNextPrevChild((key == Qt.Key.Key_Right) is not mirrored)
        else:
            event.ignore()


class CardsEditor(Editor):
    """Options as cards, one or several of them chosen."""

    one_of: ClassVar[bool] = True
    in_a_row: ClassVar[bool] = False

    def build(self) -> None:
        """The cards in one row, one column or two."""
        self._options = self.make_options()
        self.cards: list[OptionCard] = []
        grid = QGridLayout()
        grid.setSpacing(scaled(8))
        self.column.addLayout(grid)
        columns = self._columns()
        height = -(-len(self._options) // columns)
        for number, option in enumerate(self._options):
            card = OptionCard(option, self.ask.second_language, one_of=self.one_of, parent=self)
            card.clicked.connect(self._clicked)
            self.cards.append(card)
            if self.in_a_row:
                grid.addWidget(card, 0, number)
                grid.setColumnStretch(number, 1)
            else:
                grid.addWidget(card, number % height, number // height)
                grid.setColumnStretch(number // height, 1)

    def _columns(self) -> int:
        longest = max((len(option.label) for option in self._options), default=0)
        return 2 if len(self._options) > 4 and longest <= _SHORT else 1

    def make_options(self) -> tuple[Option, ...]:
        """The options in their order."""
        name = self.ask.placed.question.choices or ""
        return with_letters([(code, *self.ask.choice(name, code)) for code in self.ask.codes(name)])

    def options(self) -> tuple[Option, ...]:
        """What can be chosen with a key."""
        return self._options

    def press(self, position: int) -> bool:
        """Choose the option with this digit."""
        found = next((option for option in self._options if option.position == position), None)
        return found is not None and self.choose(found.code)

    def choose(self, code: str) -> bool:
        """Choose an option, or with several take it back."""
        card = next((card for card in self.cards if card.option.code == code), None)
        if card is None or not self.isEnabled():
            return False
        if self.one_of:
            self._mark({code})
        else:
            card.setChecked(not card.isChecked())
        self._give()
        return True

    def _clicked(self) -> None:
        self._give()

    def _give(self) -> None:
        chosen = tuple(card.option.code for card in self.cards if card.isChecked())
        if self.one_of:
            self.given.emit(chosen[0] if chosen else None)
        else:
            self.given.emit(chosen or None)

    def _mark(self, codes: set[str]) -> None:
        for card in self.cards:
            card.setAutoExclusive(False)
        for card in self.cards:
            card.setChecked(card.option.code in codes)
        for card in self.cards:
            card.setAutoExclusive(self.one_of)

    def show_value(self, value: AnswerValue | None) -> None:
        """Tick what is saved."""
        if isinstance(value, str):
            self._mark({value})
        else:
            self._mark(set(value) if isinstance(value, tuple) else set())
        super().show_value(value)

    def show_letters(self, shown: bool) -> None:
        """Whether the letters stand beside the digits."""
        for card in self.cards:
            card.show_letter(shown)

    def enter(self) -> None:
        """To what is chosen, else to the first."""
        if self.cards:
            next((card for card in self.cards if card.isChecked()), self.cards[0]).setFocus(
                Qt.FocusReason.OtherFocusReason
            )


def with_letters(named: list[tuple[str, str, str]], *, taken: str = COMMANDS) -> tuple[Option, ...]:
    """Options of codes with their labels in two languages, counted from 1; letters that are `taken` are left out."""
    letters = distinct_letters([label for _, label, _ in named])
    return tuple(
        Option(number, code, label, second, "" if letter in taken else letter)
        for number, ((code, label, second), letter) in enumerate(zip(named, letters, strict=True), 1)
    )


class SingleEditor(CardsEditor):
    """One of a list."""

    goes_on = True


class MultipleEditor(CardsEditor):
    """Any of a list."""

    one_of = False


class YesPartlyNoEditor(CardsEditor):
    """Yes, partly or no."""

    goes_on = True
    in_a_row = True

    def make_options(self) -> tuple[Option, ...]:
        """The three words, beginning with a capital as labels do."""
        named = [(code, *_words(self.ask, f"answers.yes_partly_no.{code}")) for code in ("yes", "partly", "no")]
        return with_letters(named, taken="")


class MaturityEditor(CardsEditor):
    """A level from 0 to 3, with what it looks like here; the digit is the level."""

    goes_on = True

    def _columns(self) -> int:
        return 1

    def make_options(self) -> tuple[Option, ...]:
        """The four levels."""
        named = []
        for level in "0123":
            own, second = self.ask.text(f"items.{self.ask.placed.question.id}.levels.{level}")
            word, word_second = _words(self.ask, f"answers.maturity.{level}")
            named.append((level, labelled(word, own) if own else word, second or ("" if own else word_second)))
        return tuple(Option(int(code), code, label, second) for code, label, second in named)


def _words(ask: Ask, key: str) -> tuple[str, str]:
    first = _capital(catalogue(ask.language)(key))
    second = _capital(catalogue(ask.second_language)(key)) if ask.second_language else ""
    return first, second if second != first else ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
