"""An answer in words, with the guard over what could identify a person."""

from __future__ import annotations

from PySide6.QtCore import Qt

from genderaudit.checklists import AnswerValue
from genderaudit.engagements.desktop.editors.base import Editor
from genderaudit.engagements.rules.reading import MAX_TEXT, storable
from genderaudit.runtime.language import format_number
from genderaudit.safeguards.desktop.guard_note import GuardNote
from genderaudit.widgets.writing import WritingField


class TextEditor(Editor):
    """Free text that saves itself."""

    def build(self) -> None:
        """The field and its guard."""
        self.field = WritingField(self.tr("Answer in words"), self, lines=(3, 14))
        self.column.addWidget(self.field)
        self.guard = GuardNote(self.field, self)
        self.column.addWidget(self.guard)
        self.field.settled.connect(self._settle)

    def _settle(self, text: str) -> None:
        kept = text.strip()
        if not storable(kept):
            self.tell(self.tr("The text holds signs that cannot be kept, such as broken letters. It was not saved."))
        elif len(kept) > MAX_TEXT:
            most = format_number(MAX_TEXT, self.ask.language)
            self.tell(self.tr("The text is longer than {n} characters. It was not saved.").format(n=most))
        else:
            self.tell("")
            self.given.emit(kept or None)

    def show_value(self, value: AnswerValue | None) -> None:
        """The text."""
        text = value if isinstance(value, str) else ""
        # what was typed with a blank at its end is saved without it; the cursor must not jump
        if self.field.toPlainText().strip() != text or not self.field.hasFocus():
            self.field.show_text(text)
            self.guard.look()
        super().show_value(value)

    def set_read_only(self, read_only: bool) -> None:
        """Still to be read, marked and copied."""
        self.field.setReadOnly(read_only)

    def flush(self) -> None:
        """Give what was typed."""
        self.field.flush()

    def drop(self) -> None:
        """Forget what was typed."""
        self.field.drop()

    def enter(self) -> None:
        """Into the field."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
