"""Report writing side by side with plain reportlab, and reading marked numbers back."""

import datetime as dt
import io
import sys
import time
from collections.abc import Callable

import pikepdf
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph, TableStyle
from reportlab.platypus import Table as PlainTable

from genderaudit.reports.files.composing import (
    Column,
    Heading,
    Imprint,
    Number,
    Prose,
    Running,
    Table,
    read_marked_numbers,
    theme_for,
    typeset,
)
from genderaudit.reports.files.fonts import SANS, SANS_BOLD, register
from genderaudit.reports.files.inline import as_runs
from genderaudit.reports.files.lines import break_plain, break_runs

TEXT = (
    "The audit read the plans, the budgets and the reports of the office, and heard people of all genders in every "
    "district. Data are collected by sex and age, but they are not used when plans are drawn up. "
)
ARABIC = (
    "قرأ فريق التدقيق 48 وثيقة واستمع إلى 31 شخصًا بين 2026-11-03 و2026-11-14، وتبيّن أن البيانات تُجمع مصنّفة حسب الجنس. "
)
IMPRINT = Imprint("Benchmark", "GenderAudit", "en", dt.datetime(2026, 1, 1, tzinfo=dt.UTC), "GenderAudit")
RUNNING = Running("Benchmark", "Public", "GenderAudit", "Page {page} of {pages}")


def best(work: Callable[[], object], times: int = 3) -> float:
    """Processor seconds of the best of some runs."""
    found = []
    for _ in range(times):
        started = time.process_time()
        work()
        found.append(time.process_time() - started)
    return min(found)


def plain_document(flowables: list[object]) -> bytes:
    written = io.BytesIO()
    document = BaseDocTemplate(written, invariant=1, initialFontName=SANS)
    document.addPageTemplates(PageTemplate("p", [Frame(62, 70, 471, 700, 0, 0, 0, 0)]))
    document.build(flowables)
    return written.getvalue()


def rows(count: int) -> list[list[str]]:
    return [[f"2a.{row}", "Data by sex and age", f"{row % 101}.5", "Met", "B", "HQ-12"] for row in range(count)]


def tagged_tables(pages: int) -> bytes:
    theme = theme_for("en")
    columns = [Column(title) for title in ("Code", "Question", "Score", "Answer", "Grade", "Post")]
    story: list[object] = [Heading(1, "Benchmark", theme.h1)]
    for page in range(pages):
        body = [[code, text, Number(f"n{page}.{code}", score), *rest] for code, text, score, *rest in rows(29)]
        story += [Heading(2, f"Section {page}", theme.h2), Prose(TEXT, theme.body), Table(columns, body, theme)]
    return typeset(story, IMPRINT, RUNNING)


def plain_tables(pages: int) -> bytes:
    head = ParagraphStyle("h", fontName=SANS_BOLD, fontSize=12.5, leading=17)
    body = ParagraphStyle("b", fontName=SANS, fontSize=9.6, leading=14.2)
    look = TableStyle(
        [
            ("FONT", (0, 0), (-1, 0), SANS_BOLD, 8.2),
            ("FONT", (0, 1), (-1, -1), SANS, 8.6),
            ("LINEBELOW", (0, 0), (-1, -1), 0.5, colors.grey),
        ]
    )
    flowables: list[object] = []
    for page in range(pages):
        flowables += [Paragraph(f"Section {page}", head), Paragraph(TEXT, body)]
        flowables.append(PlainTable([list("abcdef"), *rows(29)], style=look, repeatRows=1, colWidths=[78] * 6))
    return plain_document(flowables)


def main() -> None:
    """Prints one line for each measure."""
    register()
    style = ParagraphStyle("b", fontName=SANS, fontSize=9.6, leading=14.2)
    texts = [f"{TEXT * 6} {place}" for place in range(300)]
    theirs = best(lambda: [Paragraph(text, style).wrap(471, 9999) for text in texts])
    body = theme_for("en").body
    ours = best(lambda: [Prose(text, body).wrap(471, 9999) for text in texts])
    print(f"breaking 300 Latin paragraphs: {ours:.3f} s, ratio {ours / theirs:.2f} of reportlab (target 1.10)")
    theirs = best(lambda: plain_document([Paragraph(text, style) for text in texts]))
    ours = best(lambda: typeset([Prose(text, body) for text in texts], IMPRINT, RUNNING))
    print(
        f"300 Latin paragraphs, finished and tagged: {ours:.3f} s, ratio {ours / theirs:.2f} of untagged (target 1.10)"
    )

    runs = as_runs(TEXT * 6)
    fast = best(lambda: [break_plain(runs[0].text, SANS, 9.6, 471) for _ in range(300)])
    general = best(lambda: [break_runs(runs, body, False, 471) for _ in range(300)])
    print(f"fast path: {fast:.3f} s, ratio {fast / general:.2f} of the general path (target 0.50)")

    pages = 100
    theirs = best(lambda: plain_tables(pages), 2)
    ours = best(lambda: tagged_tables(pages), 2)
    data = tagged_tables(pages)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        count = len(pdf.pages)
        spent = best(lambda: read_marked_numbers(pdf))
        numbers = len(read_marked_numbers(pdf))
    share = len(data) / len(plain_tables(pages))
    allowed = 0.5 * count / 100
    print(f"{count} pages of tables, 3a and UA-1: {ours:.2f} s, ratio {ours / theirs:.2f} of untagged (target 3.50)")
    print(f"size of these pages: {len(data) / 1000:.0f} kB, ratio {share:.2f} of untagged (target 3.50)")
    print(f"{numbers} numbers read: {spent:.3f} s, ratio {spent / allowed:.2f} of 0.5 s in 100 pages (target 1.00)")

    arabic = theme_for("ar").body
    latin = best(lambda: typeset([Prose(TEXT * 6, body) for _ in range(100)], IMPRINT, RUNNING))
    texts = [f"{ARABIC * 6}{place}" for place in range(100)]
    mixed = best(lambda: typeset([Prose(text, arabic, "ar") for text in texts], IMPRINT, RUNNING))
    print(
        f"100 Arabic paragraphs, shaped and ordered: {mixed:.3f} s, ratio {mixed / latin:.2f} of Latin (target 10.00)"
    )


if __name__ == "__main__":
    sys.exit(main())
