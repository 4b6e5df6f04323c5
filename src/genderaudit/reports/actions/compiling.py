"""Compile several signed reports and registers into one: signatures are checked first, data is carried whole."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Literal, get_args

import pikepdf

from genderaudit.checklists import LoadedPack
from genderaudit.domain.clock import Clock
from genderaudit.reports.actions.verifying import verify_bytes
from genderaudit.reports.actions.writing import put_whole, read_file, require_free, signed_bytes
from genderaudit.reports.files.embedded import Embedded, read_embedded
from genderaudit.reports.files.report import draw_report
from genderaudit.reports.files.versions import drawn_with
from genderaudit.reports.model.data import (
    STRICTNESS,
    CompiledData,
    Form,
    SourceRegister,
    SourceReport,
    classification_of,
)
from genderaudit.reports.model.refusals import SourceRefused
from genderaudit.reports.model.register import RegisterData
from genderaudit.reports.model.verdict import ReportVerdict
from genderaudit.runtime.language import catalogue
from genderaudit.signing import GOOD_VERDICTS, Identity, TrustList

Step = Literal["drawing", "signing"]
STEPS: tuple[Step, ...] = get_args(Step)


def compile_reports(
    sources: Sequence[Path],
    target: Path,
    *,
    title: str,
    office: str,
    language: str,
    trust: TrustList,
    made_at: dt.datetime,
) -> CompiledData:
    """One unsigned PDF over several signed reports and registers. A source that does not verify is refused by name."""
    require_free(target)
    pdf, data = compiled_now(sources, title=title, office=office, language=language, trust=trust, made_at=made_at)
    put_whole(target, pdf)
    return data


def compile_signed(
    sources: Sequence[Path],
    target: Path,
    identity: Identity,
    *,
    title: str,
    office: str,
    language: str,
    trust: TrustList,
    clock: Clock,
    begin: Callable[[Step], None] | None = None,
) -> CompiledData:
    """The compiled report, signed by its preparer: no unsigned draft of it ever lies on a disk.

    At its place there is all of it or nothing. `begin` is told each step of `STEPS` before it is taken, and may stop
    the work by raising. Raises as `compile_reports` and `sign_report` do.
    """
    told = begin or (lambda step: None)
    require_free(target)
    told("drawing")
    made_at = clock().replace(microsecond=0)
    pdf, data = compiled_now(sources, title=title, office=office, language=language, trust=trust, made_at=made_at)
    told("signing")
    put_whole(target, signed_bytes(pdf, data, identity, "preparer", trust=trust, clock=clock))
    return data


def compiled_now(
    sources: Sequence[Path], *, title: str, office: str, language: str, trust: TrustList, made_at: dt.datetime
) -> tuple[bytes, CompiledData]:
    """The unsigned PDF in memory, and what it carries. A source that does not verify is refused by its name."""
    packs: dict[str, LoadedPack] = {}
    reports: list[SourceReport] = []
    registers: list[SourceRegister] = []
    for path in sources:
        found, embedded = _take(path, trust, made_at, language)
        facts: dict[str, Any] = {
            "sha256": found.sha256,
            "verdict": found.verdict,
            "signers": tuple(f"{one.role}: {one.post}, {one.office}, {one.fingerprint}" for one in found.signers),
            "data": embedded.data,
        }
        if isinstance(embedded.data, RegisterData):
            registers.append(SourceRegister(label=f"O-{len(registers) + 1:02d}", **facts))
        else:
            reports.append(SourceReport(label=f"R-{len(reports) + 1:02d}", **facts))
            packs |= embedded.whole_packs()
    taken: list[SourceReport | SourceRegister] = [*reports, *registers]
    forms: set[Form] = {source.data.form for source in taken}
    digest = hashlib.sha256("".join(source.sha256 for source in taken).encode()).hexdigest()
    data = CompiledData(
        form="full" if "full" in forms else "public",
        language=language,
        reference=f"C-{digest[:8].upper()}",
        made_at=made_at,
        program=drawn_with(),
        title=title,
        office=office,
        classification=max((classification_of(source.data) for source in taken), key=STRICTNESS.index),
        sources=tuple(reports),
        registers=tuple(registers),
    )
    return draw_report(data, packs), data


def _take(path: Path, trust: TrustList, now: dt.datetime, language: str) -> tuple[ReportVerdict, Embedded]:
    pdf = read_file(path)
    verdict = verify_bytes(pdf, str(path), trust, now=now, language=language)
    if verdict.verdict not in GOOD_VERDICTS:
        raise SourceRefused(file=path, verdict=verdict.verdict, why=verdict.words[0] if verdict.words else "")
    if verdict.kind not in ("engagement", "register"):
        raise SourceRefused(file=path, verdict=verdict.kind, why=catalogue(language)("reports.compiled.only_single"))
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        embedded = read_embedded(opened)
    if isinstance(embedded.data, RegisterData) and embedded.data.only:
        raise SourceRefused(file=path, verdict=verdict.kind, why=catalogue(language)("reports.compiled.only_single"))
    return verdict, embedded
