"""Evidence is stored without the place, the device and the time that pictures carry; the picture stays."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageOps, PngImagePlugin
from pydantic import ValidationError

from genderaudit.engagements import add_evidence, evidence_of
from genderaudit.engagements.files import media_type_of, receive
from genderaudit.engagements.model.refusals import EvidenceUnreadable
from genderaudit.store import Workspace
from work_samples import AUDITOR, begun, five

SECRETS = (b"Nokia 3310", b"Amina's phone", b"31.9539", b"Taken at home")


def _picture(mode: str = "RGB", size: tuple[int, int] = (37, 23)) -> Image.Image:
    bands = [Image.linear_gradient("L").resize(size), Image.radial_gradient("L").resize(size)]
    bands.append(ImageOps.invert(bands[0]))
    return Image.merge("RGB", bands).convert(mode)


def _exif(turn: int = 1) -> Image.Exif:
    tags = Image.Exif()
    tags[0x0110] = "Nokia 3310"
    tags[0x013B] = "Amina's phone"
    tags[0x0112] = turn
    tags.get_ifd(0x8825).update({1: "N", 2: (31.0, 57.0, 14.0), 3: "E", 4: (35.0, 56.0, 44.0), 29: "2026:03:01"})
    return tags


def _jpeg(turn: int = 1, **more: object) -> bytes:
    out = io.BytesIO()
    _picture().save(out, "JPEG", exif=_exif(turn), comment=b"Taken at home", quality=90, **more)  # type: ignore[arg-type]
    return out.getvalue()


def _opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def _pixels(data: bytes) -> bytes:
    return ImageOps.exif_transpose(_opened(data)).convert("RGB").tobytes()


@pytest.mark.parametrize("progressive", [False, True])
@pytest.mark.parametrize("turn", range(1, 9))
def test_a_photo_keeps_its_very_pixels_and_which_way_is_up_and_nothing_else(turn: int, progressive: bool) -> None:
    taken = _jpeg(turn, progressive=progressive)
    assert SECRETS[0] in taken
    assert _opened(taken).getexif().get_ifd(0x8825)
    received = receive(taken)
    assert (received.media_type, received.stripped) == ("image/jpeg", True)
    clean = _opened(received.data)
    assert _pixels(received.data) == _pixels(taken)
    assert _opened(received.data).tobytes() == _opened(taken).tobytes()
    assert dict(clean.getexif()) == ({} if turn == 1 else {0x0112: turn})
    assert not clean.getexif().get_ifd(0x8825)
    assert "comment" not in clean.info
    assert not any(secret in received.data for secret in SECRETS)


def test_a_second_picture_behind_the_first_does_not_travel_along() -> None:
    both = _jpeg() + _jpeg(6) + b"trailer of the telephone: Amina's phone"
    clean = receive(both).data
    assert clean == receive(_jpeg()).data
    assert not any(secret in clean for secret in SECRETS)


def test_a_colour_profile_stays_and_a_preview_of_the_picture_goes() -> None:
    profile = b"profile " * 40
    taken = _jpeg(icc_profile=profile)
    preview = b"\xff\xe0" + struct.pack(">H", 30) + b"JFXX\x00\x10" + b"Taken at home".ljust(22, b".")
    clean = receive(taken[:2] + preview + taken[2:]).data
    assert _opened(clean).info["icc_profile"] == profile
    assert b"Taken at home" not in clean


def _png(chunks: PngImagePlugin.PngInfo | None = None, mode: str = "RGB", **more: object) -> bytes:
    out = io.BytesIO()
    _picture(mode).save(out, "PNG", pnginfo=chunks, **more)  # type: ignore[arg-type]
    return out.getvalue()


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "P", "1"])
def test_a_png_loses_its_texts_and_keeps_its_pixels(mode: str) -> None:
    chunks = PngImagePlugin.PngInfo()
    chunks.add_text("Author", "Amina's phone")
    chunks.add_text("Comment", "Taken at home", zip=True)
    chunks.add_itxt("Location", "31.9539")
    taken = _png(chunks, mode, exif=_exif())
    received = receive(taken)
    clean = _opened(received.data)
    assert received.media_type == "image/png"
    assert (clean.mode, clean.tobytes()) == (_opened(taken).mode, _opened(taken).tobytes())
    assert not getattr(clean, "text", {})
    assert not clean.getexif()
    assert not any(secret in received.data for secret in SECRETS)
    assert receive(taken + b"Amina's phone").data == received.data


def test_a_png_that_is_to_be_turned_is_stored_upright() -> None:
    taken = _png(exif=_exif(6))
    clean = _opened(receive(taken).data)
    assert (clean.size, clean.tobytes(), dict(clean.getexif())) == ((23, 37), _pixels(taken), {})


def test_every_page_of_a_scanned_paper_is_kept() -> None:
    pages = [_picture().rotate(angle) for angle in (0, 90, 180)]
    out = io.BytesIO()
    pages[0].save(out, "TIFF", save_all=True, append_images=pages[1:], tiffinfo={0x0110: "Nokia 3310"})
    received = receive(out.getvalue())
    assert (received.media_type, received.stripped) == ("image/tiff", True)
    clean = _opened(received.data)
    assert clean.n_frames == 3  # type: ignore[attr-defined]
    for number, page in enumerate(pages):
        clean.seek(number)
        assert clean.convert("RGB").tobytes() == page.tobytes()
    assert b"Nokia" not in received.data


def test_a_webp_is_drawn_anew_as_png_and_named_so() -> None:
    out = io.BytesIO()
    _picture("RGBA").save(out, "WEBP", lossless=True, exif=_exif(3))
    received = receive(out.getvalue())
    assert received.media_type == media_type_of(received.data) == "image/png"
    assert not any(secret in received.data for secret in SECRETS)
    assert _pixels(received.data) == _pixels(out.getvalue())


def test_other_files_stay_byte_for_byte() -> None:
    for data, media_type in (
        (b"%PDF-1.7 ...", "application/pdf"),
        (b"PK\x03\x04 ...", "application/zip"),
        ("Écrit à la main".encode(), "text/plain"),
        (("é" * 3000).encode(), "text/plain"),
        (b"x" + ("é" * 3000).encode(), "text/plain"),
        (b"\x00\xff\xfe\x80" * 9, "application/octet-stream"),
        (b"", "application/octet-stream"),
        (b"\x00\x00\x00\x18ftypheic" + b"\x00" * 20, "image/heic"),
    ):
        received = receive(data)
        assert (received.data, received.media_type, received.stripped) == (data, media_type, False)


@settings(max_examples=250, deadline=None)
@given(st.data())
def test_a_damaged_picture_is_stripped_or_kept_and_never_stops_the_work(data: st.DataObject) -> None:
    whole = data.draw(st.sampled_from([_jpeg(6), _png(exif=_exif()), _jpeg(1, progressive=True)]))
    cut = data.draw(st.integers(3, len(whole)))
    broken = bytearray(whole[:cut])
    for place in data.draw(st.lists(st.integers(2, cut - 1), max_size=4)):
        broken[place] = data.draw(st.integers(0, 255))
    received = receive(bytes(broken))
    assert received.media_type == media_type_of(received.data)


def test_a_png_with_a_hundred_thousand_chunks_or_a_lying_length_is_read_once() -> None:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head, rest = _png()[:33], _png()[33:]
    assert receive(head + chunk(b"tEXt", b"a\x00b") * 100_000 + rest).data == head + rest
    lying = head + b"\xff\xff\xff\xff" + b"IDAT" + rest
    assert receive(lying).received_sha256


def test_evidence_is_numbered_neutrally_and_its_name_stays_in_the_workspace(
    workspace: Workspace, tmp_path: Path
) -> None:
    engagement = begun(workspace, five())
    photo = tmp_path / "Amina at home.jpg"
    photo.write_bytes(_jpeg(6))
    first = add_evidence(workspace, AUDITOR, engagement, caption="Notice board", kind="photo", grade="A", path=photo)
    second = add_evidence(workspace, AUDITOR, engagement, caption="Told", kind="interview", grade="C")
    assert [one.label for one in evidence_of(workspace, engagement)] == ["E-001", "E-002"]
    assert first.original_name == "Amina at home.jpg"
    assert first.sha256 != first.received_sha256
    kept = b"".join(workspace.blobs.open(first.sha256))
    assert kept == receive(photo.read_bytes()).data
    assert (second.sha256, second.size) == ("", 0)


def test_evidence_that_does_not_fit_leaves_no_file_behind(workspace: Workspace, tmp_path: Path) -> None:
    engagement = begun(workspace, five())
    before = workspace.info()
    for wrong in ({"grade": "Z"}, {"kind": "rumour"}, {"caption": ""}):
        facts = {"caption": "Notice", "kind": "photo", "grade": "A", **wrong}
        with pytest.raises(ValidationError):
            add_evidence(workspace, AUDITOR, engagement, data=_jpeg(), **facts)  # type: ignore[arg-type]
    with pytest.raises(EvidenceUnreadable, match=r"none\.jpg"):
        add_evidence(workspace, AUDITOR, engagement, caption="N", kind="photo", grade="A", path=tmp_path / "none.jpg")
    assert workspace.info() == before
