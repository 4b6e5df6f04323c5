"""What lists, heat maps, bow-ties and timelines show: read from risks, never stored."""

from __future__ import annotations

import datetime as dt
from typing import Literal, NamedTuple

from genderaudit.domain.records import Author
from genderaudit.risks.model.risk import Control, Risk, Stage
from genderaudit.risks.rules.scoring import Score

CheckCode = Literal[
    "residual_above_current",
    "residual_above_inherent",
    "lowered_untested",
    "acceptance_expired",
    "high_without_owner",
    "high_without_treatment",
    "treatment_incomplete",
    "same_for_every_group",
    "moves_risk",
    "zero_complaints",
    "people_unrated",
    "other_matrix",
]


class Inconsistency(NamedTuple):
    """Something in a risk that does not hold together, as a value."""

    risk: str
    label: str
    code: CheckCode
    stage: str
    """The stage that it is about; empty for none."""
    groups: tuple[str, ...]
    mendable: bool
    """Whether `mend` has a step that ends it."""


class RegisterRow(NamedTuple):
    """One risk as the register lists it on a day."""

    risk: Risk
    inherent: Score | None
    current: Score | None
    residual: Score | None
    target: Score | None
    score: Score | None
    """On which decisions rest: current, else residual, else inherent; not lowered by what nobody has tested."""
    basis: Stage | None
    band: str
    """Empty where nothing is rated."""
    overdue: tuple[str, ...]
    """What is late: `review`, `acceptance`, or a treatment as `treatment 2`."""
    checks: tuple[CheckCode, ...]
    haystack: str
    """Everything that a search looks through, folded."""

    def at(self, stage: Stage) -> Score | None:
        """The score of a stage."""
        found: Score | None = getattr(self, stage)
        return found


class Wanted(NamedTuple):
    """Which rows a view shows; what is left empty shows all."""

    text: str = ""
    bands: frozenset[str] = frozenset()
    categories: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    """Risks that hit at least one of them."""
    owner: str = ""
    linked_to: str = ""
    """Id of an engagement, an answer, a finding or a supplier."""
    overdue: bool = False
    flagged: bool = False
    """Only where the gap between groups is flagged."""
    inconsistent: bool = False


class HeatCell(NamedTuple):
    """One cell of the heat map."""

    likelihood: int
    impact: int
    band: str
    risks: tuple[str, ...]


class HeatArrow(NamedTuple):
    """The way of one risk from inherent to residual, in levels."""

    risk: str
    start: tuple[int, int]
    end: tuple[int, int]


class HeatMap(NamedTuple):
    """All cells from the lowest likelihood and impact on, and the arrows."""

    size: int
    stage: Stage
    group: str
    """Empty for the overall map, where each risk stands where its worst group does."""
    cells: tuple[HeatCell, ...]
    arrows: tuple[HeatArrow, ...]
    unplaced: tuple[str, ...]
    """Risks that the stage does not rate (for this group), or that are rated in another matrix."""


class BowTie(NamedTuple):
    """One risk from its causes over the event to its effects, with the controls between."""

    causes: tuple[str, ...]
    before: tuple[Control, ...]
    event: str
    after: tuple[Control, ...]
    effects: tuple[str, ...]
    harmed: tuple[tuple[str, str], ...]
    """Affected groups, each with the band of the stage that decides; empty where unrated."""


class TimePoint(NamedTuple):
    """How a risk stood after one revision that changed a rating, its acceptance or its status."""

    when: dt.datetime
    author: Author
    revision: str
    reason: str
    status: str
    scores: tuple[tuple[Stage, Score], ...]
    groups: tuple[tuple[str, int], ...]
    """Products by group, of the stage that decides."""
