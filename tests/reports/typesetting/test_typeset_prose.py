"""Paragraphs: what is written is what is read, in every language and direction, whole or split over pages."""

import io
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph
from typeset_reading import Element, opened, read_tree
from typeset_sample import WHEN, WORDS, report

from genderaudit.domain.errors import Defect
from genderaudit.reports.files.composing import (
    Code,
    Foreign,
    Heading,
    Imprint,
    Number,
    Prose,
    Run,
    Running,
    TextStyle,
    plain_text,
    theme_for,
    typeset,
)
from genderaudit.reports.files.fonts import SANS, text_width
from genderaudit.reports.files.inline import as_runs, clean
from genderaudit.reports.files.lines import break_plain, break_runs, is_plain
from genderaudit.runtime.language import LANGUAGES

STYLE = TextStyle(size=10, leading=14)
RUNNING = Running("t", "c", "f", "{page}/{pages}")


def tree_of(story: list[Any], lang: str = "en") -> Element:
    data = typeset(story, Imprint("t", "a", lang, WHEN, "tool"), RUNNING)
    with opened(data) as pdf:
        return read_tree(pdf)


def normal(text: str) -> str:
    """Text as a paragraph keeps it: one space between words, no-break spaces read back as spaces."""
    return re.sub(r"[ \n\u00a0]+", " ", clean(text)).strip(" ")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_tag_tree_reads_as_the_text_was_written(lang: str) -> None:
    words = WORDS[lang]
    with opened(report(lang)) as pdf:
        tree = read_tree(pdf)
    assert next(tree.all("H1")).text == words["title"]
    paragraphs = [normal(element.text) for element in tree.all("P")]
    assert normal(f"{words['score']}66.7{words['of']}") in paragraphs
    whole = f"{words['body']}{words['name']}: {words['link']}. {words['body']}منظمة الأمل (غير حكومية). GA-4d"
    assert paragraphs.count(normal(whole)) == 2
    assert [normal(element.text) for element in tree.all("LBody")].count(normal(words["body"])) == 4


def test_link_text_lies_under_its_link_in_reading_order() -> None:
    for lang in ("en", "ar"):
        with opened(report(lang)) as pdf:
            tree = read_tree(pdf)
        paragraph = next(element for element in tree.all("P") if WORDS[lang]["link"] in element.text)
        links = [kid for kid in paragraph.kids if kid.role == "Link"]
        assert [normal(link.text) for link in links] == [WORDS[lang]["link"], "GA-4d"]
        assert links[0].attributes["Alt"] == WORDS[lang]["link"]
        assert all("#object" in link.child_roles for link in links)


MIXED = st.text(alphabet="abcé œ12.3-()%ابتمل،؟ \n€≥漢&<>", min_size=1, max_size=120).filter(lambda text: text.strip())


@settings(max_examples=60, deadline=None)
@given(MIXED, st.sampled_from(["en", "ar"]))
def test_any_text_reads_back_in_logical_order(text: str, lang: str) -> None:
    tree = tree_of([Prose(text, STYLE, lang)], lang)
    assert normal("".join(element.text for element in tree.all("P"))) == normal(text)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(MIXED, st.sampled_from(["", "ltr", "auto"]), st.booleans()), min_size=1, max_size=5))
def test_runs_of_any_look_read_back_in_logical_order(parts: list[tuple[str, Any, bool]]) -> None:
    runs = [Run(text.replace("\n", " "), bold=bold, isolate=isolate) for text, isolate, bold in parts]
    tree = tree_of([Prose(runs, STYLE, "ar")], "ar")
    assert normal("".join(element.text for element in tree.all("P"))) == normal(plain_text(runs))


@settings(max_examples=150, deadline=None)
@given(MIXED, st.floats(60, 400), st.booleans())
def test_no_line_is_wider_than_the_column(text: str, width: float, rtl: bool) -> None:
    for line in break_runs(as_runs(text), STYLE, rtl, width):
        used = sum(placed.piece.width for placed in line.items)
        assert used <= width + 0.01
        assert all(-0.01 <= placed.x <= width + 0.01 for placed in line.items)


@settings(max_examples=150, deadline=None)
@given(
    st.text(alphabet="abcdé œ12.,«»—’", min_size=1, max_size=200).filter(lambda text: text.strip()), st.floats(80, 400)
)
def test_the_fast_path_breaks_lines_as_the_general_one_does(text: str, width: float) -> None:
    runs = as_runs(text)
    assert is_plain(runs, rtl=False, bold=False)
    fast = break_plain(text, SANS, 10, width)
    if fast is None:
        assert max(text_width(word, SANS, 10) for word in text.split()) > width
    else:
        assert [line.rstrip() for line in fast] == [
            line.text.rstrip() for line in break_runs(runs, STYLE, False, width)
        ]


def test_lines_break_where_reportlab_breaks_them() -> None:
    text = WORDS["en"]["body"] * 4
    theirs = Paragraph(text, ParagraphStyle("x", fontName=SANS, fontSize=9.6, leading=14, spaceShrinkage=0))
    for width in (150, 260, 471):
        theirs.wrap(width, 1000)
        lines = [" ".join(line[1]) for line in theirs.blPara.lines]
        assert [line.rstrip() for line in break_plain(text, SANS, 9.6, width) or []] == lines


def test_markup_in_a_text_is_printed_as_it_stands() -> None:
    hostile = "<b>bold</b> <script>alert(1)</script> &amp; (EMC) \\) BT ET %"
    assert normal(tree_of([Prose(hostile, STYLE)]).text) == hostile


def test_direction_overrides_and_controls_are_dropped() -> None:
    assert clean("safe\u202eevil\u2066\x00\x07\u200b") == "safeevil\u200b"
    assert normal(tree_of([Prose("a\u202eb\u2069c", STYLE)]).text) == "abc"


def test_a_character_that_no_font_has_is_shown_as_a_box_and_read_as_itself() -> None:
    data = typeset([Prose("名前 Amina 😀", STYLE)], Imprint("t", "a", "en", WHEN, "tool"), RUNNING)
    with opened(data) as pdf:
        assert normal(read_tree(pdf).text) == "名前 Amina 😀"


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_paragraph_over_two_pages_is_one_element(lang: str) -> None:
    text = WORDS[lang]["body"] * 40
    data = typeset([Prose(text, STYLE, lang)], Imprint("t", "a", lang, WHEN, "tool"), RUNNING)
    with opened(data) as pdf:
        assert len(pdf.pages) > 1
        paragraphs = list(read_tree(pdf).all("P"))
    assert len(paragraphs) == 1
    assert paragraphs[0].child_roles == ["#text"] * len(paragraphs[0].kids)
    assert normal(paragraphs[0].text) == normal(text)


def test_no_single_line_is_left_alone_at_a_page_edge() -> None:
    prose = Prose(WORDS["en"]["body"] * 3, STYLE)
    _, height = prose.wrap(300)
    count = round(height / 14)
    for room in range(0, int(height) + 14, 7):
        parts = prose.split(300, room)
        sizes = [part._count() for part in parts]
        assert sum(sizes) in (0, count)
        assert all(size >= 2 for size in sizes)


def test_languages_that_differ_are_marked() -> None:
    story = [Prose("Bonjour", STYLE, "fr"), Prose([Foreign("مرحبا", "ar"), " hello"], STYLE, "en")]
    data = typeset(story, Imprint("t", "a", "en", WHEN, "tool"), RUNNING)
    with opened(data) as pdf:
        first = next(read_tree(pdf).all("P"))
        assert first.attributes["Lang"] == "fr"
        assert b"/Span <</Lang (ar)>> BDC" in pdf.pages[0].Contents.read_bytes()


def test_a_heading_that_skips_a_level_is_a_defect() -> None:
    theme = theme_for("en")
    with pytest.raises(Defect, match="level 3"):
        tree_of([Heading(1, "a", theme.h1), Heading(3, "b", theme.h3)])


def test_two_bookmarks_of_one_name_are_a_defect() -> None:
    theme = theme_for("en")
    with pytest.raises(Defect, match="two bookmarks"):
        tree_of([Heading(1, "a", theme.h1, key="x"), Heading(1, "b", theme.h1, key="x")])


def test_equal_headings_get_bookmarks_of_their_own() -> None:
    theme = theme_for("en")
    tree = tree_of([Heading(1, "same", theme.h1), Prose("p", STYLE), Heading(1, "same", theme.h1), Prose("p", STYLE)])
    assert [kid.role for kid in tree.kids] == ["Sect", "Sect"]


def test_a_bad_number_id_is_a_defect() -> None:
    for bad in ("", "a b", "n)", "n\\", "é"):
        with pytest.raises(Defect):
            Number(bad, "1")


def test_codes_never_break_and_keep_their_order() -> None:
    lines = break_runs(as_runs(["بتاريخ ", Code("2026-11-21"), " و"]), STYLE, True, 300)
    (code,) = [placed for placed in lines[0].items if placed.piece.text == "2026-11-21"]
    assert code.piece.glyphs is None
    assert code.piece.level % 2 == 0


def test_an_empty_paragraph_takes_no_room_and_no_tag() -> None:
    assert Prose("", STYLE).wrap(100)[1] == 0
    assert tree_of([Prose("", STYLE), Prose("x", STYLE)]).child_roles == ["P"]


def test_streams_are_readable_by_another_library() -> None:
    import pypdfium2

    document = pypdfium2.PdfDocument(io.BytesIO(report("fr")))
    text = "".join(page.get_textpage().get_text_range() for page in document)
    assert "Cox’s Bazar, janvier à octobre 2026" in text
    document.close()
