"""Tables: tags in logical order, heads that repeat, rows that split, columns that run the other way in Arabic."""

from typing import Any

import pikepdf
import pytest
from typeset_reading import Element, opened, page_marks, read_tree
from typeset_sample import WHEN, WORDS

from genderaudit.domain.errors import Defect
from genderaudit.reports.files.composing import (
    Cell,
    Code,
    Column,
    Heading,
    Imprint,
    Number,
    Prose,
    Run,
    Running,
    Table,
    key_values,
    read_marked_numbers,
    theme_for,
    typeset,
)

RUNNING = Running("t", "c", "f", "{page}/{pages}")


def pdf_of(story: list[Any], lang: str = "en") -> pikepdf.Pdf:
    return opened(typeset(story, Imprint("t", "a", lang, WHEN, "tool"), RUNNING))


def table(lang: str, rows: int, **more: Any) -> Table:
    columns = [Column("first", 1), Column("second", 2), Column("third", 1, "end")]
    body = [[f"key{row}", f"text of row {row}", Number(f"n{row}", str(row))] for row in range(rows)]
    return Table(columns, body, theme_for(lang), **more)


def rows_of(tree: Element) -> list[list[str]]:
    (found,) = tree.all("Table")
    return [[cell.text.strip() for cell in row.kids] for row in found.kids if row.role == "TR"]


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_table_over_pages_is_one_table_with_one_head(lang: str) -> None:
    with pdf_of([table(lang, 100, caption="Caption", summary="Summary")], lang) as pdf:
        assert len(pdf.pages) > 2
        tree = read_tree(pdf)
        heads = [page_text(page).count("second") for page in pdf.pages]
    (found,) = tree.all("Table")
    assert found.child_roles == ["Caption"] + ["TR"] * 101
    assert rows_of(tree)[0] == ["first", "second", "third"]
    assert rows_of(tree)[1:] == [[f"key{row}", f"text of row {row}", str(row)] for row in range(100)]
    assert {cell.role for cell in found.kids[1].kids} == {"TH"}
    assert [cell.role for cell in found.kids[2].kids] == ["TH", "TD", "TD"]
    # painted on every page, tagged on the first only
    assert heads == [1] * len(heads)


def page_text(page: pikepdf.Page) -> str:
    return page.Contents.read_bytes().decode("latin-1")


def test_heads_say_which_way_they_reach() -> None:
    with pdf_of([table("en", 2)]) as pdf:
        heads = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and one.get("/S") == "/TH"]
        scopes = sorted(str(head.A.Scope) for head in heads)
    assert scopes == ["/Column"] * 3 + ["/Row"] * 2


def x_of(pdf: pikepdf.Pdf, mark: str) -> float:
    """Where the text of a number mark begins on page 1, by replaying translations and text matrices."""
    stack: list[float] = []
    origin = at = 0.0
    inside = False
    for one in pikepdf.parse_content_stream(pdf.pages[0]):
        operator = str(one.operator)
        if operator == "q":
            stack.append(origin)
        elif operator == "Q":
            origin = stack.pop()
        elif operator == "cm":
            origin += float(one.operands[4])
        elif operator == "Tm":
            at = origin + float(one.operands[4])
        elif operator == "BDC":
            inside = inside or str(one.operands[1].get("/GAN", "")) == mark
        elif operator == "Tj" and inside:
            return at
    raise AssertionError(mark)


def test_columns_run_from_right_to_left_in_arabic() -> None:
    def story(lang: str) -> list[Any]:
        cells = [[Number("a", "1"), Number("b", "2"), Number("c", "3")]]
        return [Table([Column("x"), Column("y"), Column("z")], cells, theme_for(lang), row_headers=False)]

    with pdf_of(story("en")) as pdf:
        assert [one.id for one in read_marked_numbers(pdf)] == ["a", "b", "c"]
        left = [x_of(pdf, mark) for mark in "abc"]
    with pdf_of(story("ar"), "ar") as pdf:
        assert [one.id for one in read_marked_numbers(pdf)] == ["a", "b", "c"]
        right = [x_of(pdf, mark) for mark in "abc"]
    assert left == sorted(left)
    assert right == sorted(right, reverse=True)


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_row_taller_than_a_page_is_split_and_stays_one_row(lang: str) -> None:
    long = WORDS[lang]["body"] * 60
    rows = [["a", "short"], ["b", long], ["c", [Run("end", bold=True)]]]
    with pdf_of([Table([Column("k", 1), Column("v", 3)], rows, theme_for(lang))], lang) as pdf:
        assert len(pdf.pages) > 2
        read = rows_of(read_tree(pdf))
    assert [row[0] for row in read] == ["k", "a", "b", "c"]
    assert read[2][1].split() == long.split()


def test_a_heading_takes_the_beginning_of_its_table_along() -> None:
    theme = theme_for("en")
    filler = [Prose("line", theme.body) for _ in range(26)]
    story = [*filler, Heading(1, "Head", theme.h1), table("en", 60, caption="Cap")]
    with pdf_of(story) as pdf:
        first = "".join(page_marks(pdf.pages[0], {})[0].values())
    assert "Head" in first
    assert "key1" in first


def test_no_heading_is_left_at_the_foot_of_a_page() -> None:
    theme = theme_for("en")
    for fill in range(28, 40):
        story = [*(Prose("line", theme.body) for _ in range(fill)), Heading(1, "Head", theme.h1), table("en", 30)]
        with pdf_of(story) as pdf:
            for page in pdf.pages:
                text = "".join(page_marks(page, {})[0].values())
                assert ("Head" in text) == ("key0" in text), fill


def test_a_row_with_a_missing_cell_is_a_defect() -> None:
    with pytest.raises(Defect):
        Table([Column("a"), Column("b")], [["only one"]], theme_for("en"))


def test_rated_cells_carry_a_shape_beside_their_colour() -> None:
    def code(cell: Any) -> str:
        rows = [["k", cell]]
        with pdf_of([Table([Column("a"), Column("b")], rows, theme_for("en"))]) as pdf:
            return page_text(pdf.pages[0])

    assert code(Cell("Met", "good")).count(" c ") == 4  # a circle
    assert " c " not in code("Met")


def test_key_values_pair_what_and_value() -> None:
    with pdf_of(
        [key_values([("Office", "Cadiz"), ("Date", Code("2026-11-21"))], theme_for("en"), titles=("A", "B"))]
    ) as pdf:
        assert rows_of(read_tree(pdf)) == [["A", "B"], ["Office", "Cadiz"], ["Date", "2026-11-21"]]


def test_a_cell_in_another_language_says_so() -> None:
    rows = [["k", Cell("Bonjour", lang="fr")]]
    with pdf_of([Table([Column("a"), Column("b")], rows, theme_for("en"))]) as pdf:
        assert [cell.attributes.get("Lang") for cell in read_tree(pdf).all("TD")] == ["fr"]


def test_a_table_without_rows_still_has_its_head() -> None:
    with pdf_of([table("en", 0)]) as pdf:
        assert rows_of(read_tree(pdf)) == [["first", "second", "third"]]
