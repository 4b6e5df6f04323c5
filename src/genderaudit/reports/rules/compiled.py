"""Numbers of a compiled report: those of its sources, and counts over them; never an average over offices."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from genderaudit.reports.model.data import CompiledData
from genderaudit.reports.model.numbers import Args, Number
from genderaudit.reports.rules.numbers import Numbers
from genderaudit.reports.rules.register import RegisterNumbers


class CompiledNumbers:
    """All numbers of a compiled report.

    `source_number` takes the label of a report such as `R-01`, or of a register such as `O-01`, then a rule and its
    arguments.
    """

    def __init__(
        self,
        data: CompiledData,
        sources: Mapping[str, Numbers],
        registers: Mapping[str, RegisterNumbers] | None = None,
    ) -> None:
        self._data = data
        self._sources = sources
        self._registers = registers or {}

    def compute(self, rule: str, args: Args) -> Number:
        """The exact value; None where there is none. Raises KeyError for an unknown rule or source."""
        if rule == "source_number":
            return self._of(args[0]).compute(args[1], args[2:])
        if rule == "source_count":
            return len(self._data.sources)
        if rule == "register_count":
            return len(self._data.registers)
        if rule == "sum_over_registers":
            found = [numbers.compute(args[0], args[1:]) for numbers in self._registers.values()]
            return sum((Fraction(value) for value in found if value is not None), Fraction(0))
        if rule == "sum_over_sources":
            values = [numbers.compute(args[0], args[1:]) for numbers in self._sources.values()]
            return sum((Fraction(value) for value in values if value is not None), Fraction(0))
        raise KeyError(rule)

    def withheld(self, rule: str, args: Args) -> str | None:
        """Why a number is not printed, or printed but not recomputable."""
        return self._of(args[0]).withheld(args[1], args[2:]) if rule == "source_number" else None

    def behind(self, rule: str, args: Args) -> tuple[str, ...]:
        """The sources behind a number, with their questions or risks."""
        if rule == "source_number":
            return tuple(f"{args[0]}/{one}" for one in self._of(args[0]).behind(args[1], args[2:]))
        return tuple(self._registers if "register" in rule else self._sources)

    def _of(self, label: str) -> Numbers | RegisterNumbers:
        return self._registers[label] if label in self._registers else self._sources[label]
