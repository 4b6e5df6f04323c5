"""Planning an engagement step by step: checklist, form, what and where, team, approach."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from genderaudit.engagements import pack_of, plan_engagement, take_step
from genderaudit.engagements.desktop.planning.choice import ChecklistStep, FormStep
from genderaudit.engagements.desktop.planning.draft import forget_draft
from genderaudit.engagements.desktop.planning.facts import ApproachStep, TeamStep, WhatStep
from genderaudit.engagements.desktop.planning.step import Planner, PlanningStep
from genderaudit.engagements.model import Engagement
from genderaudit.suppliers import registry_of, supplier_view
from genderaudit.suppliers.model.supplier import Supplier
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.places import Place
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import translate
from genderaudit.widgets.theme import dress, scaled

_NARROW = 92
"""Characters across below which the list of steps gives way; house default."""


class Planning(Planner):
    """A few steps, each with suggestions; what was chosen is kept until it is planned or given up."""

    help_topic = "plan"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        form = fill_with_form(self, "engagements", "planning")
        self._heading, self._intro = part(form, QLabel, "heading"), part(form, QLabel, "intro")
        self._problem = part(form, QLabel, "problem")
        self._scroll = part(form, QScrollArea, "scroll")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._before, self._next = part(form, QPushButton, "before"), part(form, QPushButton, "next")
        part(form, QPushButton, "leave").clicked.connect(self._leave)
        self._before.clicked.connect(lambda: self._turn(self.draft.step - 1))
        self._next.clicked.connect(self.go_on)
        content = part(form, QVBoxLayout, "content")
        self.steps: list[PlanningStep] = [
            ChecklistStep(self), FormStep(self), WhatStep(self), TeamStep(self), ApproachStep(self)
        ]  # fmt: skip
        self._ways: list[QPushButton] = []
        ways = part(form, QVBoxLayout, "steps")
        for number, step in enumerate(self.steps):
            step.hide()
            content.addWidget(step)
            step.ready.connect(self.go_on)
            button = QPushButton(f"{number + 1}   {step.name()}", form)
            dress(button, kind="nav")
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, number=number: self._jump(number))
            self._ways.append(button)
            ways.addWidget(button)
        self._rail = part(form, QFrame, "ways")
        self._rail.setMinimumWidth(scaled(190))

    # a screen

    def title(self) -> str:
        """Planning."""
        return self.tr("Plan an engagement")

    def open_at(self, place: Place) -> None:
        """`engagements/new`, `engagements/new/from/<engagement>` to begin with how that one was planned.

        `engagements/new/supplier/<supplier>` begins with the assessment of a supplier.
        """
        if place.part(1) == "from":
            before = self.session.workspace.get(Engagement, place.part(2))
            if before is not None and self.draft.previous != before.id:
                self._begin_like(before)
        elif place.part(1) == "supplier":
            supplier = registry_of(self.session.workspace).find(place.part(2))
            if supplier is not None and self.draft.supplier != supplier.id:
                self._begin_with(supplier)
        self._show(self.draft.step)

    def here(self) -> Place:
        """The choices themselves are kept by the sitting."""
        return Place.at("engagements", "new")

    def leaving(self) -> None:
        """What is on the step is kept."""
        self.steps[self.draft.step].take()

    def _begin_like(self, before: Engagement) -> None:
        pack = pack_of(self.session.workspace, before)
        self.draft = forget_draft(self.session)
        self.draft.follow(before, pack, today=self.session.clock().date())
        self.draft.step = 2

    def _begin_with(self, supplier: Supplier) -> None:
        self.draft = forget_draft(self.session)
        form = supplier_view(self.session.workspace, supplier.id).row.screened.form
        self.draft.assess(supplier, form)
        self.draft.step = 2

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The list of steps gives way where the window is narrow or the text is large."""
        super().resizeEvent(event)
        self._rail.setVisible(self.width() > self.fontMetrics().averageCharWidth() * _NARROW)
        self._say_intro()

    def _say_intro(self) -> None:
        lines = [self.steps[self.draft.step].intro()]
        if not self._rail.isVisibleTo(self):
            text = self.tr("Step {number} of {all}.").format(number=self.draft.step + 1, all=len(self.steps))
            lines.insert(0, text)
        self._intro.setText(" ".join(filter(None, lines)))
        self._intro.setVisible(bool(self._intro.text()))

    # moving

    def _show(self, number: int) -> None:
        # a step further on needs the choices of those before it
        while number and any(step.problem() for step in self.steps[:number]):
            number -= 1
        self.draft.step = number
        step = self.steps[number]
        step.show_draft()
        for other in self.steps:
            other.setVisible(other is step)
        self._heading.setText(step.heading())
        self._say_intro()
        self._problem.setText("")
        self._scroll.verticalScrollBar().setValue(0)
        self._before.setEnabled(number > 0)
        last = number == len(self.steps) - 1
        self._next.setText(self.tr("&Plan it and begin") if last else self.tr("&Next"))
        self._next.setIcon(icon("play" if last else "arrow-right", "accent_text"))
        for place, button in enumerate(self._ways):
            button.setChecked(place == number)
            button.setEnabled(place <= number or not any(one.problem() for one in self.steps[:place]))
        step.enter()

    def _turn(self, number: int) -> None:
        self.steps[self.draft.step].take()
        self._show(number)

    def _jump(self, number: int) -> None:
        if number <= self.draft.step:
            self._turn(number)
        else:
            self.go_on(until=number)

    def go_on(self, _: bool = False, *, until: int = -1) -> None:
        """The next step, or the plan itself after the last one; what is missing is said."""
        step = self.steps[self.draft.step]
        step.take()
        problem = step.problem()
        self._problem.setText(problem)
        if problem:
            step.enter()
        elif self.draft.step + 1 < len(self.steps):
            self._show(until if until > 0 else self.draft.step + 1)
            self._ways[self.draft.step].setEnabled(True)
        else:
            self._plan()

    def _leave(self) -> None:
        self.draft = forget_draft(self.session)
        self.session.go("engagements")

    def _plan(self) -> None:
        with self.session.telling():
            facts = self.draft.facts()
            workspace, author, clock = self.session.workspace, self.session.author, self.session.clock
            engagement = plan_engagement(workspace, author, **facts, clock=clock)
            engagement = take_step(workspace, author, engagement, "in_progress")
            self.draft = forget_draft(self.session)
            self.session.did("engagement", "pack_copy")
            self.session.tell(translate("Planning", "Planned: {title}.").format(title=engagement.title), "good")
            self.session.go("engagement", engagement.id, "checklist")
