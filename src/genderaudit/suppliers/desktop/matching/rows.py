"""Rows and columns of the pairs: those to decide with their reasons, and those decided."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from genderaudit.runtime.language import catalogue
from genderaudit.suppliers.desktop.words import NONE, day, decimal, say_code, say_scheme
from genderaudit.suppliers.model.keeping import Match
from genderaudit.suppliers.model.matching import Candidate, Reason
from genderaudit.suppliers.model.supplier import ID_SCHEMES, Supplier
from genderaudit.widgets.country_box import country_words
from genderaudit.widgets.tables import Column
from genderaudit.widgets.texts import isolated, labelled, listed, translate

Mark = Literal["", "same", "different"]
MARK_SIGNS: Mapping[str, tuple[str, str]] = {
    "": ("", "muted"),
    "same": ("merge", "good"),
    "different": ("split", "info"),
}
VERDICT_SIGNS: Mapping[str, tuple[str, str]] = {
    "certain": ("check-check", "good"),
    "proposed": ("check", "info"),
    "undecided": ("circle-question-mark", "warn"),
}


@dataclass(frozen=True)
class PairRow:
    """Two suppliers that may be the same."""

    candidate: Candidate
    first: Supplier
    second: Supplier
    marks: dict[tuple[str, str], Mark]
    """Shared by all rows: what the person marked so far."""

    @property
    def key(self) -> tuple[str, str]:
        """The two ids."""
        return self.candidate.first, self.candidate.second

    @property
    def mark(self) -> Mark:
        """What the person said."""
        return self.marks.get(self.key, "")


@dataclass(frozen=True)
class DecidedRow:
    """A decision that was made."""

    match: Match
    first: str
    second: str
    merged: str
    """Id of the one that is counted as the other; '' where they differ or were taken apart."""


def mark_words(mark: str) -> str:
    """A mark in words."""
    return {
        "": NONE,
        "same": translate("MatchRows", "The same"),
        "different": translate("MatchRows", "Different"),
    }[mark]


def verdict_words(code: str, language: str) -> str:
    """How sure the comparison is."""
    return catalogue(language)(f"suppliers_matching.verdicts.{code}")


def reason_words(reason: Reason, language: str) -> str:
    """One reason in words."""
    texts = catalogue(language)
    key = f"suppliers_matching.reasons.{reason.code}"
    if reason.code not in ID_SCHEMES:
        said = texts(key)
    else:
        said = texts("suppliers_matching.reasons.equal_identifier", scheme=say_scheme(reason.code, language))
    if reason.similarity is not None:
        return labelled(said, translate("MatchRows", "{n} %").format(n=decimal(reason.similarity, language, 0)))
    return said


def pair_columns(language: str) -> list[Column[PairRow]]:
    """The pairs that wait."""
    return [
        Column(
            title=translate("MatchRows", "Decision"),
            text=lambda row: mark_words(row.mark),
            icon=lambda row: MARK_SIGNS[row.mark][0],
            tone=lambda row: MARK_SIGNS[row.mark][1],
            sort=lambda row: row.mark,
            width=12,
        ),
        Column(title=translate("MatchRows", "One"), text=lambda row: row.first.name, stretch=True),
        Column(title=translate("MatchRows", "Other"), text=lambda row: row.second.name, stretch=True),
        Column(
            title=translate("MatchRows", "Alike"),
            text=lambda row: translate("MatchRows", "{n} %").format(n=decimal(row.candidate.similarity, language, 0)),
            sort=lambda row: row.candidate.similarity,
            number=True,
            width=8,
        ),
        Column(
            title=translate("MatchRows", "How sure"),
            text=lambda row: verdict_words(row.candidate.verdict, language),
            icon=lambda row: VERDICT_SIGNS[row.candidate.verdict][0],
            tone=lambda row: VERDICT_SIGNS[row.candidate.verdict][1],
            sort=lambda row: list(VERDICT_SIGNS).index(row.candidate.verdict),
            width=17,
        ),
        Column(
            title=translate("MatchRows", "Why"),
            text=lambda row: listed(reason_words(one, language) for one in row.candidate.reasons if not one.against),
            width=34,
        ),
    ]


def decided_columns(language: str) -> list[Column[DecidedRow]]:
    """The decisions made."""
    return [
        Column(
            title=translate("MatchRows", "Decision"),
            text=lambda row: mark_words("same" if row.match.same else "different"),
            icon=lambda row: MARK_SIGNS["same" if row.match.same else "different"][0],
            tone=lambda row: MARK_SIGNS["same" if row.match.same else "different"][1],
            width=12,
        ),
        Column(title=translate("MatchRows", "One"), text=lambda row: row.first, stretch=True),
        Column(title=translate("MatchRows", "Other"), text=lambda row: row.second, stretch=True),
        Column(
            title=translate("MatchRows", "Decided on"),
            text=lambda row: day(row.match.decided_on, language),
            sort=lambda row: row.match.decided_on,
            width=14,
        ),
        Column(title=translate("MatchRows", "By"), text=lambda row: row.match.by_post or NONE, width=24),
    ]


@dataclass(frozen=True)
class Compared:
    """One fact of both suppliers beside each other."""

    fact: str
    first: str
    second: str
    like: str
    """`same`, `different` or '' where one of them is not known."""


def compared(first: Supplier, second: Supplier, language: str) -> list[Compared]:
    """What both say, fact by fact; what neither knows is left out."""

    def facts(one: Supplier) -> dict[str, str]:
        return {
            translate("MatchRows", "Name"): one.name,
            translate("MatchRows", "Other names"): listed(one.aliases),
            translate("MatchRows", "Numbers"): listed(
                labelled(say_scheme(number.scheme, language), isolated(number.value)) for number in one.identifiers
            ),
            translate("MatchRows", "Country"): country_words(one.country, language) if one.country else "",
            translate("MatchRows", "Type"): say_code("types", one.type, language),
            translate("MatchRows", "Places"): listed(site.address or site.name for site in one.sites),
            translate("MatchRows", "Sectors"): listed((*one.sectors, *one.activities)),
            translate("MatchRows", "Source"): listed(filter(None, (one.source.text, _row(one)))),
        }

    here, there = facts(first), facts(second)
    return [
        Compared(name, here[name] or NONE, there[name] or NONE, _like(here[name], there[name]))
        for name in here
        if here[name] or there[name]
    ]


def _row(one: Supplier) -> str:
    if one.source.row is None:
        return ""
    return translate("MatchRows", "row {n}").format(n=one.source.row)


def _like(one: str, other: str) -> str:
    if not one or not other:
        return ""
    return "same" if one.casefold() == other.casefold() else "different"


def compare_columns(first: str, second: str) -> list[Column[Compared]]:
    """Both suppliers side by side."""
    signs = {"same": ("check", "good"), "different": ("circle-alert", "warn"), "": ("", "muted")}
    words = {
        "same": translate("MatchRows", "Equal"),
        "different": translate("MatchRows", "Differs"),
        "": NONE,
    }
    return [
        Column(title=translate("MatchRows", "Fact"), text=lambda row: row.fact, width=14),
        Column(title=first, text=lambda row: row.first, stretch=True),
        Column(title=second, text=lambda row: row.second, stretch=True),
        Column(
            title=translate("MatchRows", "Compared"),
            text=lambda row: words[row.like],
            icon=lambda row: signs[row.like][0],
            tone=lambda row: signs[row.like][1],
            width=12,
        ),
    ]
