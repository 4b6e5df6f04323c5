"""The later steps of planning: what and where, the team, the approach."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from genderaudit.engagements.desktop.planning.pieces import (
    CLASSES,
    FOCUSES,
    SERVES,
    PeriodEditor,
    TeamEditor,
    code_box,
    field,
    last_full_year,
    subject_label,
    suggested_texts,
    suggested_title,
)
from genderaudit.engagements.desktop.planning.step import Planner, PlanningStep
from genderaudit.engagements.desktop.words import period_words
from genderaudit.engagements.model import Engagement, TeamMember
from genderaudit.widgets.pieces import card, words
from genderaudit.widgets.writing import WritingField


class WhatStep(PlanningStep):
    """What is looked at, where and for which period."""

    def __init__(self, planning: Planner) -> None:
        super().__init__(planning)
        frame, column = card(self)
        self.office, self.country, self.subject, self.title = (QLineEdit(frame) for _ in range(4))
        self.title.setMaxLength(200)
        column.addLayout(field(self.tr("&Office that is looked at"), self.office, frame))
        column.addLayout(field(self.tr("&Country"), self.country, frame))
        column.addLayout(field("…", self.subject, frame))
        self._subject_label = next(label for label in frame.findChildren(QLabel) if label.buddy() is self.subject)
        self.period = PeriodEditor(frame)
        column.addLayout(field(self.tr("&Period that is looked at"), self.period, frame))
        self.previous = QComboBox(frame)
        self.previous.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        hint = self.tr("Its answers stand beside the questions, marked New, Changed or Same.")
        column.addLayout(field(self.tr("&Last time"), self.previous, frame, hint=hint))
        column.addLayout(field(self.tr("&Title"), self.title, frame))
        self.column.addWidget(frame)
        for line in (self.office, self.subject):
            line.editingFinished.connect(self._suggest)
        self.period.changed.connect(lambda _: self._suggest())
        self.title.textEdited.connect(lambda _: self.draft.written.add("title"))
        self.previous.activated.connect(lambda _: self.draft.written.add("previous"))

    def name(self) -> str:
        """What and where."""
        return self.tr("What and where")

    def heading(self) -> str:
        """The question."""
        return self.tr("What is looked at, where and when?")

    def show_draft(self) -> None:
        """What is known, with suggestions."""
        draft = self.draft
        if draft.pack is None:
            return
        if not draft.office and "office" not in draft.written:
            draft.office = self.session.author.office
        if draft.period is None:
            draft.period = last_full_year(self.session.clock().date())
        label = subject_label(draft.pack.pack.kind)
        self._subject_label.setText(label)
        self.subject.setAccessibleName(label)
        self.office.setText(draft.office)
        self.country.setText(draft.country)
        self.subject.setText(draft.subject)
        self.period.show_period(draft.period)
        self._suggest()

    def _suggest(self) -> None:
        draft = self.draft
        # a field that loses the focus while the window closes asks once more
        if draft.pack is None or not self.session.has_workspace:
            return
        office = self.office.text().strip()
        earlier = sorted(
            (one for one in self.session.workspace.find(Engagement) if one.pack_id == draft.pack.pack.id),
            key=lambda one: (one.office.casefold() != office.casefold(), -one.period.end.toordinal()),
        )
        if "previous" not in draft.written:
            same = next((one for one in earlier if one.office.casefold() == office.casefold()), None)
            draft.previous = same.id if same is not None else ""
        self.previous.clear()
        self.previous.addItem(self.tr("None"), "")
        for one in earlier:
            when = period_words(one.period, self.session.language)
            self.previous.addItem(self.tr("{title} ({period})").format(title=one.title, period=when), one.id)
        self.previous.setCurrentIndex(max(0, self.previous.findData(draft.previous)))
        self.previous.setEnabled(bool(earlier))
        period = self.period.period()
        if "title" not in draft.written and period is not None:
            named = draft.pack.text("title", self.session.language).text
            self.title.setText(suggested_title(named, office, self.subject.text().strip(), period))
        elif "title" in draft.written and not self.title.text():
            self.title.setText(draft.title)

    def take(self) -> None:
        """Keep it."""
        draft = self.draft
        if draft.pack is None:
            return
        draft.office, draft.country = self.office.text().strip(), self.country.text().strip()
        draft.written.add("office")
        draft.subject, draft.title = self.subject.text().strip(), self.title.text().strip()
        draft.previous = self.previous.currentData() or ""
        draft.period = self.period.period() or draft.period

    def problem(self) -> str:
        """Office, title and a period are needed."""
        if not self.draft.office:
            return self.tr("Say which office is looked at.")
        if not self.draft.title:
            return self.tr("Give it a title.")
        if self.period.period() is None and self.isVisible():
            return self.tr("The period ends before it starts.")
        return ""

    def enter(self) -> None:
        """The first field that is empty."""
        empty = (line for line in (self.office, self.title) if not line.text().strip())
        next(empty, self.office).setFocus()


class TeamStep(PlanningStep):
    """Who works on it."""

    def __init__(self, planning: Planner) -> None:
        super().__init__(planning)
        frame, column = card(self)
        self.team = TeamEditor(planning.session.language, frame)
        column.addWidget(self.team)
        hint = self.tr("A reviewer must be another post than the lead: two people sign a report.")
        column.addWidget(words(hint, frame, kind="small"))
        self.column.addWidget(frame)

    def name(self) -> str:
        """Team."""
        return self.tr("Team")

    def heading(self) -> str:
        """The question."""
        return self.tr("Who works on it?")

    def intro(self) -> str:
        """Posts only."""
        return self.tr("Posts, never names of people. You can leave the rest for later.")

    def show_draft(self) -> None:
        """The team so far; the one who plans leads unless another does."""
        if self.draft.team:
            self.team.show_team(self.draft.team)
        elif not self.team.rows():
            self.team.show_team([TeamMember(role="lead", post=self.session.author.post)])
            self.team.suggest(["reviewer", "gender_expert"])

    def take(self) -> None:
        """Keep it."""
        if self.team.rows():
            self.draft.team = self.team.team()

    def enter(self) -> None:
        """The first post."""
        rows = self.team.rows()
        (next((row.post for row in rows if not row.post.text()), None) or self.team.add_button).setFocus()


class ApproachStep(PlanningStep):
    """Aim and method, with texts to begin with."""

    def __init__(self, planning: Planner) -> None:
        super().__init__(planning)
        language = planning.session.language
        frame, column = card(self)
        self.boxes = {
            "gender_focus": code_box(FOCUSES, "gender_focus", language, frame),
            "serves_4c": code_box(SERVES, "serves_4c", language, frame),
            "classification": code_box(CLASSES, "classification", language, frame),
        }
        self.areas = {name: WritingField("", frame) for name in ("objective", "scope_text", "method")}
        column.addLayout(field(self.tr("&Gender focus"), self.boxes["gender_focus"], frame))
        column.addLayout(field(self.tr("How it serves commitment 4c"), self.boxes["serves_4c"], frame))
        column.addLayout(field(self.tr("&Objective"), self.areas["objective"], frame))
        column.addLayout(field(self.tr("&Scope"), self.areas["scope_text"], frame))
        column.addLayout(field(self.tr("&Method"), self.areas["method"], frame))
        column.addLayout(field(self.tr("&Classification"), self.boxes["classification"], frame))
        self.column.addWidget(frame)
        for name, box in self.boxes.items():
            box.activated.connect(lambda _, name=name: self.draft.written.add(name))
        self._suggested: dict[str, str] = {}

    def name(self) -> str:
        """Approach."""
        return self.tr("Approach")

    def heading(self) -> str:
        """The question."""
        return self.tr("What for, and how?")

    def intro(self) -> str:
        """Suggestions."""
        return self.tr(
            "These texts are suggestions: change them to fit. They stand in the report under scope and method."
        )

    def show_draft(self) -> None:
        """What was written, else suggestions."""
        draft = self.draft
        if draft.pack is None:
            return
        if "serves_4c" not in draft.written and "gender_focus" not in draft.written and draft.screening:
            gendered = draft.screening.get("half") == "specific"
            draft.serves_4c = "gender_specific" if gendered else draft.serves_4c
        self._suggested = suggested_texts(draft.pack.pack.kind, draft.office, draft.subject)
        for name, area in self.areas.items():
            area.show_text(getattr(draft, name) if name in draft.written else self._suggested[name])
        for name, box in self.boxes.items():
            box.setCurrentIndex(max(0, box.findData(getattr(draft, name))))

    def take(self) -> None:
        """Keep it."""
        draft = self.draft
        if not self._suggested:
            return
        for name, area in self.areas.items():
            text = area.toPlainText().strip()
            setattr(draft, name, text)
            if text != self._suggested[name]:
                draft.written.add(name)
        for name, box in self.boxes.items():
            setattr(draft, name, box.currentData())

    def enter(self) -> None:
        """The first field."""
        self.boxes["gender_focus"].setFocus()
