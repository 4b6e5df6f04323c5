"""Whatever a composer puts together comes out whole: no lost text, no lost number, nothing untagged."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typeset_reading import opened, page_marks, read_tree
from typeset_sample import WHEN

from genderaudit.reports.files.composing import (
    Bar,
    Bars,
    Cell,
    Column,
    Heading,
    Imprint,
    Number,
    Panel,
    Prose,
    Running,
    Table,
    bullet_list,
    numbered_list,
    plain_text,
    read_marked_numbers,
    theme_for,
    typeset,
)

LENGTHS = st.sampled_from([1, 3, 12, 60, 300, 900])


class Composer:
    """Makes blocks whose words and numbers are counted."""

    def __init__(self, lang: str) -> None:
        self.lang, self.theme = lang, theme_for(lang)
        self.words = self.numbers = 0

    def content(self, length: int) -> list[Any]:
        parts: list[Any] = []
        for _ in range(length):
            self.words += 1
            parts.append(f"w{self.words}x " if self.lang == "en" else f"كلمة{self.words} ")
        self.numbers += 1
        return [*parts, Number(f"n{self.numbers}", str(self.numbers))]

    def block(self, kind: str, length: int) -> list[Any]:
        theme = self.theme
        if kind == "prose":
            return [Prose(self.content(length), theme.body, self.lang)]
        if kind == "panel":
            return [Panel([Prose(self.content(length), theme.body, self.lang) for _ in range(3)], theme, "info")]
        if kind == "bullets":
            return bullet_list([self.content(length), self.content(1)], theme)
        if kind == "numbered":
            return numbered_list([self.content(length), self.content(1)], theme)
        if kind == "heading":
            return [Heading(2, self.content(min(length, 12)), theme.h1, self.lang)]
        rows = [[self.content(1), Cell(self.content(length), "poor"), "z"] for _ in range(3)]
        return [Table([Column("a"), Column("b", 2), Column("c")], rows, theme, caption="cap")]


KINDS = st.sampled_from(["prose", "panel", "bullets", "numbered", "heading", "table"])


@settings(max_examples=16, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(KINDS, LENGTHS), max_size=5), st.sampled_from(["en", "ar"]))
def test_any_story_is_set_whole(blocks: list[tuple[str, int]], lang: str) -> None:
    composer = Composer(lang)
    story: list[Any] = [Heading(1, "title", composer.theme.h1, lang)]
    for kind, length in blocks:
        story += composer.block(kind, length)
    data = typeset(story, Imprint("t", "a", lang, WHEN, "t"), Running("t", "c", "f", "{page}"))
    with opened(data) as pdf:
        assert all(page_marks(page, {})[1] == [] for page in pdf.pages)
        text = read_tree(pdf).text
        found = read_marked_numbers(pdf)
    assert [one.id for one in found] == [f"n{place}" for place in range(1, composer.numbers + 1)]
    assert all(one.outline_ok and f"n{one.text}" == one.id for one in found)
    for place in range(1, composer.words + 1):
        assert (f"w{place}x" if lang == "en" else f"كلمة{place}") in text


@pytest.mark.parametrize("count", [1, 40, 130])
def test_a_chart_of_any_length_is_set(count: int) -> None:
    theme = theme_for("en")
    bars = [Bar(f"label {place}", 0.5, Number(f"b{place}", str(place)), "fair", "word") for place in range(count)]
    data = typeset([Bars(bars, "alt", theme)], Imprint("t", "a", "en", WHEN, "t"), Running("t", "c", "f", "{page}"))
    with opened(data) as pdf:
        assert [one.id for one in read_marked_numbers(pdf)] == [f"b{place}" for place in range(count)]
        assert {figure.attributes["Alt"] for figure in read_tree(pdf).all("Figure")} == {"alt"}


def test_what_a_composer_asks_for_alt_texts_is_the_plain_text() -> None:
    assert plain_text(["a ", Number("n", "1 000"), " b"]) == "a 1\u202f000 b"
