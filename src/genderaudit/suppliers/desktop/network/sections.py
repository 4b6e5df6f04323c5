"""The analyses: single points, concentration, blind spots, clause breaks, rings and loops, women-owned money."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from genderaudit.runtime.language import Texts, catalogue
from genderaudit.sheets import country_name
from genderaudit.store import Workspace
from genderaudit.suppliers.actions.network import (
    blind_spots_of,
    breaks_of,
    concentration_of,
    critical_of,
    network_of,
    owners_of,
    rings_of,
    women_owned_tiers_of,
)
from genderaudit.suppliers.actions.telling import Voice, drafts_of
from genderaudit.suppliers.desktop.network.lines import Cell, Figure, Head, Line, Outcome
from genderaudit.suppliers.desktop.words import NONE, say_code
from genderaudit.suppliers.model.network import Basis, Draft
from genderaudit.suppliers.model.structure import Critical
from genderaudit.widgets.texts import counted, labelled, listed, translate


@dataclass(frozen=True)
class Section:
    """One analysis."""

    key: str
    title: Callable[[], str]
    icon: str
    about: Callable[[], str]
    heads: Callable[[], tuple[Head, ...]]
    compute: Callable[[Workspace, str], Outcome] = field(repr=False)
    none: Callable[[], str] = lambda: translate("Sections", "Nothing of the kind is known.")
    money: bool = True
    """Whether it says anything of money."""


def _share(value: float | None, voice: Voice) -> Cell:
    if value is None:
        return Cell(NONE)
    return Cell(translate("Sections", "{n} %").format(n=voice.percent(value)), value)


def _money(value: float | None, voice: Voice) -> Cell:
    return Cell(voice.money(value) if value is not None else NONE, value)


def _basis(basis: Basis, voice: Voice) -> tuple[str, ...]:
    texts = catalogue(voice.language)
    said = [
        translate("Sections", "{method}. {suppliers} suppliers, {links} links.").format(
            method=texts(f"network.methods.{basis.method}"), suppliers=basis.suppliers, links=basis.links
        )
    ]
    if basis.not_converted:
        said.append(counted("Sections", "%n amount(s) without a rate were left out.", basis.not_converted))
    said += [texts(f"network.limits.{code}") for code in basis.limits]
    return tuple(said)


_Drafted = tuple[Critical, Draft]


def _by_supplier(rows: Iterable[_Drafted]) -> list[list[_Drafted]]:
    """The rows of each supplier together, for everything first; whoever cuts off most comes first."""
    groups: dict[str, list[_Drafted]] = {}
    for one in rows:
        groups.setdefault(one[0].supplier, []).append(one)
    return sorted(groups.values(), key=lambda group: (-group[0][0].cut, not any(one.sole for one, _ in group)))


def _point(group: list[_Drafted], voice: Voice, texts: Texts) -> Line:
    """One line for a supplier: what depends on it in all, and for which categories it is the only way."""
    one, draft = group[0]
    sole = [voice.category(each.category) for each, _ in group if each.sole]
    alternatives = one.alternatives
    more = [labelled(texts("network.columns.others"), voice.names(alternatives.suppliers))] if (
        alternatives.suppliers
    ) else []  # fmt: skip
    for each, _ in group[1:]:
        said = translate("Sections", "{category}: {n} of {all} cut off without it").format(
            category=voice.category(each.category), n=each.cut, all=each.of
        )
        more.append(said)
    cells = (
        Cell(voice.name(one.supplier), sign=("octagon-alert", "bad") if sole else ("triangle-alert", "warn")),
        Cell(translate("Sections", "{n} of {all}").format(n=one.cut, all=one.of), one.cut),
        Cell(listed(sole) or NONE, not sole),
        _money(one.money or None, voice),
        Cell(texts(f"network.alternatives.{alternatives.state}", n=len(alternatives.suppliers))),
    )
    return Line(one.supplier, cells, draft, tuple(more))


def _critical(workspace: Workspace, language: str) -> Outcome:
    network = network_of(workspace)
    found, voice = critical_of(network), Voice(network, language)
    texts = catalogue(language)
    drafted = zip(found.rows, drafts_of(found, network, language), strict=True)
    lines = [_point(group, voice, texts) for group in _by_supplier(drafted)]
    falls = voice.names(found.articulation[:12])
    notes = (labelled(translate("Sections", "Without them the map falls apart"), falls),) if found.articulation else ()
    sole = sum(one.sole for one in found.rows)
    figures = (
        Figure(translate("Sections", "Single points of failure"), str(len(lines))),
        Figure(
            translate("Sections", "The only way for a category"),
            str(sole),
            translate("Sections", "every mapped way of it passes there"),
        ),
    )
    return Outcome(tuple(lines), figures, (*notes, *_basis(found.basis, voice)))


def _concentration(workspace: Workspace, language: str) -> Outcome:
    network = network_of(workspace)
    found, voice = concentration_of(network), Voice(network, language)
    drafts = iter(drafts_of(found, network, language))
    texts = catalogue(language)
    lines = []
    marked: dict[tuple[str, str], bool] = {}
    for one in found.rows:
        marked[one.category, one.country] = marked.get((one.category, one.country), False) or one.mark == "high"
    for number, (single, group) in enumerate(zip(found.rows[::2], found.rows[1::2], strict=True)):
        high = marked[single.category, single.country] and bool(single.money)
        draft = next(drafts, None) if high else None
        sign = ("triangle-alert", "warn") if high else ("", "muted")
        category = listed(filter(None, (voice.category(single.category), country_name(single.country, language))))
        cells = (
            Cell(category, sign=sign),
            _money(single.money, voice),
            Cell(str(single.suppliers), single.suppliers),
            Cell(voice.number(single.low, 0), single.low),
            Cell(voice.number(group.low, 0), group.low),
            Cell(texts(f"network.marks.{single.mark}"), ["low", "moderate", "high"].index(single.mark)),
            _share(single.cr1, voice),
            _share(single.cr3, voice),
        )
        more = [labelled(voice.name(id), f"{voice.percent(part)} %") for id, part in single.top]
        lines.append(Line(f"{number}", cells, draft, tuple(more)))
    note = translate("Sections", "The marks of 1,000 and 1,800 were made for markets; here they only sort.")
    return Outcome(tuple(lines), (), (note, *_basis(found.basis, voice)))


def _blind(workspace: Workspace, language: str) -> Outcome:
    network = network_of(workspace)
    found, voice = blind_spots_of(network), Voice(network, language)
    texts = catalogue(language)
    contacts = ("direct", "indirect", "none", "")
    lines = []
    for one, draft in zip(found.rows, drafts_of(found, network, language), strict=True):
        cells = (
            Cell(voice.name(one.supplier), sign=("eye-off", "warn")),
            Cell(NONE if one.tier is None else str(one.tier), one.tier),
            Cell(voice.yes_no(one.never_assessed), not one.never_assessed),
            Cell(voice.yes_no(one.lower_unknown), not one.lower_unknown),
            Cell(texts(f"network.contacts.{one.contact or 'unknown'}"), contacts.index(one.contact)),
            _money((one.money or None) if found.money_known else None, voice),
        )
        lines.append(Line(one.supplier, cells, draft))
    known = found.money_known
    figures = (
        Figure(
            translate("Sections", "Money with suppliers never assessed"),
            _share(found.money_unassessed if known else None, voice).text,
            voice.money(found.money) if known else translate("Sections", "no spend is known"),
        ),
        Figure(
            translate("Sections", "Money with suppliers whose own suppliers are not known"),
            _share(found.money_unknown_tiers if known else None, voice).text,
        ),
        Figure(
            translate("Sections", "In contact with people and never assessed"),
            translate("Sections", "{n} of {all}").format(n=found.contacts_unassessed, all=found.contacts),
            counted("Sections", "of %n supplier(s) nobody knows", found.contact_unknown),
        ),
    )
    return Outcome(tuple(lines), figures, _basis(found.basis, voice))


def _breaks(workspace: Workspace, language: str) -> Outcome:
    network = network_of(workspace)
    found, voice = breaks_of(network), Voice(network, language)
    texts = catalogue(language)
    lines = []
    for number, (one, draft) in enumerate(zip(found.rows, drafts_of(found, network, language), strict=True)):
        broken = translate("Sections", "Not passed on"), translate("Sections", "Not known whether passed on")
        cells = (
            Cell(voice.name(one.supplier), sign=("unlink", "bad") if one.known else ("circle-question-mark", "warn")),
            Cell(texts(f"network.clauses.{one.clause}")),
            Cell(voice.name(one.seller)),
            Cell(broken[0] if one.known else broken[1], not one.known),
            Cell(texts(f"network.contacts.{one.contact or 'unknown'}")),
        )
        lines.append(Line(f"{number}", cells, draft))
    figures = (
        Figure(translate("Sections", "Clauses not passed on"), str(found.broken)),
        Figure(translate("Sections", "Not known whether passed on"), str(found.not_known)),
    )
    return Outcome(tuple(lines), figures, _basis(found.basis, voice))


def _rings(workspace: Workspace, language: str) -> Outcome:
    network = network_of(workspace)
    rings, owners, voice = rings_of(network), owners_of(network), Voice(network, language)
    lines = []
    for number, (one, draft) in enumerate(zip(rings.rows, drafts_of(rings, network, language), strict=True)):
        kinds = listed(say_code("relationships", kind, language) for kind in one.kinds)
        details = listed(one.details)
        cells = (
            Cell(translate("Sections", "Shared details"), 0, ("link", "warn")),
            Cell(voice.names(one.members)),
            Cell(kinds),
            Cell(voice.yes_no(one.competing), not one.competing),
        )
        shared = (labelled(translate("Sections", "Shared"), details),) if details else ()
        lines.append(Line(f"ring{number}", cells, draft, shared, verify=True))
    drafts = drafts_of(owners, network, language)
    for number, draft in enumerate(drafts):
        loop = number < len(owners.loops)
        kind = say_code("ownership", "control_not_verified", language)
        if loop:
            kind = translate("Sections", "Ownership in a circle")
        sign = ("refresh-cw", "warn") if loop else ("circle-question-mark", "warn")
        why = "" if loop else listed(
            catalogue(language)(f"network.reasons.{code}")
            for code in owners.unverified[number - len(owners.loops)].reasons
        )  # fmt: skip
        cells = (Cell(kind, 1 if loop else 2, sign), Cell(voice.names(draft.suppliers)), Cell(why or NONE), Cell(NONE))
        lines.append(Line(f"owner{number}", cells, draft, verify=True))
    notes = [
        translate("Sections", "Set aside because too many share it: {kind} {detail} ({n})").format(
            kind=say_code("relationships", one.kind, language), detail=one.detail, n=one.members
        )
        for one in rings.mass
    ]
    figures = (
        Figure(translate("Sections", "Rings of shared details"), str(len(rings.rows))),
        Figure(translate("Sections", "Ownership in a circle"), str(len(owners.loops))),
        Figure(translate("Sections", "Claims to verify"), str(len(owners.unverified))),
    )
    return Outcome(tuple(lines), figures, (*notes, *_basis(owners.basis, voice)))


def _women(workspace: Workspace, language: str) -> Outcome:
    network = network_of(workspace)
    found, voice = women_owned_tiers_of(network), Voice(network, language)
    lines = []
    for one in found.rows:
        levels = [
            labelled(say_code("ladder", str(level), language), f"{voice.percent(part)} %")
            for level, part in enumerate(one.by_level)
            if part
        ]
        cells = (
            Cell(translate("Sections", "Tier {n}").format(n=one.tier), one.tier),
            Cell(translate("Sections", "{n} of {all}").format(n=one.women_owned, all=one.suppliers), one.women_owned),
            Cell(str(one.unknown), one.unknown),
            _share(one.low, voice),
            _share(one.high, voice),
            _share(one.covered, voice),
        )
        lines.append(Line(f"{one.tier}", cells, None, tuple(levels)))
    first = next((one for one in found.rows if one.tier == 1), None)
    figures: tuple[Figure, ...] = ()
    if first is not None and first.low is not None:
        between = translate("Sections", "at most {n}").format(n=_share(first.high, voice).text)
        title = translate("Sections", "Women-owned, of what we buy directly")
        figures = (Figure(title, _share(first.low, voice).text, between),)
    notes = (
        labelled(translate("Sections", "Definition"), say_code("definitions", found.definition, language)),
        translate("Sections", "Tiers are never added: the same money flows through all of them."),
        translate("Sections", "A claim counts from level 2 on (house default); the rest makes the upper bound."),
    )
    return Outcome(tuple(lines), figures, (*notes, *_basis(found.basis, voice)))


SECTIONS: tuple[Section, ...] = (
    Section(
        "critical", lambda: translate("Sections", "Single points"), "octagon-alert",
        lambda: translate("Sections", "Suppliers without whom others no longer reach us."),
        lambda: (
            Head(translate("Sections", "Supplier")),
            Head(translate("Sections", "Cut off without it"), number=True, fit=True),
            Head(translate("Sections", "The only way for")),
            Head(translate("Sections", "Money, all years"), number=True, fit=True),
            Head(translate("Sections", "Others for the same"), fit=True),
        ), _critical,
    ),
    Section(
        "concentration", lambda: translate("Sections", "Concentration"), "target",
        lambda: translate("Sections", "How much of our money goes to few, by supplier and by owner."),
        lambda: (
            Head(translate("Sections", "Category and country")),
            Head(translate("Sections", "Money, all years"), number=True, fit=True),
            Head(translate("Sections", "Suppliers"), 10, True), Head(translate("Sections", "HHI, suppliers"), 12, True),
            Head(translate("Sections", "HHI, owners"), 12, True), Head(translate("Sections", "Mark"), 11),
            Head(translate("Sections", "Largest"), 9, True), Head(translate("Sections", "Largest three"), 11, True),
        ), _concentration,
        lambda: translate("Sections", "No money is known: nothing can be said of it."),
    ),
    Section(
        "blind", lambda: translate("Sections", "Blind spots"), "eye-off",
        lambda: translate("Sections", "Never assessed with a gender lens, or own suppliers not known."),
        lambda: (
            Head(translate("Sections", "Supplier")), Head(translate("Sections", "Tier"), 6, True),
            Head(translate("Sections", "Never assessed"), 13), Head(translate("Sections", "Own suppliers unknown"), 18),
            Head(translate("Sections", "Contact with people"), 17),
            Head(translate("Sections", "Money, all years"), number=True, fit=True),
        ), _blind,
    ),
    Section(
        "breaks", lambda: translate("Sections", "Clauses"), "unlink",
        lambda: translate("Sections", "Suppliers that carry a clause towards us and do not pass it on."),
        lambda: (
            Head(translate("Sections", "Supplier")), Head(translate("Sections", "Clause"), fit=True),
            Head(translate("Sections", "Not passed on to")), Head(translate("Sections", "Known"), fit=True),
            Head(translate("Sections", "Contact with people"), fit=True),
        ), _breaks, money=False,
    ),
    Section(
        "rings", lambda: translate("Sections", "Rings and loops"), "refresh-cw",
        lambda: translate("Sections", "Reasons to verify who controls; never a finding by themselves."),
        lambda: (
            Head(translate("Sections", "What"), 24), Head(translate("Sections", "Suppliers")),
            Head(translate("Sections", "How they are tied"), 36),
            Head(translate("Sections", "Offer the same"), 12),
        ), _rings, money=False,
    ),
    Section(
        "women", lambda: translate("Sections", "Women-owned"), "badge-check",
        lambda: translate("Sections", "Women-owned share by tier, from what is verified to what may be."),
        lambda: (
            Head(translate("Sections", "Tier")), Head(translate("Sections", "Women-owned"), 14, True),
            Head(translate("Sections", "Not known"), 10, True), Head(translate("Sections", "At least"), 10, True),
            Head(translate("Sections", "At most"), 10, True), Head(translate("Sections", "Known for"), 11, True),
        ), _women,
    ),
)  # fmt: skip
"""Every analysis of the network in its order; exposure and indicators have pages of their own."""
