"""The rules of printed numbers: each computed from the report data alone, by writer and checker alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from genderaudit.checklists import LoadedPack, Result, Source, number, score
from genderaudit.checklists.model.answers import ShareValue, TableValue
from genderaudit.checklists.model.results import Disposition, Override
from genderaudit.reports.model.data import ReportData
from genderaudit.reports.model.numbers import Args, Number
from genderaudit.reports.rules.network import NetworkNumbers
from genderaudit.reports.rules.tables import ALL


def result_of(data: ReportData, pack: LoadedPack) -> Result:
    """The scores, from what the report carries and nothing else."""
    override = data.override
    return score(
        pack,
        {question: shown.state for question, shown in data.answers.items()},
        tier=data.pack.tier,
        parts=data.pack.parts,
        dispositions={
            one.item: Disposition(outcome=one.decision, reason=one.reason, by=one.decided_by) for one in data.stops
        },
        today=data.made_at.date(),
        override=Override(
            rating=override.rating,
            reason=override.reason,
            by=override.by_post,
            second=override.second_post,
            part=override.part if len(data.pack.parts) > 1 else "",
        )
        if override
        else None,
        sealed=data.sealed,
    )


SUPPLY = "supply"
"""The rule of numbers in the chapter on suppliers; its first argument is a rule of the supplier network."""


class Numbers:
    """All numbers of one report, by rule and arguments."""

    def __init__(self, data: ReportData, pack: LoadedPack, result: Result) -> None:
        self._data = data
        self._pack = pack
        self.result = result
        states = {question: shown.state for question, shown in data.answers.items()}
        self._source = Source(result, pack, states)
        self._tables = {table.question: table for table in data.tables}
        self.supply = NetworkNumbers(data.supply) if data.supply else None
        """The numbers of the chapter on suppliers; None without one."""

    def compute(self, rule: str, args: Args) -> Number:
        """The exact value; None where there is none. Raises KeyError for an unknown rule."""
        if rule == SUPPLY:
            return self._supply().compute(args[0], args[1:])
        own = _RULES.get(rule)
        if own is None:
            return number(self._source, rule, args)
        found: Number = own(self, *args)
        return found

    def withheld(self, rule: str, args: Args) -> str | None:
        """Why a number is not printed (`small_group`) or printed but not recomputable (`rests_on_hidden`)."""
        if rule == SUPPLY:
            return self._supply().withheld(args[0], args[1:])
        question = args[0] if args else ""
        if rule == "table_count":
            table = self._tables[question]
            if args[1] in table.hidden:
                return "small_group"
            return "rests_on_hidden" if self._hidden_below(question, args[1]) else None
        if rule in _OF_ONE_ANSWER and question in self._data.sealed.answers:
            return "small_group"
        return None

    def behind(self, rule: str, args: Args) -> tuple[str, ...]:
        """The questions behind a number; of the chapter on suppliers the suppliers."""
        if rule == SUPPLY:
            return self._supply().behind(args[0], args[1:])
        questions = self._pack.questions
        if args and args[0] in questions:
            return (args[0],)
        sections = {section.id: section for section in self._pack.pack.sections}
        if args and args[0] in sections:
            return tuple(item.id for item in sections[args[0]].items if item.id in self._data.answers)
        if rule.startswith("commitment_"):
            return tuple(
                item.id
                for item in self._pack.pack.items()
                if args[0] in item.commitments and item.id in self._data.answers
            )
        if rule.startswith(("finding_", "evidence_")):
            return ()
        return tuple(item.id for item in self._pack.pack.items() if item.id in self._data.answers)

    def _supply(self) -> NetworkNumbers:
        if self.supply is None:
            raise KeyError(SUPPLY)
        return self.supply

    def _hidden_below(self, question: str, key: str) -> bool:
        return any(_covers(key, hidden) for hidden in self._tables[question].hidden if ALL not in hidden.split("|"))

    def table_count(self, question: str, key: str) -> Number:
        """A cell, or the sum over the known cells that a key with `*` covers."""
        value = self._data.answers[question].state.value
        if not isinstance(value, TableValue):
            return None
        if self._hidden_below(question, key) or key in self._tables[question].hidden:
            return self._tables[question].counts.get(key)
        covered = [count for cell, count in value.cells.items() if _covers(key, cell)]
        return sum(covered) if covered else None

    def share(self, question: str) -> ShareValue | None:
        """The share that was answered."""
        shown = self._data.answers.get(question)
        return shown.state.value if shown and isinstance(shown.state.value, ShareValue) else None

    def share_numerator(self, question: str) -> Number:
        """How many."""
        share = self.share(question)
        return share.numerator if share else None

    def share_denominator(self, question: str) -> Number:
        """Of how many."""
        share = self.share(question)
        return share.denominator if share else None

    def finding_count(self, *which: str) -> Number:
        """Findings in the report: all, `priority <p>`, `level <l>` or `status <s>`."""
        findings = self._data.findings
        if not which:
            return len(findings)
        field, wanted = which
        return sum(bool(getattr(finding, field) == wanted) for finding in findings)

    def evidence_count(self, *grade: str) -> Number:
        """Pieces of evidence, all or of one grade."""
        if self._data.form == "full":
            return sum(not grade or one.grade == grade[0] for one in self._data.evidence)
        # the public copy has no index: it states the counts
        return sum(count for key, count in self._data.evidence_counts.items() if not grade or key == grade[0])

    def pieces_without_file(self) -> Number:
        """Pieces of evidence without a stored file."""
        return sum(not one.sha256 for one in self._data.evidence)


def _covers(key: str, cell: str) -> bool:
    return all(wanted in (ALL, have) for wanted, have in zip(key.split("|"), cell.split("|"), strict=True))


_OF_ONE_ANSWER = frozenset(
    {
        "number",
        "share_percent",
        "share_numerator",
        "share_denominator",
        "table_cell",
        "table_total",
        "table_margin",
        "table_percent",
    }
)
"""Rules over one answer, which say nothing true about an answer that is partly left out."""

_RULES: Mapping[str, Callable[..., Number]] = {
    "table_count": Numbers.table_count,
    "share_numerator": Numbers.share_numerator,
    "share_denominator": Numbers.share_denominator,
    "finding_count": Numbers.finding_count,
    "evidence_count": Numbers.evidence_count,
    "pieces_without_file": Numbers.pieces_without_file,
}
"""Rules over the report data; all others are those of the score engine."""
