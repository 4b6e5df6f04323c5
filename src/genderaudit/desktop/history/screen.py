"""History: who changed what, when and why, before and after; one step taken back, one version restored."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox, QPushButton, QSplitter, QVBoxLayout, QWidget

from genderaudit.desktop.frame.truth_words import Moments
from genderaudit.desktop.history.changes import Change, changes
from genderaudit.desktop.history.naming import Names
from genderaudit.desktop.palette.searching import fold
from genderaudit.desktop.words import step_title, step_words
from genderaudit.domain.records import Author
from genderaudit.runtime.language import format_moment
from genderaudit.store import Revision, StepInfo
from genderaudit.widgets.doors import Hit
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.pieces import AskReason
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.texts import labelled, listed, translate

_MOST_STEPS = 500
"""Steps that the list of the whole workspace shows; house default."""
_MOST_REVISIONS = 200
_TURNS = frozenset({"undo", "redo"})
"""Steps that Undo and Redo themselves turn round."""
_MOST_RECORDS = 40
"""Records of one step whose changes are shown; house default."""


class History(Screen):
    """All steps of the workspace, or every version of one record; the changes of the chosen one beside it."""

    help_topic = "history"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        form = fill_with_form(self, "desktop", "history")
        self._record = ""
        self._versions: dict[str, Revision] = {}
        self._names = Names(session)
        self._filter = part(form, QLineEdit, "filter")
        self._all = part(form, QPushButton, "all")
        self._what, self._who = part(form, QLabel, "what"), part(form, QLabel, "who")
        self._why, self._said = part(form, QLabel, "why"), part(form, QLabel, "said")
        self._go, self._restore = part(form, QPushButton, "place"), part(form, QPushButton, "restore")
        self.take_back = part(form, QPushButton, "take_back")
        self.asking = AskReason(form)
        part(form, QVBoxLayout, "detail").addWidget(self.asking)
        self.steps: Table[StepInfo] = Table(self.tr("Steps, newest first"), self._step_columns(), self)
        self.versions: Table[Revision] = Table(self.tr("Versions, newest first"), self._version_columns(), self)
        self.fields: Table[Change] = Table(self.tr("What changed, field by field"), _change_columns(), self)
        self.fields.setWordWrap(True)
        split = part(form, QSplitter, "split")
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        list_column = part(form, QVBoxLayout, "list")
        list_column.addWidget(self.steps)
        list_column.addWidget(self.versions)
        part(form, QVBoxLayout, "changes").addWidget(self.fields)
        self.steps.empty_text = self.tr("Nothing has been written yet.")
        self.steps.picked.connect(self._step_picked)
        self.steps.opened.connect(self._step_opened)
        self.versions.picked.connect(self._version_picked)
        self._filter.textChanged.connect(self._filtered)
        self._all.clicked.connect(lambda: session.go("history"))
        self._go.clicked.connect(self._go_there)
        self._restore.clicked.connect(self._restore_chosen)
        self.take_back.clicked.connect(self._ask_to_take_back)
        self._hit: Hit | None = None

    def _step_columns(self) -> list[Column[StepInfo]]:
        return [
            Column(title=self.tr("When"), text=lambda s: self._short(s.when), sort=lambda s: s.when, width=20),
            Column(title=self.tr("What"), text=self._step_text, stretch=True),
            Column(title=self.tr("Who"), text=lambda s: s.author.post, tip=lambda s: _who(s.author), width=20),
        ]

    def _version_columns(self) -> list[Column[Revision]]:
        return [
            Column(
                title=self.tr("When"), text=lambda r: self._short(r.step.when), sort=lambda r: r.step.when, width=20
            ),
            Column(title=self.tr("What"), text=self._version_text, stretch=True),
            Column(
                title=self.tr("Who"), text=lambda r: r.step.author.post, tip=lambda r: _who(r.step.author), width=20
            ),
        ]

    def title(self) -> str:
        """Of what the history is."""
        if self._record and self._hit is not None:
            return self.tr("History of {record}").format(record=self._hit.title)
        return self.tr("History of one record") if self._record else self.tr("History of the workspace")

    def open_at(self, place: Place) -> None:
        """The versions of a record, or with no record the steps of everything."""
        self._record = "/".join(place.parts)
        self._filter.clear()
        self.steps.setVisible(not self._record)
        self.versions.setVisible(bool(self._record))
        self._all.setVisible(bool(self._record))
        self._read()
        (self.versions if self._record else self.steps).selectRow(0)

    def here(self) -> Place:
        """The record whose history is open."""
        return Place.at("history", *self._record.split("/"))

    def refresh(self, kinds: frozenset[str]) -> None:
        """Something was written."""
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        workspace = self.session.workspace
        if not self._record:
            self._hit = None
            self.steps.show_rows(workspace.steps(_MOST_STEPS), key=lambda one: one.id)
            return
        found = workspace.history(self._record)
        self._versions = {one.id: one for one in found}
        self.versions.show_rows(list(reversed(found)), key=lambda one: one.id)
        self._hit = self._names.hit(found)

    # words

    def _moment(self, moment: dt.datetime) -> str:
        return format_moment(moment.astimezone(), self.session.language)

    def _short(self, moment: dt.datetime) -> str:
        return Moments(self.session.clock(), self.session.language).say(moment)

    def _step_text(self, step: StepInfo) -> str:
        words = step_words(step, self.session.language)
        return self.tr("{step} (taken back)").format(step=words) if step.undone else words

    def _version_text(self, one: Revision) -> str:
        words = step_title(one.step.name, self.session.language)
        if one.erased or one.action == "erase":
            return self.tr("{step} (erased for good)").format(step=words)
        return self.tr("{step} (removed)").format(step=words) if one.action == "remove" else words

    # what is chosen

    def _filtered(self, text: str) -> None:
        wanted = fold(text).split()
        if self._record:
            self.versions.table.set_filter(
                lambda one: _fits(wanted, f"{self._version_text(one)} {_who(one.step.author)} {one.step.reason}")
            )
        else:
            self.steps.table.set_filter(
                lambda one: _fits(wanted, f"{self._step_text(one)} {_who(one.author)} {one.reason}")
            )

    def _step_picked(self, step: StepInfo | None) -> None:
        self._restore.hide()
        self.asking.hide()
        self.take_back.setVisible(step is not None and not step.undone and step.name not in _TURNS)
        if step is None:
            self._clear()
            return
        self._head(self._step_text(step), step.author, step.when, step.reason)
        found = self.session.workspace.revisions_of(step.id, _MOST_REVISIONS)
        records = {one.record: one for one in found}
        rows: list[Change] = []
        for one in list(records.values())[:_MOST_RECORDS]:
            rows += self._changes_of(one, named=len(records) > 1)
        self._show_changes(rows)
        left = max(len(records), step.revisions if step.revisions > _MOST_REVISIONS else 0) - _MOST_RECORDS
        self._said.setText(self.tr("and %n record(s) more", "", left) if left > 0 else "")
        self._hit = self._names.hit(found)
        self._go.setVisible(self._hit is not None)

    def _step_opened(self, step: StepInfo) -> None:
        found = self.session.workspace.revisions_of(step.id, _MOST_REVISIONS)
        if len({one.record for one in found}) == 1:
            self.session.go("history", *found[0].record.split("/"))
        elif self._hit is not None:
            self._go_there()

    def _changes_of(self, one: Revision, *, named: bool = False) -> list[Change]:
        if one.erased or one.action == "erase":
            said = self.tr("erased for good")
            return [Change(self._names.of(one), said, said)]
        before = next((self._body(earlier) for earlier in one.supersedes), None)
        found = changes(one.kind, before, one.body, self.session.language, self._names.of_id)
        if not named:
            return found
        name = self._names.of(one)
        return [Change(labelled(name, change.field), change.before, change.after) for change in found]

    def _body(self, revision_id: str) -> str | None:
        known = self._versions.get(revision_id)
        if known is None:
            known = self.session.workspace.revision(revision_id)
        return known.body if known is not None else None

    def _version_picked(self, one: Revision | None) -> None:
        self.take_back.hide()
        self.asking.hide()
        if one is None:
            self._clear()
            return
        self._head(self._version_text(one), one.step.author, one.step.when, one.step.reason)
        self._show_changes(self._changes_of(one))
        newest = one.id == list(self._versions)[-1]
        self._restore.setVisible(one.body is not None and not newest)
        self._go.setVisible(self._hit is not None)
        erased = one.erased or one.action == "erase"
        self._said.setText(self.tr("What stood here was erased for good and cannot be restored.") if erased else "")
        if newest and not erased:
            self._said.setText(self.tr("This is how it stands now."))

    def _show_changes(self, rows: Sequence[Change]) -> None:
        self.fields.show_rows(rows)
        self.fields.resizeRowsToContents()

    def _head(self, what: str, author: Author, when: dt.datetime, reason: str) -> None:
        self._what.setText(what)
        who = self.tr("{post}, {office}. {moment} by the clock of that laptop.")
        self._who.setText(who.format(post=author.post, office=author.office, moment=self._moment(when)))
        self._why.setText(self.tr("Reason: {reason}").format(reason=reason) if reason else "")
        self._why.setVisible(bool(reason))

    def _clear(self) -> None:
        for label in (self._what, self._who, self._why, self._said):
            label.clear()
        self.fields.show_rows([])
        self._go.hide()
        self._restore.hide()
        self.take_back.hide()
        self.asking.hide()

    # doing

    def _ask_to_take_back(self) -> None:
        """One earlier step alone; where later ones build on it, they are told and nothing changes."""
        step, session = self.steps.current(), self.session
        if step is None:
            return

        def take_back(reason: str) -> None:
            with session.telling():
                kinds = {one.kind for one in session.workspace.revisions_of(step.id, _MOST_REVISIONS)}
                session.workspace.undo_step(step.id, session.author, reason)
                session.did(*kinds)
                session.tell(self.tr("Taken back, and nothing else. Undo puts it in place again."), "good")

        question = self.tr("Why is this step taken back? {step}").format(step=self._step_text(step))
        self.asking.ask(question, self.tr("Take it back"), take_back)

    def _go_there(self) -> None:
        if self._hit is not None:
            self.session.wanted.emit(self._hit.place)

    def _restore_chosen(self) -> None:
        one = self.versions.current()
        if one is None or one.body is None:
            return
        now = list(self._versions.values())[-1].body
        coming = changes(one.kind, now, one.body, self.session.language, self._names.of_id)
        if not coming:
            self.session.tell(self.tr("It stands so already."))
            return
        if not self._agreed(coming):
            return
        with self.session.telling():
            self.session.workspace.restore_version(one.id, self.session.author)
            self.session.did(one.kind)
            self.session.tell(self.tr("Restored. Undo takes it back."), "good")

    def _agreed(self, coming: Sequence[Change]) -> bool:
        """Whether the person wants what would change, after seeing it."""
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Restore this version"))
        box.setText(self.tr("This would change now:"))
        line = self.tr("{field}: {before} → {after}")
        none = self.tr("(nothing)")
        shown = [
            line.format(field=one.field, before=_short(one.before) or none, after=_short(one.after) or none)
            for one in coming[:12]
        ]
        box.setInformativeText("\n".join(shown))
        yes = box.addButton(self.tr("&Restore"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is yes


def _change_columns() -> list[Column[Change]]:
    return [
        Column(title=translate("History", "Field"), text=lambda one: one.field, width=20),
        Column(title=translate("History", "Before"), text=lambda one: one.before or "–", stretch=True),
        Column(title=translate("History", "After"), text=lambda one: one.after or "–", stretch=True),
    ]


def _who(author: Author) -> str:
    return listed((author.post, author.office))


def _fits(wanted: Sequence[str], text: str) -> bool:
    folded = fold(text)
    return all(word in folded for word in wanted)


def _short(text: str) -> str:
    return text if len(text) <= 90 else f"{text[:88]}…"
