"""Filters of a table kept under a name: a button whose menu brings them back, keeps the present one, removes one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QPushButton, QWidget

from genderaudit.runtime.settings import change_settings
from genderaudit.widgets.icons import icon
from genderaudit.widgets.session import Session
from genderaudit.widgets.theme import dress

_NAME = 60
"""Letters of a name; house default."""


class SavedViews(QPushButton):
    """The saved filters of one table; they are kept on this machine. Signals: chosen(text of a view)."""

    chosen = Signal(str)

    def __init__(self, session: Session, table: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._table = session, table
        self._now = ""
        self.setText(self.tr("Saved filters"))
        self.setIcon(icon("bookmark"))
        dress(self, kind="quiet")
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill)

    def show_view(self, text: str) -> None:
        """What is shown now, as text; '' where nothing is narrowed, and then there is nothing to keep."""
        self._now = text

    @property
    def saved(self) -> dict[str, str]:
        """Name to view, by name."""
        mine = f"{self._table}/"
        views = self._session.settings.saved_views
        found = {name.removeprefix(mine): view for name, view in views.items() if name.startswith(mine)}
        return dict(sorted(found.items(), key=lambda item: item[0].casefold()))

    def _fill(self) -> None:
        self._menu.clear()
        for name, view in self.saved.items():
            mark = icon("check" if view == self._now else "bookmark", "muted")
            action = self._menu.addAction(mark, name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, view=view: self.chosen.emit(view))
        if not self.saved:
            self._menu.addAction(self.tr("No filter is saved yet")).setEnabled(False)
        self._menu.addSeparator()
        keep = self._menu.addAction(icon("plus"), self.tr("Save these filters…"))
        keep.setEnabled(bool(self._now))
        keep.triggered.connect(lambda _=False: self.keep())
        if self.saved:
            remove = self._menu.addMenu(icon("trash-2"), self.tr("Remove"))
            for name in self.saved:
                remove.addAction(name.replace("&", "&&")).triggered.connect(
                    lambda _=False, name=name: self.remove(name)
                )

    def keep(self, name: str = "") -> None:
        """Keep what is shown now under a name; asked for where it is not given."""
        if not name:
            name, given = QInputDialog.getText(self, self.tr("Save these filters"), self.tr("Name of the filters"))
            if not given:
                return
        name = " ".join(name.split())[:_NAME]
        if name and self._now:
            self._change({**self._session.settings.saved_views, f"{self._table}/{name}": self._now})

    def remove(self, name: str) -> None:
        """Forget one; nothing that it showed is touched."""
        views = self._session.settings.saved_views
        self._change({key: view for key, view in views.items() if key != f"{self._table}/{name}"})

    def _change(self, views: dict[str, str]) -> None:
        with self._session.telling():
            self._session.settings = change_settings(saved_views=views)
