"""Which form a screening leads to."""

from __future__ import annotations

from decimal import Decimal

import pytest
from pack_samples import ROOT, TODAY, every, five

from genderaudit.checklists import load_pack, screen


def test_the_first_outcome_that_holds_counts() -> None:
    found = screen(five(), {"where": "north"}, today=TODAY)
    assert found.outcome is not None
    assert (found.outcome.id, found.outcome.tier, found.outcome.reassess_months, found.missing) == (
        "far",
        "full",
        12,
        (),
    )
    other = screen(five(), {"where": "south"}, today=TODAY)
    assert other.outcome is not None
    assert other.outcome.tier == "short"


def test_an_open_question_is_told_and_a_wrong_option_refused() -> None:
    assert screen(five(), {}, today=TODAY).missing == ("where",)
    with pytest.raises(KeyError):
        screen(five(), {"where": "nowhere"}, today=TODAY)


def test_a_pack_without_a_screening_leads_nowhere() -> None:
    assert screen(every(), {}, today=TODAY).outcome is None


def test_the_points_of_the_options_add_up_in_the_supplier_pack() -> None:
    pack = load_pack(ROOT / "checklists" / "supplier-procurement")
    assert pack.pack.screening is not None
    best = {
        question.id: max(pack.pack.choices[question.choices], key=lambda choice: choice.points or 0)
        for question in pack.pack.screening.questions
    }
    found = screen(pack, {id: choice.value for id, choice in best.items()}, today=TODAY)
    assert found.points == sum((choice.points or Decimal(0) for choice in best.values()), Decimal(0))
    assert found.outcome is not None
