"""Draws a report from its data: pages, attachments and empty signature fields; the same data give the same bytes."""

from __future__ import annotations

from collections.abc import Mapping

from reportlab.platypus import Flowable, PageBreak

from genderaudit.checklists import LoadedPack
from genderaudit.reports.files.blocks import Contents
from genderaudit.reports.files.document import Running, typeset
from genderaudit.reports.files.embedded import DATA, NUMBERS, model_bytes, pack_attachment, pack_bytes
from genderaudit.reports.files.finish import Attachment, Imprint
from genderaudit.reports.files.inline import Code, Foreign, Run
from genderaudit.reports.files.pages.answers import answers
from genderaudit.reports.files.pages.compiled import compiled_body, compiled_front
from genderaudit.reports.files.pages.counts import tables
from genderaudit.reports.files.pages.evidence import evidence
from genderaudit.reports.files.pages.findings import action_plan, findings, good_practice
from genderaudit.reports.files.pages.front import front_page
from genderaudit.reports.files.pages.ink import Ink
from genderaudit.reports.files.pages.paper import Paper
from genderaudit.reports.files.pages.receipts import receipts
from genderaudit.reports.files.pages.results import results
from genderaudit.reports.files.pages.scope import limits, references, scope_and_method
from genderaudit.reports.files.pages.signatures import fields, signatures
from genderaudit.reports.model.data import CompiledData, ReportData
from genderaudit.reports.model.numbers import NumberRegister
from genderaudit.reports.rules.compiled import CompiledNumbers
from genderaudit.reports.rules.numbers import Numbers, result_of


def draw_report(data: ReportData | CompiledData, packs: Mapping[str, LoadedPack]) -> bytes:
    """The unsigned report as a finished PDF with its data, numbers and packs inside; packs by `files_hash`."""
    ink: Ink
    if isinstance(data, CompiledData):
        ink, story = compose_compiled(data, packs)
    else:
        ink, story = compose(data, packs[data.pack.hash])
    return print_story(ink, story, data, packs)


def compose(data: ReportData, pack: LoadedPack) -> tuple[Paper, list[Flowable]]:
    """The story of one engagement's report, and the paper whose register knows its numbers."""
    numbers = Numbers(data, pack, result_of(data, pack))
    register = NumberRegister(data.language, numbers.compute, numbers.behind, numbers.withheld)
    paper = Paper(data, pack, numbers, register)
    story = [
        *front_page(paper),
        PageBreak(),
        *_contents(paper),
        *scope_and_method(paper),
        *limits(paper),
        *results(paper),
        *good_practice(paper),
        *findings(paper),
        *([*action_plan(paper), *answers(paper)] if paper.full else []),
        *tables(paper),
        *evidence(paper),
        *receipts(paper),
        *references(paper),
        *signatures(paper, data.reference),
    ]
    return paper, story


def compose_compiled(data: CompiledData, packs: Mapping[str, LoadedPack]) -> tuple[Ink, list[Flowable]]:
    """The story of a report over several reports, and the ink whose register knows its numbers."""
    reports = {source.label: source.data for source in data.sources}
    each = {
        label: Numbers(report, packs[report.pack.hash], result_of(report, packs[report.pack.hash]))
        for label, report in reports.items()
    }
    numbers = CompiledNumbers(data, each)
    register = NumberRegister(data.language, numbers.compute, numbers.behind, numbers.withheld)
    ink = Ink(data.language, register)
    papers = {
        label: Paper(report, packs[report.pack.hash], each[label], register, language=data.language, source=label)
        for label, report in reports.items()
    }
    story = [
        *compiled_front(ink, data, papers),
        PageBreak(),
        *_contents(ink),
        *compiled_body(ink, data, papers),
        *signatures(ink, data.reference),
    ]
    return ink, story


def _contents(ink: Ink) -> list[Flowable]:
    return [ink.topic(ink.text("contents"), 2), Contents(ink.theme, (2,))]


def print_story(
    ink: Ink, story: list[Flowable], data: ReportData | CompiledData, packs: Mapping[str, LoadedPack]
) -> bytes:
    """The story on pages, with everything that the file carries inside."""
    single = isinstance(data, ReportData)
    title = data.plan.title if isinstance(data, ReportData) else data.title
    office = data.plan.office if isinstance(data, ReportData) else data.office
    classification = data.plan.classification if isinstance(data, ReportData) else data.classification
    form = ink.text(f"form.{data.form}")
    tool = f"GenderAudit {data.program.get('genderaudit', '')}".strip()
    imprint = Imprint(
        title=f"{title} ({data.reference})",
        author=office,
        language=data.language,
        when=data.made_at,
        tool=tool,
        subject=ink.text("subject" if single else "subject_compiled"),
    )
    running = Running(
        title=Foreign(title),
        classification=ink.text(f"classification.{classification}"),
        footer=[Code(data.reference), Run("  ·  "), Run(form), Run("  ·  "), Foreign(office)],
        page_of=ink.text("page_of"),
    )
    return typeset(story, imprint, running, _attachments(ink, data, packs), fields(ink))


def _attachments(ink: Ink, data: ReportData | CompiledData, packs: Mapping[str, LoadedPack]) -> list[Attachment]:
    used = [data] if isinstance(data, ReportData) else [source.data for source in data.sources]
    hashes = sorted({one.pack.hash for one in used})
    json = "application/json"
    return [
        Attachment(DATA, model_bytes(data), json, "Data", ink.text("attachment.data")),
        Attachment(NUMBERS, model_bytes(ink.register.listed()), json, "Data", ink.text("attachment.numbers")),
        *(
            Attachment(pack_attachment(one), pack_bytes(packs[one]), json, "Source", ink.text("attachment.pack"))
            for one in hashes
        ),
    ]
