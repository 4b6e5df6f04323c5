"""A form as the rows of its sheets survey, choices and settings, before it becomes a workbook."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Said = Mapping[str, str]
"""A text by language code."""
NOTHING: Said = {}


@dataclass(frozen=True)
class SurveyRow:
    """One row of `survey`; expressions are those of XLSForm."""

    type: str
    name: str
    label: Said = field(default_factory=dict)
    hint: Said = field(default_factory=dict)
    guidance_hint: Said = field(default_factory=dict)
    required: str = ""
    relevant: str = ""
    constraint: str = ""
    constraint_message: Said = field(default_factory=dict)
    calculation: str = ""
    appearance: str = ""


@dataclass(frozen=True)
class ChoiceRow:
    """One row of `choices`; `score` is 0 to 100 as decimal text, empty where the option carries no points."""

    list_name: str
    name: str
    label: Said
    score: str = ""


@dataclass
class FormSheets:
    """The rows of the three sheets; `languages` in the order of the columns, the default language first."""

    languages: tuple[str, ...]
    title: str
    form_id: str
    version: str
    survey: list[SurveyRow] = field(default_factory=list)
    choices: list[ChoiceRow] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    """What the form cannot carry, as keys of the catalogue under `xlsform.left_out`."""
