"""The guard over free text: what looks like it could identify a person, and the text without it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

WarningKind = Literal["email", "phone", "exact_age", "titled_name", "case_number", "incident_detail", "coordinates"]

_PATTERNS: Mapping[WarningKind, re.Pattern[str]] = {
    "email": re.compile(r"\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\b"),
    "phone": re.compile(r"(?<![\w/.-])\+?\d(?:[\s().-]?\d){8,14}(?![\w/-])"),
    "coordinates": re.compile(r"\b-?\d{1,3}\.\d{4,}\s*[,;]\s*-?\d{1,3}\.\d{4,}\b"),
    "exact_age": re.compile(
        r"\b\d{1,2}[\s-]*(?:years?[\s-]*old|yo\b|ans\b(?!\s+d['’]exp)|años\b(?!\s+de\s+exp))|(?:عمرها|عمره)\s*\d{1,2}",
        re.IGNORECASE,
    ),
    "titled_name": re.compile(
        r"\b(?:Mr|Mrs|Ms|Miss|Dr|Mme|Mlle|M\.|Monsieur|Madame|Sr|Sra|Srta|Don|Doña)\.?\s+[A-ZÀ-Þ][\w’'-]+|(?:السيد|السيدة|الآنسة)\s+\w+"
    ),
    "case_number": re.compile(
        r"\b(?:case|file|dossier|caso|expediente|cas)\s*(?:no\.?|n[°ºo]\.?|number|#)\s*[\w/-]*\d[\w/-]*", re.IGNORECASE
    ),
    "incident_detail": re.compile(
        r"\b(?:raped?|rapist|survivor\s+(?:told|said|is|was)|victim\s+(?:told|said|is|was)|assaulted\s+by|viol[ée]e?s?\s+par|"
        r"agress[ée]e?s?\s+par|violad[ao]s?\s+por|agredid[ao]s?\s+por)\b|(?:اغتصب|اعتدى على)",
        re.IGNORECASE,
    ),
}
"""Signs, not proofs: a person decides. Kept few and simple, so that a warning is worth reading."""


@dataclass(frozen=True)
class Warned:
    """A place in a text that may identify a person or tell of a case."""

    kind: WarningKind
    start: int
    end: int


def look_over(text: str) -> tuple[Warned, ...]:
    """The places that deserve a second look, in order; overlapping ones once."""
    found = [
        Warned(kind, match.start(), match.end())
        for kind, pattern in _PATTERNS.items()
        for match in pattern.finditer(text)
    ]
    found.sort(key=lambda warned: (warned.start, -warned.end))
    kept: list[Warned] = []
    for warned in found:
        if not kept or warned.start >= kept[-1].end:
            kept.append(warned)
    return tuple(kept)


def removed(text: str, places: tuple[Warned, ...], mark: str = "[removed]") -> str:
    """The text with those places replaced by a mark."""
    for warned in reversed(places):
        text = text[: warned.start] + mark + text[warned.end :]
    return text
