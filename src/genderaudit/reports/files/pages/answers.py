"""Every answer, section by section, with what it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from reportlab.platypus import Flowable

from genderaudit.checklists import Form, Placed
from genderaudit.reports.files.inline import Code, Foreign, Run
from genderaudit.reports.files.pages.ink import quiet
from genderaudit.reports.files.pages.paper import Paper
from genderaudit.reports.files.pages.values import answer_words
from genderaudit.reports.files.tables import Column, Row, Table
from genderaudit.reports.files.theme import QUIET
from genderaudit.reports.model.data import AnswerShown


def answers(paper: Paper) -> list[Flowable]:
    """A table for each section."""
    form = Form(
        paper.pack,
        tier=paper.data.pack.tier,
        parts=paper.data.pack.parts,
        today=paper.data.made_at.date(),
        answers={key: shown.state for key, shown in paper.data.answers.items()},
    )
    story: list[Flowable] = [paper.chapter("answers"), paper.intro(paper.text("answers.intro"))]
    if paper.data.compared:
        story.append(paper.small(paper.text("answers.compared"), keep=True))
    style = replace(paper.theme.cell, size=8.2)
    columns = [
        Column(paper.text("head.item"), 0.125),
        Column(paper.text("head.question"), 0.305),
        Column(paper.text("head.answer"), 0.25),
        Column(paper.text("head.rests_on"), 0.32),
    ]
    for section in paper.sections():
        rows = [
            row for placed in form.questions() if placed.section.id == section.id for row in _rows(paper, form, placed)
        ]
        if rows:
            title = [Code(section.id), Run("\u2002"), *paper.of_pack(f"sections.{section.id}.label")]
            summary = paper.pack.text(f"sections.{section.id}.label", paper.language).text
            story += [paper.section(title), Table(columns, rows, paper.theme, summary=summary, style=style)]
    return story


def _rows(paper: Paper, form: Form, placed: Placed) -> Iterator[Row]:
    id = placed.question.id
    given = [(key, shown) for key, shown in paper.data.answers.items() if key == id or key.startswith(f"{id}#")]
    if not given:
        if placed.is_item and id not in paper.result.left_out:
            shown = form.is_shown(id)
            status = paper.words(f"answers.status.{'unanswered' if shown else 'hidden'}")
            # the rows of a repeat follow below it
            by_rows = placed.question.type == "repeat" and bool(form.rows(id))
            yield [_id(placed, id), paper.question(placed.question), Run("" if by_rows else status, colour=QUIET), ""]
        return
    for key, shown_answer in given:
        yield [
            _id(placed, key),
            paper.question(placed.question),
            [*answer_words(paper, key, shown_answer), *_compared(paper, key)],
            _rests_on(paper, shown_answer),
        ]


def _id(placed: Placed, key: str) -> list[Run]:
    indent = "\u2003" * placed.depth
    return [Run(indent), Code(key, bold=placed.is_item)] if indent else [Code(key, bold=True)]


def _compared(paper: Paper, key: str) -> list[Run]:
    change = paper.data.compared.get(key)
    return [Run("\n"), Run(paper.text(f"compared.{change}"), colour=QUIET, size=7.4)] if change else []


def _rests_on(paper: Paper, shown: AnswerShown) -> list[Run]:
    state = shown.state
    lines: list[list[Run]] = []
    if state.na_reason:
        lines.append(paper.fill("answers.na_reason", reason=Foreign(state.na_reason)))
    if shown.comment:
        lines.append([Foreign(shown.comment)])
    basis: list[list[Run]] = []
    if state.sources:
        voices = paper.joined(paper.words(f"answers.voices.{voice}") for voice in state.sources)
        basis.append(paper.fill("answers.heard", voices=voices))
    if state.evidence:
        evidence = paper.joined(Code(one, link="#chapter-evidence") for one in state.evidence)
        basis.append(paper.fill("answers.evidence", evidence=evidence))
    if state.confidence:
        basis.append(paper.fill("answers.confidence", word=paper.words(f"answers.confidence.{state.confidence}")))
    if basis:
        lines.append(quiet(paper.joined(basis, " · ")))
    return paper.joined(lines, "\n")
