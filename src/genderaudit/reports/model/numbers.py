"""Printed numbers: each with its rule, its exact value and the answers behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from pydantic import Field

from genderaudit.domain.records import Value
from genderaudit.runtime.language import format_number

Number = Fraction | int | None
"""An exact value; None where there is none."""
Args = tuple[str, ...]


class PrintedNumber(Value):
    """One recomputable number; it may stand on several pages."""

    id: str
    rule: str
    args: tuple[str, ...]
    value: str
    """Exact, as `12` or `200/3`."""
    places: int = Field(ge=0, le=6)
    answers: tuple[str, ...]
    """The questions behind it."""


class WithheldNumber(Value):
    """A number that protects a small group: printed as a sign, or printed but not recomputable by design."""

    rule: str
    args: tuple[str, ...]
    why: str
    """`small_group`: not printed; `rests_on_hidden`: printed, but its parts are hidden."""


class NumberList(Value):
    """The attachment `numbers.json`."""

    format: int = 1
    language: str
    numbers: tuple[PrintedNumber, ...]
    withheld: tuple[WithheldNumber, ...]


@dataclass(frozen=True)
class Printed:
    """What the page shows for a number: its text, and its id where it can be recomputed."""

    text: str
    id: str | None


def as_text(value: Fraction, places: int, language: str) -> str:
    """An exact number as printed: rounded half up once, from the exact value."""
    scaled = value * 10**places
    whole, rest = divmod(abs(scaled), 1)
    rounded = int(whole) + (rest >= Fraction(1, 2))
    signed = -rounded if value < 0 else rounded
    return format_number(_decimal(signed, places), language, places)


def _decimal(scaled: int, places: int) -> Decimal:
    return Decimal(scaled).scaleb(-places)


class NumberRegister:
    """Collects every number while the pages are composed: what is not asked for here cannot be printed as a number."""

    def __init__(
        self,
        language: str,
        compute: Callable[[str, tuple[str, ...]], Fraction | int | None],
        behind: Callable[[str, tuple[str, ...]], tuple[str, ...]],
        withheld: Callable[[str, tuple[str, ...]], str | None],
    ) -> None:
        self.language = language
        self._compute = compute
        self._behind = behind
        self._withheld = withheld
        self._numbers: dict[tuple[str, tuple[str, ...], int], PrintedNumber] = {}
        self._hidden: dict[tuple[str, tuple[str, ...]], WithheldNumber] = {}

    def print(self, rule: str, *args: str, places: int = 0) -> Printed | None:
        """The number as the page shows it; None where there is none (nothing answered) or where it is withheld."""
        why = self._withheld(rule, args)
        if why is not None:
            self._hidden[rule, args] = WithheldNumber(rule=rule, args=args, why=why)
            if why == "small_group":
                return None
        value = self._compute(rule, args)
        if value is None:
            return None
        exact = Fraction(value)
        text = as_text(exact, places, self.language)
        if why is not None:
            return Printed(text, None)
        key = (rule, args, places)
        if key not in self._numbers:
            number_id = f"n{len(self._numbers) + 1}"
            self._numbers[key] = PrintedNumber(
                id=number_id, rule=rule, args=args, value=str(exact), places=places, answers=self._behind(rule, args)
            )
        return Printed(text, self._numbers[key].id)

    def listed(self) -> NumberList:
        """Everything that was printed so far, for `numbers.json`."""
        return NumberList(
            language=self.language, numbers=tuple(self._numbers.values()), withheld=tuple(self._hidden.values())
        )
