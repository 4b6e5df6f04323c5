"""What a person has chosen so far for an engagement that is not planned yet; kept for the sitting."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any
from weakref import WeakKeyDictionary

from genderaudit.checklists import LoadedPack, find_pack
from genderaudit.engagements.actions.concluding import SUPPLIER_PART
from genderaudit.engagements.model import Engagement, Period, TeamMember
from genderaudit.suppliers.model.supplier import Supplier
from genderaudit.widgets.session import Session

_CARRIED = (
    "country",
    "subject",
    "supplier",
    "objective",
    "scope_text",
    "method",
    "criteria",
    "gender_focus",
    "serves_4c",
)


SUPPLIER_PACK = "supplier-procurement"
"""The checklist on which suppliers are assessed."""


@dataclass
class Draft:
    """The choices; `written` names the fields that the person wrote, which suggestions leave alone."""

    step: int = 0
    pack: LoadedPack | None = None
    screening: dict[str, str] = field(default_factory=dict)
    tier: str = ""
    parts: tuple[str, ...] = ()
    title: str = ""
    office: str = ""
    country: str = ""
    subject: str = ""
    supplier: str = ""
    """The supplier of the registry that is assessed."""
    period: Period | None = None
    previous: str = ""
    team: tuple[TeamMember, ...] = ()
    objective: str = ""
    scope_text: str = ""
    method: str = ""
    criteria: tuple[str, ...] = ()
    gender_focus: str = "specific"
    serves_4c: str = "mainstreamed"
    classification: str = "confidential"
    written: set[str] = field(default_factory=set)

    def choose(self, pack_id: str) -> None:
        """Another checklist; what hangs on the one before is forgotten."""
        if self.pack is None or self.pack.pack.id != pack_id:
            self.pack = find_pack(pack_id)
            self.screening, self.tier, self.parts, self.previous, self.supplier = {}, "", (), "", ""
            self.written -= {"tier", "previous"}

    def follow(self, before: Engagement, pack: LoadedPack, *, today: dt.date) -> None:
        """Begin as an engagement was planned; the checklist in the version that the program has now."""
        own = find_pack(before.pack_id)
        self.pack = own if own.pack.version >= pack.pack.version else pack
        known = {tier.id for tier in self.pack.pack.tiers}
        self.tier = before.tier if before.tier in known else ""
        self.parts, self.office, self.team = before.parts, before.office, before.team
        self.previous = before.id
        for name in _CARRIED:
            setattr(self, name, getattr(before, name))
        first = before.period.end + dt.timedelta(days=1)
        length = before.period.end - before.period.start
        self.period = Period(start=first, end=first + length)
        self.written |= {"tier", "previous", "period", "objective", "scope_text", "method"}

    def assess(self, supplier: Supplier, form: str) -> None:
        """Begin with the assessment of a supplier, on the form that its screening asks for."""
        self.choose(SUPPLIER_PACK)
        assert self.pack is not None
        self.supplier, self.subject, self.country = supplier.id, supplier.name, supplier.country or ""
        self.tier = form if form in {tier.id for tier in self.pack.pack.tiers} else ""
        self.parts = (SUPPLIER_PART,)
        self.written |= {"tier"}

    def facts(self) -> dict[str, Any]:
        """What `plan_engagement` takes."""
        assert self.pack is not None and self.period is not None
        details: dict[str, object] = {name: getattr(self, name) for name in _CARRIED}
        details |= {"screening": dict(self.screening), "classification": self.classification}
        details["previous"] = self.previous or None
        return {
            "pack": self.pack,
            "title": self.title.strip(),
            "office": self.office.strip(),
            "period": self.period,
            "tier": self.tier,
            "parts": self.parts,
            "team": self.team,
            "details": details,
        }


_drafts: WeakKeyDictionary[Session, Draft] = WeakKeyDictionary()


def draft_of(session: Session) -> Draft:
    """The draft of this sitting: a rebuilt window goes on with it."""
    return _drafts.setdefault(session, Draft())


def forget_draft(session: Session) -> Draft:
    """A fresh draft."""
    _drafts[session] = Draft()
    return _drafts[session]
