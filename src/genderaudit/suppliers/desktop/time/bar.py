"""The bar of the time machine: two sliders with their days, saved states, and the way to compare."""

from __future__ import annotations

import datetime as dt
import functools

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from genderaudit.runtime.language import format_date
from genderaudit.suppliers.actions.registry import registry_of
from genderaudit.suppliers.actions.time_machine import map_states, remove_map_state, save_map_state
from genderaudit.suppliers.model.keeping import MapState
from genderaudit.suppliers.model.structure import Viewpoint
from genderaudit.widgets.day_field import DayField
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.forms import load_form, part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import listed
from genderaudit.widgets.theme import dress

_PAUSE = 250
"""Milliseconds without a move of a slider after which the map follows; house default."""
_YEARS = 10
"""Years back that the slider of what was true reaches where no link says more; house default."""


class TimeBar(QFrame):
    """Signals: turned(Viewpoint) to another time, compared(Viewpoint) with now."""

    turned = Signal(object)
    compared = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.view = Viewpoint()
        dress(self, kind="bar")
        form = load_form("suppliers", "time", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)
        self._form = form
        self.toggle = part(form, QPushButton, "toggle")
        self._said = part(form, QLabel, "said")
        self.now_button = part(form, QPushButton, "now")
        self.states_button = part(form, QPushButton, "states")
        self.compare_button = part(form, QPushButton, "compare")
        self.known, self.true_on = part(form, QSlider, "known"), part(form, QSlider, "true_on")
        today, language = session.clock().date(), session.language
        self.known_day = DayField(part(form, QLabel, "knownCaption").text(), language, today, form)
        self.true_day = DayField(part(form, QLabel, "trueCaption").text(), language, today, form)
        part(form, QHBoxLayout, "knownDay").addWidget(self.known_day)
        part(form, QHBoxLayout, "trueDay").addWidget(self.true_day)
        part(form, QGridLayout, "grid").setColumnStretch(1, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._slid)
        self._wire()

    def _wire(self) -> None:
        line = part(self._form, QWidget, "line")
        flow = Flow(line, gap=8)
        for widget in (self.toggle, self._said, self.now_button, self.states_button, self.compare_button):
            flow.addWidget(widget)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        line.setSizePolicy(policy)
        images = {"history": self.toggle, "x": self.now_button, "bookmark": self.states_button}
        for image, button in {**images, "git-compare": self.compare_button}.items():
            button.setIcon(icon(image))
        self.toggle.toggled.connect(lambda _: self.show_view(self.view))
        self.now_button.clicked.connect(lambda: self._turn(Viewpoint()))
        self.compare_button.clicked.connect(lambda: self.compared.emit(self.view))
        self._menu = QMenu(self.states_button)
        self.states_button.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill_states)
        for slider in (self.known, self.true_on):
            slider.valueChanged.connect(lambda _: self._timer.start())
        self.known_day.settled.connect(lambda day: self._turn(self._with(known=day)))
        self.true_day.settled.connect(lambda day: self._turn(self._with(true=day)))

    # showing

    def show_view(self, view: Viewpoint) -> None:
        """Show which time the map shows."""
        self.view = view
        if self.toggle.isChecked():
            # how far back one can go is looked for only by whoever travels
            self._range()
        self._show()

    def _first_known(self) -> dt.date:
        steps = self.session.workspace.steps(10_000)
        return steps[-1].when.date() if steps else self.session.clock().date()

    def _range(self) -> None:
        today = self.session.clock().date()
        links = registry_of(self.session.workspace).relationships.values()
        begun = [link.valid_from for link in links if link.valid_from is not None]
        first_true = min([*begun, today - dt.timedelta(days=365)])
        first_true = max(first_true, today - dt.timedelta(days=366 * _YEARS))
        known = self.view.known_at.date() if self.view.known_at is not None else today
        true = self.view.true_on or today
        for slider, first, day in (
            (self.known, self._first_known(), known),
            (self.true_on, first_true, true),
        ):
            slider.blockSignals(True)
            slider.setRange(min(first, today).toordinal(), today.toordinal())
            slider.setPageStep(30)
            slider.setEnabled(first < today)
            slider.setValue(day.toordinal())
            slider.blockSignals(False)
        self.known_day.show_day(known if self.view.known_at is not None else None)
        self.true_day.show_day(self.view.true_on)

    def _show(self) -> None:
        past = self.view.known_at is not None or self.view.true_on is not None
        self.setVisible(past or self.toggle.isChecked())
        part(self._form, QWidget, "sliders").setVisible(self.toggle.isChecked())
        language = self.session.language
        said = []
        if self.view.known_at is not None:
            day = format_date(self.view.known_at.date(), language)
            said.append(self.tr("as we knew it on {day}").format(day=day))
        if self.view.true_on is not None:
            said.append(self.tr("as it was true on {day}").format(day=format_date(self.view.true_on, language)))
        self._said.setText(listed(said) if said else "")
        self._said.setVisible(past)
        self.now_button.setVisible(past)
        self.compare_button.setVisible(past)
        self.states_button.setVisible(past or self.toggle.isChecked())

    # turning

    def _with(self, *, known: dt.date | str | None = "", true: dt.date | str | None = "") -> Viewpoint:
        known_at, true_on = self.view.known_at, self.view.true_on
        if not isinstance(known, str):
            known_at = end_of(known) if known is not None and known < self.session.clock().date() else None
        if not isinstance(true, str):
            true_on = true
        return Viewpoint(known_at=known_at, true_on=true_on)

    def _slid(self) -> None:
        today = self.session.clock().date()
        known, true = dt.date.fromordinal(self.known.value()), dt.date.fromordinal(self.true_on.value())
        known_now = self.view.known_at.date() if self.view.known_at is not None else today
        true_now = self.view.true_on or today
        fresh = self._with(
            known=known if known != known_now else "",
            true=(true if true != today else None) if true != true_now else "",
        )
        self._turn(fresh)

    def _turn(self, view: Viewpoint) -> None:
        if (view.known_at, view.true_on) != (self.view.known_at, self.view.true_on):
            self.show_view(view)
            self.turned.emit(view)

    # saved states

    def _fill_states(self) -> None:
        self._menu.clear()
        language = self.session.language
        states = map_states(self.session.workspace)
        for one in states:
            text = self.tr("{name} ({day})").format(name=one.name, day=format_date(one.known_at.date(), language))
            action = self._menu.addAction(icon("bookmark", "muted"), text.replace("&", "&&"))
            action.triggered.connect(functools.partial(self._open_state, one))
        if not states:
            self._menu.addAction(self.tr("No state is saved yet")).setEnabled(False)
        self._menu.addSeparator()
        keep = self._menu.addAction(icon("plus"), self.tr("Save this state…"))
        keep.triggered.connect(lambda _=False: self.save())
        if states:
            remove = self._menu.addMenu(icon("trash-2"), self.tr("Remove"))
            for one in states:
                action = remove.addAction(one.name.replace("&", "&&"))
                action.triggered.connect(functools.partial(self._remove, one))

    def _open_state(self, one: MapState, _: bool = False) -> None:
        self._turn(Viewpoint(name=one.name, known_at=one.known_at, true_on=one.true_on))

    def _remove(self, one: MapState, _: bool = False) -> None:
        with self.session.telling():
            remove_map_state(self.session.workspace, self.session.author, one)
            self.session.did(MapState.kind)

    def save(self, name: str = "") -> None:
        """Keep what is shown under a name; asked for where it is not given."""
        if not name:
            name, given = QInputDialog.getText(self, self.tr("Save this state"), self.tr("Name of the state"))
            if not given:
                return
        name = " ".join(name.split())
        if not name:
            return
        session = self.session
        with session.telling():
            save_map_state(
                session.workspace, session.author, name, known_at=self.view.known_at, true_on=self.view.true_on,
                clock=session.clock,
            )  # fmt: skip
            session.did(MapState.kind)
            session.tell(self.tr("The state is saved as {name}.").format(name=name), "good")


def end_of(day: dt.date) -> dt.datetime:
    """The last moment of a day, up to which something was known."""
    return dt.datetime.combine(day, dt.time.max, tzinfo=dt.UTC)
