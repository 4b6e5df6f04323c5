"""Invented report data for every pack, answered by rule, with sentinels in every text that a person writes."""

import datetime as dt
import functools
import io
from collections.abc import Mapping
from itertools import product
from typing import Any

import pikepdf
import pypdfium2

from genderaudit.checklists import (
    AnswerState,
    FilesValue,
    Form,
    GroupRating,
    LoadedPack,
    Question,
    RatingValue,
    ShareValue,
    TableValue,
    find_pack,
    score,
    seal,
)
from genderaudit.engagements.model import Period, TeamMember
from genderaudit.findings.model import Priority
from genderaudit.reports.actions.verifying import compute_of
from genderaudit.reports.files.embedded import attachments_of, read_embedded
from genderaudit.reports.files.marks import read_marked_numbers
from genderaudit.reports.files.report import draw_report
from genderaudit.reports.files.versions import drawn_with
from genderaudit.reports.model.data import (
    CompiledData,
    EvidenceShown,
    FindingShown,
    OverrideShown,
    PackUsed,
    Plan,
    ReportData,
    SampleShown,
    SourceReport,
    StopShown,
)
from genderaudit.reports.model.verdict import NumberCheck
from genderaudit.reports.rules.recomputing import check_numbers
from genderaudit.reports.rules.redaction import (
    protected_questions,
    shown_answers,
    shown_evidence,
    shown_finding,
    shown_plan,
    tables_of,
    written_questions,
)

TODAY = dt.date(2026, 11, 21)
WHEN = dt.datetime(2026, 11, 21, 10, tzinfo=dt.UTC)
PRIORITIES: tuple[Priority, ...] = ("medium", "very_high", "high", "low")
REMOVED = ("Xcomment", "Xreason", "Xwritten", "Xcondition", "Xcause", "Xeffect", "Xresponse", "Xowner", "Xcaption")
"""Words in texts that the public copy does not carry."""


@functools.cache
def loaded(pack_id: str) -> LoadedPack:
    """A pack, read once."""
    return find_pack(pack_id)


def answered(pack: LoadedPack, tier: str, parts: tuple[str, ...]) -> dict[str, AnswerState]:
    """An answer to every question that is shown, by the question's place in the form."""
    given: dict[str, AnswerState] = {}
    for _ in range(3):
        form = Form(pack, tier=tier, parts=parts, today=TODAY, answers=given)
        for place, placed in enumerate(form.questions()):
            question = placed.question
            if question.id not in given and form.is_shown(question.id):
                given[question.id] = _answer(pack, question, place)
    return given


def _answer(pack: LoadedPack, question: Question, place: int) -> AnswerState:
    basis: dict[str, Any] = {
        "sources": ("document", "women_interview") if place % 3 else ("document",),
        "confidence": ("low", "medium", "high")[place % 3],
        "evidence": (f"E-{place % 4 + 1:03d}",) if place % 5 == 0 else (),
    }
    if place in (11, 23):
        return AnswerState(status="dont_know" if place == 11 else "not_safe", **basis)
    if place == 17:
        return AnswerState(status="na", na_reason="Xreason nobody works there", **basis)
    return AnswerState(value=_value(pack, question, place), **basis)


def _value(pack: LoadedPack, question: Question, place: int) -> Any:
    codes = [choice.value for choice in pack.pack.choices.get(question.choices or "", ())]
    simple = {
        "yes_partly_no": ("yes", "partly", "yes", "no", "yes")[place % 5],
        "maturity": "21320"[place % 5],
        "single": codes[place % len(codes)] if codes else "",
        "multiple": tuple(codes[:2]),
        "number": str(12 + place),
        "date": "2025-06-03",
        "text": "Xwritten focus groups in three settlements",
        "file": FilesValue(files=("E-001",)),
        "share": ShareValue(numerator=9 + place % 7, denominator=17 + place),
    }
    if question.type == "table":
        cells = product(*([choice.value for choice in pack.pack.choices[axis]] for axis in question.axes))
        return TableValue(cells={"|".join(key): (n * 37 % 211) + 3 for n, key in enumerate(cells)})
    if question.type == "rating":
        ratings = {code: GroupRating(likelihood=1 + n % 5, impact=5 - n % 4) for n, code in enumerate(codes[:-1])}
        return RatingValue(groups=ratings, unaffected={codes[-1]: "Xreason none in reach"})
    return simple[question.type]


def plan(kind: Any, title: str) -> Plan:
    """A plan with every field filled in."""
    return Plan(
        title=title,
        type=kind,
        office="Country Office Examplia",
        country="Examplia",
        subject="",
        period=Period(start=dt.date(2026, 1, 1), end=dt.date(2026, 9, 30)),
        objective="To see whether risks are identified, rated and treated for all genders.",
        scope="All programmes of the office.",
        exclusions="The regional hub.",
        method="Document review and interviews.",
        limits="One site could not be visited.",
        criteria=("IOM Gender Equality Policy 2024",),
        team=(TeamMember(role="lead", post="Internal Auditor"),),
        gender_focus="specific",
        serves_4c="mainstreamed",
        good_practice=("Transport is paid for women who come to consultations.",),
        distribution=("Head of Office",),
        classification="confidential",
    )


def report_data(
    language: str = "en",
    form: Any = "full",
    pack_id: str = "risk-assessment",
    tier: str = "full",
    parts: tuple[str, ...] = ("main",),
    *,
    changes: Mapping[str, AnswerState] | None = None,
    override: OverrideShown | None = None,
    title: str = "Gender lens on the cross-border response",
) -> tuple[ReportData, LoadedPack]:
    """Report data as the snapshot makes it, with `changes` to the answers."""
    pack = loaded(pack_id)
    answers = answered(pack, tier, parts) | dict(changes or {})
    tables = tables_of(pack.pack, answers)
    protected = protected_questions(pack.pack, answers, tables)
    written = written_questions(pack.pack)
    hidden = protected | written if form == "public" else protected
    sealed = seal(pack, answers, tier=tier, parts=parts, today=TODAY, hidden=hidden & set(answers))
    result = score(pack, answers, tier=tier, parts=parts, dispositions={}, today=TODAY)
    comments = {id: "Xcomment seen in the minutes" for place, id in enumerate(answers) if place % 2 == 0}
    evidence = tuple(_piece(number, answers) for number in range(1, 6))
    full = form == "full"
    sample = SampleShown(
        question="X-01",
        population="Agreements",
        population_size=48,
        method="random",
        seed=4711,
        chosen=("14",),
        note="",
    )
    data = ReportData(
        form=form,
        language=language,
        reference="7F3A9C21-1",
        version=1,
        made_at=WHEN,
        program=drawn_with(),
        plan=shown_plan(plan(pack.pack.kind, title), form),
        pack=PackUsed(id=pack.pack.id, version=pack.pack.version, hash=pack.files_hash, tier=tier, parts=parts),
        answers=shown_answers(answers, comments, tables, protected, {}, form, written),
        tables=tables,
        sealed=sealed,
        stops=tuple(_stop(flag.item, full=full) for flag in result.flags if flag.level == "STOP"),
        override=override,
        findings=tuple(
            shown_finding(_finding(number, flag.item, flag.level), form)
            for number, flag in enumerate(result.flags[:6], 1)
        ),
        evidence=shown_evidence(evidence, form),
        evidence_counts={grade: sum(one.grade == grade for one in evidence) for grade in ("A", "B", "C", "D")},
        samples=(sample,) if full else (),
        consent_read=True,
        compared={id: ("new", "changed", "same")[place % 3] for place, id in enumerate(answers)},
    )
    return data, pack


def _piece(number: int, answers: Mapping[str, AnswerState]) -> EvidenceShown:
    label = f"E-{number:03d}"
    return EvidenceShown(
        label=label,
        caption="Xcaption risk register, extract",
        type="document",
        grade=("A", "B", "C", "D")[number % 4],
        sha256=f"{7919**17 * number:064x}"[-64:] if number != 3 else "",
        size=1000,
        media_type="application/pdf",
        answers=tuple(id for id, state in answers.items() if label in state.evidence),
    )


def _stop(item: str, *, full: bool) -> StopShown:
    return StopShown(
        item=item,
        decision="continue_with_safeguards",
        on=dt.date(2026, 11, 10),
        decided_by="Head of Office",
        reason="A second channel is open." if full else "",
        until=dt.date(2027, 1, 31),
    )


def _finding(number: int, item: str, level: Any) -> FindingShown:
    return FindingShown(
        label=f"F-{number:02d}",
        items=(item,),
        level=level,
        title=f"What number {number} found",
        commitments=("4c",),
        references=("IOM-GEP 4c",),
        criteria="The policy expects a gender lens.",
        condition="Xcondition one score for all groups",
        root_cause="no_requirement",
        cause_text="Xcause one column",
        effect="Xeffect others are missed",
        groups_affected=("Women", "Girls"),
        recommendation="Add columns for affected groups and rate each group.",
        priority=PRIORITIES[number % 4],
        owner_post="Xowner Programme Manager",
        due=dt.date(2027, 3, 31),
        response="Xresponse will be done",
        acceptance="accepted",
        evidence=("E-001",),
        status="open",
        raised_on=TODAY,
    )


def compiled_data(language: str = "en") -> tuple[CompiledData, dict[str, LoadedPack]]:
    """Three reports of three packs in three languages, compiled."""
    wanted = (
        ("en", "full", "risk-assessment", ("main",)),
        ("ar", "public", "internal-audit", ("main",)),
        ("fr", "full", "supplier-procurement", ("office", "tender", "supplier")),
    )
    sources, packs = [], {}
    for number, (spoken, form, name, parts) in enumerate(wanted, 1):
        data, pack = report_data(spoken, form, name, "full", parts)
        packs[pack.files_hash] = pack
        signers = ("preparer: Internal Auditor, Country Office, " + "cd" * 32,)
        label = f"R-{number:02d}"
        sources.append(SourceReport(label=label, sha256="ab" * 32, verdict="valid", signers=signers, data=data))
    compiled = CompiledData(
        form="full",
        language=language,
        reference="C-1234ABCD",
        made_at=WHEN,
        program=drawn_with(),
        title="Three offices, compiled",
        office="Headquarters",
        classification="confidential",
        sources=tuple(sources),
    )
    return compiled, packs


@functools.cache
def drawn(
    language: str = "en",
    form: str = "full",
    pack_id: str = "risk-assessment",
    tier: str = "full",
    parts: tuple[str, ...] = ("main",),
) -> bytes:
    """The report as a file."""
    data, pack = report_data(language, form, pack_id, tier, parts)
    return draw_report(data, {pack.files_hash: pack})


@functools.cache
def drawn_compiled(language: str = "en") -> bytes:
    """The compiled report as a file."""
    return draw_report(*compiled_data(language))


def checked(pdf: bytes, language: str) -> NumberCheck:
    """What the verifier makes of the printed numbers."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        embedded = read_embedded(opened)
        marked = [(one.id, one.text, one.page, one.outline_ok) for one in read_marked_numbers(opened)]
    return check_numbers(marked, embedded.numbers, compute_of(embedded), language)


def page_texts(pdf: bytes) -> list[str]:
    """The text of every page as an independent reader sees it, white space made one space."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        found = []
        for page in document:
            text = page.get_textpage()
            found.append(" ".join(text.get_text_bounded().split()))
            text.close()
            page.close()
        return found
    finally:
        document.close()


def attached(pdf: bytes) -> dict[str, bytes]:
    """Attachments by name."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return attachments_of(opened)
