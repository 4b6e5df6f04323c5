"""The window door of risks: the register and its views, one risk, panels beside other records, commands."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from genderaudit.widgets.doors import Command, Door, Entry, Hit, Maker, Page, Result
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import isolated, translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

# a screen is imported when it is first shown
# ruff: noqa: PLC0415, F401


def _risks(session: Session) -> Screen:
    from genderaudit.risks.desktop.screen import RisksScreen

    return RisksScreen(session)


def _risk(session: Session) -> Screen:
    from genderaudit.risks.desktop.one.screen import RiskScreen

    return RiskScreen(session)


def _of_engagement(session: Session, engagement: str) -> Screen:
    from genderaudit.risks.desktop.linked import LinkedRisks

    return LinkedRisks(session, "engagement", engagement)


def _of_finding(session: Session, finding: str) -> Screen:
    from genderaudit.risks.desktop.linked import LinkedRisks

    return LinkedRisks(session, "finding", finding)


def _of_supplier(session: Session, supplier: str) -> Screen:
    from genderaudit.risks.desktop.linked import LinkedRisks

    return LinkedRisks(session, "supplier", supplier)


def _of_question(session: Session, question: str) -> Screen:
    from genderaudit.risks.desktop.question import QuestionRisks

    return QuestionRisks(session, question)


def _late_card(session: Session, _: str) -> Screen:
    from genderaudit.risks.desktop.home import LateCard

    return LateCard(session)


def _commands(session: Session) -> Iterable[Command]:
    from genderaudit.risks.desktop.commands import commands

    return commands(session)


def _hit(session: Session, id: str, body: str) -> Hit | None:
    read = json.loads(body)
    about = translate("RisksDoor", "Risk {label}").format(label=isolated(f"R-{read['number']:02d}"))
    return Hit(title=read["title"], about=about, place=Place.at("risk", id), icon="shield-alert")


def _make(session: Session, result: Result, over: QWidget) -> None:
    from genderaudit.risks.desktop.making import risk_from_result

    risk_from_result(session, result)


def _warm(language: str) -> Iterator[None]:
    """The most wanted first, each a slice."""
    import genderaudit.risks.desktop.home

    yield
    import genderaudit.risks.desktop.register.page

    yield
    import genderaudit.risks.desktop.one.screen

    yield
    import genderaudit.risks.desktop.question

    yield


def _pages() -> tuple[Page, ...]:
    def title() -> str:
        return translate("Rooms", "Risks")

    makes = {"engagement": _of_engagement, "question": _of_question, "finding": _of_finding, "supplier": _of_supplier}
    linked = tuple(
        Page(slot=slot, key="risks", title=title, icon="shield-alert", order=45, make=make)
        for slot, make in makes.items()
    )
    card = Page(
        slot="home",
        key="risks",
        title=lambda: translate("Rooms", "Risks: reviews and acceptances"),
        icon="shield-alert",
        order=25,
        make=_late_card,
        also_with="risk",
    )
    return (*linked, card)


def door() -> Door:
    """What risks offer."""
    return Door(
        screens={"risks": _risks, "risk": _risk},
        entries=(
            Entry(place=Place("risks"), title=lambda: translate("Rooms", "Risks"), icon="shield-alert", order=30),
        ),
        pages=_pages(),
        commands=_commands,
        warm=_warm,
        titles={"risk": _hit},
        makers=(
            Maker(
                key="risk",
                title=lambda: translate("RisksDoor", "Make a risk"),
                icon="shield-alert",
                order=20,
                make=_make,
            ),
        ),
    )
