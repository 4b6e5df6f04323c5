"""The window door of findings: the table and board, the panel beside a question, the card of home, commands."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from PySide6.QtWidgets import QWidget

from genderaudit.widgets.doors import Command, Door, Entry, Hit, Maker, Page, Result
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import isolated, translate

# a screen is imported when it is first shown
# ruff: noqa: PLC0415, F401


def _findings(session: Session) -> Screen:
    from genderaudit.findings.desktop.page import FindingsPage

    return FindingsPage(session)


def _finding(session: Session) -> Screen:
    from genderaudit.findings.desktop.page import FindingsPage

    return FindingsPage(session, screen="finding")


def _of_engagement(session: Session, engagement: str) -> Screen:
    from genderaudit.findings.desktop.page import FindingsPage

    return FindingsPage(session, engagement)


def _of_question(session: Session, question: str) -> Screen:
    from genderaudit.findings.desktop.question import QuestionFindings

    return QuestionFindings(session, question)


def _of_supplier(session: Session, supplier: str) -> Screen:
    from genderaudit.findings.desktop.of_supplier import SupplierFindings

    return SupplierFindings(session, supplier)


def _overdue_card(session: Session, _: str) -> Screen:
    from genderaudit.findings.desktop.home import OverdueCard

    return OverdueCard(session)


def _from_result(session: Session, result: Result, parent: QWidget) -> None:
    from genderaudit.findings.desktop.from_result import finding_from_result

    finding_from_result(session, result, parent)


def _commands(session: Session) -> Iterable[Command]:
    from genderaudit.findings.desktop.commands import commands

    return commands(session)


def _hit(session: Session, id: str, body: str) -> Hit | None:
    from genderaudit.engagements.model import Engagement

    read = json.loads(body)
    owner = session.workspace.get(Engagement, read["engagement"])
    if owner is None:
        return None
    about = translate("FindingsDoor", "Finding {label} in {title}").format(
        label=isolated(f"F-{read['number']:02d}"), title=owner.title
    )
    return Hit(title=read["title"], about=about, place=Place.at("finding", id), icon="flag")


def _warm(language: str) -> Iterator[None]:
    """The most wanted first, each a slice."""
    import genderaudit.findings.desktop.home

    yield
    import genderaudit.findings.desktop.page

    yield
    import genderaudit.findings.desktop.question

    yield


def door() -> Door:
    """What findings offer."""
    return Door(
        screens={"findings": _findings, "finding": _finding},
        entries=(Entry(place=Place("findings"), title=lambda: translate("Rooms", "Findings"), icon="flag", order=40),),
        pages=(
            Page(
                slot="engagement",
                key="findings",
                title=lambda: translate("Rooms", "Findings"),
                icon="flag",
                order=40,
                make=_of_engagement,
            ),
            Page(
                slot="question",
                key="findings",
                title=lambda: translate("Rooms", "Findings on this question"),
                icon="flag",
                order=40,
                make=_of_question,
            ),
            Page(
                slot="supplier",
                key="findings",
                title=lambda: translate("Rooms", "Findings"),
                icon="flag",
                order=60,
                make=_of_supplier,
            ),
            Page(
                slot="home",
                key="overdue",
                title=lambda: translate("Rooms", "Overdue and due soon"),
                icon="clock",
                order=20,
                make=_overdue_card,
            ),
        ),
        commands=_commands,
        warm=_warm,
        titles={"finding": _hit},
        makers=(
            Maker(
                key="finding",
                title=lambda: translate("Rooms", "Make a finding"),
                icon="flag",
                order=10,
                make=_from_result,
            ),
        ),
    )
