"""Verify reports: signatures by `signing`, then every printed number from the answers inside."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Literal

import pikepdf

from genderaudit import __version__
from genderaudit.domain.errors import SpokenError
from genderaudit.reports.files.embedded import Embedded, NotEmbedded, model_bytes, read_embedded
from genderaudit.reports.files.marks import read_marked_numbers
from genderaudit.reports.files.sameness import same_document
from genderaudit.reports.files.versions import drawn_with
from genderaudit.reports.model.data import CompiledData, ReportData
from genderaudit.reports.model.network import NetworkData
from genderaudit.reports.model.plan import PlanData
from genderaudit.reports.model.register import RegisterData
from genderaudit.reports.model.verdict import Difference, Redrawn, ReportVerdict
from genderaudit.reports.rules.compiled import CompiledNumbers
from genderaudit.reports.rules.network import NetworkNumbers
from genderaudit.reports.rules.numbers import Numbers, result_of
from genderaudit.reports.rules.plan import PlanNumbers
from genderaudit.reports.rules.recomputing import check_numbers
from genderaudit.reports.rules.register import RegisterNumbers
from genderaudit.reports.rules.words import verdict_words
from genderaudit.signing import GOOD_VERDICTS, TrustList, Verdict, verify

MAX_FILE = 512 * 1024 * 1024
REDRAW_PAGES = 60
"""Up to this many pages a report is also drawn again when it is verified (house default)."""
REDRAW_BYTES = 512 * 1024
"""Or with data up to this size, however many pages were put around it: about 280 pages of ours (house default)."""
OURS = 1
"""The tier of files with the fields of our reports."""
Redraw = Literal["auto", "always", "never"]
Compute = Callable[[str, tuple[str, ...]], Fraction | int | None]


def verify_report(
    path: Path, trust: TrustList, *, now: dt.datetime, language: str, redraw: Redraw = "auto"
) -> ReportVerdict:
    """The verdict on one file; never raises for what is in it. `redraw`: draw it again and compare."""
    try:
        if path.stat().st_size > MAX_FILE:
            return _unreadable(path, "file_too_large", language, trust)
        data = path.read_bytes()
    except OSError:
        return _unreadable(path, "cannot_be_opened", language, trust)
    return verify_bytes(data, str(path), trust, now=now, language=language, redraw=redraw)


def verify_bytes(
    data: bytes, name: str, trust: TrustList, *, now: dt.datetime, language: str, redraw: Redraw = "auto"
) -> ReportVerdict:
    """The same for bytes in memory."""
    signed = verify(data, trust, now=now)
    found = ReportVerdict(
        file=name,
        verdict=signed.verdict,
        sha256=hashlib.sha256(data).hexdigest(),
        signers=signed.signers,
        missing=signed.missing,
        changes=tuple(reason.model_dump() for reason in signed.changes),
        reasons=tuple(reason.model_dump() for reason in signed.reasons),
        not_checked=signed.not_checked,
    )
    if signed.verdict in GOOD_VERDICTS or signed.verdict == "unsigned":
        found = _with_numbers(found, data, signed, redraw)
    return found.model_copy(update={"words": tuple(verdict_words(found, signed, language, trust))})


def _unreadable(path: Path, code: str, language: str, trust: TrustList) -> ReportVerdict:
    signed = Verdict(verdict="unreadable")
    found = ReportVerdict(file=str(path), verdict="unreadable", reasons=({"code": code, "facts": {}},))
    return found.model_copy(update={"words": tuple(verdict_words(found, signed, language, trust))})


def _with_numbers(found: ReportVerdict, data: bytes, signed: Verdict, redraw: Redraw) -> ReportVerdict:
    # what was signed first is what the numbers belong to: later revisions only add signatures
    base = data[: signed.base_length] if signed.base_length else data
    try:
        with pikepdf.open(io.BytesIO(base)) as pdf:
            pages = len(pdf.pages)
            embedded = read_embedded(pdf)
            marked = [(one.id, one.text, one.page, one.outline_ok) for one in read_marked_numbers(pdf)]
    except NotEmbedded as why:
        return _not_ours(found, str(why), ours=signed.tier == OURS and signed.verdict != "unsigned")
    except (pikepdf.PdfError, ValueError, RuntimeError):
        return _not_ours(found, "pages_unreadable")
    try:
        numbers = check_numbers(marked, embedded.numbers, compute_of(embedded), embedded.data.language)
    except SpokenError:
        return _not_ours(found, "report_data_does_not_fit_its_pack")
    except _UNDRAWABLE:
        return _not_ours(found, "report_data_unreadable")
    redrawn = _redrawn(embedded, base, pages, redraw)
    if redrawn == "different":
        numbers = numbers.model_copy(update={"differing": (*numbers.differing, _PAGES_DIFFER)})
    not_checked = (*found.not_checked, "pages_not_redrawn") if redrawn == "not_tried" else found.not_checked
    if numbers.withheld:
        not_checked = (*not_checked, "protected_numbers")
    return found.model_copy(
        update={
            "kind": embedded.data.kind,
            "reference": embedded.data.reference,
            "numbers": numbers,
            "not_checked": not_checked,
            "verdict": "invalid" if numbers.differing and found.verdict in GOOD_VERDICTS else found.verdict,
            "redrawn": redrawn,
        }
    )


def _redrawn(embedded: Embedded, base: bytes, pages: int, redraw: Redraw) -> Redrawn:
    """What drawing the report again gives. Which program wrote it is its own claim, so it never excuses other pages.

    Only a report of another version of the program is left open, unless `always` asks for it.
    """
    if redraw == "never" or (redraw == "auto" and pages > REDRAW_PAGES and _size(embedded) > REDRAW_BYTES):
        return "not_tried"
    from genderaudit.reports.actions.writing import draw_again  # noqa: PLC0415 -- drawing loads fonts; checking need not

    try:
        drawn = draw_again(embedded)
        if drawn == base:
            return "same"
        if embedded.data.program != drawn_with() and _same_document(drawn, base):
            return "same_otherwise_packed"
    except (NotEmbedded, SpokenError, pikepdf.PdfError, *_UNDRAWABLE):
        return "different"
    foreign = embedded.data.program.get("genderaudit") != __version__
    return "not_tried" if foreign and redraw == "auto" else "different"


def _size(embedded: Embedded) -> int:
    return len(model_bytes(embedded.data))


def _same_document(drawn: bytes, base: bytes) -> bool:
    with pikepdf.open(io.BytesIO(drawn)) as ours, pikepdf.open(io.BytesIO(base)) as theirs:
        return same_document(ours, theirs)


_UNDRAWABLE = (LookupError, ValueError, TypeError, AttributeError, ArithmeticError, RecursionError)
"""What data that nobody could have entered may provoke while it is drawn."""
_PAGES_DIFFER = Difference(code="pages_differ", id="", page=0, printed="", recomputed="", rule="", args=())


def _not_ours(found: ReportVerdict, why: str, *, ours: bool = True) -> ReportVerdict:
    """A file without our data: signed perhaps, but its numbers cannot be recomputed.

    `ours`: signed in the fields of our reports, so somebody took the data out before signing.
    """
    update: dict[str, object] = {"not_checked": (*found.not_checked, "numbers")}
    if ours or why != "no_report_data":
        update["reasons"] = (*found.reasons, {"code": why, "facts": {}})
        if found.verdict in GOOD_VERDICTS:
            update["verdict"] = "invalid"
    return found.model_copy(update=update)


def compute_of(embedded: Embedded) -> Compute:
    """How the numbers of this report are computed. Raises SpokenError if data and pack do not fit together."""
    data = embedded.data
    if isinstance(data, CompiledData):
        each = {source.label: _numbers(source.data, embedded) for source in data.sources}
        registers = {source.label: RegisterNumbers(source.data) for source in data.registers}
        return CompiledNumbers(data, each, registers).compute
    if isinstance(data, RegisterData):
        return RegisterNumbers(data).compute
    if isinstance(data, NetworkData):
        return NetworkNumbers(data).compute
    if isinstance(data, PlanData):
        return PlanNumbers(data).compute
    return _numbers(data, embedded).compute


def _numbers(data: ReportData, embedded: Embedded) -> Numbers:
    pack = embedded.packs[data.pack.hash]
    return Numbers(data, pack, result_of(data, pack))
