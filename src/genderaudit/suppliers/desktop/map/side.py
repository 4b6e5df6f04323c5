"""What stands beside the map: the chosen supplier with ways on, or what the lasso took."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from genderaudit.runtime.language import catalogue, format_number
from genderaudit.sheets import country_name
from genderaudit.suppliers.desktop.map.choice import MapChoice
from genderaudit.suppliers.desktop.map.link_words import between, link_words
from genderaudit.suppliers.desktop.map.making import Made
from genderaudit.suppliers.desktop.summary import facts_grid
from genderaudit.suppliers.desktop.words import NONE, say_code
from genderaudit.suppliers.model.supplier import US
from genderaudit.suppliers.rules.map.data import SEVERAL
from genderaudit.suppliers.rules.map.drawing import tier_words
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import empty_out, words
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import counted, labelled
from genderaudit.widgets.theme import dress, scaled

_LINKS = 12
"""Links of a supplier that are named beside the map; house default."""


class Beside(QWidget):
    """Signals: opened(id), walked(id) on the map, chosen(changes of what is shown), started(id), loosened(id).

    A path is started from a supplier; one that was put somewhere is loosened.
    """

    opened = Signal(str)
    walked = Signal(str)
    chosen = Signal(object)
    started = Signal(str)
    loosened = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaled(8))
        self.steps = 2
        """How many steps around a supplier are offered."""

    def show_nothing(self) -> None:
        """Nothing is chosen: how to begin."""
        empty_out(self._column)
        said = self.tr(
            "Choose a supplier on the map: click it, or walk along the links with the arrow keys. "
            "Drag with Shift held down to take several."
        )
        self._column.addWidget(words(said, self, kind="muted"))

    def show_several(self, ids: Sequence[str]) -> None:
        """What the lasso took."""
        empty_out(self._column)
        self._column.addWidget(words(counted("Beside", "%n chosen", len(ids)), self, kind="heading"))
        flow = Flow(gap=6)
        flow.addWidget(
            self._button("eye", self.tr("Show only these"), lambda: self.chosen.emit({"only": ",".join(ids)}))
        )
        self._column.addLayout(flow)

    def show_one(self, made: Made, id: str, path_from: str) -> None:
        """A supplier or a group."""
        empty_out(self._column)
        drawing, data, language = made.drawing, made.data, self._session.language
        place = data.at[id]
        self._column.addWidget(words(drawing.labels[place], self, kind="heading"))
        if id != US:
            self._column.addWidget(words(drawing.class_words[drawing.classes[place]], self, kind="muted"))
        self._column.addLayout(self._ways(made, id, path_from))
        country = data.countries[place]
        lines = [
            (self.tr("Tier from us"), tier_words(int(data.tiers[place]), catalogue(language))),
            (self.tr("Country"), country_name(country, language) if country not in ("", SEVERAL) else NONE),
            (self.tr("Sells to"), self._count(int((drawing.sellers == place).sum()))),
            (self.tr("Buys from"), self._count(int((drawing.buyers == place).sum()))),
        ]
        if int(data.members[place]) > 1:
            lines.append((self.tr("Suppliers"), self._count(int(data.members[place]))))
        elif id != US:
            lines.append((self.tr("Ownership"), say_code("ownership", data.ownership[place], language)))
        self._column.addLayout(facts_grid(lines, self))
        self._add_links(made, place)

    def _add_links(self, made: Made, place: int) -> None:
        """The links of a supplier, each a way to who is at its other end."""
        drawing = made.drawing
        found = np.flatnonzero(((drawing.sellers == place) | (drawing.buyers == place)) & drawing.lanes.own)
        if not len(found):
            return
        self._column.addWidget(words(self.tr("Links"), self, kind="section"))
        for number in found[np.argsort(-drawing.weights[found], kind="stable")][:_LINKS].tolist():
            ends = (int(drawing.sellers[number]), int(drawing.buyers[number]))
            other = drawing.ids[ends[1] if ends[0] == place else ends[0]]
            self._column.addWidget(self._link(link_words(drawing, number, self._session.language), other))
        if len(found) > _LINKS:
            text = counted("Beside", "and %n more: see them as a table", len(found) - _LINKS)
            self._column.addWidget(words(text, self, kind="small"))

    def _link(self, text: str, other: str) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(4))
        row.addWidget(words(text, holder, kind="small"), 1)
        walk = QToolButton(holder)
        walk.setIcon(icon("arrow-right", "accent"))
        walk.setToolTip(self.tr("Go along this link"))
        walk.setAccessibleName(labelled(self.tr("Go along this link"), text))
        dress(walk, kind="quiet")
        walk.clicked.connect(lambda: self.walked.emit(other))
        row.addWidget(walk, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def show_link(self, made: Made, number: int) -> None:
        """All links between the two that a link connects, and ways to both."""
        empty_out(self._column)
        drawing, language = made.drawing, self._session.language
        ends = [int(drawing.sellers[number]), int(drawing.buyers[number])]
        title = self.tr("{one} and {other}").format(one=drawing.labels[ends[0]], other=drawing.labels[ends[1]])
        self._column.addWidget(words(title, self, kind="heading"))
        every = between(drawing, number)
        self._column.addWidget(words(counted("Beside", "%n link(s) between the two", len(every)), self, kind="muted"))
        for one in every[:_LINKS]:
            self._column.addWidget(words(link_words(drawing, one, language), self))
        if len(every) > _LINKS:
            text = counted("Beside", "and %n more: see them as a table", len(every) - _LINKS)
            self._column.addWidget(words(text, self, kind="small"))
        flow = Flow(gap=6)
        for place in ends:
            # an ampersand in a name is no mnemonic
            text = self.tr("To {name}").format(name=drawing.labels[place].replace("&", "&&"))
            flow.addWidget(self._button("target", text, partial(self.walked.emit, drawing.ids[place])))
        self._column.addLayout(flow)

    def _count(self, number: int) -> str:
        return format_number(number, self._session.language)

    def _ways(self, made: Made, id: str, path_from: str) -> QVBoxLayout:
        column, flow = QVBoxLayout(), Flow(gap=6)
        choice, group = made.choice, id.removeprefix("bundle:") if id.startswith("bundle:") else ""
        if group:
            key = {"opened": ",".join((*choice.opened_groups, group))}
            flow.addWidget(self._button("split", self.tr("Take the group apart"), lambda: self.chosen.emit(key), True))
        elif id != US:
            flow.addWidget(self._button("arrow-right", self.tr("Open"), lambda: self.opened.emit(id), True))
        column.addLayout(flow)
        if not group:
            self._add_ways(flow, made, id, path_from)
        return column

    def _add_ways(self, flow: Flow, made: Made, id: str, path_from: str) -> None:
        choice = made.choice
        flow.addWidget(self._button("target", self.tr("Show only around it"), lambda: self._around(id)))
        flow.addWidget(self._steps(choice, id))
        if choice.lit == id:
            flow.addWidget(self._button("eye-off", self.tr("Routes off"), lambda: self.chosen.emit({"lit": ""})))
        else:
            flow.addWidget(
                self._button("lightbulb", self.tr("Light up its exposure"), lambda: self.chosen.emit({"lit": id}))
            )
        if path_from and path_from != id:
            path = {"centre": path_from, "to": id, "only": ""}
            flow.addWidget(self._button("flag", self.tr("Path to here"), lambda: self.chosen.emit(path)))
        flow.addWidget(self._button("map-pin", self.tr("Path from here"), lambda: self.started.emit(id)))
        if any(pinned == id for pinned, _ in made.pins):
            flow.addWidget(self._button("unlink", self.tr("Let the layout place it"), lambda: self.loosened.emit(id)))

    def _steps(self, choice: MapChoice, id: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(self.tr("Steps around it"))
        for number in (1, 2, 3):
            box.addItem(counted("Beside", "%n step(s)", number), number)
        steps = int(choice.steps) if choice.steps in ("1", "2", "3") else 2
        box.setCurrentIndex(steps - 1)
        self.steps = steps

        def turned(place: int) -> None:
            self.steps = place + 1
            if choice.centre == id and not choice.to:
                self._around(id)

        box.activated.connect(turned)
        return box

    def _around(self, id: str) -> None:
        self.chosen.emit({"centre": id, "to": "", "only": "", "steps": str(self.steps)})

    def _button(self, image: str, text: str, run: Callable[[], None], main: bool = False) -> QPushButton:
        button = QPushButton(icon(image, "accent_text" if main else "text"), text, self)
        if main:
            dress(button, kind="primary")
        button.clicked.connect(run)
        return button
