"""Evidence files: what kind they are, and images without the place and device they were taken with."""

from __future__ import annotations

import hashlib
import io
import struct
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PIL import Image, ImageOps, ImageSequence, UnidentifiedImageError

_ORIENTATION, _SHORT = 0x0112, 3
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF8", "image/gif"),
    (b"%PDF-", "application/pdf"),
    (b"PK\x03\x04", "application/zip"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"\x1aE\xdf\xa3", "video/x-matroska"),
    (b"OggS", "audio/ogg"),
    (b"ID3", "audio/mpeg"),
)
_RIFF = {b"WEBP": "image/webp", b"AVI ": "video/x-msvideo", b"WAVE": "audio/wav"}
_PNG_KEPT = {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD", b"pHYs"}
_UNREADABLE = (UnidentifiedImageError, OSError, Image.DecompressionBombError, ValueError, SyntaxError, struct.error)
"""What Pillow raises for pictures that are broken, too large or unknown to it."""


@dataclass(frozen=True)
class Received:
    """A file as it is stored."""

    data: bytes
    media_type: str
    received_sha256: str
    stripped: bool
    """Whether metadata was taken out."""


def media_type_of(head: bytes) -> str:
    """The media type by the first bytes, never by the name; `application/octet-stream` if unknown."""
    for magic, media_type in _MAGIC:
        if head.startswith(magic):
            return media_type
    if head[:4] == b"RIFF" and head[8:12] in _RIFF:
        return _RIFF[head[8:12]]
    if head[4:8] == b"ftyp":
        return _of_brand(head[8:12])
    try:
        head[:2000].decode("utf-8")
    except UnicodeDecodeError as error:
        # the cut at 2000 bytes may fall inside a letter
        if error.start < min(len(head), 2000) - 3:
            return "application/octet-stream"
    return "text/plain" if head else "application/octet-stream"


def _of_brand(brand: bytes) -> str:
    """The media type by the brand of an ISO base media file, as telephones write them."""
    if brand in (b"heic", b"heix", b"mif1", b"heif"):
        return "image/heic"
    if brand[:3] == b"M4A":
        return "audio/mp4"
    return "video/quicktime" if brand == b"qt  " else "video/mp4"


def receive(data: bytes) -> Received:
    """A received file ready to be stored: images lose everything but the picture. Other files stay as they are.

    JPEG and PNG keep the very pixels; other formats are drawn anew, every page of them. What Pillow cannot
    read stays as it is: `stripped` is then False.
    """
    media_type = media_type_of(data[:4096])
    digest = hashlib.sha256(data).hexdigest()
    clean, clean_type = data, media_type
    if media_type.startswith("image/"):
        clean, clean_type = _stripped(data, media_type)
    return Received(clean, clean_type, digest, clean != data)


def _stripped(data: bytes, media_type: str) -> tuple[bytes, str]:
    strippers: dict[str, Callable[[bytes], bytes]] = {"image/jpeg": _jpeg, "image/png": _png}
    if media_type in strippers:
        try:
            return strippers[media_type](data), media_type
        except (ValueError, struct.error, IndexError):
            pass  # not as the format says: perhaps Pillow can still read it
    try:
        return _redrawn(data)
    except _UNREADABLE:
        return data, media_type


def _redrawn(data: bytes) -> tuple[bytes, str]:
    """The picture drawn anew as PNG, or as TIFF where it has several pages. Raises what Pillow raises."""
    with warnings.catch_warnings():
        # strange metadata makes Pillow warn; it goes away in any case
        warnings.simplefilter("ignore")
        return _drawn(data)


def _drawn(data: bytes) -> tuple[bytes, str]:
    with Image.open(io.BytesIO(data)) as image:
        pages = [_bare(page) for page in ImageSequence.Iterator(image)]
    out = io.BytesIO()
    if len(pages) == 1:
        pages[0].save(out, "PNG")
        return out.getvalue(), "image/png"
    pages[0].save(out, "TIFF", save_all=True, append_images=pages[1:], compression="tiff_deflate")
    return out.getvalue(), "image/tiff"


def _bare(page: Image.Image) -> Image.Image:
    fresh = ImageOps.exif_transpose(page).convert("RGBA" if page.has_transparency_data else "RGB")
    return Image.frombytes(fresh.mode, fresh.size, fresh.tobytes())


def _jpeg(data: bytes) -> bytes:
    """The segments that make the picture; of Exif only which way is up. Raises ValueError for a broken file.

    Ends with the first picture: telephones append others, which carry a place of their own.
    """
    out, turn = bytearray(), 1
    for marker, segment in _jpeg_segments(data):
        if marker == 0xE1 and segment[4:10] == b"Exif\x00\x00":
            turn = _turn(segment[4:])
        elif _is_picture(marker, segment):
            out += segment
    turned = _orientation_segment(turn) if turn != 1 else b""
    return b"\xff\xd8" + turned + bytes(out) + b"\xff\xd9"


def _is_picture(marker: int, segment: bytes) -> bool:
    if 0xE0 <= marker <= 0xEF:
        # the JFIF header, the colour profile, and how colours are coded
        heads = {0xE0: b"JFIF\x00", 0xE2: b"ICC_PROFILE\x00", 0xEE: b"Adobe"}
        return marker in heads and segment[4:].startswith(heads[marker])
    return marker != 0xFE


def _jpeg_segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 2
    while True:
        if data[at] != 0xFF:
            raise ValueError("not a JPEG marker")
        marker = data[at + 1]
        if marker == 0xFF:  # a filling byte
            at += 1
            continue
        if marker == 0xD9:
            return
        end = at + 2
        if marker != 0x01 and not 0xD0 <= marker <= 0xD7:
            (length,) = struct.unpack(">H", data[at + 2 : at + 4])
            end += length
        if marker == 0xDA:
            end = _end_of_scan(data, end)
        if end > len(data) or end < at + 2:
            raise ValueError("a JPEG segment goes beyond the file")
        yield marker, data[at:end]
        at = end


def _end_of_scan(data: bytes, at: int) -> int:
    """Where the next marker begins after the coded picture; restart marks and stuffed bytes belong to it."""
    while True:
        at = data.index(b"\xff", at)
        follows = data[at + 1]
        if follows not in (0x00, 0xFF) and not 0xD0 <= follows <= 0xD7:
            return at
        at += 1 if follows == 0xFF else 2


def _turn(exif: bytes) -> int:
    """Which way is up by the first directory of a TIFF header, 1 to 8; 1 where it does not say."""
    tiff = exif.removeprefix(b"Exif\x00\x00")
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None or len(tiff) < 8:
        return 1
    (at,) = struct.unpack(order + "I", tiff[4:8])
    entries = int.from_bytes(tiff[at : at + 2], "little" if order == "<" else "big")
    for start in range(at + 2, min(at + 2 + 12 * entries, len(tiff) - 11), 12):
        tag, kind, count, value = struct.unpack(order + "HHIH", tiff[start : start + 10])
        if (tag, kind, count) == (_ORIENTATION, _SHORT, 1):
            return int(value) if 1 <= value <= 8 else 1
    return 1


def _orientation_segment(turn: int) -> bytes:
    tags = Image.Exif()
    tags[_ORIENTATION] = turn
    body = tags.tobytes()
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body


def _png(data: bytes) -> bytes:
    """The chunks that make the picture. Raises ValueError for a broken file, or one that Exif turns."""
    out, at = bytearray(data[:8]), 8
    while True:
        (length,) = struct.unpack(">I", data[at : at + 4])
        kind = data[at + 4 : at + 8]
        chunk = data[at : at + 12 + length]
        if len(chunk) != 12 + length:
            raise ValueError("a PNG chunk goes beyond the file")
        if kind == b"eXIf" and _turn(chunk[8:-4]) != 1:
            raise ValueError("the picture is to be turned")
        if kind in _PNG_KEPT:
            out += chunk
        if kind == b"IEND":
            return bytes(out)
        at += 12 + length
