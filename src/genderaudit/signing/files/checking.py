"""Judging one PDF file in memory: fail-closed rules for reports of ours, a narrow difference analysis for others."""

from __future__ import annotations

import datetime as dt
from typing import Any

from genderaudit.signing.files.foreign import judge_foreign
from genderaudit.signing.files.increments import field_names
from genderaudit.signing.files.ours import check_base, judge_ours
from genderaudit.signing.files.reading import StrictReader
from genderaudit.signing.files.tally import Tally
from genderaudit.signing.model import FIELD_OF_ROLE, ROLE_OF_FIELD, TrustList, Verdict
from genderaudit.signing.rules import missing_roles

SIZE_LIMIT = 200_000_000
"""Bytes; house default. A report of 500 pages has about 3 MB."""
_MARKS = (b"/ByteRange", b"ETSI.CAdES.detached", b"adbe.pkcs7", b"adbe.x509", b"ETSI.RFC3161")


def is_marked(data: bytes) -> bool:
    """Whether the raw bytes carry signature data, usable or not."""
    return any(mark in data for mark in _MARKS)


def judge(data: bytes, trust: TrustList, now: dt.datetime) -> Verdict:
    """The verdict on one file. Raises nothing: what cannot be read safely is refused."""
    tally = Tally(trust, now)
    marked = is_marked(data)
    if len(data) > SIZE_LIMIT:
        tally.broke("too_large", limit=SIZE_LIMIT // 1_000_000)
        return tally.verdict(marked=marked)
    try:
        _judge(data, tally)
        return tally.verdict(marked=marked)
    except Exception as unreadable:  # noqa: BLE001  a hostile file raises anything; whatever it is, it is refused
        tally.broke("cannot_be_read_safely", why=type(unreadable).__name__)
        return tally.verdict(marked=marked)


def _judge(data: bytes, tally: Tally) -> None:
    if not data.startswith(b"%PDF-"):
        tally.broke("no_header")
        return
    reader = StrictReader(data)
    encrypted = bool(reader.encrypted)
    signatures: list[Any] = [] if encrypted else reader.embedded_signatures
    tally.readable = True
    names = set() if encrypted else field_names(reader)
    roles = [role for role, name in FIELD_OF_ROLE.items() if name in names]
    signed = {ROLE_OF_FIELD[one.field_name] for one in signatures if one.field_name in ROLE_OF_FIELD}
    tally.missing = missing_roles(roles, signed)
    if encrypted:
        tally.broke("encrypted")
    if data.count(b"/ByteRange") != len(signatures):
        tally.broke("hidden_signature")
    if not signatures:
        tally.base_length = len(data)
        if roles:
            check_base(data, reader, tally)
    elif roles or signed:
        judge_ours(data, reader, signatures, tally)
    else:
        tally.tier = 2
        judge_foreign(data, signatures, tally)
