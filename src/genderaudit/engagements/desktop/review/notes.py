"""Review notes: left by the reviewer, answered by the team, settled by the reviewer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from genderaudit.engagements import add_review_note, answer_review_note, review_notes, settle_review_note
from genderaudit.engagements.desktop.engagement_page import EngagementPage
from genderaudit.engagements.desktop.review.card import ReviewCard
from genderaudit.engagements.desktop.words import moment_words
from genderaudit.engagements.model import ReviewNote
from genderaudit.safeguards.desktop.guard_note import GuardNote
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import badge, empty_out, words
from genderaudit.widgets.texts import isolated, translate
from genderaudit.widgets.theme import dress, scaled
from genderaudit.widgets.writing import WritingField

_TONES = {"open": "warn", "answered": "info", "settled": "good"}


def state_words(state: str) -> str:
    """Where a note stands."""
    return {
        "open": translate("Review", "Waits for the team"),
        "answered": translate("Review", "Answered"),
        "settled": translate("Review", "Settled"),
    }[state]


class NoteView(QFrame):
    """One note with its reply; what can be done with it stands below."""

    def __init__(self, card: NotesCard, note: ReviewNote) -> None:
        super().__init__(card)
        self.note = note
        self._card = card
        dress(self, kind="well")
        self.setAccessibleName(note.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(12), scaled(10), scaled(12), scaled(10))
        column.setSpacing(scaled(6))
        head = QHBoxLayout()
        self._state = badge(state_words(note.state), _TONES[note.state], self)
        head.addWidget(self._state)
        if note.question:
            link = QPushButton(isolated(note.question), self)
            dress(link, kind="link")
            link.setToolTip(card.page.label_of(note.question))
            link.setAccessibleDescription(link.toolTip())
            link.clicked.connect(lambda: card.page.go_to(note.question))
            head.addWidget(link)
        else:
            head.addWidget(words(translate("Review", "The whole work"), self, kind="small"))
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(words(note.text, self))
        who = translate("Review", "{post}, {when}")
        when = moment_words(note.at, card.session.language)
        column.addWidget(words(who.format(post=note.by_post, when=when), self, kind="small"))
        if note.state == "settled":
            if note.reply:
                column.addWidget(
                    words(translate("Review", "Reply: {text}").format(text=note.reply), self, kind="muted")
                )
            return
        self._reply(column)

    def _reply(self, column: QVBoxLayout) -> None:
        note = self.note
        self.reply = WritingField(translate("Review", "Reply to the note"), self, lines=(1, 6))
        self.reply.setPlaceholderText(translate("Review", "Reply of the team"))
        self.reply.show_text(note.reply)
        self.reply.settled.connect(self._answer)
        column.addWidget(self.reply)
        row = QHBoxLayout()
        row.addStretch(1)
        settle = QPushButton(translate("Review", "Settle"), self)
        settle.setIcon(icon("check"))
        settle.setToolTip(translate("Review", "The note is dealt with: reviewers do this"))
        settle.clicked.connect(self._settle)
        row.addWidget(settle)
        column.addLayout(row)
        self.setFocusProxy(self.reply)

    def show_state(self, note: ReviewNote) -> None:
        """The same note in another state, while its reply is being written."""
        self.note = note
        self._state.setText(state_words(note.state))
        dress(self._state, tone=_TONES[note.state])

    def _answer(self, text: str) -> None:
        reply = text.strip()
        if reply and reply != self.note.reply:
            session = self._card.session
            with session.telling():
                self.note = answer_review_note(session.workspace, session.author, self.note, reply)
                session.did("review_note")

    def _settle(self) -> None:
        self.reply.flush()
        session = self._card.session
        with session.telling():
            settle_review_note(session.workspace, session.author, self.note)
            session.did("review_note")


class NotesCard(ReviewCard):
    """Notes by time, the open ones first, and a field for another one."""

    def __init__(self, page: EngagementPage) -> None:
        super().__init__(page, translate("Review", "Notes"), "message-square-text")
        self._shown: tuple[ReviewNote, ...] | None = None
        self.about = QComboBox(self)
        self.about.setAccessibleName(translate("Review", "What the note is about"))
        self.about.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.about.setMinimumContentsLength(18)
        self.field = WritingField(translate("Review", "New note"), self, lines=(2, 8))
        self.field.setPlaceholderText(translate("Review", "Ask, or say what should be mended"))
        self.add = QPushButton(translate("Review", "&Leave the note"), self)
        self.add.setIcon(icon("send"))
        self.add.clicked.connect(self._add)
        self.field.textChanged.connect(self._typed)
        self.column.addWidget(self.about)
        self.column.addWidget(self.field)
        self.column.addWidget(GuardNote(self.field, self))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.add)
        self.column.addLayout(row)
        self._views = QVBoxLayout()
        self._views.setSpacing(scaled(8))
        self.column.addLayout(self._views)
        self._typed()

    def _typed(self) -> None:
        self.add.setEnabled(bool(self.field.toPlainText().strip()))

    def show_review(self) -> None:
        """The notes, and the questions that one may be about."""
        page = self.page
        assert page.engagement is not None and page.pack is not None
        if not self.about.count():
            self.about.addItem(translate("Review", "The whole work"), "")
            for item in page.pack.pack.items():
                self.about.addItem(f"{isolated(item.id)}  {page.label_of(item.id)}", item.id)
        order = ("open", "answered", "settled")
        found = tuple(
            sorted(review_notes(page.session.workspace, page.engagement), key=lambda one: order.index(one.state))
        )
        if found == self._shown:
            return
        if self._is_written_in(found):
            for view, note in zip(self.views(), found, strict=True):
                view.show_state(note)
            self._shown = found
            return
        within = bool(self.current())
        self._shown = found
        empty_out(self._views)
        for note in found:
            self._views.addWidget(NoteView(self, note))
        if within:
            self.field.setFocus()

    def _is_written_in(self, found: Sequence[ReviewNote]) -> bool:
        """Whether a reply is being written and only its note moved on, so that it need not be drawn anew."""
        focus, views = self.window().focusWidget(), self.views()
        settled = [note.id for note in found if note.state == "settled"]
        return (
            any(focus is not None and view.isAncestorOf(focus) for view in views)
            and [view.note.id for view in views] == [note.id for note in found]
            and [view.note.id for view in views if view.note.state == "settled"] == settled
        )

    def views(self) -> list[NoteView]:
        """The notes in sight, in their order."""
        items = (self._views.itemAt(number) for number in range(self._views.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, NoteView)]

    def reveal(self, note: str) -> QWidget | None:
        """The view of a note by its id."""
        return next((view for view in self.views() if view.note.id == note), None)

    def current(self) -> str:
        """The note in which the focus is; '' for none."""
        focus = self.window().focusWidget()
        return next((one.note.id for one in self.views() if focus is not None and one.isAncestorOf(focus)), "")

    def _add(self) -> None:
        text, session = self.field.toPlainText().strip(), self.session
        assert self.page.engagement is not None
        if not text:
            return
        with session.telling():
            question = self.about.currentData() or ""
            add_review_note(
                session.workspace, session.author, self.page.engagement, text, question=question, clock=session.clock
            )
            self.field.drop()
            self._typed()
            session.did("review_note")
