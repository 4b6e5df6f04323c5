"""The checklist by keyboard alone: what each key does, and the list of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from genderaudit.engagements.desktop.editors import folded
from genderaudit.engagements.desktop.runner.answering import Answering
from genderaudit.engagements.desktop.runner.dialogs import KeysDialog
from genderaudit.engagements.desktop.runner.frame import RunnerFrame
from genderaudit.engagements.desktop.runner.keys import command_letter, digit_of, is_plain, is_typing, letter_of
from genderaudit.engagements.desktop.runner.stopping import Stopping, safe_stop_key


class Keyboard(QObject):
    """What keys do. Nothing but the safe stop and Esc works while something is typed."""

    def __init__(self, page: RunnerFrame, answering: Answering, stopping: Stopping) -> None:
        super().__init__(page)
        self._page, self._answering, self._stopping = page, answering, stopping

    def safe_stop_key(self) -> str:
        """The safe stop's key as portable text."""
        return safe_stop_key(self._page.session)

    def claims(self, event: QKeyEvent) -> bool:
        """Whether a key is the safe stop's."""
        pressed = QKeySequence(QKeyCombination(event.modifiers(), Qt.Key(event.key())))
        return pressed.toString() == QKeySequence(self.safe_stop_key()).toString()

    def press(self, event: QKeyEvent, focus: QWidget | None) -> bool:
        """Do what a key means; whether it meant anything."""
        if self.claims(event):
            self._stopping.safe_stop()
            return True
        if event.key() == Qt.Key.Key_Escape and is_plain(event):
            self._answering.leave_field()
            return True
        if is_typing(focus) or not is_plain(event):
            return False
        run = self._meaning(event)
        if run is None:
            return False
        run()
        self._page.follow_focus()
        return True

    def _meaning(self, event: QKeyEvent) -> Callable[[], None] | None:
        moves = self._moves()
        if event.key() in moves:
            return moves[Qt.Key(event.key())]
        if event.text() in ("?", "؟"):
            return self.show_keys
        if event.isAutoRepeat():
            return None  # a key held down must not answer one question after the other
        digit = digit_of(event)
        if digit is not None:
            return lambda: self._choose_digit(digit)
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        option = None if shifted else self._option(letter_of(event))
        if option is not None:
            return lambda: self._choose(option)
        return self._commands().get(command_letter(event))

    def _moves(self) -> dict[Qt.Key, Callable[[], None]]:
        page = self._page
        return {
            Qt.Key.Key_Down: lambda: page.go_beside(1),
            Qt.Key.Key_Up: lambda: page.go_beside(-1),
            Qt.Key.Key_Return: page.card.enter,
            Qt.Key.Key_Enter: page.card.enter,
        }

    def _commands(self) -> dict[str, Callable[[], None]]:
        page, card = self._page, self._page.card
        return {
            "j": lambda: page.go_beside(1),
            "k": lambda: page.go_beside(-1),
            "n": page.go_unanswered,
            "f": card.toggle_flag,
            "l": card.toggle_later,
            "c": lambda: card.comment.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "e": card.evidence.enter,
            "a": lambda: card.choose_status("na"),
            "d": self._do_not_know,
            "v": card.voices.enter,
            "g": card.confidence.turn,
        }

    def _option(self, letter: str) -> str | None:
        editor = self._page.card.editor
        if not letter or editor is None or not self._page.session.settings.answer_letters:
            return None
        return next((one.code for one in editor.options() if one.letter and folded(one.letter) == folded(letter)), None)

    def _choose_digit(self, digit: int) -> None:
        editor = self._page.card.editor
        if self._page.key and editor is not None and not self._page.sheet.locked:
            self._by_key(lambda: editor.press(digit))

    def _choose(self, code: str) -> None:
        editor = self._page.card.editor
        if editor is not None and not self._page.sheet.locked:
            self._by_key(lambda: editor.choose(code))

    def _do_not_know(self) -> None:
        self._answering.by_key = True
        try:
            self._page.card.choose_status("dont_know")
        finally:
            self._answering.by_key = False

    def _by_key(self, give: Callable[[], object]) -> None:
        page, key = self._page, self._page.key
        editor = page.card.editor
        before = page.sheet.state(key)
        self._answering.by_key = editor is not None and editor.goes_on
        try:
            gave = give()
        finally:
            self._answering.by_key = False
        # the same answer once more changes nothing, and goes on all the same
        same = gave is True and page.key == key and page.sheet.state(key) == before and before is not None
        if same and editor is not None and editor.goes_on and not page.reason.waiting:
            page.go_beside(1)

    def rows(self) -> list[tuple[str, str]]:
        """Every key and what it does."""
        return [
            (self.tr("1 to 9, 0 to 3"), self.tr("Answer by the digit on the option, and go on")),
            (self.tr("Letter on an option"), self.tr("The same answer by its letter; can be turned off in Settings")),
            (self.tr("Enter"), self.tr("Into the answer")),
            (self.tr("Esc"), self.tr("Out of a field; what was typed is saved")),
            (self.tr("↓ or J, ↑ or K"), self.tr("Next and previous question")),
            (self.tr("N"), self.tr("Next unanswered question")),
            (self.tr("A"), self.tr("Not applicable, with the reason")),
            (self.tr("D"), self.tr("Don't know")),
            (self.tr("L"), self.tr("Ask later")),
            (self.tr("F"), self.tr("Flag the question")),
            (self.tr("C"), self.tr("Write a comment")),
            (self.tr("E"), self.tr("Attach evidence")),
            (self.tr("V"), self.tr("Whose voice")),
            (self.tr("G"), self.tr("How sure: low, medium, high")),
            (self.tr("Shift with a letter"), self.tr("The command, where the letter alone is an answer")),
            (self.safe_stop_key(), self.tr("Safe stop: works everywhere, also while typing")),
            ("?", self.tr("This list")),
        ]

    def show_keys(self) -> None:
        """The list of keys."""
        KeysDialog(self.rows(), self._page.window()).open()
