"""Keeps headings with what follows them, also when what follows is a table that goes over the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.platypus import Flowable


class Chain(Flowable):  # type: ignore[misc]
    """Flowables that stay with the beginning of the last one.

    reportlab's own KeepTogether moves a whole table to the next page with its heading, and leaves the page half empty.
    """

    def __init__(self, links: Sequence[Flowable]) -> None:
        super().__init__()
        self.links = list(links)

    def _gaps(self) -> list[float]:
        pairs = zip(self.links, self.links[1:], strict=False)
        return [max(above.getSpaceAfter(), below.getSpaceBefore()) for above, below in pairs]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """All links, one below the other."""
        self._heights = [link.wrap(width, height)[1] for link in self.links]
        self.width, self.height = width, sum(self._heights) + sum(self._gaps())
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """The links before the last with the last one's first part; nothing if that does not fit."""
        self.wrap(width, height)
        if self.height <= height:
            return [self]
        head = sum(self._heights[:-1]) + sum(self._gaps())
        parts = self.links[-1].split(width, height - head) if height > head else []
        return [Chain([*self.links[:-1], parts[0]]), *parts[1:]] if len(parts) > 1 else []

    def getSpaceBefore(self) -> float:  # noqa: N802 - reportlab names it
        """The first link's."""
        return float(self.links[0].getSpaceBefore())

    def getSpaceAfter(self) -> float:  # noqa: N802 - reportlab names it
        """The last link's."""
        return float(self.links[-1].getSpaceAfter())

    def draw(self) -> None:
        """Draws the links from the top."""
        y = self.height
        for link, height, gap in zip(self.links, self._heights, [*self._gaps(), 0.0], strict=True):
            link.drawOn(self.canv, 0, y - height)
            y -= height + gap


def chained(story: Sequence[Flowable]) -> Iterator[Flowable]:
    """The story with every run of flowables that keep with the next joined to that next one."""
    links: list[Flowable] = []
    for flowable in story:
        links.append(flowable)
        if not getattr(flowable, "keepWithNext", 0):
            yield Chain(links) if len(links) > 1 else flowable
            links = []
    for left in links:
        left.keepWithNext = 0
        yield left
