"""A small form for one entry, such as a certificate, an amount or a relationship."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from pydantic import ValidationError
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from genderaudit.domain.errors import SpokenError
from genderaudit.runtime.language import say
from genderaudit.suppliers.desktop.fields import Control, Field, Unreadable, missing
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import words
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import listed, translate
from genderaudit.widgets.theme import dress, scaled

_WIDE, _HIGH = 56, 26
"""Letters across and lines down; house default."""


class EntryDialog(QDialog):
    """Asks for the fields of one entry; what cannot be kept is said at its foot and nothing is lost."""

    def __init__(
        self,
        session: Session,
        heading: str,
        button: str,
        fields: Sequence[Field],
        keep: Callable[[Mapping[str, Any]], None],
        parent: QWidget,
        *,
        values: Mapping[str, Any] | None = None,
        names: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(heading)
        self.session, self._fields, self._keep = session, tuple(fields), keep
        form = fill_with_form(self, "suppliers", "entry")
        part(form, QLabel, "heading").setText(heading)
        self._problem = part(form, QLabel, "problem")
        self.button = part(form, QPushButton, "keep")
        self.button.setText(button)
        self.button.setIcon(icon("check", "accent_text"))
        self.button.clicked.connect(self._give)
        part(form, QPushButton, "leave").clicked.connect(self.reject)
        self.controls: dict[str, Control] = {}
        self._rows: dict[str, tuple[QWidget, ...]] = {}
        self._fill(form, session.clock().date(), names or {})
        for key, control in self.controls.items():
            control.show((values or {}).get(key))
            control.changed.connect(self._changed)
        self._changed()
        self._fit(form)

    def _fill(self, form: QWidget, today: dt.date, names: Mapping[str, str]) -> None:
        column = part(form, QVBoxLayout, "fields")
        body = part(form, QWidget, "body")
        for one in self._fields:
            label = one.label
            if not one.needed:
                label = translate("SupplierEntry", "{field} (if known)").format(field=one.label)
            caption = words(label if one.kind not in ("choice", "yes_no") else one.label, body, kind="section")
            control = Control(one, self.session.language, today, names, body)
            caption.setBuddy(control.widget)
            shown: list[QWidget] = [caption, control.widget]
            if one.hint and one.kind in ("choice", "yes_no", "day"):
                shown.append(words(one.hint, body, kind="small"))
            for widget in shown:
                column.addWidget(widget)
            self.controls[one.key] = control
            self._rows[one.key] = tuple(shown)

    def _fit(self, form: QWidget) -> None:
        metrics = self.fontMetrics()
        body = part(form, QWidget, "body")
        needed = body.sizeHint().height() + scaled(160)
        room = self.screen().availableGeometry()
        self.resize(
            min(metrics.averageCharWidth() * _WIDE + scaled(60), room.width() - 40),
            min(needed, metrics.lineSpacing() * _HIGH + scaled(160), room.height() - 60),
        )
        part(form, QScrollArea, "scroll").setMinimumHeight(min(needed, metrics.lineSpacing() * 8))
        empty = (one for one in self.controls.values() if one.asked.needed and one.is_empty())
        first = next(empty, next(iter(self.controls.values())))
        QTimer.singleShot(0, first.widget, first.widget.setFocus)

    def _partly(self) -> dict[str, Any]:
        found = {}
        for key, control in self.controls.items():
            try:
                found[key] = control.value()
            except Unreadable:
                found[key] = None
        return found

    def _changed(self) -> None:
        values = self._partly()
        for one in self._fields:
            if one.only is not None:
                wanted = one.only(values)
                for widget in self._rows[one.key]:
                    widget.setVisible(wanted)
        self._say("")

    def _say(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def values(self) -> dict[str, Any]:
        """Everything that is asked. Raises Unreadable."""
        values = {key: control.value() for key, control in self.controls.items()}
        return {one.key: values[one.key] for one in self._fields if one.only is None or one.only(values)}

    def _give(self) -> None:
        try:
            values = self.values()
            lacking = missing(self._fields, values)
            if lacking:
                self._say(translate("SupplierEntry", "{field} is still missing.").format(field=lacking))
                return
            self._keep(values)
        except Unreadable as error:
            self._say(str(error))
        except ValidationError as error:
            self._say(self._invalid(error))
        except SpokenError as error:
            self._say(say(error, self.session.language))
        else:
            self.accept()

    def _invalid(self, error: ValidationError) -> str:
        labels = {one.key: one.label for one in self._fields}
        places = [str(one["loc"][-1]) if one["loc"] else "" for one in error.errors()]
        named = list(dict.fromkeys(labels[place] for place in places if place in labels))
        if named:
            return translate("SupplierEntry", "This cannot be kept: look again at {fields}.").format(
                fields=listed(named)
            )
        return translate("SupplierEntry", "This cannot be kept: the parts do not fit together. Look again at the days.")


def ask(
    session: Session,
    heading: str,
    button: str,
    fields: Sequence[Field],
    keep: Callable[[Mapping[str, Any]], None],
    parent: QWidget,
    *,
    values: Mapping[str, Any] | None = None,
    names: Mapping[str, str] | None = None,
) -> EntryDialog:
    """Show the form."""
    dialog = EntryDialog(session, heading, button, fields, keep, parent, values=values, names=names)
    dress(dialog, kind="entry")
    dialog.open()
    return dialog
