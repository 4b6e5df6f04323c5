"""The signature page, and what the signatures do and do not prove."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pikepdf
from reportlab.platypus import CondPageBreak, Flowable, PageBreak

from genderaudit.reports.files.blocks import Panel, Places, bullet_list
from genderaudit.reports.files.inline import Code, Run
from genderaudit.reports.files.pages.ink import Ink
from genderaudit.reports.files.pages.layout import Columns
from genderaudit.reports.files.tagging import Place
from genderaudit.signing import FIELD_OF_ROLE, ROLES, FieldPlace, prepare_fields

BOX_HEIGHT = 84.0
"""Of a signature's box, in points."""


def signatures(ink: Ink, reference: str) -> list[Flowable]:
    """A box for each role, then what can be checked and what cannot."""
    story: list[Flowable] = [PageBreak(), ink.chapter("signatures"), ink.body(ink.text("signatures.intro"))]
    story += [
        _boxes(ink),
        Columns([[ink.small(ink.text(f"signatures.attests.{role}"))] for role in ROLES], ink.theme, gap=14),
    ]
    proved = [ink.text(f"signatures.proves.{name}") for name in ("unchanged", "who", "order", "numbers")]
    open_ = [ink.text(f"signatures.proves_not.{name}") for name in ("right", "time", "newer", "passphrase", "cut_back")]
    story += [
        ink.section(ink.text("signatures.proves.title")),
        *bullet_list(proved, ink.theme),
        ink.section(ink.text("signatures.proves_not.title")),
        *bullet_list(open_, ink.theme),
        Panel(
            [
                ink.body(ink.text("signatures.check")),
                ink.body(Code("genderaudit report verify FILE.pdf")),
                ink.small(ink.fill("signatures.reference", reference=Code(reference))),
            ],
            ink.theme,
        ),
    ]
    return story


def signature_boxes(ink: Ink) -> list[Flowable]:
    """The boxes alone, for whoever gets the paper and has no use for how it is checked."""
    title = ink.topic(ink.text("chapter.signatures"), 2)
    return [CondPageBreak(BOX_HEIGHT + 80), title, ink.intro(ink.text("signatures.intro")), _boxes(ink)]


def _boxes(ink: Ink) -> Places:
    return Places(
        [(FIELD_OF_ROLE[role], Run(ink.text(f"signatures.role.{role}"), bold=True)) for role in ROLES],
        ink.theme,
        BOX_HEIGHT,
    )


def fields(ink: Ink) -> Callable[[pikepdf.Pdf, Mapping[str, Place]], None]:
    """Puts the empty signature fields into the finished file, one in each box and an invisible one for a time stamp."""

    def prepare(pdf: pikepdf.Pdf, places: Mapping[str, Place]) -> None:
        found = [
            FieldPlace(
                role=role,
                page_index=places[FIELD_OF_ROLE[role]].page,
                box=places[FIELD_OF_ROLE[role]].box,
                tooltip=ink.text(f"signatures.field.{role}"),
            )
            for role in ROLES
        ]
        stamp = FieldPlace(
            role="timestamp",
            page_index=found[-1].page_index,
            box=(0, 0, 0, 0),
            tooltip=ink.text("signatures.field.timestamp"),
        )
        prepare_fields(pdf, [*found, stamp])

    return prepare
