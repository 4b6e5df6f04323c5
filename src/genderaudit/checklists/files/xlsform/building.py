"""The draft of a form as the fields of a pack, with every text in every language of the form."""

from __future__ import annotations

from collections.abc import Sequence

from genderaudit.checklists.files.xlsform.adapting import MAX_CONDITION, Adapter
from genderaudit.checklists.files.xlsform.drafting import ACKNOWLEDGE, Draft, DraftQuestion, DraftSection
from genderaudit.checklists.files.xlsform.lists import ChoiceList, Option
from genderaudit.checklists.files.xlsform.reading import FormRow
from genderaudit.checklists.files.xlsform.repairs import Repairs
from genderaudit.runtime.language import LANGUAGES, catalogue

MAX_TEXT = 2000
Said = dict[str, str]
Fields = dict[str, object]
_TYPES = {"acknowledge": "single", "begin repeat": "repeat"}


class Builder:
    """Fills the fields of a pack; `texts` holds every text by its key and language."""

    def __init__(
        self,
        draft: Draft,
        lists: dict[str, ChoiceList],
        tongues: dict[str, str],
        own: str,
        repairs: Repairs,
    ) -> None:
        self.draft, self.lists, self.own, self.repairs = draft, lists, own, repairs
        self.tongues = tongues
        """The code of each language as it is written in the headings."""
        self.texts: dict[str, Said] = {}
        self.scored = False
        for section in draft.sections:
            for question in section.questions:
                self._use_lists(question)
        self.adapter = Adapter(draft.names, draft.list_of, lists)

    def _use_lists(self, question: DraftQuestion) -> None:
        if question.list_name:
            self.lists[question.list_name].used = True
        for inner in question.inside:
            self._use_lists(inner)

    def said(self, row: FormRow, column: str) -> Said:
        """A text of a row by language code, cut where it is too long."""
        found: Said = {}
        for written, text in row.said.get(column, {}).items():
            code = self.tongues.get(written)
            if code is not None and text.strip():
                found.setdefault(code, self._cut(self.adapter.label(text.strip()), row))
        return found

    def _cut(self, text: str, row: FormRow) -> str:
        if len(text) <= MAX_TEXT:
            return text
        self.repairs.note("text_cut", row.number, name=row.get("name") or row.get("list_name"), limit=MAX_TEXT)
        return text[: MAX_TEXT - 1].rstrip() + "…"

    def word(self, key: str, **facts: str) -> Said:
        """A text of the catalogue in the languages that it has."""
        return {code: catalogue(code)(f"form_import.{key}", **facts) for code in LANGUAGES}

    def keep(self, key: str, said: Said) -> str:
        """Keeps a text under its key; gives it in the language of the pack, or in the first one that has it."""
        self.texts[key] = said
        return said.get(self.own) or next(iter(said.values()), "")

    def sections(self, commitments: Sequence[str]) -> list[Fields]:
        """The fields `sections`."""
        return [self._section(section, commitments) for section in self.draft.sections]

    def _section(self, section: DraftSection, commitments: Sequence[str]) -> Fields:
        label = self.said(section.row, "label") if section.row is not None else self.word("all")
        if not label:
            label = {self.own: section.id}
        fields: Fields = {"id": section.id, "label": self.keep(f"sections.{section.id}.label", label), "weight": 1}
        intro = self._joined([self.said(note, "label") for note in section.notes])
        if intro:
            fields["intro"] = self.keep(f"sections.{section.id}.intro", intro)
        row = section.row.number if section.row is not None else 0
        relevant = self._condition(section.relevant, "relevant", section.id, row)
        if relevant:
            fields["relevant"] = relevant
        fields["items"] = [self._item(question, commitments) for question in section.questions]
        return fields

    def _joined(self, texts: list[Said]) -> Said:
        codes = dict.fromkeys(code for said in texts for code in said)
        whole = {code: "\n".join(said[code] for said in texts if code in said) for code in codes}
        return {code: text if len(text) <= MAX_TEXT else text[: MAX_TEXT - 1] + "…" for code, text in whole.items()}

    def _item(self, question: DraftQuestion, commitments: Sequence[str]) -> Fields:
        fields = self._question(question)
        id = question.id
        guidance = self._joined([self.said(question.row, "guidance_hint"), *self._note_texts(question)])
        fields |= {
            "weight": 1,
            "commitments": list(commitments),
            "guidance": self.keep(f"items.{id}.guidance", guidance or self.word("not_stated")),
            "why": self.keep(f"items.{id}.why", self.word("not_stated")),
            "evidence": self.keep(f"items.{id}.evidence", self.word("not_stated")),
        }
        found = self.lists.get(question.list_name)
        if found is not None:
            has_points = fields["type"] == "single" and any(option.points for option in found.options)
            self.scored |= has_points or fields["type"] == "yes_partly_no"
            if found.not_applicable is not None:
                said = self.said(found.not_applicable, "label") or self.word("not_stated")
                fields["na_when"] = self.keep(f"items.{id}.na_when", said)
        return fields

    def _note_texts(self, question: DraftQuestion) -> list[Said]:
        return [self.said(note, "label") for note in question.notes]

    def _question(self, question: DraftQuestion, *, below: bool = False) -> Fields:
        row, id = question.row, question.id
        label = self.said(row, "label")
        if not label:
            self.repairs.note("label_missing", row.number, name=row.get("name") or id)
            label = {self.own: row.get("name") or id}
        kind = _TYPES.get(question.kind, question.kind)
        fields: Fields = {"id": id, "type": kind, "label": self.keep(f"items.{id}.label", label)}
        hint = self.said(row, "hint")
        if below:
            hint = self._joined([hint, *self._note_texts(question)])
        if hint:
            fields["hint"] = self.keep(f"items.{id}.hint", hint)
        self._conditions(question, fields)
        if not question.required:
            fields["required"] = False
        self._choices(question, fields)
        inside = [self._question(inner, below=True) for inner in question.inside]
        if question.other:
            inside += [self._other(question)]
        if inside:
            fields["followups"] = inside
        return fields

    def _conditions(self, question: DraftQuestion, fields: Fields) -> None:
        row, id = question.row, question.id
        relevant = self._condition(question.relevant, "relevant", id, row.number)
        constraint = self._condition(question.constraint, "constraint", id, row.number, question.list_name)
        if relevant:
            fields["relevant"] = relevant
        if constraint:
            fields["constraint"] = constraint
            message = self.said(row, "constraint_message")
            if message:
                fields["constraint_message"] = self.keep(f"items.{id}.constraint_message", message)

    def _choices(self, question: DraftQuestion, fields: Fields) -> None:
        if question.kind == "acknowledge":
            fields["choices"] = ACKNOWLEDGE
        elif question.list_name:
            found = self.lists[question.list_name]
            if found.is_yes_partly_no and fields["type"] == "single":
                fields["type"] = "yes_partly_no"
            else:
                fields["choices"] = found.id

    def _other(self, question: DraftQuestion) -> Fields:
        id = f"{question.id[:54]}_other"
        number = 1
        while id in self.draft.rows:
            number += 1
            id = f"{question.id[:52]}_other_{number}"
        self.draft.rows[id] = question.row.number
        self.repairs.note("or_other", question.row.number, name=question.row.get("name"), new=id)
        label = self.keep(f"items.{id}.label", self.word("specify"))
        return {
            "id": id, "type": "text", "label": label, "required": False,
            "relevant": f"selected(${{{question.id}}}, 'other')",
        }  # fmt: skip

    def choices(self) -> dict[str, list[Fields]]:
        """The fields `choices`: every list that a question uses."""
        others = {q.list_name for s in self.draft.sections for q in _all(s.questions) if q.other}
        kept: dict[str, list[Fields]] = {}
        for name, found in self.lists.items():
            if not found.used or found.is_yes_partly_no:
                continue
            kept[found.id] = [self._option(found.id, option) for option in found.options]
            if name in others and "other" not in found.codes.values():
                label = self.keep(f"choices.{found.id}.other.label", self.word("other_option"))
                kept[found.id].append({"value": "other", "label": label})
        if any(q.kind == "acknowledge" for s in self.draft.sections for q in _all(s.questions)):
            label = self.keep(f"choices.{ACKNOWLEDGE}.ok.label", self.word("ok"))
            kept[ACKNOWLEDGE] = [{"value": "ok", "label": label}]
        return kept

    def _option(self, list_id: str, option: Option) -> Fields:
        row, code = option.row, option.code
        label = self.said(row, "label") or {self.own: row.get("name") or code}
        fields: Fields = {"value": code, "label": self.keep(f"choices.{list_id}.{code}.label", label)}
        if option.points:
            fields["points"] = option.points
        return fields

    def calculations(self) -> list[Fields]:
        """The fields `calculations`."""
        return [
            {"id": id, "value": self._condition(text, "calculation", id, row) or "''"}
            for id, text, row in self.draft.calculations
        ]

    def _condition(self, text: str, column: str, name: str, row: int, own_list: str = "") -> str:
        """An expression in the pack's words; empty, with a repair, where it reads what the pack has not."""
        if not text:
            return ""
        adapted = self.adapter.expression(text, own_list)
        outside = self.adapter.outside(adapted)
        if len(adapted) > MAX_CONDITION or outside:
            facts = {"column": column, "name": name, "what": f"{outside}: {text[:120]}".removeprefix(": ")}
            self.repairs.note("expression_left_out", row, **facts)
            return ""
        return adapted


def _all(questions: Sequence[DraftQuestion]) -> list[DraftQuestion]:
    return [inner for question in questions for inner in (question, *_all(question.inside))]
