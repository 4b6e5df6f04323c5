"""Tables that public bodies publish, by their headings: what each column is, so that none is guessed."""

from __future__ import annotations

from collections.abc import Sequence

from genderaudit.suppliers.rules.intake.mapping import Known, signature

PUBLIC_TABLES = (
    Known(
        "world_bank", frozenset({"supplier", "supplier country", "borrower country", "wb contract number"}),
        {
            "supplier": "name", "supplier country": "country", "contract signing date": "valid_from",
            "total contract amount usd": "contract_value", "supplier contract amount usd": "contract_value",
            "major sector": "sector",
        },
        currency="USD",
    ),
    Known(
        "ted", frozenset({"cae name", "win name", "iso country code"}),
        {
            "cae name": "buyer", "cae nationalid": "buyer_id", "iso country code": "buyer_country",
            "win name": "seller", "win nationalid": "seller_id", "win country code": "seller_country",
            "win address": "seller_address", "cae address": "buyer_address", "award value euro": "contract_value",
            "dt award": "valid_from", "id notice can": "reference",
        },
        currency="EUR",
    ),
    Known(
        "usaspending", frozenset({"recipient name", "awarding agency name", "recipient uei"}),
        {
            "recipient name": "seller", "recipient uei": "seller_id", "recipient country code": "seller_country",
            "recipient address line 1": "seller_address", "awarding agency name": "buyer",
            "total dollars obligated": "contract_value", "total obligated amount": "contract_value",
            "period of performance start date": "valid_from",
            "period of performance current end date": "valid_to", "award id piid": "reference",
            "contract award unique key": "reference",
        },
        currency="USD",
    ),
    Known(
        "usaspending", frozenset({"subawardee name", "prime awardee name", "subaward amount"}),
        {
            "subawardee name": "seller", "subawardee uei": "seller_id", "subawardee country code": "seller_country",
            "subawardee address line 1": "seller_address", "prime awardee name": "buyer",
            "prime awardee uei": "buyer_id", "prime awardee country code": "buyer_country",
            "subaward amount": "contract_value", "subaward action date": "valid_from", "subaward number": "reference",
        },
        "subcontracts", "USD",
    ),
)  # fmt: skip


def public_table(columns: Sequence[str]) -> Known | None:
    """The published table that the headings are those of; None for any other."""
    have = signature(columns)
    return next((one for one in PUBLIC_TABLES if one.needs <= have), None)
