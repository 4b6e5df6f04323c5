"""What a plan begins with: the packs on offer, and the form that a screening recommends."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from genderaudit.checklists import LoadedPack, screen
from genderaudit.checklists.files import load_pack, read_pack_files
from genderaudit.checklists.model.pack import PackKind
from genderaudit.runtime.assets import asset


class Offered(NamedTuple):
    """A pack, a form or a part to choose, in words."""

    id: str
    label: str


class PackOffer(NamedTuple):
    """A pack to choose."""

    id: str
    version: int
    kind: PackKind
    title: str
    summary: str
    questions: int
    """Items, follow-ups left out."""
    languages: tuple[str, ...]
    tiers: tuple[Offered, ...]
    parts: tuple[Offered, ...]
    screened: bool
    """Whether questions before the checklist say which form to run."""


class Recommended(NamedTuple):
    """What a screening recommends."""

    tier: str
    """The form to run; empty where none is needed or none can be told."""
    advice: str
    """In words; empty without an outcome."""
    missing: tuple[str, ...]
    """Screening questions without an answer: the recommendation is provisional."""
    reassess_months: int | None


@functools.cache
def _kept(folder: Path) -> LoadedPack:
    return load_pack(folder)


def _folders() -> list[Path]:
    return sorted(main.parent for main in asset("checklists").glob("*/pack.yaml"))


def kept_pack(files: Mapping[str, bytes]) -> LoadedPack | None:
    """The pack that comes with the program and has exactly these files; None where there is none."""
    return next((_kept(folder) for folder in _folders() if read_pack_files(folder) == files), None)


def packs_on_offer(language: str) -> tuple[PackOffer, ...]:
    """The packs that come with the program, in words; read once and then kept."""
    return tuple(offer_of(pack, language) for pack in map(_kept, _folders()))


def offer_of(pack: LoadedPack, language: str) -> PackOffer:
    """One pack in words."""

    def said(key: str) -> str:
        return pack.text(key, language).text

    return PackOffer(
        id=pack.pack.id,
        version=pack.pack.version,
        kind=pack.pack.kind,
        title=said("title"),
        summary=said("summary"),
        questions=len(pack.pack.items()),
        languages=pack.pack.languages,
        tiers=tuple(Offered(tier.id, said(f"tiers.{tier.id}.label")) for tier in pack.pack.tiers),
        parts=tuple(Offered(part.id, said(f"parts.{part.id}.label")) for part in pack.pack.parts),
        screened=pack.pack.screening is not None,
    )


def recommended(pack: LoadedPack, answers: Mapping[str, str], language: str, *, today: dt.date) -> Recommended:
    """The form that the screening answers lead to. Raises KeyError for an option that its question does not have."""
    found = screen(pack, answers, today=today)
    if found.outcome is None:
        return Recommended("", "", found.missing, None)
    advice = pack.text(f"screening.outcomes.{found.outcome.id}.advice", language).text
    return Recommended(found.outcome.tier or "", advice, found.missing, found.outcome.reassess_months)
