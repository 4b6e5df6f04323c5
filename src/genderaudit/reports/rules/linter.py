"""The list 'before you sign': gaps, contradictions, missing evidence and open STOPs, each with the place to mend it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from genderaudit.checklists import AnswerState, Form, LoadedPack, Result
from genderaudit.checklists.model.pack import Item
from genderaudit.domain.commitments import Commitment
from genderaudit.engagements.model import Answer, Engagement, Evidence, ReviewNote, StopDisposition
from genderaudit.findings.model import Finding
from genderaudit.findings.rules import REPORTED
from genderaudit.findings.rules import gaps as finding_gaps
from genderaudit.reports.model.gaps import Gap, GapTarget, TargetKind, Weight
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
    protected: frozenset[str] = frozenset()
    """Items of which a number may not be shown, in themselves or in a question below them."""
    public: bool = True
    """Whether a public copy is thought of too."""

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
        *_public(work),
    ]
    return tuple(sorted(found, key=lambda gap: gap.weight != "blocks"))


_KINDS: Mapping[str, TargetKind] = {
    "stop_undecided": "stop",
    "stop_lapsed": "stop",
    "draft_finding": "finding",
    "finding_lacks": "finding",
    "finding_on_protected": "finding",
    "many_not_applicable": "section",
    "coverage": "section",
    "consent_not_recorded": "consent",
    "open_note": "review",
    "plan_lacks": "plan",
    "public_keeps_text": "plan",
}
"""Where a gap leads by its code; all others lead to a question."""


def _gap(
    code: str, place: str, weight: Weight = "warns", *, to: str = "", kind: TargetKind | None = None, **facts: object
) -> Gap:
    """`to`: the id that a window goes to, where it is not the place itself."""
    target = GapTarget(kind=kind or _KINDS.get(code, "question"), id=to or place)
    said = {key: str(value) for key, value in facts.items()}
    return Gap.model_validate({"code": code, "weight": weight, "place": place, "facts": said, "target": target})


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
            yield _gap("draft_finding", finding.label, "blocks", to=finding.id, title=finding.title)
        elif finding.status in REPORTED:
            for lacking in finding_gaps(finding, [grades[one] for one in finding.evidence if one in grades]):
                yield _gap("finding_lacks", finding.label, to=finding.id, what=lacking)
        if finding.status in REPORTED or finding.status == "drafted":
            about = [item for item in finding.items if item in work.protected]
            if about:
                yield _gap("finding_on_protected", finding.label, to=finding.id, items=", ".join(about))


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
        sections = {section.id for section in work.pack.pack.sections}
        yield _gap("expression_error", owner, kind="section" if owner in sections else None, why=why)


def _results(work: Work) -> Iterator[Gap]:
    for contradiction in work.result.contradictions:
        items = next((one.items for one in work.pack.pack.contradictions if one.id == contradiction), (contradiction,))
        yield _gap("contradiction", contradiction, to=items[0])
    for section in work.result.sections:
        if section.many_not_applicable:
            yield _gap("many_not_applicable", section.id, n=section.not_applicable, of=section.asked)
    for item in work.result.na_to_confirm:
        yield _gap("na_to_confirm", item)
    for item in work.result.dont_know:
        yield _gap("dont_know", item)
    for commitment in work.result.commitments:
        if commitment.state == "thin":
            first = _first_open(work, commitment.commitment)
            yield _gap("commitment_thin", commitment.commitment, to=first, n=commitment.answered)
    for part in work.result.parts:
        if part.no_rating == "coverage":
            least = _least_answered(work, part.id)
            yield _gap("coverage", part.id, to=least, answered=part.answered, applicable=part.applicable)


def _first_open(work: Work, commitment: Commitment) -> str:
    """The first item of a commitment without an answer; else the first of all."""
    asked = (item for item in work.pack.pack.items() if item.id not in work.result.left_out)
    items = [item.id for item in asked if commitment in item.commitments]
    return next((id for id in items if id not in work.answers), items[0] if items else "")


def _least_answered(work: Work, part: str) -> str:
    """The section of a part with the most items left."""
    own = [section for section in work.result.sections if section.part == part]
    return max(own, key=lambda one: one.applicable - one.answered).id if own else part


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
            yield _gap("open_note", note.question or "review", to=note.id, by=note.by_post)


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
            yield _gap("text_may_identify", finding.label, to=finding.id, kind="finding")
    for evidence in work.evidence:
        if look_over(evidence.caption):
            yield _gap("text_may_identify", evidence.label, to=evidence.id, kind="evidence")


_KEPT_IN_PUBLIC = ("objective", "scope_text", "exclusions", "method", "limits", "good_practice")
"""What is typed in the plan and leaves with the public copy too."""


def _public(work: Work) -> Iterator[Gap]:
    """What the public copy keeps of typed text: it is reduced by removal, and these are not removed."""
    if not work.public:
        return
    filled = [field for field in _KEPT_IN_PUBLIC if getattr(work.engagement, field)]
    if filled:
        yield _gap("public_keeps_text", "plan", to=filled[0], what=", ".join(filled))
    for finding in work.findings:
        if finding.status in REPORTED and finding.recommendation.strip():
            yield _gap("public_keeps_text", finding.label, to=finding.id, kind="finding", what="recommendation")
