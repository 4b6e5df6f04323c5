"""Numbers that somebody gave an organisation: which are whole, which can be one at all."""

from __future__ import annotations

import re
from typing import Any

_LEI = re.compile(r"[A-Z0-9]{18}\d\d")
_OWN_ID = re.compile(r"[a-z]+-[0-9a-hjkmnp-tv-z]{26}")


def is_own_id(text: str) -> bool:
    """Whether a text is a permanent id as this program gives them."""
    return _OWN_ID.fullmatch(text) is not None


def is_lei(text: str) -> bool:
    """Whether a text is a whole LEI: twenty signs whose check digits fit (ISO 17442, ISO 7064 mod 97-10)."""
    if not _LEI.fullmatch(text):
        return False
    return int("".join(str(int(sign, 36)) for sign in text)) % 97 == 1


def plausible(text: str) -> bool:
    """Whether a text can be somebody's number: at least four signs with a digit, not all the same."""
    signs = re.sub(r"\W", "", text)
    return len(signs) >= 4 and any(sign.isdigit() for sign in signs) and len(set(signs)) > 1


def identifier(scheme: str, value: str, issuer: str) -> dict[str, Any]:
    """An identifier's fields; what stands in a column of LEIs and is none is kept as another number."""
    if scheme == "lei" and not is_lei(value):
        return {"scheme": "other", "value": value}
    return {"scheme": scheme, "value": value, **({"issuer": issuer} if scheme in ("registration", "tax") else {})}
