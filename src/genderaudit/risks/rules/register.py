"""The register read: rows with their scores, filters, heat maps, the bow-tie of a risk."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from genderaudit.risks.model.risk import GROUPS, Assessment, Risk, Stage
from genderaudit.risks.rules.checks import inconsistencies
from genderaudit.risks.rules.deciding import expired, is_overdue
from genderaudit.risks.rules.scoring import Gridded, Score, basis_of, made_with, score_of
from genderaudit.risks.rules.views import BowTie, HeatArrow, HeatCell, HeatMap, RegisterRow, Wanted

_MARKS = re.compile("[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670]+")
"""Accents, and the marks of Arabic that are left out in writing as often as not."""
Grids = Mapping[tuple[str, int], Gridded]
"""Every known matrix by id and version."""


def folded(text: str) -> str:
    """A text as a search compares it: without accents, without case."""
    plain = text.casefold()
    return plain if plain.isascii() else _MARKS.sub("", unicodedata.normalize("NFKD", plain))


def row_of(risk: Risk, grids: Grids, grid: Gridded, today: dt.date) -> RegisterRow:
    """One risk with its scores. `grid`: the matrix in use."""

    def scored(assessment: Assessment | None) -> Score | None:
        known = grids.get((assessment.matrix.id, assessment.matrix.version)) if assessment else None
        return score_of(assessment, known) if known else None

    inherent, current, residual = scored(risk.inherent), scored(risk.current), scored(risk.residual)
    basis = basis_of(risk)
    known = {"inherent": inherent, "current": current, "residual": residual}
    as_rated = basis is not None and basis[1] is risk.stage(basis[0])
    score = (known[basis[0]] if as_rated else scored(basis[1])) if basis else None
    return RegisterRow(
        risk=risk,
        inherent=inherent,
        current=current,
        residual=residual,
        target=scored(risk.target),
        score=score,
        basis=basis[0] if basis else None,
        band=score.band if score else "",
        overdue=late(risk, today),
        checks=tuple(dict.fromkeys(one.code for one in inconsistencies(risk, grid, today, score))),
        haystack=folded(
            "\n".join((risk.label, risk.title, risk.cause, risk.event, risk.effect, risk.owner_post, *risk.groups))
        ),
    )


def register_rows(risks: Iterable[Risk], grids: Grids, grid: Gridded, today: dt.date) -> tuple[RegisterRow, ...]:
    """Every risk with its scores, the highest band and score first; what is not rated comes before all."""
    return ordered((row_of(risk, grids, grid, today) for risk in risks), grid)


def ordered(rows: Iterable[RegisterRow], grid: Gridded) -> tuple[RegisterRow, ...]:
    """Unrated risks first, then from the highest band and score down, closed ones last."""
    return tuple(sorted(rows, key=lambda row: _order(row, grid)))


def _order(row: RegisterRow, grid: Gridded) -> tuple[bool, bool, int, int, int]:
    score, closed = row.score, row.risk.status == "closed"
    if score is None:
        return (closed, False, 0, 0, row.risk.number)
    return (closed, True, -grid.ranks.get(score.band, 0), -score.value, row.risk.number)


def late(risk: Risk, today: dt.date) -> tuple[str, ...]:
    """What is overdue on a day: `review`, `acceptance`, `treatment 1` and so on."""
    if risk.status == "closed":
        return ()
    found = ["review"] if risk.next_review is not None and risk.next_review < today else []
    found += ["acceptance"] if expired(risk, today) else []
    found += [f"treatment {place}" for place, one in enumerate(risk.treatments, start=1) if is_overdue(one, today)]
    return tuple(found)


def shown(rows: Sequence[RegisterRow], wanted: Wanted) -> tuple[RegisterRow, ...]:
    """The rows that a view shows, in their order; each word of its text has to be found."""
    words = folded(wanted.text).split()
    owner = folded(wanted.owner)
    return tuple(row for row in rows if all(word in row.haystack for word in words) and _passes(row, wanted, owner))


def _passes(row: RegisterRow, wanted: Wanted, owner: str) -> bool:
    risk = row.risk
    return (
        (not wanted.bands or row.band in wanted.bands)
        and (not wanted.categories or risk.category in wanted.categories)
        and (not wanted.statuses or risk.status in wanted.statuses)
        and (not wanted.groups or not wanted.groups.isdisjoint(risk.groups))
        and (not owner or owner in folded(risk.owner_post))
        and (not wanted.linked_to or any(link.id == wanted.linked_to for link in risk.links))
        and (not wanted.overdue or bool(row.overdue))
        and (not wanted.flagged or (row.score is not None and row.score.flagged))
        and (not wanted.inconsistent or bool(row.checks))
    )


def heat_map(rows: Iterable[RegisterRow], grid: Gridded, stage: Stage, group: str = "") -> HeatMap:
    """Where the risks stand in a stage: overall, where each stands as its worst group does, or for one group."""
    size = grid.scheme.matrix.size
    placed: dict[tuple[int, int], list[str]] = {}
    arrows, unplaced = list[HeatArrow](), list[str]()
    for row in rows:
        start, end = _place(row, "inherent", group, grid), _place(row, "residual", group, grid)
        here = start if stage == "inherent" else end if stage == "residual" else _place(row, stage, group, grid)
        if here is None:
            unplaced.append(row.risk.id)
            continue
        placed.setdefault(here, []).append(row.risk.id)
        if start and end and start != end:
            arrows.append(HeatArrow(row.risk.id, start, end))
    cells = tuple(
        HeatCell(li, im, grid.bands[li, im, True], tuple(placed.get((li, im), ())))
        for li in range(1, size + 1)
        for im in range(1, size + 1)
    )
    return HeatMap(size, stage, group, cells, tuple(arrows), tuple(unplaced))


def _place(row: RegisterRow, stage: Stage, group: str, grid: Gridded) -> tuple[int, int] | None:
    if not group:
        score = row.at(stage)
        matrix = grid.scheme.matrix
        if score is None or score.matrix.id != matrix.id or score.matrix.version != matrix.version:
            return None
        return score.likelihood, score.impact
    rated = row.risk.stage(stage)
    if rated is None or not made_with(rated, grid):
        return None
    one = rated.people.get(group)
    return (one.likelihood, one.impact) if one else None


def groups_in(rows: Iterable[RegisterRow]) -> tuple[str, ...]:
    """Every group that a register names: the known ones in their order, then the others."""
    named = {group for row in rows for group in row.risk.groups}
    return (*(group for group in GROUPS if group in named), *sorted(named - set(GROUPS)))


def bow_tie(risk: Risk, grid: Gridded) -> BowTie:
    """Causes, what prevents, the event, what lessens, effects, and whom they hit. Lines of a text are its entries."""
    basis = basis_of(risk)
    people = basis[1].people if basis and basis[1].matrix == grid.scheme.ref else {}
    return BowTie(
        causes=_lines(risk.cause),
        before=tuple(one for one in risk.controls if one.side == "before"),
        event=risk.event or risk.title,
        after=tuple(one for one in risk.controls if one.side == "after"),
        effects=_lines(risk.effect),
        harmed=tuple(
            (group, grid.bands[one.likelihood, one.impact, True] if (one := people.get(group)) else "")
            for group in risk.groups
        ),
    )


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip(" -•*\t") for line in text.splitlines() if line.strip(" -•*\t"))
