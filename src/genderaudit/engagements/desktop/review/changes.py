"""What changed since the engagement was handed over, or since last time."""

from __future__ import annotations

import functools

from PySide6.QtWidgets import QComboBox, QHBoxLayout

from genderaudit.engagements.actions.changes import AnswerChange, changes_since, changes_since_last_time, handovers
from genderaudit.engagements.desktop.engagement_page import EngagementPage
from genderaudit.engagements.desktop.review.card import ReviewCard, fit_rows
from genderaudit.engagements.desktop.words import moment_words, status_words
from genderaudit.widgets.background import Job
from genderaudit.widgets.pieces import words
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.texts import isolated, quoted, translate
from genderaudit.widgets.tips import tip_follows_choice

_SIGNS = {"new": ("plus", "good"), "changed": ("pen-line", "info"), "gone": ("minus", "warn"),
          "comment": ("message-square", "muted")}  # fmt: skip
_LAST_TIME = "last time"


def what_words(what: str) -> str:
    """How an answer changed."""
    return {
        "new": translate("Review", "New"),
        "changed": translate("Review", "Changed"),
        "gone": translate("Review", "Taken back"),
        "comment": translate("Review", "Comment or evidence"),
    }[what]


class ChangesCard(ReviewCard):
    """A table of before and after; a row opens its question."""

    def __init__(self, page: EngagementPage) -> None:
        super().__init__(page, translate("Review", "What changed"), "git-compare")
        row = QHBoxLayout()
        self.since = QComboBox(self)
        self.since.setAccessibleName(translate("Review", "Compare with"))
        self.since.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.since.activated.connect(lambda _: self._look())
        tip_follows_choice(self.since)
        row.addWidget(self.since)
        row.addStretch(1)
        self.column.addLayout(row)
        self._none = words("", self, kind="muted")
        self.column.addWidget(self._none)
        language = page.session.language
        self.table: Table[AnswerChange] = Table(
            translate("Review", "What changed"),
            [
                Column(
                    title=translate("Review", "Question"),
                    text=lambda one: isolated(one.key),
                    tip=lambda one: page.label_of(one.key),
                ),
                Column(
                    title=translate("Review", "How"),
                    text=lambda one: what_words(one.what),
                    icon=lambda one: _SIGNS[one.what][0],
                    tone=lambda one: _SIGNS[one.what][1],
                ),
                Column(title=translate("Review", "Before"), text=lambda one: one.before or "–", stretch=True),
                Column(title=translate("Review", "Now"), text=lambda one: one.now or "–", stretch=True),
                Column(title=translate("Review", "By"), text=lambda one: one.post, width=12),
                Column(
                    title=translate("Review", "When"),
                    text=lambda one: moment_words(one.when, language) if one.when else "–",
                    sort=lambda one: one.when.timestamp() if one.when else 0,
                    tip=lambda one: one.reason,
                ),
            ],
            self,
        )
        self.table.opened.connect(lambda one: page.go_to(one.key))
        self.column.addWidget(self.table)
        self._job: Job[tuple[AnswerChange, ...]] | None = None

    def show_review(self) -> None:
        """What there is to compare with, and the comparison."""
        engagement = self.page.engagement
        assert engagement is not None
        chosen = self.since.currentData()
        self.since.clear()
        language = self.session.language
        for one in handovers(self.session.workspace, engagement):
            text = translate("Review", "since {status}, {when}")
            status, when = status_words(one.status, language), moment_words(one.when, language)
            self.since.addItem(text.format(status=quoted(status), when=when), one.when)
        if engagement.previous is not None:
            self.since.addItem(translate("Review", "since last time's engagement"), _LAST_TIME)
        if chosen is not None:
            self.since.setCurrentIndex(max(0, self.since.findData(chosen)))
        self.since.setVisible(self.since.count() > 0)
        self._look()

    def _look(self) -> None:
        engagement, chosen = self.page.engagement, self.since.currentData()
        assert engagement is not None
        if self._job is not None:
            self._job.stop()
            self._job = None
        if chosen is None:
            text = translate(
                "Review", "It was not handed over yet, and there is no engagement before it to compare with."
            )
            self._say(text)
            return
        workspace, language = self.session.workspace, self.session.language
        self._say(translate("Review", "Comparing…"))
        if chosen == _LAST_TIME:
            work = functools.partial(changes_since_last_time, workspace, engagement, language)
        else:
            work = functools.partial(changes_since, workspace, engagement, chosen, language)
        self._job = self.session.work("", lambda _: work(), owner=self, done=self._take)

    def _say(self, text: str) -> None:
        self._none.setText(text)
        self._none.setVisible(bool(text))
        self.table.setVisible(not text)

    def _take(self, rows: tuple[AnswerChange, ...]) -> None:
        self._job = None
        self.table.show_rows(rows, key=lambda one: one.key)
        self._say("" if rows else translate("Review", "No answer has changed since then."))
        fit_rows(self.table, len(rows), 10)
