"""What can be made of a result: a finding, a risk, a verification task, each in one step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from genderaudit.suppliers.actions.tasks import raise_task
from genderaudit.suppliers.actions.telling import TASK_CODES
from genderaudit.suppliers.desktop.entry import ask
from genderaudit.suppliers.desktop.fields import Field
from genderaudit.suppliers.model.keeping import VerificationTask
from genderaudit.suppliers.model.supplier import US
from genderaudit.widgets.doors import Maker, Result, makers_for
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.icons import icon
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import translate


class ResultButtons(QWidget):
    """The buttons below a result; `result()` gives it when one is pressed, None where there is none."""

    def __init__(
        self,
        session: Session,
        result: Callable[[], Result | None],
        parent: QWidget,
        *,
        tasks_only: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self.session, self._result, self._tasks_only = session, result, tasks_only
        flow = Flow(self, gap=8)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.buttons: dict[str, QPushButton] = {}
        for maker in makers_for(session):
            self._add(flow, maker.key, maker.icon, maker.title(), partial(self._make, maker))
        self._add(flow, "task", "search", translate("ResultButtons", "Raise a verification task"), self.raise_task)
        self._add(flow, "map", "network", translate("ResultButtons", "Show on the map"), self._to_map)

    def _add(self, flow: Flow, key: str, image: str, text: str, run: Callable[[], None]) -> None:
        button = QPushButton(icon(image), text, self)
        button.clicked.connect(run)
        self.buttons[key] = button
        flow.addWidget(button)

    def offer(self) -> None:
        """Offer what fits the result that is chosen now."""
        found = self._result()
        only_tasks = self._tasks_only()
        for key, button in self.buttons.items():
            button.setEnabled(found is not None and (key in ("task", "map") or not only_tasks))
        if only_tasks:
            said = translate("ResultButtons", "Control is not yet verified: verify first, then speak of a finding.")
            for key, button in self.buttons.items():
                button.setToolTip("" if key in ("task", "map") else said)

    def _make(self, maker: Maker) -> None:
        found = self._result()
        if found is not None:
            maker.make(self.session, found, self.window())

    def _to_map(self) -> None:
        found = self._result()
        named = [one for one in found.about if one != US] if found is not None else []
        if named:
            self.session.go("suppliers", "map", *named[:1])

    def raise_task(self) -> None:
        """Ask who looks at it until when."""
        found = self._result()
        if found is None:
            return
        session = self.session

        def keep(values: Mapping[str, Any]) -> None:
            named = [one for one in found.about if one != US]
            code = TASK_CODES.get(found.code, found.code)
            kept = raise_task(
                session.workspace, session.author, named, code, values["text"], owner_post=values["owner_post"],
                due=values["due"],
            )  # fmt: skip
            session.did(VerificationTask.kind)
            said = translate("ResultButtons", "The task waits on the page of the supplier.")
            if kept.known:
                said = translate("ResultButtons", "This task is open already; nothing was added.")
            session.tell(
                said,
                "info" if kept.known else "good",
                action=translate("ResultButtons", "Open the supplier"),
                run=lambda: session.go("supplier", named[0], "overview"),
            )

        fields = (
            Field(
                key="text",
                label=translate("ResultButtons", "What is to be looked at"),
                kind="text",
                needed=True,
                limit=4000,
            ),
            Field(key="owner_post", label=translate("ResultButtons", "Who sees to it (a post)")),
            Field(key="due", label=translate("ResultButtons", "Due"), kind="day"),
        )
        heading = translate("ResultButtons", "Something to verify")
        button = translate("ResultButtons", "Raise it")
        ask(session, heading, button, fields, keep, self, values={"text": found.text})
