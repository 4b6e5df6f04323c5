"""Who decided what about a risk and until when, when it is looked at again, and how it ends."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from genderaudit.risks.actions.keeping import close_risk, reopen_risk
from genderaudit.risks.actions.naming import band_words, group_words
from genderaudit.risks.actions.rating import accept_risk
from genderaudit.risks.desktop.one.part import Part
from genderaudit.risks.desktop.words import NONE, day_words, late_words, until_words
from genderaudit.risks.model.risk import ROLES, Role
from genderaudit.risks.rules.deciding import Wanted, next_review
from genderaudit.risks.rules.scoring import basis_of, groups_at_the_top
from genderaudit.risks.rules.views import RegisterRow
from genderaudit.runtime.language import catalogue
from genderaudit.safeguards.desktop.guard_note import GuardNote
from genderaudit.widgets.chips import Choices
from genderaudit.widgets.day_field import DayField
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import AskReason, card, empty_out, sign, words
from genderaudit.widgets.texts import labelled, listed, translate
from genderaudit.widgets.theme import dress, scaled
from genderaudit.widgets.typed_line import TypedLine
from genderaudit.widgets.writing import WritingField


def role_words(role: Role) -> str:
    """Who may accept."""
    return {
        "owner": translate("Decision", "owner of the risk"),
        "head_of_office": translate("Decision", "head of office"),
        "regional_or_hq": translate("Decision", "regional office or headquarters"),
    }[role]


class DecisionPart(Part):
    """The acceptance, the reviews, and closing."""

    def build(self) -> None:
        """Three cards."""
        frame, self._standing = card(self.page, self.tr("Decision"), icon="stamp")
        self._said = QVBoxLayout()
        self._standing.addLayout(self._said)
        self._form = self._acceptance_form(frame)
        self._standing.addWidget(self._form)
        self.column.addWidget(frame)
        frame, column = card(self.page, self.tr("Review"), icon="calendar-days")
        self._reviewed = words("", frame)
        column.addWidget(self._reviewed)
        self._late = QVBoxLayout()
        column.addLayout(self._late)
        line = Flow(gap=10)
        self.next_day = DayField(self.tr("Next review"), self.session.language, self.session.clock().date(), frame)
        self.next_day.settled.connect(lambda day: self.edit({"next_review": day}))
        line.addWidget(words(self.tr("Next review"), frame, kind="section"))
        line.addWidget(self.next_day)
        self.looked = QPushButton(icon("check"), self.tr("Reviewed today, the ratings hold"), frame)
        self.looked.clicked.connect(self.reviewed)
        line.addWidget(self.looked)
        column.addLayout(line)
        self.column.addWidget(frame)
        frame, column = card(self.page, self.tr("End"), icon="archive")
        self._ended = words("", frame)
        column.addWidget(self._ended)
        line = Flow(gap=8)
        self.close_button = QPushButton(icon("archive"), self.tr("Close the risk…"), frame)
        self.close_button.clicked.connect(self.ask_close)
        self.open_button = QPushButton(icon("rotate-ccw"), self.tr("Open it again…"), frame)
        self.open_button.clicked.connect(self.ask_open)
        line.addWidget(self.close_button)
        line.addWidget(self.open_button)
        column.addLayout(line)
        self.asking = AskReason(frame)
        column.addWidget(self.asking)
        self.column.addWidget(frame)
        self.column.addStretch(1)

    def _acceptance_form(self, frame: QFrame) -> QWidget:
        holder = QWidget(frame)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        told = {
            "accepted": (self.tr("Accept it for a time"), ""),
            "continue_with_safeguards": (self.tr("Continue with safeguards"), ""),
        }
        self.decision = Choices(self.tr("Decision"), told, holder)
        self.decision.chosen.connect(self._turned)
        column.addWidget(self.decision)
        self._note = words("", holder, kind="small")
        column.addWidget(self._note)
        self.approver = TypedLine(self.tr("Approver (a post, not a name)"), holder)
        self.role = QComboBox(holder)
        for role in ROLES:
            self.role.addItem(role_words(role), role)
        self.role.setAccessibleName(self.tr("The approver decides as"))
        line = QHBoxLayout()
        line.setSpacing(scaled(16))
        for caption, field in (
            (self.approver.accessibleName(), self.approver),
            (self.role.accessibleName(), self.role),
        ):
            cell = QVBoxLayout()
            label = words(caption, holder, kind="section")
            label.setBuddy(field)
            cell.addWidget(label)
            cell.addWidget(field)
            cell.addStretch(1)
            line.addLayout(cell, 1)
        column.addLayout(line)
        self.reason = self._text(self.tr("Reason"), holder, column)
        self._guarding, inner = QWidget(holder), QVBoxLayout()
        inner.setContentsMargins(0, 0, 0, 0)
        self._guarding.setLayout(inner)
        self.safeguards = self._text(self.tr("What protects people meanwhile"), self._guarding, inner)
        column.addWidget(self._guarding)
        caption = self.tr("Until")
        label = words(caption, holder, kind="section")
        self.until = DayField(caption, self.session.language, self.session.clock().date(), holder)
        label.setBuddy(self.until)
        column.addWidget(label)
        column.addWidget(self.until)
        self.button = QPushButton(icon("stamp", "accent_text"), "", holder)
        dress(self.button, kind="primary")
        self.button.clicked.connect(self.decide)
        foot = QHBoxLayout()
        foot.addWidget(self.button)
        foot.addStretch(1)
        column.addLayout(foot)
        return holder

    def _text(self, caption: str, parent: QWidget, column: QVBoxLayout) -> WritingField:
        field = WritingField(caption, parent, lines=(2, 6))
        label = words(caption, parent, kind="section")
        label.setBuddy(field)
        for widget in (label, field, GuardNote(field, parent)):
            column.addWidget(widget)
        return field

    # showing

    def show_row(self, row: RegisterRow) -> None:
        """Show a risk; a decision that is being written stays."""
        other = self.row is None or self.row.risk.id != row.risk.id
        super().show_row(row)
        if other:
            self._drop()
        self._show_decision(row)
        self._show_review(row)
        risk = row.risk
        self.close_button.setVisible(risk.status != "closed")
        self.open_button.setVisible(risk.status in ("closed", "accepted"))
        closed = self.tr("It was closed: {reason}").format(reason=risk.status_reason)
        self._ended.setText(
            closed if risk.status == "closed" else self.tr("A risk that is over is closed with a reason.")
        )

    def _show_decision(self, row: RegisterRow) -> None:
        risk, language, scheme = row.risk, self.session.language, self.grid.scheme
        empty_out(self._said)
        basis = basis_of(risk)
        self._form.setVisible(
            risk.status in ("open", "draft") and row.score is not None and row.band in self.grid.ranks
        )
        given = risk.acceptance
        if given is not None:
            today = self.session.clock().date()
            over = given.until < today
            told = self.tr("Accepted by {post} until {day} ({when}).")
            if given.decision == "continue_with_safeguards":
                told = self.tr("{post} decided to continue with safeguards until {day} ({when}).")
            said = told.format(
                post=given.approver_post, day=day_words(given.until, language), when=until_words(given.until, today)
            )
            self._line("clock" if over else "shield-check", "bad" if over else "good", said)
            self._said.addWidget(words(self.tr("Reason: {reason}").format(reason=given.reason), self.page))
            if given.safeguards:
                said = self.tr("Safeguards: {text}").format(text=given.safeguards)
                self._said.addWidget(words(said, self.page))
        elif row.score is None or row.band not in self.grid.ranks or basis is None:
            self._line("circle-alert", "warn", self.tr("It can be accepted when the groups that it hits are rated."))
        else:
            self._tell_rules(row, groups_at_the_top(basis[1], scheme.matrix))

    def _tell_rules(self, row: RegisterRow, top: tuple[str, ...]) -> None:
        language, scheme = self.session.language, self.grid.scheme
        least = scheme.terms(row.band).approver
        said = self.tr("{band}: {who} accepts it (house default).")
        who = role_words(least)
        self._line("info", "info", said.format(band=band_words(scheme, row.band, language), who=who))
        if top:
            groups = listed(group_words(one, language) for one in top)
            said = self.tr(
                "The impact on {groups} is the highest there is: nobody may simply accept it. The head of office can "
                "decide to continue with safeguards until a day, since stopping aid can cost lives too."
            )
            self._line("octagon-alert", "bad", said.format(groups=groups))
        self.decision.buttons["accepted"].setEnabled(not top)
        if (top and self.decision.buttons["accepted"].isChecked()) or not self._decided:
            self.decision.show_chosen(("continue_with_safeguards" if top else "accepted",))
        wanted = ROLES.index("head_of_office") if self._continuing else ROLES.index(least)
        if self.role.currentIndex() < wanted:
            self.role.setCurrentIndex(wanted)
        self._turned()

    def _line(self, image: str, tone: str, text: str) -> None:
        line = QHBoxLayout()
        line.setSpacing(scaled(8))
        line.addWidget(sign(image, tone, self.page))
        line.addWidget(words(text, self.page), 1)
        self._said.addLayout(line)

    def _show_review(self, row: RegisterRow) -> None:
        risk, language = row.risk, self.session.language
        last = day_words(risk.last_review, language) if risk.last_review is not None else self.tr("never")
        said = [self.tr("Last looked at: {day}.").format(day=last)]
        if row.band in self.grid.ranks:
            months = self.grid.scheme.terms(row.band).review_months
            asked = catalogue(language)("risks.method.review", n=months)
            said.append(labelled(band_words(self.grid.scheme, row.band, language), asked))
        self._reviewed.setText(" ".join(said))
        self.next_day.show_day(risk.next_review)
        self.looked.setEnabled(risk.status != "closed")
        empty_out(self._late)
        for one in row.overdue:
            line = QHBoxLayout()
            line.addWidget(sign("clock", "bad", self.page))
            line.addWidget(words(late_words(one), self.page), 1)
            self._late.addLayout(line)

    # deciding

    @property
    def _decided(self) -> str:
        return next((code for code, button in self.decision.buttons.items() if button.isChecked()), "")

    @property
    def _continuing(self) -> bool:
        return self._decided == "continue_with_safeguards"

    def _turned(self, _: object = None) -> None:
        if not self._decided:
            self.decision.show_chosen(("accepted",))
        self._guarding.setVisible(self._continuing)
        going_on = self.tr("It goes on, with what protects people written down, and ends on a day.")
        accepting = self.tr("It stays as it is until a day, and then comes back by itself.")
        self._note.setText(going_on if self._continuing else accepting)
        self.button.setText(self.tr("Continue with safeguards") if self._continuing else self.tr("Accept the risk"))
        if self._continuing and self.role.currentIndex() < ROLES.index("head_of_office"):
            self.role.setCurrentIndex(ROLES.index("head_of_office"))

    def decide(self) -> None:
        """Take the decision; what it lacks is told in words."""
        session, risk = self.session, self.risk
        wanted = Wanted(
            decision=self._decided,
            approver_post=self.approver.text().strip(),
            role=self.role.currentData(),
            reason=self.reason.toPlainText().strip(),
            safeguards=self.safeguards.toPlainText().strip() if self._continuing else "",
            until=self.until.day,
        )
        if self.step(lambda: accept_risk(session.workspace, session.author, risk, wanted, clock=session.clock)):
            self._drop()

    def _drop(self) -> None:
        for field in (self.reason, self.safeguards, self.approver):
            field.drop()
        self.until.show_day(None)
        self.asking.hide()
        self.decision.show_chosen(())

    def reviewed(self) -> None:
        """Looked at today, with nothing to change."""
        today = self.session.clock().date()
        self.edit({"last_review": today, "next_review": next_review(self.risk, self.grid, today)})

    def ask_close(self) -> None:
        """Ask why it is over."""
        session, risk = self.session, self.risk
        self.asking.ask(
            self.tr("Why is this risk closed?"),
            self.tr("Close the risk"),
            lambda reason: self._took(
                self.step(lambda: close_risk(session.workspace, session.author, risk, reason, clock=session.clock))
            ),
        )

    def ask_open(self) -> None:
        """Ask why it comes back."""
        session, risk = self.session, self.risk
        self.asking.ask(
            self.tr("Why is this risk open again?"),
            self.tr("Open it again"),
            lambda reason: self._took(
                self.step(lambda: reopen_risk(session.workspace, session.author, risk, reason, clock=session.clock))
            ),
        )

    def _took(self, _: object) -> None:
        self.next_day.setFocus()

    def flush(self) -> None:
        """Save now what is being typed; a decision is only kept when it is taken."""
        super().flush()
        self.next_day.flush()

    def holding(self) -> str:
        """A decision that is half written."""
        if self.reason.toPlainText().strip() or self.safeguards.toPlainText().strip():
            return self.tr("The decision about {risk} is not taken yet.").format(
                risk=self.risk.label if self.row else NONE
            )
        return ""
