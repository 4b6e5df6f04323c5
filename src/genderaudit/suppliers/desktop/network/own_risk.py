"""The own risk of a supplier in a theme: recorded with its source, changed, taken out."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from genderaudit.suppliers.actions.keeping import set_own_risk
from genderaudit.suppliers.actions.registry import registry_of
from genderaudit.suppliers.desktop.entry import EntryDialog, ask
from genderaudit.suppliers.desktop.fields import Field
from genderaudit.suppliers.desktop.level import level_words
from genderaudit.suppliers.desktop.words import day, say_code
from genderaudit.suppliers.model.supplier import OwnRisk, Supplier, Theme
from genderaudit.suppliers.rules.own_risk import known_from
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import words
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import listed, quoted, translate
from genderaudit.widgets.theme import dress

_FINDING = "finding"
"""The kind of record of the room above: this room reads its titles only."""


def own_risk_of(session: Session, supplier: str, theme: Theme) -> OwnRisk | None:
    """What is recorded of a supplier in a theme."""
    found = registry_of(session.workspace).find(supplier)
    return next((one for one in found.own_risks if one.theme == theme), None) if found is not None else None


def show_own_risk(session: Session, supplier: str, theme: Theme, column: QVBoxLayout, parent: QWidget) -> None:
    """What is recorded, with its day and source, and the ways to change it, below a heading."""
    language, risk = session.language, own_risk_of(session, supplier, theme)
    if risk is None:
        column.addWidget(words(translate("OwnRisk", "Not recorded"), parent, kind="figure"))
        said = translate("OwnRisk", "Nobody has assessed it: not assessed is not safe.")
        column.addWidget(words(said, parent, kind="small"))
    else:
        column.addWidget(words(level_words(risk.value, language), parent, kind="figure"))
        known = say_code("own_risk", known_from(risk.status, risk.engagement), language)
        about = listed(filter(None, (known, day(risk.on, language))))
        column.addWidget(words(about, parent, kind="small"))
        if risk.source and not risk.engagement:
            column.addWidget(words(quoted(risk.source), parent, kind="small"))
    flow = Flow(gap=6)
    for image, text, run in _ways(risk):
        button = QPushButton(icon(image), text, parent)
        dress(button, kind="quiet")
        button.clicked.connect(partial(run, session, supplier, theme, parent))
        flow.addWidget(button)
    if risk is not None and (risk.finding or risk.engagement):
        link = QPushButton(icon("arrow-right", "accent"), translate("OwnRisk", "What it rests on"), parent)
        dress(link, kind="link")
        place = ("finding", risk.finding) if risk.finding else ("engagement", risk.engagement)
        link.clicked.connect(partial(_go, session, place))
        flow.addWidget(link)
    column.addLayout(flow)


def _go(session: Session, place: tuple[str, str], _on: bool = False) -> None:
    session.go(*place)


Way = Callable[..., object]


def _ways(risk: OwnRisk | None) -> tuple[tuple[str, str, Way], ...]:
    if risk is None:
        return (("pen-line", translate("OwnRisk", "Record its own risk…"), record),)
    return (
        ("pen-line", translate("OwnRisk", "Change…"), record),
        ("trash-2", translate("OwnRisk", "Take out"), take_out),
    )


def record(session: Session, supplier: str, theme: Theme, parent: QWidget, _on: bool = False) -> EntryDialog:
    """Ask for the own risk in a theme."""
    before = own_risk_of(session, supplier, theme)

    def keep(values: Mapping[str, Any]) -> None:
        fresh = OwnRisk(
            theme=theme,
            value=values["level"],
            status=values["status"],
            on=values["on"],
            finding=values["finding"],
            source=values["source"],
        )
        _keep(session, supplier, theme, fresh, values.get("reason") or "")

    known: dict[str, Any] = {"on": session.clock().date(), "status": "found"}
    if before is not None:
        known = {"level": before.value, "status": before.status, "on": before.on, "finding": before.finding}
        known["source"] = "" if before.engagement else before.source
    heading = translate("OwnRisk", "Own risk: {theme}").format(theme=say_code("themes", theme, session.language))
    fields = _fields(session, before)
    return ask(session, heading, translate("OwnRisk", "Record it"), fields, keep, parent.window(), values=known)


def _fields(session: Session, before: OwnRisk | None) -> tuple[Field, ...]:
    found = (
        Field(key="level", label=translate("OwnRisk", "Level of risk"), kind="level", needed=True),
        Field(
            key="status",
            label=translate("OwnRisk", "How it is known"),
            kind="choice",
            choices={
                "found": translate("OwnRisk", "Seen at the supplier or told by a document"),
                "estimated": say_code("own_risk", "estimated", session.language),
            },
        ),
        Field(key="on", label=translate("OwnRisk", "Seen on"), kind="day", needed=True),
        Field(
            key="source",
            label=translate("OwnRisk", "Source"),
            needed=True,
            hint=translate("OwnRisk", "The visit, report or list that it rests on"),
        ),
        Field(key="finding", label=translate("OwnRisk", "Finding"), kind="choice", choices=_findings(session)),
    )
    return (*found, _why()) if before is not None and before.engagement else found


def _why() -> Field:
    label = translate("OwnRisk", "Why it takes the place of what an assessment found")
    return Field(key="reason", label=label, kind="text", needed=True, limit=2000)


def _findings(session: Session) -> dict[str, str]:
    titles = {one.record: str(json.loads(one.body).get("title", "")) for one in session.workspace.live((_FINDING,))}
    return {"": translate("OwnRisk", "None"), **dict(sorted(titles.items(), key=lambda one: one[1].casefold()))}


def take_out(session: Session, supplier: str, theme: Theme, parent: QWidget, _on: bool = False) -> None:
    """Take the record out; the reason is asked where an assessment found it."""
    before = own_risk_of(session, supplier, theme)
    if before is None or not before.engagement:
        with session.telling():
            _keep(session, supplier, theme, None, "")
        return

    def keep(values: Mapping[str, Any]) -> None:
        _keep(session, supplier, theme, None, values["reason"])

    heading = translate("OwnRisk", "Take out what an assessment found")
    ask(session, heading, translate("OwnRisk", "Take it out"), (_why(),), keep, parent.window())


def _keep(session: Session, supplier: str, theme: Theme, fresh: OwnRisk | None, reason: str) -> None:
    kept = set_own_risk(session.workspace, session.author, supplier, theme, fresh, reason=reason)
    if kept.warnings:
        noticed = kept.warnings[0]
        said = translate("OwnRisk", "Look again at {text}: it may name a person or tell of a case.")
        session.tell(said.format(text=quoted(noticed.text[noticed.found.start : noticed.found.end])), "warn")
    session.did(Supplier.kind)
