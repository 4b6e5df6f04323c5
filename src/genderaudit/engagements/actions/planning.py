"""Plan an engagement, find it again, start from last time's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from genderaudit.checklists import LoadedPack, Selection, pack_from_bytes
from genderaudit.domain.clock import Clock, utc_now
from genderaudit.domain.ids import new_id
from genderaudit.domain.records import Author, RecordId
from genderaudit.engagements.actions.offering import kept_pack
from genderaudit.engagements.model import Engagement, PackCopy, Period, TeamMember
from genderaudit.engagements.model.refusals import (
    EngagementAmbiguous,
    EngagementUnknown,
    PackCopyMissing,
    ReasonNeeded,
    SupplierNotForPack,
)
from genderaudit.store import Workspace
from genderaudit.suppliers import find_supplier
from genderaudit.suppliers.model.supplier import Supplier


def plan_engagement(
    workspace: Workspace,
    author: Author,
    pack: LoadedPack,
    *,
    title: str,
    office: str,
    period: Period,
    tier: str = "full",
    parts: Sequence[str] = (),
    team: Sequence[TeamMember] = (),
    details: Mapping[str, object] | None = None,
    record_id: RecordId | None = None,
    clock: Clock = utc_now,
) -> Engagement:
    """A new engagement on a pack, of which the workspace keeps a copy. `details`: further fields of `Engagement`.

    With a `supplier` its name and country stand in the plan unless others are given.
    Raises UnknownForm, UnknownPart, SupplierNotForPack, SupplierUnknown.
    """
    selection = Selection.of(pack, tier, parts)
    details = _with_supplier(workspace, pack, details or {})
    engagement = Engagement.model_validate(
        {
            **details,
            "id": record_id or new_id("eng"),
            "title": title,
            "type": pack.pack.kind,
            "pack_id": pack.pack.id,
            "pack_version": pack.pack.version,
            "pack_hash": pack.files_hash,
            "tier": tier,
            "parts": selection.parts,
            "office": office,
            "period": period,
            "team": tuple(team),
            "started": clock(),
            "status": "planned",
            "version": 1,
        }
    )
    with workspace.step("engagement.plan", author) as step:
        if workspace.get(PackCopy, pack.files_hash) is None:
            files = {name: data.decode("utf-8") for name, data in pack.files.items()}
            step.put(PackCopy(id=pack.files_hash, files=files))
        step.put(engagement)
    return engagement


def _with_supplier(workspace: Workspace, pack: LoadedPack, details: Mapping[str, object]) -> Mapping[str, object]:
    if not details.get("supplier"):
        return details
    supplier = _supplier(workspace, pack.pack.kind, pack.pack.id, details)
    facts = {"subject": supplier.name, "country": supplier.country or ""}
    given = {name: value for name, value in details.items() if value}
    return {**details, **facts, **given, "supplier": supplier.id}


def _supplier(workspace: Workspace, kind: str, pack_id: str, details: Mapping[str, object]) -> Supplier:
    if kind != "supplier_assessment":
        raise SupplierNotForPack(pack=pack_id)
    return find_supplier(workspace, str(details["supplier"]))


def find_engagement(workspace: Workspace, wanted: str) -> Engagement:
    """The engagement with this id, or the only one whose title or id begins so.

    Raises EngagementUnknown, EngagementAmbiguous.
    """
    exact = workspace.get(Engagement, wanted)
    if exact is not None:
        return exact
    folded = wanted.casefold()
    matching = [
        engagement
        for engagement in workspace.find(Engagement)
        if engagement.id.startswith(wanted) or engagement.title.casefold().startswith(folded)
    ]
    if not matching or not wanted:
        raise EngagementUnknown(wanted=wanted)
    if len(matching) > 1:
        raise EngagementAmbiguous(wanted=wanted, found="; ".join(f"{one.title} ({one.id})" for one in matching))
    return matching[0]


def current(workspace: Workspace, engagement: Engagement) -> Engagement:
    """The engagement as it stands now: a window may hold an older one."""
    return workspace.get(Engagement, engagement.id) or engagement


_PACKS: dict[str, LoadedPack] = {}
_MOST_PACKS = 8


def pack_of(workspace: Workspace, engagement: Engagement) -> LoadedPack:
    """The very pack the engagement runs on, from the workspace's own copy.

    Loaded packs are kept by the hash of their files, so that an answer does not read a pack again.
    """
    found = _PACKS.get(engagement.pack_hash)
    if found is None:
        copy = workspace.get(PackCopy, engagement.pack_hash)
        if copy is None:
            raise PackCopyMissing(pack=engagement.pack_id, title=engagement.title)
        found = _loaded({name: text.encode("utf-8") for name, text in copy.files.items()})
        while len(_PACKS) >= _MOST_PACKS:
            _PACKS.pop(next(iter(_PACKS)), None)
        _PACKS[found.files_hash] = found
    return found


def _loaded(files: dict[str, bytes]) -> LoadedPack:
    """From the same files as a pack that comes with the program it is the same pack, and no second copy is kept."""
    return kept_pack(files) or pack_from_bytes(files)


_FIXED = ("id", "type", "pack_id", "pack_version", "pack_hash", "status", "version", "started")


def change_plan(
    workspace: Workspace, author: Author, engagement: Engagement, changes: Mapping[str, object], *, reason: str = ""
) -> Engagement:
    """The engagement with other plan fields; its pack, status and version change elsewhere. Later a reason is due.

    Raises ReasonNeeded, SupplierNotForPack, SupplierUnknown.
    """
    engagement = current(workspace, engagement)
    if changes.get("supplier", engagement.supplier) not in ("", engagement.supplier):
        changes = {**changes, "supplier": _supplier(workspace, engagement.type, engagement.pack_id, changes).id}
    if engagement.status not in ("planned", "in_progress") and not reason.strip():
        raise ReasonNeeded(what="engagement.change_plan")
    before = engagement.model_dump()
    kept = {name: before[name] for name in _FIXED}
    fresh = Engagement.model_validate({**before, **changes, **kept})
    with workspace.step("engagement.change_plan", author, reason=reason) as step:
        step.put(fresh)
    return fresh


def start_from_last_time(
    workspace: Workspace,
    author: Author,
    previous: Engagement,
    pack: LoadedPack,
    *,
    title: str,
    period: Period,
    clock: Clock = utc_now,
) -> Engagement:
    """A new engagement planned as the last one was; its answers stay beside, marked New, Changed or Same."""
    carried = (
        "country",
        "subject",
        "objective",
        "scope_text",
        "method",
        "criteria",
        "gender_focus",
        "serves_4c",
        "supplier",
    )
    details = {name: getattr(previous, name) for name in carried} | {"previous": previous.id}
    return plan_engagement(
        workspace,
        author,
        pack,
        title=title,
        office=previous.office,
        period=period,
        tier=previous.tier,
        parts=previous.parts,
        team=previous.team,
        details=details,
        clock=clock,
    )
