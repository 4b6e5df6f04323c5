"""Icons in the colours of the theme, drawn when they are painted: a switch of theme or direction needs no new icon."""

from __future__ import annotations

import functools
from typing import Literal

from PySide6.QtCore import QByteArray, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from genderaudit.domain.errors import Defect
from genderaudit.runtime.assets import asset
from genderaudit.widgets.theme import current_theme

Mirrored = Literal["auto", "always", "never"]

DIRECTIONAL = frozenset(
    {
        "a-large-small",
        "arrow-left",
        "arrow-right",
        "book-open",
        "chevron-left",
        "chevron-right",
        "chevrons-left",
        "chevrons-right",
        "circle-question-mark",
        "clipboard-list",
        "corner-down-right",
        "external-link",
        "file-text",
        "list",
        "list-checks",
        "list-filter",
        "list-tree",
        "log-in",
        "log-out",
        "merge",
        "message-circle-question-mark",
        "message-square-text",
        "panel-left",
        "panel-right",
        "quote",
        "redo-2",
        "refresh-cw",
        "send",
        "signature",
        "sliders-horizontal",
        "split",
        "trending-down",
        "trending-up",
        "undo-2",
    }
)
"""Names that point along the line of writing; `history` and `rotate-ccw` go with the clock, which no script turns."""


def icon(name: str, tone: str = "text", mirrored: Mirrored = "auto") -> QIcon:
    """The icon of that name in a colour of the theme, turned round where writing runs to the left and the name points.

    Raises Defect for a name that is not bundled and for a tone that no theme has.
    """
    current_theme().value(tone)
    return _icon(name, tone, mirrored)


def icon_pixmap(name: str, tone: str = "text", pixels: int = 16, ratio: float = 1.0) -> QPixmap:
    """One icon as a pixmap for a label, `ratio` device pixels a pixel; it keeps its colour when the theme changes."""
    return icon(name, tone).pixmap(QSize(pixels, pixels), ratio)


@functools.cache
def _icon(name: str, tone: str, mirrored: Mirrored) -> QIcon:
    _drawing(name)
    return QIcon(_Engine(name, tone, mirrored))


@functools.cache
def _drawing(name: str) -> str:
    path = asset("resources", "icons", "lucide", f"{name}.svg")
    if not path.is_file():
        raise Defect(what=f"no icon is called {name}")
    return path.read_text(encoding="utf-8")


@functools.lru_cache(maxsize=1024)
def _image(name: str, colour: str, side: int, turned: bool) -> QImage:
    # strokes of 2 in a square of 24 look heavy beside text; thinner ones keep the weight of letters
    svg = _drawing(name).replace("currentColor", colour).replace('stroke-width="2"', 'stroke-width="1.75"')
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return image.flipped(Qt.Orientation.Horizontal) if turned else image


class _Engine(QIconEngine):
    """Draws one icon in whatever theme and direction is in use at that moment."""

    def __init__(self, name: str, tone: str, mirrored: Mirrored) -> None:
        super().__init__()
        self._facts = (name, tone, mirrored)

    def _drawn(self, side: int, mode: QIcon.Mode) -> QImage:
        name, tone, mirrored = self._facts
        theme = current_theme()
        token = {QIcon.Mode.Disabled: "disabled", QIcon.Mode.Selected: "text" if tone == "muted" else tone}.get(
            mode, tone
        )
        turned = mirrored == "always" or (
            mirrored == "auto"
            and name in DIRECTIONAL
            and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        )
        return _image(name, theme.value(token), max(1, side), turned)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw into a rectangle, sharp at the device's own resolution."""
        ratio = painter.device().devicePixelRatioF()
        side = min(rect.width(), rect.height())
        image = self._drawn(round(side * ratio), mode)
        # a button asks for more width than height: what is left over is the gap before its text
        left = (
            rect.x() if QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight else rect.right() + 1 - side
        )
        corner = QPointF(left, rect.y() + (rect.height() - side) // 2)
        painter.drawImage(QRectF(corner, QSizeF(side, side)), image)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """A pixmap of that many device pixels."""
        made = QPixmap(size)
        if made.isNull():
            return made
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        """Another engine that draws the same."""
        return _Engine(*self._facts)
