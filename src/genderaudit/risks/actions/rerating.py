"""Another matrix for the register: previewed, decided with a reason, one step that undo takes back."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from genderaudit.domain.clock import Clock, utc_now
from genderaudit.domain.records import Author
from genderaudit.risks.actions.finding import matrices_of, risks_of, setup_of
from genderaudit.risks.files.matrices import house_scheme, read_scheme, schemes
from genderaudit.risks.model.refusals import MatrixUnknown, RiskReasonNeeded
from genderaudit.risks.model.scheme import RiskSetup, Scheme
from genderaudit.risks.rules.deciding import next_review
from genderaudit.risks.rules.rerating import LevelMap, Rerating, rerated
from genderaudit.risks.rules.scoring import gridded
from genderaudit.store import Workspace

_AS_THEY_ARE: LevelMap = {}


class Switched(NamedTuple):
    """The setup after another matrix was taken, and what that changed."""

    setup: RiskSetup
    rerating: Rerating


def known_schemes(workspace: Workspace) -> Mapping[str, Scheme]:
    """Every matrix that can be named: those of the program, those that were in use here, the newest version of each."""
    setup = setup_of(workspace)
    own = [*setup.earlier, *([setup.scheme] if setup.scheme else [])]
    return {**schemes(), **{one.matrix.id: one for one in sorted(own, key=lambda one: one.matrix.version)}}


def find_scheme(workspace: Workspace, wanted: str) -> Scheme:
    """A known matrix by its id, or one from a YAML file.

    Raises MatrixUnknown, MatrixUnreadable, MatrixNotUnderstood.
    """
    known = known_schemes(workspace)
    if wanted in known:
        return known[wanted]
    if wanted.casefold().endswith((".yaml", ".yml")):
        return read_scheme(Path(wanted))
    raise MatrixUnknown(wanted=wanted, known=", ".join(known))


def preview_matrix(workspace: Workspace, to: Scheme, levels: LevelMap = _AS_THEY_ARE) -> Rerating:
    """What another matrix would make of each rating; nothing is changed. Raises LevelsNotMapped."""
    return rerated(risks_of(workspace), matrices_of(workspace).known, to, levels)


def switch_matrix(
    workspace: Workspace,
    author: Author,
    to: Scheme,
    reason: str,
    levels: LevelMap = _AS_THEY_ARE,
    *,
    clock: Clock = utc_now,
) -> Switched:
    """The whole register rated with another matrix, in one step with its reason; review dates follow the new bands.

    An acceptance stays as it was decided; where the new band asks for a higher post, its date of review shows it.
    Raises RiskReasonNeeded, LevelsNotMapped; nothing is changed then.
    """
    if not reason.strip():
        raise RiskReasonNeeded(what=to.matrix.id)
    setup, moment = setup_of(workspace), clock()
    rerating, grid = preview_matrix(workspace, to, levels), gridded(to)
    old = setup.scheme or house_scheme()
    earlier = [one for one in (*setup.earlier, old) if one.ref != to.ref]
    fresh = RiskSetup.model_validate(
        {**dict(setup), "scheme": to, "earlier": tuple({(e.matrix.id, e.matrix.version): e for e in earlier}.values())}
    )
    with workspace.step("risk.matrix", author, reason=reason) as step:
        step.put(fresh)
        for risk in rerating.risks:
            due = next_review(risk, grid, risk.last_review or moment.date())
            step.put(risk.model_copy(update={"next_review": due, "changed_at": moment}))
    return Switched(fresh, rerating)
