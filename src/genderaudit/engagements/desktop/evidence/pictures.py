"""Pictures of evidence from bytes in memory, within limits that a hostile file cannot pass; safe in any thread."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator

from PIL import Image, ImageOps, UnidentifiedImageError
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

MOST_BYTES = 64 * 1024 * 1024
"""Larger files are not shown; house default."""
MOST_PIXELS = 80_000_000
"""Pixels that a picture may claim; house default, some twice those of a large camera."""
_BROKEN = (
    UnidentifiedImageError,
    OSError,
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
    ValueError,
    SyntaxError,
    IndexError,
    KeyError,
    EOFError,
    MemoryError,
    OverflowError,
    struct.error,
)


class NoPicture(ValueError):
    """The bytes are no picture that can be shown."""


def gathered(parts: Iterator[bytes], most: int = MOST_BYTES) -> bytes:
    """The content of a file, or its beginning where it is larger than `most` bytes."""
    found, size = [], 0
    for part in parts:
        found.append(part)
        size += len(part)
        if size >= most:
            break
    return b"".join(found)[:most]


def picture(data: bytes, side: int) -> QImage:
    """The picture, upright and no larger than `side` pixels either way. Raises NoPicture."""
    try:
        with Image.open(io.BytesIO(data)) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise NoPicture
            # a photograph is read at the size that is needed, not at its own
            opened.draft("RGB", (side, side))
            turned = ImageOps.exif_transpose(opened)
            turned.thumbnail((side, side))
            made = turned.convert("RGBA")
    except _BROKEN as error:
        raise NoPicture from error
    raw = made.tobytes()
    return QImage(raw, made.width, made.height, made.width * 4, QImage.Format.Format_RGBA8888).copy()


def text_of(data: bytes) -> str:
    """The beginning of a text file."""
    return data.decode("utf-8-sig", errors="replace").replace("\x00", "\ufffd")


def png_of(image: QImage) -> bytes:
    """A picture of the clipboard as a file in memory."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know files only
    return bytes(buffer.data().data())
