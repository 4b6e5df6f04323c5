"""A question of a pack as rows of a form: what is typed in, and the values that expressions read of it.

Names of the form are ids of the pack, or an id, a dot and an ending. Ids hold no dot, so the id is what stands
before the first dot; endings with a hyphen are never a code of a choice.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from genderaudit.checklists.files.xlsform.rewriting import rewritten
from genderaudit.checklists.files.xlsform.rows import Said, SurveyRow
from genderaudit.checklists.model.pack import Choice, Item, Pack, Question
from genderaudit.checklists.rules.outline import axis_of_code
from genderaudit.runtime.language import catalogue

LEVELS = 5
"""Likelihood and impact run from 1 to 5, as in the matrix that comes with the program."""


@dataclass(frozen=True)
class Speaker:
    """Gives texts of the pack, of its choices and of the catalogue in every language of the form."""

    languages: tuple[str, ...]
    of_pack: Callable[[str, str], str]
    """The text of a key in a language."""

    def text(self, key: str) -> Said:
        """A text of the pack."""
        return {language: self.of_pack(key, language) for language in self.languages}

    def word(self, key: str, **facts: str) -> Said:
        """A text of the catalogue."""
        return {language: catalogue(language)(key, **facts) for language in self.languages}

    def choice(self, list_name: str, choice: Choice) -> Said:
        """The label of a choice."""
        return self.text(f"choices.{list_name}.{choice.value}.label")

    def joined(self, texts: Sequence[Said], between: str) -> Said:
        """Several texts one after another."""
        return {language: between.join(said[language] for said in texts) for language in self.languages}


def reference(name: str) -> str:
    """`${name}`."""
    return f"${{{name}}}"


def given_test(question: Question) -> str:
    """The expression that is true once a question has a value."""
    ending = {"share": ".denominator", "rating": ".open"}.get(question.type, "")
    if question.type == "repeat":
        return f"count({reference(question.id)}) > 0"
    return f"{reference(question.id + ending)} != ''"


def scale_name(question: Question) -> str:
    """The list in `choices` that a question with a scale of its own uses; the lists of the pack hold no dot."""
    if question.type == "yes_partly_no":
        return "yes_partly_no.reversed" if isinstance(question, Item) and question.reverse else "yes_partly_no.scale"
    if question.type == "maturity":
        return f"{question.id}.levels" if isinstance(question, Item) and question.levels else "maturity.levels"
    return question.choices or ""


_PLAIN = {"date": "date", "text": "text", "file": "file"}


@dataclass(frozen=True)
class Asking:
    """How a question stands in the form: its texts, and its expressions with names that the form has."""

    question: Question
    label: Said
    hint: Said
    guidance: Said
    relevant: str
    required: str
    constraint: str
    message: Said

    def row(self, kind: str) -> SurveyRow:
        """The question as one row."""
        return SurveyRow(
            kind,
            self.question.id,
            label=self.label,
            hint=self.hint,
            guidance_hint=self.guidance,
            required=self.required,
            relevant=self.relevant,
            constraint=self.constraint,
            constraint_message=self.message if self.constraint else {},
        )

    def group(self, ending: str, rows: Sequence[SurveyRow]) -> list[SurveyRow]:
        """The rows in a group that bears the label and is shown when the question is."""
        name = f"{self.question.id}.{ending}"
        head = SurveyRow("begin_group", name, label=self.label, relevant=self.relevant)
        if any(self.hint.values()) or any(self.guidance.values()):
            shown = self.hint if any(self.hint.values()) else self.guidance
            rows = [SurveyRow("note", f"{self.question.id}.how-to", label=shown, guidance_hint=self.guidance), *rows]
        return [head, *rows, SurveyRow("end_group", "")]


def question_rows(pack: Pack, asking: Asking, speaker: Speaker) -> list[SurveyRow]:
    """The rows that ask one question; rows of a repeat's own questions are not among them."""
    question = asking.question
    if question.type == "share":
        return asking.group("the-share", _share(asking, speaker))
    if question.type == "table":
        return asking.group("the-table", list(_table(pack, asking, speaker)))
    if question.type == "rating":
        return asking.group("the-rating", list(_rating(pack, asking, speaker)))
    return [asking.row(_type_of(question))]


def _type_of(question: Question) -> str:
    if question.type == "number":
        return "integer" if question.counts_people else "decimal"
    if question.type == "multiple":
        return f"select_multiple {question.choices}"
    return _PLAIN.get(question.type) or f"select_one {scale_name(question)}"


def _share(asking: Asking, speaker: Speaker) -> list[SurveyRow]:
    name = asking.question.id
    top, below = f"{name}.numerator", f"{name}.denominator"
    percentage = f"if({reference(below)} > 0, 100 * {reference(top)} div {reference(below)}, '')"
    return [
        SurveyRow(
            "integer", top, label=speaker.word("xlsform.numerator"), required=asking.required, constraint=". >= 0"
        ),
        SurveyRow(
            "integer",
            below,
            label=speaker.word("xlsform.denominator"),
            required=asking.required,
            constraint=_share_constraint(name, asking.constraint),
            constraint_message=asking.message if asking.constraint else {},
        ),
        SurveyRow("calculate", name, calculation=percentage),
    ]


def _share_constraint(name: str, constraint: str) -> str:
    """The constraint of a share as that of its denominator, the last that is typed in; its own value is `.`."""
    if not constraint:
        return ". >= 0"
    share = f"(100 * {reference(name + '.numerator')} div .)"
    own = {name: share, f"{name}.denominator": ".", f"{name}.status": "'answered'"}
    judged = rewritten(constraint, lambda found: own.get(found, reference(found)), share)
    return f". >= 0 and ({judged})"


def _table(pack: Pack, asking: Asking, speaker: Speaker) -> Iterator[SurveyRow]:
    question = asking.question
    name = question.id
    axes = [[(axis, choice) for choice in pack.choices[axis]] for axis in question.axes]
    cells = {}
    for cell in itertools.product(*axes):
        codes = tuple(choice.value for _, choice in cell)
        cells[codes] = f"{name}.cell-{'-'.join(codes)}"
        label = speaker.joined([speaker.choice(axis, choice) for axis, choice in cell], " · ")
        yield SurveyRow("integer", cells[codes], label=label, constraint=". >= 0")
    blanks = " + ".join(f"({reference(cell)} = '')" for cell in cells.values())
    yield SurveyRow("calculate", f"{name}.blank-cells", calculation=blanks)
    nothing = f"{reference(name + '.blank-cells')} = {len(cells)}"
    total = " + ".join(f"coalesce({reference(cell)}, 0)" for cell in cells.values())
    yield SurveyRow("calculate", name, calculation=f"if({nothing}, '', {total})")
    yield SurveyRow(
        "calculate", f"{name}.unknown", calculation=f"if({nothing}, '', {reference(name + '.blank-cells')})"
    )
    for code, axis in axis_of_code(question, pack).items():
        own = [reference(cell) for codes, cell in cells.items() if codes[axis] == code]
        blank = " and ".join(f"{cell} = ''" for cell in own)
        part = " + ".join(f"coalesce({cell}, 0)" for cell in own)
        yield SurveyRow("calculate", f"{name}.{code}", calculation=f"if({blank}, '', {part})")
    yield from _broken(asking)


def _rating(pack: Pack, asking: Asking, speaker: Speaker) -> Iterator[SurveyRow]:
    question = asking.question
    name, list_name = question.id, question.choices or ""
    codes = [choice.value for choice in pack.choices[list_name]]
    for choice in pack.choices[list_name]:
        group = speaker.choice(list_name, choice)
        for ending in ("likelihood", "impact"):
            label = speaker.joined([group, speaker.word(f"xlsform.{ending}")], " · ")
            row = f"{name}.{ending}-{choice.value}"
            yield SurveyRow("integer", row, label=label, constraint=f". >= 1 and . <= {LEVELS}")
        label = speaker.joined([group, speaker.word("xlsform.unaffected")], " · ")
        yield SurveyRow("text", f"{name}.unaffected-{choice.value}", label=label)
        pair = [reference(f"{name}.{ending}-{choice.value}") for ending in ("likelihood", "impact")]
        both = f"if({pair[0]} != '' and {pair[1]} != '', {pair[0]} * {pair[1]}, '')"
        yield SurveyRow("calculate", f"{name}.product-{choice.value}", calculation=both)
    products = [reference(f"{name}.product-{code}") for code in codes]
    rated = f"concat({', '.join(products)}) != ''"
    highest = f"max({', '.join(f'coalesce({product}, 0)' for product in products)})"
    lowest = f"min({', '.join(f'coalesce({product}, {LEVELS * LEVELS})' for product in products)})"
    impacts = ", ".join(
        f"if({reference(f'{name}.product-{code}')} != '', {reference(f'{name}.impact-{code}')}, 0)" for code in codes
    )
    said = ", ".join([*products, *(reference(f"{name}.unaffected-{code}") for code in codes)])
    left = " + ".join(
        f"({reference(f'{name}.product-{c}')} = '' and {reference(f'{name}.unaffected-{c}')} = '')" for c in codes
    )
    yield SurveyRow("calculate", name, calculation=f"if({rated}, {highest}, '')")
    yield SurveyRow("calculate", f"{name}.max_impact", calculation=f"if({rated}, max({impacts}), '')")
    yield SurveyRow("calculate", f"{name}.gap", calculation=f"if({rated}, {highest} - {lowest}, '')")
    yield SurveyRow("calculate", f"{name}.open", calculation=f"if(concat({said}) != '', {left}, '')")
    yield from _broken(asking)


def _broken(asking: Asking) -> Iterator[SurveyRow]:
    """A note where a form cannot refuse what is typed in, because the judged value is calculated."""
    if asking.constraint:
        name = reference(asking.question.id)
        judged = rewritten(asking.constraint, reference, name)
        shown = f"{given_test(asking.question)} and not({judged})"
        label = asking.message if any(asking.message.values()) else asking.label
        yield SurveyRow("note", f"{asking.question.id}.broken-constraint", label=label, relevant=shown)
