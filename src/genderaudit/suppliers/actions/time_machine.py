"""The map as we knew it and as it was true: named states, and two of them compared."""

from __future__ import annotations

import contextlib
import datetime as dt

from genderaudit.domain.clock import Clock, utc_now
from genderaudit.domain.ids import new_id
from genderaudit.domain.records import Author
from genderaudit.store import Workspace
from genderaudit.suppliers.actions.network import network_of, registry_at
from genderaudit.suppliers.model.keeping import MapState
from genderaudit.suppliers.model.network_refusals import StateNameTaken, StateUnknown
from genderaudit.suppliers.model.structure import Comparison, Viewpoint
from genderaudit.suppliers.rules.network.graph import Network
from genderaudit.suppliers.rules.network.states import compared

NOW = "now"
"""What people write for the state as it is."""


def map_states(workspace: Workspace) -> tuple[MapState, ...]:
    """The named states, the earliest first."""
    return tuple(sorted(workspace.find(MapState), key=lambda one: (one.known_at, one.name, one.id)))


def save_map_state(
    workspace: Workspace,
    author: Author,
    name: str,
    *,
    known_at: dt.datetime | None = None,
    true_on: dt.date | None = None,
    note: str = "",
    clock: Clock = utc_now,
) -> MapState:
    """The map of a moment (of now where None) under a name to come back to. Raises StateNameTaken, ValidationError."""
    wanted = " ".join(name.split())
    if wanted.casefold() == NOW or any(one.name.casefold() == wanted.casefold() for one in workspace.find(MapState)):
        raise StateNameTaken(name=wanted)
    fresh = MapState(id=new_id("map"), name=wanted, known_at=known_at or clock(), true_on=true_on, note=note)
    with workspace.step("map_state.save", author) as step:
        step.put(fresh)
    return fresh


def remove_map_state(workspace: Workspace, author: Author, state: MapState) -> None:
    """Forget a name; the journal still leads back to that moment."""
    with workspace.step("map_state.remove", author) as step:
        step.remove(state.id)


def find_state(workspace: Workspace, wanted: str) -> MapState:
    """The saved state of this name or id. Raises StateUnknown."""
    text = " ".join(wanted.split()).casefold()
    for one in workspace.find(MapState):
        if text in (one.id, one.name.casefold()):
            return one
    raise StateUnknown(wanted=wanted)


def find_viewpoint(workspace: Workspace, wanted: str) -> Viewpoint:
    """A state by its name or id, by a day (as known at its end, in UTC), or `now`. Raises StateUnknown."""
    text = " ".join(wanted.split())
    if text.casefold() in ("", NOW):
        return Viewpoint()
    with contextlib.suppress(StateUnknown):
        one = find_state(workspace, text)
        return Viewpoint(name=one.name, known_at=one.known_at, true_on=one.true_on)
    try:
        day = dt.date.fromisoformat(text)
    except ValueError:
        raise StateUnknown(wanted=wanted) from None
    return Viewpoint(known_at=dt.datetime.combine(day, dt.time.max, tzinfo=dt.UTC))


def network_seen(workspace: Workspace, view: Viewpoint) -> Network:
    """The network of a state."""
    return network_of(workspace, true_on=view.true_on, known_at=view.known_at)


def compare_states(workspace: Workspace, before: Viewpoint, after: Viewpoint | None = None) -> Comparison:
    """What is new, gone and changed from one state to another, or to now."""
    after = after or Viewpoint()
    return compared(registry_at(workspace, before.known_at), registry_at(workspace, after.known_at), (before, after))
