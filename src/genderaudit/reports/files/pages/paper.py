"""One engagement's report while it is composed: its data, its pack, its result, and the words for them."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from genderaudit.checklists import LoadedPack, Result
from genderaudit.checklists.model.pack import Question, Section
from genderaudit.checklists.model.results import FiredFlag, PartResult, fraction
from genderaudit.checklists.rules.selection import Selection
from genderaudit.findings.rules import PRIORITIES
from genderaudit.reports.files.figures import Bar, Bars
from genderaudit.reports.files.inline import Code, Content, Foreign, Run, plain_text
from genderaudit.reports.files.pages.ink import NONE, PRIORITY_BANDS, Ink, rating_band
from genderaudit.reports.files.tables import Cell
from genderaudit.reports.files.theme import QUIET, BandName
from genderaudit.reports.model.data import FindingShown, ReportData
from genderaudit.reports.model.numbers import NumberRegister
from genderaudit.reports.rules.numbers import Numbers

FEW = 20
"""Below this many, counts are printed instead of percentages (house default)."""


class Paper(Ink):
    """The report of one engagement."""

    def __init__(
        self,
        data: ReportData,
        pack: LoadedPack,
        numbers: Numbers,
        register: NumberRegister,
        *,
        language: str = "",
        source: str = "",
    ) -> None:
        super().__init__(language or data.language, register)
        self.data, self.pack, self.numbers = data, pack, numbers
        self.result: Result = numbers.result
        self.full = data.form == "full"
        self.source = source
        """The label of this report inside of a compiled one, such as `R-01`."""

    def number(
        self,
        rule: str,
        *args: str,
        places: int = 0,
        bold: bool | None = None,
        none: str = NONE,
        size: float | None = None,
    ) -> Run:
        """A number of this report; inside of a compiled one it is asked for as its source's."""
        if self.source:
            return super().number(
                "source_number", self.source, rule, *args, places=places, bold=bold, none=none, size=size
            )
        return super().number(rule, *args, places=places, bold=bold, none=none, size=size)

    # the pack's words

    def of_pack(self, key: str) -> list[Run]:
        """A text of the pack; in its own language and direction where it is not translated."""
        shown = self.pack.text(key, self.language)
        if shown.language == self.language:
            return [Run(shown.text)]
        return [Foreign(shown.text, shown.language)]

    def has(self, key: str) -> bool:
        """Whether the pack has such a text at all."""
        return key in self.pack.sources

    def question(self, question: Question) -> list[Run]:
        """A question's words; beside a draft translation of a sensitive item, its source in small type."""
        key = f"items.{question.id}.label"
        runs = self.of_pack(key)
        shown = self.pack.text(key, self.language)
        if shown.status == "draft" and self.pack.questions[question.id].item.sensitive:
            own = self.pack.pack.default_language
            runs.append(Run(f"\n{self.pack.sources[key]}", size=6.8, colour=QUIET, isolate="auto", lang=own))
        return runs

    def choice(self, choices: str, code: str) -> list[Run]:
        """The label of a choice."""
        key = f"choices.{choices}.{code}.label"
        return self.of_pack(key) if self.has(key) else [Code(code)]

    @functools.cached_property
    def draft_texts(self) -> bool:
        """Whether any text that this report shows is a draft translation."""
        return any(self.pack.text(key, self.language).status == "draft" for key in self.pack.sources)

    # what the report runs on

    @functools.cached_property
    def selection(self) -> Selection:
        """The items of the form that was run."""
        return Selection.of(self.pack, self.data.pack.tier, self.data.pack.parts)

    def sections(self) -> list[Section]:
        """The sections that were scored, in order."""
        known = {section.id for section in self.result.sections}
        return [section for section in self.pack.pack.sections if section.id in known]

    def flags(self, *levels: str) -> list[FiredFlag]:
        """Fired flags, the gravest first."""
        order = ("STOP", "CRIT", "MAJ")
        wanted = [flag for flag in self.result.flags if not levels or flag.level in levels]
        return sorted(wanted, key=lambda flag: order.index(flag.level))

    def findings(self) -> list[FindingShown]:
        """Findings by priority, the most urgent first."""
        return by_priority(self.data.findings)

    # ratings

    def band(self, code: str) -> BandName:
        """The look of a rating."""
        return rating_band(self.pack.scheme, code)

    def rating_name(self, part: PartResult) -> str:
        """The rating in words, or that there is none."""
        return self.words(f"ratings.{part.rating or 'none'}.name")

    def tier_of(self, exact: str) -> str:
        """The tier that a score alone earns; '' without a score."""
        score = fraction(exact)
        return self.pack.scheme.earned(score) if score is not None else ""

    def why_not_better(self, part: PartResult) -> list[str]:
        """The caps on a rating, in sentences."""
        return [
            self.words(
                f"receipts.cap_{cap.code}",
                rating=self.words(f"ratings.{cap.rating}.name"),
                items=self.text("comma").join(cap.items),
            )
            for cap in part.caps
        ]

    def scored(self, exact: str) -> Cell:
        """A cell with the words of the tier that a score earns."""
        tier = self.tier_of(exact)
        word = self.words(f"ratings.{tier}.name") if tier else self.words("commitment_states.not_assessed")
        return Cell(word, rating_band(self.pack.scheme, tier))

    def priority(self, finding: FindingShown) -> Cell:
        """A cell with a finding's priority."""
        if finding.priority is None:
            return Cell(NONE)
        return Cell(self.text(f"priority.{finding.priority}"), PRIORITY_BANDS[finding.priority])

    # shares

    def items_answered(self, part: PartResult) -> list[Run]:
        """How many of the applicable items are answered; the percentage only from twenty items on."""
        counts = {
            "answered": self.number("part_answered", part.id),
            "applicable": self.number("part_applicable", part.id),
        }
        if part.applicable < FEW:
            return self.fill("front.coverage_few", **counts)
        return self.fill("front.coverage", percent=self.percent("part_coverage_percent", part.id), **counts)

    def profile(self) -> Bars:
        """The eight commitments as bars."""
        bars = []
        for entry in self.result.commitments:
            label: Content = [
                Code(entry.commitment, bold=True),
                Run(f"  {self.text(f'commitment.{entry.commitment}')}"),
            ]
            if entry.state in ("not_assessed", "not_in_form"):
                bars.append(Bar(label, None, NONE, "none", self.words(f"commitment_states.{entry.state}")))
                continue
            tier = self.tier_of(entry.value)
            word = self.words(f"ratings.{tier}.name") if tier else self.text("front.unscored")
            if entry.state == "thin":
                word = self.text("front.thin")
            value = self.number("commitment_score", entry.commitment, places=1)
            score = fraction(entry.value)
            share = None if score is None else float(score) / 100
            bars.append(Bar(label, share, value, "none" if entry.state == "thin" else self.band(tier), word))
        return Bars(bars, self._described(bars), self.theme, label_share=0.3, word_share=0.36, row=17.5)

    def _described(self, bars: Sequence[Bar]) -> str:
        return describe(self, self.text("figure.profile"), bars)


def describe(ink: Ink, title: str, bars: Sequence[Bar]) -> str:
    """The text alternative of a bar figure: every bar with its value and its word."""
    parts = []
    for bar in bars:
        label, value, word = (_plain(content) for content in (bar.label, bar.value, bar.word))
        parts.append(ink.text("labelled", label=label, value=f"{value}{ink.text('comma')}{word}"))
    return f"{title}. {'. '.join(parts)}."


def _plain(content: Content) -> str:
    return " ".join(plain_text(content).split())


def by_priority(findings: Sequence[FindingShown]) -> list[FindingShown]:
    """Findings with the most urgent first; those without a priority last."""
    order = {priority: place for place, priority in enumerate(PRIORITIES)}
    return sorted(findings, key=lambda one: (order.get(one.priority, len(order)) if one.priority else 9, one.label))
