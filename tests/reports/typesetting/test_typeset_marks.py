"""Number marks: read back as painted, and every way of painting something else is noticed."""

import io
import re
import time
import zlib
from collections.abc import Callable

import pikepdf
import pytest
from fontTools.ttLib import TTFont
from hypothesis import given, settings
from hypothesis import strategies as st
from typeset_reading import opened
from typeset_sample import WHEN, report

from genderaudit.reports.files.composing import (
    Cell,
    Column,
    Imprint,
    MarkedNumber,
    Number,
    Prose,
    Running,
    Table,
    TextStyle,
    read_marked_numbers,
    theme_for,
    typeset,
)
from genderaudit.runtime.language import LANGUAGES

STYLE = TextStyle(size=10, leading=14)


def page_with(*numbers: tuple[str, str], lang: str = "en") -> bytes:
    content: list[str | Number] = []
    for mark, text in numbers:
        content += ["قيمة " if lang == "ar" else "value ", Number(mark, text), " "]
    return typeset([Prose(content, STYLE, lang)], Imprint("t", "a", lang, WHEN, "t"), Running("t", "c", "f", "{page}"))


def changed(data: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """The same file with another content stream on its first page."""
    with opened(data) as pdf:
        page = pdf.pages[0]
        before = page.Contents.read_bytes()
        after = change(before)
        assert after != before
        page.Contents = pdf.make_stream(after)
        written = io.BytesIO()
        pdf.save(written)
    return written.getvalue()


def read(data: bytes) -> list[MarkedNumber]:
    with opened(data) as pdf:
        return read_marked_numbers(pdf)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_number_of_a_report_is_read_back(lang: str) -> None:
    found = read(report(lang))
    rows = {f"row.{place}.{row}": f"{row * 3.7:.1f}" for place in (1, 2) for row in range(16)}
    assert {one.id: one.text for one in found if one.id.startswith("row.")} == rows
    assert {one.id for one in found} >= {"overall", "flags.bad", "flags.none", "commitment.2a", "commitment.4d"}
    assert all(one.outline_ok for one in found)
    assert next(one for one in found if one.id == "overall").page == 1


NUMBERS = st.lists(st.text(alphabet="0123456789.,-+%/\u202f ()<>≥€", min_size=1, max_size=14), min_size=1, max_size=8)


@settings(max_examples=60, deadline=None)
@given(NUMBERS, st.sampled_from(["en", "ar"]))
def test_any_printed_number_reads_back_equal(texts: list[str], lang: str) -> None:
    numbers = [(f"n{place}", text) for place, text in enumerate(texts)]
    found = read(page_with(*numbers, lang=lang))
    assert [(one.id, one.text) for one in found] == [(mark, text.replace(" ", "\u202f")) for mark, text in numbers]
    assert all(one.outline_ok for one in found)


def test_numbers_in_tables_with_repeated_heads_are_counted_once() -> None:
    table = Table(
        [Column("a"), Column(Number("head", "7"))],
        [["x", Cell(Number(f"n{row}", str(row)))] for row in range(120)],
        theme_for("en"),
    )
    data = typeset([table], Imprint("t", "a", "en", WHEN, "t"), Running("t", "c", "f", "{page}"))
    found = [one for one in read(data) if one.id != "head"]
    assert [(one.id, one.text) for one in found] == [(f"n{row}", str(row)) for row in range(120)]
    assert found[-1].page > 2


def test_a_changed_digit_is_read_as_what_it_is_now() -> None:
    found = read(changed(page_with(("score", "66.7")), lambda code: code.replace(b"(66.7)", b"(96.7)")))
    assert [(one.text, one.outline_ok) for one in found] == [("96.7", True)]


def fonts_of(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    return list({str(name): font for name, font in pdf.pages[0].resources.Font.items()}.values())


def saved(pdf: pikepdf.Pdf) -> bytes:
    written = io.BytesIO()
    pdf.save(written)
    return written.getvalue()


def test_a_changed_tounicode_is_noticed() -> None:
    with opened(page_with(("score", "66.7"))) as pdf:
        for font in fonts_of(pdf):
            cmap = font.ToUnicode.read_bytes()
            font.ToUnicode = pdf.make_stream(cmap.replace(b"<36> <0036>", b"<36> <0039>"))
        (found,) = read(saved(pdf))
    assert (found.text, found.outline_ok) == ("99.7", False)


def swap_glyphs(program: bytes, one: int, other: int) -> bytes:
    font = TTFont(io.BytesIO(program))
    names = font["cmap"].tables[0].cmap
    glyf = font["glyf"]
    glyf[names[one]], glyf[names[other]] = glyf[names[other]], glyf[names[one]]
    written = io.BytesIO()
    font.save(written)
    return written.getvalue()


def test_a_glyph_with_another_digits_outline_is_noticed() -> None:
    with opened(page_with(("score", "66.7"), ("other", "12"))) as pdf:
        for font in fonts_of(pdf):
            program = font.FontDescriptor.FontFile2.read_bytes()
            font.FontDescriptor.FontFile2 = pdf.make_stream(swap_glyphs(program, ord("6"), ord("9")))
        found = read(saved(pdf))
    assert [(one.text, one.outline_ok) for one in found] == [("66.7", False), ("12", True)]


def test_a_resaved_font_with_honest_outlines_stays_trusted() -> None:
    with opened(page_with(("score", "66.7"))) as pdf:
        for font in fonts_of(pdf):
            written = io.BytesIO()
            TTFont(io.BytesIO(font.FontDescriptor.FontFile2.read_bytes())).save(written)
            font.FontDescriptor.FontFile2 = pdf.make_stream(written.getvalue())
        (found,) = read(saved(pdf))
    assert found.outline_ok


def widen(font: pikepdf.Object, _pdf: pikepdf.Pdf) -> None:
    font.Widths[ord("6")] = 0


def encode(font: pikepdf.Object, _pdf: pikepdf.Pdf) -> None:
    font.Encoding = pikepdf.Dictionary(Differences=pikepdf.Array([54, pikepdf.Name.nine]))


def break_font(font: pikepdf.Object, pdf: pikepdf.Pdf) -> None:
    font.FontDescriptor.FontFile2 = pdf.make_stream(b"\x00\x01\x00\x00garbage")


def no_font(font: pikepdf.Object, _pdf: pikepdf.Pdf) -> None:
    del font.FontDescriptor


def two_meanings(font: pikepdf.Object, pdf: pikepdf.Pdf) -> None:
    cmap = font.ToUnicode.read_bytes()
    font.ToUnicode = pdf.make_stream(cmap.replace(b"<36> <0036>", b"<36> <0036>\n<36> <0039>"))


@pytest.mark.parametrize("tamper", [widen, encode, break_font, no_font, two_meanings])
def test_a_tampered_font_is_never_trusted(tamper: Callable[[pikepdf.Object, pikepdf.Pdf], None]) -> None:
    with opened(page_with(("score", "66.7"))) as pdf:
        for font in fonts_of(pdf):
            tamper(font, pdf)
        (found,) = read(saved(pdf))
    assert not found.outline_ok


BODY = re.compile(rb"(/Span <</GAN \(score\)>> BDC)(.*?)(EMC)", re.DOTALL)


def inside(code: bytes) -> Callable[[bytes], bytes]:
    return lambda stream: BODY.sub(lambda found: found[1] + found[2] + code + b"\n" + found[3], stream)


def ahead(code: bytes) -> Callable[[bytes], bytes]:
    return lambda stream: code + b"\n" + stream


@pytest.mark.parametrize(
    "change",
    [
        inside(b"3 Tr"),
        inside(b"[(1) -2000 (2)] TJ"),
        inside(b"1 0 0 1 9000 0 Td"),
        inside(b"1 0 0 1 0 0 Tm (9) Tj"),
        inside(b"-1 0 0 1 0 0 Tm"),
        inside(b"/F1+0 1 Tf (9) Tj"),
        ahead(b"3 Tr"),
        ahead(b"50 Tz"),
        ahead(b"0 0 1 1 re W n"),
        ahead(b"/G gs"),
        ahead(b"-1 0 0 1 300 0 cm"),
        ahead(b"0.01 0 0 0.01 0 0 cm"),
        ahead(b"% comment"),
        ahead(b"BI /W 1 ID x EI"),
    ],
)
def test_text_that_may_look_otherwise_is_not_trusted(change: Callable[[bytes], bytes]) -> None:
    found = read(changed(page_with(("score", "66.7")), change))
    assert [one.outline_ok for one in found] == [False]


def test_a_mark_inside_of_a_string_is_no_mark() -> None:
    fake = b"BT /F1 9 Tf (/Span <</GAN \\(score\\)>> BDC /F1 9 Tf \\(1\\) Tj EMC) Tj ET"
    found = read(changed(page_with(("score", "66.7")), ahead(fake)))
    assert [(one.id, one.text) for one in found] == [("score", "66.7")]
    nested = b"BT (/Span <</GAN (score)>> BDC /F1 9 Tf (1) Tj EMC) Tj ET"
    assert [one for one in read(changed(page_with(("score", "66.7")), ahead(nested))) if one.outline_ok] == []


def test_a_second_print_of_a_number_is_reported_too() -> None:
    found = read(changed(page_with(("score", "66.7")), lambda code: BODY.sub(lambda one: one[0] * 2, code)))
    assert len(found) == 2


def test_numbers_in_form_objects_are_found() -> None:
    with opened(page_with(("score", "66.7"))) as pdf:
        page = pdf.pages[0]
        form = pdf.make_stream(page.Contents.read_bytes())
        form.Type, form.Subtype, form.BBox = pikepdf.Name.XObject, pikepdf.Name.Form, page.mediabox
        form.Resources = page.resources
        page.Contents = pdf.make_stream(b"/Fm Do")
        page.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Fm=form))
        (found,) = read(saved(pdf))
    assert (found.text, found.outline_ok) == ("66.7", True)


def test_a_form_that_draws_itself_ends() -> None:
    with opened(page_with(("score", "66.7"))) as pdf:
        page = pdf.pages[0]
        form = pdf.make_stream(page.Contents.read_bytes() + b" /Fm Do")
        form.Type, form.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
        resources = pikepdf.Dictionary(Font=page.resources.Font, XObject=pikepdf.Dictionary(Fm=form))
        page.Contents = pdf.make_stream(b"/Fm Do")
        page.obj.Resources = resources
        found = read(saved(pdf))
    assert 1 <= len(found) <= 10
    assert not any(one.outline_ok for one in found)


def test_a_content_stream_that_inflates_without_end_is_left_out() -> None:
    with opened(page_with(("score", "66.7"))) as pdf:
        bomb = pikepdf.Stream(pdf, zlib.compress(b" " * (40 << 20)))
        bomb.Filter = pikepdf.Name.FlateDecode
        pdf.pages[0].Contents = pdf.make_indirect(bomb)
        started = time.perf_counter()
        assert read_marked_numbers(pdf) == []
        assert time.perf_counter() - started < 2


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400), st.integers(0, 4000))
def test_garbage_in_a_page_never_raises(garbage: bytes, place: int) -> None:
    with opened(GARBAGE_GROUND) as pdf:
        code = pdf.pages[0].Contents.read_bytes()
        pdf.pages[0].Contents = pdf.make_stream(code[:place] + garbage + code[place:])
        assert len(read_marked_numbers(pdf)) <= 3


GARBAGE_GROUND = page_with(("a", "1"), ("b", "22.5"))


@pytest.mark.parametrize(
    "attack", [b"(\\(" * 400_000, b"/Span <</GAN (a)>> BDC " * 40_000, b"(" * 800_000, b"/x " * 400_000]
)
def test_streams_made_to_exhaust_the_scanner_are_read_in_linear_time(attack: bytes) -> None:
    with opened(GARBAGE_GROUND) as pdf:
        pdf.pages[0].Contents = pdf.make_stream(attack)
        started = time.perf_counter()
        read_marked_numbers(pdf)
        assert time.perf_counter() - started < 3
