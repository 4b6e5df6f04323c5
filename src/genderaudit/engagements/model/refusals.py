"""Why a step of the work is refused, in sentences."""

from __future__ import annotations

from genderaudit.domain.errors import Mistake, Trouble
from genderaudit.domain.problems import Problem


class EngagementUnknown(Mistake):
    """No engagement with this id or title."""

    code = "engagement_unknown"
    sentence = "There is no engagement '{wanted}' in this workspace."
    remedy = "See the engagements with: genderaudit engagement list."


class EngagementAmbiguous(Mistake):
    """Several engagements whose titles begin alike."""

    code = "engagement_ambiguous"
    sentence = "Several engagements begin with '{wanted}': {found}."
    remedy = "Give more of the title, or the id."


class PackCopyMissing(Trouble):
    """A workspace without the pack that one of its engagements runs on."""

    code = "pack_copy_missing"
    sentence = "The workspace does not hold the pack {pack} that '{title}' runs on."
    remedy = "Run 'genderaudit workspace check', or fetch the engagement again from the laptop that made it."


class OverriddenElsewhere(Mistake):
    """A second override in one engagement."""

    code = "overridden_elsewhere"
    sentence = "The rating of part '{part}' is overridden already, and an engagement has one override."
    remedy = "Take that one back first, or explain this rating in a finding."


class QuestionUnknown(Mistake):
    """No question with this id in the engagement's pack."""

    code = "question_unknown"
    sentence = "The pack of this engagement has no question '{question}'."
    remedy = "See its questions with: genderaudit checklist show {pack}."


class StepNotAllowed(Mistake):
    """A status that cannot follow."""

    code = "step_not_allowed"
    sentence = "An engagement that is '{current}' cannot become '{wanted}'."
    remedy = "From here it can become: {allowed}."
    words = {"current": "statuses.{code}", "wanted": "statuses.{code}", "allowed": "statuses.{code}"}


class ReasonNeeded(Mistake):
    """A change that is only taken with a reason."""

    code = "reason_needed"
    sentence = "This change ({what}) needs a reason, because the work was already handed over."
    remedy = "Give one sentence of reason."
    words = {"what": "steps.{code}"}


class AnswersLocked(Mistake):
    """The engagement's answers can no longer be changed."""

    code = "answers_locked"
    sentence = "The answers of this engagement are closed, because it is '{status}'."
    remedy = "A reviewer can return it; after signing, work goes on as a new version of the report."
    words = {"status": "statuses.{code}"}


class AnswerDoesNotFit(Mistake):
    """A value that its question cannot take."""

    code = "answer_does_not_fit"
    sentence = "The answer to {question} does not fit: {why}."
    remedy = "Nothing was changed; give it again in the form that the sentence names."


class AnswersRefused(Mistake):
    """An answer sheet with at least one bad row: nothing of it is taken."""

    code = "answers_refused"
    sentence = "Nothing was taken from {file}: {count} of its answers cannot be read. {first}"
    remedy = "Mend the rows that are listed and run it again."

    def __init__(self, *, file: str, problems: list[Problem]) -> None:
        self.problems = problems
        listed = "\n".join(f"  {p.place}: {p.message} {p.remedy}" for p in problems)
        super().__init__(file=file, count=len(problems), first=f"\n{listed}\n")


class SheetNotUnderstood(Mistake):
    """An answer file that is not an answer sheet."""

    code = "answer_sheet_not_understood"
    sentence = "{file} is not an answer sheet: {why}."
    remedy = "It is YAML with 'answers:' and one question id a line, or a table with the columns question and value."


class StopNotFired(Mistake):
    """A decision about a STOP that is not there."""

    code = "stop_not_fired"
    sentence = "{item} has raised no STOP in this engagement, so there is nothing to decide."
    remedy = "See the flags with: genderaudit engagement score."


class DecisionReasonNeeded(Mistake):
    """A decision about a STOP that says nothing about why."""

    code = "decision_reason_needed"
    sentence = "The decision “{decision}” needs a reason."
    remedy = "Give one sentence of reason; it is printed in the report."
    words = {"decision": "dispositions.{code}"}


class EvidenceUnreadable(Trouble):
    """An evidence file that cannot be read."""

    code = "evidence_unreadable"
    sentence = "The file {file} cannot be taken as evidence: {why}."
    remedy = "Check that it is there and can be opened."


class AnotherPack(Mistake):
    """An upgrade to a pack that is not the engagement's."""

    code = "another_pack"
    sentence = "'{wanted}' is not a newer version of this engagement's pack '{pack}'."
    remedy = "Give the same pack in a newer version."


class NotNewer(Mistake):
    """An upgrade to a version that is not newer."""

    code = "not_newer"
    sentence = "The engagement runs on version {current} already; version {version} is not newer."
    remedy = "There is nothing to do."


class EvidenceUnknown(Mistake):
    """No such piece of evidence in the engagement."""

    code = "evidence_unknown"
    sentence = "There is no piece of evidence '{wanted}' in this engagement."
    remedy = "Add it first, or look it up with: genderaudit engagement show."


class EvidenceStopped(Mistake):
    """Taking in a file was stopped by the person."""

    code = "evidence_stopped"
    sentence = "Taking in {file} was stopped."
    remedy = "Nothing of it was kept; take it in again whenever you like."


class FolderUnreadable(Trouble):
    """A folder of evidence that cannot be read."""

    code = "evidence_folder_unreadable"
    sentence = "The folder {folder} cannot be read: {why}."
    remedy = "Check that it is there and that you may open it."


class SupplierNotForPack(Mistake):
    """A supplier chosen for work that assesses none."""

    code = "supplier_not_for_pack"
    sentence = "The pack {pack} assesses no supplier, so none can be chosen for it."
    remedy = "Leave the supplier out, or plan the engagement on a pack for suppliers."
