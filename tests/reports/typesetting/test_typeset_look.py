"""The look: fonts traced to their source, colours that can be read, shapes beside colours, figures described."""

import hashlib
import re
from decimal import Decimal
from itertools import combinations
from typing import Any

import pikepdf
import pytest
from fontTools.ttLib import TTFont
from reportlab.pdfbase import pdfmetrics
from typeset_reading import Element, opened, read_tree
from typeset_sample import WHEN

from genderaudit.domain.errors import Defect
from genderaudit.reports.files import theme as looks
from genderaudit.reports.files.composing import (
    BANDS,
    Bar,
    Bars,
    Count,
    Counts,
    Imprint,
    Number,
    Panel,
    Places,
    Prose,
    Running,
    TitleBlock,
    bullet_list,
    read_marked_numbers,
    theme_for,
    typeset,
)
from genderaudit.reports.files.fonts import FILES, SANS, register
from genderaudit.runtime.assets import asset
from genderaudit.runtime.language import LANGUAGES, catalogue

FONTS = asset("resources", "fonts")


def pdf_of(story: list[Any], lang: str = "en") -> pikepdf.Pdf:
    data = typeset(story, Imprint("t", "a", lang, WHEN, "tool"), Running("t", "c", "f", "{page}"))
    return opened(data)


def tree_of(story: list[Any], lang: str = "en") -> Element:
    with pdf_of(story, lang) as pdf:
        return read_tree(pdf)


def test_the_fonts_are_the_ones_that_the_readme_names() -> None:
    readme = (FONTS / "README.md").read_text()
    stated = {name: digest for digest, name in re.findall(r"([0-9a-f]{64})  (\S+\.ttf)", readme)}
    assert set(stated) == {path.name for path in FONTS.glob("*.ttf")}
    assert set(FILES.values()) <= set(stated)
    for name, digest in stated.items():
        assert hashlib.sha256((FONTS / name).read_bytes()).hexdigest() == digest, name


def test_the_fonts_are_small_free_and_without_programs() -> None:
    assert sum((FONTS / name).stat().st_size for name in FILES.values()) < 400_000
    assert sum(path.stat().st_size for path in FONTS.glob("*.ttf")) < 750_000
    assert "SIL OPEN FONT LICENSE Version 1.1" in (FONTS / "OFL.txt").read_text()
    for path in FONTS.glob("*.ttf"):
        font = TTFont(path)
        assert not {"fpgm", "prep", "cvt "} & set(font.keys())
        assert font["head"].unitsPerEm == 1000
    assert "GSUB" in TTFont(FONTS / FILES["GANaskh"])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_character_of_the_catalogues_can_be_drawn(lang: str) -> None:
    from genderaudit.reports.files.fonts import font_for

    texts = catalogue(lang)
    chars = {char for key in texts.keys() for char in str(texts._texts[key]) if not char.isspace()}  # noqa: SIM118
    assert [char for char in chars if font_for(char, False) is None or font_for(char, True) is None] == []


def test_registration_happens_once() -> None:
    register()
    first = pdfmetrics.getFont(SANS)
    register()
    assert pdfmetrics.getFont(SANS) is first


def luminance(colour: str) -> float:
    """WCAG 2.1 relative luminance."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_text_reaches_the_contrast_of_wcag_aa() -> None:
    for name, band in BANDS.items():
        assert contrast(band.ink, band.fill) >= 4.5, name
        assert contrast(looks.TEXT, band.wash) >= 4.5, name
        assert contrast(band.fill, band.wash) >= 4.5, name
        assert contrast(band.fill, looks.TRACK) >= 3, name
    theme = theme_for("en")
    for style in (theme.body, theme.small, theme.label, theme.running, theme.h1, theme.h2):
        assert contrast(style.colour, looks.WHITE) >= 4.5
    assert contrast(theme.link, looks.WHITE) >= 4.5
    for style in (theme.title, theme.subtitle):
        assert contrast(style.colour, looks.INK) >= 4.5


def test_no_two_ratings_share_a_shape() -> None:
    assert all(BANDS[one].shape != BANDS[other].shape for one, other in combinations(BANDS, 2))


def test_arabic_lines_stand_further_apart() -> None:
    assert theme_for("ar").body.leading > theme_for("en").body.leading
    assert theme_for("ar").rtl
    assert not theme_for("fr").rtl


def bars(lang: str) -> Bars:
    rows = [
        Bar("2a", Decimal("0.5"), Number("b.2a", "50"), "poor", "Partly met"),
        Bar("2b", None, "–", "none", "Not assessed"),
        Bar("2c", Decimal("1.7"), Number("b.2c", "170"), "good", "Met"),
    ]
    return Bars(rows, alt="2a 50, 2b not assessed, 2c 170", theme=theme_for(lang))


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_chart_is_one_described_figure_with_numbers_that_read_back(lang: str) -> None:
    with pdf_of([bars(lang)], lang) as pdf:
        (figure,) = read_tree(pdf).all("Figure")
        numbers = [(one.id, one.text, one.outline_ok) for one in read_marked_numbers(pdf)]
    assert figure.attributes["Alt"] == "2a 50, 2b not assessed, 2c 170"
    assert numbers == [("b.2a", "50", True), ("b.2c", "170", True)]


def rectangles(lang: str, colour: str) -> list[tuple[float, float]]:
    """(left, width) of the rectangles of one fill colour on the first page."""
    wanted = [round(int(colour[place : place + 2], 16) / 255, 3) for place in (1, 3, 5)]
    found, current = [], None
    with pdf_of([bars(lang)], lang) as pdf:
        for one in pikepdf.parse_content_stream(pdf.pages[0]):
            if str(one.operator) == "rg":
                current = [round(float(part), 3) for part in one.operands]
            elif str(one.operator) == "re" and current == wanted:
                found.append((float(one.operands[0]), float(one.operands[2])))
    return found


def test_a_bar_is_as_long_as_its_share_and_never_longer_than_its_track() -> None:
    (track, _) = rectangles("en", looks.TRACK)
    (half,) = rectangles("en", BANDS["poor"].fill)
    (full,) = rectangles("en", BANDS["good"].fill)
    assert half[1] == pytest.approx(track[1] / 2, abs=0.02)
    assert full == track
    assert half[0] == track[0]


def test_bars_grow_from_the_right_in_arabic() -> None:
    (track, _) = rectangles("ar", looks.TRACK)
    (half,) = rectangles("ar", BANDS["poor"].fill)
    assert half[0] + half[1] == pytest.approx(track[0] + track[1], abs=0.02)


def test_what_was_not_assessed_has_no_bar_in_a_rating_colour() -> None:
    assert rectangles("en", BANDS["none"].fill) == []


def test_a_figure_without_description_is_a_defect() -> None:
    with pytest.raises(Defect):
        Counts([Count("1", "x", "good")], alt=" ", theme=theme_for("en"))


def test_lists_have_items_with_label_and_body() -> None:
    (found,) = tree_of(bullet_list(["one", "two " * 900], theme_for("en"))).all("L")
    assert found.child_roles == ["LI", "LI"]
    assert all(item.child_roles == ["Lbl", "LBody"] for item in found.kids)
    assert found.kids[1].kids[1].text.split() == ["two"] * 900


def test_a_long_panel_goes_over_the_page_without_losing_text() -> None:
    theme = theme_for("en")
    texts = [f"paragraph {place} " * 40 for place in range(12)]
    with pdf_of([Panel([Prose(text, theme.body) for text in texts], theme)]) as pdf:
        assert len(pdf.pages) > 1
        read = [element.text.split() for element in read_tree(pdf).all("P")]
    assert read == [text.split() for text in texts]


def test_a_panel_with_one_endless_paragraph_goes_over_the_page() -> None:
    theme = theme_for("en")
    with pdf_of([Panel([Prose("word " * 3000, theme.body)], theme)]) as pdf:
        assert len(pdf.pages) > 1
        (paragraph,) = read_tree(pdf).all("P")
    assert paragraph.text.split() == ["word"] * 3000


def test_progress_is_told_page_by_page() -> None:
    pages: list[int] = []
    story = [Prose("word " * 3000, theme_for("en").body)]
    running = Running("t", "c", "f", "{page}")
    data = typeset(story, Imprint("t", "a", "en", WHEN, "t"), running, progress=pages.append)
    with opened(data) as pdf:
        assert pages == list(range(1, len(pdf.pages) + 1))


def test_a_title_longer_than_the_band_makes_the_band_taller() -> None:
    theme = theme_for("en")

    def band(title: str) -> float:
        with pdf_of([TitleBlock([Prose(title, theme.title)])]) as pdf:
            heights = [
                float(one.operands[3])
                for one in pikepdf.parse_content_stream(pdf.pages[0])
                if str(one.operator) == "re"
            ]
        return max(heights)

    assert band("long title " * 12) > band("short") + 60


def test_two_places_of_one_name_are_a_defect() -> None:
    theme = theme_for("en")
    with pytest.raises(Defect, match="two places"):
        tree_of([Places([("Preparer", "a"), ("Preparer", "b")], theme)])
