"""Find risks, the matrix in use, and the register read as rows."""

from __future__ import annotations

import contextlib
import datetime as dt
import gc
import json
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from genderaudit.risks.files.matrices import house_scheme, schemes
from genderaudit.risks.model.refusals import RiskUnknown
from genderaudit.risks.model.risk import STAGES, Risk, Stage
from genderaudit.risks.model.scheme import SETUP_ID, RiskSetup, Scheme
from genderaudit.risks.rules.register import Grids, bow_tie, register_rows, shown
from genderaudit.risks.rules.scoring import Gridded, Score, basis_of, gridded, score_of
from genderaudit.risks.rules.views import BowTie, RegisterRow, TimePoint, Wanted
from genderaudit.store import Workspace


class Matrices(NamedTuple):
    """The matrix in use, and every known one by id and version."""

    in_use: Gridded
    known: Grids


def setup_of(workspace: Workspace) -> RiskSetup:
    """How this workspace keeps its register."""
    return workspace.get(RiskSetup, SETUP_ID) or RiskSetup(id=SETUP_ID)


def scheme_in_use(workspace: Workspace) -> Scheme:
    """The matrix by which risks are rated now."""
    return setup_of(workspace).scheme or house_scheme()


def matrices_of(workspace: Workspace) -> Matrices:
    """The matrices that ratings of this workspace can be read with."""
    setup = setup_of(workspace)
    in_use = gridded(setup.scheme or house_scheme())
    every = [*schemes().values(), *setup.earlier]
    known = {(one.matrix.id, one.matrix.version): gridded(one) for one in every}
    return Matrices(in_use, {**known, (in_use.scheme.matrix.id, in_use.scheme.matrix.version): in_use})


def risks_of(workspace: Workspace) -> Sequence[Risk]:
    """Every risk, by number."""
    return sorted(workspace.find(Risk), key=lambda risk: (risk.number, risk.id))


def find_risk(workspace: Workspace, wanted: str) -> Risk:
    """The risk with this id or printed number. Raises RiskUnknown."""
    for risk in risks_of(workspace):
        if wanted in (risk.id, risk.label, str(risk.number)):
            return risk
    raise RiskUnknown(wanted=wanted)


def register_of(workspace: Workspace, *, today: dt.date) -> tuple[RegisterRow, ...]:
    """The register on a day: unrated risks first, then from the highest band and score down, closed ones last."""
    matrices = matrices_of(workspace)
    with _uncollected():
        return register_rows(workspace.find(Risk), matrices.known, matrices.in_use, today)


@contextlib.contextmanager
def _uncollected() -> Iterator[None]:
    """No search for garbage while thousands of values are made that all stay: it takes longer than making them."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        # what was made goes among the old without being walked through: the next search is not due for its sake
        gc.freeze()
        gc.unfreeze()
        if was_on:
            gc.enable()


def shown_of(workspace: Workspace, wanted: Wanted, *, today: dt.date) -> tuple[RegisterRow, ...]:
    """The rows of the register that a view shows."""
    return shown(register_of(workspace, today=today), wanted)


def bow_tie_of(workspace: Workspace, risk: Risk) -> BowTie:
    """Causes, controls, event, controls, effects of a risk."""
    return bow_tie(risk, matrices_of(workspace).in_use)


def risks_linked_to(workspace: Workspace, record: str) -> tuple[Risk, ...]:
    """The risks that name an engagement, an answer, a finding or a supplier by its id."""
    # of thousands of risks only those that name the record at all are read whole
    named = json.dumps(record, ensure_ascii=False)
    ids = [one.record for one in workspace.live((Risk.kind,)) if named in one.body]
    found = [risk for id in ids if (risk := workspace.get(Risk, id)) and any(link.id == record for link in risk.links)]
    return tuple(sorted(found, key=lambda risk: (risk.number, risk.id)))


def timeline_of(workspace: Workspace, risk: Risk) -> tuple[TimePoint, ...]:
    """How a risk stood after each revision that changed a rating, its acceptance or its status, oldest first."""
    known = matrices_of(workspace).known
    points, last = list[TimePoint](), None
    for revision in workspace.history(risk.id):
        then = revision.read(Risk)
        if then is None:
            continue
        seen = (*(then.stage(stage) for stage in STAGES), then.acceptance, then.status, then.controls)
        if seen == last:
            continue
        last = seen
        scores: list[tuple[Stage, Score]] = []
        for stage in STAGES:
            rated = then.stage(stage)
            grid = known.get((rated.matrix.id, rated.matrix.version)) if rated else None
            if grid and (score := score_of(rated, grid)):
                scores.append((stage, score))
        basis = basis_of(then)
        groups = tuple((group, one.product) for group, one in basis[1].people.items()) if basis else ()
        points.append(
            TimePoint(
                when=revision.step.when,
                author=revision.step.author,
                revision=revision.id,
                reason=revision.step.reason,
                status=then.status,
                scores=tuple(scores),
                groups=groups,
            )
        )
    return tuple(points)
