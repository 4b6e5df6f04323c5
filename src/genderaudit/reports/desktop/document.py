"""The reports of the risk register, the supplier network, single risks and suppliers: see them, sign them."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast, get_args

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QRadioButton, QScrollArea, QSplitter, QVBoxLayout

from genderaudit.domain.errors import SpokenError
from genderaudit.engagements.model import Engagement
from genderaudit.findings.model import Finding
from genderaudit.reports.desktop.outcome import Outcome
from genderaudit.reports.desktop.retaliation import RetaliationCard
from genderaudit.reports.model.plan import Answered, RetaliationCheck
from genderaudit.reports.model.refusals import ReportStopped, RetaliationFeared, RetaliationNotChecked
from genderaudit.reports.model.signed import RegisterState, SignedReport, WrittenReport
from genderaudit.reports.model.verdict import ReportVerdict
from genderaudit.risks.model.risk import Risk
from genderaudit.risks.model.scheme import RiskSetup
from genderaudit.runtime.language import LANGUAGES, catalogue, say
from genderaudit.signing import Identity, load_identity
from genderaudit.signing.desktop.sign_form import SignForm, Wish
from genderaudit.signing.desktop.trusting import trust_of
from genderaudit.suppliers.model.keeping import MapPins, SupplySetup
from genderaudit.suppliers.model.relationship import Relationship
from genderaudit.suppliers.model.supplier import Supplier
from genderaudit.widgets.background import Job, Progress
from genderaudit.widgets.choosing import choose_new_file
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.pages import PageView
from genderaudit.widgets.pieces import empty_out
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import NAMES, translate
from genderaudit.widgets.theme import scaled

if TYPE_CHECKING:
    from genderaudit.reports.actions.issuing import Stage
    from genderaudit.reports.actions.planning import DrawnPlan

# the libraries that draw, sign and check PDFs load in the thread that needs them, when it does
# ruff: noqa: PLC0415

About = Literal["risks", "suppliers"]
ALL = "all"
"""In a place: the whole register or network."""
PLAN = "plan"
"""In a place: a supplier's improvement plan, not its sheet."""
_PAUSE = 300
"""Milliseconds after a change before the preview is drawn again; house default."""
_KINDS: dict[About, frozenset[str]] = {
    "risks": frozenset({Risk.kind, RiskSetup.kind}),
    "suppliers": frozenset({Supplier.kind, Relationship.kind, SupplySetup.kind, MapPins.kind}),
}
_OF_PLAN = frozenset({Supplier.kind, Engagement.kind, Finding.kind, RetaliationCheck.kind})
_Made: TypeAlias = "tuple[int, Identity, ReportVerdict]"
"""Version, who signed, and what checking the file found."""


class DocumentPage(Screen):
    """Language and signature on one side, the real pages on the other.

    `document/risks/<all or a risk's id>/<language>` and `document/suppliers/<all or a supplier's id>/<language>`; as a
    tab of a supplier it stays on that one. With `plan` at the end it is the improvement plan of that supplier.
    """

    help_topic = "report"

    def __init__(self, session: Session, supplier: str = "") -> None:
        super().__init__(session)
        form = fill_with_form(self, "reports", "document")
        self.about: About = "suppliers" if supplier else "risks"
        self.one = supplier
        self._tab = bool(supplier)
        self.body = part(form, QSplitter, "body")
        self.pages = PageView(session)
        self.body.addWidget(self.pages)
        self.body.setStretchFactor(1, 1)
        self.body.setSizes([scaled(290) + 70, 760])
        self.language = part(form, QComboBox, "language")
        for language in LANGUAGES:
            self.language.addItem(NAMES[language], language)
        self.language.setCurrentIndex(max(0, self.language.findData(session.language)))
        self.sheet, self.plan = part(form, QRadioButton, "sheet"), part(form, QRadioButton, "plan")
        self.sheet.setText(translate("Rooms", "Sheet"))
        self.plan.setText(catalogue(session.language)("reports.kind.improvement"))
        self._note = part(form, QLabel, "formNote")
        self._status = part(form, QLabel, "status")
        self._sign_card = part(form, QFrame, "signCard")
        self._steps = part(form, QScrollArea, "steps")
        self._steps.setMinimumWidth(scaled(290))
        self._outcome = part(form, QVBoxLayout, "outcome")
        self._sign_title = part(form, QLabel, "signTitle")
        self._second = self._sign_title.text()
        self.question = RetaliationCard(session)
        part(form, QVBoxLayout, "question").addWidget(self.question)
        self.sign = SignForm(session, "preparer")
        part(form, QVBoxLayout, "signColumn").addWidget(self.sign)
        self._drawing: Job[Any] | None = None
        self._issuing: Job[Any] | None = None
        self._made: _Made | None = None
        self._left_out: frozenset[str] | None = None
        """Findings whose steps a plan leaves out; None where nobody has chosen since the last answer."""
        self._key_file = Path()
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(_PAUSE)
        self._due.timeout.connect(self._draw)
        self._stale = True
        self._ready = True
        self.language.currentIndexChanged.connect(self._other)
        self.plan.toggled.connect(self._of_other_kind)
        self.question.answered.connect(self._answer)
        self.question.picked.connect(self._pick)
        self.sign.wanted.connect(self._issue)
        self._say()

    # a screen

    def title(self) -> str:
        """What the window's title says."""
        if self.about == "risks":
            risk = self.session.workspace.get(Risk, self.one) if self.one else None
            return f"{risk.label} {risk.title}" if risk else translate("DocumentPage", "Report of the risk register")
        supplier = self.session.workspace.get(Supplier, self.one) if self.one else None
        return supplier.name if supplier else translate("DocumentPage", "Report of the supplier network")

    def open_at(self, place: Place) -> None:
        """Of what, and in which language; where none is named, as it was."""
        language, kind = place.part(2), place.parts[2:]
        stays = self._tab
        if not self._tab:
            about, one = place.part(0), "" if place.part(1) in ("", ALL) else place.part(1)
            known: About = cast("About", about) if about in get_args(About) else "risks"
            stays = (known, one) == (self.about, self.one)
            self._stale = self._stale or not stays
            self._left_out = self._left_out if stays else None
            self.about, self.one = known, one
        if language in LANGUAGES:
            self.language.setCurrentIndex(self.language.findData(language))
        if kind or not stays:
            (self.plan if PLAN in kind and self._of_supplier else self.sheet).setChecked(True)
        self._say()
        if self._stale:
            self._look_again()

    def here(self) -> Place:
        """With the language, and whether it is the plan."""
        how = (self.language.currentData(), PLAN if self.plan.isChecked() else "")
        if self._tab:
            return Place.at("supplier", self.one, "sheet", *how)
        return Place.at("document", self.about, self.one or ALL, *how)

    @property
    def _of_supplier(self) -> bool:
        return self.about == "suppliers" and bool(self.one)

    def refresh(self, kinds: frozenset[str]) -> None:
        """What the pages show has changed."""
        if kinds <= {"known_identity"}:
            self.sign.refill()
        elif not kinds or kinds & (_OF_PLAN if self.plan.isChecked() else _KINDS[self.about]):
            self._stale = True
            if self.isVisible():
                self._look_again()

    def showEvent(self, event: Any) -> None:  # noqa: N802
        """What changed while another page was shown is drawn now."""
        super().showEvent(event)
        if self._stale:
            self._look_again()

    def _say(self) -> None:
        planned = self.plan.isChecked()
        self.sheet.setVisible(self._of_supplier)
        self.plan.setVisible(self._of_supplier)
        self.question.setVisible(planned)
        self._sign_title.setText(translate("Report", "3. Sign it") if planned else self._second)
        if planned:
            note = translate(
                "DocumentPage",
                "What is asked, by when, and room for the answer. No finding, source, day or STOP stands in it.",
            )
        elif self.about == "risks":
            note = translate(
                "DocumentPage",
                "Method, matrices, every risk with a rating for each group, and what changed since the last one. Small "
                "counts of complaints and of panels are left out.",
            )
        elif self.one:
            note = translate(
                "DocumentPage",
                "Where the supplier stands, its screening, what it inherits by which paths, its direct relationships, "
                "money, certificates and open actions. Of sole traders only initials are shown.",
            )
        else:
            note = translate(
                "DocumentPage",
                "Map, exposures with their paths, suppliers that others depend on, blind spots, women-owned money and "
                "all weights. Of sole traders only initials are shown; addresses, telephones and bank details are left "
                "out.",
            )
        self._note.setText(note)
        self._status.setText(
            translate(
                "DocumentPage",
                "Whoever has the file can compute its numbers again. If anything has changed since the last signature, "
                "the next one makes a new version.",
            )
        )

    def _other(self) -> None:
        self._due.start()

    def _of_other_kind(self) -> None:
        if self._drawing is not None:
            self._drawing.stop()
        self._again()
        self.pages.clear()
        self._say()
        self._look_again()

    def _look_again(self) -> None:
        self._stale = False
        self.sign.refill()
        if self.plan.isChecked():
            self.question.wait()
        self._ready = not self.plan.isChecked()
        self._able()
        self._due.start()

    # the pages

    def _draw(self) -> None:
        if not self.isVisible():
            self._stale = True
            return
        if self._drawing is not None:
            self._drawing.stop()
        workspace, author, made_at = self.session.workspace, self.session.author, self._now()
        about, one, language, planned = self.about, self.one, self.language.currentData(), self.plan.isChecked()
        left_out = self._left_out

        def draw(progress: Progress) -> bytes | DrawnPlan:
            if planned:
                from genderaudit.reports.actions.planning import preview_plan

                return preview_plan(workspace, author, one, language=language, made_at=made_at, left_out=left_out)
            if about == "risks":
                from genderaudit.reports.actions.registering import preview_register

                risk = workspace.get(Risk, one) if one else None
                return preview_register(workspace, author, language=language, made_at=made_at, risk=risk)
            from genderaudit.reports.actions.networking import preview_network

            return preview_network(workspace, author, language=language, made_at=made_at, supplier=one)

        page = self.pages.page if self.pages.pages else 1
        if not self.pages.pages:
            self.pages.clear(translate("DocumentPage", "Drawing the pages as they stand now…"))
        title = translate("DocumentPage", "Drawing the pages")
        self._drawing = self.session.work(
            title, draw, owner=self, done=lambda drawn: self._show(drawn, page), failed=self._not_drawn
        )

    def _show(self, drawn: bytes | DrawnPlan, page: int) -> None:
        if isinstance(drawn, bytes):
            self.pages.show_pdf(drawn, page=page)
            return
        from genderaudit.reports.actions.planning import answer_to

        known = answer_to(self.session.workspace, drawn)
        changed = known is None and bool(self.session.workspace.find(RetaliationCheck, drawn.supplier.id))
        self.question.ask(drawn, known, changed=changed)
        self._ready = known is not None and known.answered != "risk"
        if self._ready:
            self.pages.show_pdf(drawn.pdf, page=page)
            why = ""
        else:
            why = self._kept_back(drawn.data.title, known)
            self.pages.clear(why)
        self._able(why)

    def _kept_back(self, supplier: str, known: RetaliationCheck | None) -> str:
        if known is not None:
            return say(RetaliationFeared(supplier=supplier), self.session.language)
        # its remedy names the command of the terminal; here the question stands beside it
        refused, key = RetaliationNotChecked(supplier=supplier), f"errors.{RetaliationNotChecked.code}.sentence"
        texts = catalogue(self.session.language)
        return refused.spoken(texts(key) if texts.has(key) else refused.sentence, "")

    def _pick(self, left_out: frozenset[str]) -> None:
        self._left_out = left_out
        self.question.wait()
        self._look_again()

    def _answer(self, answered: Answered, reason: str) -> None:
        workspace, author, clock, one = self.session.workspace, self.session.author, self.session.clock, self.one
        left_out = self._left_out
        self.question.wait()

        def keep(progress: Progress) -> None:
            from genderaudit.reports.actions.planning import check_retaliation

            check_retaliation(workspace, author, one, answered, reason, clock=clock, left_out=left_out)

        self.session.work(
            translate("Words", "Answers about retaliation"), keep, owner=self, done=self._kept, failed=self._not_kept
        )

    def _kept(self, done: None) -> None:
        # the answer remembers which steps it is about
        self._left_out = None
        self.session.did(RetaliationCheck.kind)
        self._look_again()

    def _not_kept(self, error: Exception) -> None:
        self._look_again()
        self._failed(error)

    def _not_drawn(self, error: Exception) -> None:
        self.pages.clear(translate("DocumentPage", "The pages cannot be drawn now."))
        self._failed(error)

    def _now(self) -> dt.datetime:
        return self.session.clock().replace(microsecond=0)

    # signing

    def _suggested(self) -> str:
        if self.plan.isChecked():
            return f"plan-{self.one[-8:].upper()}-{self.language.currentData()}.pdf"
        names = {("risks", False): "risks", ("risks", True): "risk", ("suppliers", False): "suppliers"}
        name = names.get((self.about, bool(self.one)), "supplier")
        tail = f"-{self.one[-8:].upper()}" if self.one else ""
        return f"{name}{tail}-{self.language.currentData()}.pdf"

    def _issue(self, wish: Wish) -> None:
        title = translate("DocumentPage", "Save the signed report")
        target = choose_new_file(self, title, self._suggested(), "PDF (*.pdf)")
        if target is None:
            return
        self._made, self._key_file = None, wish.file
        workspace, author, clock = self.session.workspace, self.session.author, self.session.clock
        trust, spoken, about, one = trust_of(self.session), self.session.language, self.about, self.one
        planned = self.plan.isChecked()
        facts: dict[str, Any] = {"language": self.language.currentData(), "made_at": self._now(), "trust": trust}
        stages = _stages()

        def issue(progress: Progress) -> None:
            from genderaudit.reports.actions.issuing import STAGES
            from genderaudit.reports.actions.verifying import verify_report

            def at(stage: Stage) -> None:
                progress(STAGES.index(stage), len(STAGES) + 1, stages[stage])

            identity = load_identity(wish.file, wish.passphrase)
            how: dict[str, Any] = {
                **facts, "identity": identity, "clock": clock, "progress": at, "should_stop": progress.stopped,
            }  # fmt: skip
            if planned:
                from genderaudit.reports.actions.planning import issue_plan

                at("drawing")
                version = issue_plan(workspace, author, one, target, identity=identity, clock=clock, **facts).version
            elif about == "risks":
                from genderaudit.reports.actions.registering import issue_register

                risk = workspace.get(Risk, one) if one else None
                version = issue_register(workspace, author, target, risk=risk, **how).data.version
            else:
                from genderaudit.reports.actions.networking import issue_network

                version = issue_network(workspace, author, target, supplier=one, **how).data.version
            progress(len(STAGES), len(STAGES) + 1, translate("DocumentPage", "checking the signed file"))
            # kept here: a stop that comes after the file was written must not hide that it exists
            self._made = (version, identity, verify_report(target, trust, now=clock(), language=spoken))

        self._issuing = self.session.work(
            translate("DocumentPage", "Making the report"),
            issue,
            owner=self,
            done=lambda made: None,
            failed=self._failed,
            precious=True,
        )
        self._issuing.ended.connect(self._ended)
        self._able()

    def _able(self, why: str = "") -> None:
        self.sign.set_ready(self._ready and self._issuing is None, why)

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
                self.session.tell(translate("DocumentPage", "Stopped. Nothing was written and nothing is left behind."))
            return
        version, identity, found = self._made
        self._made = None
        self.sign.remember(identity, self._key_file)
        self.session.did(SignedReport.kind, WrittenReport.kind, RegisterState.kind)
        empty_out(self._outcome)
        outcome = Outcome(self.session, found)
        outcome.another.connect(self._again)
        self._outcome.addWidget(outcome)
        self._sign_card.hide()
        QTimer.singleShot(0, self, lambda: self._steps.ensureWidgetVisible(outcome))
        said = translate("DocumentPage", "Signed as version {version}.")
        self.session.tell(said.format(version=version), "good")

    def _again(self) -> None:
        empty_out(self._outcome)
        self._sign_card.show()


def _stages() -> dict[Stage, str]:
    return {
        "checking": translate("DocumentPage", "looking at the file's place"),
        "drawing": translate("DocumentPage", "drawing the pages"),
        "signing": translate("DocumentPage", "signing"),
        "writing": translate("DocumentPage", "writing the file"),
    }
