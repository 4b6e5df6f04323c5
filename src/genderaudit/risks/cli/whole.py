"""Commands on the whole register: list, import, export, matrix, check, simulate, library."""

from __future__ import annotations

import argparse
import re
from collections.abc import Mapping, Sequence
from typing import Any

from genderaudit.risks.actions import checking, exporting, finding, importing, keeping, naming, rerating
from genderaudit.risks.actions.simulating import simulate_risks
from genderaudit.risks.cli.showing import (
    fields_given,
    line_of,
    row_document,
    show_kept,
    texts,
    today,
)
from genderaudit.risks.model.refusals import (
    RiskFieldNotUnderstood,
)
from genderaudit.risks.rules.rerating import LevelMap
from genderaudit.risks.rules.views import Wanted as Rows
from genderaudit.runtime.language import Texts
from genderaudit.runtime.terminal import ANSWER_IS_NO, DONE, columns
from genderaudit.store.cli import Session

_LEVEL = re.compile(r"(likelihood|impact):(\d{1,2})=(\d{1,2})")
_COLUMNS = ("risk", "score", "band", "gap", "confidence", "worst", "status", "overdue", "title")


def list_risks(session: Session, args: argparse.Namespace) -> int:
    """`risk list`."""
    wanted = Rows(
        text=args.text,
        bands=frozenset(args.band),
        categories=frozenset(args.category),
        statuses=frozenset(args.status),
        groups=frozenset(args.group),
        owner=args.owner,
        linked_to=args.linked,
        overdue=args.overdue,
        flagged=args.gap,
    )
    rows = finding.shown_of(session.workspace(), wanted, today=today())
    titles = [texts(session)(f"risks.cli.columns.{name}") for name in _COLUMNS]
    session.terminal.show([row_document(row) for row in rows], columns((line_of(row, session) for row in rows), titles))
    return DONE


def take_in(session: Session, args: argparse.Namespace) -> int:
    """`risk import`."""
    workspace, say = session.workspace(), texts(session)
    order = True if args.day_first else (False if args.month_first else None)
    preview = importing.preview_import(
        workspace, args.file, mapping=fields_given(args.map), day_first=order, language=session.language
    )
    if not args.preview:
        importing.import_register(workspace, session.author, preview)
    counts = {state: sum(one.state == state for one in preview.taken) for state in ("new", "changed", "same")}
    document = {
        "imported": not args.preview,
        "risks": counts,
        "rows": {"read": preview.rows, "rejected": preview.rejected},
        "mapping": preview.layout.mapping,
        "remembered": preview.remembered,
        "unmapped": preview.unmapped,
        "problems": [one._asdict() for one in preview.problems],
    }
    lines = [f"{column}  ->  {field}" for column, field in preview.layout.mapping.items()] if args.preview else []
    lines += [say("risks.cli.kept_column", column=column) for column in preview.unmapped if args.preview]
    lines += [
        say("risks.cli.place", sheet=one.sheet, row=one.row, column=one.column or "-") + f" {one.message} {one.remedy}"
        for one in preview.problems
    ]
    words = "risks.cli.would_take" if args.preview else "risks.cli.taken"
    lines.append(say(words, n=counts["new"], changed=counts["changed"], same=counts["same"], bad=preview.rejected))
    session.terminal.show(document, lines)
    return DONE


def export(session: Session, args: argparse.Namespace) -> int:
    """`risk export`."""
    workspace = session.workspace()
    if args.layout:
        written = exporting.export_in_layout(workspace, args.file, language=session.language)
    else:
        written = exporting.export_register(workspace, args.file, today=today(), language=session.language)
    document = {"file": str(args.file), "risks": written}
    session.terminal.show(document, [texts(session)("risks.cli.exported", n=written, file=args.file)])
    return DONE


def _levels(texts: Sequence[str]) -> LevelMap:
    found: dict[str, dict[int, int]] = {"likelihood": {}, "impact": {}}
    for text in texts:
        match = _LEVEL.fullmatch(text)
        if not match:
            raise RiskFieldNotUnderstood(text=text)
        found[match[1]][int(match[2])] = int(match[3])
    return {"likelihood": found["likelihood"], "impact": found["impact"]}


def matrix(session: Session, args: argparse.Namespace) -> int:
    """`risk matrix`."""
    workspace, say = session.workspace(), texts(session)
    in_use = finding.scheme_in_use(workspace)
    if args.matrix is None:
        known = rerating.known_schemes(workspace)
        table = [
            ("*" if one.ref == in_use.ref else "", one.matrix.id, one.matrix.version, one.matrix.source)
            for one in known.values()
        ]
        every = [one.model_dump(mode="json") | {"in_use": one.ref == in_use.ref} for one in known.values()]
        session.terminal.show(every, columns(table))
        return DONE
    to, levels = rerating.find_scheme(workspace, args.matrix), _levels(args.level)
    if args.apply:
        done = rerating.switch_matrix(workspace, session.author, to, args.reason, levels).rerating
    else:
        done = rerating.preview_matrix(workspace, to, levels)
    changes = [one for one in done.stages if one.changes]
    document = {
        "matrix": to.matrix.id,
        "applied": args.apply,
        "rated": len(done.stages),
        "changes": [one._asdict() for one in changes],
    }
    lines = [
        f"{one.label}  {say(f'risks.stages.{one.stage}')}  {one.before} {one.before_band}"
        f"  ->  {one.after} {one.after_band}"
        for one in changes
    ]
    words = "risks.cli.rerated" if args.apply else "risks.cli.would_rerate"
    session.terminal.show(document, [*lines, say(words, n=len(done.stages), changed=len(changes))])
    return DONE


def check(session: Session, args: argparse.Namespace) -> int:
    """`risk check`."""
    workspace, say = session.workspace(), texts(session)
    risk = finding.find_risk(workspace, args.risk) if args.risk else None
    if args.mend and risk:
        kept = checking.mend_risk(workspace, session.author, risk, args.mend, language=session.language)
        return show_kept(session, kept)
    found = checking.checks_of(workspace, today=today(), risks=[risk] if risk else None)
    lines = [
        f"{one.label}  {one.code}  {say(f'risks.checks.{one.code}')}  "
        + ", ".join(naming.group_words(group, session.language) for group in one.groups)
        for one in found
    ]
    session.terminal.show([one._asdict() for one in found], [*lines, say("risks.cli.checked", n=len(found))])
    return ANSWER_IS_NO if found else DONE


def simulate(session: Session, args: argparse.Namespace) -> int:
    """`risk simulate`."""
    workspace, say = session.workspace(), texts(session)
    risks = [finding.find_risk(workspace, one) for one in args.risks] or list(finding.risks_of(workspace))
    told = simulate_risks(workspace, risks, unit=args.unit, draws=args.draws, seed=args.seed)
    names = {risk.id: f"{risk.label} {risk.title}" for risk in risks}
    lines = [
        say("risks.cli.drawn", n=told.draws, seed=told.seed, numpy=told.numpy),
        say("risks.cli.mean", mean=f"{told.mean:.1f}", low=f"{told.low:.1f}", high=f"{told.high:.1f}", unit=told.unit),
        *(say("risks.cli.percentile", percent=one.percent, harm=f"{one.harm:.1f}") for one in told.percentiles),
        *(f"{one.correlation:+.2f}  {one.of}  {names[one.risk]}" for one in told.drivers[:10]),
        *(_beside(say, one.label, one.level_rated, one.level_of_numbers, one.agrees) for one in told.risks),
    ]
    session.terminal.show(
        told.model_dump(mode="json") | {"agrees": {one.risk: one.agrees for one in told.risks}}, lines
    )
    return DONE


def _beside(say: Texts, label: str, rated: int | None, counted: int | None, agrees: bool | None) -> str:
    words = "risks.cli.beside" if agrees is not False else "risks.cli.beside_differs"
    return say(words, risk=label, rated=rated or "-", counted=counted or "-")


def library(session: Session, args: argparse.Namespace) -> int:
    """`risk library`."""
    if args.risk:
        one = keeping.find_starter(args.risk, session.language)
        facts: Mapping[str, Any] = one.model_dump(mode="json")
        session.terminal.show(facts, columns(facts.items()))
        return DONE
    every = keeping.library(session.language)
    session.terminal.show(
        [one.model_dump(mode="json") for one in every], columns((one.code, one.category, one.title) for one in every)
    )
    return DONE
