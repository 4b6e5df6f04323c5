"""Pages of a PDF as pictures and words, from its bytes in memory; safe to call from any thread, and no Qt widget."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    import pypdfium2

# the library loads in the thread that draws the first page
# ruff: noqa: PLC0415

MOST_PAGES = 5000
"""House default: more than any report has; the rest is not shown."""
_MOST_PIXELS = 24_000_000
"""Of one picture; house default. A page can claim to be as large as a house."""

# pdfium knows no threads: one caller at a time, and every document closed before the next is opened
_alone = threading.Lock()


class NoPages(ValueError):
    """The bytes are no PDF whose pages can be shown."""


def sizes_of(data: bytes) -> tuple[tuple[float, float], ...]:
    """Width and height of each page in points. Raises NoPages."""
    import pypdfium2

    with _alone:
        opened = _open(data)
        try:
            count = min(len(opened), MOST_PAGES)
            return tuple(opened.get_page_size(number) for number in range(count))
        except pypdfium2.PdfiumError as error:
            raise NoPages from error
        finally:
            opened.close()


def picture_of(data: bytes, number: int, scale: float) -> QImage:
    """One page (from 0) at `scale` pixels a point. Raises NoPages."""
    import pypdfium2

    with _alone:
        opened = _open(data)
        try:
            page = opened[number]
            width, height = page.get_size()
            fitting = min(scale, (_MOST_PIXELS / max(1.0, width * height)) ** 0.5)
            bitmap = page.render(scale=fitting, may_draw_forms=True, force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGRx)
            made = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32).copy()
            bitmap.close()
            page.close()
        except (pypdfium2.PdfiumError, IndexError) as error:
            raise NoPages from error
        else:
            return made
        finally:
            opened.close()


def words_of(data: bytes, number: int) -> str:
    """The text on one page (from 0), for who cannot see it. Raises NoPages."""
    import pypdfium2

    with _alone:
        opened = _open(data)
        try:
            page = opened[number]
            text = page.get_textpage()
            words = text.get_text_range()
            text.close()
            page.close()
        except (pypdfium2.PdfiumError, IndexError) as error:
            raise NoPages from error
        else:
            return str(words)
        finally:
            opened.close()


def _open(data: bytes) -> pypdfium2.PdfDocument:
    import pypdfium2

    try:
        opened = pypdfium2.PdfDocument(data)
        opened.init_forms()
    except pypdfium2.PdfiumError as error:
        raise NoPages from error
    return opened
