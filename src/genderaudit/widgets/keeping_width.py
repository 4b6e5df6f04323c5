"""Keeps a scrolled pane as wide as what cannot be narrower in it: nothing is read by scrolling sideways."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QScrollArea
from shiboken6 import isValid

_SHARE = 0.7
"""Of the window's width that one pane may ask for; house default."""
_LAID_OUT = frozenset({QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Show})


class KeepsWidth(QObject):
    """Gives a scroll area the least width of its contents, whenever these are laid out anew."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        content = area.widget()
        assert content is not None
        content.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Look again; the event itself goes on."""
        # the last events come while the area is being taken down
        if event.type() in _LAID_OUT and isValid(self._area):
            self._fit()
        return False

    def _fit(self) -> None:
        area, content = self._area, self._area.widget()
        if content is None:
            return
        around = area.frameWidth() * 2 + area.verticalScrollBar().sizeHint().width()
        least = min(content.minimumSizeHint().width() + around, int(area.window().width() * _SHARE))
        if least != area.minimumWidth():
            area.setMinimumWidth(least)
