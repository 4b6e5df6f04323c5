"""How far the work on a form is, and which question comes next."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from genderaudit.checklists.model.answers import AnswerState
from genderaudit.checklists.model.pack import Item
from genderaudit.checklists.model.results import Result
from genderaudit.checklists.rules.form import Form
from genderaudit.checklists.rules.outline import Placed
from genderaudit.checklists.rules.prepared import PreparedPack
from genderaudit.domain.records import Value

GOOD = frozenset({"yes", "2", "3"})
"""Values of scored questions that say that something is in place; they need evidence."""
NOTHING: frozenset[str] = frozenset()


class SectionProgress(Value):
    """How far one section is; questions by their keys, in their order."""

    id: str
    """The section's id; empty for the whole form."""
    shown: int = 0
    """Questions that are asked now, rows of repeats counted each."""
    answered: int = 0
    missing: tuple[str, ...] = ()
    """Required ones without an answer."""
    errors: tuple[str, ...] = ()
    """Answers that do not keep the limits of their question, and questions whose rule could not be applied."""
    stop: tuple[str, ...] = ()
    """Items whose answers raised a STOP."""
    critical: tuple[str, ...] = ()
    major: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    """Asked later and not answered yet."""
    without_evidence: tuple[str, ...] = ()
    """Good answers on which no evidence rests."""

    @property
    def gaps(self) -> tuple[str, ...]:
        """What is left for later, and what rests on no evidence."""
        return (*self.later, *self.without_evidence)

    @property
    def complete(self) -> bool:
        """Whether nothing that is required is missing."""
        return not self.missing


class Progress(Value):
    """How far the whole form is, and each of its sections in order."""

    overall: SectionProgress
    sections: tuple[SectionProgress, ...]


def asked_keys(form: Form) -> Iterator[tuple[Placed, str]]:
    """Every question that is asked now and takes an answer, by key, in order."""
    for placed in form.questions():
        if placed.question.type == "repeat" and placed.repeat is not None:
            continue  # a repeat inside another is asked in the rows of that one
        for key in form.keys(placed):
            if form.is_shown(key):
                yield placed, key


def is_answered(form: Form, placed: Placed, key: str, answered: Collection[str]) -> bool:
    """Whether a question has an answer, a row, or a reason for none."""
    if key in answered:
        return True
    return placed.question.type == "repeat" and bool(form.rows(placed.question.id))


def next_question(form: Form, answered: Sequence[str], *, later: Collection[str] = NOTHING) -> str | None:
    """Where the work stopped: the next question without an answer after the one that was answered last.

    `answered`: keys of the answers in the order of their time. Goes round at the end; questions asked later come
    last. None where everything that is asked has an answer.
    """
    asked = list(asked_keys(form))
    place = {key: number for number, (_, key) in enumerate(asked)}
    last = next((place[key] for key in reversed(answered) if key in place), -1)
    given = frozenset(answered)
    order = [*asked[last + 1 :], *asked[: last + 1]]
    waiting = [key for placed, key in order if not is_answered(form, placed, key, given)]
    return next((key for key in waiting if key not in later), waiting[0] if waiting else None)


def lacks_evidence(pack: PreparedPack, item: Item, state: AnswerState | None) -> bool:
    """Whether a scored item has a good answer that rests on no evidence."""
    if state is None or state.status != "answered" or state.evidence:
        return False
    return pack.is_scored(item) and isinstance(state.value, str) and state.value in GOOD


def progress_of(
    form: Form, answers: Mapping[str, AnswerState], result: Result, *, later: Collection[str] = NOTHING
) -> Progress:
    """How far the work is, by section and overall. `later`: keys of questions that are asked later."""
    found: dict[str, dict[str, list[str]]] = {}
    for placed, key in asked_keys(form):
        noted = found.setdefault(placed.section.id, {name: [] for name in _LISTS})
        noted["shown"].append(key)
        answered = is_answered(form, placed, key, answers)
        if answered:
            noted["answered"].append(key)
        elif key in later:
            noted["later"].append(key)
        if form.is_missing(key):
            noted["missing"].append(key)
        if form.constraint_holds(key) is False or form.error(key) is not None:
            noted["errors"].append(key)
        if isinstance(placed.question, Item) and lacks_evidence(form.prepared, placed.question, answers.get(key)):
            noted["without_evidence"].append(key)
    _note_flags(form, result, found)
    ids = [section.id for section in form.prepared.pack.sections if section.id in found]
    whole = {name: [key for id in ids for key in found[id][name]] for name in _LISTS}
    return Progress(overall=_summed("", whole), sections=tuple(_summed(id, found[id]) for id in ids))


_LISTS = ("shown", "answered", "missing", "errors", "stop", "critical", "major", "later", "without_evidence")
_LEVELS = {"STOP": "stop", "CRIT": "critical", "MAJ": "major"}


def _note_flags(form: Form, result: Result, found: Mapping[str, Mapping[str, list[str]]]) -> None:
    for flag in result.flags:
        noted = found.get(form.prepared.questions[flag.item].section.id)
        if noted is not None and flag.item not in noted[_LEVELS[flag.level]]:
            noted[_LEVELS[flag.level]].append(flag.item)


def _summed(id: str, noted: Mapping[str, list[str]]) -> SectionProgress:
    listed = {name: tuple(noted[name]) for name in _LISTS[2:]}
    return SectionProgress(id=id, shown=len(noted["shown"]), answered=len(noted["answered"]), **listed)
