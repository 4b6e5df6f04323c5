"""A pack as a form: sections become groups, answers keep their ids, derived values and scores become calculations."""

from __future__ import annotations

from collections.abc import Iterator

from genderaudit.checklists.files.xlsform.questions import (
    Asking,
    Speaker,
    given_test,
    question_rows,
    reference,
    scale_name,
)
from genderaudit.checklists.files.xlsform.rewriting import rewritten
from genderaudit.checklists.files.xlsform.rows import NOTHING, ChoiceRow, FormSheets, Said, SurveyRow
from genderaudit.checklists.files.xlsform.scoring import part_rows, points_row, section_rows
from genderaudit.checklists.model.pack import Item, Question, Section
from genderaudit.checklists.model.refusals import UnknownForm
from genderaudit.checklists.rules.expressions import compile_expression
from genderaudit.checklists.rules.expressions.compile import kind_of
from genderaudit.checklists.rules.expressions.parser import parse
from genderaudit.checklists.rules.loaded import LoadedPack
from genderaudit.checklists.rules.outline import conditions, derived_names, placed_questions
from genderaudit.checklists.rules.score.points import MATURITY, REVERSED, YES_PARTLY_NO

NO_ANSWER = "no-answer.list"
NO_ANSWER_NA = "no-answer.list-with-na"


def composed(loaded: LoadedPack, tier: str = "") -> FormSheets:
    """The form of a pack, or of one of its tiers, in all its languages. Raises UnknownForm."""
    pack = loaded.pack
    known = [one.id for one in pack.tiers]
    if tier and tier not in known:
        raise UnknownForm(pack=pack.id, name=tier, known=", ".join(known))
    return _Composer(loaded, tier).form()


class _Composer:
    def __init__(self, loaded: LoadedPack, tier: str) -> None:
        self.loaded, self.pack = loaded, loaded.pack
        own = self.pack.default_language
        self.languages = (own, *(language for language in self.pack.languages if language != own))
        self.speaker = Speaker(self.languages, lambda key, language: loaded.text(key, language).text)
        chosen = self.pack.tier(tier) if tier else self.pack.tiers[0].model_copy(update={"items": (), "parts": ()})
        parts = chosen.parts or tuple(part.id for part in self.pack.parts)
        self.sections = loaded.sections(chosen, parts)
        asked = {item.id for _, items in self.sections for item in items}
        self.names = {calculation.id for calculation in self.pack.calculations}
        for placed in placed_questions(self.pack):
            if placed.item.id in asked:
                self.names |= derived_names(placed.question, self.pack)
        self.statuses = self._statuses_read()
        self.lists: dict[str, list[ChoiceRow]] = {}
        self.tier = tier

    def _statuses_read(self) -> set[str]:
        placed = placed_questions(self.pack)
        names: set[str] = set()
        for condition in conditions(self.pack, placed):
            names |= compile_expression(condition.text).names
        return {name.removesuffix(".status") for name in names if name.endswith(".status")}

    def form(self) -> FormSheets:
        pack = self.pack
        form_id = f"{pack.id}.{self.tier}" if self.tier else pack.id
        form = FormSheets(self.languages, pack.title, form_id, str(pack.version))
        form.survey += self._cards()
        scored_sections = []
        for section, items in self.sections:
            scored = [item for item in items if self.loaded.is_scored(item)]
            form.survey += self._section(section, items, scored)
            if scored:
                scored_sections.append(section)
        form.survey += [*self._calculations(), *self._contradictions(), *part_rows(pack, scored_sections)]
        form.choices = [row for rows in self.lists.values() for row in rows]
        form.left_out = self._left_out()
        return form

    def expression(self, text: str, itself: str = ".") -> str:
        """An expression of the pack in the form; what the form does not ask is blank there."""
        if not text:
            return ""
        return rewritten(text, lambda name: reference(name) if name in self.names else "''", itself)

    def _cards(self) -> list[SurveyRow]:
        rows = []
        for name, card in (("consent", self.pack.consent), ("stop_card", self.pack.stop_card)):
            keys = [f"{name}.title", *(f"{name}.lines.{index}" for index, line in enumerate(card.lines) if line)]
            label = self.speaker.joined([self.speaker.text(key) for key in keys], "\n")
            rows.append(SurveyRow("note", f"pack.{name.replace('_', '-')}-card", label=label))
        return rows

    def _section(self, section: Section, items: tuple[Item, ...], scored: list[Item]) -> list[SurveyRow]:
        key = f"sections.{section.id}"
        head = SurveyRow(
            "begin_group",
            f"{section.id}.the-section",
            label=self.speaker.text(f"{key}.label"),
            relevant=self.expression(section.relevant),
        )
        rows = [head]
        if section.intro:
            rows.append(SurveyRow("note", f"{section.id}.the-intro", label=self.speaker.text(f"{key}.intro")))
        for item in items:
            rows += self._item(item, item in scored)
        return [*rows, *section_rows(section, scored), SurveyRow("end_group", "")]

    def _item(self, item: Item, scored: bool) -> list[SurveyRow]:
        relevant = self.expression(item.relevant)
        rows = self._question(item, relevant, in_repeat=False)
        if item.type != "repeat":
            rows += self._flags(item, relevant)
        if scored:
            rows.append(points_row(item, scale_name(item), relevant))
        shown = f"({relevant}) and {given_test(item)}" if relevant else given_test(item)
        label = self.speaker.word("xlsform.evidence", id=item.id)
        hint = self.speaker.text(f"items.{item.id}.evidence")
        rows.append(SurveyRow("file", f"{item.id}.evidence-file", label=label, hint=hint, relevant=shown))
        return rows

    def _question(self, question: Question, relevant: str, *, in_repeat: bool) -> list[SurveyRow]:
        has_way_out = not in_repeat and (
            (isinstance(question, Item) and question.type != "repeat") or question.id in self.statuses
        )
        required = f"{reference(question.id + '.no-answer')} = ''" if question.required and has_way_out else ""
        asking = self._asking(question, relevant, required)
        if question.type == "repeat":
            inside = [row for inner in question.followups for row in self._below(question, inner, in_repeat=True)]
            head = SurveyRow("begin_repeat", question.id, label=asking.label, relevant=relevant)
            rows = [head, *inside, SurveyRow("end_repeat", "")]
        else:
            self._keep_list(question)
            rows = question_rows(self.pack, asking, self.speaker)
        if has_way_out:
            rows += self._way_out(question, relevant)
        if question.type != "repeat":
            for inner in question.followups:
                rows += self._below(question, inner, in_repeat=in_repeat)
        return rows

    def _below(self, parent: Question, question: Question, *, in_repeat: bool) -> list[SurveyRow]:
        relevant = self.expression(question.relevant)
        if parent.type != "repeat":
            given = given_test(parent)
            if not in_repeat and (isinstance(parent, Item) or parent.id in self.statuses):
                given = f"({given} or {reference(parent.id + '.no-answer')} = 'dont_know')"
            relevant = f"{given} and ({relevant})" if relevant else given
        return self._question(question, relevant, in_repeat=in_repeat)

    def _asking(self, question: Question, relevant: str, required: str) -> Asking:
        key = f"items.{question.id}"
        guidance = [f"{key}.{name}" for name in ("guidance", "why", "harm_note") if getattr(question, name, "")]
        hint = self.speaker.text(f"{key}.hint") if question.hint else NOTHING
        if question.unit:
            unit = self.speaker.text(f"{key}.unit")
            hint = self.speaker.joined([unit, hint], " · ") if hint else unit
        return Asking(
            question,
            label=self.speaker.text(f"{key}.label"),
            hint=hint,
            guidance=self.speaker.joined([self.speaker.text(one) for one in guidance], "\n") if guidance else NOTHING,
            relevant=relevant,
            required=required,
            constraint=self.expression(question.constraint),
            message=self.speaker.text(f"{key}.constraint_message") if question.constraint_message else NOTHING,
        )

    def _way_out(self, question: Question, relevant: str) -> list[SurveyRow]:
        """Why there is no answer, and the status that expressions read."""
        name, given = question.id, given_test(question)
        may_skip = isinstance(question, Item) and bool(question.na_when)
        self._keep_reasons(may_skip)
        open_ = f"({relevant}) and not({given})" if relevant else f"not({given})"
        rows = [
            SurveyRow(
                f"select_one {NO_ANSWER_NA if may_skip else NO_ANSWER}",
                f"{name}.no-answer",
                label=self.speaker.word("xlsform.no_answer"),
                hint=self.speaker.text(f"items.{name}.na_when") if may_skip else NOTHING,
                relevant=open_,
                appearance="minimal",
            )
        ]
        if may_skip:
            chosen = f"{reference(name + '.no-answer')} = 'na'"
            label = self.speaker.word("xlsform.na_reason")
            rows.append(SurveyRow("text", f"{name}.na-reason", label=label, required="yes", relevant=chosen))
        status = f"if({given}, 'answered', {reference(name + '.no-answer')})"
        rows.append(SurveyRow("calculate", f"{name}.status", relevant=relevant, calculation=status))
        return rows

    def _flags(self, item: Item, relevant: str) -> Iterator[SurveyRow]:
        """Red flags as notes that appear when the answer fires them."""
        name = reference(item.id)
        for index, flag in enumerate(item.flags):
            if not flag.when:
                when = f"{name} = '{'yes' if item.reverse else 'no'}'"
            elif compile_expression(flag.when).names - {item.id}:
                when = f"{reference(item.id + '.no-answer')} != 'na' and ({self.expression(flag.when, name)})"
            else:
                when = f"{given_test(item)} and ({self.expression(flag.when, name)})"
            shown = f"({relevant}) and ({when})" if relevant else when
            label = self.speaker.text(f"items.{item.id}.flags.{index}.message")
            yield SurveyRow("note", f"{item.id}.flag-{index}", label=label, relevant=shown)

    def _calculations(self) -> Iterator[SurveyRow]:
        for calculation in self.pack.calculations:
            value = self.expression(calculation.value)
            if kind_of(parse(value)[0]) == "boolean":
                # Tools write the truth as 1, as true or as a word; a blank is false for all of them.
                value = f"if({value}, 'true', '')"
            yield SurveyRow("calculate", calculation.id, calculation=value)

    def _contradictions(self) -> Iterator[SurveyRow]:
        for one in self.pack.contradictions:
            label = self.speaker.text(f"contradictions.{one.id}.message")
            name = f"{one.id}.contradiction-note"
            yield SurveyRow("note", name, label=label, relevant=self.expression(one.when))

    def _keep_list(self, question: Question) -> None:
        name = scale_name(question)
        if question.type in ("yes_partly_no", "maturity"):
            self.lists.setdefault(name, self._scale(question, name))
        elif name and question.type in ("single", "multiple"):
            self.lists.setdefault(
                name,
                [
                    ChoiceRow(name, choice.value, self.speaker.choice(name, choice), _decimal(choice.points))
                    for choice in self.pack.choices[name]
                ],
            )

    def _scale(self, question: Question, name: str) -> list[ChoiceRow]:
        if question.type == "yes_partly_no":
            points = REVERSED if name.endswith(".reversed") else YES_PARTLY_NO
        else:
            points = MATURITY
        levels = isinstance(question, Item) and question.levels
        rows = []
        for code, value in points.items():
            key = f"items.{question.id}.levels.{code}"
            label = self.speaker.text(key) if levels else self.speaker.word(f"answers.{question.type}.{code}")
            rows.append(ChoiceRow(name, code, label, str(value)))
        return rows

    def _keep_reasons(self, may_skip: bool) -> None:
        name = NO_ANSWER_NA if may_skip else NO_ANSWER
        codes = (*(("na",) if may_skip else ()), "dont_know", "declined", "not_safe")
        self.lists.setdefault(name, [ChoiceRow(name, code, self._reason(code)) for code in codes])

    def _reason(self, code: str) -> Said:
        return self.speaker.word(f"answers.status.{code}")

    def _left_out(self) -> list[str]:
        items = [item for _, items in self.sections for item in items]
        found = {
            "screening": self.pack.screening is not None,
            "ceilings": any(item.ceiling is not None for item in items),
            "ladders": bool(self.pack.ladders or self.pack.perception),
            "ratings": any(self.loaded.is_scored(item) for item in items),
            "statuses": True,
        }
        return [name for name, is_there in found.items() if is_there]


def _decimal(points: object) -> str:
    return "" if points is None else str(points)
