"""What records are called in the history: as their rooms call them, else by what they have of a name."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from genderaudit.desktop.words import code_words, kind_words
from genderaudit.runtime.language import catalogue
from genderaudit.store import Revision
from genderaudit.suppliers.model.supplier import US
from genderaudit.widgets.doors import Hit
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import isolated, labelled, translate

_NAMES = ("name", "title", "caption", "text", "file")
"""Fields that say what a record is, the first that is there."""


class Names:
    """The names of one workspace's records."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def hit(self, found: Sequence[Revision]) -> Hit | None:
        """How the record's own room shows the newest of its versions that still has a content."""
        for one in reversed(found):
            if one.body is not None:
                for door in self._session.doors:
                    if one.kind in door.titles:
                        hit: Hit | None = door.titles[one.kind](self._session, one.record, one.body)
                        return hit
        return None

    def of_id(self, record: str) -> str:
        """The name of a record that another one refers to; its id where nothing of it is left."""
        if record == US:
            return catalogue(self._session.language)("supplier_map.us")
        found = self._session.workspace.history(record)
        hit = self.hit(found)
        return hit.title if hit is not None else self._own(found) or isolated(record)

    def of(self, one: Revision) -> str:
        """The record that a revision is of."""
        hit = self.hit([one])
        if hit is not None:
            return hit.title
        own = self._own([one])
        return labelled(kind_words(one.kind), own) if own else kind_words(one.kind)

    def _own(self, found: Sequence[Revision]) -> str:
        body = next((one.body for one in reversed(found) if one.body is not None), None)
        if body is None:
            return ""
        read: dict[str, Any] = json.loads(body)
        if found[-1].kind == "relationship":
            return translate("Names", "{seller} {does} {buyer}").format(
                seller=self.of_id(read["seller"]),
                does=code_words("relationship.type", read["type"]),
                buyer=self.of_id(read["buyer"]),
            )
        return next((read[name] for name in _NAMES if isinstance(read.get(name), str) and read[name]), "")
