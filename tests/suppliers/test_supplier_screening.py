import datetime as dt
import itertools
from decimal import Decimal
from typing import Any

import pytest
import yaml

from genderaudit.checklists import find_pack, screen
from genderaudit.runtime.assets import asset
from genderaudit.suppliers.files.house import house_screening
from genderaudit.suppliers.model.keeping import Rate, SupplySetup
from genderaudit.suppliers.model.supplier import Assessed, Certificate, Screening, Spend, Supplier
from genderaudit.suppliers.rules.screening import Screened, certificate_state, code_state, screen_supplier
from genderaudit.suppliers.rules.spend import last_year

TODAY = dt.date(2026, 3, 1)
NOTHING = {
    "contact": "none",
    "labour_intensity": "low",
    "country_risk": "low",
    "annual_value": Decimal(0),
    "agency_labour": False,
    "earlier_finding": "none",
}


def screened(sectors: tuple[str, ...] = ("43",), more: dict[str, Any] | None = None, **answers: Any) -> Screened:
    supplier = Supplier(id="s", name="River Mill", sectors=sectors, screening=Screening(**answers), **(more or {}))
    return screen_supplier(supplier, house_screening(), None, TODAY)


def answered(**changes: Any) -> dict[str, Any]:
    return {**NOTHING, **changes}


@pytest.mark.parametrize(
    ("changes", "points", "tier", "form", "months"),
    [
        ({}, 0, "light", "light", 36),
        ({"contact": "indirect", "labour_intensity": "medium"}, 3, "light", "light", 36),
        ({"contact": "indirect", "labour_intensity": "high"}, 4, "standard", "full", 24),
        ({"contact": "direct"}, 4, "standard", "full", 24),
        ({"annual_value": Decimal("9999.99")}, 0, "light", "light", 36),
        ({"annual_value": Decimal(10000)}, 1, "light", "light", 36),
        ({"annual_value": Decimal(100000)}, 1, "light", "light", 36),
        ({"annual_value": Decimal("100000.01")}, 2, "light", "light", 36),
        ({"agency_labour": True, "earlier_finding": "open", "country_risk": "high"}, 7, "standard", "full", 24),
        ({"contact": "direct", "agency_labour": True, "country_risk": "high"}, 8, "enhanced", "enhanced", 12),
    ],
)
def test_points_lead_to_the_tier_its_form_and_its_term(
    changes: dict[str, Any], points: int, tier: str, form: str, months: int
) -> None:
    found = screened(**answered(**changes))
    assert (found.points, found.tier, found.form, found.months) == (points, tier, form, months)
    assert found.missing == ()
    assert sum(one.points or 0 for one in found.criteria) == points


def test_what_is_never_light_says_why() -> None:
    guards = screened(("92121504",), **NOTHING)
    assert (guards.tier, guards.rules, guards.sectors) == ("standard", ("high_risk_sector",), ("security_guards",))
    open_questions = screened(contact="none")
    assert (open_questions.tier, open_questions.rules) == ("standard", ("not_complete",))
    assert open_questions.missing == (
        "labour_intensity",
        "country_risk",
        "annual_value",
        "agency_labour",
        "earlier_finding",
    )
    assert screened((), **NOTHING).missing == ("sector",)


def test_the_tier_is_the_one_that_the_pack_comes_to() -> None:
    """The registry's screening and the pack's own questions are two readings of one rule."""
    pack = find_pack("genderaudit.supplier-procurement")
    tiers = {"light": "light", "full": "standard", "enhanced": "enhanced"}
    values = {"under_10k": 0, "from_10k_to_100k": 50_000, "over_100k": 200_000}
    for contact, labour, country, value, agency, finding, sector in itertools.product(
        ("none", "indirect", "direct"),
        ("low", "high"),
        ("low", "high"),
        values,
        ("no", "yes"),
        ("none", "closed", "open"),
        ("other_sector", "garments"),
    ):
        answers = {
            "trigger": "new_supplier",
            "contact": contact,
            "labour_intensity": labour,
            "country_risk": country,
            "annual_value": value,
            "agency_labour": agency,
            "earlier_finding": finding,
            "sector": sector,
        }
        if "new_supplier" not in {one.value for one in pack.pack.choices["reason"]}:
            answers["trigger"] = ""
        theirs = screen(pack, answers, today=TODAY)
        ours = screened(
            ("53101500",) if sector == "garments" else ("43",),
            contact=contact,
            labour_intensity=labour,
            country_risk=country,
            annual_value=Decimal(values[value]),
            agency_labour=agency == "yes",
            earlier_finding=finding,
        )
        assert theirs.outcome is not None
        assert (ours.points, ours.tier) == (theirs.points, tiers[theirs.outcome.tier or ""]), answers
        assert ours.months == theirs.outcome.reassess_months


def test_the_next_look_is_due_by_the_tier_of_today() -> None:
    def after(on: dt.date, **more: Any) -> Screened:
        seen = Assessed(engagement="e", on=on, tier="light")
        return screened(more={"assessed": seen, **more}, **NOTHING)

    assert screened(**NOTHING).due == "never"
    assert (after(dt.date(2023, 3, 1)).due, after(dt.date(2023, 3, 2)).due) == ("due", "soon")
    assert after(dt.date(2023, 5, 31)).due_on == dt.date(2026, 5, 31)
    assert after(dt.date(2025, 1, 1)).due == "current"
    ended = after(dt.date(2025, 1, 1), code_accepted=dt.date(2024, 1, 1), code_expires=dt.date(2026, 1, 1))
    assert (ended.due, ended.triggers) == ("due", ("code_expired",))
    known = after(dt.date(2025, 1, 1), code_accepted=dt.date(2023, 1, 1), code_expires=dt.date(2024, 1, 1))
    assert known.due == "current", "what the assessment already saw asks for no new one"
    certificate = Certificate(scheme="SMETA", expires=dt.date(2026, 2, 28))
    assert after(dt.date(2025, 1, 1), certificates=(certificate,)).triggers == ("certificate_expired",)
    risen = screened(
        more={"assessed": Assessed(engagement="e", on=dt.date(2026, 1, 1), tier="light")}, **answered(contact="direct")
    )
    assert (risen.due, risen.triggers) == ("due", ("tier_raised",))


def test_the_code_and_certificates_have_ended_only_after_their_last_day() -> None:
    def code(ends: dt.date | None) -> str:
        return code_state(Supplier(id="s", name="x", code_accepted=dt.date(2024, 1, 1), code_expires=ends), TODAY)

    assert code_state(Supplier(id="s", name="x"), TODAY) == "not_accepted"
    assert (code(TODAY), code(TODAY - dt.timedelta(1)), code(None)) == ("accepted", "expired", "accepted")
    states = [
        certificate_state(Certificate(scheme="x", expires=TODAY + dt.timedelta(days)), TODAY, 90)
        for days in (-1, 0, 90, 91)
    ]
    assert states == ["expired", "ends_soon", "ends_soon", "in_date"]
    assert certificate_state(Certificate(scheme="x"), TODAY, 90) == "no_end"


def test_a_year_of_money_takes_one_stage_and_only_its_days() -> None:
    def spend(amount: str, start: str, end: str, currency: str = "USD", stage: str = "paid") -> Spend:
        return Spend.model_validate(
            {"amount": amount, "start": start, "end": end, "currency": currency, "stage": stage}
        )

    setup = SupplySetup(
        id="supply-setup", rates=(Rate(currency="KES", since=dt.date(2025, 1, 1), rate=Decimal("0.01")),)
    )

    def year(*several: Spend) -> Decimal | None:
        found = last_year(Supplier(id="s", name="x", spend=several), setup, TODAY)
        return found.amount if found else None

    assert year() is None
    assert year(spend("100", "2025-03-02", "2026-03-01"), spend("9", "2025-04-01", "2025-04-01", stage="award")) == 100
    assert year(spend("100", "2024-01-01", "2024-12-31")) == 0
    assert year(spend("730", "2024-03-02", "2026-03-01")) == 365
    assert year(spend("100", "2025-06-01", "2025-06-30"), spend("-40", "2025-06-01", "2025-06-30")) == 60
    assert year(spend("1000", "2025-06-01", "2025-06-30", "KES")) == 10
    assert year(spend("1000", "2025-06-01", "2025-06-30", "XOF")) is None
    assert year(spend("7", "2025-06-01", "2025-06-30", stage="award")) == 7


def test_the_shipped_thresholds_are_told_as_house_defaults() -> None:
    text = (asset("resources", "suppliers") / "screening.yaml").read_text(encoding="utf-8")
    assert "House default" in text.splitlines()[0]
    assert house_screening().value_edges == tuple(Decimal(one) for one in yaml.safe_load(text)["value_edges"])
