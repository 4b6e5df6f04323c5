"""Fields that the planning of an engagement and its plan page share."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import get_args

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from genderaudit.engagements.model import Period, TeamMember
from genderaudit.engagements.model.records import Classification, EngagementKind, GenderFocus, Serves4c, TeamRole
from genderaudit.runtime.language import catalogue
from genderaudit.widgets.days import dress_days
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import empty_out, words
from genderaudit.widgets.texts import listed, translate
from genderaudit.widgets.theme import dress, scaled
from genderaudit.widgets.tips import tip_follows_choice

ROLES: tuple[TeamRole, ...] = get_args(TeamRole)
FOCUSES: tuple[GenderFocus, ...] = get_args(GenderFocus)
SERVES: tuple[Serves4c, ...] = get_args(Serves4c)
CLASSES: tuple[Classification, ...] = get_args(Classification)


def field(label: str, widget: QWidget, parent: QWidget, *, hint: str = "") -> QVBoxLayout:
    """A field with its label above and a hint below."""
    column = QVBoxLayout()
    column.setSpacing(scaled(3))
    title = QLabel(label, parent)
    dress(title, kind="strong")
    title.setWordWrap(True)
    title.setBuddy(widget)
    column.addWidget(title)
    column.addWidget(widget)
    if not widget.accessibleName():
        widget.setAccessibleName(label.replace("&", ""))
    if hint:
        column.addWidget(words(hint, parent, kind="small"))
        widget.setAccessibleDescription(hint)
    return column


def lines_of(text: str) -> tuple[str, ...]:
    """One entry a line; empty lines count for nothing."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def code_box(codes: Sequence[str], group: str, language: str, parent: QWidget) -> QComboBox:
    """A list of codes in words of the catalogue."""
    box = QComboBox(parent)
    texts = catalogue(language)
    for code in codes:
        box.addItem(texts(f"reports.{group}.{code}"), code)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    return box


class PeriodEditor(QWidget):
    """First and last day. Signals: changed(Period) when both make a period."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(8))
        self.start = _day_field(self.tr("First day of the period"), self)
        self.end = _day_field(self.tr("Last day of the period"), self)
        row.addWidget(self.start, 1)
        row.addWidget(QLabel(self.tr("to"), self))
        row.addWidget(self.end, 1)
        self.setFocusProxy(self.start)
        for box in (self.start, self.end):
            box.editingFinished.connect(self._told)
            box.calendarWidget().clicked.connect(self._told)
            box.dateChanged.connect(self._mark)

    def show_period(self, period: Period) -> None:
        """Show a period."""
        for box, day in ((self.start, period.start), (self.end, period.end)):
            if not box.hasFocus() and box.date() != QDate(day.year, day.month, day.day):
                box.setDate(QDate(day.year, day.month, day.day))
        self._mark()

    def period(self) -> Period | None:
        """What is shown; None where it ends before it begins."""
        start, end = (dt.date(*box.date().getDate()) for box in (self.start, self.end))
        return Period(start=start, end=end) if start <= end else None

    def _mark(self) -> None:
        dress(self.end, tone="" if self.period() is not None else "bad")

    def _told(self) -> None:
        period = self.period()
        if period is not None:
            self.changed.emit(period)


def _day_field(name: str, parent: QWidget) -> QDateEdit:
    box = QDateEdit(parent)
    box.setAccessibleName(name)
    box.setToolTip(name)
    dress_days(box)
    return box


class TeamEditor(QWidget):
    """Who works on it, by post. Signals: changed(tuple of TeamMember)."""

    changed = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(scaled(6))
        column.addLayout(self._rows)
        foot = QHBoxLayout()
        self.add_button = QPushButton(self.tr("Add a post"), self)
        self.add_button.setIcon(icon("plus"))
        dress(self.add_button, kind="quiet")
        self.add_button.clicked.connect(
            lambda: self._add(TeamMember.model_construct(role="member", post=""), enter=True)
        )
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        column.addLayout(foot)
        self._shown: tuple[TeamMember, ...] | None = None

    def show_team(self, team: Sequence[TeamMember]) -> None:
        """Show a team."""
        if self._shown == tuple(team):
            return
        self._shown = tuple(team)
        empty_out(self._rows)
        for member in team:
            self._add(member)

    def suggest(self, roles: Sequence[TeamRole]) -> None:
        """Empty rows for posts that a plan usually names."""
        for role in roles:
            self._add(TeamMember.model_construct(role=role, post=""))

    def _add(self, member: TeamMember, *, enter: bool = False) -> None:
        row = _Member(member, self._language, self)
        row.changed.connect(self._told)
        row.removed.connect(lambda: self._remove(row))
        self._rows.addWidget(row)
        if enter:
            row.post.setFocus()

    def _remove(self, row: _Member) -> None:
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.add_button.setFocus()
        self._told()

    def rows(self) -> list[_Member]:
        """The rows in their order."""
        found = (self._rows.itemAt(number).widget() for number in range(self._rows.count()))  # type: ignore[union-attr]
        return [row for row in found if isinstance(row, _Member)]

    def team(self) -> tuple[TeamMember, ...]:
        """Everyone whose post is given."""
        return tuple(
            TeamMember(role=row.role.currentData(), post=row.post.text().strip())
            for row in self.rows()
            if row.post.text().strip()
        )

    def _told(self) -> None:
        team = self.team()
        if team != self._shown:
            self._shown = team
            self.changed.emit(team)


class _Member(QWidget):
    changed = Signal()
    removed = Signal()

    def __init__(self, member: TeamMember, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(6))
        self.role = code_box(ROLES, "team", language, self)
        self.role.setAccessibleName(translate("TeamEditor", "Role"))
        self.role.setCurrentIndex(max(0, self.role.findData(member.role)))
        self.post = QLineEdit(member.post, self)
        self.post.setPlaceholderText(translate("TeamEditor", "Post, never a name"))
        self.post.setAccessibleName(translate("TeamEditor", "Post"))
        away = QToolButton(self)
        away.setIcon(icon("x", "muted"))
        away.setToolTip(translate("TeamEditor", "Take this post off the team"))
        away.setAccessibleName(translate("TeamEditor", "Take this post off the team"))
        row.addWidget(self.role, 2)
        row.addWidget(self.post, 5)
        row.addWidget(away)
        self.role.activated.connect(lambda _: self.changed.emit())
        tip_follows_choice(self.role)
        self.role.setToolTip(self.role.currentText())
        self.post.editingFinished.connect(self.changed)
        away.clicked.connect(self.removed)


def suggested_title(pack_title: str, office: str, subject: str, period: Period) -> str:
    """A title to begin with."""
    year = str(period.end.year)
    of_what = subject or office
    if not of_what:
        return listed((pack_title, str(year)))
    return translate("Planning", "{pack}: {what}, {year}").format(pack=pack_title, what=of_what, year=year)[:200]


def suggested_texts(kind: EngagementKind, office: str, subject: str) -> dict[str, str]:
    """Objective, scope and method to begin with, in the language of the window."""
    about = {"office": office or "…", "subject": subject or "…"}
    objective = {
        "audit": translate(
            "Planning", "To find out how far {office} works with a gender lens, and what should improve."
        ),
        "risk_assessment": translate(
            "Planning", "To find out which risks at {office} touch people of different gender and age differently."
        ),
        "supplier_assessment": translate(
            "Planning", "To find out how well {subject} protects and includes people of all genders."
        ),
    }[kind]
    scope = translate("Planning", "The work of {office} in the period, as far as the questions of the form reach.")
    method = " ".join(
        (
            translate(
                "Planning", "Documents and records, interviews and observation, guided by a versioned checklist."
            ),
            translate("Planning", "Women and men are heard apart where that is safe; no name of a person is recorded."),
        )
    )
    return {"objective": objective.format(**about), "scope_text": scope.format(**about), "method": method}


def subject_label(kind: EngagementKind) -> str:
    """What the subject of this kind of work is called."""
    return {
        "audit": translate("Planning", "Project or programme, if it is not the whole office"),
        "risk_assessment": translate("Planning", "Project or operation, if it is not the whole office"),
        "supplier_assessment": translate("Planning", "Supplier or tender"),
    }[kind]


def last_full_year(today: dt.date) -> Period:
    """The calendar year before this day: what most plans look back on (house default)."""
    return Period(start=dt.date(today.year - 1, 1, 1), end=dt.date(today.year - 1, 12, 31))
