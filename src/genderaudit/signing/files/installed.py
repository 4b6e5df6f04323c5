"""The trust list of this laptop, kept as one file in the program's folder."""

from __future__ import annotations

import base64
import json
from pathlib import Path

from pydantic import ValidationError

from genderaudit.runtime.folders import data_folder
from genderaudit.signing.model import Pin, TrustList
from genderaudit.signing.model.refusals import TrustUnreadableError

_BYTES = ("roots", "intermediates", "crls")


def installed_path() -> Path:
    """Where the trust list lies; it may not exist yet."""
    return data_folder() / "trust.json"


def read_installed() -> TrustList:
    """The installed trust list; an empty one if there is none. Raises TrustUnreadableError."""
    path = installed_path()
    if not path.is_file():
        return TrustList()
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        lists = {key: tuple(base64.b64decode(one) for one in document[key]) for key in _BYTES}
        pins = tuple(Pin.model_validate(one) for one in document["pins"])
        facts = {key: document[key] for key in ("name", "sequence", "issued")}
        return TrustList.model_validate({**facts, **lists, "pins": pins})
    except (ValueError, KeyError, TypeError, OSError, ValidationError) as error:
        raise TrustUnreadableError(file=path, why="its content is damaged") from error


def write_installed(trust: TrustList) -> None:
    """Keep a trust list, whole or not at all."""
    document = trust.model_dump(mode="json", exclude=set(_BYTES))
    document |= {key: [base64.b64encode(one).decode() for one in getattr(trust, key)] for key in _BYTES}
    path = installed_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    fresh.write_text(json.dumps(document, indent=1), encoding="utf-8")
    fresh.replace(path)
