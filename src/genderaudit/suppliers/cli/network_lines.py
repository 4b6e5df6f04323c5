"""What the commands of the network say to a person, line by line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from genderaudit.runtime.language import Texts, catalogue, format_moment
from genderaudit.runtime.terminal import columns
from genderaudit.suppliers.actions.telling import Voice, told_through_owners
from genderaudit.suppliers.model.keeping import MapState
from genderaudit.suppliers.model.network import Basis, Draft, Exposure, TierList
from genderaudit.suppliers.model.structure import (
    BlindSpots,
    BreakList,
    Comparison,
    Concentration,
    CriticalList,
    RingList,
    Sensitivity,
    WhatIf,
    WomenOwned,
    WomenThroughOwners,
)

_ROUTES = 10


def texts(language: str) -> Texts:
    """The catalogue of a language."""
    return catalogue(language)


def _table(voice: Voice, titles: Sequence[str], rows: Iterable[Iterable[object]]) -> list[str]:
    every = [tuple(row) for row in rows]
    if not every:
        return [voice.say("network.cli.nothing")]
    return columns(every, [voice.say(f"network.columns.{title}") for title in titles])


def basis(one: Basis, voice: Voice) -> list[str]:
    """The footer of a result: method, counts, weights, limits."""
    method = voice.say(f"network.methods.{one.method}")
    said = [voice.say("network.cli.basis", method=method, suppliers=one.suppliers, links=one.links)]
    if one.weights:
        changed = ", ".join(f"{code} {value:g}" for code, value in one.changed.items()) or voice.say("network.no")
        said.append(voice.say("network.cli.weights", version=one.weights, changed=changed))
    if one.not_converted:
        said.append(voice.say("network.cli.not_converted", n=one.not_converted))
    return said + [voice.say(f"network.limits.{code}") for code in one.limits]


def exposure(found: Exposure, voice: Voice, *, limit: int = 0) -> list[str]:
    """One organisation and theme: own and inherited risk, the routes with their parts, what is not assessed."""
    title = f"{voice.name(found.supplier)} · {voice.say(f'suppliers.themes.{found.theme}')}"
    interval = found.inherited
    facts = {"own": found.own, "low": interval.low, "value": interval.value, "high": interval.high, "peak": found.peak}
    said = [title, "  " + "  ".join(f"{voice.say(f'network.columns.{k}')} {voice.number(v)}" for k, v in facts.items())]
    for one in found.sources[: limit or None][:_ROUTES]:
        said.append(
            "  " + voice.say("network.cli.route", share=voice.percent(one.share), route=voice.via(one.route.via))
        )
    if found.saturated:
        said.append("  " + voice.say("network.cli.saturated", peak=voice.number(found.peak)))
    if found.supplier == "us":
        for tier in found.coverage:
            said.append("  " + voice.say("network.cli.cover", **tier.model_dump()))
        if any(tier.not_assessed for tier in found.coverage):
            said.append("  " + voice.say("network.cli.not_safe"))
    return said


def sensitivity(found: Sensitivity, voice: Voice) -> str:
    """How far the value moves with the weights."""
    ends = {"low": voice.number(found.lowest), "high": voice.number(found.highest)}
    return "  " + voice.say("network.cli.sensitivity", step=voice.number(found.step, 1), n=len(found.ranks), **ends)


def what_if(found: WhatIf, voice: Voice) -> list[str]:
    """Before and after, the routes that change, who is cut off."""
    ends = [voice.number(one.inherited.value, 3) for one in (found.before, found.after)]
    said = [voice.say("network.cli.before_after", before=ends[0], after=ends[1])]
    for one in found.routes:
        route = one.after or one.before
        adds = f"{voice.number(one.adds_before, 3)} → {voice.number(one.adds_after, 3)}"
        said.append(f"  {adds}  {voice.via(route.via) if route else voice.name(one.supplier)}")
    if found.cut_off:
        said.append(voice.say("network.cli.cut_off", members=voice.names(found.cut_off)))
    if found.last_step:
        said.append(voice.say("network.cli.last_step"))
    return said + basis(found.basis, voice)


def critical(found: CriticalList, voice: Voice, limit: int) -> list[str]:
    """Single points of failure as a table."""
    rows = (
        (
            voice.name(one.supplier),
            voice.category(one.category),
            f"{one.cut}/{one.of}",
            voice.yes_no(one.sole),
            voice.money(one.money),
            voice.say(f"network.alternatives.{one.alternatives.state}", n=len(one.alternatives.suppliers)),
        )
        for one in found.rows[: limit or None]
    )
    said = _table(voice, ("supplier", "category", "cut", "sole", "money", "others"), rows)
    if found.articulation:
        said.append(voice.say("network.cli.articulation", members=voice.names(found.articulation[: limit or None])))
    return said + basis(found.basis, voice)


def concentration(found: Concentration, voice: Voice) -> list[str]:
    """Concentration as a table."""
    rows = (
        (
            " ".join(filter(None, (voice.category(one.category), one.country))),
            voice.say(f"network.by.{one.by}"),
            voice.number(one.low, 0) + ("" if one.high == one.low else f" – {voice.number(one.high, 0)}"),
            voice.say(f"network.marks.{one.mark}"),
            f"{voice.percent(one.cr1)} %",
            f"{voice.percent(one.cr3)} %",
            voice.money(one.money),
        )
        for one in found.rows
    )
    return _table(voice, ("category", "by", "hhi", "what", "first", "three", "money"), rows) + basis(found.basis, voice)


def blind_spots(found: BlindSpots, voice: Voice, limit: int) -> list[str]:
    """Shares of money and contact, then the suppliers."""
    shares = {
        "unassessed": voice.percent(found.money_unassessed),
        "unknown": voice.percent(found.money_unknown_tiers),
    }
    key = "network.cli.blind_money" if found.money_known else "network.cli.blind_money_unknown"
    said = [voice.say(key, **shares)]
    people = {"unassessed": found.contacts_unassessed, "contacts": found.contacts, "unknown": found.contact_unknown}
    said.append(voice.say("network.cli.blind_contact", **people))
    rows = (
        (
            voice.name(one.supplier),
            one.tier or "-",
            voice.yes_no(not one.never_assessed),
            voice.say("network.unknown") if one.lower_unknown else "",
            voice.say(f"network.contacts.{one.contact or 'unknown'}"),
            voice.money(one.money if found.money_known else None),
        )
        for one in found.rows[: limit or None]
    )
    said += _table(voice, ("supplier", "tier", "assessed", "lower", "contact", "money"), rows)
    return said + basis(found.basis, voice)


def breaks(found: BreakList, voice: Voice, limit: int) -> list[str]:
    """Clause breaks as a table."""
    rows = (
        (
            voice.name(one.supplier),
            voice.say(f"network.clauses.{one.clause}"),
            voice.name(one.seller),
            voice.yes_no(one.known),
            one.link,
        )
        for one in found.rows[: limit or None]
    )
    said = _table(voice, ("supplier", "clause", "to", "known", "what"), rows)
    said.append(voice.say("network.cli.breaks", broken=found.broken, unknown=found.not_known))
    return said + basis(found.basis, voice)


def rings(found: RingList, voice: Voice, limit: int) -> list[str]:
    """Rings as a table, mass details below."""
    rows = (
        (
            voice.names(one.members),
            ", ".join(voice.say(f"suppliers.relationships.{kind}") for kind in one.kinds),
            ", ".join(one.details),
        )
        for one in found.rows[: limit or None]
    )
    said = _table(voice, ("members", "kinds", "details"), rows)
    for one in found.mass:
        kind = voice.say(f"suppliers.relationships.{one.kind}")
        said.append(voice.say("network.cli.mass", n=one.members, kind=kind, detail=one.detail))
    return said + basis(found.basis, voice)


def tasks(drafts: Sequence[Draft], voice: Voice, limit: int) -> list[str]:
    """What has to be verified before anybody speaks of a finding."""
    said = [voice.say("network.cli.task", text=one.condition) for one in drafts[: limit or None]]
    return said or [voice.say("network.cli.nothing")]


def women(found: WomenOwned, voice: Voice) -> list[str]:
    """The women-owned share of each tier with its bounds."""
    said = []
    for one in found.rows:
        facts = {"tier": one.tier, "women": one.women_owned, "suppliers": one.suppliers, "unknown": one.unknown}
        if one.low is None or one.high is None:
            said.append(voice.say("network.cli.women_tier_unknown", **facts))
        else:
            ends = {"low": voice.percent(one.low), "high": voice.percent(one.high)}
            said.append(voice.say("network.cli.women_tier", **facts, **ends))
    return said + basis(found.basis, voice)


def through_owners(found: WomenThroughOwners, voice: Voice, limit: int) -> list[str]:
    """Women's share of each supplier through its owners, the owners and notes below it."""
    said = []
    for one in found.rows[: limit or None]:
        first, *rest = told_through_owners(one, found.definition, voice)
        said += [first, *(f"  {line}" for line in rest)]
    return [*(said or [voice.say("network.cli.nothing")]), *basis(found.basis, voice)]


def tiers(found: TierList, voice: Voice, limit: int) -> list[str]:
    """Visibility of each tier, loops to confirm, and the tiers of each supplier."""
    said = [voice.say("network.cli.visibility", **one.model_dump()) for one in found.visibility]
    said += [voice.say("network.cli.loop", members=voice.names(one.members)) for one in found.loops[: limit or None]]
    if found.unreached:
        said.append(voice.say("network.cli.unreached", n=found.unreached))
    rows = ((voice.name(one.supplier), ", ".join(map(str, one.tiers)) or "-") for one in found.rows[: limit or None])
    return said + _table(voice, ("supplier", "tier"), rows) + basis(found.basis, voice)


def states(every: Sequence[MapState], language: str) -> list[str]:
    """The named states."""
    say = texts(language)
    if not every:
        return [say("network.cli.nothing")]
    titles = [say(f"network.columns.{title}") for title in ("name", "date", "what")]
    rows = ((one.name, format_moment(one.known_at, language), one.true_on or "") for one in every)
    return columns(rows, titles)


def comparison(found: Comparison, language: str) -> list[str]:
    """New, gone and changed suppliers and links."""
    say = texts(language)
    said = list[str]()
    for words, every in (
        ("new", (*found.suppliers_new, *found.links_new)),
        ("gone", (*found.suppliers_gone, *found.links_gone)),
    ):
        said += [f"{say(f'network.cli.{words}')}  {name}  ({one})" for one, name in every]
    for change in (*found.suppliers_changed, *found.links_changed):
        fields = "; ".join(f"{one.field}: {one.before or '–'} → {one.after or '–'}" for one in change.fields)
        said.append(f"{say('network.cli.changed')}  {change.name}  {fields}")
    return said or [say("network.cli.same")]
