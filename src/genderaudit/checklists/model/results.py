"""What a score is made of: numbers with their receipts, flags, ratings, and lists of what stayed out."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal

from genderaudit.checklists.model.pack import FlagClass, LadderLevel
from genderaudit.domain.commitments import Commitment
from genderaudit.domain.records import Value

ExactText = str
"""An exact number as text: "50", "200/3"; empty where there is none."""


def exact(number: Fraction | None) -> ExactText:
    """A fraction as text; '' for None."""
    return "" if number is None else str(number)


def fraction(text: ExactText) -> Fraction | None:
    """The inverse of `exact`."""
    return Fraction(text) if text else None


class Receipt(Value):
    """The derivation of one number: the rule, its facts, and the receipts of what went in."""

    rule: str
    subject: str
    value: ExactText = ""
    facts: dict[str, str] = {}
    parts: tuple[Receipt, ...] = ()


class Sealed(Value):
    """What was concluded from answers that are left out of a report because they protect a small group."""

    answers: tuple[str, ...] = ()
    """Questions whose value, or part of it, is left out."""
    conditions: dict[str, bool] = {}
    """Conditions that read such a question, by `owner: expression`, with their outcome: yes or no, never a number."""


NOTHING_SEALED = Sealed()


class Disposition(Value):
    """What a supervisor decided about a STOP."""

    outcome: Literal["escalated", "cleared", "not_applicable", "continue_with_safeguards"]
    reason: str = ""
    by: str = ""

    @property
    def resolves(self) -> bool:
        """Whether the STOP no longer caps the rating: escalating or safeguarding does not end the danger."""
        return self.outcome in ("cleared", "not_applicable")


class Override(Value):
    """A rating moved by one tier, with a reason, by one person and agreed by a second."""

    rating: str
    reason: str
    by: str
    second: str
    part: str = ""
    """The part whose rating is moved; empty where there is only one."""


class FiredFlag(Value):
    """A red flag that the answers fired."""

    item: str
    level: FlagClass
    index: int
    """The number of the flag within its item, from 0."""
    message: str
    """The key of its text in the pack."""
    when: str
    """The condition that fired, in the expression language; empty for the default one."""
    answer: str
    """The answer that fired it, as text; empty where it is protected."""
    disposition: Disposition | None = None

    @property
    def unresolved(self) -> bool:
        """Whether it still caps the rating."""
        return self.disposition is None or not self.disposition.resolves


class Listed(Value):
    """An item that stays out of a number, with the reason that was given."""

    item: str
    reason: str = ""


class SectionResult(Value):
    """One section: its score and what it rests on."""

    id: str
    part: str
    weight: int
    value: ExactText
    """0 to 100; '' where no scored item was answered."""
    answered: int
    applicable: int
    not_applicable: int
    asked: int
    """Items shown, 'not applicable' among them."""
    many_not_applicable: bool
    """More than a quarter of the items shown are 'not applicable': the reviewer is asked."""
    frozen: bool
    """A STOP of this section waits for a decision."""
    receipt: Receipt


class Cap(Value):
    """Why a rating is no better than it is."""

    code: Literal["stop", "critical", "no_channel", "form"]
    rating: str
    items: tuple[str, ...] = ()


class PartResult(Value):
    """One part: its score, coverage and rating."""

    id: str
    value: ExactText
    coverage: ExactText
    """Answered items of the applicable ones, 0 to 1; '' where none is applicable."""
    answered: int
    applicable: int
    rating: str
    """The code of a tier, or '' with the reason in `no_rating`."""
    no_rating: Literal["", "coverage", "not_rated", "no_score"] = ""
    earned: str = ""
    """The tier that the score alone gives."""
    caps: tuple[Cap, ...] = ()
    override: Override | None = None
    receipt: Receipt
    rating_receipt: Receipt


class CriterionResult(Value):
    """One criterion of a ladder."""

    id: str
    level: LadderLevel
    met: bool


class LadderResult(Value):
    """The highest level whose whole chain is met."""

    id: str
    level: Literal["not_assessed", "missing", "approaches", "meets", "exceeds"]
    criteria: tuple[CriterionResult, ...]


class CommitmentResult(Value):
    """The profile of one commitment."""

    commitment: Commitment
    value: ExactText
    answered: int
    in_form: int
    state: Literal["assessed", "thin", "not_assessed", "not_in_form"]
    """`thin`: fewer than three items answered."""


class PerceptionResult(Value):
    """The mean of what documents say minus the mean of what people say, in points."""

    id: str
    documents: ExactText
    people: ExactText
    gap: ExactText


class Result(Value):
    """Everything that the answers of one engagement give."""

    pack: str
    version: int
    tier: str
    scheme: str
    scheme_version: int
    overall: PartResult | None
    """The only part; None where parts are scored apart."""
    parts: tuple[PartResult, ...]
    sections: tuple[SectionResult, ...]
    commitments: tuple[CommitmentResult, ...]
    ladders: tuple[LadderResult, ...]
    perception: tuple[PerceptionResult, ...]
    flags: tuple[FiredFlag, ...]
    contradictions: tuple[str, ...]
    dont_know: tuple[str, ...]
    declined: tuple[str, ...]
    not_safe: tuple[str, ...]
    not_applicable: tuple[Listed, ...]
    na_to_confirm: tuple[str, ...]
    """Mandatory items of the form that are 'not applicable': the reviewer must agree."""
    unanswered: tuple[str, ...]
    withheld: tuple[str, ...]
    """Shares that protect a small group and are therefore unscored."""
    left_out: tuple[str, ...]
    """Items of the pack that this form does not ask."""
    errors: dict[str, str]
    """Expressions that could not be evaluated, by the id they belong to."""
    ending: str
    """The key of the text printed instead of a rating, where the form is not rated and nothing fired."""
    receipt: Receipt
