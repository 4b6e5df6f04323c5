"""What an expression can see while it is evaluated."""

from __future__ import annotations

import datetime as dt
import random
import uuid
from collections.abc import Mapping, Sequence

from genderaudit.checklists.rules.expressions.errors import EvaluationError
from genderaudit.checklists.rules.expressions.values import XValue

Item = Mapping[str, str]
"""One row of a choice list: `name`, `label` and any other column."""


class Environment:
    """The answers, the clock and the lists, as one expression sees them.

    A plain one holds values by name; subclasses look them up elsewhere by overriding the methods.
    `today` and `now` are given, never read from the clock; `position` counts rows of a repeat from 1.
    """

    def __init__(
        self,
        values: Mapping[str, XValue] | None = None,
        *,
        self_value: XValue = "",
        today: dt.date = dt.date(1970, 1, 1),
        now: dt.datetime | None = None,
        position: int = 1,
        lists: Mapping[str, Sequence[Item]] | None = None,
        lists_of_questions: Mapping[str, str] | None = None,
        item: Item | None = None,
        seed: int = 0,
    ) -> None:
        self.values = values if values is not None else {}
        self.self_value = self_value
        self.today = today
        self.now = now if now is not None else dt.datetime.combine(today, dt.time(), dt.UTC)
        self.position = position
        self.depth: int | None = None
        """Levels from the question up to its repeat, for position(..); None takes `..` for the repeat."""
        self.lists = lists if lists is not None else {}
        self.lists_of_questions = lists_of_questions if lists_of_questions is not None else {}
        self.item: Item = item if item is not None else {}
        self.chance = random.Random(seed)

    def value(self, name: str) -> XValue:
        """The value of a question; blank where nothing is known of it."""
        return self.values.get(name, "")

    def rows(self, name: str) -> Sequence[XValue]:
        """The values of a repeated question, one for each row, wherever the expression stands."""
        value = self.value(name)
        return value if isinstance(value, list) else [value]

    def items(self, name: str) -> Sequence[Item]:
        """The rows of a list. Raises EvaluationError where there is no such list."""
        if name not in self.lists:
            raise EvaluationError(f"there is no list {name!r}")
        return self.lists[name]

    def choice_label(self, question: str, code: str) -> str:
        """The label of a code in the list of a question; blank for an unknown code."""
        name = self.lists_of_questions.get(question)
        if name is None:
            raise EvaluationError(f"the question {question!r} has no list of choices")
        return next((item.get("label", "") for item in self.items(name) if item.get("name") == code), "")

    def random(self) -> float:
        """A number from 0 up to 1, from the seed."""
        return self.chance.random()

    def uuid(self) -> str:
        """A random identifier, from the seed."""
        return str(uuid.UUID(int=self.chance.getrandbits(128), version=4))
