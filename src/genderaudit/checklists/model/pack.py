"""The pack: a versioned checklist with its sections, questions, scales, rules, references and texts."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from genderaudit.domain.commitments import Commitment
from genderaudit.domain.records import Value
from genderaudit.domain.small_numbers import Topic
from genderaudit.domain.voices import Voice

FORMAT = 1
"""Version of the pack format. Raise it when a field changes its meaning or a required field is added."""


class TranslatedMark:
    """Marks a field that a person reads, so that it is translated and shown."""


Identifier = Annotated[str, StringConstraints(pattern=r"^[A-Za-z_][A-Za-z0-9_-]*$", max_length=60)]
"""An id by the XLSForm name rule, without the dot: dots lead to derived values such as `RA-06.women`."""
Text = Annotated[str, StringConstraints(strip_whitespace=True, max_length=2000), TranslatedMark()]
Code = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]+$", max_length=40)]
Condition = Annotated[str, StringConstraints(max_length=8000)]
"""An XLSForm expression; empty means that there is none."""

QuestionType = Literal[
    "single",
    "multiple",
    "yes_partly_no",
    "maturity",
    "number",
    "share",
    "date",
    "text",
    "table",
    "rating",
    "file",
    "repeat",
]
SCORED_TYPES: frozenset[QuestionType] = frozenset({"yes_partly_no", "maturity", "share"})
"""Types that carry points by themselves; `single` does where its choices have points."""
PackKind = Literal["risk_assessment", "audit", "supplier_assessment"]
FlagClass = Literal["STOP", "CRIT", "MAJ"]
ReferenceStatus = Literal["verified", "unverified", "house_default"]
LadderLevel = Literal["approaches", "meets", "exceeds"]


class Reference(Value):
    """An outside source that questions cite by `id` and clause."""

    id: Identifier
    title: Text
    status: ReferenceStatus
    note: Text = ""


class Choice(Value):
    """One option of a choice list; `points` (0 to 100) only where the options are ranked."""

    value: Code
    label: Text
    points: Decimal | None = None


class Flag(Value):
    """A red flag and the answer that fires it. Empty `when`: 'no', or 'yes' for a reverse-scored question."""

    level: FlagClass
    when: Condition = ""
    message: Text
    """What it means and what to do now, without asking for any detail of a case."""


class Ceiling(Value):
    """Whose voice is needed: without any of `unless` among the sources, the answer counts at most as `max`."""

    unless: tuple[Voice, ...] = Field(min_length=1)
    max: str
    """A value of the question's own scale: '2' for maturity, 'partly' for yes/partly/no."""


class Question(Value):
    """Anything that is asked: an item, a follow-up, or a companion table of an item."""

    id: Identifier
    type: QuestionType
    label: Text = Field(min_length=1)
    hint: Text = ""
    relevant: Condition = ""
    """Shown when true (and its parent is shown); empty: always."""
    required: bool = True
    constraint: Condition = ""
    constraint_message: Text = ""
    choices: Identifier | None = None
    """The choice list of `single` and `multiple`; the affected groups of `rating`."""
    unit: Text = ""
    """Of `number`."""
    counts: Literal["people", "things"] | None = None
    """What a `number`, `share` or `table` counts: people are protected in small groups.

    Left out, a table counts people, a number or share counts things.
    """
    axes: tuple[Identifier, ...] = Field(default=(), max_length=3)
    """The choice lists that span a `table`, rows first."""
    topic: Topic = "ordinary"
    followups: tuple[Question, ...] = ()
    """Shown below this question; also the rows' questions of a `repeat`. At most two levels deep."""

    @property
    def counts_people(self) -> bool:
        """Whether small numbers in the answer are protected."""
        return self.counts == "people" or (self.counts is None and self.type == "table")


class Item(Question):
    """A numbered question of the checklist, with its weight, its commitments and its guidance."""

    weight: Literal[1, 2, 3]
    commitments: tuple[Commitment, ...] = Field(min_length=1)
    refs: tuple[str, ...] = ()
    """`<reference id>` or `<reference id> <clause>`."""
    reverse: bool = False
    """'Yes' is bad."""
    guidance: Text = Field(min_length=1)
    why: Text = Field(min_length=1)
    evidence: Text = Field(min_length=1)
    harm_note: Text = ""
    """How to do no harm with this question; also shown with a translation until that is reviewed."""
    na_when: Text = ""
    """When 'not applicable' is a proper answer; empty: never."""
    levels: tuple[Text, ...] = Field(default=(), max_length=4)
    """What 0, 1, 2 and 3 look like here (maturity only, all four)."""
    flags: tuple[Flag, ...] = ()
    ceiling: Ceiling | None = None
    starter: str = ""
    """The finding starter that a flag of this item drafts from."""
    sensitive: bool = False
    """A STOP or violence-related item: the source text stands beside a draft translation."""


class Section(Value):
    """A group of items with its weight in the score of its part."""

    id: Identifier
    label: Text
    intro: Text = ""
    weight: Literal[1, 2, 3]
    part: Identifier = "main"
    relevant: Condition = ""
    items: tuple[Item, ...] = Field(min_length=1)


class Part(Value):
    """A part that is answered once and scored apart; most packs have the one part `main`."""

    id: Identifier
    label: Text
    prefix: str = ""


class Tier(Value):
    """A form of the pack: `items` empty means all. `best_rating` caps a reduced form."""

    id: Identifier
    label: Text
    items: tuple[Identifier, ...] = ()
    parts: tuple[Identifier, ...] = ()
    """The parts this form can be run on; empty: all."""
    rated: bool = True
    best_rating: str = ""
    """The best tier of the rating scheme that this form may issue."""
    mandatory: tuple[Identifier, ...] = ()
    """Items for which 'not applicable' needs the reviewer's consent in this form."""
    ending: Text = ""
    """Printed instead of a rating where `rated` is false and nothing was flagged."""


class RatingRule(Value):
    """Which scheme turns the score into words, and the items that decide 'no working channel'."""

    scheme: Identifier
    channel_items: tuple[Identifier, ...] = ()


class Criterion(Value):
    """One test of a ladder level, met or not by an expression over answers."""

    id: Identifier
    label: Text
    met: Condition
    answered: tuple[Identifier, ...] = Field(min_length=1)
    """The items it rests on: while none of them is answered, the ladder is not assessed."""


class Rung(Value):
    """A level of a ladder, reached when it and all levels below are met."""

    level: LadderLevel
    criteria: tuple[Criterion, ...] = Field(min_length=1)


class Ladder(Value):
    """A UN-SWAP style indicator: levels build on each other."""

    id: Identifier
    label: Text
    reference: Identifier
    rungs: tuple[Rung, ...] = Field(min_length=1)


class PerceptionPair(Value):
    """What documents say against what people say: the gap is a result of its own."""

    id: Identifier
    label: Text
    documents: tuple[Identifier, ...] = Field(min_length=1)
    people: tuple[Identifier, ...] = Field(min_length=1)


class Contradiction(Value):
    """Answers that do not fit together; `when` true lists it before signing."""

    id: Identifier
    when: Condition
    message: Text
    items: tuple[Identifier, ...] = Field(min_length=1)


class Starter(Value):
    """The stub from which a finding is drafted."""

    id: Identifier
    title: Text
    criteria: Text


class ScreeningQuestion(Value):
    """A question asked before the checklist; its options' points add up to `${points}`."""

    id: Identifier
    label: Text
    hint: Text = ""
    choices: Identifier


class ScreeningOutcome(Value):
    """What the screening leads to; the first one whose condition is true counts."""

    id: Identifier
    when: Condition
    """Over the screening answers and `${points}`."""
    tier: Identifier | None = None
    """The form to run; None: no form."""
    advice: Text
    reassess_months: int | None = None


class Screening(Value):
    """Which form to run."""

    intro: Text
    questions: tuple[ScreeningQuestion, ...] = Field(min_length=1)
    outcomes: tuple[ScreeningOutcome, ...] = Field(min_length=1)


class GlossaryEntry(Value):
    """A word and its meaning in this pack."""

    id: Identifier
    term: Text
    meaning: Text


class Card(Value):
    """A card shown in full: the stop card, the consent card."""

    title: Text
    lines: tuple[Text, ...] = Field(min_length=1)


class Calculation(Value):
    """A named value computed from answers, usable as `${id}`."""

    id: Identifier
    label: Text = ""
    value: Condition


class Migration(Value):
    """How answers given to an older version are carried over."""

    model_config = {"populate_by_name": True}

    from_version: int = Field(alias="from")
    rename: dict[str, str] = {}
    map: dict[str, dict[str, str]] = {}
    drop: tuple[str, ...] = ()
    review: tuple[str, ...] = ()


class Pack(Value):
    """A whole pack in its source language; translations stand beside it, keyed by text keys."""

    format: Literal[1]
    id: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9.-]*$")]
    version: int = Field(ge=1)
    kind: PackKind
    title: Text
    summary: Text
    default_language: str
    languages: tuple[str, ...]
    references: tuple[Reference, ...] = ()
    choices: dict[Identifier, tuple[Choice, ...]] = {}
    parts: tuple[Part, ...]
    tiers: tuple[Tier, ...]
    rating: RatingRule
    screening: Screening | None = None
    consent: Card
    stop_card: Card
    sections: tuple[Section, ...] = Field(min_length=1)
    calculations: tuple[Calculation, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    ladders: tuple[Ladder, ...] = ()
    perception: tuple[PerceptionPair, ...] = ()
    starters: tuple[Starter, ...] = ()
    trace: dict[Commitment, tuple[Identifier, ...]] = {}
    """Expected items of each commitment: checked against the items, so that a slip is noticed."""
    glossary: tuple[GlossaryEntry, ...] = ()
    migrations: tuple[Migration, ...] = ()

    @model_validator(mode="after")
    def _default_language_is_offered(self) -> Self:
        if self.default_language not in self.languages:
            raise ValueError("default_language must be one of languages")
        return self

    def items(self) -> tuple[Item, ...]:
        """All items in order, follow-ups left out."""
        return tuple(item for section in self.sections for item in section.items)

    def item(self, item_id: str) -> Item:
        """The item with this id. Raises KeyError."""
        for item in self.items():
            if item.id == item_id:
                return item
        raise KeyError(item_id)

    def tier(self, tier_id: str) -> Tier:
        """The tier with this id. Raises KeyError."""
        for tier in self.tiers:
            if tier.id == tier_id:
                return tier
        raise KeyError(tier_id)
