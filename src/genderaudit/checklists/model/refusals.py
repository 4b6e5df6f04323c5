"""What a person meets when a pack cannot be used or a step with a score is not allowed."""

from __future__ import annotations

from genderaudit.domain.errors import Mistake, Trouble
from genderaudit.domain.problems import Problem


class PackUnusable(Mistake):
    """The pack has faults; `problems` holds them all."""

    code = "pack_unusable"
    sentence = "The checklist {name} cannot be used (problems found: {count}). The first is in {place}: {first}"
    remedy = "Check the checklist, mend what is listed and load it again."

    def __init__(self, name: str, problems: list[Problem]) -> None:
        self.problems = tuple(problems)
        first = problems[0]
        place = f"{first.file}:{first.line}" if first.line else first.file
        super().__init__(name=name, count=len(problems), place=place, first=first.message)


class PackMissing(Trouble):
    """There is no pack at a path."""

    code = "pack_missing"
    sentence = "There is no checklist at {path}."
    remedy = "Name a pack.yaml file, its folder, or a folder that holds such folders."


class UnknownForm(Mistake):
    """A form that the pack does not have."""

    code = "unknown_form"
    sentence = "The checklist {pack} has no form with the id {name}."
    remedy = "Use one of: {known}."


class UnknownPart(Mistake):
    """A part that the pack does not have, or that the form leaves out."""

    code = "unknown_part"
    sentence = "The checklist {pack} has no part with the id {name} in this form."
    remedy = "Use one of: {known}."


class OverrideTooFar(Mistake):
    """An override by more than one tier, or by none."""

    code = "override_too_far"
    sentence = "The rating {wanted} is not next to the rating {earned} that the answers give."
    remedy = "A rating can be moved by one tier only; change the answers or the findings instead."
    words = {"wanted": "ratings.{code}.name", "earned": "ratings.{code}.name"}


class OverrideNotReasoned(Mistake):
    """An override without a written reason."""

    code = "override_without_reason"
    sentence = "A rating cannot be moved without a written reason."
    remedy = "Write why the answers do not tell the whole story, in a sentence."


class OverrideByOne(Mistake):
    """An override that only one person signs."""

    code = "override_by_one"
    sentence = "A rating cannot be moved by one person alone."
    remedy = "Name a second person, other than the one who moves it, who agrees."


class OverrideWithoutRating(Mistake):
    """An override where no rating is issued."""

    code = "override_without_rating"
    sentence = "There is no rating to move, because none is issued here."
    remedy = "Answer more questions, or use a form that is rated."


class OverrideOverCap(Mistake):
    """An override above what a red flag or a reduced form allows."""

    code = "override_over_cap"
    sentence = "The rating cannot be moved to {wanted}, because red flags or the form allow {cap} at best."
    remedy = "Resolve what caps the rating first, or use the full form."
    words = {"wanted": "ratings.{code}.name", "cap": "ratings.{code}.name"}
