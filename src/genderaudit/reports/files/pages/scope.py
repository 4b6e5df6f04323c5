"""Scope, method and limits: what was looked at, how, on what, and what that does not cover."""

from __future__ import annotations

from collections.abc import Iterable

from reportlab.platypus import Flowable

from genderaudit.domain.voices import VOICES
from genderaudit.reports.files.blocks import bullet_list
from genderaudit.reports.files.inline import Code, Content, Foreign, Run
from genderaudit.reports.files.pages.ink import quiet
from genderaudit.reports.files.pages.paper import Paper
from genderaudit.reports.files.tables import Cell, Column, Row, Table


def scope_and_method(paper: Paper) -> list[Flowable]:
    """Plan, method, sample, voices and legend."""
    return [
        paper.chapter("scope"),
        *paper.terms(_plan(paper)),
        paper.section(paper.text("scope.method")),
        *_method(paper),
        *_voices(paper),
        *_samples(paper),
        *legend(paper),
    ]


def _plan(paper: Paper) -> list[tuple[Content, Content]]:
    plan, data = paper.data.plan, paper.data
    team = paper.joined((paper.labelled(paper.text(f"team.{one.role}"), Foreign(one.post)) for one in plan.team), "\n")
    tier = paper.of_pack(f"tiers.{data.pack.tier}.label")
    parts = paper.joined(paper.of_pack(f"parts.{part}.label") for part in data.pack.parts)
    rows: list[tuple[str, Content]] = [
        ("objective", Foreign(plan.objective)),
        ("scope", Foreign(plan.scope)),
        ("exclusions", Foreign(plan.exclusions)),
        ("subject", Foreign(plan.subject)),
        ("office", paper.joined(Foreign(one) for one in (plan.office, paper.country(plan.country)) if one)),
        ("period", paper.fill("period", start=paper.date(plan.period.start), end=paper.date(plan.period.end))),
        ("gender_focus", paper.text(f"gender_focus.{plan.gender_focus}")),
        ("serves_4c", paper.text(f"serves_4c.{plan.serves_4c}")),
        ("criteria", paper.joined((Foreign(one) for one in plan.criteria), "\n")),
        ("team", team),
        (
            "checklist",
            paper.fill(
                "scope.pack", title=paper.of_pack("title"), id=Code(data.pack.id), version=str(data.pack.version)
            ),
        ),
        ("form", paper.joined([tier, parts], " · ")),
        ("distribution", paper.joined((Foreign(one) for one in plan.distribution), "\n")),
        ("classification", paper.text(f"classification.{plan.classification}")),
        ("made_at", [*paper.moment(data.made_at), Run(f" ({paper.text('scope.clock')})")]),
    ]
    return [(paper.text(f"scope.{name}"), value) for name, value in rows]


def _method(paper: Paper) -> list[Flowable]:
    plan = paper.data.plan
    found: list[Flowable] = [paper.body(Foreign(plan.method))] if plan.method else []
    found.append(paper.body(paper.text("scope.how")))
    if paper.data.consent_read:
        found.append(paper.body(paper.text("scope.consent")))
    if paper.draft_texts:
        found.append(paper.body(paper.text("scope.draft_texts")))
    if not paper.full:
        found.append(paper.body(paper.text("scope.public_copy")))
    return found


def _voices(paper: Paper) -> list[Flowable]:
    heard = {voice for shown in paper.data.answers.values() for voice in shown.state.sources}
    if not heard:
        return []
    rows: list[Row] = [
        [paper.words(f"answers.voices.{voice}"), paper.number("source_count", voice)]
        for voice in VOICES
        if voice in heard
    ]
    columns = [Column(paper.text("head.voice"), 0.7), Column(paper.text("head.answers_resting"), 0.3, "end")]
    return [Table(columns, rows, paper.theme, caption=paper.text("scope.voices"), summary=paper.text("scope.voices"))]


def _samples(paper: Paper) -> list[Flowable]:
    if not paper.data.samples:
        return []
    rows: list[Row] = []
    for sample in paper.data.samples:
        seed = [Run("\n"), *paper.fill("scope.seed", seed=Code(str(sample.seed)))] if sample.seed is not None else []
        note = [Run("\n"), Foreign(sample.note)] if sample.note else []
        rows.append(
            [
                Code(sample.question),
                [Foreign(sample.population), Run(" ("), Code(str(sample.population_size)), Run(")")],
                [Run(paper.text(f"sample.{sample.method}")), *seed, *note],
                paper.joined(Code(one) for one in sample.chosen),
            ]
        )
    columns = [
        Column(paper.text("head.item"), 0.13),
        Column(paper.text("head.population"), 0.26),
        Column(paper.text("head.sample"), 0.32),
        Column(paper.text("head.drawn"), 0.29),
    ]
    return [Table(columns, rows, paper.theme, caption=paper.text("scope.samples"), summary=paper.text("scope.samples"))]


def legend(paper: Paper) -> list[Flowable]:
    """The tiers with their thresholds and the rule in words."""
    scheme = paper.pack.scheme
    rows: list[Row] = []
    for place, tier in enumerate(scheme.tiers):
        above = scheme.tiers[place - 1].at_least if place else None
        low = f"{tier.at_least.normalize():f}"
        scores = (
            paper.fill("legend.from", low=Code(low))
            if above is None
            else paper.fill("legend.between", low=Code(low), high=Code(f"{above.normalize():f}"))
        )
        rows.append(
            [
                Cell(paper.words(f"ratings.{tier.code}.name"), paper.band(tier.code), bold=True),
                scores,
                paper.words(f"ratings.{tier.code}.meaning"),
            ]
        )
    columns = [
        Column(paper.text("head.rating"), 0.26),
        Column(paper.text("head.score"), 0.19),
        Column(paper.text("head.meaning"), 0.55),
    ]
    basis = paper.words(f"rating_basis.{scheme.status}")
    return [
        paper.section(paper.text("legend.title")),
        Table(columns, rows, paper.theme, summary=paper.text("legend.title"), zebra=False),
        paper.small(
            paper.fill(
                "legend.rule",
                basis=basis,
                cap=paper.words(f"ratings.{scheme.cap}.name"),
                floor=paper.words(f"ratings.{scheme.floor}.name"),
            )
        ),
    ]


def limits(paper: Paper) -> list[Flowable]:
    """What this report cannot say, and why."""
    result = paper.result
    lines: list[Content] = []
    if paper.data.plan.limits:
        lines.append(Foreign(paper.data.plan.limits))
    lines += [_of_part(paper, part.id, paper.items_answered(part)) for part in result.parts]
    lists: list[tuple[str, str, Iterable[str]]] = [
        ("unanswered", "unanswered_count", result.unanswered),
        ("dont_know", "dont_know_count", result.dont_know),
        ("declined", "declined_count", result.declined),
        ("not_safe", "not_safe_count", result.not_safe),
        ("not_applicable", "not_applicable_count", (one.item for one in result.not_applicable)),
        ("withheld", "withheld_count", result.withheld),
        ("left_out", "left_out_count", result.left_out),
    ]
    for name, rule, items in lists:
        listed = list(items)
        if listed:
            lines.append(paper.fill(f"limits.{name}", count=paper.number(rule), items=paper.codes(listed)))
    many = [section.id for section in result.sections if section.many_not_applicable]
    if many:
        lines.append(paper.fill("limits.many_not_applicable", sections=paper.codes(many)))
    if result.na_to_confirm:
        lines.append(paper.fill("limits.na_to_confirm", items=paper.codes(result.na_to_confirm)))
    if result.errors:
        lines.append(paper.fill("limits.errors", items=paper.codes(sorted(result.errors))))
    return [
        paper.section(paper.text("limits.title")),
        *bullet_list(lines, paper.theme),
        *_contradictions(paper),
    ]


def _of_part(paper: Paper, part: str, said: list[Run]) -> list[Run]:
    if len(paper.result.parts) == 1:
        return said
    return paper.labelled(paper.of_pack(f"parts.{part}.label"), said)


def _contradictions(paper: Paper) -> list[Flowable]:
    if not paper.result.contradictions:
        return []
    known = {one.id: one for one in paper.pack.pack.contradictions}
    lines: list[Content] = [
        [*paper.of_pack(f"contradictions.{one}.message"), Run(" ("), *paper.codes(known[one].items), Run(")")]
        for one in paper.result.contradictions
    ]
    intro = paper.fill("limits.contradictions", count=paper.number("contradiction_count"))
    return [
        paper.topic(paper.text("limits.contradictions_title"), 4),
        paper.intro(intro),
        *bullet_list(lines, paper.theme),
    ]


def references(paper: Paper) -> list[Flowable]:
    """The outside sources that the items cite, each with how far it was verified."""
    asked = paper.selection.items
    cited = {ref.partition(" ")[0] for item in paper.pack.pack.items() if item.id in asked for ref in item.refs}
    rows: list[Row] = []
    for reference in paper.pack.pack.references:
        if reference.id in cited:
            note = f"references.{reference.id}.note"
            rows.append(
                [
                    Code(reference.id),
                    [
                        *paper.of_pack(f"references.{reference.id}.title"),
                        *([Run("\n"), *quiet(paper.of_pack(note))] if paper.has(note) else []),
                    ],
                    paper.text(f"reference_status.{reference.status}"),
                ]
            )
    if not rows:
        return []
    columns = [
        Column(paper.text("head.reference"), 0.21),
        Column(paper.text("head.title"), 0.57),
        Column(paper.text("head.status"), 0.22),
    ]
    return [
        paper.chapter("references"),
        paper.small(paper.text("references.note"), keep=True),
        Table(columns, rows, paper.theme, summary=paper.text("chapter.references")),
    ]
