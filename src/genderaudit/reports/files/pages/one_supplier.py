"""One supplier: who it is, where it stands, what it carries and takes over, its money, and what is not known."""

from __future__ import annotations

from reportlab.platypus import CondPageBreak, Flowable

from genderaudit.reports.files.inline import Code, Content, Foreign, Run
from genderaudit.reports.files.pages.ink import NONE
from genderaudit.reports.files.pages.network import exposure_part, map_part, network_method, theme_table
from genderaudit.reports.files.pages.network_paper import NetworkPaper
from genderaudit.reports.files.pages.supplier_lists import actions_part, certificates_part, links_part, spend_part
from genderaudit.reports.model.network import NetworkData, SupplyChapter
from genderaudit.suppliers import classify
from genderaudit.suppliers.model.supplier import THEMES, Supplier

_MAP = 235.0
"""Points that the map around a supplier is tall."""


def supplier_sheet(paper: NetworkPaper, data: NetworkData) -> list[Flowable]:
    """The sheet of one supplier, on pages of its own."""
    lines = [paper.joined([Foreign(data.office), paper.date(data.day)], "  ·  ")]
    return [
        paper.head(data, paper.text("kind.one_supplier"), lines),
        *standing_part(paper),
        *inherited_part(paper),
        *links_part(paper),
        *spend_part(paper),
        *certificates_part(paper),
        *actions_part(paper),
        *network_method(paper),
    ]


def standing_part(paper: NetworkPaper) -> list[Flowable]:
    """Who the supplier is, where it stands, its exposure theme by theme, and what lies around it."""
    one = paper.numbers.suppliers[paper.data.only]
    return [
        *paper.terms(_facts(paper, one)),
        paper.caption(paper.say("by_theme")),
        theme_table(paper, one.id),
        paper.small(paper.say("index")),
        *map_part(paper, one.id, _MAP),
    ]


def inherited_part(paper: NetworkPaper) -> list[Flowable]:
    """Where what the supplier takes over comes from, path by path."""
    one = paper.data.only
    story: list[Flowable] = [paper.chapter("network_exposure"), paper.intro(paper.say("exposure_intro"))]
    known = [theme for theme in THEMES if paper.numbers.exposure(theme, one).sources]
    for theme in known:
        story += [CondPageBreak(110), paper.section(paper.theme_name(theme)), *exposure_part(paper, theme, one)]
    if not known:
        story.append(paper.body(paper.say("no_source_at_all")))
    return [*story, paper.small(paper.say("not_safe"))]


def _facts(paper: NetworkPaper, one: Supplier) -> list[tuple[Content, Content]]:
    identifiers = (
        paper.labelled(paper.words(f"suppliers.scheme_{each.scheme}"), Code(each.value)) for each in one.identifiers
    )
    named = paper.data.named
    facts: list[tuple[str, Content]] = [
        ("type", paper.words(f"suppliers.types.{one.type}")),
        ("identifiers", paper.joined(identifiers)),
        ("country", paper.country(one.country)),
        ("sectors", paper.codes(one.sectors)),
        ("tier", paper.tier(one.id)),
        ("screening", _screened(paper) if named else ""),
        ("assessed", _assessed(paper, one)),
        ("ownership", _owned(paper, one)),
        ("psea", paper.words(f"suppliers.psea.{one.psea}")),
        ("code", _code(paper, one) if named else ""),
        ("lower", paper.say("no_lower_tiers") if one.no_lower_tiers else ""),
    ]
    return [(paper.say(f"fact.{name}"), value) for name, value in facts]


def _assessed(paper: NetworkPaper, one: Supplier) -> Content:
    found = one.assessed
    if found is None:
        return paper.say("never_assessed")
    rating = paper.words(f"ratings.{found.rating}.name") if found.rating else ""
    own = isinstance(paper.data, SupplyChapter) and paper.data.own == one.id
    this = paper.say("this_assessment") if own else paper.date(found.on)
    return paper.joined([part for part in (this, rating) if part])


def _owned(paper: NetworkPaper, one: Supplier) -> Content:
    if one.ownership is None:
        return paper.words("suppliers.ownership.not_known")
    found = classify(one.ownership, paper.data.setup.definition)
    share: list[Run] = []
    if one.ownership.women_share is not None:
        share = paper.fill("network.owned_by_women", share=paper.percent("women_share", places=_places(one)))
    definition = paper.words(f"suppliers.definitions.{found.definition}")
    level = paper.labelled(paper.say("fact.level"), paper.words(f"suppliers.ladder.{one.ownership.verification}"))
    notes = [paper.words(f"suppliers.ownership_notes.{note}") for note in found.notes]
    first = paper.joined([paper.words(f"suppliers.ownership.{found.code}"), *([share] if share else [])])
    return paper.joined([first, definition, level, *notes, *_through_owners(paper)], "\n")


def _through_owners(paper: NetworkPaper) -> list[list[Run]]:
    """Information beside the class: what the recorded owners tell, with its bounds."""
    if paper.numbers.owned_through is None:
        return []
    bounds = {bound: paper.percent("through_owners", bound) for bound in ("low", "high")}
    return [paper.fill("network.through_owners", **bounds)]


def _places(one: Supplier) -> int:
    share = one.ownership.women_share if one.ownership else None
    exponent = share.normalize().as_tuple().exponent if share is not None else 0
    return min(6, max(0, -exponent)) if isinstance(exponent, int) else 0


def _screened(paper: NetworkPaper) -> Content:
    found = paper.numbers.row.screened
    points = paper.fill(
        "network.screened",
        tier=Run(paper.words(f"suppliers.screening.tiers.{found.tier}"), bold=True),
        points=paper.number("screening_points"),
    )
    lines: list[Content] = [points, paper.words(f"suppliers.screening.forms.{found.form}")]
    lines += [paper.words(f"suppliers.screening.rules.{rule}") for rule in found.rules]
    if found.missing:
        names = [paper.words(f"suppliers.screening.criteria.{code}") for code in found.missing]
        lines.append(paper.labelled(paper.say("unanswered"), paper.joined(names)))
    due = paper.words(f"suppliers.due.{found.due}")
    if found.triggers:
        lines.append(due)
    elif found.due_on:
        lines.append(paper.labelled(due, paper.date(found.due_on)))
    lines += [paper.words(f"suppliers.triggers.{code}") for code in found.triggers]
    return paper.joined(lines, "\n")


def _code(paper: NetworkPaper, one: Supplier) -> Content:
    state = paper.words(f"suppliers.code.{paper.numbers.row.code}")
    until = paper.date(one.code_expires) if one.code_expires else ""
    return paper.labelled(state, until) if until else state or NONE
