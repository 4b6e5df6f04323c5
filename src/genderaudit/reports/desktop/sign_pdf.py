"""Sign a report that came as a file, with or without a workspace: read it, see what it is, add one signature."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSplitter, QVBoxLayout

from genderaudit.domain.errors import SpokenError
from genderaudit.engagements.model import Engagement
from genderaudit.reports.desktop.dropping import DropPdfs
from genderaudit.reports.desktop.outcome import Outcome
from genderaudit.reports.desktop.saying import role_words, trust_face, verdict_face
from genderaudit.reports.model.signed import SignedReport
from genderaudit.reports.model.verdict import ReportVerdict
from genderaudit.runtime.language import catalogue
from genderaudit.signing import Identity, Role, load_identity
from genderaudit.signing.desktop.pieces import card, empty, line, words
from genderaudit.signing.desktop.sign_form import SignForm, Wish
from genderaudit.signing.desktop.trusting import trust_of
from genderaudit.widgets.background import Job, Progress
from genderaudit.widgets.choosing import choose_new_file
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.pages import PageView
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import isolated, translate
from genderaudit.widgets.theme import scaled

if TYPE_CHECKING:
    from genderaudit.reports.actions.issuing import ReportFacts

# the libraries that draw, sign and check PDFs load in the thread that needs them, when it does
# ruff: noqa: PLC0415


class SignPdf(Screen):
    """One file, its facts and its pages, and the next signature."""

    help_topic = "signing"
    needs_workspace = False

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        form = fill_with_form(self, "reports", "sign_pdf")
        self.body = part(form, QSplitter, "body")
        self.pages = PageView(session)
        self.body.addWidget(self.pages)
        self.body.setStretchFactor(1, 1)
        self._steps = part(form, QScrollArea, "steps")
        self._steps.setMinimumWidth(scaled(290))
        self.body.setSizes([scaled(290) + 90, 740])
        self.drop = DropPdfs(translate("SignPdf", "Drop the report here that you are asked to sign."))
        self.drop.dropped.connect(lambda paths: self.show_file(paths[0]))
        part(form, QVBoxLayout, "dropPlace").addWidget(self.drop)
        self._facts_place = part(form, QVBoxLayout, "facts")
        self._outcome = part(form, QVBoxLayout, "outcome")
        self._look_card = part(form, QFrame, "lookCard")
        self._look = part(form, QVBoxLayout, "lookColumn")
        self._sign_card = part(form, QFrame, "signCard")
        self._sign_title = part(form, QLabel, "signTitle")
        self.sign = SignForm(session, "reviewer")
        part(form, QVBoxLayout, "signColumn").addWidget(self.sign)
        self.sign.wanted.connect(self._sign)
        self.path: Path | None = None
        self.facts: ReportFacts | None = None
        self._looking: Job[Any] | None = None
        self._signing: Job[Any] | None = None
        self._made: tuple[Identity, ReportVerdict] | None = None
        self._key_file = Path()
        self._clear()

    # a screen

    def title(self) -> str:
        """What the window's title says."""
        return translate("Rooms", "Sign a report")

    def open_at(self, place: Place) -> None:
        """`sign-pdf/<path>`: this file; without a path, what was there."""
        if place.part(0):
            self.show_file(Path(place.part(0)))
        elif self.path is None:
            self.drop.button.setFocus()

    def here(self) -> Place:
        """With the file."""
        return Place.at("sign-pdf", str(self.path) if self.path is not None else "")

    def refresh(self, kinds: frozenset[str]) -> None:
        """Another identity may be known."""
        self.sign.refill()

    # the file

    def _clear(self) -> None:
        empty(self._facts_place)
        empty(self._outcome)
        self._look_card.hide()
        self._sign_card.hide()
        self.pages.clear(translate("SignPdf", "The pages of the report will stand here."))

    def show_file(self, path: Path) -> None:
        """Read what this file is; its pages are shown beside it."""
        if self._looking is not None:
            self._looking.stop()
        self._clear()
        self.path, self.facts = path, None
        trust, now = trust_of(self.session), self.session.clock()
        workspace = self.session.workspace if self.session.has_workspace else None

        def look(progress: Progress) -> tuple[ReportFacts, bytes]:
            from genderaudit.reports.actions.issuing import look_at

            return look_at(path, trust, now=now, workspace=workspace), path.read_bytes()

        title = translate("SignPdf", "Reading {file}").format(file=isolated(path.name))
        self._looking = self.session.work(title, look, owner=self, done=self._looked, failed=self._failed)

    def _looked(self, found: tuple[ReportFacts, bytes]) -> None:
        facts, pdf = found
        self.facts = facts
        self._facts_place.addWidget(self._facts_card(facts))
        if facts.verdict != "unreadable":
            self.pages.show_pdf(pdf)
        role = facts.next_role
        if role is None:
            return
        self._say_look(role)
        self._look_card.show()
        self.sign.set_role(role)
        self._sign_card.show()
        self.sign.set_ready(True, self._closing_note(role))

    def _closing_note(self, role: Role) -> str:
        if role == "approver":
            return translate("SignPdf", "With this signature the report is released, and none can be added afterwards.")
        return translate("SignPdf", "The file you read stays as it is; the signature goes into a new one.")

    def _facts_card(self, facts: ReportFacts) -> QFrame:
        language = self.session.language
        face = verdict_face(facts.verdict)
        frame, column = card("banner", "neutral" if face.tone == "info" else face.tone)
        column.addWidget(words(facts.title or Path(facts.file).name, "heading"))
        column.addWidget(line(face.icon, face.tone, face.title, "strong"))
        about = [isolated(facts.reference)] if facts.reference else []
        about += [facts.office] if facts.office else []
        if facts.form is not None:
            about.append(catalogue(language)(f"reports.form.{facts.form}"))
        if about:
            column.addWidget(words(" · ".join(about), "muted"))
        for signer in facts.signers:
            trust = trust_face(signer)
            who = translate("SignPdf", "{role}: {post}, {office} ({trust})").format(
                role=role_words(signer.role, language), post=signer.post, office=signer.office, trust=trust.title
            )
            column.addWidget(line(trust.icon, trust.tone, who))
        for role in facts.missing:
            text = catalogue(language)("signing.missing", role=role_words(role, language))
            column.addWidget(line("circle-dashed", "muted", text))
        if facts.next_role is None:
            column.addWidget(words(self._why_not(facts)))
        return frame

    def _why_not(self, facts: ReportFacts) -> str:
        if facts.kind == "foreign":
            return translate("SignPdf", "This is no report of this program, so it has no place for a signature.")
        if facts.missing:
            return translate("SignPdf", "A file that does not hold is not signed. Ask for the last good copy.")
        return translate("SignPdf", "Every signature is there already. To sign other content, a new report is written.")

    def _say_look(self, role: Role) -> None:
        while self._look.count() > 1:
            item = self._look.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for sentence in _to_look_at(role):
            self._look.addWidget(line("check", "muted", sentence))

    # signing

    def _sign(self, wish: Wish) -> None:
        source = self.path
        if source is None:
            return
        offered = f"{source.stem}-{wish.role}.pdf"
        title = translate("SignPdf", "Save the file with your signature")
        target = choose_new_file(self, title, offered, "PDF (*.pdf)", source.parent)
        if target is None:
            return
        self._made, self._key_file = None, wish.file
        trust, clock, language = trust_of(self.session), self.session.clock, self.session.language
        workspace = self.session.workspace if self.session.has_workspace else None
        author = self.session.author if self.session.has_workspace else None

        def sign(progress: Progress) -> None:
            from genderaudit.reports.actions.issuing import sign_file
            from genderaudit.reports.actions.verifying import verify_report

            progress(0, 3, translate("SignPdf", "opening the identity"))
            identity = load_identity(wish.file, wish.passphrase)
            if progress.stopped():
                return
            progress(1, 3, translate("SignPdf", "signing"))
            sign_file(source, identity, wish.role, target, trust=trust, clock=clock, workspace=workspace, author=author)
            progress(2, 3, translate("SignPdf", "checking the signed file"))
            self._made = (identity, verify_report(target, trust, now=clock(), language=language))

        self.sign.set_ready(False)
        self._signing = self.session.work(
            translate("SignPdf", "Signing"),
            sign,
            owner=self,
            done=lambda made: None,
            failed=self._failed,
            precious=True,
        )
        self._signing.ended.connect(self._ended)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, SpokenError):
            self.session.tell_error(error)
        elif isinstance(error, OSError):
            self._facts_place.addWidget(
                line("triangle-alert", "bad", translate("SignPdf", "The file cannot be opened."))
            )
        else:
            raise error

    def _ended(self) -> None:
        stopped = self._signing is not None and self._signing.progress.stopped()
        self._signing = None
        self.sign.set_ready(True, self._closing_note(self.sign.role))
        if self._made is None:
            if stopped:
                self.session.tell(translate("SignPdf", "Stopped. Nothing was written and nothing is left behind."))
            return
        identity, found = self._made
        self._made = None
        self.sign.remember(identity, self._key_file)
        if self.session.has_workspace:
            self.session.did(SignedReport.kind, Engagement.kind)
        empty(self._outcome)
        outcome = Outcome(self.session, found)
        outcome.another.connect(self._again)
        self._outcome.addWidget(outcome)
        self._look_card.hide()
        self._sign_card.hide()
        QTimer.singleShot(0, self, lambda: self._steps.ensureWidgetVisible(outcome))

    def _again(self) -> None:
        self.path = None
        self._clear()
        self.drop.button.setFocus()


def _to_look_at(role: Role) -> tuple[str, ...]:
    """What someone checks who signs in this role; house default."""
    common = (
        translate("SignPdf", "The verdict above says that nothing was changed and names who signed before you."),
        translate("SignPdf", "You have read the pages, the limits and the page of signatures too, not only the front."),
    )
    own = {
        "preparer": translate("SignPdf", "The report says what the work found, also where it is uncomfortable."),
        "reviewer": translate("SignPdf", "Ratings follow from the answers, open notes are settled, STOPs are decided."),
        "approver": translate("SignPdf", "What was decided about each STOP stands in it, and it may leave the office."),
    }
    return (
        *common,
        own[role],
        translate("SignPdf", "Nobody can be recognised from a text, a small number or a quotation."),
    )
