"""The sheet of one supplier: who it is, what it carries and takes over, what is not known."""

from __future__ import annotations

from reportlab.platypus import Flowable, PageBreak

from genderaudit.reports.files.inline import Code, Content, Foreign
from genderaudit.reports.files.pages.network import exposure_part, map_part, network_method, theme_table
from genderaudit.reports.files.pages.network_paper import NetworkPaper
from genderaudit.suppliers import classify
from genderaudit.suppliers.model.supplier import THEMES, Supplier


def supplier_sheet(paper: NetworkPaper) -> list[Flowable]:
    """The sheet of one supplier: who it is, what it carries and takes over, what is not known."""
    one = paper.numbers.suppliers[paper.data.only]
    lines = [paper.joined([Foreign(paper.data.office), paper.date(paper.data.made_at.date())], "  ·  ")]
    story: list[Flowable] = [
        paper.head(paper.text("kind.one_supplier"), lines),
        *paper.terms(_facts(paper, one)),
        paper.caption(paper.say("by_theme")),
        theme_table(paper, one.id),
        paper.small(paper.say("index")),
        *map_part(paper, one.id, 215.0),
        PageBreak(),
        paper.chapter("network_exposure"),
    ]
    for theme in THEMES:
        if paper.numbers.exposure(theme, one.id).sources:
            story += [paper.section(paper.theme_name(theme)), *exposure_part(paper, theme, one.id)]
    return [*story, paper.body(paper.say("not_safe")), *network_method(paper)]


def _facts(paper: NetworkPaper, one: Supplier) -> list[tuple[Content, Content]]:
    found = one.assessed
    assessed: Content = paper.say("never_assessed")
    if found is not None:
        rating = paper.words(f"ratings.{found.rating}.name") if found.rating else ""
        assessed = paper.joined([part for part in (paper.date(found.on), rating) if part])
    owned = paper.words("suppliers.ownership.not_known")
    if one.ownership is not None:
        level = paper.words(f"suppliers.ladder.{one.ownership.verification}")
        code = classify(one.ownership, paper.data.setup.definition).code
        owned = f"{paper.words(f'suppliers.ownership.{code}')} ({level})"
    identifiers = (
        paper.labelled(paper.words(f"suppliers.scheme_{each.scheme}"), Code(each.value)) for each in one.identifiers
    )
    facts: list[tuple[str, Content]] = [
        ("type", paper.words(f"suppliers.types.{one.type}")),
        ("identifiers", paper.joined(identifiers)),
        ("country", Code(one.country) if one.country else ""),
        ("sectors", paper.codes(one.sectors)),
        ("tier", paper.tier(one.id)),
        ("assessed", assessed),
        ("ownership", owned),
        ("psea", paper.words(f"suppliers.psea.{one.psea}")),
        ("lower", paper.say("no_lower_tiers") if one.no_lower_tiers else ""),
    ]
    return [(paper.say(f"fact.{name}"), value) for name, value in facts]
