"""Moves a rating by one tier, with a reason and a second person, or takes the move back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from genderaudit.checklists import PartResult
from genderaudit.engagements import override_rating, pack_of, withdraw_override
from genderaudit.engagements.desktop.planning.pieces import field
from genderaudit.engagements.desktop.words import rating_words
from genderaudit.engagements.model import Engagement
from genderaudit.widgets.pieces import words
from genderaudit.widgets.session import Session
from genderaudit.widgets.theme import dress, scaled
from genderaudit.widgets.writing import WritingField


class OverrideDialog(QDialog):
    """One tier up or down; the rules refuse anything else, and the refusal is told."""

    def __init__(self, session: Session, engagement: Engagement, found: PartResult, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._engagement, self._found = session, engagement, found
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(scaled(460))
        column = QVBoxLayout(self)
        column.setSpacing(scaled(10))
        self.reason = WritingField(self.tr("Reason"), self, lines=(3, 8))
        self.rating, self.second = QComboBox(self), QLineEdit(self)
        moving = found.override is None
        self.setWindowTitle(self.tr("Move the rating") if moving else self.tr("Take the move back"))
        if moving:
            self._fill(column)
        column.addLayout(field(self.tr("&Reason"), self.reason, self))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        text = self.tr("&Move it") if moving else self.tr("&Take it back")
        self.act = buttons.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
        dress(self.act, kind="primary")
        buttons.accepted.connect(self._move if moving else self._withdraw)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.rating.setVisible(moving)
        self.second.setVisible(moving)
        self.reason.textChanged.connect(self._typed)
        self.second.textChanged.connect(self._typed)
        self._typed()

    def _fill(self, column: QVBoxLayout) -> None:
        language = self._session.language
        intro = self.tr(
            "A rating may be moved by one tier and never above a cap. The report says who moved it and why."
        )
        column.addWidget(words(intro, self, kind="muted"))
        codes = pack_of(self._session.workspace, self._engagement).scheme.codes()
        here = codes.index(self._found.rating)
        for place in (here - 1, here + 1):
            if 0 <= place < len(codes):
                self.rating.addItem(rating_words(codes[place], language), codes[place])
        column.addLayout(field(self.tr("&New rating"), self.rating, self))
        self.second.setPlaceholderText(self.tr("Post, never a name"))
        column.addLayout(field(self.tr("&Agreed by a second person"), self.second, self))

    def _typed(self) -> None:
        whole = bool(self.reason.toPlainText().strip())
        self.act.setEnabled(whole and (self._found.override is not None or bool(self.second.text().strip())))

    def _move(self) -> None:
        session = self._session
        parts = self._engagement.parts
        with session.telling():
            override_rating(
                session.workspace,
                session.author,
                self._engagement,
                rating=self.rating.currentData(),
                reason=self.reason.toPlainText().strip(),
                second_post=self._second(),
                today=session.clock().date(),
                part=self._found.id if len(parts) > 1 else "",
            )
            session.did("rating_override")
        self.accept()

    def _second(self) -> str:
        post = self.second.text().strip()
        if post.casefold() == self._session.author.post.strip().casefold():
            from genderaudit.checklists import OverrideByOne  # noqa: PLC0415 -- only to refuse

            raise OverrideByOne
        return post

    def _withdraw(self) -> None:
        session = self._session
        with session.telling():
            reason = self.reason.toPlainText().strip()
            withdraw_override(session.workspace, session.author, self._engagement, reason=reason)
            session.did("rating_override")
        self.accept()
