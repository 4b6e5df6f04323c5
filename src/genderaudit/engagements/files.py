"""Evidence files: what kind they are, and images without the place and device they were taken with."""

from __future__ import annotations

import hashlib
import io
import struct
from dataclasses import dataclass

from PIL import Image, ImageOps, UnidentifiedImageError

_ORIENTATION = 0x0112
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF8", "image/gif"),
    (b"%PDF-", "application/pdf"),
    (b"PK\x03\x04", "application/zip"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
)
_PNG_KEPT = {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD", b"pHYs"}


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
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    if head[4:8] == b"ftyp" and head[8:12] in (b"heic", b"heix", b"mif1", b"heif"):
        return "image/heic"
    try:
        head[:2000].decode("utf-8")
    except UnicodeDecodeError:
        return "application/octet-stream"
    return "text/plain" if head else "application/octet-stream"


def receive(data: bytes) -> Received:
    """A received file ready to be stored: images lose everything but the picture. Other files stay as they are."""
    media_type = media_type_of(data[:4096])
    digest = hashlib.sha256(data).hexdigest()
    stripper = {"image/jpeg": _jpeg, "image/png": _png}.get(media_type)
    if stripper is None and media_type in ("image/webp", "image/tiff", "image/heic", "image/gif"):
        stripper = _redrawn
    clean = data
    if stripper:
        try:
            clean = stripper(data)
        except (ValueError, struct.error, IndexError):
            clean = _redrawn(data)
    return Received(
        clean, "image/png" if clean is not data and stripper is _redrawn else media_type, digest, clean != data
    )


def _redrawn(data: bytes) -> bytes:
    """The picture drawn anew; the bytes unchanged where this build cannot read the format."""
    try:
        with Image.open(io.BytesIO(data)) as image:
            fresh = ImageOps.exif_transpose(image).convert("RGBA" if "A" in image.getbands() else "RGB")
    except (UnidentifiedImageError, OSError, Image.DecompressionBombError):
        return data
    bare = Image.frombytes(fresh.mode, fresh.size, fresh.tobytes())
    out = io.BytesIO()
    bare.save(out, "PNG")
    return out.getvalue()


def _jpeg(data: bytes) -> bytes:
    if _turned(data):
        return _upright_jpeg(data)
    out, at = bytearray(data[:2]), 2
    while True:
        if data[at] != 0xFF:
            raise ValueError("not a JPEG marker")
        marker = data[at + 1]
        if marker == 0xDA:  # the scan: pictures follow to the end
            end = data.rfind(b"\xff\xd9")
            return bytes(out) + data[at : end + 2 if end > 0 else len(data)]
        (length,) = struct.unpack(">H", data[at + 2 : at + 4])
        # APP0 is the JFIF header, APP2 may hold the colour profile, APP14 says how colours are coded
        keep = marker in (0xE0, 0xEE) or (marker == 0xE2 and data[at + 4 : at + 15] == b"ICC_PROFILE")
        if keep or not (0xE0 <= marker <= 0xEF or marker == 0xFE):
            out += data[at : at + 2 + length]
        at += 2 + length


def _turned(data: bytes) -> bool:
    try:
        with Image.open(io.BytesIO(data)) as image:
            return bool(image.getexif().get(_ORIENTATION, 1) != 1)
    except (UnidentifiedImageError, OSError, Image.DecompressionBombError):
        return False


def _upright_jpeg(data: bytes) -> bytes:
    with Image.open(io.BytesIO(data)) as image:
        upright = ImageOps.exif_transpose(image)
        bare = Image.frombytes(upright.mode, upright.size, upright.tobytes())
    out = io.BytesIO()
    bare.save(out, "JPEG", quality=95)
    return out.getvalue()


def _png(data: bytes) -> bytes:
    out, at = bytearray(data[:8]), 8
    while at < len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        kind = data[at + 4 : at + 8]
        if kind in _PNG_KEPT:
            out += data[at : at + 12 + length]
        at += 12 + length
        if kind == b"IEND":
            break
    return bytes(out)
