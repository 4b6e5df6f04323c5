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
from genderaudit.reports.files.pages.network import network_body, network_front
from genderaudit.reports.files.pages.network_paper import NetworkPaper
from genderaudit.reports.files.pages.one_supplier import supplier_sheet
from genderaudit.reports.files.pages.paper import Paper
from genderaudit.reports.files.pages.plan import improvement_plan
from genderaudit.reports.files.pages.receipts import receipts
from genderaudit.reports.files.pages.register import register_body, register_front, sheet_front
from genderaudit.reports.files.pages.results import results
from genderaudit.reports.files.pages.riskpaper import RiskPaper
from genderaudit.reports.files.pages.scope import limits, references, scope_and_method
from genderaudit.reports.files.pages.signatures import fields, signature_boxes, signatures
from genderaudit.reports.files.pages.supply import supply_chapter
from genderaudit.reports.model.data import (
    AnyData,
    CompiledData,
    ReportData,
    classification_of,
    engagements_in,
    office_of,
    title_of,
)
from genderaudit.reports.model.network import NetworkData
from genderaudit.reports.model.numbers import NumberRegister
from genderaudit.reports.model.plan import PlanData
from genderaudit.reports.model.register import RegisterData
from genderaudit.reports.rules.compiled import CompiledNumbers
from genderaudit.reports.rules.network import NetworkNumbers
from genderaudit.reports.rules.numbers import Numbers, result_of
from genderaudit.reports.rules.plan import PlanNumbers
from genderaudit.reports.rules.register import RegisterNumbers


def draw_report(data: AnyData, packs: Mapping[str, LoadedPack]) -> bytes:
    """The unsigned report as a finished PDF with its data, numbers and packs inside; packs by `files_hash`."""
    ink: Ink
    if isinstance(data, CompiledData):
        ink, story = compose_compiled(data, packs)
    elif isinstance(data, RegisterData):
        ink, story = compose_register(data)
    elif isinstance(data, NetworkData):
        ink, story = compose_network(data)
    elif isinstance(data, PlanData):
        ink, story = compose_plan(data)
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
        *(action_plan(paper) if paper.full else []),
        *supply_chapter(paper),
        *(answers(paper) if paper.full else []),
        *tables(paper),
        *evidence(paper),
        *receipts(paper),
        *references(paper),
        *signatures(paper, data.reference),
    ]
    return paper, story


def compose_register(data: RegisterData) -> tuple[Ink, list[Flowable]]:
    """The story of a risk register, or of the sheet of one risk, and the ink whose register knows its numbers."""
    numbers = RegisterNumbers(data)
    register = NumberRegister(data.language, numbers.compute, numbers.behind, numbers.withheld)
    paper = RiskPaper(data, numbers, register)
    if data.only:
        return paper, [*sheet_front(paper), *signatures(paper, data.reference)]
    return paper, [
        *register_front(paper),
        PageBreak(),
        *_contents(paper),
        *register_body(paper),
        *signatures(paper, data.reference),
    ]


def compose_network(data: NetworkData) -> tuple[Ink, list[Flowable]]:
    """The story of a supplier network, or of one supplier's sheet, and the ink whose register knows its numbers."""
    numbers = NetworkNumbers(data)
    register = NumberRegister(data.language, numbers.compute, numbers.behind, numbers.withheld)
    paper = NetworkPaper(data.language, data, numbers, register)
    if data.only:
        return paper, [*supplier_sheet(paper, data), *signatures(paper, data.reference)]
    return paper, [
        *network_front(paper, data),
        PageBreak(),
        *_contents(paper),
        *network_body(paper),
        *signatures(paper, data.reference),
    ]


def compose_plan(data: PlanData) -> tuple[Ink, list[Flowable]]:
    """The story of a supplier's improvement plan, and the ink whose register knows its numbers."""
    numbers = PlanNumbers(data)
    ink = Ink(data.language, NumberRegister(data.language, numbers.compute, numbers.behind, numbers.withheld))
    return ink, [*improvement_plan(ink, data), *signature_boxes(ink)]


def compose_compiled(data: CompiledData, packs: Mapping[str, LoadedPack]) -> tuple[Ink, list[Flowable]]:
    """The story of a report over several reports, and the ink whose register knows its numbers."""
    reports = {source.label: source.data for source in data.sources}
    each = {
        label: Numbers(report, packs[report.pack.hash], result_of(report, packs[report.pack.hash]))
        for label, report in reports.items()
    }
    registers = {source.label: RegisterNumbers(source.data) for source in data.registers}
    numbers = CompiledNumbers(data, each, registers)
    register = NumberRegister(data.language, numbers.compute, numbers.behind, numbers.withheld)
    ink = Ink(data.language, register)
    papers = {
        label: Paper(report, packs[report.pack.hash], each[label], register, language=data.language, source=label)
        for label, report in reports.items()
    }
    offices = {
        source.label: RiskPaper(
            source.data, registers[source.label], register, language=data.language, source=source.label
        )
        for source in data.registers
    }
    story = [
        *compiled_front(ink, data, papers, offices),
        PageBreak(),
        *_contents(ink),
        *compiled_body(ink, data, papers, offices),
        *signatures(ink, data.reference),
    ]
    return ink, story


def _contents(ink: Ink) -> list[Flowable]:
    return [ink.topic(ink.text("contents"), 2), Contents(ink.theme, (2,))]


def print_story(ink: Ink, story: list[Flowable], data: AnyData, packs: Mapping[str, LoadedPack]) -> bytes:
    """The story on pages, with everything that the file carries inside."""
    title, office, classification = title_of(data), office_of(data), classification_of(data)
    form = ink.text("plan.form" if isinstance(data, PlanData) else f"form.{data.form}")
    tool = f"GenderAudit {data.program.get('genderaudit', '')}".strip()
    imprint = Imprint(
        title=f"{title} ({data.reference})",
        author=office,
        language=data.language,
        when=data.made_at,
        tool=tool,
        subject=ink.text(_SUBJECTS[data.kind]),
    )
    running = Running(
        title=Foreign(title),
        classification=ink.text(f"classification.{classification}"),
        footer=[Code(data.reference), Run("  ·  "), Run(form), Run("  ·  "), Foreign(office)],
        page_of=ink.text("page_of"),
    )
    return typeset(story, imprint, running, _attachments(ink, data, packs), fields(ink))


_SUBJECTS = {
    "engagement": "subject",
    "compiled": "subject_compiled",
    "register": "subject_register",
    "network": "subject_network",
    "improvement": "subject_improvement",
}


def _attachments(ink: Ink, data: AnyData, packs: Mapping[str, LoadedPack]) -> list[Attachment]:
    hashes = sorted({one.pack.hash for one in engagements_in(data)})
    json = "application/json"
    return [
        Attachment(DATA, model_bytes(data), json, "Data", ink.text("attachment.data")),
        Attachment(NUMBERS, model_bytes(ink.register.listed()), json, "Data", ink.text("attachment.numbers")),
        *(
            Attachment(pack_attachment(one), pack_bytes(packs[one]), json, "Source", ink.text("attachment.pack"))
            for one in hashes
        ),
    ]
