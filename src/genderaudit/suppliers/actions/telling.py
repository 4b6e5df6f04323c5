"""Results of the network put in words, ready to become a finding, a risk or a verification task in one step."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from genderaudit.domain.records import Author
from genderaudit.runtime.language import Texts, catalogue, format_number, listed
from genderaudit.store import Workspace
from genderaudit.suppliers.actions.tasks import KeptTask, raise_task
from genderaudit.suppliers.model.network import Draft, Exposure
from genderaudit.suppliers.model.structure import (
    BlindSpots,
    BreakList,
    Concentration,
    CriticalList,
    OwnerList,
    RingList,
    ThroughOwners,
)
from genderaudit.suppliers.model.supplier import US
from genderaudit.suppliers.rules.network.graph import Network

Result = Exposure | CriticalList | Concentration | BlindSpots | BreakList | RingList | OwnerList
TASK_CODES = {"ring": "shared_detail", "ownership_loop": "ownership_loop", "unverified_control": "nominee"}
"""Draft to the code of the verification task that it opens."""


class Voice:
    """How results are said in one language, with the names of one network."""

    def __init__(self, network: Network, language: str) -> None:
        self.network, self.language = network, language
        self.say: Texts = catalogue(language)

    def name(self, one: str) -> str:
        """The name of a supplier, or the words for us."""
        return self.say("network.us") if one == US else self.network.names.get(one, one)

    def names(self, every: Iterable[str]) -> str:
        """Names in a row."""
        return listed([self.name(one) for one in every], self.language)

    def via(self, route: Sequence[str]) -> str:
        """The names along a route."""
        return " → ".join(self.name(one) for one in route)

    def number(self, value: float | None, places: int = 2) -> str:
        """A number; the words for what is not known where there is none."""
        if value is None or math.isnan(value):
            return self.say("network.unknown")
        return format_number(Decimal(str(round(value, places + 4))), self.language, places)

    def percent(self, share: float) -> str:
        """A share of 1 in per cent, without the sign."""
        return self.number(100 * share, 1)

    def money(self, amount: float | None) -> str:
        """An amount in the reporting currency."""
        if amount is None or math.isnan(amount):
            return self.say("network.unknown")
        return f"{self.number(amount, 0)} {self.network.setup.currency}"

    def exact(self, share: Decimal) -> str:
        """A decimal with all its places."""
        exponent = share.normalize().as_tuple().exponent
        return format_number(share, self.language, max(0, -exponent) if isinstance(exponent, int) else 0)

    def category(self, code: str) -> str:
        """A segment in words."""
        return self.say("network.segment", code=code) if code else self.say("network.everything")

    def yes_no(self, fact: bool) -> str:
        """A fact in a word."""
        return self.say("network.yes" if fact else "network.no")


def drafts_of(result: Result, network: Network, language: str = "en") -> tuple[Draft, ...]:
    """Every line of a result as a draft, in the order of the result."""
    voice = Voice(network, language)
    if isinstance(result, Exposure):
        return tuple(_sources(result, voice))
    if isinstance(result, CriticalList):
        return tuple(_points(result, voice))
    if isinstance(result, Concentration):
        return tuple(_concentrated(result, voice))
    if isinstance(result, BlindSpots):
        return tuple(_blind(result, voice))
    if isinstance(result, BreakList):
        return tuple(_breaks(result, voice))
    return tuple(_rings(result, voice) if isinstance(result, RingList) else _owners(result, voice))


def told_through_owners(one: ThroughOwners, definition: str, voice: Voice) -> tuple[str, ...]:
    """Women's share of one supplier through its owners, in sentences: the bounds, the owners, the claim, notes."""
    said = [_bounded(voice, "row", "exact", one.low, one.high, supplier=voice.name(one.supplier))]
    for part in one.owners:
        owner = voice.name(part.owner)
        if part.share is None:
            said.append(voice.say("network.through_owners.part_unknown", owner=owner))
        else:
            share = voice.exact(part.share)
            said.append(_bounded(voice, "part", "part_exact", part.low, part.high, owner=owner, share=share))
    if one.claimed is not None:
        key = "network.through_owners." + ("claim" if one.counted else "claim_off")
        said.append(voice.say(key, share=voice.exact(one.claimed), level=one.verification))
    named = voice.say(f"suppliers.definitions.{definition}")
    said.append(voice.say(f"network.through_owners.reaches.{one.reaches}", definition=named))
    return (*said, *(voice.say(f"network.through_owners.notes.{code}") for code in one.notes))


def _bounded(voice: Voice, open_key: str, exact_key: str, low: Decimal, high: Decimal, **facts: object) -> str:
    key = f"network.through_owners.{exact_key if low == high else open_key}"
    bounds = {"low": voice.exact(low)} | ({} if low == high else {"high": voice.exact(high)})
    return voice.say(key, **bounds, **facts)


def open_task(workspace: Workspace, author: Author, draft: Draft) -> KeptTask:
    """The verification task of a draft; an open one on the same suppliers is given back. Raises SupplierUnknown."""
    return raise_task(workspace, author, draft.suppliers, TASK_CODES.get(draft.code, draft.code), draft.condition)


def _draft(voice: Voice, draft_code: str, more: dict[str, object], **facts: object) -> Draft:
    key = f"network.drafts.{draft_code}"
    title, text = voice.say(f"{key}.title", **facts), voice.say(f"{key}.text", **facts)
    return Draft.model_validate(
        {"code": draft_code, "title": title, "condition": text, "verify": draft_code in TASK_CODES, **more}
    )


def _sources(found: Exposure, voice: Voice) -> Iterator[Draft]:
    for one in found.sources:
        between = one.route.via[1:-1] or one.route.via[:1]
        more: dict[str, object] = {
            "suppliers": tuple(end for end in one.route.via if end != US),
            "links": tuple(step.link for step in one.route.steps),
            "evidence": tuple(rest for rest in (one.finding, one.engagement) if rest),
        }
        draft = _draft(
            voice,
            "exposure_source",
            more,
            source=voice.name(one.supplier),
            own=voice.number(one.own),
            status=voice.say(f"network.statuses.{one.status}"),
            target=voice.name(found.supplier),
            via=voice.via(one.route.via),
            adds=voice.number(one.adds, 3),
            share=voice.percent(one.share),
            value=voice.number(found.inherited.value),
            low=voice.number(found.inherited.low),
            high=voice.number(found.inherited.high),
            theme=voice.say(f"suppliers.themes.{found.theme}"),
        )
        title = voice.say("network.drafts.exposure_source.title", via=voice.names(between))
        yield draft.model_copy(update={"title": title})


def _points(found: CriticalList, voice: Voice) -> Iterator[Draft]:
    for one in found.rows:
        others = one.alternatives
        words = voice.say(f"network.alternatives.{others.state}", n=len(others.suppliers))
        yield _draft(
            voice,
            "single_point",
            {"suppliers": (one.supplier,)},
            supplier=voice.name(one.supplier),
            n=one.cut,
            cut=one.cut,
            of=one.of,
            category=voice.category(one.category),
            money=voice.money(one.money or None),
            alternatives=words,
        )


def _concentrated(found: Concentration, voice: Voice) -> Iterator[Draft]:
    pairs = zip(found.rows[::2], found.rows[1::2], strict=True)
    for single, group in pairs:
        if "high" in (single.mark, group.mark) and single.money:
            yield _draft(
                voice,
                "concentrated",
                {"suppliers": tuple(one for one, _ in single.top)},
                category=" ".join(filter(None, (voice.category(single.category), single.country))),
                low=voice.number(single.low, 0),
                group=voice.number(group.low, 0),
                first=voice.percent(single.cr1),
                three=voice.percent(single.cr3),
            )


def _blind(found: BlindSpots, voice: Voice) -> Iterator[Draft]:
    for one in found.rows:
        yield _draft(
            voice,
            "blind_spot",
            {"suppliers": (one.supplier,)},
            supplier=voice.name(one.supplier),
            never=voice.yes_no(one.never_assessed),
            lower=voice.yes_no(one.lower_unknown),
            contact=voice.say(f"network.contacts.{one.contact or 'unknown'}"),
            money=voice.money((one.money or None) if found.money_known else None),
        )


def _breaks(found: BreakList, voice: Voice) -> Iterator[Draft]:
    for one in found.rows:
        yield _draft(
            voice,
            "clause_break" if one.known else "clause_break_unknown",
            {"suppliers": (one.supplier, one.seller), "links": (one.bound_by, one.link)},
            supplier=voice.name(one.supplier),
            clause=voice.say(f"network.clauses.{one.clause}"),
            seller=voice.name(one.seller),
        )


def _rings(found: RingList, voice: Voice) -> Iterator[Draft]:
    for one in found.rows:
        kinds = listed([voice.say(f"suppliers.relationships.{kind}") for kind in one.kinds], voice.language)
        more: dict[str, object] = {"suppliers": one.members, "links": one.links}
        yield _draft(voice, "ring", more, members=voice.names(one.members), kinds=kinds)


def _owners(found: OwnerList, voice: Voice) -> Iterator[Draft]:
    for loop in found.loops:
        more: dict[str, object] = {"suppliers": loop.members, "links": loop.links}
        yield _draft(voice, "ownership_loop", more, members=voice.via((*loop.members, loop.members[0])))
    for one in found.unverified:
        reasons = listed([voice.say(f"network.reasons.{code}") for code in one.reasons], voice.language)
        yield _draft(
            voice,
            "unverified_control",
            {"suppliers": (one.supplier, *one.others)},
            supplier=voice.name(one.supplier),
            level=one.verification,
            reasons=reasons,
            others=voice.names(one.others) or voice.say("network.contacts.none"),
        )
