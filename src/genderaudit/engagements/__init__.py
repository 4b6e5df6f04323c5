"""The work itself: plan, answers, evidence, samples, review and status of an engagement."""

from genderaudit.engagements.actions.answering import (
    answer_in_words,
    answers_of,
    clear_answer,
    compared_with_last_time,
    import_answers,
    save_answer,
    score_of,
    states_of,
)
from genderaudit.engagements.actions.evidence import add_evidence, evidence_of
from genderaudit.engagements.actions.marking import comment_on, mark_question, marks_of
from genderaudit.engagements.actions.planning import (
    change_plan,
    find_engagement,
    pack_of,
    plan_engagement,
    start_from_last_time,
    take_step,
)
from genderaudit.engagements.actions.progressing import (
    Standing,
    asked_later,
    form_of,
    in_time_order,
    standing_of,
    where_stopped,
)
from genderaudit.engagements.actions.reviewing import (
    add_review_note,
    answer_review_note,
    decide_stop,
    override_rating,
    record_consent,
    record_sample,
    review_notes,
    settle_review_note,
    withdraw_override,
)
from genderaudit.engagements.actions.upgrading import preview_upgrade, upgrade
from genderaudit.engagements.rules.progress import Progress, SectionProgress, next_question, progress_of

__all__ = [
    "Progress",
    "SectionProgress",
    "Standing",
    "add_evidence",
    "add_review_note",
    "answer_in_words",
    "answer_review_note",
    "answers_of",
    "asked_later",
    "change_plan",
    "clear_answer",
    "comment_on",
    "compared_with_last_time",
    "decide_stop",
    "evidence_of",
    "find_engagement",
    "form_of",
    "import_answers",
    "in_time_order",
    "mark_question",
    "marks_of",
    "next_question",
    "override_rating",
    "pack_of",
    "plan_engagement",
    "preview_upgrade",
    "progress_of",
    "record_consent",
    "record_sample",
    "review_notes",
    "save_answer",
    "score_of",
    "settle_review_note",
    "standing_of",
    "start_from_last_time",
    "states_of",
    "take_step",
    "upgrade",
    "where_stopped",
    "withdraw_override",
]
