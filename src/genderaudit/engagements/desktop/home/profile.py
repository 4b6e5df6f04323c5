"""The card of home that shows the profile by commitment across engagements."""

from __future__ import annotations

from collections.abc import Sequence
from weakref import WeakKeyDictionary

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from genderaudit.checklists import fraction, score_text
from genderaudit.engagements import CommitmentProfile, ProfileBoard
from genderaudit.engagements.desktop.home.cards import HomeCard
from genderaudit.engagements.desktop.overview.charts import Bar, ChartWithTable
from genderaudit.engagements.model import Engagement
from genderaudit.runtime.language import catalogue
from genderaudit.store import Workspace
from genderaudit.widgets.background import Progress
from genderaudit.widgets.pieces import words
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.theme import scaled

_AT_ONCE = 25
_boards: WeakKeyDictionary[Workspace, ProfileBoard] = WeakKeyDictionary()


def board_of(workspace: Workspace) -> ProfileBoard:
    """The one board of a workspace, kept while it is open."""
    return _boards.setdefault(workspace, ProfileBoard(workspace))


class ProfileCard(HomeCard):
    """The middle score of each commitment with the span around it; a line opens the engagements behind it."""

    kinds = ("engagement", "answer", "disposition", "rating_override")

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.chart = ChartWithTable(self.title(), self.tr("Commitment"), self, heading=False)
        self.chart.chosen.connect(self._open)
        self._none = words("", self, kind="muted")
        self.rows.addWidget(self._none)
        self.rows.addWidget(self.chart)
        self.chart.hide()
        self._profile: tuple[CommitmentProfile, ...] = ()

    def title(self) -> str:
        """The card's."""
        return self.tr("Profile by commitment")

    def read(self) -> None:
        """Score what changed, in the background; what is known already is shown at once."""
        if self._job is not None:
            return
        workspace, today = self.session.workspace, self.session.clock().date()
        board = board_of(workspace)
        self._show_profile(board.profile())
        self._none.setText("" if any(one.rests_on for one in self._profile) else self.tr("Reading the engagements…"))

        def work(progress: Progress) -> tuple[CommitmentProfile, ...]:
            for number, (done, total) in enumerate(board.refresh(today=today, pause=progress.stopped), 1):
                if number % _AT_ONCE == 0:
                    progress(done, total)
                if progress.stopped():
                    break
            return board.profile()

        self._job = self.session.work("", work, owner=self, done=self._take, failed=self._failed)

    def _take(self, profile: tuple[CommitmentProfile, ...]) -> None:
        self._job = None
        self._show_profile(profile)
        if not any(one.rests_on for one in profile):
            self._none.setText(self.tr("There is no profile yet: it needs three answers on a commitment."))
        else:
            self._none.setText("")
        self._none.setVisible(bool(self._none.text()))

    def _show_profile(self, profile: Sequence[CommitmentProfile]) -> None:
        self._profile = tuple(profile)
        self._none.setVisible(bool(self._none.text()))
        self.chart.setVisible(any(one.rests_on for one in profile))
        texts = catalogue(self.session.language)
        bars = [
            Bar(
                key=one.commitment,
                label=f"{one.commitment}  {texts(f'reports.commitment.{one.commitment}')}",
                value=fraction(one.median),
                text=self._text(one),
                note=self.tr("%n engagement(s)", "", one.rests_on),
                low=fraction(one.lowest) if one.rests_on > 1 else None,
                high=fraction(one.highest) if one.rests_on > 1 else None,
            )
            for one in profile
        ]
        several = any(one.rests_on > 1 for one in profile)
        self.chart.show_bars(bars, legend=self.tr("middle score, lowest to highest") if several else "")

    def _text(self, one: CommitmentProfile) -> str:
        language = self.session.language
        if not one.rests_on:
            return self.tr("not assessed")
        middle = score_text(one.median, language)
        if one.rests_on == 1:
            return self.tr("{score}  ·  1").format(score=middle)
        return self.tr("{score}  ·  {count}").format(score=middle, count=one.rests_on)

    def _open(self, code: str) -> None:
        profile = next(one for one in self._profile if one.commitment == code)
        CommitmentDialog(self.session, profile, self.window()).open()


class CommitmentDialog(QDialog):
    """The engagements behind one commitment with their scores; one opens its overview."""

    def __init__(self, session: Session, profile: CommitmentProfile, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        texts, language = catalogue(session.language), session.language
        name = f"{profile.commitment}  {texts(f'reports.commitment.{profile.commitment}')}"
        self.setWindowTitle(name)
        column = QVBoxLayout(self)
        column.setSpacing(scaled(10))
        column.addWidget(words(texts(f"commitments.{profile.commitment}"), self, kind="heading"))
        note = self.tr("Scores stand side by side and are never averaged: offices differ in scope, form and checklist.")
        column.addWidget(words(note, self, kind="muted"))
        titles = {one.id: one.title for one in session.workspace.find(Engagement)}
        self.table: Table[str] = Table(
            name,
            [
                Column(title=self.tr("Engagement"), text=lambda id: titles.get(id, id), stretch=True),
                Column(
                    title=self.tr("Score"),
                    text=lambda id: self._score(profile, id, language),
                    sort=lambda id: fraction(profile.scores.get(id, "")) or -1,
                    number=True,
                ),
            ],
            self,
        )
        self.table.show_rows([*profile.scores, *profile.thin], key=lambda id: id)
        self._session = session
        self.table.opened.connect(self._open)
        column.addWidget(self.table, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(scaled(620), scaled(440))

    def _open(self, id: str) -> None:
        self.accept()
        self._session.go("engagement", id, "overview")

    def _score(self, profile: CommitmentProfile, id: str, language: str) -> str:
        if id not in profile.scores:
            return self.tr("too few answers")
        return score_text(profile.scores[id], language)
