"""Mixed directions, with the Unicode algorithm in python-bidi's compiled code as the oracle."""

from bidi import get_display
from hypothesis import given, settings
from hypothesis import strategies as st

from genderaudit.reports.files.bidi import levels, run_levels, split_codes, visual_order
from genderaudit.reports.files.composing import Code, Foreign, Run, TextStyle
from genderaudit.reports.files.fonts import shape
from genderaudit.reports.files.inline import as_runs
from genderaudit.reports.files.lines import break_runs

STYLE = TextStyle(size=10, leading=14)
# Brackets apart: the pure algorithm in use has no paired-bracket rule (N0), and callers isolate what is bracketed.
WORDS = st.text(alphabet="abAB ابتمو ،.:/-%12", min_size=1, max_size=30)


def shown(text: str, base: int) -> str:
    found = levels(text, base)
    return "".join(text[place] for place in visual_order(text, found))


@settings(max_examples=400, deadline=None)
@given(WORDS, st.sampled_from([0, 1]))
def test_levels_order_text_as_the_oracle_does(text: str, base: int) -> None:
    # trailing spaces take the paragraph's level in the oracle (L1); our lines have none
    text = text.strip()
    assert shown(text, base) == get_display(text, base_dir="LR"[base])


@settings(max_examples=200, deadline=None)
@given(WORDS, st.text(alphabet="abc123-./%", min_size=1, max_size=12), WORDS)
def test_a_code_stands_where_an_isolate_stands_in_the_oracle(before: str, code: str, after: str) -> None:
    before, after = before.strip() + " ", " " + after.strip()
    runs = [Run(before), Code(code), Run(after)]
    whole = before + code + after
    flat = [level for run in run_levels(runs, 1) for level in run]
    ours = "".join(whole[place] for place in visual_order(whole, flat)).strip()
    theirs = get_display(f"{before}\u2066{code}\u2069{after}".strip(), base_dir="R")
    assert ours == "".join(char for char in theirs if char not in "\u2066\u2069").strip()


def order_on_line(content: object) -> list[str]:
    (line,) = break_runs(as_runs(content), STYLE, True, 2000)  # type: ignore[arg-type]
    placed = sorted(line.items, key=lambda item: item.x)
    return [item.piece.text for item in placed if item.piece.text.strip()]


def test_a_date_after_an_arabic_word_is_not_turned_round() -> None:
    assert order_on_line("بتاريخ 2026-11-21 فقط") == ["فقط", "2026-11-21", "بتاريخ"]
    # what the bare algorithm would print
    assert "21-11-2026" in shown("بتاريخ 2026-11-21 فقط", 1)


def test_codes_percentages_and_versions_keep_their_order() -> None:
    texts = [
        run.text for run in split_codes(Run("الرمز GA-12/3 بنسبة 94% (الإصدار GenderAudit 0.1) و-3.5")) if run.isolate
    ]
    assert texts == ["GA-12/3", "94%", "GenderAudit 0.1", "-3.5"]


def test_two_numbers_side_by_side_stay_two() -> None:
    assert order_on_line("من 12 34 إلى") == ["إلى", "34", "12", "من"]


def test_brackets_face_the_text_that_they_hold() -> None:
    (line,) = break_runs(as_runs("(نعم)"), STYLE, True, 500)
    left, _, right = sorted(line.items, key=lambda item: item.x)
    # the logical closing bracket stands at the left and opens towards the word
    assert (left.piece.text, [glyph.char for glyph in left.piece.glyphs or ()]) == (")", ["("])
    assert (right.piece.text, [glyph.char for glyph in right.piece.glyphs or ()]) == ("(", [")"])


def test_letters_are_joined() -> None:
    alone = shape("ب", "GANaskh", True)[0].char
    chars = [glyph.char for glyph in shape("ببب", "GANaskh", True)]
    assert len(set(chars)) == 3
    assert alone not in chars


def test_lam_alef_is_drawn_as_one() -> None:
    assert len([glyph for glyph in shape("لا", "GANaskh", True) if glyph.advance]) == 1


def test_an_arabic_name_in_an_english_line_is_set_from_the_right() -> None:
    (line,) = break_runs(as_runs(["by ", Foreign("منظمة الأمل", "ar"), " today"]), STYLE, False, 500)
    placed = sorted(line.items, key=lambda item: item.x)
    assert [item.piece.text for item in placed if item.piece.text.strip()] == ["by", "الأمل", "منظمة", "today"]


def test_punctuation_after_arabic_stands_at_its_left() -> None:
    (line,) = break_runs(as_runs("هل كان ذلك كافيًا؟ نعم."), STYLE, True, 500)
    placed = sorted(line.items, key=lambda item: item.x)
    assert placed[0].piece.text == "."
    assert line.items[0].x == max(item.x for item in line.items)
