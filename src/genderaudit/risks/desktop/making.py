"""A risk from what another room worked out, tied to the records that it tells of."""

from __future__ import annotations

from genderaudit.risks.actions.keeping import add_risk
from genderaudit.risks.desktop.book import do
from genderaudit.risks.model.risk import Link, Risk
from genderaudit.widgets.doors import Result
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import isolated, translate

_TITLE, _TEXT = 200, 4000
_KINDS = ("engagement", "answer", "finding", "supplier")
_ALONG = ("exposure", "inherited")
"""Parts of a result's code that say that a supplier takes the risk over along its chain."""


def links_of(session: Session, result: Result) -> tuple[Link, ...]:
    """Ties to the records that a result names; what is no record of a kind that can be tied is left out."""
    found = []
    for id in dict.fromkeys((*result.about, *result.rests_on)):
        kind = next((one.kind for one in session.workspace.history(id)), "")
        if kind in _KINDS:
            along = kind == "supplier" and any(part in result.code for part in _ALONG)
            how = "inherited" if along else "own" if kind == "supplier" else ""
            found.append(Link.model_validate({"to": kind, "id": id, "how": how}))
    return tuple(found)


def risk_from_result(session: Session, result: Result) -> Risk | None:
    """A draft with the words of the result as its cause; None where it was refused."""
    title = " ".join(result.title.split())[:_TITLE] or translate("RegisterPage", "New risk")
    fields = {"title": title, "cause": result.text.strip()[:_TEXT], "links": links_of(session, result)}
    risk = do(session, lambda: add_risk(session.workspace, session.author, fields, clock=session.clock))
    if risk is not None:
        said = translate("RisksDoor", "{risk} is drafted; say whom it hits and how hard.")
        session.tell(
            said.format(risk=isolated(risk.label)), "good", action=translate("RisksDoor", "Open it"),
            run=lambda: session.go("risk", risk.id),
        )  # fmt: skip
    return risk
