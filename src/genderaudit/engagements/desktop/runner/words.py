"""What stands on a question's card, in words of the window's language."""

from __future__ import annotations

from dataclasses import dataclass

from genderaudit.checklists import (
    AnswerState,
    FilesValue,
    LoadedPack,
    Question,
    TableValue,
    value_in_words,
)
from genderaudit.engagements.desktop.runner.sheet import Sheet
from genderaudit.engagements.rules.keys import split_key
from genderaudit.runtime.language import catalogue, format_number
from genderaudit.widgets.texts import counted, isolated, translate


@dataclass(frozen=True)
class Mark:
    """A sign on a card: an icon with a word, never the icon alone."""

    icon: str
    tone: str
    text: str


def state_in_words(pack: LoadedPack, question: Question, state: AnswerState | None, language: str) -> str:
    """An answer in words, short enough for one card; '' where there is none."""
    if state is None:
        return ""
    if isinstance(state.value, TableValue):
        total = format_number(sum(state.value.cells.values()), language)
        return counted("RunnerWords", "{total} in all, in %n cell(s)", len(state.value.cells)).format(total=total)
    if isinstance(state.value, FilesValue):
        return counted("RunnerWords", "%n file(s)", len(state.value.files))
    return capital(value_in_words(pack, question, state, language))


def capital(text: str) -> str:
    """A text that begins a line."""
    return text[:1].upper() + text[1:]


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
        found.append(Mark("paperclip", "muted", counted("RunnerWords", "%n piece(s) of evidence", pieces)))
    elif key in sheet.progress.overall.without_evidence:
        found.append(Mark("circle-dashed", "warn", translate("RunnerWords", "No evidence yet")))
    if sheet.comment(key):
        found.append(Mark("message-square", "muted", translate("RunnerWords", "Comment")))
    open_notes = sum(1 for note in sheet.notes.get(key, ()) if note.state != "settled")
    if open_notes:
        found.append(Mark("message-square-text", "info", counted("RunnerWords", "%n review note(s)", open_notes)))
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
        found = Mark(image, "muted", capital(catalogue(language)(f"answers.status.{state.status}")))
    elif mark is not None and mark.ask_later:
        found = Mark("clock", "info", translate("RunnerWords", "Ask later"))
    elif sheet.form.is_required(key):
        found = Mark("circle", "muted", translate("RunnerWords", "Not answered"))
    else:
        found = Mark("circle-dashed", "muted", translate("RunnerWords", "Not answered, may be left out"))
    return found
