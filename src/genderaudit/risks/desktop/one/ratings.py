"""How likely and how hard, for each group that the risk hits; other axes once beside."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QInputDialog, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout

from genderaudit.risks.actions.keeping import name_affected, set_aside
from genderaudit.risks.actions.naming import group_words
from genderaudit.risks.actions.rating import rate_risk
from genderaudit.risks.desktop.one.mechanism import Mechanism
from genderaudit.risks.desktop.one.part import Part
from genderaudit.risks.desktop.one.rate_row import RateRow
from genderaudit.risks.desktop.words import (
    axis_words,
    band_look,
    confidence_words,
    day_words,
    groups_words,
    score_words,
    seat_words,
    stage_meaning,
    stage_words,
)
from genderaudit.risks.model.risk import AXES, GROUPS, STAGES, Affected, Axis, Rating, Stage
from genderaudit.risks.rules.scoring import made_with
from genderaudit.risks.rules.views import RegisterRow
from genderaudit.runtime.language import format_number
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import AskReason, card, empty_out, sign, words
from genderaudit.widgets.texts import labelled, listed
from genderaudit.widgets.theme import dress, scaled

_WIDE = 118
"""Letters across from which a group's rating stands in one line; house default."""


class RatingsPart(Part):
    """One stage at a time; every press of a level that completes a rating is a step."""

    def build(self) -> None:
        """Stages, groups, what is not hit, the other axes."""
        self.stage: Stage = "current"
        self._rows: dict[str, RateRow] = {}
        self._axes: dict[Axis, RateRow] = {}
        self._open = ""
        self._made_for: object = None
        self._stages()
        self._score_line = Flow(gap=8)
        self.column.addLayout(self._score_line)
        frame, self._people = card(self.page, self.tr("Impact on people, group by group"), icon="users")
        self._groups = QVBoxLayout()
        self._groups.setSpacing(scaled(2))
        self._people.addLayout(self._groups)
        self.asking = AskReason(frame)
        self._people.addWidget(self.asking)
        self._add_row(frame)
        self._asides = QVBoxLayout()
        self._asides.setSpacing(scaled(4))
        self._people.addLayout(self._asides)
        self.column.addWidget(frame)
        frame, column = card(self.page, self.tr("Beside: once for the whole risk"), icon="scale")
        column.addWidget(words(self.tr("These never change the score, which is that of people."), frame, kind="small"))
        self._others = QVBoxLayout()
        column.addLayout(self._others)
        self.column.addWidget(frame)
        frame, column = card(self.page)
        self.rationale = self.field(self.tr("Why this rating: what it rests on"), column, self._reasoned)
        self.equal = self.field(
            self.tr("Where every group has the same rating: why that was thought through"), column, self._equal,
            lines=(1, 6),
        )  # fmt: skip
        self._by = words("", frame, kind="small")
        column.addWidget(self._by)
        self.column.addWidget(frame)
        self.column.addStretch(1)

    def _stages(self) -> None:
        line = Flow(gap=6)
        self.stage_buttons: dict[Stage, QToolButton] = {}
        for stage in STAGES:
            button = QToolButton(self.page)
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setToolTip(stage_meaning(stage))
            dress(button, kind="segment")
            button.clicked.connect(lambda _=False, stage=stage: self.show_stage(stage))
            self.stage_buttons[stage] = button
            line.addWidget(button)
        self.column.addLayout(line)
        self._meaning = words("", self.page, kind="small")
        self.column.addWidget(self._meaning)

    def _add_row(self, frame: QFrame) -> None:
        line = QHBoxLayout()
        self.add_button = QPushButton(icon("plus"), self.tr("Add a group that is hit"), frame)
        dress(self.add_button, kind="quiet")
        self._menu = QMenu(self.add_button)
        self._menu.aboutToShow.connect(self.fill_menu)
        self.add_button.setMenu(self._menu)
        line.addWidget(self.add_button)
        line.addStretch(1)
        self._people.addLayout(line)

    # showing

    def show_stage(self, stage: Stage) -> None:
        """Another stage."""
        self.flush()
        self.stage = stage
        if self.row is not None:
            self.show_row(self.row)

    def show_row(self, row: RegisterRow) -> None:
        """Show a risk; a rating that is half given stays."""
        other = self.row is None or self.row.risk.id != row.risk.id
        super().show_row(row)
        language, scheme = self.session.language, self.grid.scheme
        if other:
            self._open = ""
            self.stage = row.basis or "current"
            self.asking.hide()
        for stage, button in self.stage_buttons.items():
            score = row.at(stage)
            button.setText(" " + labelled(stage_words(stage, language), score_words(score, scheme, language)))
            known = score is not None and score.band in self.grid.ranks
            image, tone = band_look(scheme, score.band if score is not None and known else "")
            button.setIcon(icon(image, tone))
            button.setChecked(stage == self.stage)
        self._meaning.setText(labelled(stage_words(self.stage, language), stage_meaning(self.stage)))
        self._show_score(row)
        self._show_groups(fresh=other)
        self._show_asides()
        rated = row.risk.stage(self.stage)
        self.rationale.show_text(rated.rationale if rated is not None else "")
        self.rationale.setEnabled(rated is not None)
        self.equal.show_text(row.risk.equal_because)
        self._show_by()

    def _show_score(self, row: RegisterRow) -> None:
        empty_out(self._score_line)
        score, language, scheme = row.at(self.stage), self.session.language, self.grid.scheme
        if score is None or score.band not in self.grid.ranks:
            return
        image, tone = band_look(scheme, score.band)
        self._score_line.addWidget(sign(image, tone, self.page, size=1.4))
        figure = QLabel(score_words(score, scheme, language), self.page)
        dress(figure, kind="heading")
        self._score_line.addWidget(figure)
        said = [self.tr("hit hardest: {groups}").format(groups=groups_words(score.groups, language))]
        said.append(labelled(self.tr("confidence"), confidence_words(score.confidence, language)))
        for text in said:
            label = QLabel(text, self.page)
            dress(label, kind="muted")
            self._score_line.addWidget(label)
        if score.gap:
            label = QLabel(
                self.tr("gap between groups: {gap}").format(gap=format_number(score.gap, language)), self.page
            )
            if score.flagged:
                self._score_line.addWidget(sign("flag", "warn", self.page))
                label.setToolTip(self.tr("Flagged from 4 points, or where the bands differ (house default)"))
            dress(label, tone="warn" if score.flagged else "")
            self._score_line.addWidget(label)

    def _show_groups(self, *, fresh: bool) -> None:
        risk, grid, language = self.risk, self.grid, self.session.language
        made_for = (risk.id, risk.groups, grid.scheme.ref)
        if made_for != self._made_for:
            self._made_for = made_for
            empty_out(self._groups)
            empty_out(self._others)
            self._rows = {}
            for group in risk.groups:
                row = RateRow(group_words(group, language), "people", grid, language, self.page)
                row.rated.connect(lambda rating, group=group: self._rate(group, rating))
                row.more.connect(lambda group=group: self._toggle(group))
                self._groups.addWidget(row)
                self._rows[group] = row
            self._axes = {}
            for axis in AXES:
                row = RateRow(axis_words(axis, language), axis, grid, language, self.page, people=False)
                row.rated.connect(lambda rating, axis=axis: self._rate_axis(axis, rating))
                self._others.addWidget(row)
                self._axes[axis] = row
            self._arrange()
            self._show_open()
        rated = risk.stage(self.stage)
        known = rated if rated is not None and made_with(rated, grid) else None
        for group, row in self._rows.items():
            if fresh:
                row.likelihood.show_level(0)
                row.impact.show_level(0)
            row.show_rating(known.people.get(group) if known else None)
        for axis, row in self._axes.items():
            if fresh:
                row.likelihood.show_level(0)
                row.impact.show_level(0)
            row.show_rating(known.others.get(axis) if known else None)

    def _show_asides(self) -> None:
        empty_out(self._asides)
        language = self.session.language
        if not self.risk.unaffected:
            return
        self._asides.addWidget(words(self.tr("Not hit, and why"), self.page, kind="section"))
        for group, reason in self.risk.unaffected.items():
            line = QHBoxLayout()
            line.addWidget(words(labelled(group_words(group, language), reason), self.page), 1)
            back = QPushButton(self.tr("Hit after all"), self.page)
            dress(back, kind="quiet")
            back.setAccessibleName(labelled(group_words(group, language), back.text()))
            back.clicked.connect(lambda _=False, group=group: self.add_group(group))
            line.addWidget(back)
            self._asides.addLayout(line)

    def _show_by(self) -> None:
        rated, language = self.risk.stage(self.stage), self.session.language
        if rated is None:
            self._by.setText(self.tr("Not rated in this stage yet: choose a likelihood and an impact for a group."))
            return
        said = [
            self.tr("Rated on {day} by {post}.").format(day=day_words(rated.rated_on, language), post=rated.rated_by)
        ]
        if rated.panel:
            people = listed(f"{format_number(n, language)} {seat_words(who)}" for who, n in rated.panel.items())
            said.append(self.tr("Panel: {people}.").format(people=people))
        if not made_with(rated, self.grid):
            said.append(self.tr("It was made with another matrix ({matrix}).").format(matrix=rated.matrix.id))
        self._by.setText(" ".join(said))

    # rating

    def _rate(self, group: str, rating: Rating) -> None:
        session, risk, stage = self.session, self.risk, self.stage
        if self.step(lambda: rate_risk(session.workspace, session.author, risk, stage, {group: rating},
                                       clock=session.clock)) is None:  # fmt: skip
            self._show_groups(fresh=True)

    def _rate_axis(self, axis: Axis, rating: Rating) -> None:
        session, risk, stage = self.session, self.risk, self.stage
        if self.step(lambda: rate_risk(session.workspace, session.author, risk, stage, {}, others={axis: rating},
                                       clock=session.clock)) is None:  # fmt: skip
            self._show_groups(fresh=True)

    def _reasoned(self, text: str) -> None:
        session, risk, stage = self.session, self.risk, self.stage
        if risk.stage(stage) is not None:
            self.step(lambda: rate_risk(session.workspace, session.author, risk, stage, {}, rationale=text.strip(),
                                        clock=session.clock))  # fmt: skip

    def _equal(self, text: str) -> None:
        self.edit({"equal_because": text.strip()})

    # groups

    def fill_menu(self) -> None:
        """Groups that are not named yet."""
        self._menu.clear()
        language, named = self.session.language, self.risk.groups
        for group in GROUPS:
            if group not in named:
                action = self._menu.addAction(group_words(group, language))
                action.triggered.connect(lambda _=False, group=group: self.add_group(group))
        self._menu.addSeparator()
        combine = self._menu.addMenu(self.tr("Two together"))
        for first in named:
            for second in GROUPS:
                both = f"{first}+{second}"
                if "+" not in first and first != second and both not in named:
                    action = combine.addAction(group_words(both, language))
                    action.triggered.connect(lambda _=False, group=both: self.add_group(group))
        combine.setEnabled(bool(named))
        self._menu.addAction(self.tr("Another group…")).triggered.connect(self._ask_group)

    def _ask_group(self) -> None:
        dialog = QInputDialog(self.window())
        dialog.setWindowTitle(self.tr("Another group"))
        dialog.setLabelText(self.tr("What the group is called here"))
        dialog.textValueSelected.connect(self._named)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _named(self, text: str) -> None:
        code = "_".join(
            "".join(letter if letter.isascii() and letter.isalnum() else " " for letter in text.lower()).split()
        )
        if code and code[0].isalpha():
            self.add_group(code)
        else:
            self.session.tell(self.tr("Name the group in Latin letters, such as widows_of_elders."), "warn")

    def add_group(self, group: str) -> None:
        """A group counts as hit and waits to be rated."""
        session, risk = self.session, self.risk
        known = next((one for one in risk.affected if one.group == group), Affected(group=group))
        if self.step(lambda: name_affected(session.workspace, session.author, risk, known, clock=session.clock)):
            row = self._rows.get(group)
            if row is not None:
                row.likelihood.enter()

    def _toggle(self, group: str) -> None:
        self.flush()
        self._open = "" if self._open == group else group
        self._show_open()

    def _show_open(self) -> None:
        for group, one in self._rows.items():
            one.more_button.setChecked(group == self._open)
            old = one.findChild(Mechanism)
            if old is not None:
                old.hide()
                old.deleteLater()
        row = self._rows.get(self._open)
        if row is None or self.row is None:
            return
        made = Mechanism(self, next(one for one in self.risk.affected if one.group == self._open))
        made.aside.connect(self._ask_aside)
        layout = row.layout()
        if layout is not None:
            layout.addWidget(made)

    def _ask_aside(self, group: str) -> None:
        named = group_words(group, self.session.language)
        self.asking.ask(
            self.tr("Why does the event not hit this group: {group}? Its ratings go.").format(group=named),
            self.tr("Not hit"),
            lambda reason: self._set_aside(group, reason),
        )

    def _set_aside(self, group: str, reason: str) -> None:
        session, risk = self.session, self.risk
        self.step(lambda: set_aside(session.workspace, session.author, risk, group, reason, clock=session.clock))

    # the page

    @property
    def turned(self) -> str:
        """The stage."""
        return self.stage

    def turn_to(self, text: str) -> None:
        """Another stage."""
        stage = next((one for one in STAGES if one == text), None)
        if stage is not None and stage != self.stage:
            self.show_stage(stage)

    def begin(self) -> None:
        """The first group that is not rated yet."""
        for row in self._rows.values():
            if not row.likelihood.level:
                row.likelihood.enter()
                return
        self.stage_buttons[self.stage].setFocus()

    def flush(self) -> None:
        """Save now what is being typed."""
        super().flush()
        for made in self.page.findChildren(Mechanism):
            made.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Below each other in a narrow page."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.viewport().width() < self.fontMetrics().averageCharWidth() * _WIDE
        for rows in (self._rows, self._axes):
            for number, row in enumerate(rows.values()):
                row.stack(narrow)
                row.show_captions(narrow or number == 0)
