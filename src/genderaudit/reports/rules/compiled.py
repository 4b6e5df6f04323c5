"""Numbers of a compiled report: those of its sources, and counts over them; never an average over offices."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from genderaudit.reports.model.data import CompiledData
from genderaudit.reports.rules.numbers import Args, Number, Numbers


class CompiledNumbers:
    """All numbers of a compiled report. `source_number` takes a label such as `R-01`, then a rule and its arguments."""

    def __init__(self, data: CompiledData, sources: Mapping[str, Numbers]) -> None:
        self._data = data
        self._sources = sources

    def compute(self, rule: str, args: Args) -> Number:
        """The exact value; None where there is none. Raises KeyError for an unknown rule or source."""
        if rule == "source_number":
            return self._sources[args[0]].compute(args[1], args[2:])
        if rule == "source_count":
            return len(self._data.sources)
        if rule == "sum_over_sources":
            values = [numbers.compute(args[0], args[1:]) for numbers in self._sources.values()]
            return sum((Fraction(value) for value in values if value is not None), Fraction(0))
        raise KeyError(rule)

    def withheld(self, rule: str, args: Args) -> str | None:
        """Why a number is not printed, or printed but not recomputable."""
        return self._sources[args[0]].withheld(args[1], args[2:]) if rule == "source_number" else None

    def behind(self, rule: str, args: Args) -> tuple[str, ...]:
        """The sources and questions behind a number."""
        if rule == "source_number":
            return tuple(f"{args[0]}/{question}" for question in self._sources[args[0]].behind(args[1], args[2:]))
        return tuple(self._sources)
