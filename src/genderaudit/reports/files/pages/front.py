"""The front page: rating, profile by commitment, critical flags and the most urgent findings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from reportlab.platypus import Flowable

from genderaudit.checklists.model.results import FiredFlag, PartResult
from genderaudit.reports.files.blocks import Panel
from genderaudit.reports.files.figures import Count
from genderaudit.reports.files.fonts import register
from genderaudit.reports.files.inline import Code, Content, Foreign, Run, TextStyle, plain_text
from genderaudit.reports.files.pages.ink import FLAG_BANDS, Ink
from genderaudit.reports.files.pages.layout import Columns, Marked, Masthead, Strip
from genderaudit.reports.files.pages.paper import Paper
from genderaudit.reports.files.prose import Heading, Prose
from genderaudit.reports.files.tables import Cell, Column, Row, Table
from genderaudit.reports.files.theme import BANDS, CONTENT_WIDTH, PAGE_HEIGHT

_VARIANTS = (
    *((3, 3, True, True), (3, 3, False, True), (2, 3, False, True), (1, 3, False, True), (1, 2, False, True)),
    *((1, 3, False, False), (1, 2, False, False), (1, 1, False, False), (0, 1, False, False)),
)
"""Critical flags, findings, whether the note is printed, and whether every cap of the rating and the owners of findings
are: the first that fits on one page is taken."""


def front_page(paper: Paper) -> list[Flowable]:
    """Everything that a head of office reads in two minutes, on one page where that is possible."""
    return first_that_fits(_front(paper, *variant) for variant in _VARIANTS)


def first_that_fits(variants: Iterable[list[Flowable]]) -> list[Flowable]:
    """The first story that a page holds; the last one if none does."""
    register()
    story: list[Flowable] = []
    for story in variants:
        if _height(story) <= PAGE_HEIGHT:
            break
    return story


def _height(story: Sequence[Flowable]) -> float:
    tall = sum(float(one.wrap(CONTENT_WIDTH, PAGE_HEIGHT)[1]) for one in story)
    gaps = (float(max(above.getSpaceAfter(), below.getSpaceBefore())) for above, below in pairwise(story))
    return tall + sum(gaps)


def _front(paper: Paper, critical: int, findings: int, note: bool, caps: bool) -> list[Flowable]:
    plan = paper.data.plan
    period = paper.fill("period", start=paper.date(plan.period.start), end=paper.date(plan.period.end))
    subject = [Foreign(one) for one in (plan.subject, plan.office, paper.country(plan.country)) if one]
    return [
        title_block(
            paper,
            kind=paper.text(f"kind.{plan.type}"),
            title=plan.title,
            lines=[paper.joined([*subject, period], "  ·  ")],
            reference=paper.data.reference,
            form=paper.text(f"form.{paper.data.form}"),
            classification=paper.text(f"classification.{plan.classification}"),
        ),
        *_ratings(paper, caps),
        paper.caption(paper.text("front.profile")),
        paper.profile(),
        *_flags(paper, critical),
        *_top_findings(paper, findings, owners=paper.full and caps),
        *([paper.small(paper.text("front.signed_only"))] if note else []),
    ]


def title_block(
    ink: Ink, *, kind: str, title: str, lines: list[list[Run]], reference: str, form: str, classification: str
) -> Masthead:
    """The band across the top: what this is, of whom, and how it may be passed on."""
    subtitle = ink.theme.subtitle
    end = replace(subtitle, align="end")
    above = Columns(
        [
            [Prose([Run("GenderAudit", bold=True), Run(f"  ·  {kind}")], subtitle, ink.language)],
            [Prose(Run(classification, bold=True, colour="#ffffff"), end, ink.language)],
        ],
        ink.theme,
        (3.2, 1),
    )
    below = Prose(
        [*ink.fill("front.reference", reference=Code(reference)), Run("  ·  "), Run(form)], subtitle, ink.language
    )
    return Masthead(
        [
            above,
            Heading(1, Foreign(title), _smaller(ink.theme.title), ink.language, listed=False),
            *(Prose(line, subtitle, ink.language) for line in lines),
            below,
        ]
    )


def _smaller(style: TextStyle) -> TextStyle:
    return replace(style, size=21.0, leading=style.leading * 0.86, after=6)


def _ratings(paper: Paper, caps: bool) -> list[Flowable]:
    parts = paper.result.parts
    if len(parts) == 1:
        return [rating_panel(paper, parts[0], caps=caps)]
    panels = [[rating_panel(paper, part, narrow=True)] for part in parts]
    notes = [
        paper.small(paper.labelled(Run(plain_text(paper.of_pack(f"parts.{part.id}.label")), bold=True), Run(text)))
        for part in parts
        for text in _lowest_cap(paper, part)
    ]
    apart = paper.small(paper.words("receipts.parts_apart"))
    return [Columns(panels, paper.theme, gap=10, level=True), *notes, apart]


def rating_panel(paper: Paper, part: PartResult, *, narrow: bool = False, caps: bool = True) -> Panel:
    """The one clear answer: word and shape, score, coverage, and why it is no better.

    Without `caps` only the lowest cap is named, which is the one that holds.
    """
    band = paper.band(part.rating)
    theme = paper.theme
    size = 12.0 if narrow else 15.0
    style = TextStyle(
        size=size, leading=size * (1.6 if theme.rtl else 1.28), bold=True, colour=BANDS[band].fill, after=2
    )
    ending = paper.result.ending
    heading: Content = paper.of_pack(ending) if ending and not part.rating else paper.rating_name(part)
    name = paper.of_pack(f"parts.{part.id}.label") if narrow else paper.text("front.rating")
    word: list[Flowable] = [paper.label(name), Marked(heading, style, band, theme)]
    figure = replace(theme.figure, size=size + 2, leading=style.leading)
    score: list[Flowable] = [
        paper.label(paper.text("front.score")),
        Prose(
            paper.fill("front.of_hundred", score=paper.number("overall_score", part.id, places=1, bold=True)),
            replace(figure, size=size - 2),
            paper.language,
        ),
    ]
    coverage: list[Flowable] = [
        paper.label(paper.text("front.coverage_title")),
        Prose(paper.items_answered(part), theme.cell, paper.language),
    ]
    children: list[Flowable]
    if narrow:
        children = [*word, *score, *coverage]
    else:
        children = [Columns([word, score, coverage], theme, (3.2, 1.1, 1.5), gap=12)]
    children += [paper.small(text) for text in ([] if narrow else _explained(paper, part, caps))]
    if narrow:
        children += [paper.small(text) for text in _moved(paper, part)]
    return Panel(children, theme, band)


def _explained(paper: Paper, part: PartResult, caps: bool) -> list[Content]:
    texts: list[Content] = []
    if part.rating:
        texts.append(paper.words(f"ratings.{part.rating}.meaning"))
    elif part.no_rating and not paper.result.ending:
        texts.append(paper.words(f"no_rating.{part.no_rating}"))
    texts += paper.why_not_better(part) if caps else _lowest_cap(paper, part)
    return [*texts, *_moved(paper, part)]


def _lowest_cap(paper: Paper, part: PartResult) -> list[str]:
    ranks = [paper.pack.scheme.rank(cap.rating) for cap in part.caps]
    return [paper.why_not_better(part)[ranks.index(max(ranks))]] if ranks else []


def _moved(paper: Paper, part: PartResult) -> list[Content]:
    if part.override is not None:
        moved = part.override
        return [
            paper.fill(
                "front.override",
                by=Foreign(moved.by),
                second=Foreign(moved.second),
                reason=Foreign(moved.reason) if moved.reason else "–",
                rating=paper.words(f"ratings.{_before(part)}.name"),
            )
        ]
    return []


def _before(part: PartResult) -> str:
    return part.rating_receipt.facts.get("capped") or part.earned or "none"


def flag_counts(paper: Paper) -> Strip:
    """How many flags of each class were raised."""
    counts = [
        Count(paper.number("flag_count", level), paper.words(f"flags.{level}.name"), FLAG_BANDS[level])
        for level in ("STOP", "CRIT", "MAJ")
    ]
    said = paper.text("comma").join(f"{plain_text(one.label)} {plain_text(one.value)}" for one in counts)
    return Strip(counts, f"{paper.text('figure.flags')}: {said}.", paper.theme)


def _flags(paper: Paper, critical: int) -> list[Flowable]:
    result: list[Flowable] = [paper.caption(paper.text("front.flags")), flag_counts(paper)]
    shown = [*paper.flags("STOP"), *paper.flags("CRIT")[:critical]]
    if shown:
        result += [_brief(paper, flag) for flag in shown]
        if len(paper.flags("CRIT")) > critical:
            result.append(paper.small(paper.text("front.more_flags")))
    return result


def _brief(paper: Paper, flag: FiredFlag) -> Marked:
    style = replace(paper.theme.cell, after=4)
    said = [
        Run(paper.words(f"flags.{flag.level}.name"), bold=True),
        Run("  "),
        Code(flag.item, bold=True),
        Run("  "),
        *paper.of_pack(f"items.{flag.item}.label"),
    ]
    if flag.level == "STOP":
        said += [Run(" "), *decision(paper, flag)]
    return Marked(said, style, FLAG_BANDS[flag.level], paper.theme, size=7)


def flag_table(paper: Paper, flags: list[FiredFlag]) -> Table:
    """Flags with what they mean and, for a STOP, what was decided."""
    rows: list[Row] = []
    for flag in flags:
        said = paper.of_pack(flag.message)
        if flag.level == "STOP":
            said += [Run("\n"), *decision(paper, flag)]
        rows.append(
            [Cell(paper.words(f"flags.{flag.level}.name"), FLAG_BANDS[flag.level]), Code(flag.item, bold=True), said]
        )
    columns = [
        Column(paper.text("head.flag"), 0.15),
        Column(paper.text("head.item"), 0.13),
        Column(paper.text("head.meaning"), 0.72),
    ]
    return Table(columns, rows, paper.theme, summary=paper.text("front.flags"), zebra=False)


def decision(paper: Paper, flag: FiredFlag) -> list[Run]:
    """What was decided about a STOP, by whom and when; or that nothing is recorded."""
    stop = next((one for one in paper.data.stops if one.item == flag.item), None)
    if stop is None:
        return [Run(paper.text("stop.undecided"), bold=True)]
    said = paper.fill(
        "stop.decided",
        decision=Run(paper.words(f"dispositions.{stop.decision}"), bold=True),
        by=Foreign(stop.decided_by),
        on=paper.date(stop.on),
    )
    if stop.until is not None:
        said += [Run(" "), *paper.fill("stop.until", day=paper.date(stop.until))]
    if stop.reason:
        said += [Run(" "), Foreign(stop.reason)]
    return said


def _top_findings(paper: Paper, most: int, *, owners: bool) -> list[Flowable]:
    findings = paper.findings()[:most]
    if not findings:
        return [paper.caption(paper.text("front.findings")), paper.body(paper.text("findings.none"))]
    rows: list[Row] = []
    for finding in findings:
        title: list[Run] = [
            Run(finding.label, bold=True, link=f"#{finding.label}", colour=paper.theme.link, isolate="ltr"),
            Run("  "),
            Foreign(finding.title),
        ]
        due = paper.date(finding.due) if finding.due else "–"
        owner: Content = Foreign(finding.owner_post) if finding.owner_post else "–"
        rows.append([paper.priority(finding), title, *([owner] if owners else []), due])
    columns = [Column(paper.text("head.priority"), 0.15), Column(paper.text("head.finding"), 0.43)]
    if owners:
        columns.append(Column(paper.text("head.owner"), 0.18))
    columns.append(Column(paper.text("head.due"), 0.24))
    caption = paper.text("front.findings")
    style = replace(paper.theme.cell, size=8.2)
    table = Table(
        columns, rows, paper.theme, caption=caption, summary=caption, row_headers=False, zebra=False, style=style
    )
    return [table]
