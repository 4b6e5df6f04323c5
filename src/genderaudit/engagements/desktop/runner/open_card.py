"""The question that is open: its words, its answer, what the answer raises and what stands beside it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from genderaudit.checklists import Item, LoadedPack
from genderaudit.engagements.desktop.editors import Editor, GuardNote, editor_for
from genderaudit.engagements.desktop.runner.beside import (
    ConfidenceRow,
    EvidenceRow,
    Piece,
    VoicesRow,
    ceiling_words,
)
from genderaudit.engagements.desktop.runner.flow import FlowLayout
from genderaudit.engagements.desktop.runner.sheet import Sheet
from genderaudit.engagements.desktop.runner.words import (
    capital,
    flag_mark,
    number_of,
    state_in_words,
    state_mark,
)
from genderaudit.runtime.language import catalogue, is_right_to_left
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.icons import icon, icon_pixmap
from genderaudit.widgets.texts import labelled, translate
from genderaudit.widgets.theme import dress, scaled
from genderaudit.widgets.writing import WritingField

if TYPE_CHECKING:
    from genderaudit.runtime.settings import Settings


class OpenCard(QFrame):
    """One question open to be answered. It saves nothing: it says what a person did.

    Signals: given(value or None), status_given(status, reason), voices_given(voices), confidence_given(level or None),
    commented(text), flag_set(on), later_set(on), files_dropped(paths), row_wanted(row), row_removed(row),
    finished(), next_wanted().
    """

    given = Signal(object)
    status_given = Signal(str, str)
    voices_given = Signal(object)
    confidence_given = Signal(object)
    commented = Signal(str)
    flag_set = Signal(bool)
    later_set = Signal(bool)
    files_dropped = Signal(object)
    row_wanted = Signal(int)
    row_removed = Signal(int)
    finished = Signal()
    next_wanted = Signal()

    def __init__(self, pack: LoadedPack, settings: Settings, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = ""
        self._pack, self._language = pack, language
        self._second = settings.second_language if settings.second_language != language else ""
        self._letters = settings.answer_letters
        self.editor: Editor | None = None
        self._form = fill_with_form(self, "engagements", "runner_card")
        dress(self, kind="card", current="true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self._label = part(self._form, QLabel, "label")
        self._flag, self._later = part(self._form, QPushButton, "flag"), part(self._form, QPushButton, "later")
        self._flag.setIcon(icon("flag"))
        self._later.setIcon(icon("clock"))
        self._flag.clicked.connect(self.flag_set)
        self._later.clicked.connect(self.later_set)
        onwards = part(self._form, QPushButton, "next")
        onwards.setIcon(icon("arrow-right"))
        onwards.setToolTip(translate("RunnerCommands", "Next unanswered question (N)"))
        onwards.clicked.connect(self.next_wanted)
        self._make_statuses()
        self._make_beside()
        self._raised: list[QWidget] = []

    def _make_statuses(self) -> None:
        line = QWidget(self)
        flow = FlowLayout(line, spacing=scaled(4))
        self._statuses: dict[str, QPushButton] = {}
        texts = catalogue(self._language)
        keys = {"na": "A", "dont_know": "D", "declined": "", "not_safe": ""}
        for status, key in keys.items():
            button = QPushButton(capital(texts(f"answers.status.{status}")), line)
            button.setCheckable(True)
            dress(button, kind="quiet")
            button.setToolTip(f"{button.text()} ({key})" if key else button.text())
            button.clicked.connect(lambda _=False, status=status: self.choose_status(status))
            self._statuses[status] = button
            flow.addWidget(button)
        self._clear = QPushButton(self.tr("Take the answer back"), line)
        self._clear.setIcon(icon("x", "muted"))
        dress(self._clear, kind="quiet")
        self._clear.clicked.connect(lambda: self.given.emit(None))
        flow.addWidget(self._clear)
        part(self._form, QVBoxLayout, "whyNot").addWidget(line)
        self._reason_box = part(self._form, QFrame, "reasonBox")
        self._reason = WritingField(self.tr("Why the question does not apply"), self, lines=(1, 5))
        part(self._form, QVBoxLayout, "reasonField").addWidget(self._reason)
        self._reason_guard = GuardNote(self._reason, self)
        part(self._form, QVBoxLayout, "reasonField").addWidget(self._reason_guard)
        self._reason.settled.connect(self._reasoned)

    def _make_beside(self) -> None:
        column = part(self._form, QVBoxLayout, "beside")
        pair = QHBoxLayout()
        pair.setSpacing(scaled(24))
        self.voices = VoicesRow(self._language, self)
        self.confidence = ConfidenceRow(self._language, self)
        self.evidence = EvidenceRow(self)
        column.addWidget(self.voices)
        pair.addWidget(self.evidence, 1, Qt.AlignmentFlag.AlignTop)
        pair.addWidget(self.confidence, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(pair)
        self.voices.chosen.connect(self.voices_given)
        self.confidence.chosen.connect(self.confidence_given)
        self.comment = WritingField(self.tr("Comment"), self, lines=(1, 10))
        # a file that is dropped on it is evidence, not a text
        self.comment.setAcceptDrops(False)
        part(self._form, QLabel, "commentLabel").setBuddy(self.comment)
        self._guard = GuardNote(self.comment, self)
        comment = part(self._form, QVBoxLayout, "comment")
        comment.addWidget(self.comment)
        comment.addWidget(self._guard)
        self.comment.settled.connect(self.commented)

    # showing

    def open_question(self, sheet: Sheet, key: str) -> None:
        """Open another question; what was typed in the last one has been saved."""
        self.key = key
        placed = sheet.placed(key)
        if self.editor is not None:
            self.editor.hide()
            self.editor.deleteLater()
        self.editor = editor_for(
            placed,
            self._pack,
            language=self._language,
            second_language=self._second,
            form=sheet.form,
            key=key,
            parent=self,
        )
        self.editor.show_letters(self._letters)
        self.editor.given.connect(self.given)
        self.editor.finished.connect(self.finished)
        self.editor.evidence_wanted.connect(self.files_dropped)
        self.editor.row_wanted.connect(self.row_wanted)
        self.editor.row_removed.connect(self.row_removed)
        part(self._form, QVBoxLayout, "editor").addWidget(self.editor)
        self.editor.show()
        part(self._form, QLabel, "number").setText(number_of(key))
        self._words(placed.question.id)
        self._na_proper(sheet, key)
        self.voices.close_list()
        self._reason_box.hide()
        self._reason.drop()
        self.comment.drop()
        self.evidence.setVisible(placed.question.type != "file")
        self._keys_line()
        self.show_answer(sheet)

    def _words(self, question: str) -> None:
        for key, own, second in (("label", "label", "secondLabel"), ("hint", "hint", "secondHint")):
            name = f"items.{question}.{key}"
            there = name in self._pack.sources
            shown = self._pack.text(name, self._language).text if there else ""
            label = part(self._form, QLabel, own)
            label.setText(shown)
            label.setVisible(bool(shown))
            self._second_words(part(self._form, QLabel, second), name if there else "", shown)
        self.setAccessibleName(f"{number_of(self.key)}. {self._label.text()}")
        self._draft(question)

    def _draft(self, question: str) -> None:
        """Say that a translation is a draft; for sensitive questions the source text stands beside it."""
        shown = self._pack.text(f"items.{question}.label", self._language)
        draft = shown.status == "draft" or shown.stale
        part(self._form, QLabel, "draft").setVisible(draft)
        source = part(self._form, QLabel, "source")
        own = self._pack.pack.default_language
        beside = draft and self._pack.questions[question].item.sensitive and self._second != own
        source.setVisible(beside)
        if beside:
            source.setText(self._pack.sources[f"items.{question}.label"])
            turned = is_right_to_left(own)
            source.setLayoutDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)

    def _second_words(self, label: QLabel, name: str, first: str) -> None:
        words = self._pack.text(name, self._second) if name and self._second else None
        text = words.text if words is not None and words.text != first else ""
        if words is not None and text and (words.status == "draft" or words.stale):
            text = self.tr("{text} (draft translation)").format(text=text)
        label.setText(text)
        label.setVisible(bool(text))
        turned = is_right_to_left(self._second)
        label.setLayoutDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)

    def _na_proper(self, sheet: Sheet, key: str) -> None:
        question = sheet.placed(key).question
        button = self._statuses["na"]
        self._na_allowed = not isinstance(question, Item) or bool(question.na_when)
        label = part(self._form, QLabel, "reasonLabel")
        label.setText(self.tr("Why does it not apply? One sentence; it is printed in the report."))
        if not self._na_allowed:
            button.setToolTip(self.tr("This question always applies"))
        elif isinstance(question, Item):
            when = self._pack.text(f"items.{question.id}.na_when", self._language).text
            button.setToolTip(self.tr("Proper when: {when} (A)").format(when=when))
            label.setText(self.tr("Proper when: {when} Why does it not apply here?").format(when=when))
        if question.id in sheet.pack.pack.tier(sheet.engagement.tier).mandatory:
            label.setText(" ".join((label.text(), self.tr("In this form the reviewer must agree."))))

    def _keys_line(self) -> None:
        options = self.editor.options() if self.editor is not None else ()
        words = [self.tr("Esc leaves a field"), self.tr("↓ ↑ next and previous"), self.tr("? all keys")]
        if options:
            first, last = options[0].position, options[-1].position
            goes_on = self.editor is not None and self.editor.goes_on
            text = self.tr("{first} to {last} answer and go on") if goes_on else self.tr("{first} to {last} choose")
            words.insert(0, text.format(first=first, last=last))
        else:
            words.insert(0, self.tr("Enter begins the answer"))
        part(self._form, QLabel, "keysLine").setText("  ·  ".join(words))

    def show_answer(self, sheet: Sheet) -> None:
        """Show what is saved for the question, and what follows from it."""
        key, state = self.key, sheet.state(self.key)
        assert self.editor is not None
        shown = sheet.beginning(key)
        self.editor.show_pieces(list(sheet.evidence.values()))
        self.editor.show_value(state.value if state is not None and state.status == "answered" else None)
        standing = state_mark(sheet, key, self._language)
        label = part(self._form, QLabel, "standing")
        label.setText(standing.text)
        if sheet.locked and state is not None:
            label.setText(state_in_words(sheet.pack, sheet.placed(key).question, state, self._language))
        self.setAccessibleDescription(label.text())
        for status, button in self._statuses.items():
            button.setChecked(state is not None and state.status == status)
            button.setEnabled(not sheet.locked and (status != "na" or self._na_allowed))
            button.setVisible(not sheet.locked or button.isChecked())
        self._clear.setVisible(state is not None and not sheet.locked)
        mark = sheet.marks.get(key)
        self._flag.setChecked(mark is not None and mark.flagged)
        self._later.setChecked(mark is not None and mark.ask_later)
        self._later.setVisible(not sheet.is_answered(key))
        if state is not None and state.status == "na":
            self._reason_box.show()
            self._reason.show_text(state.na_reason)
        elif not self._reason.hasFocus():
            self._reason_box.hide()
        self._show_raised(sheet)
        question = sheet.placed(key).question
        item = question if isinstance(question, Item) else None
        self.voices.show_voices(
            shown.sources, item, ceiling_words(self._pack, item, self._language) if item is not None else ""
        )
        self.confidence.show_confidence(shown.confidence)
        self._show_evidence(sheet)
        self.comment.show_text(sheet.comment(key))
        self._set_read_only(sheet.locked)

    def _show_evidence(self, sheet: Sheet) -> None:
        names = sheet.evidence_ids(self.key)
        found = [piece for piece in (sheet.piece(name) for name in names) if piece is not None]
        taken = {piece.id for piece in found}
        others = sorted((one for one in sheet.evidence.values() if one.id not in taken), key=lambda one: -one.number)
        self.evidence.show_pieces(
            [Piece(one.id, one.label, one.caption) for one in found],
            [Piece(one.id, one.label, one.caption) for one in others],
        )

    def _show_raised(self, sheet: Sheet) -> None:
        for widget in self._raised:
            widget.hide()
            widget.deleteLater()
        column = part(self._form, QVBoxLayout, "raised")
        self._raised = [
            self._banner(flag.level, self._pack.text(flag.message, self._language).text)
            for flag in sheet.flags(self.key)
        ]
        for widget in self._raised:
            column.addWidget(widget)

    def _banner(self, level: str, words: str) -> QFrame:
        mark = flag_mark(level, self._language)
        frame = QFrame(self)
        dress(frame, kind="banner", tone=mark.tone)
        row = QHBoxLayout(frame)
        size = self.fontMetrics().height()
        sign = QLabel(frame)
        sign.setPixmap(icon_pixmap(mark.icon, mark.tone, size, self.devicePixelRatioF()))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        label = QLabel(labelled(mark.text, words), frame)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(label, 1)
        return frame

    def _set_read_only(self, read_only: bool) -> None:
        assert self.editor is not None
        self.editor.set_read_only(read_only)
        self.comment.setReadOnly(read_only)
        self._reason.setReadOnly(read_only)
        self._clear.setEnabled(not read_only)
        for button in (self._flag, self._later):
            button.setEnabled(not read_only)
        for row in (self.voices, self.confidence, self.evidence):
            row.set_read_only(read_only)

    # what a person does

    def choose_status(self, status: str) -> None:
        """Say why there is no answer; 'not applicable' asks for its reason first."""
        button = self._statuses[status]
        if not button.isEnabled():
            return
        if status == "na":
            self._reason_box.show()
            self._reason.setFocus(Qt.FocusReason.OtherFocusReason)
            self._statuses["na"].setChecked(True)
        else:
            self.status_given.emit(status, "")

    def _reasoned(self, text: str) -> None:
        if text.strip():
            self.status_given.emit("na", text.strip())

    def toggle_flag(self) -> None:
        """The auditor's own flag, on or off."""
        self._flag.click()

    def toggle_later(self) -> None:
        """Asked later, or now after all."""
        if self._later.isVisible():
            self._later.click()

    def enter(self) -> None:
        """Into the answer."""
        if self.editor is not None:
            self.editor.enter()

    def flush(self) -> None:
        """Say now what has been typed."""
        if self.editor is not None:
            self.editor.flush()
        self._reason.flush()
        self.comment.flush()

    def drop(self) -> None:
        """Forget what was typed and not said yet: safe stop."""
        if self.editor is not None:
            self.editor.drop()
        self._reason.drop()
        self.comment.drop()

    # dropped files

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Files may be dropped on the question."""
        if any(url.isLocalFile() for url in event.mimeData().urls()) and self.comment.isReadOnly() is False:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Take the files in as evidence of this question."""
        paths = tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)
