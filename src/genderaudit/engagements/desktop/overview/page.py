"""The overview of an engagement: score and rating, profiles, flags, and what changed since last time."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from genderaudit.checklists import Result, SectionResult, as_decimal, fraction, score_text
from genderaudit.domain.commitments import Commitment
from genderaudit.engagements import pack_of, packs_on_offer, score_of
from genderaudit.engagements.desktop.engagement_page import EngagementPage
from genderaudit.engagements.desktop.overview.cards import (
    ContradictionCard,
    FlagCard,
    LadderCard,
    PerceptionCard,
    ScoreCard,
)
from genderaudit.engagements.desktop.overview.charts import Bar, ChartWithTable
from genderaudit.engagements.desktop.overview.receipt import open_receipt
from genderaudit.engagements.model import Engagement
from genderaudit.engagements.rules.receipts import commitment_receipt
from genderaudit.engagements.rules.steps import LOCKED
from genderaudit.runtime.language import catalogue, format_number
from genderaudit.widgets.background import Job
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.pieces import empty_out
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.theme import dress, scaled

_NARROW = 92
"""Characters across below which the charts stand below each other; house default."""
MINE = ("answer", "engagement", "disposition", "rating_override", "mark")


class Overview(EngagementPage):
    """Every number opens its receipt."""

    help_topic = "overview"

    def __init__(self, session: Session, engagement: str, parent: QWidget | None = None) -> None:
        super().__init__(session, engagement, parent)
        self.before: Result | None = None
        self._before_job: Job[Result] | None = None
        form = fill_with_form(self, "engagements", "overview")
        self._form = form
        self._scroll = part(form, QScrollArea, "scroll")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._newer = part(form, QFrame, "newer")
        part(form, QPushButton, "upgrade").clicked.connect(self._upgrade)
        self._scores = part(form, QHBoxLayout, "scores")
        self._charts = part(form, QHBoxLayout, "charts")
        self.sections = ChartWithTable(self.tr("Score by section"), self.tr("Section"), self)
        self.commitments = ChartWithTable(self.tr("Profile by commitment"), self.tr("Commitment"), self)
        for chart in (self.sections, self.commitments):
            frame = QFrame(self)
            dress(frame, kind="card")
            column = QVBoxLayout(frame)
            column.setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(14))
            column.addWidget(chart)
            column.addStretch(1)
            self._charts.addWidget(frame, 1)
        self.sections.chosen.connect(self._section_receipt)
        self.commitments.chosen.connect(self._commitment_receipt)
        rest = part(form, QVBoxLayout, "rest")
        self.flags = FlagCard(self)
        self.contradictions = ContradictionCard(self)
        self.ladders = LadderCard(self)
        self.perception = PerceptionCard(self)
        for card in (self.flags, self.contradictions, self.ladders, self.perception):
            rest.addWidget(card)
        self._stale = True

    # a screen

    def title(self) -> str:
        """The engagement's."""
        return self.engagement.title if self.engagement is not None else self.tr("Overview")

    def open_at(self, place: Place) -> None:
        """The whole of it."""
        if self._stale:
            self._read()

    def here(self) -> Place:
        """The overview has one place."""
        return Place.at("engagement", self.engagement_id, "overview")

    def refresh(self, kinds: frozenset[str]) -> None:
        """Score again what changed, when it is in sight."""
        if touches(kinds, *MINE):
            self._stale = True
            if self.isVisible():
                self._read()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Charts beside each other where there is room."""
        super().resizeEvent(event)
        narrow = self.width() < self.fontMetrics().averageCharWidth() * _NARROW
        directions = QBoxLayout.Direction
        for row in (self._charts, self._scores):
            row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    # reading

    def _read(self) -> None:
        self._stale = False
        workspace, today = self.session.workspace, self.session.clock().date()
        engagement = workspace.get(Engagement, self.engagement_id)
        if engagement is None:
            return
        self.engagement = engagement
        with self.session.telling():
            self.pack = pack_of(workspace, engagement)
            self.result = score_of(workspace, engagement, today=today)
            self._show()
            self._read_before(engagement)

    def _read_before(self, engagement: Engagement) -> None:
        workspace, today = self.session.workspace, self.session.clock().date()
        previous = workspace.get(Engagement, engagement.previous) if engagement.previous else None
        if previous is None:
            self.before = None
            return
        if self._before_job is not None:
            self._before_job.stop()
        self._before_job = self.session.work(
            "", lambda _: score_of(workspace, previous, today=today), owner=self, done=self._take_before
        )

    def _take_before(self, result: Result) -> None:
        self._before_job = None
        self.before = result
        self._show()

    def _show(self) -> None:
        engagement, pack, result = self.engagement, self.pack, self.result
        assert engagement is not None and pack is not None and result is not None
        language = self.session.language
        empty_out(self._scores)
        for found in result.parts:
            self._scores.addWidget(ScoreCard(self, found), 1)
        legend = self.tr("◆ last time") if self.before is not None else ""
        self.sections.show_bars([self._section_bar(one) for one in result.sections], legend=legend)
        self.commitments.show_bars(self._commitment_bars(result), legend=legend)
        for card in (self.flags, self.contradictions, self.ladders, self.perception):
            card.show_result()
        self._offer_upgrade(engagement, language)

    def _offer_upgrade(self, engagement: Engagement, language: str) -> None:
        newer = next((one for one in packs_on_offer(language) if one.id == engagement.pack_id), None)
        wanted = newer is not None and newer.version > engagement.pack_version and engagement.status not in LOCKED
        self._newer.setVisible(wanted)
        if wanted and newer is not None:
            text = self.tr("There is version {new} of this checklist; this engagement runs on version {old}.")
            part(self._form, QLabel, "newerWords").setText(text.format(new=newer.version, old=engagement.pack_version))

    def _section_bar(self, section: SectionResult) -> Bar:
        assert self.pack is not None
        language = self.session.language
        before = next((one for one in self.before.sections if one.id == section.id), None) if self.before else None
        return Bar(
            key=section.id,
            label=self.pack.text(f"sections.{section.id}.label", language).text,
            value=fraction(section.value),
            text=score_text(section.value, language) if section.value else self.tr("not assessed"),
            note=self.tr("{answered} of {all} answered").format(answered=section.answered, all=section.applicable),
            before=fraction(before.value) if before is not None else None,
            before_text=self._before_text(section.value, before.value) if before is not None else "",
        )

    def _before_text(self, now: str, before: str) -> str:
        language = self.session.language
        if not before:
            return self.tr("not assessed last time")
        text = self.tr("{before} last time").format(before=score_text(before, language))
        if not now:
            return text
        delta = as_decimal(Fraction(now) - Fraction(before), 1)
        sign = "+" if delta > 0 else ""
        return self.tr("{before} ({sign}{delta})").format(
            before=score_text(before, language), sign=sign, delta=format_number(delta, language, 1)
        )

    def _commitment_bars(self, result: Result) -> list[Bar]:
        texts, language = catalogue(self.session.language), self.session.language
        before = {one.commitment: one for one in self.before.commitments} if self.before is not None else {}
        bars = []
        for one in result.commitments:
            if one.state == "not_in_form":
                continue
            shown = one.value if one.state == "assessed" else ""
            earlier = before.get(one.commitment)
            then = earlier.value if earlier is not None and earlier.state == "assessed" else ""
            bars.append(
                Bar(
                    key=one.commitment,
                    label=f"{one.commitment}  {texts(f'reports.commitment.{one.commitment}')}",
                    value=fraction(shown),
                    text=score_text(shown, language) if shown else self._why_none(one.state),
                    note=self.tr("{answered} of {all} answered").format(answered=one.answered, all=one.in_form),
                    before=fraction(then),
                    before_text=self._before_text(shown, then) if earlier is not None else "",
                )
            )
        return bars

    def _why_none(self, state: str) -> str:
        texts = catalogue(self.session.language)
        return self.tr("too few answers") if state == "thin" else texts(f"commitment_states.{state}")

    # opening

    def _section_receipt(self, id: str) -> None:
        assert self.result is not None and self.pack is not None
        found = next(one for one in self.result.sections if one.id == id)
        name = self.pack.text(f"sections.{id}.label", self.session.language).text
        open_receipt(self, name, [found.receipt], self.pack, self.session.language)

    def _commitment_receipt(self, code: Commitment) -> None:
        assert self.result is not None and self.pack is not None
        texts = catalogue(self.session.language)
        receipt = commitment_receipt(self.pack, self.result, code)
        open_receipt(self, f"{code}  {texts(f'commitments.{code}')}", [receipt], self.pack, self.session.language)

    def _upgrade(self) -> None:
        from genderaudit.engagements.desktop.overview.upgrading import UpgradeDialog  # noqa: PLC0415 -- seldom needed

        assert self.engagement is not None
        with self.session.telling():
            UpgradeDialog(self.session, self.engagement, self.window()).open()
