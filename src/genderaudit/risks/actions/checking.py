"""Find what does not hold together in the register, and mend it with one step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping

from genderaudit.domain.clock import Clock, utc_now
from genderaudit.domain.records import Author
from genderaudit.risks.actions.finding import matrices_of, risks_of
from genderaudit.risks.actions.keeping import Kept, as_it_is, changed, keep_risk
from genderaudit.risks.actions.naming import group_words
from genderaudit.risks.model.refusals import CheckUnknown
from genderaudit.risks.model.risk import Risk
from genderaudit.risks.rules.checks import inconsistencies
from genderaudit.risks.rules.deciding import next_review
from genderaudit.risks.rules.mending import mended
from genderaudit.risks.rules.scoring import Gridded
from genderaudit.risks.rules.views import Inconsistency
from genderaudit.runtime.language import catalogue
from genderaudit.store import Workspace


def checks_of(
    workspace: Workspace, *, today: dt.date, risks: Iterable[Risk] | None = None
) -> tuple[Inconsistency, ...]:
    """Everything that does not hold together, risk by risk."""
    grid = matrices_of(workspace).in_use
    every = risks_of(workspace) if risks is None else risks
    return tuple(found for risk in every for found in inconsistencies(risk, grid, today))


def mend_risk(
    workspace: Workspace,
    author: Author,
    risk: Risk,
    code: str,
    *,
    language: str = "en",
    clock: Clock = utc_now,
) -> Kept:
    """The risk without an inconsistency, in one step that undo takes back; always to the side of people.

    Where it stands in several stages, all of them are mended. Raises CheckUnknown.
    """
    risk, moment = as_it_is(workspace, risk), clock()
    grid, before = matrices_of(workspace).in_use, risk
    words = _words(language, risk)
    for found in _of_code(risk, code, grid, moment.date()):
        risk = mended(risk, found, moment.date(), words, author.post)
    if risk is before:
        raise CheckUnknown(check=code, risk=risk.label)
    due = [day for day in (risk.next_review, next_review(risk, grid, moment.date())) if day]
    fresh = changed(risk, {"changed_at": moment, "next_review": min(due, default=None)})
    return keep_risk(workspace, author, fresh, "risk.mend", code)


def _of_code(risk: Risk, code: str, grid: Gridded, today: dt.date) -> list[Inconsistency]:
    return [one for one in inconsistencies(risk, grid, today) if one.code == code and one.mendable]


def _words(language: str, risk: Risk) -> Mapping[str, str]:
    say = catalogue(language)
    texts = {
        "treat": say("risks.mend.treat"),
        "channel": say("risks.mend.channel"),
        "test_channel": say("risks.mend.test_channel"),
        "safeguard": say("risks.mend.safeguard"),
    }
    groups = {*risk.groups, *risk.unaffected, *(g for one in risk.treatments for g in one.moves_risk_to)}
    return texts | {f"group.{group}": group_words(group, language) for group in groups}
