"""The exposure of one supplier: own and inherited, with named ways."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from genderaudit.suppliers.desktop.network.exposure_view import ExposureView
from genderaudit.suppliers.desktop.one.page import SupplierPage
from genderaudit.suppliers.model.supplier import THEMES
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import touches
from genderaudit.widgets.session import Session


class ExposurePage(SupplierPage):
    """What risk this supplier carries itself and what it takes over."""

    key = "exposure"

    def __init__(self, session: Session, supplier: str, parent: QWidget | None = None) -> None:
        super().__init__(session, supplier, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.view = ExposureView(session, supplier, self)
        column.addWidget(self.view)

    def title(self) -> str:
        """The supplier's name."""
        return self.supplier.name if self.supplier is not None else self.tr("Exposure")

    def open_at(self, place: Place) -> None:
        """At a theme: the one that is highest where the place names none."""
        row = self.row
        wanted = place.part(2)
        if wanted not in THEMES and row is not None and row.exposure:
            wanted = row.peak[0]
        self.view.show_theme(next((theme for theme in THEMES if theme == wanted), self.view.theme))

    def here(self) -> Place:
        """With the theme."""
        return Place.at("supplier", self.supplier_id, self.key, self.view.theme)

    def refresh(self, kinds: frozenset[str]) -> None:
        """What exposure rests on changed."""
        if touches(kinds, "supplier", "relationship", "match", "supply_setup"):
            self.view.show_theme(self.view.theme)
