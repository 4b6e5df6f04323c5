"""The list 'before you sign': gaps, contradictions, missing evidence and open STOPs, each with the place to mend it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from genderaudit.checklists import AnswerState, Form, LoadedPack, Result
from genderaudit.checklists.model.pack import Item
from genderaudit.engagements.model import Answer, Engagement, Evidence, ReviewNote, StopDisposition
from genderaudit.findings.model import Finding
from genderaudit.findings.rules import REPORTED
from genderaudit.findings.rules import gaps as finding_gaps
from genderaudit.reports.model.gaps import Gap, Weight
from genderaudit.safeguards import look_over

_INTERVIEWS = {"women_interview", "men_interview", "mixed_interview", "girls_boys", "workers", "staff"}
_GOOD = {"yes", "2", "3"}


@dataclass(frozen=True)
class Work:
    """All that the linter reads of one engagement."""

    engagement: Engagement
    pack: LoadedPack
    answers: Mapping[str, Answer]
    evidence: Sequence[Evidence]
    findings: Sequence[Finding]
    notes: Sequence[ReviewNote]
    stops: Mapping[str, StopDisposition]
    sampled: frozenset[str]
    consent_read: bool
    result: Result
    today: dt.date

    def states(self) -> dict[str, AnswerState]:
        """The answers as the rules see them."""
        return {question: answer.state for question, answer in self.answers.items()}


def before_you_sign(work: Work) -> tuple[Gap, ...]:
    """Everything that is open, what blocks first."""
    found = [
        *_stops(work),
        *_findings(work),
        *_answers(work),
        *_results(work),
        *_evidence(work),
        *_people(work),
        *_plan(work),
        *_texts(work),
    ]
    return tuple(sorted(found, key=lambda gap: gap.weight != "blocks"))


def _gap(code: str, place: str, weight: Weight = "warns", **facts: object) -> Gap:
    return Gap.model_validate(
        {"code": code, "weight": weight, "place": place, "facts": {key: str(value) for key, value in facts.items()}}
    )


def _stops(work: Work) -> Iterator[Gap]:
    for flag in work.result.flags:
        if flag.level == "STOP":
            decided = work.stops.get(flag.item)
            if decided is None:
                yield _gap("stop_undecided", flag.item, "blocks")
            elif decided.until is not None and decided.until < work.today:
                yield _gap("stop_lapsed", flag.item, "blocks", until=decided.until)


def _findings(work: Work) -> Iterator[Gap]:
    grades = {one.id: one.grade for one in work.evidence} | {one.label: one.grade for one in work.evidence}
    for finding in work.findings:
        if finding.status == "drafted":
            yield _gap("draft_finding", finding.label, "blocks", title=finding.title)
        elif finding.status in REPORTED:
            for lacking in finding_gaps(finding, [grades[one] for one in finding.evidence if one in grades]):
                yield _gap("finding_lacks", finding.label, what=lacking)


def _answers(work: Work) -> Iterator[Gap]:
    form = Form(
        work.pack,
        tier=work.engagement.tier,
        parts=work.engagement.parts,
        today=work.today,
        answers=work.states(),
    )
    for placed in form.questions():
        for key in form.keys(placed):
            if not form.is_shown(key):
                continue
            if form.is_missing(key):
                yield _gap("unanswered" if placed.is_item else "not_answered_below", key)
            if form.constraint_holds(key) is False:
                yield _gap("constraint", key)
    for owner, why in work.result.errors.items():
        yield _gap("expression_error", owner, why=why)


def _results(work: Work) -> Iterator[Gap]:
    for contradiction in work.result.contradictions:
        yield _gap("contradiction", contradiction)
    for section in work.result.sections:
        if section.many_not_applicable:
            yield _gap("many_not_applicable", section.id, n=section.not_applicable, of=section.asked)
    for item in work.result.na_to_confirm:
        yield _gap("na_to_confirm", item)
    for item in work.result.dont_know:
        yield _gap("dont_know", item)
    for commitment in work.result.commitments:
        if commitment.state == "thin":
            yield _gap("commitment_thin", commitment.commitment, n=commitment.answered)
    for part in work.result.parts:
        if part.no_rating == "coverage":
            yield _gap("coverage", part.id, answered=part.answered, applicable=part.applicable)


def _evidence(work: Work) -> Iterator[Gap]:
    grades = {one.id: one.grade for one in work.evidence} | {one.label: one.grade for one in work.evidence}
    for item in work.pack.pack.items():
        answer = work.answers.get(item.id)
        if answer is None or answer.state.status != "answered":
            continue
        if work.pack.is_scored(item) and answer.state.value in _GOOD:
            known = [grades[one] for one in answer.state.evidence if one in grades]
            if not known:
                yield _gap("without_evidence", item.id)
            elif not {"A", "B"} & set(known):
                yield _gap("weak_evidence", item.id)
        if _voice_missing(item, answer.state):
            yield _gap("voice_missing", item.id, voices=", ".join(item.ceiling.unless) if item.ceiling else "")
        if item.type == "share" and item.id not in work.sampled:
            yield _gap("share_without_sample", item.id)


def _voice_missing(item: Item, state: AnswerState) -> bool:
    return item.ceiling is not None and not set(item.ceiling.unless) & set(state.sources)


def _people(work: Work) -> Iterator[Gap]:
    sources = {source for answer in work.answers.values() for source in answer.state.sources}
    if sources & _INTERVIEWS and not work.consent_read:
        yield _gap("consent_not_recorded", "consent")
    for note in work.notes:
        if note.state != "settled":
            yield _gap("open_note", note.question or "review", by=note.by_post)


def _plan(work: Work) -> Iterator[Gap]:
    engagement = work.engagement
    texts: Iterable[tuple[str, object]] = (
        ("objective", engagement.objective),
        ("scope_text", engagement.scope_text),
        ("method", engagement.method),
        ("criteria", engagement.criteria),
        ("team", engagement.team),
        ("good_practice", engagement.good_practice),
    )
    for field, value in texts:
        if not value:
            yield _gap("plan_lacks", field)


def _texts(work: Work) -> Iterator[Gap]:
    for question, answer in work.answers.items():
        for text in (answer.comment, answer.state.na_reason, answer.state.value):
            if isinstance(text, str) and look_over(text):
                yield _gap("text_may_identify", question)
                break
    for finding in work.findings:
        written = " ".join(
            (finding.condition, finding.cause_text, finding.effect, finding.recommendation, finding.response)
        )
        if look_over(written):
            yield _gap("text_may_identify", finding.label)
    for evidence in work.evidence:
        if look_over(evidence.caption):
            yield _gap("text_may_identify", evidence.label)
