"""Editors: one for each type of question, each giving a value of the right shape and nothing else."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from genderaudit.checklists import Form, LoadedPack, Placed
from genderaudit.engagements.desktop.editors.base import Ask, Editor, Option, distinct_letters, folded
from genderaudit.engagements.desktop.editors.choosing import (
    MOST_CARDS,
    MaturityEditor,
    MultipleEditor,
    SingleEditor,
    YesPartlyNoEditor,
)
from genderaudit.engagements.desktop.editors.files import FilesEditor
from genderaudit.engagements.desktop.editors.listing import LongMultipleEditor, LongSingleEditor
from genderaudit.engagements.desktop.editors.numbers import DateEditor, NumberEditor, ShareEditor
from genderaudit.engagements.desktop.editors.ratings import RatingEditor
from genderaudit.engagements.desktop.editors.repeats import RepeatEditor
from genderaudit.engagements.desktop.editors.tables import TableEditor
from genderaudit.engagements.desktop.editors.writing import TextEditor
from genderaudit.safeguards.desktop.guard_note import GuardNote
from genderaudit.widgets.typed_line import TypedLine

_EDITORS: Mapping[str, type[Editor]] = {
    "yes_partly_no": YesPartlyNoEditor,
    "single": SingleEditor,
    "multiple": MultipleEditor,
    "maturity": MaturityEditor,
    "number": NumberEditor,
    "share": ShareEditor,
    "date": DateEditor,
    "text": TextEditor,
    "table": TableEditor,
    "rating": RatingEditor,
    "file": FilesEditor,
    "repeat": RepeatEditor,
}


def editor_for(
    placed: Placed,
    pack: LoadedPack,
    *,
    language: str,
    second_language: str = "",
    form: Form,
    key: str,
    parent: QWidget | None = None,
) -> Editor:
    """The editor of a question, empty until `show_value`. `key` is the question, or the question and its row."""
    kind: type[Editor] = _EDITORS[placed.question.type]
    many = len(pack.pack.choices.get(placed.question.choices or "", ())) > MOST_CARDS
    if many and kind is SingleEditor:
        kind = LongSingleEditor
    elif many and kind is MultipleEditor:
        kind = LongMultipleEditor
    return kind(Ask(placed, pack, language, second_language, form, key), parent)


__all__ = ["Editor", "GuardNote", "Option", "TypedLine", "distinct_letters", "editor_for", "folded"]
