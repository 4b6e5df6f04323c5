"""Writes a form as an XLSX workbook of the sheets survey, choices and settings."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from genderaudit.checklists.files.xlsform.rows import FormSheets, Said, SurveyRow
from genderaudit.sheets import write_xlsx

LANGUAGE_NAMES = {
    "en": "English", "fr": "French", "es": "Spanish", "ar": "Arabic", "pt": "Portuguese", "sw": "Swahili",
    "ru": "Russian", "uk": "Ukrainian", "fa": "Persian", "prs": "Dari", "ps": "Pashto", "ku": "Kurdish",
    "bn": "Bengali", "hi": "Hindi", "ur": "Urdu", "ne": "Nepali", "my": "Burmese", "so": "Somali", "am": "Amharic",
    "ti": "Tigrinya", "tr": "Turkish", "it": "Italian", "de": "German", "ht": "Haitian Creole", "id": "Indonesian",
    "zh": "Chinese", "th": "Thai", "vi": "Vietnamese", "rw": "Kinyarwanda", "ha": "Hausa", "ro": "Romanian",
    "pl": "Polish", "el": "Greek", "nl": "Dutch",
}  # fmt: skip
"""English names as ODK writes them in headings; any other language stands under its code."""

_SAID = ("label", "hint", "guidance_hint", "constraint_message")
_PLAIN = ("required", "relevant", "constraint", "calculation", "appearance")


def heading_language(code: str) -> str:
    """A language as headings name it: `French (fr)`."""
    return f"{LANGUAGE_NAMES.get(code, code)} ({code})"


def tables_of(form: FormSheets) -> dict[str, tuple[Sequence[str], list[Sequence[object]]]]:
    """Columns and rows of each sheet."""
    tongues = form.languages
    said = [name for name in _SAID if any(getattr(row, name) for row in form.survey)]
    columns = ["type", "name", *_columns(said, tongues), *_PLAIN]
    survey: list[Sequence[object]] = [_survey_cells(row, said, tongues) for row in form.survey]
    choices: list[Sequence[object]] = [
        (row.list_name, row.name, *_cells(row.label, tongues), row.score) for row in form.choices
    ]
    settings: list[Sequence[object]] = [(form.title, form.form_id, form.version, heading_language(tongues[0]))]
    return {
        "survey": (columns, survey),
        "choices": (("list_name", "name", *_columns(["label"], tongues), "score"), choices),
        "settings": (("form_title", "form_id", "version", "default_language"), settings),
    }


def _columns(names: Iterable[str], tongues: Sequence[str]) -> list[str]:
    return [f"{name}::{heading_language(code)}" for name in names for code in tongues]


def _cells(text: Said, tongues: Sequence[str]) -> list[str]:
    return [text.get(code, "") for code in tongues]


def _survey_cells(row: SurveyRow, said: Sequence[str], tongues: Sequence[str]) -> list[object]:
    texts = [cell for name in said for cell in _cells(getattr(row, name), tongues)]
    return [row.type, row.name, *texts, *(_expression(getattr(row, name)) for name in _PLAIN)]


def _expression(text: str) -> str:
    # In brackets it means the same, and no spreadsheet program takes it for a formula.
    return f"({text})" if text.startswith(("=", "+", "-", "@")) else text


def write_form(form: FormSheets, path: Path) -> None:
    """Writes the workbook whole or not at all."""
    draft = path.with_name(f".{path.stem}.{os.getpid()}.xlsx")
    try:
        write_xlsx(draft, {name: (columns, rows) for name, (columns, rows) in tables_of(form).items()})
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
