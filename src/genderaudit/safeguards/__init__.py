"""What protects people: the small-number shield, the guard over free text, the referral card and the safe stop."""

from genderaudit.safeguards.actions import current_card, keep_card, load_card, safe_stop
from genderaudit.safeguards.model import CardAge, Contact, ReferralCard
from genderaudit.safeguards.rules.cards import STALE_AFTER, card_age, named_on
from genderaudit.safeguards.rules.free_text import Warned, look_over, removed
from genderaudit.safeguards.rules.shield import Protection, Sum, protect

__all__ = [
    "STALE_AFTER",
    "CardAge",
    "Contact",
    "Protection",
    "ReferralCard",
    "Sum",
    "Warned",
    "card_age",
    "current_card",
    "keep_card",
    "load_card",
    "look_over",
    "named_on",
    "protect",
    "removed",
    "safe_stop",
]
