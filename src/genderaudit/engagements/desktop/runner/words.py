"""What stands on a question's card, in words of the window's language."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from genderaudit.checklists import (
    AnswerState,
    FilesValue,
    LoadedPack,
    Question,
    RatingValue,
    ShareValue,
    TableValue,
)
from genderaudit.engagements.desktop.runner.sheet import Sheet
from genderaudit.engagements.rules.keys import split_key
from genderaudit.runtime.language import catalogue, format_date, format_number
from genderaudit.widgets.texts import isolated, translate


@dataclass(frozen=True)
class Mark:
    """A sign on a card: an icon with a word, never the icon alone."""

    icon: str
    tone: str
    text: str


def state_in_words(pack: LoadedPack, question: Question, state: AnswerState | None, language: str) -> str:
    """An answer in words; '' where there is none."""
    if state is None:
        return ""
    texts = catalogue(language)
    if state.status != "answered":
        status = _capital(texts(f"answers.status.{state.status}"))
        return f"{status}: {state.na_reason}" if state.na_reason else status
    value = state.value
    if value is None:
        return ""
    if isinstance(value, str):
        return _plain(pack, question, value, language)
    return _structured(pack, question, value, language)


def _structured(
    pack: LoadedPack,
    question: Question,
    value: tuple[str, ...] | ShareValue | TableValue | RatingValue | FilesValue,
    language: str,
) -> str:
    match value:
        case ShareValue():
            part, whole = format_number(value.numerator, language), format_number(value.denominator, language)
            found = translate("RunnerWords", "{part} of {whole}").format(part=part, whole=whole)
        case TableValue():
            total = format_number(sum(value.cells.values()), language)
            found = translate("RunnerWords", "{total} in all, in %n cell(s)", "", len(value.cells)).format(total=total)
        case RatingValue():
            found = "; ".join(
                f"{_choice(pack, question, group, language)} {one.likelihood} × {one.impact} = "
                f"{one.likelihood * one.impact}"
                for group, one in value.groups.items()
            )
        case FilesValue():
            found = translate("RunnerWords", "%n file(s)", "", len(value.files))
        case _:
            found = ", ".join(_choice(pack, question, code, language) for code in value)
    return found


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _choice(pack: LoadedPack, question: Question, code: str, language: str) -> str:
    try:
        return pack.text(f"choices.{question.choices}.{code}.label", language).text
    except KeyError:
        return code


def _plain(pack: LoadedPack, question: Question, value: str, language: str) -> str:
    if question.type in ("yes_partly_no", "maturity"):
        words = _capital(catalogue(language)(f"answers.{question.type}.{value}"))
        return f"{value} · {words}" if question.type == "maturity" else words
    if question.type == "single":
        return _choice(pack, question, value, language)
    if question.type == "date":
        return format_date(dt.date.fromisoformat(value), language)
    if question.type == "number" and question.unit:
        return f"{value} {pack.text(f'items.{question.id}.unit', language).text}"
    return value


def label_of(sheet: Sheet, key: str, language: str) -> str:
    """The question's own words."""
    return sheet.pack.text(f"items.{sheet.placed(key).question.id}.label", language).text


def number_of(key: str) -> str:
    """The number as people read it: rows count from 1."""
    question, row = split_key(key)
    if row is None:
        return isolated(question)
    return translate("RunnerWords", "{question}, row {row}").format(question=isolated(question), row=row + 1)


_FLAGS = {"STOP": ("octagon-alert", "stop"), "CRIT": ("shield-alert", "bad"), "MAJ": ("triangle-alert", "warn")}


def flag_mark(level: str, language: str) -> Mark:
    """The sign of a red flag."""
    image, tone = _FLAGS[level]
    return Mark(image, tone, catalogue(language)(f"flags.{level}.name"))


def marks_on(sheet: Sheet, key: str, language: str) -> list[Mark]:
    """Every sign that a question carries."""
    found = [flag_mark(flag.level, language) for flag in sheet.flags(key)]
    if sheet.is_error(key):
        found.append(Mark("circle-alert", "bad", translate("RunnerWords", "Please check")))
    mark = sheet.marks.get(key)
    if mark is not None and mark.flagged:
        found.append(Mark("flag", "accent", translate("RunnerWords", "Flagged")))
    if mark is not None and mark.ask_later and not sheet.is_answered(key):
        found.append(Mark("clock", "info", translate("RunnerWords", "Ask later")))
    pieces = len(sheet.evidence_ids(key))
    if pieces:
        found.append(Mark("paperclip", "muted", translate("RunnerWords", "%n piece(s) of evidence", "", pieces)))
    elif key in sheet.progress.overall.without_evidence:
        found.append(Mark("circle-dashed", "warn", translate("RunnerWords", "No evidence yet")))
    if sheet.comment(key):
        found.append(Mark("message-square", "muted", translate("RunnerWords", "Comment")))
    open_notes = sum(1 for note in sheet.notes.get(key, ()) if note.state != "settled")
    if open_notes:
        found.append(Mark("message-square-text", "info", translate("RunnerWords", "%n review note(s)", "", open_notes)))
    return found


def state_mark(sheet: Sheet, key: str, language: str) -> Mark:
    """Where a question stands: answered, not yet, not applicable, and so on."""
    state, mark = sheet.state(key), sheet.marks.get(key)
    if sheet.is_error(key):
        found = Mark("circle-alert", "bad", translate("RunnerWords", "The answer needs checking"))
    elif sheet.is_answered(key) and (state is None or state.status == "answered"):
        found = Mark("circle-check", "good", translate("RunnerWords", "Answered"))
    elif state is not None:
        image = "circle-question-mark" if state.status == "dont_know" else "circle-minus"
        found = Mark(image, "muted", _capital(catalogue(language)(f"answers.status.{state.status}")))
    elif mark is not None and mark.ask_later:
        found = Mark("clock", "info", translate("RunnerWords", "Ask later"))
    elif sheet.form.is_required(key):
        found = Mark("circle", "muted", translate("RunnerWords", "Not answered"))
    else:
        found = Mark("circle-dashed", "muted", translate("RunnerWords", "Not answered, may be left out"))
    return found
