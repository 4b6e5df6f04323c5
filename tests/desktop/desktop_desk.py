"""A room for tests of the frame: notes of one line that are found, written and undone."""

from __future__ import annotations

import json
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout

from genderaudit.domain.records import Record
from genderaudit.widgets.doors import Command, Door, Entry, Hit
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session
from genderaudit.widgets.writing import WritingField


class Note(Record):
    kind: ClassVar[str] = "note"

    title: str


class Notes(Screen):
    """One field for the note that is open."""

    help_topic = "findings"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.field = WritingField("The note", self)
        QVBoxLayout(self).addWidget(self.field)
        self._id = "n-1"
        self.field.settled.connect(self._save)

    def title(self) -> str:
        return f"Note {self._id}"

    def open_at(self, place: Place) -> None:
        self._id = place.part(0) or "n-1"
        self.refresh(frozenset({"*"}))

    def here(self) -> Place:
        return Place.at("notes", self._id)

    def refresh(self, kinds: frozenset[str]) -> None:
        note = self.session.workspace.get(Note, self._id)
        self.field.show_text(note.title if note is not None else "")

    def leaving(self) -> None:
        self.field.flush()

    def _save(self, text: str) -> None:
        write(self.session, self._id, text)


def write(session: Session, note: str, text: str) -> None:
    with session.workspace.step("note.write", session.author) as step:
        step.put(Note(id=note, title=text))
    session.did("note")


def _hit(session: Session, note: str, body: str) -> Hit:
    return Hit(title=json.loads(body)["title"], about="Note", place=Place.at("notes", note), icon="file-text")


ran: list[str] = []


def door_of_notes() -> Door:
    return Door(
        screens={"notes": Notes},
        entries=(Entry(place=Place("notes"), title=lambda: "Notes", icon="sticky-note", order=10),),
        commands=lambda session: (
            Command(id="notes.count", title=lambda: "Count the notes", run=lambda: ran.append("count"), shortcut="F7"),
            Command(id="notes.never", title=lambda: "Never offered", run=lambda: None, enabled=lambda: False),
        ),
        titles={"note": _hit},
    )
