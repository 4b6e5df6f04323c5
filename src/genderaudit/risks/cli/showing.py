"""What the commands of the register show, and how fields are typed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from genderaudit.risks.actions import finding, keeping, naming
from genderaudit.risks.model.refusals import (
    RiskFieldNotUnderstood,
)
from genderaudit.risks.model.risk import STAGES, Risk
from genderaudit.risks.rules.scoring import Score
from genderaudit.risks.rules.views import RegisterRow
from genderaudit.runtime.language import Texts, catalogue
from genderaudit.runtime.terminal import DONE
from genderaudit.store.cli import Session


def today() -> dt.date:
    """The day by this laptop's clock, in UTC."""
    return dt.datetime.now(dt.UTC).date()


def texts(session: Session) -> Texts:
    """The texts of the session's language."""
    return catalogue(session.language)


def fields_given(pairs: Sequence[str]) -> dict[str, Any]:
    """`FIELD=TEXT` pairs as a mapping. Raises RiskFieldNotUnderstood."""
    fields: dict[str, Any] = {}
    for pair in pairs:
        name, equals, text = pair.partition("=")
        if not equals or not name:
            raise RiskFieldNotUnderstood(text=pair)
        fields[name.strip()] = text
    return fields


def part_fields(pairs: Sequence[str]) -> dict[str, Any]:
    """Fields of a control or a treatment: lists parted by ';', cost '1200 USD', indicator 'text | sex;age'."""
    fields = fields_given(pairs)
    for name in ("groups", "protects", "moves_risk_to", "evidence"):
        if name in fields:
            fields[name] = tuple(one.strip() for one in fields[name].split(";") if one.strip())
    if "cost" in fields:
        amount, _, currency = fields["cost"].partition(" ")
        fields["cost"] = {"amount": amount, "currency": currency}
    if "indicator" in fields:
        text, _, split = fields["indicator"].partition("|")
        fields["indicator"] = {
            "text": text.strip(),
            "split_by": tuple(one.strip() for one in split.split(";") if one.strip()),
        }
    return fields


def score_facts(score: Score | None) -> dict[str, object] | None:
    """A score as a document."""
    return score._asdict() | {"matrix": score.matrix.model_dump()} if score else None


def row_document(row: RegisterRow) -> dict[str, object]:
    """A row of the register as a document."""
    scores = {stage: score_facts(row.at(stage)) for stage in STAGES}
    return row.risk.model_dump(mode="json") | {
        "label": row.risk.label,
        "score": score_facts(row.score),
        "basis": row.basis,
        "scores": scores,
        "overdue": row.overdue,
        "checks": row.checks,
    }


def row_of(session: Session, risk: Risk) -> RegisterRow:
    """The row of one risk."""
    return next(one for one in finding.register_of(session.workspace(), today=today()) if one.risk.id == risk.id)


def line_of(row: RegisterRow, session: Session) -> tuple[str, ...]:
    """A row of the register as a line."""
    score, say = row.score, texts(session)
    scheme = finding.scheme_in_use(session.workspace())
    return (
        row.risk.label,
        f"{score.value}" if score else "-",
        naming.band_words(scheme, score.band, session.language) if score else say("risks.unrated"),
        (f"{score.gap}{'!' if score.flagged else ''}") if score else "-",
        say(f"risks.confidences.{score.confidence}") if score and score.confidence else "-",
        ", ".join(naming.group_words(one, session.language) for one in (score.band_groups if score else ())) or "-",
        say(f"risks.statuses.{row.risk.status}"),
        "; ".join(row.overdue) or "-",
        row.risk.title,
    )


def show_kept(session: Session, kept: keeping.Kept) -> int:
    """A saved risk with its score and what the guard noticed."""
    say, row = texts(session), row_of(session, kept.risk)
    lines = ["  ".join(line_of(row, session))]
    for noticed in kept.warnings:
        words = noticed.text[noticed.found.start : noticed.found.end]
        lines.append(say("risks.cli.warned", field=noticed.field, text=words))
    if kept.reopened:
        lines.append(say("risks.cli.reopened"))
    document = row_document(row) | {
        "warnings": [{"field": one.field, "kind": one.found.kind} for one in kept.warnings],
        "reopened": kept.reopened,
    }
    session.terminal.show(document, lines)
    return DONE


def plain_facts(node: Any) -> Any:
    """Named tuples and records as plain lists and mappings."""
    if isinstance(node, dict):
        return {key: plain_facts(value) for key, value in node.items()}
    if isinstance(node, tuple | list):
        return [plain_facts(value) for value in node]
    return node.model_dump(mode="json") if hasattr(node, "model_dump") else node
