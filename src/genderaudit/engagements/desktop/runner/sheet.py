"""The open checklist in memory: form, answers, marks and score, kept up to date answer by answer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

from genderaudit.checklists import (
    AnswerState,
    AnswerValue,
    Disposition,
    FiredFlag,
    Form,
    LoadedPack,
    Override,
    Placed,
    Result,
    ScoreKeeper,
)
from genderaudit.domain.clock import Clock
from genderaudit.domain.errors import Mistake
from genderaudit.domain.records import Author
from genderaudit.engagements import (
    answers_of,
    asked_later,
    clear_answer,
    comment_on,
    evidence_of,
    form_of,
    in_time_order,
    mark_question,
    marks_of,
    next_question,
    pack_of,
    progress_of,
    review_notes,
    save_answer,
    states_of,
    voice_beside,
)
from genderaudit.engagements.model import (
    Answer,
    Engagement,
    Evidence,
    Mark,
    RatingOverride,
    ReviewNote,
    StopDisposition,
)
from genderaudit.engagements.rules.carried import Comparison, compare
from genderaudit.engagements.rules.keys import joined_key, split_key
from genderaudit.engagements.rules.progress import Progress, asked_keys
from genderaudit.engagements.rules.steps import LOCKED, change_needs_reason
from genderaudit.store import Workspace

EMPTY = AnswerState()
"""What a question without an answer begins with."""


class Sheet:
    """One engagement's checklist while it is open. What is saved is on the disk before it is shown here."""

    def __init__(self, workspace: Workspace, engagement: Engagement, *, today: dt.date) -> None:
        self.workspace = workspace
        self.today = today
        self.engagement = engagement
        self.read_all()

    def read_all(self) -> None:
        """Everything afresh: the engagement runs on another pack or form, or somebody else changed much."""
        self.pack: LoadedPack = pack_of(self.workspace, self.engagement)
        self.answers: dict[str, Answer] = answers_of(self.workspace, self.engagement)
        self.form: Form = form_of(self.workspace, self.engagement, today=self.today, answers=self.answers)
        self._read_beside()
        self._keeper = ScoreKeeper(
            self.pack,
            {key: answer.state for key, answer in self.answers.items()},
            tier=self.engagement.tier,
            parts=self.engagement.parts,
            dispositions=self._dispositions,
            today=self.today,
        )
        self.new_rows: dict[str, int] = {}
        self._settle()

    def _read_beside(self) -> None:
        here = self.engagement.id
        self.marks: dict[str, Mark] = marks_of(self.workspace, self.engagement)
        self.evidence: dict[str, Evidence] = {one.id: one for one in evidence_of(self.workspace, self.engagement)}
        self.notes: dict[str, list[ReviewNote]] = {}
        for note in review_notes(self.workspace, self.engagement):
            self.notes.setdefault(note.question, []).append(note)
        self._dispositions = {
            one.item: Disposition(outcome=one.decision, reason=one.reason, by=one.decided_by)
            for one in self.workspace.find(StopDisposition, here)
        }
        self._override = next(
            (
                Override(part=one.part, rating=one.rating, reason=one.reason, by=one.by_post, second=one.second_post)
                for one in self.workspace.find(RatingOverride, here)
            ),
            None,
        )
        self._last: dict[str, AnswerState] | None = None

    def _settle(self) -> None:
        try:
            self.result: Result = self._keeper.result(self._override)
        except Mistake:
            # an override that the new answers no longer allow is told in review, and does not stop the work
            self.result = self._keeper.result()
        self.progress: Progress = progress_of(self.form, self.states(), self.result, later=asked_later(self.marks))
        self.asked: tuple[str, ...] = tuple(self._asked())
        self._flags: dict[str, list[FiredFlag]] = {}
        for flag in self.result.flags:
            self._flags.setdefault(flag.item, []).append(flag)

    def _asked(self) -> Iterator[str]:
        """The questions asked now in order, rows of a repeat one after the other."""
        rows: dict[int, list[str]] = {}
        repeat: str | None = None
        for placed, key in asked_keys(self.form):
            if placed.repeat != repeat:
                yield from self._rows_in_order(repeat, rows)
                repeat, rows = placed.repeat, {}
            row = split_key(key)[1]
            if row is None:
                yield key
                if placed.question.type == "repeat":
                    repeat = placed.question.id
            else:
                rows.setdefault(row, []).append(key)
        yield from self._rows_in_order(repeat, rows)

    def _rows_in_order(self, repeat: str | None, rows: Mapping[int, list[str]]) -> Iterator[str]:
        for row in sorted(rows):
            yield from rows[row]
        wanted = self.new_rows.get(repeat or "")
        if repeat is not None and wanted is not None and wanted not in rows:
            yield from self._row_keys(repeat, wanted)

    def _row_keys(self, repeat: str, row: int) -> Iterator[str]:
        for placed in self.form.questions():
            if placed.parent is not None and placed.parent.id == repeat:
                yield joined_key(placed.question.id, row)

    # what there is

    def states(self) -> Mapping[str, AnswerState]:
        """Every answer as the rules see it."""
        return {key: answer.state for key, answer in self.answers.items()}

    def placed(self, key: str) -> Placed:
        """The question of a key. Raises KeyError."""
        return self.pack.questions[split_key(key)[0]]

    def section_of(self, key: str) -> str:
        """The id of the section in which a question stands."""
        return self.placed(key).section.id

    def keys_of(self, section: str) -> tuple[str, ...]:
        """The questions of a section that are asked now, in order."""
        return tuple(key for key in self.asked if self.section_of(key) == section)

    def state(self, key: str) -> AnswerState | None:
        """The answer, None where there is none."""
        answer = self.answers.get(key)
        return answer.state if answer is not None else None

    def beginning(self, key: str) -> AnswerState:
        """The answer, or what an answer begins with: the voices and the confidence that were chosen before it."""
        state, mark = self.state(key), self.marks.get(key)
        if state is not None or mark is None:
            return state or EMPTY
        return AnswerState(sources=mark.sources, confidence=mark.confidence)

    def comment(self, key: str) -> str:
        """The comment, which may wait beside a question without an answer."""
        answer, mark = self.answers.get(key), self.marks.get(key)
        return answer.comment if answer is not None else mark.comment if mark is not None else ""

    def evidence_ids(self, key: str) -> tuple[str, ...]:
        """What a question rests on, also while it has no answer."""
        answer, mark = self.answers.get(key), self.marks.get(key)
        return answer.state.evidence if answer is not None else mark.evidence if mark is not None else ()

    def piece(self, name: str) -> Evidence | None:
        """A piece of evidence by its id or by its label."""
        return self.evidence.get(name) or next((one for one in self.evidence.values() if one.label == name), None)

    def flags(self, key: str) -> list[FiredFlag]:
        """The red flags that the answer raised."""
        return self._flags.get(key, [])

    def stops(self) -> frozenset[str]:
        """The items whose answers raise a STOP now."""
        return frozenset(flag.item for flag in self.result.flags if flag.level == "STOP")

    def is_answered(self, key: str) -> bool:
        """Whether there is an answer, a row, or a reason for none."""
        placed = self.placed(key)
        if placed.question.type == "repeat" and placed.repeat is None:
            return key in self.answers or bool(self.form.rows(placed.question.id))
        return key in self.answers

    def is_error(self, key: str) -> bool:
        """Whether the answer breaks its limits, or a rule of the question could not be applied."""
        return self.form.constraint_holds(key) is False or self.form.error(key) is not None

    @property
    def locked(self) -> bool:
        """Whether answers can no longer be changed."""
        return self.engagement.status in LOCKED

    @property
    def needs_reason(self) -> bool:
        """Whether a change is only taken with a reason."""
        return change_needs_reason(self.engagement.status)

    def last_time(self, key: str) -> tuple[Comparison | None, AnswerState | None]:
        """How the answer compares with the previous engagement's, and that one."""
        if self.engagement.previous is None:
            return None, None
        if self._last is None:
            before = self.workspace.get(Engagement, self.engagement.previous)
            self._last = dict(states_of(self.workspace, before)) if before is not None else {}
        now = {key: self.answers[key].state} if key in self.answers else {}
        then = {key: self._last[key]} if key in self._last else {}
        return compare(then, now).get(key), self._last.get(key)

    # where to go

    def beside(self, key: str, step: int) -> str | None:
        """The question before or after one that may just have vanished; None at the end."""
        order = self.asked
        if key in order:
            number = order.index(key) + step
            return order[number] if 0 <= number < len(order) else None
        places = {one: number for number, one in enumerate(self.pack.questions)}
        here = places.get(split_key(key)[0], 0)
        after = [one for one in order if places[split_key(one)[0]] > here]
        before = [one for one in order if places[split_key(one)[0]] <= here]
        return next(iter(after), None) if step > 0 else next(iter(reversed(before)), None)

    def next_unanswered(self, key: str | None) -> str | None:
        """The next question without an answer after this one, going round; those asked later come last."""
        if key not in self.asked:
            return self.where_stopped()
        number = self.asked.index(key)
        order = [*self.asked[number + 1 :], *self.asked[:number]]
        waiting = [one for one in order if not self.is_answered(one)]
        later = asked_later(self.marks)
        return next((one for one in waiting if one not in later), waiting[0] if waiting else None)

    def where_stopped(self) -> str | None:
        """Where the work goes on; the last question where everything is answered."""
        order = in_time_order(self.answers)
        found = next_question(self.form, order, later=asked_later(self.marks))
        return found or next(
            (key for key in reversed(order) if key in self.asked), self.asked[0] if self.asked else None
        )

    # changing

    def give(
        self, author: Author, key: str, state: AnswerState | None, *, reason: str = "", clock: Clock
    ) -> frozenset[str]:
        """Save an answer or take it back, then follow it; the keys whose looks may have changed.

        Raises AnswersLocked and ReasonNeeded; nothing has changed then.
        """
        question, row = split_key(key)
        if state is None:
            clear_answer(self.workspace, author, self.engagement, question, row=row, reason=reason)
            answer = None
        else:
            answer = save_answer(
                self.workspace, author, self.engagement, question, state, row=row, reason=reason, clock=clock
            )
        self._reread_mark(key)
        return self._follow({key: answer})

    def clear_row(self, author: Author, repeat: str, row: int, *, reason: str = "") -> frozenset[str]:
        """Take back every answer of one row of a repeat."""
        self.new_rows.pop(repeat, None)
        changes: dict[str, Answer | None] = {}
        for key in [one for one in self.answers if split_key(one)[1] == row and self.placed(one).repeat == repeat]:
            clear_answer(self.workspace, author, self.engagement, split_key(key)[0], row=row, reason=reason)
            changes[key] = None
        return self._follow(changes)

    def open_row(self, repeat: str, row: int) -> str | None:
        """Ask the questions of a row, also of one that has no answer yet; the first of them."""
        if row not in self.form.rows(repeat):
            self.new_rows[repeat] = row
            self._settle()
        return next((one for one in self.asked if split_key(one)[1] == row and self.placed(one).repeat == repeat), None)

    def comment_on(self, author: Author, key: str, text: str, *, reason: str = "") -> None:
        """Save a comment."""
        record = comment_on(self.workspace, author, self.engagement, key, text, reason=reason)
        if isinstance(record, Answer):
            self.answers[key] = record
        else:
            self._reread_mark(key)

    def set_beside(self, author: Author, key: str, state: AnswerState, *, reason: str = "") -> None:
        """Save whose voice and how sure before there is an answer."""
        sources, confidence = state.sources, state.confidence
        voice_beside(
            self.workspace, author, self.engagement, key, sources=sources, confidence=confidence, reason=reason
        )
        self._reread_mark(key)

    def set_mark(self, author: Author, key: str, *, ask_later: bool | None = None, flagged: bool | None = None) -> None:
        """Set or take away the auditor's own marks."""
        mark_question(self.workspace, author, self.engagement, key, ask_later=ask_later, flagged=flagged)
        self._reread_mark(key)
        self._settle()

    def _reread_mark(self, key: str) -> None:
        question, row = split_key(key)
        found = self.workspace.get(Mark, Mark.id_for(self.engagement.id, question, row))
        if found is None:
            self.marks.pop(key, None)
        else:
            self.marks[key] = found

    def _follow(self, changes: Mapping[str, Answer | None]) -> frozenset[str]:
        touched: set[str] = set()
        for key, answer in changes.items():
            state = answer.state if answer is not None else None
            if answer is None:
                self.answers.pop(key, None)
            else:
                self.answers[key] = answer
            touched.add(key)
            try:
                touched |= self.form.set(key, state)
            except KeyError:
                continue  # an answer of a question that this form does not ask
            self._keeper.set(key, state)
        self._settle()
        return frozenset(touched)

    def reread(self, kinds: frozenset[str]) -> bool:
        """Take in what was changed elsewhere; whether everything has to be drawn anew."""
        fresh = self.workspace.get(Engagement, self.engagement.id)
        if fresh is None:
            return False
        before, self.engagement = self.engagement, fresh
        if (before.pack_hash, before.tier, before.parts) != (fresh.pack_hash, fresh.tier, fresh.parts):
            self.read_all()
            return True
        beside = self._dispositions, self._override
        self._read_beside()
        if beside != (self._dispositions, self._override):
            self.read_all()
            return True
        if "*" in kinds or "answer" in kinds:
            now = answers_of(self.workspace, self.engagement)
            changes: dict[str, Answer | None] = {key: one for key, one in now.items() if self.answers.get(key) != one}
            changes |= {key: None for key in self.answers if key not in now}
            self._follow(changes)
        else:
            self._settle()
        return False


def with_value(before: AnswerState | None, value: AnswerValue) -> AnswerState:
    """The answer with another value; sources, confidence and evidence stay."""
    return (before or EMPTY).model_copy(update={"status": "answered", "value": value, "na_reason": ""})
