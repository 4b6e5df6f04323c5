"""Walks the survey of a form and drafts the sections, questions and calculations of a pack."""

from __future__ import annotations

from dataclasses import dataclass, field

from genderaudit.checklists.files.xlsform.kinds import FormType, Kind, form_type
from genderaudit.checklists.files.xlsform.lists import ChoiceList
from genderaudit.checklists.files.xlsform.naming import Names
from genderaudit.checklists.files.xlsform.reading import FormRow, ReadForm
from genderaudit.checklists.files.xlsform.repairs import Repairs

YES = frozenset({"yes", "true", "true()", "1"})
NO = frozenset({"", "no", "false", "false()", "0"})
_TODAY = {"today": "today()", "start": "now()", "end": "now()", "start time": "now()", "end time": "now()"}
SHOWN = {"acknowledge": "single"}
ACKNOWLEDGE = "acknowledge"
"""The list of one option that an acknowledgement chooses from."""


@dataclass
class DraftQuestion:
    """A question with the expressions of the form; `notes` were shown before it."""

    id: str
    row: FormRow
    kind: Kind
    list_name: str = ""
    relevant: str = ""
    constraint: str = ""
    required: bool = False
    other: bool = False
    notes: list[FormRow] = field(default_factory=list)
    inside: list[DraftQuestion] = field(default_factory=list)


@dataclass
class DraftSection:
    """A group of the first level, or a run of questions outside any group (`row` is None)."""

    id: str
    row: FormRow | None
    relevant: str = ""
    notes: list[FormRow] = field(default_factory=list)
    questions: list[DraftQuestion] = field(default_factory=list)


@dataclass
class Draft:
    """What the survey holds; `names` leads from the names of the form to ids."""

    sections: list[DraftSection] = field(default_factory=list)
    calculations: list[tuple[str, str, int]] = field(default_factory=list)
    """Id, expression and row."""
    names: dict[str, str] = field(default_factory=dict)
    rows: dict[str, int] = field(default_factory=dict)
    list_of: dict[str, str] = field(default_factory=dict)
    """The list of a question, by its name in the form."""


@dataclass
class _Frame:
    name: str
    relevant: str
    section: DraftSection | None = None
    repeat: DraftQuestion | None = None


def drafted(form: ReadForm, lists: dict[str, ChoiceList], repairs: Repairs) -> Draft:
    """The draft of a form; every change is noted among the repairs."""
    walker = _Walker(lists, repairs)
    for row in form.survey:
        walker.take(row)
    return walker.finished()


def both(*conditions: str) -> str:
    """Conditions that must all hold, as one expression."""
    told = [condition for condition in conditions if condition]
    return " and ".join(f"({condition})" for condition in told) if len(told) > 1 else "".join(told)


def _value(default: str) -> str:
    """What stands in the column `default` as an expression: one already, or a plain text."""
    return default if "(" in default or "${" in default else "'" + default.replace("'", "’") + "'"


class _Walker:
    def __init__(self, lists: dict[str, ChoiceList], repairs: Repairs) -> None:
        self.lists, self.repairs = lists, repairs
        self.draft = Draft()
        self.ids, self.section_ids = Names(), Names()
        self.stack: list[_Frame] = []
        self.notes: list[FormRow] = []
        self.loose: DraftSection | None = None
        self.count = 0

    def take(self, row: FormRow) -> None:
        written = row.get("type")
        if not written or row.get("disabled").lower() in YES:
            return
        found = form_type(written)
        if found.misspelt:
            self.repairs.note("misspelt_type", row.number, type=written, new=found.misspelt)
        if found.kind in ("begin group", "begin repeat"):
            self._begin(row, found)
        elif found.kind in ("end group", "end repeat"):
            self._end(row)
        elif found.kind == "note":
            self._note(row)
        elif found.kind in ("calculation", "metadata"):
            self._calculation(row, found)
        else:
            self._question(row, found)

    def finished(self) -> Draft:
        for frame in reversed(self.stack):
            self.repairs.note("unclosed_group", name=frame.name)
        sections = self.draft.sections
        for section in sections:
            for question in section.questions:
                if question.kind == "begin repeat" and not question.inside:
                    self.repairs.note("empty_group", question.row.number, name=question.row.get("name"))
            section.questions = [q for q in section.questions if q.kind != "begin repeat" or q.inside]
            if not section.questions and section.row is not None:
                self.repairs.note("empty_group", section.row.number, name=section.row.get("name") or section.id)
        notes = [note for section in sections if not section.questions for note in section.notes] + self.notes
        self.draft.sections = [section for section in sections if section.questions]
        if self.draft.sections:
            self.draft.sections[-1].notes += notes
        return self.draft

    def _id(self, row: FormRow, kind: str) -> str:
        """An id for a named row; noted where it is not the name itself."""
        self.count += 1
        name = row.get("name")
        id = self.ids.give(name, f"{kind}_{self.count}")
        if name and name in self.draft.names:
            self.repairs.note("duplicate_name", row.number, name=name, new=id)
        elif id != name:
            self.repairs.note("invalid_name", row.number, name=name or "–", new=id)
        self.draft.names.setdefault(name, id)
        self.draft.rows[id] = row.number
        return id

    def _repeat(self) -> DraftQuestion | None:
        return next((frame.repeat for frame in reversed(self.stack) if frame.repeat is not None), None)

    def _around(self) -> str:
        """The conditions of the groups around, up to the section or the repeat that bears its own."""
        told: list[str] = []
        for frame in reversed(self.stack):
            if frame.section is not None or frame.repeat is not None:
                break
            told.insert(0, frame.relevant)
        return both(*told)

    def _begin(self, row: FormRow, found: FormType) -> None:
        name, relevant = row.get("name"), row.get("relevant")
        if not found.exact:
            self.repairs.note("type_mapped", row.number, name=name or "–", type=row.get("type"), new="group")
        if found.kind == "begin repeat":
            self._begin_repeat(row, name, relevant)
        elif not self.stack:
            id = self.section_ids.give(name, f"section_{len(self.draft.sections) + 1}")
            if id != name or name == "meta":
                self.repairs.note("invalid_name", row.number, name=name or "–", new=id)
            section = DraftSection(id, row, relevant, self.notes)
            self.notes, self.loose = [], None
            self.draft.sections.append(section)
            self.stack.append(_Frame(name, relevant, section))
        else:
            self.repairs.note("group_flattened", row.number, name=name or "–", section=self._section().id)
            self.stack.append(_Frame(name, relevant))

    def _begin_repeat(self, row: FormRow, name: str, relevant: str) -> None:
        if self._repeat() is not None:
            self.repairs.note("repeat_flattened", row.number, name=name or "–")
            self.stack.append(_Frame(name, relevant))
            return
        question = DraftQuestion(self._id(row, "repeat"), row, "begin repeat", relevant=both(self._around(), relevant))
        self._place(question)
        self.stack.append(_Frame(name, relevant, repeat=question))

    def _end(self, row: FormRow) -> None:
        if not self.stack:
            self.repairs.note("stray_end", row.number, type=row.get("type"))
            return
        frame = self.stack.pop()
        if frame.section is not None and self.notes and frame.section.questions:
            frame.section.notes += self.notes
            self.notes = []

    def _section(self) -> DraftSection:
        for frame in self.stack:
            if frame.section is not None:
                return frame.section
        if self.loose is None:
            id = self.section_ids.give("questions", "questions")
            self.loose = DraftSection(id, None, notes=self.notes)
            self.notes = []
            self.draft.sections.append(self.loose)
            self.repairs.note("loose_questions", section=id)
        return self.loose

    def _place(self, question: DraftQuestion) -> None:
        repeat = self._repeat()
        if repeat is not None:
            question.notes, self.notes = self.notes, []
            repeat.inside.append(question)
            return
        section = self._section()
        if section.questions:
            question.notes = self.notes
        else:
            section.notes += self.notes
        self.notes = []
        section.questions.append(question)

    def _note(self, row: FormRow) -> None:
        if not row.said.get("label"):
            return
        self.repairs.note(
            "note_moved_always" if row.get("relevant") else "note_moved", row.number, name=row.get("name")
        )
        self.notes.append(row)

    def _calculation(self, row: FormRow, found: FormType) -> None:
        name, written = row.get("name"), row.get("type")
        if not name:
            return
        text = row.get("calculation")
        if found.kind == "metadata":
            text = _TODAY.get(written.lower(), "''")
            self.repairs.note("metadata", row.number, name=name, type=written)
        elif not text:
            text = _value(row.get("default"))
            if text == "''":
                self.repairs.note("empty_calculation", row.number, name=name)
        id = self._id(row, "calculation")
        if self._repeat() is not None:
            self.repairs.note("calculation_in_repeat", row.number, name=name)
        told = both(*(frame.relevant for frame in self.stack), row.get("relevant"))
        self.draft.calculations.append((id, f"if({told}, {text}, '')" if told else text, row.number))

    def _question(self, row: FormRow, found: FormType) -> None:
        calculation, read_only = row.get("calculation"), row.get("read_only").lower() in YES
        if calculation and read_only:
            self._calculation(row, found)
            return
        if calculation:
            self.repairs.note("typed_calculation", row.number, name=row.get("name"))
        kind, list_name = self._kind(row, found)
        question = DraftQuestion(
            self._id(row, "question"),
            row,
            kind,
            list_name,
            relevant=both(self._around(), row.get("relevant")),
            constraint=row.get("constraint"),
            required=row.get("required").lower() in YES,
            other=found.or_other and kind in ("single", "multiple"),
        )
        if row.get("required").lower() not in YES | NO:
            self.repairs.note("required_condition", row.number, name=row.get("name"))
        if list_name:
            self.draft.list_of[row.get("name")] = list_name
        self._place(question)

    def _kind(self, row: FormRow, found: FormType) -> tuple[Kind, str]:
        name, written = row.get("name") or "–", row.get("type")
        if found.kind in ("single", "multiple"):
            known = self.lists.get(found.list_name)
            if found.outside or known is None or not (known.options or known.is_yes_partly_no):
                self.repairs.note("missing_list", row.number, name=name, list=found.list_name)
                return "text", ""
            if not found.exact:
                self.repairs.note("type_mapped", row.number, name=name, type=written, new=found.kind)
            return found.kind, found.list_name
        if not found.known:
            self.repairs.note("foreign_type", row.number, name=name, type=written)
        elif not found.exact:
            self.repairs.note("type_mapped", row.number, name=name, type=written, new=SHOWN.get(found.kind, found.kind))
        return found.kind, ""
