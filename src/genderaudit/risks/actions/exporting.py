"""Write the register out: as a workbook, as one table, or in the layout of an imported spreadsheet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from genderaudit.risks.actions.finding import matrices_of, register_of, risks_of
from genderaudit.risks.actions.importing import sense_of
from genderaudit.risks.actions.naming import band_words, group_words, label_words
from genderaudit.risks.files.registers import SheetOf, write_register
from genderaudit.risks.model.exchange import RiskLayout
from genderaudit.risks.model.refusals import LayoutUnknown
from genderaudit.risks.model.scheme import Scheme
from genderaudit.risks.rules import composing
from genderaudit.risks.rules.register import groups_in
from genderaudit.runtime.language import catalogue
from genderaudit.store import Workspace

_CONTROL = ("text", "side", "lowers", "effectiveness", "tested_on", "tested_by", "groups")
_TREATMENT = ("text", "way", "owner_post", "due", "cost", "indicator", "status", "protects", "moves_risk_to")


def layouts_of(workspace: Workspace) -> tuple[RiskLayout, ...]:
    """The layouts of the spreadsheets that were imported."""
    return tuple(workspace.find(RiskLayout))


def export_register(workspace: Workspace, path: Path, *, today: dt.date, language: str = "en") -> int:
    """The register as XLSX (method, matrices, register, ratings, controls, treatments) or as CSV (the register).

    Gives how many risks were written. Raises RegisterExists, RegisterFormatUnknown.
    """
    rows, grid = register_of(workspace, today=today), matrices_of(workspace).in_use
    say = _saying(language)
    scheme = grid.scheme

    def named(group: str) -> str:
        return group_words(group, language)

    def band(code: str) -> str:
        return band_words(scheme, code, language)

    every = sorted(rows, key=lambda row: row.risk.number)
    sheets: dict[str, SheetOf] = {
        say("sheet.register"): composing.register_sheet(every, groups_in(rows), say, named, band),
        say("sheet.method"): _method(scheme, language, say),
        say("sheet.initial"): composing.matrix_sheet(every, grid, "inherent", say, band),
        say("sheet.after"): composing.matrix_sheet(every, grid, "residual", say, band),
        say("sheet.ratings"): composing.ratings_sheet(every, grid, say, named, band),
        say("sheet.controls"): composing.entries_sheet(every, "controls", _CONTROL, say),
        say("sheet.treatments"): composing.entries_sheet(every, "treatments", _TREATMENT, say),
    }
    write_register(path, sheets)
    return len(rows)


def export_in_layout(
    workspace: Workspace, path: Path, layout: RiskLayout | None = None, *, language: str = "en"
) -> int:
    """The register in the columns of an imported spreadsheet, with what stood over its headings.

    `layout`: left out, the one with most risks. Raises LayoutUnknown, RegisterExists, RegisterFormatUnknown.
    """
    risks, layouts = risks_of(workspace), layouts_of(workspace)
    sources = [one.source.layout for one in risks if one.source]
    chosen = layout or max(layouts, key=lambda one: sources.count(one.id), default=None)
    if chosen is None:
        raise LayoutUnknown
    sense = sense_of(matrices_of(workspace).in_use.scheme)
    rows = composing.layout_rows(chosen, risks, sense, _saying(language), lambda group: group_words(group, language))
    above: list[list[object]] = [list(row) for row in (*chosen.above, *chosen.headings)]
    first = [str(cell) for cell in above[0]] if above else []
    write_register(path, {chosen.sheet or "Sheet1": (first, [*above[1:], *rows])})
    return len(rows)


def _saying(language: str) -> Callable[[str], str]:
    texts = catalogue(language)

    def say(key: str) -> str:
        return texts(f"risks.{key}")

    return say


def _method(scheme: Scheme, language: str, say: Callable[[str], str]) -> SheetOf:
    """The method and the legend: what levels and bands mean, and what is a house default."""
    matrix = scheme.matrix
    rows: list[list[object]] = [
        [say("sheet.matrix"), f"{matrix.id} {matrix.version}", matrix.source],
        [say("sheet.rule"), "", say("method.highest")],
        [say("sheet.rule"), "", say("method.floor")],
        [say("sheet.rule"), "", say("method.controls")],
    ]
    low = 1
    for place, edges in enumerate(matrix.bands):
        terms = scheme.bands[place]
        months = catalogue(language)("risks.method.review", n=terms.review_months)
        rows.append([band_words(scheme, edges.code, language), f"{low}-{edges.up_to}",
                     f"{months} {say(f'roles.{terms.approver}')}"])  # fmt: skip
        low = edges.up_to + 1
    for kind in ("likelihood", "people", "programme", "money", "legal_reputation"):
        for level in range(1, matrix.size + 1):
            rows.append([say(f"axes.{kind}"), level, label_words(scheme, f"{kind}.{level}", language)])
    return (say("sheet.what"), say("sheet.value"), say("sheet.meaning")), rows
