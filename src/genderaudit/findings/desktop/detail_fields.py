"""The fields of one finding: each saves by itself, and one that lacks something says so."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import get_args

from PySide6.QtCore import QObject, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLabel, QVBoxLayout, QWidget

from genderaudit.domain.commitments import COMMITMENTS
from genderaudit.findings.model import Acceptance, Finding, RootCause
from genderaudit.findings.rules import PRIORITIES, GapCode
from genderaudit.runtime.language import catalogue
from genderaudit.safeguards.desktop.guard_note import GuardNote
from genderaudit.widgets.chips import Chips, Choices
from genderaudit.widgets.day_field import DayField
from genderaudit.widgets.forms import part
from genderaudit.widgets.texts import isolated
from genderaudit.widgets.theme import dress
from genderaudit.widgets.typed_line import TypedLine
from genderaudit.widgets.writing import WritingField

_TITLE = 200
"""Letters of a title, as the record allows."""


class Fields(QObject):
    """Makes the fields in a form, shows a finding in them, and tells what was changed.

    Signals: changed(mapping of fields), blank_title().
    """

    changed = Signal(object)
    blank_title = Signal()

    def __init__(self, form: QWidget, language: str, today: dt.date) -> None:
        super().__init__(form)
        self._form, self._language = form, language
        self._captions = {
            name: part(form, QLabel, f"{name}Caption").text()
            for name in ("criteria", "condition", "cause", "effect", "groups", "recommendation", "priority", "owner",
                         "due", "response", "references", "commitments")
        }  # fmt: skip
        self.title = WritingField(self.tr("Title of the finding"), form, lines=(1, 4))
        self.title.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title.settled.connect(self._title_settled)
        self.title.textChanged.connect(self._keep_title_short)
        self.criteria = self._text("criteria", "criteria")
        self.condition = self._text("condition", "condition")
        self.cause = self._cause()
        self.cause_text = self._text("cause", "cause_text", self.tr("Root cause in words"))
        self.cause_text.setPlaceholderText(self.tr("In words: what made it possible"))
        self.effect = self._text("effect", "effect")
        self.groups = self._lines("groups", "groups_affected", self.tr("One group a line"))
        self.recommendation = self._text("recommendation", "recommendation")
        self._choices(today)
        self.response = self._text("response", "response", after=(self.acceptance,))
        self.references = self._lines("references", "references", self.tr("One reference a line"))
        self.evidence = Chips("paperclip", self.tr("Put evidence behind it"), form)
        self._column("evidence").addWidget(self.evidence)
        self.items = Chips("list-checks", parent=form)
        self._column("items").addWidget(self.items)

    def _column(self, name: str) -> QVBoxLayout:
        return part(self._form, QVBoxLayout, name)

    def _text(self, place: str, field: str, name: str = "", after: Sequence[QWidget] = ()) -> WritingField:
        made = WritingField(name or self._captions[place], self._form, lines=(2, 14))
        made.settled.connect(lambda text: self.changed.emit({field: text}))
        column = self._column(place)
        for widget in (*after, made, GuardNote(made, self._form)):
            column.addWidget(widget)
        part(self._form, QLabel, f"{place}Caption").setBuddy(made)
        return made

    def _lines(self, place: str, field: str, hint: str) -> WritingField:
        made = WritingField(self._captions[place], self._form, lines=(1, 6))
        made.setPlaceholderText(hint)
        made.settled.connect(lambda text: self.changed.emit({field: _entries(text)}))
        self._column(place).addWidget(made)
        return made

    def _cause(self) -> QComboBox:
        box = QComboBox(self._form)
        box.setAccessibleName(self._captions["cause"])
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(16)
        box.addItem(self.tr("Not chosen yet"), None)
        texts = catalogue(self._language)
        for code in get_args(RootCause):
            box.addItem(texts(f"reports.root_cause.{code}"), code)
        box.activated.connect(lambda _: self.changed.emit({"root_cause": box.currentData()}))
        self._column("cause").addWidget(box)
        return box

    def _choices(self, today: dt.date) -> None:
        texts = catalogue(self._language)
        self.priority = Choices(
            self._captions["priority"], {code: (texts(f"reports.priority.{code}"), "") for code in PRIORITIES}
        )
        self.priority.chosen.connect(lambda codes: self.changed.emit({"priority": codes[0] if codes else None}))
        self._column("priority").addWidget(self.priority)
        self.owner = TypedLine(self._captions["owner"], self._form)
        self.owner.setPlaceholderText(self.tr("Who sees to it, such as Head of Office"))
        self._posts = QStringListModel(self)
        completer = QCompleter(self._posts, self.owner)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.owner.setCompleter(completer)
        self.owner.settled.connect(lambda text: self.changed.emit({"owner_post": text.strip()}))
        self._column("owner").addWidget(self.owner)
        self.due = DayField(self._captions["due"], self._language, today, self._form)
        self.due.settled.connect(lambda day: self.changed.emit({"due": day}))
        self._column("due").addWidget(self.due)
        names = {code: (texts(f"reports.acceptance.{code}"), "") for code in get_args(Acceptance)}
        self.acceptance = Choices(self.tr("Does management accept it"), names)
        self.acceptance.chosen.connect(lambda codes: self.changed.emit({"acceptance": codes[0] if codes else None}))
        spelled: dict[str, tuple[str, str]] = {
            code: (isolated(code), f"{isolated(code)} {texts(f'commitments.{code}')}") for code in COMMITMENTS
        }
        self.commitments = Choices(self._captions["commitments"], spelled, several=True)
        self.commitments.chosen.connect(lambda codes: self.changed.emit({"commitments": codes}))
        self._column("commitments").addWidget(self.commitments)

    # showing

    def show_finding(self, finding: Finding, posts: Sequence[str]) -> None:
        """Show what is saved; what is being typed right now is left alone."""
        for field, text in self._texts(finding):
            field.show_text(text)
        self.cause.setCurrentIndex(max(0, self.cause.findData(finding.root_cause)))
        self.priority.show_chosen((finding.priority,) if finding.priority else ())
        if self._posts.stringList() != list(posts):
            self._posts.setStringList(list(posts))
        self.owner.show_text(finding.owner_post)
        self.due.show_day(finding.due)
        self.acceptance.show_chosen((finding.acceptance,) if finding.acceptance else ())
        self.commitments.show_chosen(finding.commitments)

    def _texts(self, finding: Finding) -> tuple[tuple[WritingField, str], ...]:
        return (
            (self.title, finding.title),
            (self.criteria, finding.criteria),
            (self.condition, finding.condition),
            (self.cause_text, finding.cause_text),
            (self.effect, finding.effect),
            (self.groups, "\n".join(finding.groups_affected)),
            (self.recommendation, finding.recommendation),
            (self.response, finding.response),
            (self.references, "\n".join(finding.references)),
        )

    @property
    def writing(self) -> tuple[WritingField, ...]:
        """Every field of free text."""
        return (self.title, self.criteria, self.condition, self.cause_text, self.effect, self.groups,
                self.recommendation, self.response, self.references)  # fmt: skip

    def flush(self) -> None:
        """Save now what is being typed."""
        for field in self.writing:
            field.flush()
        self.owner.flush()
        self.due.flush()

    def set_read_only(self, read_only: bool) -> None:
        """Show only: what was set aside is not changed any more."""
        for field in self.writing:
            field.setReadOnly(read_only)
        self.owner.setReadOnly(read_only)
        self.due.set_read_only(read_only)
        self.cause.setEnabled(not read_only)
        for chosen in (self.priority, self.acceptance, self.commitments):
            chosen.set_read_only(read_only)
        self.evidence.set_read_only(read_only)

    def field_of(self, code: GapCode) -> QWidget | None:
        """Where something that is lacking is filled in; None where it is a step."""
        return {
            "criteria": self.criteria,
            "condition": self.condition,
            "cause": self.cause,
            "effect": self.effect,
            "recommendation": self.recommendation,
            "priority": next(iter(self.priority.buttons.values())),
            "owner": self.owner,
            "due": self.due.edit,
            "evidence": self.evidence.add_button,
            "response": self.response,
        }.get(code)

    def mark_missing(self, codes: Sequence[GapCode]) -> None:
        """Mark what a step was refused for; none takes the marks away."""
        for code in ("criteria", "condition", "cause", "effect", "recommendation", "priority", "owner", "due"):
            field = self.field_of(code)
            missing = code in codes
            if field is not None:
                dress(field, tone="bad" if missing else "")
            caption = part(self._form, QLabel, f"{code}Caption")
            dress(caption, tone="bad" if missing else "")
            words = self._captions[code]
            caption.setText(self.tr("{field} – still missing").format(field=words) if missing else words)

    # what was typed

    def _title_settled(self, text: str) -> None:
        if text.strip():
            self.changed.emit({"title": " ".join(text.split())})
        else:
            self.blank_title.emit()

    def _keep_title_short(self) -> None:
        text = self.title.toPlainText()
        if len(text) > _TITLE:
            place = self.title.textCursor().position()
            self.title.setPlainText(text[:_TITLE])
            cursor = self.title.textCursor()
            cursor.setPosition(min(place, _TITLE))
            self.title.setTextCursor(cursor)


def _entries(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))
