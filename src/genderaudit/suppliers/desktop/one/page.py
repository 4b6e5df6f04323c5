"""A page of one supplier: what all of them read and how they save."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from genderaudit.suppliers.actions.keeping import Noticed, edit_supplier
from genderaudit.suppliers.actions.registry import registry_of
from genderaudit.suppliers.desktop.book import Row, book_of
from genderaudit.suppliers.model.supplier import Supplier
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import quoted, translate


class SupplierPage(Screen):
    """A page about one supplier."""

    key = ""
    """Its last part of the place."""
    help_topic = "suppliers"

    def __init__(self, session: Session, supplier: str, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.supplier_id = supplier

    @property
    def supplier(self) -> Supplier | None:
        """The supplier with what its copies add."""
        return registry_of(self.session.workspace).find(self.supplier_id)

    @property
    def row(self) -> Row | None:
        """How the supplier stands today."""
        supplier = self.supplier
        if supplier is None:
            return None
        return book_of(self.session.workspace).row_of(supplier, self.session.clock().date(), self.session.language)

    def here(self) -> Place:
        """The page."""
        return Place.at("supplier", self.supplier_id, self.key)

    def save(self, changes: Mapping[str, Any]) -> bool:
        """Save some fields as one step; what is refused is told. Whether it was saved."""
        session = self.session
        with session.telling():
            self.keep(changes)
            return True
        return False

    def keep(self, changes: Mapping[str, Any]) -> None:
        """The same; what is refused is raised."""
        session = self.session
        kept = edit_supplier(session.workspace, session.author, self.supplier_id, changes)
        self.warn(kept.warnings)
        session.did(Supplier.kind)

    def warn(self, warnings: Sequence[Noticed]) -> None:
        """Say where a text may tell of a person; nothing is blocked."""
        if warnings:
            text = quoted(warnings[0].text[warnings[0].found.start : warnings[0].found.end])
            said = translate("SupplierPage", "Look again at {text}: it may name a person or tell of a case.")
            self.session.tell(said.format(text=text), "warn")
