"""One finding beside the table: what waits to be decided, what it still lacks, and every field in place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from genderaudit.domain.errors import SpokenError
from genderaudit.engagements import evidence_of
from genderaudit.engagements.model import Evidence
from genderaudit.findings.actions import edit_finding, follow_up
from genderaudit.findings.desktop.book import Book, Row
from genderaudit.findings.desktop.detail_fields import Fields
from genderaudit.findings.desktop.steps import (
    ASKED,
    AskStep,
    audit_side,
    choose_side,
    next_steps,
    side_known,
)
from genderaudit.findings.desktop.words import (
    LEVEL_SIGNS,
    STATUS_SIGNS,
    age_words,
    day_words,
    due_words,
    gap_words,
    level_words,
    named,
    status_words,
    step_words,
)
from genderaudit.findings.model import Finding, FollowUp
from genderaudit.findings.rules import ALLOWED, AUDIT_ONLY, GapCode
from genderaudit.runtime.language import format_date, say
from genderaudit.widgets.chips import Chip, Choices
from genderaudit.widgets.doors import pages_for
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import badge, card, empty_out, sign, words
from genderaudit.widgets.places import Place
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import isolated, listed
from genderaudit.widgets.theme import dress, scaled

SET_ASIDE: frozenset[FollowUp] = frozenset({"superseded", "withdrawn", "dismissed"})
"""States in which a finding is only shown."""
_OPENING: frozenset[GapCode] = frozenset({"status", "response", "evidence"})
"""What a draft may lack when it is opened."""


class FindingDetail(QWidget):
    """The detail of one finding.

    Signals: stepped(finding) after it went to another state or into another finding.
    """

    stepped = Signal(object)

    def __init__(self, session: Session, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self._book = session, book
        self._row: Row | None = None
        self._marked = False
        form = fill_with_form(self, "findings", "detail")
        self._form = form
        self._scroll = part(form, QScrollArea, "scroll")
        part(form, QWidget, "body").setMinimumWidth(1)
        self.fields = Fields(form, session.language, session.clock().date())
        self.fields.changed.connect(self._save)
        self.fields.blank_title.connect(self._title_needed)
        self.fields.evidence.opened.connect(lambda id: self._go("evidence", id))
        self.fields.evidence.added.connect(lambda id: self._evidence(add=id))
        self.fields.evidence.removed.connect(lambda id: self._evidence(remove=id))
        self.fields.items.opened.connect(lambda key: self._go("checklist", key))
        self._head()
        self.asking = AskStep(session, form)
        self._steps = QVBoxLayout()
        part(form, QVBoxLayout, "steps").addLayout(self._steps)
        part(form, QVBoxLayout, "steps").addWidget(self.asking)
        self._lacks = part(form, QVBoxLayout, "lacks")
        self._others = part(form, QVBoxLayout, "others")

    def _head(self) -> None:
        head = part(self._form, QVBoxLayout, "head")
        self._marks = Flow(gap=6)
        head.addLayout(self._marks)
        head.addWidget(self.fields.title)
        font = self.fields.title.font()
        font.setBold(True)
        self.fields.title.setFont(font)
        self._about = words("", self._form, kind="muted")
        head.addWidget(self._about)
        links = Flow(gap=4)
        self._open_engagement = self._link("clipboard-list", self.tr("Open the engagement"))
        self._open_engagement.clicked.connect(lambda: self._go("findings", self.finding.id if self.finding else ""))
        self._history = self._link("history", self.tr("History"))
        self._history.clicked.connect(lambda: self.session.go("history", self.finding.id if self.finding else ""))
        links.addWidget(self._open_engagement)
        links.addWidget(self._history)
        head.addLayout(links)

    def _link(self, image: str, text: str) -> QPushButton:
        button = QPushButton(icon(image, "accent"), text, self._form)
        dress(button, kind="link")
        return button

    # showing

    @property
    def finding(self) -> Finding | None:
        """The finding that is shown."""
        return self._row.finding if self._row is not None else None

    def show_row(self, row: Row, posts: Sequence[str], *, alone: bool) -> None:
        """Show a finding; `alone` inside its engagement, which is then not named."""
        other = self.finding is None or self.finding.id != row.finding.id
        if other:
            self.leave()
            self.asking.close_asking()
            self._marked = False
            self.fields.mark_missing(())
        before, self._row = self._row, row
        self._open_engagement.setVisible(not alone)
        self.fields.set_read_only(row.finding.status in SET_ASIDE)
        self.fields.show_finding(row.finding, posts)
        if other or before is None or before != row:
            self._show_state(other=other or before is None or before.finding.status != row.finding.status)
        self._show_chips()
        if other:
            self._show_others()
            self._scroll.verticalScrollBar().setValue(0)

    def _show_state(self, *, other: bool) -> None:
        row, language = self._row, self.session.language
        assert row is not None
        finding, today = row.finding, self.session.clock().date()
        empty_out(self._marks)
        level_icon, level_tone = LEVEL_SIGNS[finding.level]
        self._marks.addWidget(badge(isolated(finding.label), "neutral", self._form))
        if level_icon:
            self._marks.addWidget(sign(level_icon, level_tone, self._form))
            self._marks.addWidget(badge(level_words(finding.level, language), level_tone, self._form))
        self._marks.addWidget(
            badge(status_words(finding.status, language), STATUS_SIGNS[finding.status][1], self._form)
        )
        if row.overdue:
            self._marks.addWidget(sign("clock", "bad", self._form))
            day = finding.accepted_until if finding.status == "risk_accepted" else finding.due
            self._marks.addWidget(badge(due_words(day, today) if day else "", "bad", self._form))
        raised = self.tr("Raised {day}, {age}").format(
            day=day_words(finding.raised_on, language), age=age_words(row.standing.age)
        )
        self._about.setText(f"{row.engagement.title}\n{raised}")
        if other:
            self._show_steps()
        self._show_lacks()

    def _show_others(self) -> None:
        """What other rooms know about the finding."""
        empty_out(self._others)
        for page in pages_for(self.session, "finding"):
            assert self.finding is not None
            self._others.addWidget(words(page.title(), self._form, kind="section"))
            made = page.make(self.session, self.finding.id)
            self._others.addWidget(made)
            made.open_at(Place.at("finding", self.finding.id))

    def _show_chips(self) -> None:
        finding, row = self.finding, self._row
        assert finding is not None and row is not None
        pieces = {one.id: one for one in evidence_of(self.session.workspace, row.engagement)}
        by_label = {one.label: one for one in pieces.values()}
        own = [Chip(id, _piece_words(found) if (found := pieces.get(id) or by_label.get(id)) else id)
               for id in finding.evidence]  # fmt: skip
        others = [Chip(one.id, _piece_words(one)) for one in pieces.values()
                  if one.id not in finding.evidence and one.label not in finding.evidence]  # fmt: skip
        self.fields.evidence.show_chips(own, others)
        self.fields.items.show_chips([Chip(item, isolated(item)) for item in finding.items])
        for widget in (self.fields.items, part(self._form, QLabel, "itemsCaption")):
            widget.setVisible(bool(finding.items))

    # the steps

    def _show_steps(self) -> None:
        finding, language = self.finding, self.session.language
        assert finding is not None
        self.asking.close_asking()
        empty_out(self._steps)
        frame, column = card(self._form)
        if finding.status == "drafted":
            dress(frame, kind="banner", tone="neutral")
            said = self.tr("This draft waits: accept it as a finding, merge it into another, or dismiss it.")
            column.addWidget(words(said, frame))
        elif finding.status in SET_ASIDE or finding.status_reason:
            column.addWidget(words(self._why(finding), frame))
        row = Flow(gap=6)
        audit = audit_side(self.session)
        for number, wanted in enumerate(next_steps(finding, audit=audit)):
            row.addWidget(self._step_button(finding, wanted, main=number == 0))
        if finding.status in ("drafted", "open", "in_progress") and audit:
            merge = QPushButton(icon("merge"), self.tr("Merge…"), frame)
            merge.setToolTip(self.tr("Make it part of another finding of this engagement"))
            merge.clicked.connect(self.merge)
            row.addWidget(merge)
        column.addLayout(row)
        hidden = [one for one in ALLOWED[finding.status] & AUDIT_ONLY if not audit]
        if ALLOWED[finding.status]:
            self._show_side(column, frame, hidden=[status_words(one, language) for one in sorted(hidden)])
        self._steps.addWidget(frame)

    def _why(self, finding: Finding) -> str:
        language = self.session.language
        into = self._book.row(finding.merged_into) if finding.merged_into else None
        lines = []
        if into is not None:
            lines.append(self.tr("It became part of {finding}.").format(finding=named(into.finding)))
        if finding.accepted_until is not None and finding.status == "risk_accepted":
            day = format_date(finding.accepted_until, language)
            lines.append(self.tr("The risk is accepted until {day}.").format(day=day))
        if finding.status_reason:
            lines.append(self.tr("Reason: {reason}").format(reason=finding.status_reason))
        return "\n".join(lines)

    def _step_button(self, finding: Finding, wanted: FollowUp, *, main: bool) -> QPushButton:
        button = QPushButton(step_words(finding.status, wanted), self._form)
        if main:
            dress(button, kind="primary")
        button.setIcon(icon(STATUS_SIGNS[wanted][0], "accent_text" if main else "text"))
        button.clicked.connect(lambda: self.take(wanted))
        return button

    def _show_side(self, column: QVBoxLayout, frame: QWidget, *, hidden: list[str]) -> None:
        known = side_known(self.session)
        holder = QHBoxLayout()
        holder.addWidget(words(self.tr("You act for"), frame, kind="small"))
        names = {"audit": (self.tr("the audit side"), ""), "management": (self.tr("management"), "")}
        side = Choices(self.tr("You act for"), names, frame)
        side.show_chosen(("audit" if audit_side(self.session) else "management",))
        side.chosen.connect(self._side_chosen)
        holder.addWidget(side, 1)
        column.addLayout(holder)
        if hidden:
            said = self.tr("Only the audit side decides about: {states}.").format(states=listed(hidden))
        elif known:
            said = self.tr("Your key signs as: {roles}. That is the audit side.").format(roles=known)
        else:
            said = self.tr("No key tells which side this post is on: say it yourself. The journal names the post.")
        column.addWidget(words(said, frame, kind="small"))

    def _side_chosen(self, codes: Sequence[str]) -> None:
        choose_side(self.session, audit="management" not in codes)
        # the button that was pressed is about to go
        QTimer.singleShot(0, self, self._show_steps)

    def take(self, wanted: FollowUp) -> None:
        """Take a step; what it needs is asked in place first."""
        finding = self.finding
        if finding is None:
            return
        self.leave()
        if wanted in ASKED and wanted in ALLOWED[finding.status]:
            self.asking.ask(finding, wanted, lambda reason, until: self._follow_up(wanted, reason, until))
            self._bring(self.asking)
        else:
            self._follow_up(wanted, "", None)

    def _follow_up(self, wanted: FollowUp, reason: str, until: dt.date | None) -> bool:
        finding, row, session = self.finding, self._row, self.session
        assert finding is not None and row is not None
        try:
            with self._book.changing() as changed:
                fresh = follow_up(
                    session.workspace, session.author, finding, wanted, audit_side=audit_side(session), reason=reason,
                    until=until, clock=session.clock,
                )  # fmt: skip
                changed.append(fresh)
        except SpokenError as error:
            session.tell(say(error, session.language), "bad")
            if finding.status == "drafted" and wanted == "open":
                self._mark(row.gaps)
            return False
        said = self.tr("{finding} is now: {state}.")
        session.did(Finding.kind)
        session.tell(said.format(finding=isolated(finding.label), state=status_words(wanted, session.language)), "good")
        self.stepped.emit(fresh)
        return True

    def _mark(self, gaps: Sequence[GapCode]) -> None:
        missing = [code for code in gaps if code not in _OPENING]
        self._marked = True
        self.fields.mark_missing(missing)
        first = self.fields.field_of(missing[0]) if missing else None
        if first is not None:
            first.setFocus()
            self._bring(first)

    def merge(self) -> None:
        """Ask into which finding this one goes."""
        from genderaudit.findings.desktop.merging import MergeDialog  # noqa: PLC0415 -- made when it is wanted

        row = self._row
        if row is None:
            return
        self.leave()
        dialog = MergeDialog(self.session, self._book, row, self)
        dialog.merged.connect(self.stepped)
        dialog.open()

    # what it lacks

    def _show_lacks(self) -> None:
        row, language = self._row, self.session.language
        assert row is not None
        empty_out(self._lacks)
        if self._marked:
            self.fields.mark_missing([code for code in row.gaps if code not in _OPENING])
        gaps = [code for code in row.gaps if code != "status"]
        if row.finding.status in SET_ASIDE:
            return
        head = QHBoxLayout()
        head.setSpacing(scaled(6))
        head.addWidget(sign("circle-alert" if gaps else "check", "warn" if gaps else "good", self._form))
        said = self.tr("Before it can stand in a signed report it lacks:") if gaps else self.tr("Nothing is missing.")
        head.addWidget(words(said, self._form), 1)
        self._lacks.addLayout(head)
        line = Flow(gap=4)
        for code in gaps:
            button = QPushButton(gap_words(code, language), self._form)
            dress(button, kind="link")
            button.setAccessibleName(self.tr("Missing: {what}").format(what=button.text()))
            button.clicked.connect(lambda _=False, code=code: self._to_field(code))
            line.addWidget(button)
        self._lacks.addLayout(line)

    def _to_field(self, code: GapCode) -> None:
        field = self.fields.field_of(code)
        if field is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._bring(field)

    def _bring(self, widget: QWidget) -> None:
        # what was just shown has its place only after the layout
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(widget))

    # saving

    def leave(self) -> None:
        """Save what is being typed."""
        if self._row is not None:
            self.fields.flush()

    def _save(self, changes: Mapping[str, object]) -> None:
        finding, session = self.finding, self.session
        if finding is None or all(getattr(finding, name) == value for name, value in changes.items()):
            return
        with session.telling():
            with self._book.changing() as changed:
                changed.append(edit_finding(session.workspace, session.author, finding, changes, clock=session.clock))
            fresh = self._book.row(finding.id)
            if fresh is not None and self._row is not None and self._row.finding.id == finding.id:
                self._row = fresh
                self._show_state(other=False)
            session.did(Finding.kind)

    def _evidence(self, *, add: str = "", remove: str = "") -> None:
        finding, row = self.finding, self._row
        if finding is None or row is None:
            return
        kept = tuple(one for one in finding.evidence if one != remove)
        self._save({"evidence": (*kept, add) if add else kept})

    def _title_needed(self) -> None:
        finding = self.finding
        if finding is not None:
            self.fields.title.clear()
            self.fields.title.setPlainText(finding.title)
            self.fields.title.flush()
            self.session.tell(self.tr("A finding needs a title; the one before stands again."), "warn")

    def _go(self, page: str, key: str) -> None:
        if self._row is not None:
            self.session.go("engagement", self._row.engagement.id, page, key)


def _piece_words(piece: Evidence) -> str:
    return f"{isolated(piece.label)} · {piece.caption}"
