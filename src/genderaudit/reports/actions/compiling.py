"""Compile several signed reports into one: their signatures are checked first, their data is carried whole."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
from collections.abc import Sequence
from pathlib import Path

import pikepdf

from genderaudit.checklists import LoadedPack
from genderaudit.engagements.model import Classification
from genderaudit.reports.actions.verifying import verify_bytes
from genderaudit.reports.actions.writing import put_whole, read_file, require_free
from genderaudit.reports.files.embedded import read_embedded
from genderaudit.reports.files.report import draw_report
from genderaudit.reports.files.versions import drawn_with
from genderaudit.reports.model.data import CompiledData, Form, ReportData, SourceReport
from genderaudit.reports.model.refusals import SourceRefused
from genderaudit.runtime.language import catalogue
from genderaudit.signing import GOOD_VERDICTS, TrustList

_STRICTEST: tuple[Classification, ...] = ("public", "internal", "confidential", "strictly_confidential")


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
    """One unsigned PDF over several signed reports. A source that does not verify is refused by its name."""
    require_free(target)
    packs: dict[str, LoadedPack] = {}
    taken = []
    for number, path in enumerate(sources, 1):
        source, its_packs = _take(path, f"R-{number:02d}", trust, made_at, language)
        taken.append(source)
        packs |= its_packs
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
        classification=max((source.data.plan.classification for source in taken), key=_STRICTEST.index),
        sources=tuple(taken),
    )
    put_whole(target, draw_report(data, packs))
    return data


def _take(
    path: Path, label: str, trust: TrustList, now: dt.datetime, language: str
) -> tuple[SourceReport, dict[str, LoadedPack]]:
    pdf = read_file(path)
    verdict = verify_bytes(pdf, str(path), trust, now=now, language=language)
    if verdict.verdict not in GOOD_VERDICTS:
        raise SourceRefused(file=path, verdict=verdict.verdict, why=verdict.words[0] if verdict.words else "")
    if verdict.kind != "engagement":
        raise SourceRefused(file=path, verdict=verdict.kind, why=catalogue(language)("reports.compiled.only_single"))
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        embedded = read_embedded(opened)
    assert isinstance(embedded.data, ReportData)
    source = SourceReport(
        label=label,
        sha256=verdict.sha256,
        verdict=verdict.verdict,
        signers=tuple(f"{one.role}: {one.post}, {one.office}, {one.fingerprint}" for one in verdict.signers),
        data=embedded.data,
    )
    return source, embedded.whole_packs()
