"""The supplier as people enter it: who it is, where it works, who owns it, what was seen. No person's data."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, ClassVar, Literal, Self, get_args

from pydantic import Field, StringConstraints, model_validator

from genderaudit.domain.records import Record, RecordId, Value

US: RecordId = "us"
"""The node of our own organisation in the graph; relationships may end there, and no record has this id."""

Text = Annotated[str, StringConstraints(max_length=4000)]
Line = Annotated[str, StringConstraints(max_length=300)]
Country = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
"""ISO 3166-1 alpha-2."""
Currency = Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]
"""ISO 4217."""
Sector = Annotated[str, StringConstraints(pattern=r"^\d{2}(\d{2}){0,3}$")]
"""UNSPSC as 2, 4, 6 or 8 digits: segment, family, class, commodity; rolled up by prefix."""

SupplierKind = Literal[
    "supplier", "subcontractor", "labour_agency", "transporter", "homeworker_group", "implementing_partner", "buyer"
]
SUPPLIER_KINDS: tuple[SupplierKind, ...] = get_args(SupplierKind)
IdScheme = Literal["ungm", "lei", "registration", "tax", "os_hub", "org_id", "other"]
ID_SCHEMES: tuple[IdScheme, ...] = get_args(IdScheme)
Theme = Literal["sea_gbv", "labour", "psea_capacity", "pay_equality"]
"""What exposure is told apart by; themes are never averaged (network.md 1.9)."""
THEMES: tuple[Theme, ...] = get_args(Theme)
Confidence = Literal["low", "medium", "high"]


class Identifier(Value):
    """A number that somebody gave the supplier."""

    scheme: IdScheme
    value: Annotated[str, StringConstraints(min_length=1, max_length=100)]
    """As written, without spaces around it; always text, so that leading zeros stay."""
    issuer: Annotated[str, StringConstraints(max_length=60)] = ""
    """Whose register it stands in: a country, an agency, an org-id prefix."""


class Site(Value):
    """A place where it works."""

    name: Line = ""
    address: Line = ""
    country: Country | None = None
    latitude: Decimal | None = Field(default=None, ge=-90, le=90)
    longitude: Decimal | None = Field(default=None, ge=-180, le=180)


class Headcount(Value):
    """Workers of one level by sex, as counts."""

    level: Annotated[str, StringConstraints(min_length=1, max_length=60)]
    """`all`, `management`, `supervisors`, `production`, `temporary`, `home_based`, or the supplier's own word."""
    women: int | None = Field(default=None, ge=0)
    men: int | None = Field(default=None, ge=0)
    other: int | None = Field(default=None, ge=0)


OwnershipDefinition = Literal["IWA34_GT50", "UN_51", "national"]
OWNERSHIP_DEFINITIONS: tuple[OwnershipDefinition, ...] = get_args(OwnershipDefinition)


class Ownership(Value):
    """What is claimed about ownership by women, by which definition, and how far it was verified (domain.md 4.1)."""

    women_share: Decimal | None = Field(default=None, ge=0, le=100, max_digits=9, decimal_places=6)
    """Share owned by women, in per cent, exact; None where not known."""
    definition: OwnershipDefinition = "IWA34_GT50"
    national_threshold: Decimal | None = Field(default=None, ge=0, le=100)
    """For `national`: the share that the national rule asks for at least, in per cent."""
    women_control: bool | None = None
    """Management and control lie with women."""
    claimed: bool | None = None
    """What was said in a word, women-owned or not, where no share was told."""
    independent: bool | None = None
    """Operated independently of businesses that are not owned by women."""
    verification: int = Field(default=0, ge=0, le=4)
    """0 none, 1 self-declared, 2 documents seen, 3 third-party certificate, 4 site visit or interview."""
    verified_on: dt.date | None = None
    source: Line = ""


PseaStatus = Literal[
    "not_assessed", "none", "policy", "in_place", "assessed_partial", "assessed_full", "not_applicable"
]
PSEA_STATUSES: tuple[PseaStatus, ...] = get_args(PseaStatus)


class Certificate(Value):
    """A certificate or an audit by somebody else, with its end."""

    scheme: Annotated[str, StringConstraints(min_length=1, max_length=120)]
    number: Line = ""
    issued: dt.date | None = None
    expires: dt.date | None = None
    evidence: tuple[RecordId, ...] = ()


class Spend(Value):
    """What was paid or awarded to the supplier in a period, at one stage of money."""

    amount: Decimal
    """Negative for a credit note."""
    currency: Currency
    start: dt.date
    end: dt.date
    stage: Literal["paid", "contract", "award", "framework"] = "paid"
    """Stages are never added to one another."""
    category: Sector | None = None
    country: Country | None = None
    """The operation that it was for."""
    source: Line = ""

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> Self:
        if self.end < self.start:
            raise ValueError("the period ends before it starts")
        return self


class Screening(Value):
    """The answers that say which form applies (domain.md 10.8); None where nobody knows yet."""

    contact: Literal["none", "indirect", "direct"] | None = None
    """Contact with affected people."""
    labour_intensity: Literal["low", "medium", "high"] | None = None
    country_risk: Literal["low", "medium", "high"] | None = None
    annual_value: Decimal | None = Field(default=None, ge=0)
    """In USD; None takes the spend of the last twelve months."""
    agency_labour: bool | None = None
    """Subcontracted or agency labour."""
    earlier_finding: Literal["none", "closed", "open"] | None = None


class OwnRisk(Value):
    """What an assessment found of the supplier itself, for one theme."""

    theme: Theme
    value: Decimal = Field(ge=0, le=1)
    """0 no risk seen, 1 the highest."""
    status: Literal["found", "estimated"]
    """Found by an assessment; estimated from country and sector."""
    on: dt.date
    engagement: RecordId = ""
    finding: RecordId = ""
    source: Line = ""


class Assessed(Value):
    """The last assessment with a gender lens, as the engagement's conclusion wrote it."""

    engagement: RecordId
    on: dt.date
    tier: Literal["light", "standard", "enhanced"] | None = None
    score: Decimal | None = None
    rating: str = ""
    """The rating's code."""


class Source(Value):
    """Where a record came from."""

    text: Line = ""
    run: RecordId = ""
    """The import that brought it."""
    sheet: str = ""
    row: int | None = Field(default=None, ge=1)


class Supplier(Record):
    """An organisation in the supply chain."""

    kind: ClassVar[str] = "supplier"

    name: Annotated[str, StringConstraints(min_length=1, max_length=300)]
    aliases: tuple[Line, ...] = ()
    type: SupplierKind = "supplier"
    sole_trader: bool = False
    """A natural person in business: addresses, phones, bank details are masked; exports hold initials only."""
    identifiers: tuple[Identifier, ...] = ()
    country: Country | None = None
    sectors: tuple[Sector, ...] = ()
    activities: tuple[Line, ...] = ()
    """What it makes or does in the words of a source that gives no UNSPSC code."""
    sites: tuple[Site, ...] = ()
    workforce: tuple[Headcount, ...] = ()
    ownership: Ownership | None = None
    psea: PseaStatus = "not_assessed"
    code_accepted: dt.date | None = None
    """When it accepted the UN Supplier Code of Conduct."""
    code_expires: dt.date | None = None
    certificates: tuple[Certificate, ...] = ()
    spend: tuple[Spend, ...] = ()
    screening: Screening = Screening()
    own_risks: tuple[OwnRisk, ...] = ()
    assessed: Assessed | None = None
    no_lower_tiers: bool = False
    """A statement that it uses no suppliers of its own; without it, none mapped means not known."""
    merged_into: RecordId = ""
    """The supplier that this one was found to be the same as; its own fields stay, so that a split brings it back."""
    source: Source = Source()
    note: Text = ""

    @model_validator(mode="after")
    def _one_value_for_each_theme(self) -> Self:
        themes = [one.theme for one in self.own_risks]
        if len(set(themes)) != len(themes):
            raise ValueError("a theme is named twice")
        return self
