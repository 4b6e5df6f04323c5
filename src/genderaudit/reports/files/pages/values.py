"""Answers in words, their numbers through the register."""

from __future__ import annotations

import datetime as dt

from genderaudit.checklists.model.answers import FilesValue, RatingValue, ShareValue, TableValue
from genderaudit.checklists.model.pack import Question
from genderaudit.reports.files.inline import Code, Foreign, Run
from genderaudit.reports.files.pages.ink import NONE
from genderaudit.reports.files.pages.paper import FEW, Paper
from genderaudit.reports.model.data import AnswerShown


def answer_words(paper: Paper, key: str, shown: AnswerShown) -> list[Run]:
    """What was answered. `key` is the question, or the question and its row as `RA-01a#0`."""
    state = shown.state
    if state.status != "answered":
        return [Run(paper.words(f"answers.status.{state.status}"))]
    question = paper.pack.questions[key.partition("#")[0]].question
    value = state.value
    if isinstance(value, TableValue):
        return paper.fill("answers.see_table", chapter=Run(paper.text("chapter.tables"), link="#chapter-tables"))
    if shown.protected:
        return [Run(paper.text("answers.protected"))]
    if value is None:
        return [Run(NONE if paper.full else paper.text("answers.left_out"))]
    return _plain(paper, key, question, value) if isinstance(value, str) else _structured(paper, question, value)


def _structured(
    paper: Paper, question: Question, value: tuple[str, ...] | ShareValue | RatingValue | FilesValue
) -> list[Run]:
    if isinstance(value, ShareValue):
        return share_words(paper, question.id, value)
    if isinstance(value, RatingValue):
        return _ratings(paper, question, value)
    if isinstance(value, FilesValue):
        return paper.codes(value.files)
    return paper.joined(paper.choice(question.choices or "", code) for code in value) or [Run(NONE)]


def _plain(paper: Paper, key: str, question: Question, value: str) -> list[Run]:
    if question.type in ("yes_partly_no", "maturity"):
        return [Run(paper.words(f"answers.{question.type}.{value}"))]
    if question.type == "single":
        return paper.choice(question.choices or "", value)
    if question.type == "date":
        return [Run(paper.date(dt.date.fromisoformat(value)))]
    if question.type == "number" and question.unit == "year":
        return [Code(value)]
    if question.type == "number":
        places = len(value.partition(".")[2])
        number = Code(value) if "#" in key else paper.number("number", question.id, places=places)
        unit = paper.of_pack(f"items.{question.id}.unit") if paper.has(f"items.{question.id}.unit") else []
        return [number, Run(" ("), *unit, Run(")")] if unit else [number]
    return [Foreign(value)]


def share_words(paper: Paper, question: str, value: ShareValue) -> list[Run]:
    """`3 of 7`, from twenty on with the percentage."""
    counts = {
        "part": paper.number("share_numerator", question),
        "whole": paper.number("share_denominator", question),
    }
    if value.denominator < FEW:
        return paper.fill("answers.share_few", **counts)
    return paper.fill("answers.share", percent=paper.percent("share_percent", question, places=1), **counts)


def _ratings(paper: Paper, question: Question, value: RatingValue) -> list[Run]:
    lines: list[list[Run]] = []
    for group in value.groups:
        lines.append(
            paper.fill(
                "answers.rating",
                group=paper.choice(question.choices or "", group),
                likelihood=paper.number("rating_level", question.id, group, "likelihood"),
                impact=paper.number("rating_level", question.id, group, "impact"),
                product=paper.number("rating_product", question.id, group, bold=True),
            )
        )
    for group, reason in value.unaffected.items():
        why: Run = Foreign(reason) if reason and paper.full else Code(NONE)
        lines.append(paper.fill("answers.unaffected", group=paper.choice(question.choices or "", group), reason=why))
    return paper.joined(lines, "\n")
