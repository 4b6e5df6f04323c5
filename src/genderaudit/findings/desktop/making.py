"""New findings: one with a title of its own, or drafts from the flags of an engagement."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from genderaudit.engagements.model import Engagement
from genderaudit.engagements.rules.home import OPEN
from genderaudit.findings.actions import add_finding, draft_findings
from genderaudit.findings.model import Finding
from genderaudit.widgets.background import Progress
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import words
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import counted, translate
from genderaudit.widgets.theme import dress, scaled

_TITLE = 200


def _engagements(session: Session) -> list[Engagement]:
    """What is open first, then what was issued or closed; what was withdrawn has no findings to come."""
    found = [one for one in session.workspace.find(Engagement) if one.status != "withdrawn"]
    return sorted(found, key=lambda one: (one.status not in OPEN, -one.started.timestamp()))


class _InEngagement(QDialog):
    """Asks in which engagement, unless that is known."""

    def __init__(self, session: Session, engagement: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.session = session
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(16))
        self.column.setSpacing(scaled(6))
        heading = QLabel(title, self)
        dress(heading, kind="heading")
        self.column.addWidget(heading)
        self.engagement = QComboBox(self)
        self.engagement.setAccessibleName(self.tr("Engagement"))
        self.engagement.setMinimumWidth(self.fontMetrics().averageCharWidth() * 50)
        caption = QLabel(self.tr("&Engagement"), self)
        dress(caption, kind="section")
        caption.setBuddy(self.engagement)
        for one in _engagements(session):
            self.engagement.addItem(one.title, one.id)
        if engagement:
            known = session.workspace.get(Engagement, engagement)
            if known is not None and self.engagement.findData(engagement) < 0:
                self.engagement.addItem(known.title, engagement)
            self.engagement.setCurrentIndex(self.engagement.findData(engagement))
        self.column.addWidget(caption)
        self.column.addWidget(self.engagement)
        none = not engagement and self.engagement.count() == 0
        for widget in (caption, self.engagement):
            widget.setVisible(not engagement and not none)
        if none:
            self._offer_plan()

    def _offer_plan(self) -> None:
        """Say why nothing can be made yet, and lead to where it begins."""
        said = self.tr("A finding belongs to an engagement, and there is none yet: plan one first.")
        self.column.addWidget(words(said, self, tone="warn"))
        self.plan_button = QPushButton(icon("plus"), self.tr("Plan an engagement"), self)
        self.plan_button.clicked.connect(self._plan)
        row = QHBoxLayout()
        row.addWidget(self.plan_button)
        row.addStretch(1)
        self.column.addLayout(row)

    def _plan(self) -> None:
        self.reject()
        self.session.go("engagements", "new")

    def add_buttons(self, image: str, text: str, run: Callable[[], None]) -> QPushButton:
        """The button that does it, and the one that leaves."""
        row = QHBoxLayout()
        row.addStretch(1)
        leave = QPushButton(self.tr("Cancel"), self)
        dress(leave, kind="quiet")
        leave.clicked.connect(self.reject)
        row.addWidget(leave)
        button = QPushButton(icon(image, "accent_text"), text, self)
        dress(button, kind="primary")
        button.setDefault(True)
        button.clicked.connect(run)
        row.addWidget(button)
        self.column.addSpacing(scaled(8))
        self.column.addLayout(row)
        return button

    @property
    def chosen(self) -> Engagement | None:
        """The engagement."""
        id: str | None = self.engagement.currentData()
        return self.session.workspace.get(Engagement, id) if id else None


class NewFinding(_InEngagement):
    """Asks for a title; what is known already is given with it. Signals: made(finding)."""

    made = Signal(object)

    def __init__(
        self,
        session: Session,
        engagement: str,
        parent: QWidget,
        *,
        title: str = "",
        known: Mapping[str, object] | None = None,
    ) -> None:
        super().__init__(session, engagement, translate("NewFinding", "New finding"), parent)
        self._known = dict(known or {})
        caption = QLabel(self.tr("&Title"), self)
        dress(caption, kind="section")
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self.tr("Title"))
        self.field.setPlaceholderText(self.tr("What is wrong, in one line"))
        self.field.setMaxLength(_TITLE)
        self.field.setMinimumWidth(self.fontMetrics().averageCharWidth() * 50)
        caption.setBuddy(self.field)
        self.column.addWidget(caption)
        self.column.addWidget(self.field)
        self.button = self.add_buttons("plus", self.tr("Make a draft"), self._make)
        self.field.textChanged.connect(self._typed)
        self.field.setText(title[:_TITLE])
        self._typed()
        self.field.setFocus()

    def _typed(self) -> None:
        self.button.setEnabled(bool(self.field.text().strip()) and self.engagement.count() > 0)

    def _make(self) -> None:
        session, engagement = self.session, self.chosen
        if engagement is None:
            return
        with session.telling():
            fields = {**self._known, "title": " ".join(self.field.text().split())}
            finding = add_finding(session.workspace, session.author, engagement, fields, clock=session.clock)
            session.did(Finding.kind)
            self.made.emit(finding)
        self.accept()


class DraftFromFlags(_InEngagement):
    """Asks in which engagement. Signals: wanted(engagement id)."""

    wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(session, "", translate("DraftFromFlags", "Draft findings from flags"), parent)
        button = self.add_buttons("flag", self.tr("Draft"), self._give)
        button.setEnabled(self.engagement.count() > 0)

    def _give(self) -> None:
        self.accept()
        self.wanted.emit(self.engagement.currentData())


def draft_in(session: Session, engagement: str, owner: QWidget, done: Callable[[tuple[Finding, ...]], None]) -> None:
    """Draft from the flags of an engagement, asked for where it is not known; the score is worked out aside."""
    if not engagement:
        dialog = DraftFromFlags(session, owner)
        dialog.wanted.connect(lambda id: draft_in(session, id, owner, done))
        dialog.open()
        return
    found = session.workspace.get(Engagement, engagement)
    if found is None:
        return
    workspace, author, language, clock = session.workspace, session.author, session.language, session.clock

    def work(_: Progress) -> tuple[Finding, ...]:
        return draft_findings(workspace, author, found, language=language, clock=clock)

    def drafted(drafts: tuple[Finding, ...]) -> None:
        if drafts:
            session.did(Finding.kind)
            said = counted("DraftFromFlags", "%n draft(s) made from flags.", len(drafts))
            session.tell(said, "good")
        else:
            session.tell(translate("DraftFromFlags", "Every flag has its finding already; nothing new was drafted."))
        done(drafts)

    session.work(translate("DraftFromFlags", "Looking at the flags…"), work, owner=owner, done=drafted)
