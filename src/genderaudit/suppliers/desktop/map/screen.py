"""The supplier map as a page of the room: controls above, the chosen supplier and the legend beside, tables below."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from genderaudit.suppliers.actions.supplier_map import pin_suppliers, write_map
from genderaudit.suppliers.desktop.map.choice import MapChoice
from genderaudit.suppliers.desktop.map.controls import Controls
from genderaudit.suppliers.desktop.map.legend import Legend
from genderaudit.suppliers.desktop.map.making import Made, made_of, public_drawing
from genderaudit.suppliers.desktop.map.side import Beside
from genderaudit.suppliers.desktop.map.twin import MapTables
from genderaudit.suppliers.desktop.map.view import MapView
from genderaudit.suppliers.model.supplier import US, Supplier
from genderaudit.widgets.background import Job, Progress
from genderaudit.widgets.choosing import choose_new_file
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.tall import TallPage
from genderaudit.widgets.theme import scaled

KINDS = ("supplier", "relationship", "match", "supply_setup", "supplier_import", "map_pins")
"""Records that the map rests on."""
_LAST = "suppliers_map"
_ROOMY = 96
"""Letters across from which map and side panel stand beside each other; house default."""
_MARKED = 200
"""Suppliers that the search rings at most; house default."""


class MapScreen(Screen):
    """The map; the place holds which supplier is chosen and what is shown: `suppliers/map/<id>/<choice>`."""

    help_topic = "supplier-map"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.choice = MapChoice()
        self.made: Made | None = None
        self.path_from = ""
        self._wanted = ""
        self._stale = True
        self._job: Job[Made] | None = None
        self._shown_choice: MapChoice | None = None
        form = fill_with_form(self, "suppliers", "map")
        self.controls = Controls(form, session)
        self.view = MapView(self.tr("Supplier map"), session.language, self)
        self.tables = MapTables(session.language, self)
        self.tables.hide()
        self._sheets = sheets = part(form, QSplitter, "sheets")
        sheets.addWidget(self.view)
        sheets.addWidget(self.tables)
        sheets.setStretchFactor(0, 3)
        sheets.setStretchFactor(1, 2)
        self._side = part(form, QFrame, "side")
        self.beside, self.legend = self._make_side(part(form, QVBoxLayout, "sideColumn"))
        body = part(form, QSplitter, "body")
        body.setStretchFactor(0, 1)
        body.setStretchFactor(1, 0)
        body.setSizes([scaled(980), scaled(300)])
        self._wire()
        self.beside.show_nothing()

    def _make_side(self, column: QVBoxLayout) -> tuple[Beside, Legend]:
        area = QScrollArea(self._side)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = TallPage(area)
        inside = QVBoxLayout(page)
        inside.setContentsMargins(scaled(16), scaled(14), scaled(16), scaled(16))
        inside.setSpacing(scaled(16))
        beside, legend = Beside(self.session, page), Legend(page)
        inside.addWidget(beside)
        inside.addWidget(legend)
        inside.addStretch(1)
        area.setWidget(page)
        column.addWidget(area)
        self._side.setMinimumWidth(self.fontMetrics().averageCharWidth() * 34)
        return beside, legend

    def _wire(self) -> None:
        controls, view = self.controls, self.view
        controls.chosen.connect(self.change)
        controls.sought.connect(self._seek)
        controls.saved.connect(self._ask_where)
        controls.zoom_in.clicked.connect(lambda: view.zoom_by(1.4))
        controls.zoom_out.clicked.connect(lambda: view.zoom_by(1 / 1.4))
        controls.zoom_all.clicked.connect(view.fit)
        controls.tables.toggled.connect(self._show_tables)
        controls.details.toggled.connect(self._arrange)
        view.picked.connect(self._picked)
        view.linked.connect(self._linked)
        view.opened.connect(self._open)
        view.pinned.connect(self._pin)
        view.lassoed.connect(self._lassoed)
        self.tables.picked.connect(view.choose)
        self.tables.linked.connect(view.choose_link)
        self.tables.opened.connect(self._open)
        self.beside.opened.connect(self._open)
        self.beside.walked.connect(view.choose)
        self.beside.chosen.connect(self.change)
        self.beside.started.connect(self._start_path)
        self.beside.loosened.connect(lambda id: self._put({id: None}))
        self.legend.toggled.connect(lambda code: self._turn_to(self.choice.toggled(code)))

    # a screen

    def title(self) -> str:
        """Supplier map."""
        return self.tr("Supplier map")

    def open_at(self, place: Place) -> None:
        """With a supplier chosen and what is shown; without, as it was last in this sitting."""
        self._wanted = place.part(1)
        choice = MapChoice.parse(place.part(2) or self.session.property(_LAST) or "")
        if self._stale or self.made is None or choice != self.choice:
            self.choice = choice
            self._make()
        elif self._wanted:
            self._choose_wanted()
        self.view.setFocus()

    def here(self) -> Place:
        """With what is chosen and what is shown."""
        return Place.at("suppliers", "map", self.view.current or self._wanted, str(self.choice))

    def refresh(self, kinds: frozenset[str]) -> None:
        """Made again, now or when the map comes into sight."""
        if touches(kinds, *KINDS):
            self._stale = True
            if self.isVisible():
                self._make()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """A map that nobody sees is not worked out to the end."""
        super().hideEvent(event)
        if self._job is not None and self._job.running:
            self._job.stop()
            self._stale = True

    # making

    def change(self, changes: Mapping[str, str]) -> None:
        """Show something else."""
        self._turn_to(self.choice.changed(changes))

    def show_time(self, true_on: str, known_at: str) -> None:
        """The map as it was true on a day, and as we knew it at a moment (ISO; '' for now)."""
        self.change({"true_on": true_on, "known_at": known_at})

    def _turn_to(self, fresh: MapChoice) -> None:
        if fresh != self.choice:
            self.choice = fresh
            self._make()

    def _make(self) -> None:
        if self._job is not None and self._job.running:
            self._job.stop()
        self._stale = False
        self.session.setProperty(_LAST, str(self.choice))
        workspace, choice, language = self.session.workspace, self.choice, self.session.language
        today, before = self.session.clock().date(), self.made
        empty = next(workspace.live({Supplier.kind}), None) is None
        if before is None:
            self.view.empty_text = self._none() if empty else self.tr("The map is being drawn…")
            self.view.viewport().update()

        def work(_: Progress) -> Made:
            return made_of(workspace, choice, language, today, before)

        title = "" if empty else self.tr("Drawing the map…")
        self._job = self.session.work(title, work, owner=self, done=self._show)
        self._job.ended.connect(self._ended)

    def _ended(self) -> None:
        """Work that was stopped or failed is done again when the map is next opened."""
        if self._job is not None and not self._job.running and self._shown_choice != self.choice:
            self._stale = True
            self.view.empty_text = ""
            self.view.viewport().update()

    def _show(self, made: Made) -> None:
        before, self.made = self.made, made
        self._shown_choice = made.choice
        same = before is not None and before.data.ids == made.data.ids and before.layout.name == made.layout.name
        self.view.empty_text = self._none()
        self.view.show_drawing(made.drawing, keep=same)
        self.tables.show_map(made.drawing, made.data)
        self.controls.show_choice(self.choice, made.data.suppliers, made.whole.suppliers)
        self.legend.show_lines(made.legend, self.choice.hidden_codes, made.drawing.caption)
        self._choose_wanted()
        self._mark()
        self._show_beside()

    def _none(self) -> str:
        return self.tr(
            "No supplier to show. Import a list or write down suppliers and what links them; or show all again."
        )

    def _choose_wanted(self) -> None:
        if self._wanted and self.made is not None:
            self.view.choose(self.made.shown_of.get(self._wanted, self._wanted))
            self._wanted = ""

    # what is chosen

    def _picked(self, id: str) -> None:
        self.tables.pick(id)
        self._show_beside()

    def _linked(self, number: int) -> None:
        self.tables.pick_link(number)
        self._show_beside()

    def _show_beside(self) -> None:
        id, link = self.view.current, self.view.current_link
        if self.made is not None and link >= 0:
            self.beside.show_link(self.made, link)
        elif self.made is not None and id in self.made.data.at:
            self.beside.show_one(self.made, id, self.path_from)
        else:
            self.beside.show_nothing()

    def _open(self, id: str) -> None:
        if id.startswith("bundle:"):
            self.change({"opened": ",".join((*self.choice.opened_groups, id.removeprefix("bundle:")))})
        elif id != US:
            self.session.go("supplier", id)

    def _start_path(self, id: str) -> None:
        self.path_from = id
        self._mark()
        self.session.tell(self.tr("The path begins here. Choose where it is to lead, then “Path to here”."))

    def _mark(self, ids: tuple[str, ...] = ()) -> None:
        wanted = (*ids, self.path_from)
        self.view.marked = tuple(id for id in wanted if self.view.place_of(id) >= 0)
        self.view.viewport().update()

    def _lassoed(self, ids: tuple[str, ...]) -> None:
        self._mark(ids)
        if ids:
            self.beside.show_several(ids)
        else:
            self._show_beside()

    def _seek(self, text: str, go_on: bool) -> None:
        """Ring what fits, and go to the first or the next of them."""
        found = self._fitting(text)
        self._mark(tuple(found[:_MARKED]))
        if found and (go_on or self.view.current not in found):
            here = found.index(self.view.current) if self.view.current in found else -1
            self.view.choose(found[(here + 1) % len(found)])

    def _fitting(self, text: str) -> list[str]:
        words = text.casefold().split()
        if not words or self.made is None:
            return []
        drawing, names = self.made.drawing, dict[str, bool]()
        for id, label in zip(drawing.ids, drawing.labels, strict=True):
            if all(word in label.casefold() for word in words):
                names[id] = True
        whole = self.made.whole
        # who is inside a group is found through the group
        for id, name in zip(whole.ids, whole.names, strict=True):
            if all(word in name.casefold() for word in words) and id in self.made.shown_of:
                names.setdefault(self.made.shown_of[id], True)
        return list(names)

    # places that people choose

    def _pin(self, id: str, x: float, y: float) -> None:
        if not id.startswith("bundle:"):
            self._put({id: (x, y)})

    def _put(self, places: Mapping[str, tuple[float, float] | None]) -> None:
        with self.session.telling():
            layout = "force" if self.choice.layout == "force" else "tiers"
            pin_suppliers(self.session.workspace, self.session.author, layout, places)
            self.session.did("map_pins")

    # tables and pictures

    def _show_tables(self, shown: bool) -> None:
        self.tables.setVisible(shown)
        if shown:
            self.tables.fill()
            self.tables.pick(self.view.current)

    def _ask_where(self, kind: str) -> None:
        if self.made is None:
            return
        kinds = self.tr("Drawing (*.svg)") if kind == "svg" else self.tr("Picture (*.png)")
        path = choose_new_file(self, self.tr("Save the map"), f"supplier-map.{kind}", kinds)
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Write the map as it is shown to a file; of sole traders it holds initials only."""
        made, language = self.made, self.session.language
        if made is None:
            return

        def work(_: Progress) -> str:
            write_map(public_drawing(made, language), path, language)
            return path.name

        def done(name: str) -> None:
            self.session.tell(self.tr("The map was saved as {file}.").format(file=name), "good")

        self.session.work(self.tr("Saving the map…"), work, owner=self, done=done)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """In a narrow window the side panel takes the place of the map when it is asked for."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        roomy = self.width() >= self.fontMetrics().averageCharWidth() * _ROOMY
        self.controls.set_roomy(roomy)
        beside = self.controls.details.isChecked()
        self._side.setVisible(roomy or beside)
        self._sheets.setVisible(roomy or not beside)
