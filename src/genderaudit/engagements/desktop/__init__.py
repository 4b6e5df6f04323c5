"""The window door of engagements: the list, one engagement with its pages, cards of home, commands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from genderaudit.widgets.doors import Command, Door, Entry, Hit, Page
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import translate

# a screen is imported when it is first shown
# ruff: noqa: PLC0415, F401


def _engagements(session: Session) -> Screen:
    from genderaudit.engagements.desktop.engagements import Engagements

    return Engagements(session)


def _engagement(session: Session) -> Screen:
    from genderaudit.engagements.desktop.screen import EngagementScreen

    return EngagementScreen(session)


def _checklist(session: Session, engagement: str) -> Screen:
    from genderaudit.engagements.desktop.runner.page import Checklist

    return Checklist(session, engagement)


def _evidence(session: Session, engagement: str) -> Screen:
    from genderaudit.engagements.desktop.evidence import EvidencePage

    return EvidencePage(session, engagement)


def _overview(session: Session, engagement: str) -> Screen:
    from genderaudit.engagements.desktop.overview.page import Overview

    return Overview(session, engagement)


def _plan(session: Session, engagement: str) -> Screen:
    from genderaudit.engagements.desktop.planning.page import PlanPage

    return PlanPage(session, engagement)


def _review(session: Session, engagement: str) -> Screen:
    from genderaudit.engagements.desktop.review.page import ReviewPage

    return ReviewPage(session, engagement)


def _of_supplier(session: Session, supplier: str) -> Screen:
    from genderaudit.engagements.desktop.of_supplier import SupplierEngagements

    return SupplierEngagements(session, supplier)


def _go_on_card(session: Session, _: str) -> Screen:
    from genderaudit.engagements.desktop.home.cards import GoOnCard

    return GoOnCard(session)


def _waiting_card(session: Session, _: str) -> Screen:
    from genderaudit.engagements.desktop.home.cards import WaitingCard

    return WaitingCard(session)


def _profile_card(session: Session, _: str) -> Screen:
    from genderaudit.engagements.desktop.home.profile import ProfileCard

    return ProfileCard(session)


def _dates_card(session: Session, _: str) -> Screen:
    from genderaudit.engagements.desktop.home.cards import DatesCard

    return DatesCard(session)


def _commands(session: Session) -> Iterable[Command]:
    from genderaudit.engagements.desktop.commands import commands

    return commands(session)


def _hit(kind: str, session: Session, id: str, body: str) -> Hit | None:
    from genderaudit.engagements.desktop import hits

    shown = {
        "engagement": hits.engagement_hit,
        "answer": hits.answer_hit,
        "evidence": hits.evidence_hit,
        "review_note": hits.note_hit,
    }
    return shown[kind](session, id, body)


def _pages() -> tuple[Page, ...]:
    return (
        Page(
            slot="engagement",
            key="overview",
            title=lambda: translate("Rooms", "Overview"),
            icon="gauge",
            order=0,
            make=_overview,
        ),
        Page(
            slot="engagement",
            key="plan",
            title=lambda: translate("Rooms", "Plan"),
            icon="clipboard-list",
            order=10,
            make=_plan,
        ),
        Page(
            slot="engagement",
            key="checklist",
            title=lambda: translate("Rooms", "Checklist"),
            icon="list-checks",
            order=20,
            make=_checklist,
        ),
        Page(
            slot="engagement",
            key="evidence",
            title=lambda: translate("Rooms", "Evidence"),
            icon="paperclip",
            order=30,
            make=_evidence,
        ),
        Page(
            slot="engagement",
            key="review",
            title=lambda: translate("Rooms", "Review"),
            icon="user-check",
            order=50,
            make=_review,
        ),
        Page(
            slot="supplier",
            key="engagements",
            title=lambda: translate("Rooms", "Engagements"),
            icon="clipboard-list",
            order=40,
            make=_of_supplier,
        ),
    )


def _cards() -> tuple[Page, ...]:
    return (
        Page(
            slot="home",
            key="go-on",
            title=lambda: translate("Rooms", "Go on where you stopped"),
            icon="play",
            order=0,
            make=_go_on_card,
        ),
        Page(
            slot="home",
            key="waiting",
            title=lambda: translate("Rooms", "Waits for a review"),
            icon="user-check",
            order=10,
            make=_waiting_card,
        ),
        Page(
            slot="home",
            key="profile",
            title=lambda: translate("Rooms", "Profile by commitment"),
            icon="chart-column",
            order=30,
            make=_profile_card,
        ),
        Page(
            slot="home",
            key="dates",
            title=lambda: translate("Rooms", "Next dates"),
            icon="calendar-days",
            order=40,
            make=_dates_card,
        ),
    )


def _warm(language: str) -> Iterator[None]:
    """The most wanted first, each a slice."""
    import genderaudit.engagements.desktop.home.profile

    yield
    import genderaudit.engagements.desktop.screen

    yield
    import genderaudit.engagements.desktop.runner.page

    yield
    import genderaudit.engagements.desktop.engagements

    yield
    import genderaudit.engagements.desktop.overview.page

    yield
    import genderaudit.engagements.desktop.evidence

    yield
    import genderaudit.engagements.desktop.planning.page

    yield
    import genderaudit.engagements.desktop.review.page

    yield
    from genderaudit.engagements import packs_on_offer

    packs_on_offer(language)
    yield


def door() -> Door:
    """What engagements offer."""
    return Door(
        screens={"engagements": _engagements, "engagement": _engagement},
        entries=(
            Entry(
                place=Place("engagements"),
                title=lambda: translate("Rooms", "Engagements"),
                icon="clipboard-list",
                order=10,
            ),
        ),
        pages=(*_pages(), *_cards()),
        commands=_commands,
        warm=_warm,
        titles={
            "engagement": lambda session, id, body: _hit("engagement", session, id, body),
            "answer": lambda session, id, body: _hit("answer", session, id, body),
            "evidence": lambda session, id, body: _hit("evidence", session, id, body),
            "review_note": lambda session, id, body: _hit("review_note", session, id, body),
        },
    )
