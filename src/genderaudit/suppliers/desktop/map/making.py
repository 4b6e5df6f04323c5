"""Makes what the map shows from what was chosen; runs outside the window's thread."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

import numpy as np

from genderaudit.runtime.language import catalogue, format_date, is_right_to_left
from genderaudit.sheets import country_names
from genderaudit.store import Workspace
from genderaudit.suppliers.actions.network import exposure_of, network_of, weights_of
from genderaudit.suppliers.actions.registry import registry_of
from genderaudit.suppliers.actions.supplier_map import lay_out, map_data_of, pins_of
from genderaudit.suppliers.desktop.ended import ended_words
from genderaudit.suppliers.desktop.map.choice import AUTO, MapChoice
from genderaudit.suppliers.model.relationship import RELATIONSHIP_KINDS
from genderaudit.suppliers.model.supplier import THEMES, US, Theme
from genderaudit.suppliers.rules.map.classes import COLOURS, ColourBy, classes_of
from genderaudit.suppliers.rules.map.data import (
    COLLAPSED_FROM,
    GROUPINGS,
    B,
    Grouping,
    MapData,
    around,
    between,
    bundled,
    group_key,
    part_of,
    route_links,
)
from genderaudit.suppliers.rules.map.drawing import Drawing, LegendLine, Texts, drawing_of, node_labels
from genderaudit.suppliers.rules.map.layout import Layout, LayoutName

_ROUTES = 12
"""Sources whose routes are lit, the largest part first; house default."""


@dataclass(frozen=True, eq=False)
class Made:
    """What the map shows, and what it was made from."""

    choice: MapChoice
    whole: MapData
    """Every supplier, before anything was left out."""
    data: MapData
    layout: Layout
    ground: MapData
    """What was laid out: also what is switched off, so that nothing moves when it is switched on again."""
    ground_layout: Layout
    pins: tuple[tuple[str, tuple[float, float]], ...]
    drawing: Drawing
    legend: tuple[LegendLine, ...]
    """Also what is switched off, so that it can be switched on again."""
    grouping: str
    shown_of: dict[str, str]
    """Supplier to the node that stands for it."""


def made_of(workspace: Workspace, choice: MapChoice, language: str, today: dt.date, before: Made | None = None) -> Made:
    """The map of a choice; the layout of `before` serves again where nothing moved."""
    theme: Theme = choice.theme if choice.theme in THEMES else THEMES[0]
    by: ColourBy = choice.by if choice.by in COLOURS else COLOURS[0]
    name: LayoutName = "force" if choice.layout == "force" else "tiers"
    whole = map_data_of(
        workspace,
        today=today,
        theme=theme if by == "exposure" else None,
        true_on=choice.day,
        known_at=choice.moment,
    )
    part = _part(whole, choice, by, theme)
    grouping = _grouping(choice, len(part))
    data = _grouped(part, choice, grouping)
    ground = data
    if choice.hidden:
        full = _grouped(_part(whole, choice.changed({"hidden": ""}), by, theme), choice, grouping)
        ground = full if set(data.ids) <= set(full.ids) else data
    pins = pins_of(workspace, name)
    held = tuple(sorted((id, place) for id, place in pins.items() if id in ground.at))
    ground_layout = _layout_again(before, ground, name, held) or lay_out(ground, name, dict(held))
    layout = _layout_of_part(ground, ground_layout, data)
    texts = catalogue(language)
    shown_of = _shown_of(part, data, grouping)
    lit = _lit(workspace, choice, theme, data, shown_of) if choice.lit else None
    drawing = drawing_of(
        data,
        layout,
        texts,
        by=by,
        theme=theme,
        day=format_date(choice.day or today, language),
        right_to_left=is_right_to_left(language),
        lit=lit,
        lit_words=_lit_words(whole, choice.lit, theme, texts),
        whole=part,
        countries=country_names(language),
    )
    if choice.day is None and choice.moment is None:
        ended = ended_words(registry_of(workspace).relationships.values(), today, language)
        drawing = replace(drawing, caption=(*drawing.caption, ended)) if ended else drawing
    legend = drawing.legend
    if choice.hidden:
        # what is switched off stays in its place in the legend, with what it would bring back
        shown = {one.code: one for one in legend}
        every = drawing_of(whole, _nowhere(whole), texts, by=by, theme=theme, countries=country_names(language)).legend
        codes = {one.code for one in every}
        wanted = tuple(
            shown.get(one.code, one) for one in every if one.code in shown or one.code in choice.hidden_codes
        )
        legend = (*wanted, *(one for one in legend if one.code not in codes))
    return Made(
        choice, whole, data, layout, ground, ground_layout, held, drawing, legend, grouping or "", shown_of
    )  # fmt: skip


def _grouped(part: MapData, choice: MapChoice, grouping: Grouping | None) -> MapData:
    return bundled(part, grouping, opened=choice.opened_groups) if grouping else part


def _layout_of_part(ground: MapData, layout: Layout, data: MapData) -> Layout:
    """The places that a part has on the sheet of the whole."""
    if data is ground:
        return layout
    return replace(layout, places=layout.places[[ground.at[id] for id in data.ids]])


def public_drawing(made: Made, language: str) -> Drawing:
    """The same picture for a file that may leave the office: of sole traders it names initials only."""
    return replace(
        made.drawing, labels=node_labels(made.data, catalogue(language), public=True, countries=country_names(language))
    )


def _grouping(choice: MapChoice, count: int) -> Grouping | None:
    if choice.group in GROUPINGS:
        return choice.group
    return "country" if choice.group == AUTO and count > COLLAPSED_FROM else None


def _nowhere(data: MapData) -> Layout:
    return Layout("tiers", np.zeros((len(data), 2)), (("sweeps", 0),))


def _part(whole: MapData, choice: MapChoice, by: ColourBy, theme: Theme) -> MapData:
    data, hidden = whole, choice.hidden_codes
    if hidden:
        codes, classes = classes_of(data, by, theme)
        off = np.array([one.code in hidden for one in classes], np.bool_)[codes]
        ours = np.array([id == US for id in data.ids], np.bool_)
        kinds = np.array([kind in hidden for kind in legend_kinds()], np.bool_)
        data = part_of(data, ~off | ours, ~kinds[data.kinds])
    if choice.only:
        chosen = set(choice.only.split(","))
        data = part_of(data, np.array([id in chosen for id in data.ids], np.bool_))
    elif choice.centre in data.at and choice.to in data.at:
        data = part_of(data, *between(data, data.at[choice.centre], data.at[choice.to]))
    elif choice.centre in data.at:
        data = part_of(data, around(data, [data.at[choice.centre]], _steps(choice)))
    return data


def legend_kinds() -> tuple[str, ...]:
    """The codes by which the legend names kinds of links; shared details have one line."""
    shared = next(kind for kind in RELATIONSHIP_KINDS if kind.startswith("shares"))
    return tuple(shared if kind.startswith("shares") else kind for kind in RELATIONSHIP_KINDS)


def _steps(choice: MapChoice) -> int:
    return min(max(int(choice.steps), 1), 3) if choice.steps.isdecimal() else 2


def _layout_again(
    before: Made | None, data: MapData, name: str, held: tuple[tuple[str, tuple[float, float]], ...]
) -> Layout | None:
    if before is None or before.layout.name != name or before.pins != held or before.ground.ids != data.ids:
        return None
    old = before.ground
    same = np.array_equal(old.sellers, data.sellers) and np.array_equal(old.buyers, data.buyers)
    same = same and np.array_equal(old.tiers, data.tiers)
    # the places are mirrored by the drawing, never changed
    return before.ground_layout if same else None


def _shown_of(part: MapData, data: MapData, grouping: Grouping | None) -> dict[str, str]:
    if grouping is None:
        return {id: id for id in part.ids}
    return {
        id: id if id in data.at else f"bundle:{group_key(part, place, grouping)}" for place, id in enumerate(part.ids)
    }


def _lit_words(whole: MapData, id: str, theme: Theme, texts: Texts) -> str:
    if id not in whole.at:
        return ""
    name = texts("supplier_map.us") if id == US else whole.names[whole.at[id]]
    return texts("supplier_map.lit", name=name, theme=texts(f"suppliers.themes.{theme}"))


def _lit(
    workspace: Workspace, choice: MapChoice, theme: Theme, data: MapData, shown_of: dict[str, str]
) -> tuple[B, B] | None:
    network = network_of(workspace, true_on=choice.day, known_at=choice.moment)
    if choice.lit not in network.places:
        return None
    found = exposure_of(network, weights_of(workspace), theme, choice.lit)
    routes = []
    for source in found.sources[:_ROUTES]:
        for route in (source.route, *source.further):
            via = [shown_of[id] for id in route.via if id in shown_of]
            routes.append([id for at, id in enumerate(via) if at == 0 or via[at - 1] != id])
    nodes, lines = route_links(data, routes)
    place = data.at.get(shown_of.get(choice.lit, choice.lit))
    if place is not None:
        nodes[place] = True
    return nodes, lines
