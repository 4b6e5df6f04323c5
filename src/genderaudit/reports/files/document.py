"""Puts a story on pages: front page, running heads and feet, contents, outline, and the finished file."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.platypus import BaseDocTemplate, Flowable, Frame, NextPageTemplate, PageTemplate

from genderaudit.reports.files.blocks import Contents, Stack, draw_rule
from genderaudit.reports.files.finish import Attachment, BeforeSave, Imprint, finish
from genderaudit.reports.files.flow import chained
from genderaudit.reports.files.fonts import SANS, register
from genderaudit.reports.files.inline import Align, Content, Run, TextStyle
from genderaudit.reports.files.prose import Heading, Prose
from genderaudit.reports.files.tagging import Numbering, TagCanvas
from genderaudit.reports.files.theme import BOTTOM, CONTENT_WIDTH, LINE, MARGIN, PAGE, PAGE_HEIGHT, Theme, theme_for


@dataclass(frozen=True)
class Running:
    """The running texts of every page but the front; `page_of` holds `{page}` and `{pages}`."""

    title: Content
    classification: Content
    footer: Content
    page_of: str


def typeset(
    story: Sequence[Flowable],
    imprint: Imprint,
    running: Running,
    attachments: Sequence[Attachment] = (),
    before_save: BeforeSave | None = None,
    progress: Callable[[int], object] | None = None,
) -> bytes:
    """A finished PDF/A-3a and PDF/UA-1 file of a story. The story's flowables are used up.

    The first page is the front page: it has no running head, and a `TitleBlock` as its first flowable fills its top.
    `progress` is called with the number of each page that is done.
    """
    register()
    raw, canvas = _draw(_with_contents(list(story)), imprint, running, progress)
    return finish(raw, canvas, imprint, attachments, before_save)


def headings_of(story: Sequence[Any]) -> Iterator[Heading]:
    """Every heading of a story, those inside of containers too, in order."""
    for flowable in story:
        if isinstance(flowable, Heading):
            yield flowable
        elif isinstance(flowable, Stack):
            yield from headings_of(flowable.children)
        elif isinstance(getattr(flowable, "_content", None), list):
            yield from headings_of(flowable._content)


def _with_contents(story: list[Flowable]) -> list[Flowable]:
    headings = list(headings_of(story))
    for place, heading in enumerate(headings):
        heading.key = heading.key or f"heading-{place}"
    result: list[Flowable] = []
    for flowable in story:
        result += flowable.lines(headings) if isinstance(flowable, Contents) else [flowable]
    return list(chained(result))


def _draw(
    story: list[Flowable], imprint: Imprint, running: Running, progress: Callable[[int], object] | None
) -> tuple[bytes, TagCanvas]:
    made: list[TagCanvas] = []

    def canvas(*args: Any, **kwargs: Any) -> TagCanvas:
        made.append(TagCanvas(*args, **{**kwargs, "lang": imprint.language}))
        made[-1].setPageCallBack(progress)
        return made[-1]

    written = io.BytesIO()
    template = BaseDocTemplate(
        written,
        pagesize=PAGE,
        invariant=1,
        title=imprint.title,
        author=imprint.author,
        lang=imprint.language,
        initialFontName=SANS,
        pageCompression=0,  # the finished file is compressed once, at its end
    )
    pages = _Pages(theme_for(imprint.language), running)
    template.addPageTemplates(
        [
            PageTemplate("front", [_frame()], onPage=pages.front, pagesize=PAGE),
            PageTemplate("inner", [_frame()], onPage=pages.inner, pagesize=PAGE),
        ]
    )
    template.build([NextPageTemplate("inner"), *story], canvasmaker=canvas)
    return written.getvalue(), made[-1]


def _frame() -> Frame:
    return Frame(
        MARGIN,
        BOTTOM,
        CONTENT_WIDTH,
        PAGE_HEIGHT,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )


class _Pages:
    """Draws what repeats on pages, all of it as pagination artifacts."""

    def __init__(self, theme: Theme, running: Running) -> None:
        self.theme, self.running = theme, running

    def front(self, canvas: TagCanvas, _document: BaseDocTemplate) -> None:
        with canvas.artifact("Pagination"):
            self._foot(canvas)

    def inner(self, canvas: TagCanvas, _document: BaseDocTemplate) -> None:
        with canvas.artifact("Pagination"):
            self._text(canvas, self.running.title, PAGE[1] - 36, 0.7, "start")
            self._text(canvas, self.running.classification, PAGE[1] - 36, 0.3, "end", bold=True)
            draw_rule(canvas, LINE, MARGIN, PAGE[1] - 52, CONTENT_WIDTH)
            self._foot(canvas)

    def _foot(self, canvas: TagCanvas) -> None:
        draw_rule(canvas, LINE, MARGIN, 50, CONTENT_WIDTH)
        self._text(canvas, self.running.footer, 44, 0.75, "start")
        page = canvas.getPageNumber()

        def numbered(numbering: Numbering) -> str:
            return canvas.captured(lambda: self._text(canvas, self._page_of(page, numbering.pages), 44, 0.25, "end"))

        canvas.later(numbered)

    def _page_of(self, page: int, pages: int) -> list[Run]:
        """The words around the two numbers, each number an isolate."""
        parts: list[Run] = []
        for piece in self.running.page_of.replace("{page}", "\0p\0").replace("{pages}", "\0n\0").split("\0"):
            if piece:
                parts.append(
                    Run(str({"p": page, "n": pages}[piece]), isolate="ltr") if piece in {"p", "n"} else Run(piece)
                )
        return parts

    def _text(
        self, canvas: TagCanvas, content: Content, top: float, share: float, align: Align, *, bold: bool = False
    ) -> None:
        base = self.theme.running
        style = TextStyle(base.size, base.leading, bold, base.colour, align)
        prose = Prose(content, style, self.theme.lang)
        width = CONTENT_WIDTH * share
        prose.wrap(width)
        at_right = (align == "end") != self.theme.rtl
        prose.paint(canvas, MARGIN + CONTENT_WIDTH - width if at_right else MARGIN, top)
