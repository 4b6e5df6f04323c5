"""The supplier map in the window: moved, walked, narrowed, lit, pinned, read as a table and saved."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from genderaudit.domain.records import Author
from genderaudit.runtime.settings import Settings
from genderaudit.store import Workspace
from genderaudit.suppliers import add_relationship, add_supplier, set_own_risk
from genderaudit.suppliers.actions.supplier_map import pins_of
from genderaudit.suppliers.desktop.map.choice import MapChoice
from genderaudit.suppliers.desktop.map.painter import radii_at
from genderaudit.suppliers.desktop.map.screen import MapScreen
from genderaudit.suppliers.model.relationship import RELATIONSHIP_KINDS
from genderaudit.suppliers.model.supplier import OwnRisk
from genderaudit.widgets.places import Place
from genderaudit.widgets.session import Message, Session
from genderaudit.widgets.theme import apply_theme, colour
from window_person import plain, settle
from work_samples import Ticking

pytestmark = pytest.mark.gui

OFFICER = Author(post="Procurement Officer", office="Country Office")
NAMES = ("Acacia", "Baraka", "Cedar", "Delta", "Elgon", "Falcon")


def known(workspace: Workspace, name: str, **fields: object) -> str:
    return add_supplier(workspace, OFFICER, {"name": name, **fields}).supplier.id


def linked(workspace: Workspace, seller: str, buyer: str, type: str = "supplies") -> None:
    facts = {"type": type, "seller": seller, "buyer": buyer, "value": "100", "currency": "USD", "confidence": "high"}
    add_relationship(workspace, OFFICER, facts)


class Desk:
    """The map in a window of its own: Acacia and Baraka sell to us, Cedar and Delta to Acacia, Elgon to Cedar."""

    def __init__(self, qtbot: QtBot, workspace: Workspace) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, "light", 100, right_to_left=False)
        self.qtbot, self.workspace = qtbot, workspace
        facts = {"Acacia": {"country": "KE"}, "Falcon": {"sole_trader": True}}
        self.ids = {name: known(workspace, f"{name} Works", **facts.get(name, {})) for name in NAMES}
        for seller, buyer in (
            ("Acacia", "us"),
            ("Baraka", "us"),
            ("Cedar", "Acacia"),
            ("Delta", "Acacia"),
            ("Elgon", "Cedar"),
        ):
            linked(workspace, self.ids[seller], self.ids.get(buyer, buyer))
        linked(workspace, self.ids["Falcon"], self.ids["Baraka"], "subcontracts")
        self.told: list[str] = []
        self.gone: list[Place] = []
        self.session = Session(settings=Settings(), language="en", doors=lambda: (), clock=Ticking())
        self.session.begin(workspace, OFFICER)
        self.session.told.connect(self._told)
        self.session.wanted.connect(self.gone.append)
        self.window = QWidget()
        self.window.resize(1300, 760)
        QVBoxLayout(self.window)
        qtbot.addWidget(self.window)

    def _told(self, message: Message) -> None:
        self.told.append(message.text)

    def open(self, place: str = "suppliers/map") -> MapScreen:
        self.screen = screen = MapScreen(self.session, self.window)
        layout = self.window.layout()
        assert layout is not None
        layout.addWidget(screen)
        self.session.changed.connect(screen.refresh)
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        screen.open_at(Place.parse(place))
        self.settle()
        return screen

    def settle(self) -> None:
        view = self.screen.view
        self.qtbot.waitUntil(lambda: not self.session.background.busy and not view.busy, timeout=60_000)

    def shown(self) -> set[str]:
        made = self.screen.made
        assert made is not None
        names = {id: name for name, id in self.ids.items()}
        return {names.get(id, id) for id in made.data.ids}

    def click(self, name: str) -> None:
        view = self.screen.view
        at = view.point_of(self.ids.get(name, name))
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.screen.view, key, modifier)

    def button(self, text: str) -> QPushButton:
        settle()
        return next(one for one in self.screen.findChildren(QPushButton) if one.text() == text and one.isVisible())

    def name(self) -> str:
        return next((name for name, id in self.ids.items() if id == self.screen.view.current), self.screen.view.current)


@pytest.fixture
def desk(qtbot: QtBot, workspace: Workspace) -> Iterator[Desk]:
    made = Desk(qtbot, workspace)
    yield made
    made.session.background.finish()


def test_the_map_shows_every_supplier_and_us(desk: Desk) -> None:
    desk.open()
    assert desk.shown() == {*NAMES, "us"}
    assert desk.screen.controls.count.text().startswith("6 ")
    picture = desk.screen.view.grab().toImage()
    inks = {
        picture.pixelColor(x, y).name() for x in range(0, picture.width(), 2) for y in range(0, picture.height(), 2)
    }
    assert colour("accent").name() in inks


def test_a_click_chooses_and_says_who_it_is(desk: Desk) -> None:
    desk.open()
    desk.click("Cedar")
    assert desk.name() == "Cedar"
    assert desk.screen.here().part(1) == desk.ids["Cedar"]
    assert "Cedar Works" in desk.screen.view.words_of(desk.screen.view.place_of(desk.ids["Cedar"]))
    desk.button("Open").click()
    assert desk.gone[-1] == Place.at("supplier", desk.ids["Cedar"])


def test_arrow_keys_walk_along_the_links(desk: Desk) -> None:
    desk.open().view.setFocus()
    desk.screen.view.choose("us")
    desk.press(Qt.Key.Key_Right)
    first = desk.name()
    assert first in ("Acacia", "Baraka")
    desk.screen.view.choose(desk.ids["Cedar"])
    desk.press(Qt.Key.Key_Right)
    assert desk.name() == "Elgon"
    desk.press(Qt.Key.Key_Left)
    desk.press(Qt.Key.Key_Left)
    assert desk.name() == "Acacia"
    desk.press(Qt.Key.Key_Left)
    assert desk.name() == "us"
    desk.press(Qt.Key.Key_Escape)
    assert desk.screen.view.current == ""


def test_up_and_down_go_to_the_next_in_the_column(desk: Desk) -> None:
    desk.open()
    desk.screen.view.choose(desk.ids["Acacia"])
    desk.press(Qt.Key.Key_Down)
    below = desk.name()
    desk.press(Qt.Key.Key_Up)
    desk.press(Qt.Key.Key_Up)
    assert "Baraka" in (below, desk.name())


def test_keys_zoom_move_and_show_all_again(desk: Desk) -> None:
    view = desk.open().view
    whole = view.camera
    desk.press(Qt.Key.Key_Plus)
    assert view.camera.zoom > whole.zoom
    before = view.camera
    desk.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.camera.dx < before.dx
    desk.press(Qt.Key.Key_Home)
    assert view.camera == whole
    desk.settle()


def test_the_wheel_zooms_around_what_it_points_at(desk: Desk) -> None:
    view = desk.open().view
    at = QPointF(view.point_of(desk.ids["Elgon"]))
    event = QWheelEvent(
        at, view.viewport().mapToGlobal(at), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)
    assert view.camera.zoom > 1.2
    moved = view.point_of(desk.ids["Elgon"])
    assert abs(moved.x() - at.x()) <= 1 and abs(moved.y() - at.y()) <= 1
    desk.settle()


def test_two_fingers_on_a_touchpad_move_the_map(desk: Desk) -> None:
    view = desk.open().view
    before = view.camera
    at = QPointF(100, 100)
    event = QWheelEvent(
        at, at, QPoint(30, -12), QPoint(60, -24), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.ScrollUpdate, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)
    assert (view.camera.dx - before.dx, view.camera.dy - before.dy) == (30, -12)
    assert view.camera.zoom == before.zoom
    desk.settle()


def test_dragging_the_ground_moves_the_map_and_a_scroll_bar_does_too(desk: Desk) -> None:
    view = desk.open().view
    view.zoom_by(4.0)
    desk.settle()
    before = view.camera
    ground, there = QPoint(3, 3), QPoint(63, 43)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, ground)
    QTest.mouseMove(view.viewport(), there)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, there)
    assert (view.camera.dx - before.dx, view.camera.dy - before.dy) == (60, 40)
    bar = view.verticalScrollBar()
    assert bar.maximum() > bar.minimum()
    before = view.camera
    bar.setValue(bar.value() + 25)
    assert view.camera.dy == pytest.approx(before.dy - 25, abs=1)
    desk.settle()


def test_a_supplier_that_is_dragged_stays_where_it_was_put_and_undo_takes_it_back(desk: Desk) -> None:
    view = desk.open().view
    at, there = view.point_of(desk.ids["Delta"]), QPoint(600, 40)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QTest.mouseMove(view.viewport(), QPoint(620, 90))
    QTest.mouseMove(view.viewport(), there)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, there)
    desk.settle()
    assert set(pins_of(desk.workspace, "tiers")) == {desk.ids["Delta"]}
    made = desk.screen.made
    assert made is not None and ("pinned", 1) in made.layout.parameters
    found = view.point_of(desk.ids["Delta"])
    assert abs(found.x() - there.x()) <= 2 and abs(found.y() - there.y()) <= 2
    desk.workspace.undo(OFFICER)
    desk.session.did("map_pins")
    desk.settle()
    assert not pins_of(desk.workspace, "tiers")


def test_the_layout_places_a_supplier_again_when_it_is_let_go(desk: Desk) -> None:
    desk.open()
    desk.screen._pin(desk.ids["Delta"], 1.0, 2.0)
    desk.settle()
    desk.screen.view.choose(desk.ids["Delta"])
    desk.button("Let the layout place it").click()
    desk.settle()
    assert not pins_of(desk.workspace, "tiers")


def test_only_what_is_around_a_supplier_is_shown_and_all_again(desk: Desk) -> None:
    desk.open()
    desk.click("Cedar")
    desk.screen.beside.steps = 1
    desk.button("Show only around it").click()
    desk.settle()
    assert desk.shown() == {"Cedar", "Acacia", "Elgon"}
    desk.button("Show all again").click()
    desk.settle()
    assert desk.shown() == {*NAMES, "us"}


def test_a_path_between_two_is_shown_alone(desk: Desk) -> None:
    desk.open()
    desk.click("Elgon")
    desk.button("Path from here").click()
    assert desk.told
    desk.click("us")
    desk.button("Path to here").click()
    desk.settle()
    assert desk.shown() == {"Elgon", "Cedar", "Acacia", "us"}


def test_routes_of_exposure_light_up(desk: Desk) -> None:
    risk = OwnRisk(theme="sea_gbv", value=Decimal("0.8"), status="found", on=dt.date(2026, 1, 5))
    set_own_risk(desk.workspace, OFFICER, desk.ids["Elgon"], "sea_gbv", risk, reason="seen on a visit")
    desk.open()
    desk.screen.view.choose("us")
    desk.button("Light up its exposure").click()
    desk.settle()
    made = desk.screen.made
    assert made is not None and made.drawing.lit_nodes is not None
    names = {id: name for name, id in desk.ids.items()}
    lit = {names.get(made.data.ids[at], "us") for at in np.flatnonzero(made.drawing.lit_nodes)}
    assert lit == {"us", "Acacia", "Cedar", "Elgon"}


def test_the_legend_switches_a_kind_of_link_off_and_on(desk: Desk) -> None:
    desk.open()
    box = next(one for one in desk.screen.findChildren(QCheckBox) if one.property("code") == "subcontracts")
    box.click()
    desk.settle()
    made = desk.screen.made
    assert made is not None and len(made.data.links) == 5
    box = next(one for one in desk.screen.findChildren(QCheckBox) if one.property("code") == "subcontracts")
    assert not box.isChecked()
    box.click()
    desk.settle()
    assert desk.screen.made is not None and len(desk.screen.made.data.links) == 6


def test_a_lasso_takes_several_and_shows_only_these(desk: Desk) -> None:
    view = desk.open().view
    corners = [view.point_of(desk.ids[name]) for name in ("Acacia", "Baraka")]
    left, right = min(p.x() for p in corners) - 20, max(p.x() for p in corners) + 20
    top, foot = min(p.y() for p in corners) - 20, max(p.y() for p in corners) + 20
    outline = [QPoint(left, top), QPoint(right, top), QPoint(right, foot), QPoint(left, foot)]
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, shift, outline[0])
    for point in outline[1:]:
        QTest.mouseMove(view.viewport(), point)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, shift, outline[-1])
    desk.button("Show only these").click()
    desk.settle()
    assert desk.shown() == {"Acacia", "Baraka"}


def test_searching_rings_what_fits_and_enter_goes_on(desk: Desk) -> None:
    desk.open()
    QTest.keyClicks(desk.screen.controls.search, "works")
    first = desk.name()
    QTest.keyClick(desk.screen.controls.search, Qt.Key.Key_Return)
    assert desk.name() != first
    assert len(desk.screen.view.marked) == 6


def test_groups_are_taken_apart_by_opening_them(desk: Desk) -> None:
    desk.open()
    desk.screen.change({"group": "tier"})
    desk.settle()
    assert desk.shown() == {"us", "bundle:1|", "bundle:2|", "Elgon"}
    desk.screen.view.choose("bundle:1|")
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    assert {"Acacia", "Baraka"} <= desk.shown()


def test_the_table_says_what_the_map_shows_and_goes_along_with_it(desk: Desk) -> None:
    desk.open()
    desk.screen.controls.tables.click()
    tables = desk.screen.tables
    assert {row.name for row in tables.nodes.table.rows} == {f"{name} Works" for name in NAMES} | {"Our organisation"}
    assert len(tables.links.table.rows) == 6
    desk.click("Baraka")
    row = tables.nodes.current()
    assert row is not None and row.name == "Baraka Works"
    tables.nodes.pick(desk.ids["Elgon"])
    assert desk.name() == "Elgon"


def test_the_place_brings_everything_back(desk: Desk) -> None:
    choice = MapChoice().changed({"layout": "force", "by": "country", "centre": desk.ids["Acacia"], "steps": "1"})
    screen = desk.open(str(Place.at("suppliers", "map", desk.ids["Cedar"], str(choice))))
    assert (desk.name(), screen.choice) == ("Cedar", choice)
    assert desk.shown() == {"us", "Acacia", "Cedar", "Delta"}
    assert Place.parse(str(screen.here())) == screen.here()
    assert MapChoice.parse(screen.here().part(2)) == choice


def test_a_new_link_shows_at_once(desk: Desk) -> None:
    desk.open()
    linked(desk.workspace, desk.ids["Elgon"], desk.ids["Baraka"])
    desk.session.did("relationship")
    desk.settle()
    assert desk.screen.made is not None and len(desk.screen.made.data.links) == 7


def test_the_saved_picture_names_of_a_sole_trader_the_initials_only(desk: Desk, tmp_path: Path) -> None:
    desk.open()
    path = tmp_path / "map.svg"
    desk.screen.save_to(path)
    desk.settle()
    words = "".join(ElementTree.parse(path).getroot().itertext())
    assert "Acacia Works" in words
    assert "Falcon" not in words
    assert any("map.svg" in text for text in desk.told)
    desk.screen.save_to(path)
    desk.settle()
    assert "there already" in desk.told[-1]


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_another_theme_repaints_the_map(desk: Desk, theme: str) -> None:
    desk.open()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, theme, 100, right_to_left=False)
    desk.settle()
    picture = desk.screen.view.grab().toImage()
    assert picture.pixelColor(picture.width() // 2, picture.height() - 8) == colour("surface")


def test_our_organisation_is_never_small(desk: Desk) -> None:
    view = desk.open().view
    assert view.scene is not None
    assert radii_at(view.scene, view.camera)[view.place_of("us")] >= 5


def test_in_a_narrow_window_details_and_legend_come_when_they_are_asked_for(desk: Desk) -> None:
    desk.open()
    desk.window.resize(560, 600)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert not desk.screen.legend.isVisible()
    desk.button("Details and legend").click()
    assert desk.screen.legend.isVisible()
    desk.button("Details and legend").click()
    assert desk.screen.view.isVisible()
    desk.settle()


# links


def test_two_links_between_the_same_two_are_pointed_at_and_named_each(desk: Desk) -> None:
    owned = {"type": "owns", "seller": desk.ids["Delta"], "buyer": desk.ids["Acacia"]}
    add_relationship(desk.workspace, OFFICER, owned)
    screen = desk.open()
    view = screen.view
    said = set()
    assert view._laid is not None
    for place, number in enumerate(view._laid.links.tolist()):
        drawing = view.scene.drawing  # type: ignore[union-attr]
        if drawing.ids[drawing.sellers[number]] != desk.ids["Delta"]:
            continue
        x1, y1, x2, y2 = view._laid.lines[place].tolist()
        by, dx, dy = view.camera.over(view._picture[1])  # type: ignore[index]
        at = QPoint(round((x1 + x2) / 2 * by + dx), round((y1 + y2) / 2 * by + dy))
        QTest.mouseMove(view.viewport(), at)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        assert view.current_link == number
        said.add(plain(view.accessibleName()).split(". ")[0])
        beside = plain(" ".join(label.text() for label in screen.beside.findChildren(QLabel)))
        assert "Delta Works supplies Acacia Works" in beside
        assert "Delta Works owns Acacia Works" in beside
    assert said == {
        "Supplier map: Delta Works supplies Acacia Works, 100 a year",
        "Supplier map: Delta Works owns Acacia Works",
    }


def test_a_link_chosen_in_the_table_is_chosen_on_the_map(desk: Desk) -> None:
    screen = desk.open()
    screen.controls.tables.click()
    screen.tables.setCurrentWidget(screen.tables.links)
    row = next(row for row in screen.tables.links.table.rows if row.seller == "Elgon Works")
    screen.tables.links.setCurrentIndex(screen.tables.links.table.index(0, 0))
    screen.tables.links.pick(row.id)
    screen.tables._link_picked(row)
    assert screen.view.current_link == row.number
    assert "Elgon Works supplies Cedar Works" in plain(screen.view.accessibleName())


def test_walking_says_where_one_is_and_by_which_link_one_came(desk: Desk) -> None:
    screen = desk.open()
    desk.press(Qt.Key.Key_Right)
    desk.click("Acacia")
    desk.press(Qt.Key.Key_Right)
    assert desk.name() in ("Cedar", "Delta")
    said = plain(screen.view.accessibleName())
    assert said.startswith(f"Supplier map: {desk.name()} Works. Not assessed.")
    assert f"{desk.name()} Works supplies Acacia Works" in said
    assert "6 suppliers" in screen.view.accessibleDescription()


def test_beside_a_supplier_its_links_are_ways_on(desk: Desk) -> None:
    screen = desk.open()
    desk.click("Cedar")
    settle()
    ways = [one for one in screen.beside.findChildren(QToolButton) if one.isVisible()]
    told = {plain(one.accessibleName()) for one in ways}
    assert "Go along this link: Elgon Works supplies Cedar Works, 100 a year" in told
    next(one for one in ways if "Elgon" in one.accessibleName()).click()
    assert desk.name() == "Elgon"


def test_what_the_legend_switches_off_stays_in_its_place_and_nothing_moves(desk: Desk) -> None:
    screen = desk.open()
    assert screen.made is not None
    before = [line.code for line in screen.made.legend]
    places = {id: tuple(place) for id, place in zip(screen.made.data.ids, screen.made.drawing.places, strict=True)}
    screen.legend.toggled.emit("subcontracts")
    desk.settle()
    assert [line.code for line in screen.made.legend] == before
    assert "subcontracts" not in {RELATIONSHIP_KINDS[kind] for kind in screen.made.data.kinds.tolist()}
    drawing = screen.made.drawing
    assert {id: tuple(place) for id, place in zip(drawing.ids, drawing.places, strict=True)} == places


def test_a_name_can_be_clicked_as_its_supplier_can(desk: Desk) -> None:
    screen = desk.open()
    view = screen.view
    place, box = next((place, box) for place, box in view._labels if view.drawing.labels[place] == "Cedar Works")  # type: ignore[union-attr]
    by, dx, dy = view.camera.over(view._picture[1])  # type: ignore[index]
    at = QPoint(round(box.center().x() * by + dx), round(box.center().y() * by + dy))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert desk.name() == "Cedar"
    assert place == view.place_of(desk.ids["Cedar"])


def test_a_bar_of_words_that_comes_and_goes_moves_nothing(desk: Desk) -> None:
    screen = desk.open()
    before = screen.view.camera
    QApplication.sendEvent(screen.view.viewport(), QEvent(QEvent.Type.Enter))
    desk.window.resize(1300, 720)
    desk.settle()
    assert screen.view.camera == before
    desk.window.resize(1300, 460)
    desk.settle()
    assert screen.view.camera != before


def test_an_empty_registry_says_at_once_how_to_begin(qtbot: QtBot, workspace: Workspace) -> None:
    session = Session(settings=Settings(), language="en", doors=lambda: (), clock=Ticking())
    session.begin(workspace, OFFICER)
    screen = MapScreen(session)
    qtbot.addWidget(screen)
    screen.show()
    screen.open_at(Place.parse("suppliers/map"))
    assert screen.view.empty_text.startswith("No supplier to show. Import a list")
    qtbot.waitUntil(lambda: not session.background.busy, timeout=60_000)
    session.background.finish()
