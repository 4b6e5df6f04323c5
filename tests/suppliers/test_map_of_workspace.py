"""The map of a workspace: what is on it, whose place people chose, and the map as a file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import numpy as np
import pytest
from registry_samples import OFFICER, known, linked, registry_file

from genderaudit.store import Workspace
from genderaudit.suppliers import set_own_risk
from genderaudit.suppliers.actions.supplier_map import draw_map, map_data_of, pin_suppliers, pins_of, write_map
from genderaudit.suppliers.model.intake import SupplierExportExists
from genderaudit.suppliers.model.map_refusals import MapFormatUnknown, MapUnwritable
from genderaudit.suppliers.model.refusals import SupplierUnknown
from genderaudit.suppliers.model.supplier import OwnRisk
from genderaudit.suppliers.rules.map import data as map_data

DAY = dt.date(2026, 11, 22)
MONEY = {"value": "100", "currency": "USD", "confidence": "high"}


@pytest.fixture
def registry(tmp_path: Path) -> Iterator[Workspace]:
    with registry_file(tmp_path) as opened:
        yield opened


@pytest.fixture
def ids(registry: Workspace) -> dict[str, str]:
    """Acacia sells to us, Baraka to Acacia, Cedar to Baraka; nobody knows where Delta sells."""
    made = {name: known(registry, name) for name in ("Acacia", "Baraka", "Cedar", "Delta")}
    linked(registry, made["Acacia"], "us", **MONEY)
    linked(registry, made["Baraka"], made["Acacia"], **MONEY)
    linked(registry, made["Cedar"], made["Baraka"], valid_to="2026-06-30", **MONEY)
    return made


def test_tiers_links_and_who_has_no_path_to_us_are_on_the_map(registry: Workspace, ids: dict[str, str]) -> None:
    data = map_data_of(registry, today=DAY)
    tiers = {data.names[at]: int(tier) for at, tier in enumerate(data.tiers) if data.ids[at] != "us"}
    assert tiers == {"Acacia": 1, "Baraka": 2, "Cedar": 3, "Delta": -1}
    assert len(data.links) == 3
    assert int(data.tiers[data.at["us"]]) == 0


def test_a_link_that_has_ended_is_not_true_on_a_later_day(registry: Workspace, ids: dict[str, str]) -> None:
    assert len(map_data_of(registry, today=DAY, true_on=DAY).links) == 2
    assert len(map_data_of(registry, today=DAY, true_on=dt.date(2026, 5, 1)).links) == 3


def test_colour_is_the_greater_of_own_and_inherited_exposure(registry: Workspace, ids: dict[str, str]) -> None:
    risk = OwnRisk(theme="labour", value=Decimal("0.8"), status="found", on=DAY)
    set_own_risk(registry, OFFICER, ids["Cedar"], "labour", risk, reason="seen")
    data = map_data_of(registry, today=DAY, theme="labour")
    exposure = {data.ids[at]: value for at, value in enumerate(data.exposures["labour"].tolist())}
    assert exposure[ids["Cedar"]] == pytest.approx(0.8)
    assert exposure[ids["Baraka"]] == pytest.approx(0.8 * 0.7)
    # little reaches who buys a little there: never assessed is not low
    assert exposure["us"] != exposure["us"]
    assert np.isnan(exposure[ids["Delta"]])


def test_putting_a_supplier_somewhere_is_a_step_that_undo_takes_back(registry: Workspace, ids: dict[str, str]) -> None:
    pin_suppliers(registry, OFFICER, "tiers", {ids["Delta"]: (2.5, -1.0)})
    drawing = draw_map(registry, "en", today=DAY)
    assert drawing.places[drawing.ids.index(ids["Delta"])].tolist() == [2.5, -1.0]
    assert not pins_of(registry, "force")
    before = registry.latest()
    pin_suppliers(registry, OFFICER, "tiers", {ids["Delta"]: (2.5, -1.0)})
    assert registry.latest() == before
    registry.undo(OFFICER)
    assert not pins_of(registry, "tiers")


def test_only_what_is_around_a_supplier_is_drawn(registry: Workspace, ids: dict[str, str]) -> None:
    near = draw_map(registry, "en", today=DAY, around="Baraka", steps=1)
    assert set(near.labels) == {"Acacia", "Baraka", "Cedar"}
    with pytest.raises(SupplierUnknown):
        draw_map(registry, "en", today=DAY, around="Nobody")


def test_many_suppliers_are_drawn_as_groups(
    registry: Workspace, ids: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(4):
        linked(registry, known(registry, f"Elgon {number}", country="KE"), "us")
    monkeypatch.setattr(map_data, "COLLAPSED_FROM", 6)
    drawing = draw_map(registry, "en", today=DAY)
    assert "Tier 1, Kenya: 4 suppliers" in drawing.labels


@pytest.mark.parametrize("name", ["map.svg", "map.png"])
def test_a_file_is_written_once_and_never_over(
    registry: Workspace, ids: dict[str, str], tmp_path: Path, name: str
) -> None:
    drawing = draw_map(registry, "en", today=DAY)
    write_map(drawing, tmp_path / name, "en")
    size = (tmp_path / name).stat().st_size
    assert size > 1000
    with pytest.raises(SupplierExportExists):
        write_map(drawing, tmp_path / name, "en")
    assert (tmp_path / name).stat().st_size == size


def test_another_format_and_a_folder_that_is_not_there_are_refused(
    registry: Workspace, ids: dict[str, str], tmp_path: Path
) -> None:
    drawing = draw_map(registry, "en", today=DAY)
    with pytest.raises(MapFormatUnknown):
        write_map(drawing, tmp_path / "map.docx", "en")
    with pytest.raises(MapUnwritable):
        write_map(drawing, tmp_path / "none" / "map.svg", "en")
