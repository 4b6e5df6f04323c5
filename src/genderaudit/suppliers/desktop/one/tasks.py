"""What is to be verified about a supplier: raised, and settled by what was seen or why it was put aside."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from genderaudit.suppliers.actions.registry import registry_of, tasks_of
from genderaudit.suppliers.actions.tasks import dismiss_task, raise_task, verify_task
from genderaudit.suppliers.desktop.entry import ask
from genderaudit.suppliers.desktop.fields import Field
from genderaudit.suppliers.desktop.words import day, say_code
from genderaudit.suppliers.model.keeping import VerificationTask
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import AskReason, badge, empty_out, sign, words
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import labelled, listed
from genderaudit.widgets.theme import dress, scaled

_SIGNS = {"open": ("circle-dashed", "warn"), "verified": ("circle-check", "good"), "dismissed": ("minus", "muted")}
_CODES = ("shared_detail", "ownership_loop", "nominee", "borderline_ownership", "other")


class TaskList(QWidget):
    """The verification tasks of one supplier."""

    def __init__(self, session: Session, supplier: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.session, self._supplier = session, supplier
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(scaled(8))
        column.addLayout(self._lines)
        self.asking = AskReason(self)
        column.addWidget(self.asking)
        self.add_button = QPushButton(icon("plus"), self.tr("Something to verify"), self)
        dress(self.add_button, kind="quiet")
        self.add_button.clicked.connect(self.add)
        foot = Flow(gap=6)
        foot.addWidget(self.add_button)
        column.addLayout(foot)

    def show_tasks(self) -> None:
        """Show what is there, open ones first."""
        empty_out(self._lines)
        found = tasks_of(self.session.workspace, self._supplier)
        for task in found:
            self._lines.addWidget(self._line(task))
        if not found:
            self._lines.addWidget(words(self.tr("Nothing waits to be verified."), self, kind="small"))

    def _line(self, task: VerificationTask) -> QFrame:
        language = self.session.language
        frame = QFrame(self)
        dress(frame, kind="row")
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(3))
        head = Flow(gap=6)
        image, tone = _SIGNS[task.status]
        head.addWidget(sign(image, tone, frame))
        state = say_code("tasks.statuses", task.status, language)
        head.addWidget(badge(state, tone if tone != "muted" else "neutral", frame))
        column.addLayout(head)
        column.addWidget(words(say_code("tasks.codes", task.code, language), frame, kind="strong"))
        column.addWidget(words(task.text, frame))
        about = [labelled(self.tr("Raised"), day(task.raised_on, language))]
        if task.due is not None:
            about.append(labelled(self.tr("Due"), day(task.due, language)))
        about += [task.owner_post] if task.owner_post else []
        registry = registry_of(self.session.workspace)
        about += [registry.name_of(one) for one in task.suppliers if one != self._supplier]
        column.addWidget(words(listed(about), frame, kind="small"))
        if task.outcome:
            column.addWidget(words(task.outcome, frame))
        if task.status == "open":
            row = Flow(gap=6)
            for icon_name, text, run in (
                ("check", self.tr("Verified…"), self._verify),
                ("x", self.tr("Put aside…"), self._dismiss),
            ):
                button = QPushButton(icon(icon_name), text, frame)
                button.clicked.connect(lambda _=False, run=run: run(task))
                row.addWidget(button)
            column.addLayout(row)
        return frame

    def _verify(self, task: VerificationTask) -> None:
        def settle(seen: str) -> None:
            with self.session.telling():
                verify_task(self.session.workspace, self.session.author, task.id, seen)
                self.session.did(VerificationTask.kind)

        self.asking.ask(self.tr("What was seen?"), self.tr("It is verified"), settle)

    def _dismiss(self, task: VerificationTask) -> None:
        def settle(reason: str) -> None:
            with self.session.telling():
                dismiss_task(self.session.workspace, self.session.author, task.id, reason)
                self.session.did(VerificationTask.kind)

        self.asking.ask(self.tr("Why is it put aside?"), self.tr("Put it aside"), settle)

    def add(self) -> None:
        """Ask for something to verify."""
        language = self.session.language

        def keep(values: Mapping[str, Any]) -> None:
            raise_task(
                self.session.workspace,
                self.session.author,
                (self._supplier,),
                values["code"],
                values["text"],
                owner_post=values["owner_post"],
                due=values["due"],
            )
            self.session.did(VerificationTask.kind)

        fields = (
            Field(
                key="code",
                label=self.tr("What it is about"),
                kind="choice",
                choices={code: say_code("tasks.codes", code, language) for code in reversed(_CODES)},
            ),
            Field(key="text", label=self.tr("What is to be looked at"), needed=True),
            Field(key="owner_post", label=self.tr("Who sees to it (a post)")),
            Field(key="due", label=self.tr("Due"), kind="day"),
        )
        ask(self.session, self.tr("Something to verify"), self.tr("Raise it"), fields, keep, self)
