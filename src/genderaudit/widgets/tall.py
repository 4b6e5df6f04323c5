"""The inside of a scroll area that grows with its texts: words that wrap are never squeezed, they scroll."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

_WHEN = (QEvent.Type.LayoutRequest, QEvent.Type.Resize)


class TallPage(QWidget):
    """A page as high as its layout needs at its width. A scroll area alone asks only for the least of each widget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "page")

    def event(self, event: QEvent) -> bool:
        """Grow with the layout."""
        handled = super().event(event)
        layout = self.layout()
        if event.type() in _WHEN and layout is not None and layout.hasHeightForWidth():
            height = layout.totalHeightForWidth(self.width())
            if height != self.minimumHeight():
                self.setMinimumHeight(height)
        return handled
