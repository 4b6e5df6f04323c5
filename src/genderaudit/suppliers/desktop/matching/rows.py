"""Rows and columns of the pairs: those to decide with their reasons, and those decided."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from genderaudit.domain.records import RecordId
from genderaudit.runtime.language import catalogue
from genderaudit.suppliers.desktop.words import NONE, day, decimal, say_code, say_scheme
from genderaudit.suppliers.model.keeping import Match
from genderaudit.suppliers.model.matching import Candidate, Reason
from genderaudit.suppliers.model.supplier import ID_SCHEMES, Supplier
from genderaudit.suppliers.rules.matching.deciding import Contradiction
from genderaudit.suppliers.rules.matching.identifying import plain_number, plausible
from genderaudit.suppliers.rules.registry import Registry
from genderaudit.suppliers.rules.spend import same_time
from genderaudit.widgets.country_box import country_words
from genderaudit.widgets.tables import Column
from genderaudit.widgets.texts import isolated, labelled, listed, listed_apart, translate

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

_SPENDS = 4
"""Amounts that are compared; house default."""
_SAME_PLACE = 85
"""Likeness from which two addresses are one place, as in the comparison itself; house default."""


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
    """`same`, `different`, `empty` for equal numbers that tell nobody apart, '' where one of them is not known."""


def compared(
    first: Supplier, second: Supplier, language: str, files: Mapping[RecordId, str] | None = None
) -> list[Compared]:
    """What both say, fact by fact; what neither knows is left out. `files`: id of an import to its file."""

    def facts(one: Supplier) -> dict[str, str]:
        return {
            translate("MatchRows", "Name"): one.name,
            translate("MatchRows", "Other names"): listed(one.aliases),
            translate("MatchRows", "Numbers"): listed(
                labelled(say_scheme(number.scheme, language), isolated(number.value)) for number in one.identifiers
            ),
            translate("MatchRows", "Country"): country_words(one.country, language) if one.country else "",
            translate("MatchRows", "Type"): say_code("types", one.type, language),
            translate("MatchRows", "Places"): listed(f"\u2068{site.address or site.name}\u2069" for site in one.sites),
            translate("MatchRows", "Sectors"): listed((*one.sectors, *one.activities)),
            translate("MatchRows", "Spend"): listed_apart(
                translate("MatchRows", "{amount} {currency}, {start} to {end}").format(
                    amount=decimal(each.amount, language),
                    currency=isolated(each.currency),
                    start=day(each.start, language),
                    end=day(each.end, language),
                )
                for each in one.spend[:_SPENDS]
            ),
            translate("MatchRows", "Source"): listed(
                filter(None, (one.source.text, (files or {}).get(one.source.run, ""), _row(one)))
            ),
        }

    here, there = facts(first), facts(second)
    numbers = translate("MatchRows", "Numbers")
    found = []
    for name in here:
        if here[name] or there[name]:
            like = _like_numbers(first, second) if name == numbers else _like(here[name], there[name])
            found.append(Compared(name, here[name] or NONE, there[name] or NONE, like))
    return found


def _like_numbers(first: Supplier, second: Supplier) -> str:
    """Numbers that both have count, unless they are ones that people count or fill blanks with."""
    here, there = ({(one.scheme, plain_number(one.value)) for one in each.identifiers} for each in (first, second))
    both = here & there
    if both:
        believed = {(one.scheme, plain_number(one.value)) for one in first.identifiers if plausible(one)}
        return "same" if both & believed else "empty"
    return "different" if {scheme for scheme, _ in here} & {scheme for scheme, _ in there} else ""


def told_apart(
    first: Supplier, second: Supplier, language: str, files: Mapping[RecordId, str] | None = None
) -> tuple[str, str]:
    """Both suppliers in the words by which a person tells them apart: the name, and the first fact that differs."""
    if first.name.casefold() != second.name.casefold():
        return first.name, second.name
    differing = next((one for one in compared(first, second, language, files)[1:] if one.first != one.second), None)
    here, there = (differing.first, differing.second) if differing else (isolated(first.id), isolated(second.id))
    said = translate("MatchRows", "{name} ({what})")

    def words(supplier: Supplier, what: str) -> str:
        nothing = translate("MatchRows", "{fact}: not known").format(fact=differing.fact if differing else "")
        return said.format(name=supplier.name, what=nothing if what == NONE else what)

    return words(first, here), words(second, there)


def contradiction_words(found: Contradiction, registry: Registry) -> str:
    """Why a decision cannot be made beside those that were made before."""
    text = translate(
        "MatchRows", "{one} and {other} would be the same by other decisions ({through}) and different by this one."
    )
    name = {id: registry.kept[id].name for id in (found.first, found.second, *found.through)}
    through = listed(name[id] for id in found.through)
    return text.format(one=name[found.first], other=name[found.second], through=through)


def same_name(row: PairRow) -> bool:
    """Whether both have one name but for its legal form, and no number, address or country speaks against it."""
    candidate, first, second = row.candidate, row.first, row.second
    if first.country and second.country and first.country != second.country:
        return False
    if any(reason.against for reason in candidate.reasons):
        return False
    places = [one.similarity for one in candidate.reasons if one.code == "address"]
    if any(one is None or one < _SAME_PLACE for one in places):
        return False
    names = [one.similarity for one in candidate.reasons if one.code == "name"]
    return any(one == 100 for one in names)


def told_twice_words(first: Supplier, second: Supplier, language: str) -> str:
    """That both tell an amount for the same time, which would both count once they are one; '' where they do not."""
    found = same_time(first.spend, second.spend)
    if found is None:
        return ""
    said = translate(
        "MatchRows",
        "Both tell an amount for {start} to {end}: once they are one, both count. "
        "If it is the same money, take one out under Facts.",
    )
    return said.format(start=day(found[0], language), end=day(found[1], language))


def reasons_words(candidate: Candidate, language: str) -> str:
    """What speaks for the two being one, and what against."""
    speaking = listed(reason_words(one, language) for one in candidate.reasons if not one.against)
    against = listed(
        labelled(reason_words(one, language), f"{isolated(one.first)} / {isolated(one.second)}")
        for one in candidate.reasons
        if one.against
    )
    said = labelled(translate("MatchRows", "For"), speaking or NONE)
    counter = labelled(translate("MatchRows", "Against"), against or NONE)
    return f"{said}   {counter}"


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
    signs = {
        "same": ("check", "good"),
        "different": ("circle-alert", "warn"),
        "empty": ("circle-question-mark", "warn"),
        "": ("", "muted"),
    }
    words = {
        "same": translate("MatchRows", "Equal"),
        "different": translate("MatchRows", "Differs"),
        "empty": translate("MatchRows", "Equal, but only counted or filled in: tells nobody apart"),
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
            width=26,
        ),
    ]
