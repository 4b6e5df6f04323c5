"""Paints the map in slices: density, the heaviest links one by one, suppliers, labels; nothing that is out of sight."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shiboken6
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from genderaudit.suppliers.desktop.map.atlas import Atlas, dense_colour, looks_of, role_colour
from genderaudit.suppliers.desktop.map.camera import Camera
from genderaudit.suppliers.rules.map.classes import DIRECTED, LIT, SHAPES, STROKES
from genderaudit.suppliers.rules.map.drawing import Drawing
from genderaudit.suppliers.rules.map.lanes import Laid, laid_out, points_on_lines
from genderaudit.suppliers.rules.map.layout import F, I
from genderaudit.suppliers.rules.map.lod import LABELLED, Labels, crossing, heaviest, passes, samples_for, seen, shades
from genderaudit.widgets.theme import colour, scaled

_SLICE = 400
"""Lines painted before the painter gives way; under a slice of 15 ms."""
_COUNTED = 20_000
"""Links counted for the density picture before the painter gives way."""
_ARROWS = 400
"""Links in sight up to which arrows are drawn; house default."""
_FEW_LABELS = 40
"""Labels where far more suppliers are in sight than can be named; house default."""
_APART = 3.0
"""Radius of a plain supplier (in pixels at 100 % text) from which links between the same two lie side by side, and
how far apart; house default."""
_BOW, _OF_COLUMNS = 64, 0.55
"""How far an arc leads aside at most: in pixels at 100 % text, or as a part of the way to the next column if that is
more; house default."""
_POINTED = 600
"""Links in sight up to which one can be pointed at; house default."""
_FADED = 0.22
_BUNDLE, _US = SHAPES.index("bundle"), SHAPES.index("us")


@dataclass(frozen=True, eq=False)
class Scene:
    """A drawing with what the painter needs of it again and again."""

    drawing: Drawing
    spacing: tuple[float, float]
    """How far apart neighbouring suppliers are on the sheet, along a column or anywhere."""
    weights: F
    """What decides which links are drawn one by one."""

    @classmethod
    def of(cls, drawing: Drawing) -> Scene:
        """The scene of a drawing."""
        weights = np.log1p(drawing.weights) + (100.0 * drawing.lit_links if drawing.lit_links is not None else 0.0)
        return cls(drawing, _spacing(drawing), weights)


def _spacing(drawing: Drawing) -> tuple[float, float]:
    places = drawing.places
    if len(places) < 2:
        return 8.0, 8.0
    if not drawing.headings:
        return 0.9, 0.9
    lane = np.round(places[:, 0] * 64).astype(np.int64)
    order = np.lexsort((places[:, 1], lane))
    gaps = np.diff(places[order, 1])[np.diff(lane[order]) == 0]
    across = np.diff(np.unique(lane)) / 64
    down = max(float(np.quantile(gaps, 0.1)), 1e-3) if len(gaps) else 8.0
    return float(across.min(initial=np.inf)), down


def radius_at(scene: Scene, camera: Camera) -> float:
    """The radius of a plain supplier in pixels: small enough that neighbours stay apart, never too small to see."""
    across, down = scene.spacing
    room = min(across * camera.scale_x * 1.1, down * camera.scale_y) * camera.zoom
    return float(np.clip(room * 0.46, scaled(2.6), scaled(8)))


def radii_at(scene: Scene, camera: Camera) -> F:
    """The radius of each: our own organisation and bundles are never small."""
    drawing = scene.drawing
    radius = radius_at(scene, camera)
    special = (drawing.shapes == _US) | (drawing.shapes == _BUNDLE)
    return drawing.sizes * np.where(special, max(radius, scaled(5)), radius)


class MapPainter:
    """Paints a scene through a camera onto a picture, a slice at each step."""

    def __init__(
        self,
        scene: Scene,
        camera: Camera,
        width: int,
        height: int,
        ratio: float,
        font: QFont,
        margin: tuple[int, int] = (0, 0),
    ) -> None:
        self.margin = margin
        """What of the picture lies out of sight at each side: no label runs across that edge."""
        self.scene, self.drawing, self.camera = scene, scene.drawing, camera
        self.width, self.height, self.ratio, self.font = width, height, ratio, font
        self.x, self.y = camera.pixels(self.drawing.places)
        self.radius, self.radii = radius_at(scene, camera), radii_at(scene, camera)
        self.image = QImage(int(width * ratio), int(height * ratio), QImage.Format.Format_RGB32)
        self.image.setDevicePixelRatio(ratio)
        self.drawn = 0
        """Links drawn one by one."""
        self.labels: list[tuple[int, QRectF]] = []
        """Whose name stands where on the picture."""
        self.laid: Laid | None = None
        """Their lines, where they are few enough to point at one."""

    def steps(self) -> Iterator[None]:
        """Paint; give way between slices."""
        painter = QPainter(self.image)
        try:
            painter.fillRect(QRectF(0, 0, self.width, self.height), colour("surface"))
            yield from self._links(painter)
            yield
            self._nodes(painter)
            yield
            yield from self._labels(painter)
        finally:
            painter.end()

    def all(self) -> QImage:
        """Paint everything at once."""
        for _ in self.steps():
            pass
        return self.image

    # links

    def _ends(self) -> F:
        drawing, x, y = self.drawing, self.x, self.y
        made = np.empty((len(drawing.sellers), 4))
        made[:, 0], made[:, 1] = x[drawing.sellers], y[drawing.sellers]
        made[:, 2], made[:, 3] = x[drawing.buyers], y[drawing.buyers]
        return made

    def _links(self, painter: QPainter) -> Iterator[None]:
        ends = self._ends()
        yield
        among = np.flatnonzero(crossing(ends, self.width, self.height))
        yield
        chosen, rest = heaviest(self.scene.weights, among)
        self.drawn = len(chosen)
        if len(rest):
            samples, counts = samples_for(len(rest)), np.zeros(())
            for start in range(0, len(rest), _COUNTED):
                yield
                counts = counts + passes(ends[rest[start : start + _COUNTED]], self.width, self.height, samples)
            self._density(painter, counts)
        yield
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not len(rest))
        arrows = len(among) <= _ARROWS
        lit = self.drawing.lit_links
        laid = self._lay_out(chosen, ends, dense=bool(len(rest)))
        self.laid = laid if len(among) <= _POINTED else None
        for kind, group, faded in self._by_look(laid.links):
            pen = self._pen(kind, faded, lit is not None and not faded)
            if not arrows and lit is None:
                pen.setWidthF(STROKES[kind].width)
                pen.setColor(dense_colour(STROKES[kind].role))
            painter.setPen(pen)
            mine = np.zeros(len(laid.links), np.bool_)
            mine[group] = True
            lines = np.concatenate([laid.lines[mine & laid.drawn], laid.bends[mine[laid.bent]]])
            for start in range(0, len(lines), _SLICE):
                count = min(_SLICE, len(lines) - start)
                address = lines.ctypes.data + start * lines.strides[0]
                painter.drawLines(shiboken6.wrapInstance(address, QLineF), count)  # type: ignore[call-overload]
                if start + count < len(lines):
                    yield
            if arrows and DIRECTED[kind]:
                self._arrows(painter, laid.links[group], laid.heads[group], pen.color())
            yield

    def _lay_out(self, chosen: I, ends: F, *, dense: bool) -> Laid:
        """The lines of links: side by side where the same two have several, one for all where they are too small."""
        drawing = self.drawing
        roomy = not dense and self.radius >= scaled(_APART)
        spacing = max(self.radius * 0.6, scaled(_APART)) if roomy else 0.0
        arched = None if dense else drawing.arched
        columns = self.scene.spacing[0] * self.camera.scale_x * self.camera.zoom
        bow = max(float(scaled(_BOW)), _OF_COLUMNS * columns if np.isfinite(columns) else 0.0)
        radii = (self.radii[drawing.sellers[chosen]], self.radii[drawing.buyers[chosen]])
        return laid_out(chosen, ends[chosen], drawing.lanes, radii, spacing, arched, bow)

    def _by_look(self, links: I) -> Iterator[tuple[int, I, bool]]:
        """Lines of one kind and pen each: faded ones first, so that the lit ones lie on top."""
        drawing = self.drawing
        faded = ~drawing.lit_links[links] if drawing.lit_links is not None else np.zeros(len(links), np.bool_)
        kinds = drawing.kinds[links]
        for is_faded in (True, False):
            some = np.flatnonzero(faded == is_faded)
            for kind in np.unique(kinds[some]).tolist():
                yield kind, some[kinds[some] == kind], is_faded

    def _pen(self, kind: int, faded: bool, lit: bool) -> QPen:
        stroke = STROKES[kind]
        ink = colour("line") if faded else role_colour(LIT.role) if lit else role_colour(stroke.role)
        width = stroke.width * (2.2 if lit else 1.0) * max(1.0, scaled(10) / 10)
        pen = QPen(ink, width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if stroke.dashes:
            pen.setDashPattern([float(step) for step in stroke.dashes])
        return pen

    def _density(self, painter: QPainter, counts: F) -> None:
        made = shades(counts)
        down, across = made.shape
        ink = dense_colour("line_strong")
        table = np.zeros((down, across, 4), np.uint8)
        # the alpha of a premultiplied pixel scales its colours too
        share = made.astype(np.uint16)
        for channel, value in enumerate((ink.blue(), ink.green(), ink.red())):
            table[..., channel] = share * value // 255
        table[..., 3] = made
        picture = QImage(table.data, across, down, across * 4, QImage.Format.Format_ARGB32_Premultiplied)
        painter.drawImage(QRectF(0, 0, self.width, self.height), picture)

    def _arrows(self, painter: QPainter, group: I, lines: F, ink: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        size = min(max(self.radius * 0.8, scaled(3)), scaled(5))
        step = lines[:, 2:] - lines[:, :2]
        length = np.maximum(np.hypot(step[:, 0], step[:, 1]), 1e-9)
        unit = step / length[:, None]
        away = self.radii[self.drawing.buyers[group]] + 2
        tips = lines[:, 2:] - unit * away[:, None]
        backs = tips - unit * (size * 1.7)
        sides = np.column_stack([-unit[:, 1], unit[:, 0]]) * (size * 0.6)
        for tip, one, other in zip(
            tips[length > away + 3 * size].tolist(),
            (backs + sides)[length > away + 3 * size].tolist(),
            (backs - sides)[length > away + 3 * size].tolist(),
            strict=True,
        ):
            painter.drawPolygon(QPolygonF([QPointF(*tip), QPointF(*one), QPointF(*other)]))

    # suppliers

    def _nodes(self, painter: QPainter) -> None:
        drawing = self.drawing
        among = np.flatnonzero(seen(self.x, self.y, self.width, self.height, self.radius * 4))
        if not len(among):
            return
        looks = looks_of(drawing.shapes[among], drawing.roles[among], self.radii[among])
        atlas = Atlas(np.unique(looks).tolist(), self.ratio)
        lit = drawing.lit_nodes[among] if drawing.lit_nodes is not None else np.ones(len(among), np.bool_)
        for chosen, opacity in ((~lit, _FADED), (lit, 1.0)):
            if chosen.any():
                places = among[chosen]
                self._copy(painter, atlas, atlas.fragments(looks[chosen], self.x[places], self.y[places], opacity))

    def _copy(self, painter: QPainter, atlas: Atlas, fragments: npt.NDArray[np.float64]) -> None:
        fragments = np.ascontiguousarray(fragments)
        first = shiboken6.wrapInstance(fragments.ctypes.data, QPainter.PixmapFragment)
        painter.drawPixmapFragments(first, len(fragments), atlas.picture)  # type: ignore[arg-type]

    # words

    def _labels(self, painter: QPainter) -> Iterator[None]:
        drawing = self.drawing
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font)
        metrics = QFontMetricsF(self.font)
        self._numbers(painter, metrics)
        yield
        grid = Labels(self.width, self.height)
        among = np.flatnonzero(seen(self.x, self.y, self.width, self.height, 0))
        grid.take_discs(self.x[among], self.y[among], self.radii[among])
        if self.laid is not None:
            grid.shun_points(*points_on_lines(self.laid, scaled(4)))
        for heading, at in self._headings(metrics):
            wide = metrics.horizontalAdvance(heading)
            grid.take(at - wide / 2, self.margin[1], wide, scaled(22))
        self._take_edges(grid)
        if drawing.lit_nodes is not None:
            among = among[drawing.lit_nodes[among]]
        most = LABELLED if len(among) <= 4 * LABELLED else _FEW_LABELS
        among = among[np.argsort(-drawing.ranks[among], kind="stable")][:most]
        height = metrics.height()
        for number, place in enumerate(among.tolist()):
            text = metrics.elidedText(drawing.labels[place], Qt.TextElideMode.ElideRight, scaled(210))
            away = float(self.radii[place]) + scaled(3)
            point = (float(self.x[place]), float(self.y[place]))
            wide = metrics.horizontalAdvance(text)
            found = grid.place(*point, away, wide, height * 0.92, from_right=drawing.right_to_left)
            if found is not None:
                box = QRectF(found[0], found[1], wide + 2, height)
                draw_haloed(painter, box, text)
                self.labels.append((place, box))
            if number % 40 == 39:
                yield

    def _take_edges(self, grid: Labels) -> None:
        across, down = self.margin
        if across or down:
            for x in (across, self.width - across - 1):
                grid.take(x, 0, 1, self.height)
            for y in (down, self.height - down - 1):
                grid.take(0, y, self.width, 1)

    def _numbers(self, painter: QPainter, metrics: QFontMetricsF) -> None:
        """How many suppliers a bundle stands for, inside of it."""
        drawing = self.drawing
        bundles = np.flatnonzero((drawing.shapes == _BUNDLE) & seen(self.x, self.y, self.width, self.height, 0))
        painter.setPen(colour("text"))
        for place in bundles.tolist():
            text, radius = str(int(drawing.members[place])), float(self.radii[place])
            if metrics.horizontalAdvance(text) < 1.8 * radius:
                box = QRectF(self.x[place] - radius, self.y[place] - radius, 2 * radius, 2 * radius)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _headings(self, metrics: QFontMetricsF) -> list[tuple[str, float]]:
        return headings_at(self.drawing, self.camera, self.width, metrics)


def headings_at(drawing: Drawing, camera: Camera, width: float, metrics: QFontMetricsF) -> list[tuple[str, float]]:
    """The tiers in sight with the middle of each above its column; a text that has no room is left out."""
    made, end = list[tuple[str, float]](), -1e9
    for x, text in sorted((one.x * camera.scale_x * camera.zoom + camera.dx, one.text) for one in drawing.headings):
        half = metrics.horizontalAdvance(text) / 2
        at = min(max(x, half + 4), width - half - 4)
        # a text that has no room above its column moves on, as long as it still covers it
        moved = max(at, end + half)
        if -half < x < width + half and moved - at < half and moved + half < width:
            made.append((text, moved))
            end = moved + half + 6
    return made


def draw_haloed(painter: QPainter, box: QRectF, text: str) -> None:
    """Words on a ground of their own, so that no line runs through them."""
    ground = colour("surface")
    ground.setAlpha(205)
    painter.fillRect(box.adjusted(-1, 1, 1, -1), ground)
    painter.setPen(colour("text"))
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(box, int(flags | Qt.TextFlag.TextSingleLine), text)
