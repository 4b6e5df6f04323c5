"""The report of an engagement: what is open, what it will look like, and one signature that makes it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QListWidget,
    QRadioButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
)

from genderaudit.domain.errors import SpokenError
from genderaudit.engagements.model import Engagement
from genderaudit.reports.desktop.gap_list import GapList
from genderaudit.reports.desktop.outcome import Outcome
from genderaudit.reports.model.data import Form
from genderaudit.reports.model.gaps import Gap
from genderaudit.reports.model.refusals import ReportStopped
from genderaudit.reports.model.signed import SignedReport, WrittenReport
from genderaudit.reports.model.verdict import ReportVerdict
from genderaudit.runtime.language import LANGUAGES, catalogue
from genderaudit.signing import Identity, load_identity
from genderaudit.signing.desktop.pieces import empty
from genderaudit.signing.desktop.sign_form import SignForm, Wish
from genderaudit.signing.desktop.trusting import trust_of
from genderaudit.widgets.background import Job, Progress
from genderaudit.widgets.choosing import choose_new_file
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.pages import PageView
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import NAMES, counted, translate
from genderaudit.widgets.theme import scaled

if TYPE_CHECKING:
    from genderaudit.reports.actions.issuing import IssuedReport, Stage
    from genderaudit.reports.actions.supplying import SupplyChoice

# the libraries that draw, sign and check PDFs load in the thread that needs them, when it does
# ruff: noqa: PLC0415

_PAUSE = 300
"""Milliseconds after a change before the preview is drawn again; house default."""
_CHAPTER = {True: "suppliers", False: "plain"}
"""In a place: with or without the chapter on suppliers."""
_Shown: TypeAlias = "tuple[bytes, SupplyChoice, bool]"
"""The pages, what the registry allows, and whether the chapter on suppliers is in them."""
_Made: TypeAlias = "tuple[IssuedReport, Identity, ReportVerdict]"


class ReportPage(Screen):
    """A page of an engagement: choices and signature on one side, the real pages on the other."""

    help_topic = "report"

    def __init__(self, session: Session, engagement: str) -> None:
        super().__init__(session)
        self.engagement_id = engagement
        form = fill_with_form(self, "reports", "report")
        self.body = part(form, QSplitter, "body")
        self.pages = PageView(session)
        self.body.addWidget(self.pages)
        self.body.setStretchFactor(1, 1)
        self.language = part(form, QComboBox, "language")
        self.full = part(form, QRadioButton, "full")
        self.public = part(form, QRadioButton, "public")
        self._form_note = part(form, QLabel, "formNote")
        self.suppliers = part(form, QCheckBox, "suppliers")
        self.suppliers.setText(catalogue(session.language)("reports.chapter_on_suppliers"))
        self._suppliers_note = part(form, QLabel, "suppliersNote")
        self._chosen: bool | None = None
        """Whether the chapter on suppliers is wanted; None where nobody has said."""
        self.gaps = GapList(session, part(form, QListWidget, "gaps"), part(form, QLabel, "gapsSummary"), engagement)
        self._status = part(form, QLabel, "status")
        self._sign_card = part(form, QFrame, "signCard")
        self._steps = part(form, QScrollArea, "steps")
        self._outcome = part(form, QVBoxLayout, "outcome")
        self.sign = SignForm(session, "preparer")
        part(form, QVBoxLayout, "signColumn").addWidget(self.sign)
        self._drawing: Job[Any] | None = None
        self._linting: Job[Any] | None = None
        self._issuing: Job[Any] | None = None
        self._made: _Made | None = None
        self._key_file = Path()
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(_PAUSE)
        self._due.timeout.connect(self._draw)
        self._stale = True
        self._fill()

    def _fill(self) -> None:
        self._steps.setMinimumWidth(scaled(290))
        self.body.setSizes([scaled(290) + 70, 760])
        for language in LANGUAGES:
            self.language.addItem(NAMES[language], language)
        self.language.setCurrentIndex(max(0, self.language.findData(self.session.language)))
        self.language.currentIndexChanged.connect(self._other)
        self.full.toggled.connect(self._other)
        self.suppliers.clicked.connect(self._choose)
        self.sign.wanted.connect(self._issue)
        self._say_form()

    # a screen

    def title(self) -> str:
        """What the trail says."""
        engagement = self._engagement()
        return engagement.title if engagement is not None else translate("Rooms", "Report")

    def open_at(self, place: Place) -> None:
        """`engagement/<id>/report/<language>/<full or public>/<suppliers or plain>`; where none is named, as it was."""
        language, form = place.part(2), place.part(3)
        if language in LANGUAGES:
            self.language.setCurrentIndex(self.language.findData(language))
        if form in ("full", "public"):
            (self.public if form == "public" else self.full).setChecked(True)
        if place.part(4) in _CHAPTER.values():
            self._chosen = place.part(4) == _CHAPTER[True]
            self._due.start()
        if self._stale:
            self._look_again()

    def here(self) -> Place:
        """With the choices."""
        chapter = () if self._chosen is None else (_CHAPTER[self._chosen],)
        return Place.at("engagement", self.engagement_id, "report", self.language.currentData(), self.form, *chapter)

    def refresh(self, kinds: frozenset[str]) -> None:
        """The work changed: gaps and preview are out of date."""
        if kinds <= {"known_identity"}:
            self.sign.refill()
            return
        self._stale = True
        if self.isVisible():
            self._look_again()

    def showEvent(self, event: Any) -> None:  # noqa: N802
        """What changed while another page was shown is drawn now."""
        super().showEvent(event)
        if self._stale:
            self._look_again()

    @property
    def form(self) -> Form:
        """The full report, or the public copy."""
        return "public" if self.public.isChecked() else "full"

    def _engagement(self) -> Engagement | None:
        return self.session.workspace.get(Engagement, self.engagement_id)

    # what is open, and what it will look like

    def _other(self) -> None:
        self._say_form()
        self._due.start()

    def _choose(self, wanted: bool) -> None:
        self._chosen = wanted
        self._other()

    def _say_form(self) -> None:
        self._form_note.setText(
            translate(
                "ReportPage",
                "Answers, comments, evidence, causes and responses are taken out, not covered. What you typed into the "
                "plan and the recommendations stays: read it as a stranger would.",
            )
            if self.form == "public"
            else translate(
                "ReportPage", "With answers, comments, evidence index and receipts; small groups stay protected."
            )
        )

    def _look_again(self) -> None:
        self._stale = False
        self.sign.refill()
        self._say_status()
        self._lint()
        self._due.start()

    def _lint(self) -> None:
        engagement = self._engagement()
        if engagement is None:
            return
        if self._linting is not None:
            self._linting.stop()
        workspace, today = self.session.workspace, self.session.clock().date()

        def done(gaps: tuple[Gap, ...]) -> None:
            self.gaps.show_gaps(gaps)
            self._able()

        def look(progress: Progress) -> tuple[Gap, ...]:
            from genderaudit.reports.actions.linting import lint

            return lint(workspace, engagement, today=today)

        self._linting = self.session.work("", look, owner=self, done=done)

    def _draw(self) -> None:
        engagement = self._engagement()
        if engagement is None or not self.isVisible():
            self._stale = True
            return
        if self._drawing is not None:
            self._drawing.stop()
        workspace, form, language, made_at = self.session.workspace, self.form, self.language.currentData(), self._now()
        chosen = self._chosen

        def draw(progress: Progress) -> _Shown:
            from genderaudit.reports.actions.issuing import preview_report
            from genderaudit.reports.actions.supplying import supply_choice

            choice = supply_choice(workspace, engagement)
            wanted = not choice.why_not and (choice.wanted if chosen is None else chosen)
            pdf = preview_report(workspace, engagement, form=form, language=language, made_at=made_at, suppliers=wanted)
            return pdf, choice, wanted

        page = self.pages.page if self.pages.pages else 1
        if not self.pages.pages:
            self.pages.clear(translate("ReportPage", "Drawing the report as it stands now…"))
        title = translate("ReportPage", "Drawing the report")
        self._drawing = self.session.work(
            title, draw, owner=self, done=lambda shown: self._show(shown, page), failed=self._not_drawn
        )

    def _show(self, shown: _Shown, page: int) -> None:
        pdf, choice, wanted = shown
        self.pages.show_pdf(pdf, page=page)
        self.suppliers.setEnabled(not choice.why_not)
        self.suppliers.setChecked(wanted)
        self._suppliers_note.setText(self._about_chapter(choice))

    def _about_chapter(self, choice: SupplyChoice) -> str:
        if choice.why_not == "no_suppliers":
            return translate("ReportPage", "The registry has no supplier yet.")
        if choice.why_not == "too_many":
            return translate("ReportPage", "The registry has more suppliers than one report carries.")
        if self.form == "public":
            return translate(
                "ReportPage", "Labels stand for all names of suppliers, and only shares of money are told."
            )
        if choice.one:
            return translate(
                "ReportPage",
                "Where the supplier stands, what it inherits by which paths, its money, certificates and open actions. "
                "Of sole traders only initials are shown.",
            )
        return translate(
            "ReportPage",
            "Map, inherited exposure with its paths, blind spots, women-owned money, who was assessed. Of sole traders "
            "only initials are shown.",
        )

    def _not_drawn(self, error: Exception) -> None:
        self.pages.clear(translate("ReportPage", "The report cannot be drawn now."))
        self._failed(error)

    def _now(self) -> dt.datetime:
        return self.session.clock().replace(microsecond=0)

    # signing

    def _say_status(self) -> None:
        engagement = self._engagement()
        if engagement is None:
            return
        status = engagement.status
        if status == "cleared":
            text = translate("ReportPage", "A reviewer has cleared this work. With your signature it is issued.")
        elif status in ("issued", "closed"):
            text = translate(
                "ReportPage",
                "This work was issued as version {version}. If anything in it has changed since, the next signature "
                "makes a new version; another language or the public copy keeps the number.",
            ).format(version=engagement.version)
        else:
            text = translate(
                "ReportPage",
                "No reviewer has cleared this work yet. You can sign as preparer; it is issued once it was cleared.",
            )
        self._status.setText(text)

    def _able(self) -> None:
        drafts = self.gaps.drafts
        note = ""
        if drafts:
            note = counted(
                "ReportPage",
                "%n finding(s) are still drafts: open, merge or dismiss each of them. The lines above lead there.",
                drafts,
            )
        elif any(gap.code in ("stop_undecided", "stop_lapsed") for gap in self.gaps.gaps):
            note = translate(
                "ReportPage",
                "You can sign as preparer, but nobody can approve the report before it is recorded what was decided "
                "about each STOP.",
            )
        self.sign.set_ready(not drafts and self._issuing is None, note)

    def _suggested(self, engagement: Engagement) -> str:
        form = "-public" if self.form == "public" else ""
        name = engagement.type.replace("_", "-")
        return f"{name}-{engagement.id[-8:].upper()}-{self.language.currentData()}{form}.pdf"

    def _issue(self, wish: Wish) -> None:
        engagement = self._engagement()
        if engagement is None:
            return
        title = translate("ReportPage", "Save the signed report")
        target = choose_new_file(self, title, self._suggested(engagement), "PDF (*.pdf)")
        if target is None:
            return
        self._made = None
        trust, language = trust_of(self.session), self.session.language
        workspace, author, clock = self.session.workspace, self.session.author, self.session.clock
        form, written_in, made_at = self.form, self.language.currentData(), self._now()
        suppliers = self.suppliers.isChecked() if self.suppliers.isEnabled() else self._chosen
        stages = _stages()

        def issue(progress: Progress) -> _Made:
            from genderaudit.reports.actions.issuing import STAGES, issue_report
            from genderaudit.reports.actions.verifying import verify_report

            def at(stage: Stage) -> None:
                progress(STAGES.index(stage), len(STAGES) + 1, stages[stage])

            identity = load_identity(wish.file, wish.passphrase)
            issued = issue_report(
                workspace, author, engagement, target, form=form, language=written_in, made_at=made_at,
                identity=identity, trust=trust, clock=clock, suppliers=suppliers, progress=at,
                should_stop=progress.stopped,
            )  # fmt: skip
            progress(len(STAGES), len(STAGES) + 1, translate("ReportPage", "checking the signed file"))
            found = verify_report(target, trust, now=clock(), language=language)
            # kept here too: a stop that comes after the file was written must not hide that it exists
            self._made = (issued, identity, found)
            return self._made

        self._issuing = self.session.work(
            translate("ReportPage", "Making the report"),
            issue,
            owner=self,
            done=lambda made: None,
            failed=self._failed,
            precious=True,
        )
        self._key_file = wish.file
        self._issuing.ended.connect(self._ended)
        self._able()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, SpokenError):
            raise error
        if not isinstance(error, ReportStopped):
            self.session.tell_error(error)

    def _ended(self) -> None:
        stopped = self._issuing is not None and self._issuing.progress.stopped()
        self._issuing = None
        self._able()
        if self._made is None:
            if stopped:
                self.session.tell(translate("ReportPage", "Stopped. Nothing was written and nothing is left behind."))
            return
        issued, identity, found = self._made
        self._made = None
        self.sign.remember(identity, self._key_file)
        self.session.did(SignedReport.kind, WrittenReport.kind, Engagement.kind)
        self._show_outcome(found)
        after = self._engagement()
        if after is not None and after.status == "issued":
            said = translate("ReportPage", "The report was signed, and the engagement is issued as version {version}.")
            self.session.tell(said.format(version=issued.data.version), "good")

    def _show_outcome(self, found: ReportVerdict) -> None:
        empty(self._outcome)
        outcome = Outcome(self.session, found)
        outcome.another.connect(self._again)
        self._outcome.addWidget(outcome)
        self._sign_card.hide()
        QTimer.singleShot(0, self, lambda: self._steps.ensureWidgetVisible(outcome))

    def _again(self) -> None:
        empty(self._outcome)
        self._sign_card.show()


def _stages() -> dict[Stage, str]:
    return {
        "checking": translate("ReportPage", "looking for what is open"),
        "drawing": translate("ReportPage", "drawing the pages"),
        "signing": translate("ReportPage", "signing"),
        "writing": translate("ReportPage", "writing the file"),
    }
