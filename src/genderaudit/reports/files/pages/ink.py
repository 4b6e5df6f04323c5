"""What every part of a report writes with: words, numbers, dates and headings in the report's language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import replace

from reportlab.platypus import Flowable

from genderaudit.checklists import RatingScheme
from genderaudit.reports.files.blocks import Close, Open
from genderaudit.reports.files.inline import Code, Content, Number, Run, as_runs
from genderaudit.reports.files.pages.layout import Term
from genderaudit.reports.files.prose import Heading, Prose
from genderaudit.reports.files.theme import QUIET, BandName, theme_for
from genderaudit.reports.model.numbers import NumberRegister
from genderaudit.runtime.language import catalogue, format_date
from genderaudit.sheets import country_name

NONE = "–"
"""Printed where there is no number."""
_RATING_BANDS: tuple[BandName, ...] = ("good", "fair", "poor", "bad")
FLAG_BANDS: dict[str, BandName] = {"STOP": "bad", "CRIT": "poor", "MAJ": "info"}
PRIORITY_BANDS: dict[str, BandName] = {"very_high": "bad", "high": "poor", "medium": "info", "low": "none"}


def rating_band(scheme: RatingScheme, code: str) -> BandName:
    """The look of a tier: its place in its scheme, best to worst, on four looks."""
    if not code:
        return "none"
    last = len(scheme.tiers) - 1
    return _RATING_BANDS[round(scheme.rank(code) * (len(_RATING_BANDS) - 1) / last)]


class Ink:
    """Words and numbers of one report. What is not asked of the register here cannot be printed as a number."""

    def __init__(self, language: str, register: NumberRegister) -> None:
        self.language = language
        self.theme = theme_for(language)
        self.register = register
        self.words = catalogue(language)
        self._chapters = 0

    # words

    def text(self, key: str, **facts: object) -> str:
        """A fixed text of the report."""
        return self.words(f"reports.{key}", **facts)

    def fill(self, key: str, n: int | None = None, /, **parts: Content) -> list[Run]:
        """A fixed text with runs in the places of its placeholders; `n` chooses the plural and is printed by a part."""
        facts: dict[str, object] = {name: f"\0{name}\0" for name in parts}
        if n is not None:
            facts["n"] = n
        runs: list[Run] = []
        for piece in self.text(key, **facts).split("\0"):
            runs += as_runs(parts[piece]) if piece in parts else as_runs(piece)
        return runs

    def joined(self, parts: Iterable[Content], separator: str | None = None) -> list[Run]:
        """Runs in one line, with the comma of the language between them."""
        between = self.text("comma") if separator is None else separator
        runs: list[Run] = []
        for part in parts:
            runs += [Run(between)] if runs else []
            runs += as_runs(part)
        return runs

    def labelled(self, label: Content, value: Content) -> list[Run]:
        """What and its value in one line, with the colon of the language between them."""
        return self.fill("labelled", label=label, value=value)

    def codes(self, codes: Iterable[str]) -> list[Run]:
        """Ids in one line."""
        return self.joined(Code(code) for code in codes)

    def country(self, written: str | None) -> str:
        """A country's name in the report's language, for its code; anything else as it was written."""
        return country_name(written, self.language) if written else ""

    def date(self, day: dt.date) -> str:
        """A date in words."""
        return format_date(day, self.language)

    def moment(self, moment: dt.datetime) -> list[Run]:
        """A moment in words; the clock in UTC."""
        at = moment.astimezone(dt.UTC)
        return [Run(self.date(at.date())), Run(self.text("comma")), Code(f"{at:%H:%M} UTC")]

    # numbers

    def number(
        self,
        rule: str,
        *args: str,
        places: int = 0,
        bold: bool | None = None,
        none: str = NONE,
        size: float | None = None,
    ) -> Run:
        """A number of the register as it stands on the page; `none` where there is none."""
        printed = self.register.print(rule, *args, places=places)
        if printed is None:
            return Run(none, bold=bold)
        if printed.id is None:
            return Code(printed.text, bold=bold)
        return Number(printed.id, printed.text, bold=bold, size=size)

    def percent(self, rule: str, *args: str, places: int = 0, bold: bool | None = None) -> list[Run]:
        """A percentage with its sign."""
        return self.fill("percent", number=self.number(rule, *args, places=places, bold=bold))

    # blocks

    def chapter(self, key: str) -> Heading:
        """A numbered heading of the first order, listed in the contents."""
        self._chapters += 1
        title = [Code(f"{self._chapters}"), Run("\u2002"), Run(self.text(f"chapter.{key}"))]
        return Heading(2, title, self.theme.h1, self.language, key=f"chapter-{key}")

    def section(self, title: Content, key: str = "") -> Heading:
        """A heading of the second order, listed in the contents."""
        return Heading(3, title, self.theme.h2, self.language, key=key)

    def topic(self, title: Content, level: int = 3) -> Heading:
        """A heading that the contents do not list."""
        style = self.theme.h3 if level == 4 else self.theme.h2
        return Heading(level, title, style, self.language, listed=False)

    def body(self, content: Content) -> Prose:
        """A paragraph."""
        return Prose(content, self.theme.body, self.language)

    def intro(self, content: Content) -> Prose:
        """A paragraph that stays with what follows."""
        return Prose(content, replace(self.theme.body, keep_with_next=True), self.language)

    def lead(self, content: Content) -> Prose:
        """An opening paragraph."""
        return Prose(content, self.theme.lead, self.language)

    def small(self, content: Content, *, keep: bool = False) -> Prose:
        """A note."""
        style = replace(self.theme.small, keep_with_next=True) if keep else self.theme.small
        return Prose(content, style, self.language)

    def label(self, content: Content) -> Prose:
        """The quiet word above a value."""
        return Prose(content, self.theme.label, self.language)

    def cell(self, content: Content) -> Prose:
        """A value in small type."""
        return Prose(content, self.theme.cell, self.language)

    def caption(self, content: Content) -> Prose:
        """The line above a figure."""
        return Prose(content, self.theme.caption, self.language)

    def terms(self, pairs: Sequence[tuple[Content, Content]], indent: float = 124.0) -> list[Flowable]:
        """What and its value, line by line; pairs without a value are left out."""
        kept = [(label, value) for label, value in pairs if as_runs(value)]
        if not kept:
            return []
        items = [Term(_bold(label), value, self.theme.body, self.theme, indent=indent) for label, value in kept]
        return [Open("L", ListNumbering="None"), *items, Close("L")]


def _bold(content: Content) -> list[Run]:
    return [Run(run.text, bold=True, isolate=run.isolate) for run in as_runs(content)]


def quiet(content: Content, size: float = 7.4) -> list[Run]:
    """Content in small quiet type."""
    return [
        Run(run.text, run.bold, QUIET, size, run.link, run.isolate, run.lang, run.number) for run in as_runs(content)
    ]
