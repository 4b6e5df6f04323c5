"""The window door of reports: the report of an engagement, all reports, verify, sign a file, compile."""

from __future__ import annotations

import json
from collections.abc import Iterator

from genderaudit.widgets.doors import Command, Door, Entry, Hit, Page
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import translate

# a screen is imported when it is first shown
# ruff: noqa: PLC0415, F401


def _report(session: Session, engagement: str) -> Screen:
    from genderaudit.reports.desktop.report_page import ReportPage

    return ReportPage(session, engagement)


def _document(session: Session) -> Screen:
    from genderaudit.reports.desktop.document import DocumentPage

    return DocumentPage(session)


def _sheet(session: Session, supplier: str) -> Screen:
    from genderaudit.reports.desktop.document import DocumentPage

    return DocumentPage(session, supplier)


def _archive(session: Session) -> Screen:
    from genderaudit.reports.desktop.archive import Archive

    return Archive(session)


def _compile(session: Session) -> Screen:
    from genderaudit.reports.desktop.compiling import Compile

    return Compile(session)


def _verify(session: Session) -> Screen:
    from genderaudit.reports.desktop.verify import Verify

    return Verify(session)


def _sign_pdf(session: Session) -> Screen:
    from genderaudit.reports.desktop.sign_pdf import SignPdf

    return SignPdf(session)


def _signed(session: Session, record: str, body: str) -> Hit | None:
    from genderaudit.reports.desktop.saying import role_words

    known = json.loads(body)
    about = translate("ReportsDoor", "Signature: {role}").format(role=role_words(known["role"], session.language))
    place = Place.at("reports", known["engagement"], str(known["version"]))
    return Hit(title=known["reference"], about=about, place=place, icon="file-check")


def _commands(session: Session) -> tuple[Command, ...]:
    return (
        Command(
            id="verify",
            title=lambda: translate("ReportsDoor", "Verify a PDF"),
            run=lambda: session.go("verify"),
            icon="badge-check",
            keywords=lambda: translate("ReportsDoor", "check signature unchanged verdict"),
        ),
        Command(
            id="sign-pdf",
            title=lambda: translate("ReportsDoor", "Sign a report that came as a file"),
            run=lambda: session.go("sign-pdf"),
            icon="signature",
            keywords=lambda: translate("ReportsDoor", "second signature reviewer approver"),
        ),
        Command(
            id="compile",
            title=lambda: translate("ReportsDoor", "Compile several reports into one"),
            run=lambda: session.go("compile"),
            icon="merge",
            enabled=lambda: session.has_workspace,
        ),
        Command(
            id="register-report",
            title=lambda: translate("ReportsDoor", "Report of the risk register"),
            run=lambda: session.go("document", "risks", "all"),
            icon="file-text",
            keywords=lambda: translate("ReportsDoor", "sign register PDF matrices"),
            enabled=lambda: session.has_workspace,
        ),
        Command(
            id="network-report",
            title=lambda: translate("ReportsDoor", "Report of the supplier network"),
            run=lambda: session.go("document", "suppliers", "all"),
            icon="file-text",
            keywords=lambda: translate("ReportsDoor", "sign suppliers map exposure PDF"),
            enabled=lambda: session.has_workspace,
        ),
    )


def _warm(language: str) -> Iterator[None]:
    """The most wanted first, each a slice."""
    import genderaudit.reports.desktop.archive

    yield
    import genderaudit.reports.desktop.report_page

    yield
    import genderaudit.reports.desktop.document

    yield
    import genderaudit.reports.desktop.verify

    yield
    import genderaudit.reports.desktop.sign_pdf

    yield
    import genderaudit.reports.desktop.compiling

    yield


def door() -> Door:
    """What reports offer."""
    return Door(
        screens={
            "reports": _archive,
            "compile": _compile,
            "document": _document,
            "verify": _verify,
            "sign-pdf": _sign_pdf,
        },
        entries=(
            Entry(place=Place("reports"), title=lambda: translate("Rooms", "Reports"), icon="stamp", order=50),
            Entry(
                place=Place("verify"),
                title=lambda: translate("Rooms", "Verify"),
                icon="badge-check",
                order=60,
                needs_workspace=False,
            ),
        ),
        pages=(
            Page(
                slot="engagement",
                key="report",
                title=lambda: translate("Rooms", "Report"),
                icon="signature",
                order=60,
                make=_report,
            ),
            Page(
                slot="supplier",
                key="sheet",
                title=lambda: translate("Rooms", "Sheet"),
                icon="signature",
                order=60,
                make=_sheet,
            ),
        ),
        commands=_commands,
        warm=_warm,
        titles={"signed_report": _signed},
    )
