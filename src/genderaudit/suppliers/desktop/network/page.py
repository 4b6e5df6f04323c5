"""The analysis of the supplier network: exposure, single points, concentration, blind spots, clauses, rings, women."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from genderaudit.suppliers.desktop.network.exposure_view import ExposureView
from genderaudit.suppliers.desktop.network.indicators import IndicatorsView
from genderaudit.suppliers.desktop.network.section_view import SectionView
from genderaudit.suppliers.desktop.network.sections import SECTIONS
from genderaudit.suppliers.model.supplier import THEMES, US
from genderaudit.widgets.chips import Choices
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session

KINDS = ("supplier", "relationship", "match", "supply_setup", "procurement_counts")


class NetworkPage(Screen):
    """`suppliers/network/<section>`; the exposure also names its theme."""

    help_topic = "suppliers"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        form = fill_with_form(self, "suppliers", "network")
        self._stack = part(form, QStackedWidget, "pages")
        self._views: dict[str, ExposureView | SectionView | IndicatorsView] = {}
        self._key = "exposure"
        names = {"exposure": (self.tr("Exposure"), "")}
        names |= {one.key: (one.title(), "") for one in SECTIONS}
        names["indicators"] = (self.tr("Indicators"), "")
        self.sections = Choices(self.tr("Analysis"), names, form)
        self.sections.chosen.connect(lambda codes: session.go("suppliers", "network", *(codes or (self._key,))))
        part(form, QVBoxLayout, "sections").addWidget(self.sections)

    def title(self) -> str:
        """The analysis."""
        return self.tr("Analysis of the supplier network")

    def open_at(self, place: Place) -> None:
        """A section, and for the exposure a theme."""
        wanted = place.part(1) or self._key
        self._key = wanted if wanted in self.sections.buttons else "exposure"
        self.sections.show_chosen((self._key,))
        view = self._view(self._key)
        self._stack.setCurrentWidget(view)
        if isinstance(view, ExposureView):
            view.show_theme(next((one for one in THEMES if one == place.part(2)), view.theme))
        else:
            view.show_now()

    def _view(self, key: str) -> ExposureView | SectionView | IndicatorsView:
        if key not in self._views:
            made: ExposureView | SectionView | IndicatorsView
            if key == "exposure":
                made = ExposureView(self.session, US, self)
            elif key == "indicators":
                made = IndicatorsView(self.session, self)
            else:
                made = SectionView(self.session, next(one for one in SECTIONS if one.key == key), self)
            self._views[key] = made
            self._stack.addWidget(made)
        return self._views[key]

    def here(self) -> Place:
        """The section, and the theme of the exposure."""
        view = self._views.get(self._key)
        theme = view.theme if isinstance(view, ExposureView) else ""
        return Place.at("suppliers", "network", self._key, theme)

    def refresh(self, kinds: frozenset[str]) -> None:
        """What all of this rests on changed."""
        view = self._views.get(self._key)
        if view is None or not touches(kinds, *KINDS):
            return
        if isinstance(view, ExposureView):
            view.show_theme(view.theme)
        else:
            view.show_now()
