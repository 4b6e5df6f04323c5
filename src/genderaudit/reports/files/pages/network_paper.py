"""What the pages of a supplier network write with: its numbers, names of suppliers, themes and tiers."""

from __future__ import annotations

from reportlab.platypus import Flowable

from genderaudit.reports.files.inline import Foreign, Run
from genderaudit.reports.files.pages.front import title_block
from genderaudit.reports.files.pages.ink import Ink
from genderaudit.reports.model.network import NetworkData
from genderaudit.reports.model.numbers import NumberRegister
from genderaudit.reports.rules.network import NetworkNumbers


class NetworkPaper(Ink):
    """Words and numbers of one network."""

    def __init__(self, data: NetworkData, numbers: NetworkNumbers, register: NumberRegister) -> None:
        super().__init__(data.language, register)
        self.data, self.numbers = data, numbers

    def say(self, key: str, **facts: object) -> str:
        """A text of the network's pages."""
        return self.text(f"network.{key}", **facts)

    def name(self, supplier: str) -> Run:
        """A supplier's name; our own organisation is called that."""
        found = self.numbers.suppliers.get(supplier)
        return Foreign(found.name) if found else Run(self.words("network.us"))

    def theme_name(self, theme: str) -> str:
        """A theme in words."""
        return self.words(f"suppliers.themes.{theme}")

    def tier(self, supplier: str) -> Run:
        """The tier of a supplier; in words where no route leads to us."""
        if self.numbers.tier_of.get(supplier) is None:
            return Run(self.say("no_route"))
        return self.number("tier", supplier)

    def head(self, kind: str, lines: list[list[Run]]) -> Flowable:
        """The band across the top."""
        data = self.data
        return title_block(
            self,
            kind=kind,
            title=data.title,
            lines=lines,
            reference=data.reference,
            form=self.text(f"form.{data.form}"),
            classification=self.text(f"classification.{data.classification}"),
        )
