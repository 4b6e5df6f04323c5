"""OCDS 1.0 and 1.1: releases, records and packages of them, put together into contracting processes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from genderaudit.suppliers.files.documents import Entry
from genderaudit.suppliers.files.ocds_process import ProcessReader
from genderaudit.suppliers.files.ocds_subcontracts import read_subcontracts
from genderaudit.suppliers.rules.network.drafts import Draft, Place

_PARTS = ("parties", "buyer", "awards", "contracts", "date", "ocid", "tag", "tender", "relatedProcesses", "bids")
_TOLD = frozenset({"parties", "buyer", "awards", "contracts", "tender", "bids"})
"""Parts that tell of organisations."""
_PACKAGE = frozenset({"publishedDate", "publicationPolicy", "publisher", "packages", "extensions"})
_KEYED = (
    "parties", "awards", "contracts", "transactions", "suppliers", "details", "subcontracts", "subcontractors",
    "relatedProcesses", "shareholders", "tenderers",
)  # fmt: skip


def is_ocds(value: Any) -> bool:
    """Whether an entry is a release, a record or a package of them."""
    if not isinstance(value, dict):
        return False
    return bool({"ocid", "releases", "records"} & set(value)) or _is_release(value) or _is_package(value)


def _is_release(value: Mapping[str, Any]) -> bool:
    """Whether an entry without an `ocid` is a release all the same."""
    return "tag" in value and len(_TOLD & set(value)) > 0


def _is_package(value: Mapping[str, Any]) -> bool:
    """Whether an entry is what stands in a package beside its releases."""
    return "publisher" in value and len(_PACKAGE & set(value)) > 1


def read_ocds(entries: Iterable[Entry], us: frozenset[str] = frozenset()) -> Draft:
    """Every process of a file. `us`: names, folded, that are our own organisation."""
    draft = Draft("ocds")
    draft.us = us
    processes: dict[str, _Process] = {}
    for entry in entries:
        _take(entry.value, entry.under, entry.number, processes, draft)
    readers: dict[str, ProcessReader] = {}
    for number, (ocid, process) in enumerate(processes.items(), start=1):
        draft.rows += 1
        readers[ocid] = ProcessReader(draft, process.whole(), Place("", number))
        readers[ocid].read()
    read_subcontracts(draft, readers)
    return draft


class _Process:
    """One contracting process: its releases in the reduced form, or what a publisher compiled of them."""

    def __init__(self) -> None:
        self.releases: list[dict[str, Any]] = []
        self.compiled: dict[str, Any] | None = None

    def whole(self) -> dict[str, Any]:
        if self.compiled is not None:
            return self.compiled
        merged: dict[str, Any] = {}
        for release in sorted(self.releases, key=lambda one: str(one.get("date") or "")):
            _merge(merged, release)
        return merged


def _take(value: Any, under: str, number: int, processes: dict[str, _Process], draft: Draft) -> None:
    if not isinstance(value, dict):
        draft.rows += 1
        draft.rejected += 1
        draft.fault(Place("", number), under, "no_entry", value)
        return
    if "ocid" not in value:
        inner = [(part, one) for part in ("releases", "records") for one in _sequence(value.get(part))]
        for part, one in inner:
            _take(one, part, number, processes, draft)
        if not inner and (under in ("releases", "records") or _is_release(value)):
            _without_ocid(value, number, processes, draft)
        return
    process = processes.setdefault(str(value["ocid"]), _Process())
    compiled, versioned = value.get("compiledRelease"), value.get("versionedRelease")
    if isinstance(compiled, dict) and _TOLD & set(compiled):
        _compiled(process, _reduced(compiled), draft)
    elif isinstance(versioned, dict) and _TOLD & set(versioned):
        _compiled(process, _reduced(_latest(versioned)), draft)
    elif "releases" in value:
        every = [one for one in _sequence(value["releases"]) if isinstance(one, dict)]
        whole = [one for one in every if "url" not in one or _TOLD & set(one)]
        if not whole:
            draft.fault(Place("", number), "releases", "linked_releases", value["ocid"])
        process.releases += [_reduced(one) for one in whole]
    elif set(value) - {"ocid", "id", "date", "tag"}:
        process.releases.append(_reduced(value))


def _without_ocid(value: dict[str, Any], number: int, processes: dict[str, _Process], draft: Draft) -> None:
    if not _TOLD & set(value):
        draft.rows += 1
        draft.rejected += 1
        draft.fault(Place("", number), "ocid", "no_entry", value.get("id") or "")
        return
    # each on its own: without the id of its process nobody knows which releases belong together
    processes[f"\0{number}"] = process = _Process()
    process.releases.append(_reduced(value))


def _compiled(process: _Process, release: dict[str, Any], draft: Draft) -> None:
    earlier = process.compiled
    if earlier is not None:
        draft.left_out["replaced"] += 1
        if str(earlier.get("date") or "") > str(release.get("date") or ""):
            return
    process.compiled = release


def _reduced(release: Mapping[str, Any]) -> dict[str, Any]:
    """The parts of a release that tell of organisations and money."""
    found = {part: release[part] for part in _PARTS if release.get(part)}
    tender, bids = found.pop("tender", None), found.pop("bids", None)
    if isinstance(tender, dict):
        found["tender"] = {part: tender[part] for part in ("procuringEntity", "tenderers") if tender.get(part)}
    details = _sequence(bids.get("details")) if isinstance(bids, dict) else []
    if told := [one for one in details if isinstance(one, dict) and one.get("subcontracting")]:
        found["bids"] = {"details": told}
    return found


def _sequence(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _latest(value: Any) -> Any:
    """A versioned release with the last value of each field."""
    if isinstance(value, list):
        if value and all(isinstance(one, dict) and "value" in one and "releaseDate" in one for one in value):
            return max(value, key=lambda one: str(one["releaseDate"] or ""))["value"]
        return [_latest(one) for one in value]
    if isinstance(value, dict):
        return {key: _latest(one) for key, one in value.items()}
    return value


def _merge(known: dict[str, Any], more: Mapping[str, Any]) -> None:
    """Merge a release into those before it: objects field by field, lists by the ids of their elements."""
    for key, value in more.items():
        earlier = known.get(key)
        if isinstance(value, dict) and isinstance(earlier, dict):
            _merge(earlier, value)
        elif isinstance(value, list) and isinstance(earlier, list) and key in _KEYED:
            _merge_list(earlier, value)
        elif isinstance(value, dict):
            known[key] = {}
            _merge(known[key], value)
        elif isinstance(value, list) and key in _KEYED:
            known[key] = []
            _merge_list(known[key], value)
        else:
            known[key] = value


def _merge_list(known: list[Any], more: list[Any]) -> None:
    """Merge elements into those of earlier releases; two of one release stay two, whatever their ids."""
    places: dict[str, int] = {}
    for place, one in enumerate(known):
        if (key := _key(one)) is not None:
            places.setdefault(key, place)
    for one in more:
        key = _key(one)
        if key is not None and key in places:
            _merge(known[places[key]], one)
        elif isinstance(one, dict):
            fresh: dict[str, Any] = {}
            _merge(fresh, one)
            if key is not None or fresh not in known:
                known.append(fresh)
        elif one not in known:
            known.append(one)


def _key(one: Any) -> str | None:
    """What an element of a list is known by; 0 is an id too."""
    return str(one["id"]) if isinstance(one, dict) and one.get("id") not in (None, "") else None
