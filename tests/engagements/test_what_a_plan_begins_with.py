"""The packs on offer in the reader's language, the form that a screening recommends."""

from __future__ import annotations

import datetime as dt

import pytest

from genderaudit.checklists import find_pack, screen
from genderaudit.engagements import offer_of, packs_on_offer, recommended
from genderaudit.runtime.language import LANGUAGES

TODAY = dt.date(2026, 3, 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_packs_are_offered_in_the_language_of_the_reader(language: str) -> None:
    offers = packs_on_offer(language)
    assert len(offers) == 3
    for offer in offers:
        assert offer == offer_of(find_pack(offer.id), language)
        assert offer.title
        assert all(one.label for one in (*offer.tiers, *offer.parts))
    assert language == "en" or {one.title for one in offers}.isdisjoint(one.title for one in packs_on_offer("en"))


def test_a_screening_recommends_a_form_in_words() -> None:
    pack = next(find_pack(one.id) for one in packs_on_offer("en") if one.screened)
    screening = pack.pack.screening
    assert screening is not None
    for pick in (0, -1):
        answers = {one.id: pack.pack.choices[one.choices][pick].value for one in screening.questions}
        found, told = screen(pack, answers, today=TODAY).outcome, recommended(pack, answers, "fr", today=TODAY)
        assert found is not None
        assert told.tier == (found.tier or "")
        assert told.advice == pack.text(f"screening.outcomes.{found.id}.advice", "fr").text
        assert told.missing == ()
    assert recommended(pack, {}, "en", today=TODAY).missing == tuple(one.id for one in screening.questions)
