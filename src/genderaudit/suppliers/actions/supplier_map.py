"""The supplier map of a workspace: what it shows, where people put suppliers on it, and the map as a file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from genderaudit.domain.records import Author
from genderaudit.runtime.language import catalogue, format_date, is_right_to_left
from genderaudit.sheets import country_names
from genderaudit.store import Workspace
from genderaudit.suppliers.actions.network import exposures_of, network_of, weights_of
from genderaudit.suppliers.actions.registry import end_named
from genderaudit.suppliers.model.intake import SupplierExportExists
from genderaudit.suppliers.model.keeping import MapPins
from genderaudit.suppliers.model.map_refusals import MapFormatUnknown, MapUnwritable
from genderaudit.suppliers.model.supplier import Theme

if TYPE_CHECKING:
    from genderaudit.suppliers.rules.map.classes import ColourBy
    from genderaudit.suppliers.rules.map.data import Grouping, MapData
    from genderaudit.suppliers.rules.map.drawing import Drawing
    from genderaudit.suppliers.rules.map.layout import Layout, LayoutName

# numpy, scipy and pandas come with the rules; a window starts without them
# ruff: noqa: PLC0415


def map_data_of(
    workspace: Workspace,
    *,
    today: dt.date,
    theme: Theme | None = None,
    true_on: dt.date | None = None,
    known_at: dt.datetime | None = None,
) -> MapData:
    """All suppliers and links as the map shows them; with a theme, coloured by the exposure to it.

    `true_on`: links that held on that day. `known_at`: as we knew it at that moment.
    """
    from genderaudit.suppliers.rules.map.classes import MEDIUM
    from genderaudit.suppliers.rules.map.loading import map_data_from

    network = network_of(workspace, true_on=true_on, known_at=known_at)
    weights = weights_of(workspace)
    key = ("map", theme, weights.key, today)
    if key not in network.kept:
        exposures: dict[str, dict[str, float | None]] = {}
        if theme is not None:
            own = network.nodes[f"own.{theme}"].tolist()
            found = {id: None if risk != risk else risk for id, risk in zip(network.ids, own, strict=True)}  # noqa: PLR0124 -- NaN
            for row in exposures_of(network, weights, theme, network.ids).rows:
                value = max(row.own or 0.0, row.inherited.value)
                # what nobody has assessed is never painted as low, whatever little is known to reach it
                if row.own is not None or value >= MEDIUM:
                    found[row.supplier] = value
            exposures[theme] = found
        network.kept[key] = map_data_from(network, exposures, today)
    made: MapData = network.kept[key]
    return made


# where people put suppliers


def _pins_id(layout: str) -> str:
    return f"map-pins/{layout}"


def pins_of(workspace: Workspace, layout: str) -> Mapping[str, tuple[float, float]]:
    """Supplier to where it was put on the sheet of a layout."""
    found = workspace.get(MapPins, _pins_id(layout))
    return found.pins if found is not None else {}


def pin_suppliers(
    workspace: Workspace, author: Author, layout: str, places: Mapping[str, tuple[float, float] | None]
) -> MapPins:
    """Put suppliers somewhere on the sheet of a layout, or (None) leave their place to the layout again."""
    pins = dict(pins_of(workspace, layout))
    for supplier, place in places.items():
        if place is None:
            pins.pop(supplier, None)
        else:
            pins[supplier] = (round(float(place[0]), 4), round(float(place[1]), 4))
    record = MapPins(id=_pins_id(layout), layout=layout, pins=pins)
    if pins != pins_of(workspace, layout):
        with workspace.step("map_pin", author) as step:
            step.put(record)
    return record


def lay_out(data: MapData, layout: LayoutName, pins: Mapping[str, tuple[float, float]] | None = None) -> Layout:
    """The places of all that is shown, with those that people chose."""
    from genderaudit.suppliers.rules.map.layout import force_layout, tier_layout

    held = {data.at[id]: place for id, place in (pins or {}).items() if id in data.at}
    make = force_layout if layout == "force" else tier_layout
    return make(data.tiers, data.sellers, data.buyers, pins=held)


# the map as a drawing and as a file


def draw_map(
    workspace: Workspace,
    language: str,
    *,
    today: dt.date,
    layout: LayoutName = "tiers",
    by: ColourBy = "exposure",
    theme: Theme = "sea_gbv",
    group: Grouping | None = None,
    around: str = "",
    steps: int = 2,
    true_on: dt.date | None = None,
    known_at: dt.datetime | None = None,
    public: bool = True,
) -> Drawing:
    """The drawing list of the map, or of what lies within some steps of one supplier (id or name).

    Many suppliers are drawn as groups unless a grouping is asked for. Raises SupplierUnknown, SupplierAmbiguous.
    """
    from genderaudit.suppliers.rules.map import data as map_data
    from genderaudit.suppliers.rules.map.drawing import drawing_of

    data = map_data_of(
        workspace, today=today, theme=theme if by == "exposure" else None, true_on=true_on, known_at=known_at
    )
    if around:
        kept = map_data.around(data, [data.at[end_named(workspace, around)]], steps)
        data = map_data.part_of(data, kept)
    if group is None and len(data) > map_data.COLLAPSED_FROM:
        group = "country"
    whole = data
    if group is not None:
        data = map_data.bundled(data, group)
    return drawing_of(
        data,
        lay_out(data, layout, pins_of(workspace, layout)),
        catalogue(language),
        by=by,
        theme=theme,
        day=format_date(true_on or today, language),
        public=public,
        right_to_left=is_right_to_left(language),
        whole=whole,
        countries=country_names(language),
    )


def write_map(drawing: Drawing, path: Path, language: str, *, width: float = 840, height: float = 560) -> None:
    """The map as an SVG or PNG file, by the ending of its name; a file that is there is not written over.

    Raises MapFormatUnknown, MapUnwritable, SupplierExportExists.
    """
    from genderaudit.suppliers.files.png import write_png
    from genderaudit.suppliers.files.svg import write_svg
    from genderaudit.suppliers.rules.map.plotting import plot_of

    kind = path.suffix.casefold()
    if kind not in (".svg", ".png"):
        raise MapFormatUnknown(file=path.name)
    if path.exists():
        raise SupplierExportExists(file=path.name)
    plot = plot_of(drawing, width, height)
    try:
        if kind == ".svg":
            write_svg(plot, path, language)
        else:
            write_png(plot, path)
    except OSError as error:
        raise MapUnwritable(file=path.name) from error
