"""Loads Qt Designer forms from `ui/<room>/` and hands out their parts by name and type."""

from __future__ import annotations

import gc
from functools import cache
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import QVBoxLayout, QWidget

from genderaudit.domain.errors import Defect
from genderaudit.runtime.assets import asset

W = TypeVar("W", bound=QObject)


@cache
def _loader() -> QUiLoader:
    return QUiLoader()


def register(*widgets: type[QWidget]) -> None:
    """Make our own widgets known to forms, under their class names."""
    for widget in widgets:
        _loader().registerCustomWidget(widget)


def load_form(room: str, name: str, parent: QWidget | None = None) -> QWidget:
    """The form `ui/<room>/<name>.ui`, its texts in the language of the window. Raises Defect where it is missing."""
    path = asset("ui", room, f"{name}.ui")
    form = _loader().load(str(path), parent)
    if form is None:
        raise Defect(what=f"the form {room}/{name} cannot be loaded: {_loader().errorString()}")
    return form


def fill_with_form(widget: QWidget, room: str, name: str) -> QWidget:
    """The same, filling a widget from edge to edge."""
    form = load_form(room, name, widget)
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(form)
    return form


def part(form: QObject, kind: type[W], name: str) -> W:
    """The part of a form with this object name. Raises Defect where it is missing or of another type."""
    found = form.findChild(kind, name)
    if found is None:
        # seen once in thousands of forms: garbage still held the wrapper of a widget that was at this address before
        gc.collect()
        found = form.findChild(kind, name)
    if found is None:
        raise Defect(what=f"the form {form.objectName()} has no {kind.__name__} {name}")
    return found
