"""What the pages of suppliers write with: their numbers, names, themes and tiers."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from genderaudit.reports.files.inline import Code, Content, Foreign, Run
from genderaudit.reports.files.pages.front import title_block
from genderaudit.reports.files.pages.ink import NONE, Ink
from genderaudit.reports.files.prose import Heading
from genderaudit.reports.model.network import NetworkData, Supply
from genderaudit.reports.model.numbers import NumberRegister
from genderaudit.reports.rules.network import NetworkNumbers
from genderaudit.reports.rules.numbers import SUPPLY

TOP, TOP_INSIDE = 8, 5
"""Sources named for each theme, in a report of their own and in a chapter; house default."""
LISTED, LISTED_INSIDE = 400, 20
"""Suppliers in one list; house default."""


class NetworkPaper(Ink):
    """Words and numbers of one network, in a report of its own or in a chapter of another report."""

    def __init__(
        self,
        language: str,
        data: Supply,
        numbers: NetworkNumbers,
        register: NumberRegister,
        *,
        inside: bool = False,
    ) -> None:
        super().__init__(language, register)
        self.data, self.numbers, self.inside = data, numbers, inside
        self.top = TOP_INSIDE if inside else TOP
        self.listed = LISTED_INSIDE if inside else LISTED

    def number(
        self,
        rule: str,
        *args: str,
        places: int = 0,
        bold: bool | None = None,
        none: str = NONE,
        size: float | None = None,
    ) -> Run:
        """A number of the network; in a chapter it is asked for as the chapter's."""
        if self.inside:
            return super().number(SUPPLY, rule, *args, places=places, bold=bold, none=none, size=size)
        return super().number(rule, *args, places=places, bold=bold, none=none, size=size)

    def chapter(self, key: str) -> Heading:
        """A chapter of its own report; in a chapter, a section of it."""
        return self.topic(self.text(f"chapter.{key}")) if self.inside else super().chapter(key)

    def section(self, title: Content, key: str = "") -> Heading:
        """A section of a chapter, one order lower where the chapter is a section itself."""
        return self.topic(title, 4) if self.inside else super().section(title, key)

    def say(self, key: str, n: int | None = None, **facts: object) -> str:
        """A text of the network's pages; `n` chooses the plural."""
        return self.text(f"network.{key}", **(facts if n is None else {"n": n, **facts}))

    def name(self, supplier: str) -> Run:
        """A supplier's name, its label where names are left out; our own organisation is called that."""
        found = self.numbers.suppliers.get(supplier)
        if found is None:
            return Run(self.words("network.us"))
        return Foreign(found.name) if self.data.named else Code(found.id)

    def called(self, supplier: str) -> list[Run]:
        """Label and name, or the label alone where names are left out."""
        if supplier not in self.numbers.suppliers:
            return [self.name(supplier)]
        label = Code(supplier, bold=True)
        return [label, Run("  "), self.name(supplier)] if self.data.named else [label]

    def theme_name(self, theme: str) -> str:
        """A theme in words."""
        return self.words(f"suppliers.themes.{theme}")

    def weight(self, code: str) -> str:
        """A weight in words."""
        key = f"suppliers.weights.{code}"
        if self.words.has(key):
            return self.words(key)
        return self.say("weight_of_kind", kind=self.words(f"suppliers.relationships.{code.partition('.')[2]}"))

    def part(self, rule: str, *args: str, places: int = 1, bold: bool | None = None) -> list[Run]:
        """A number from 0 to 1, as a percentage."""
        return self.percent("percent_of", rule, *args, places=places, bold=bold)

    def tier(self, supplier: str) -> Run:
        """The tier of a supplier; in words where no route leads to us."""
        if self.numbers.tier_of.get(supplier) is None:
            return Run(self.say("no_route"))
        return self.number("tier", supplier)

    def and_more(self, shown: int, whole: Sequence[object], rule: str, *args: str) -> list[Flowable]:
        """That a list goes on, and by how many; nothing where it is whole."""
        if len(whole) <= shown:
            return []
        count = self.number("unlisted", str(shown), rule, *args)
        return [self.small(self.fill("network.and_more", len(whole) - shown, count=count))]

    def head(self, data: NetworkData, kind: str, lines: list[list[Run]]) -> Flowable:
        """The band across the top of a report of its own."""
        return title_block(
            self,
            kind=kind,
            title=data.title,
            lines=lines,
            reference=data.reference,
            form=self.text(f"form.{data.form}"),
            classification=self.text(f"classification.{data.classification}"),
        )
