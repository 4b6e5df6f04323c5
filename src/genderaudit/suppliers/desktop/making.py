"""A new supplier: asked for with the least that it needs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from genderaudit.suppliers.actions.keeping import add_supplier
from genderaudit.suppliers.desktop.entry import EntryDialog
from genderaudit.suppliers.desktop.fields import Field
from genderaudit.suppliers.desktop.words import kind_words
from genderaudit.suppliers.model.supplier import Supplier
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import translate


class NewSupplier(EntryDialog):
    """Asks for name, type and country. Signals: made(supplier id)."""

    made = Signal(str)

    def __init__(self, session: Session, parent: QWidget) -> None:
        fields = (
            Field(
                key="name",
                label=translate("NewSupplier", "Name"),
                needed=True,
                hint=translate("NewSupplier", "As it is registered"),
            ),
            Field(
                key="type", label=translate("NewSupplier", "Type"), kind="choice", choices=kind_words(session.language)
            ),
            Field(key="country", label=translate("NewSupplier", "Country"), kind="country"),
        )
        super().__init__(
            session,
            translate("NewSupplier", "New supplier"),
            translate("NewSupplier", "Add to the registry"),
            fields,
            self._make,
            parent,
            values={"type": "supplier"},
        )

    def _make(self, values: Mapping[str, Any]) -> None:
        session = self.session
        fields = {**values, "country": values["country"] or None}
        made = add_supplier(session.workspace, session.author, fields)
        session.did(Supplier.kind)
        self.made.emit(made.supplier.id)
