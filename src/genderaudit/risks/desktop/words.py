"""Words, signs and tones of risks as the window shows them; a tone never stands without its sign and its word."""

from __future__ import annotations

import datetime as dt

from genderaudit.risks.actions.naming import band_words, group_words, label_words
from genderaudit.risks.model.risk import Category, Confidence, Stage, Status
from genderaudit.risks.model.scheme import Scheme, Shape
from genderaudit.risks.rules.scoring import Score
from genderaudit.runtime.language import catalogue, format_number, short_date
from genderaudit.widgets.texts import counted, isolated, listed, translate

LOOKS: dict[Shape, tuple[str, str]] = {
    "circle": ("circle", "good"),
    "circle_dot": ("circle-dot", "info"),
    "triangle": ("triangle-alert", "warn"),
    "diamond": ("shield-alert", "bad"),
    "octagon": ("octagon-alert", "bad"),
}
"""Shape of a band to its icon and tone."""
STATUS_SIGNS: dict[Status, tuple[str, str]] = {
    "draft": ("circle-dashed", "accent"),
    "open": ("circle-dot", "warn"),
    "accepted": ("shield-check", "info"),
    "closed": ("check-check", "neutral"),
}
NONE = "–"


def band_look(scheme: Scheme, band: str) -> tuple[str, str]:
    """Icon and tone of a band; a dashed circle where nothing is rated."""
    return LOOKS[scheme.terms(band).shape] if band else ("circle-dashed", "neutral")


def stage_words(stage: Stage, language: str) -> str:
    """A stage of rating."""
    return catalogue(language)(f"risks.stages.{stage}")


def stage_meaning(stage: Stage) -> str:
    """What a stage means, in one line."""
    return {
        "inherent": translate("Risks", "before any control"),
        "current": translate("Risks", "as it stands today"),
        "residual": translate("Risks", "after controls that are in place and tested"),
        "target": translate("Risks", "after the planned treatment"),
    }[stage]


def status_words(status: Status, language: str) -> str:
    """A status."""
    return catalogue(language)(f"risks.statuses.{status}")


def category_words(category: Category | None, language: str) -> str:
    """A category; a dash where none is chosen."""
    return catalogue(language)(f"risks.categories.{category}") if category else NONE


def confidence_words(confidence: Confidence | None, language: str) -> str:
    """How sure a panel is; a dash where it did not say."""
    return catalogue(language)(f"risks.confidences.{confidence}") if confidence else NONE


def check_words(code: str, language: str) -> str:
    """What does not hold together."""
    return catalogue(language)(f"risks.checks.{code}")


def axis_words(axis: str, language: str) -> str:
    """An axis of the matrix."""
    return catalogue(language)(f"risks.axes.{axis}")


def groups_words(groups: tuple[str, ...], language: str) -> str:
    """Groups in a row; a dash for none."""
    return listed(group_words(group, language) for group in groups) if groups else NONE


def score_words(score: Score | None, scheme: Scheme, language: str) -> str:
    """A score with its band: `20 Very high`."""
    if score is None:
        return catalogue(language)("risks.unrated")
    return f"{format_number(score.value, language)}  {band_words(scheme, score.band, language)}"


def level_words(scheme: Scheme, axis: str, level: int, language: str) -> str:
    """A level with its number: `4 Likely`."""
    label = label_words(scheme, f"{axis}.{level}", language)
    number = format_number(level, language)
    return number if label == str(level) else f"{number} {label}"


def day_words(day: dt.date | None, language: str) -> str:
    """A day as tables show it; a dash where there is none."""
    return short_date(day, language) if day is not None else NONE


def late_words(what: str) -> str:
    """What is overdue: `review`, `acceptance`, or a treatment by its number."""
    if what == "review":
        return translate("Risks", "Review overdue")
    if what == "acceptance":
        return translate("Risks", "Acceptance has ended")
    return translate("Risks", "Treatment {number} overdue").format(number=what.removeprefix("treatment "))


def until_words(day: dt.date, today: dt.date) -> str:
    """How far away a day is."""
    days = (day - today).days
    if days < 0:
        return counted("Risks", "%n day(s) ago", -days)
    if days == 0:
        return translate("Risks", "today")
    return counted("Risks", "in %n day(s)", days)


def gap_words(score: Score | None, language: str) -> str:
    """The gap between groups; a dash where there is none."""
    if score is None or not score.gap:
        return NONE
    return isolated(f"+{format_number(score.gap, language)}")


def mend_words(code: str) -> str:
    """What mending does, said before it is done."""
    return {
        "residual_above_current": translate("Mending", "The current rating rises to the residual one."),
        "residual_above_inherent": translate("Mending", "The inherent rating rises to the residual one."),
        "lowered_untested": translate("Mending", "The rating goes back to what tested controls support."),
        "acceptance_expired": translate("Mending", "The risk is open again and due for review today."),
        "high_without_owner": translate("Mending", "The post that acts now becomes the owner."),
        "high_without_treatment": translate("Mending", "A treatment is drafted that asks for a decision."),
        "same_for_every_group": translate("Mending", "Confidence becomes low and the risk is due for review today."),
        "moves_risk": translate("Mending", "Each group that takes on risk counts as affected and gets a safeguard."),
        "zero_complaints": translate(
            "Mending", "The complaint channel stands as an untested control, and its test as a treatment."
        ),
    }.get(code, translate("Mending", "This one asks for a person: open the risk."))


def seat_words(code: str) -> str:
    """A seat, such as `women_staff`, in words; a code of the office's own as it stands."""
    known = {
        "women_staff": translate("Panel", "women of the staff"),
        "women_partners": translate("Panel", "women of partners"),
        "women_community": translate("Panel", "women of the community"),
        "men_staff": translate("Panel", "men of the staff"),
        "men_partners": translate("Panel", "men of partners"),
        "men_community": translate("Panel", "men of the community"),
        "another_gender_staff": translate("Panel", "persons of another gender of the staff"),
        "another_gender_partners": translate("Panel", "persons of another gender of partners"),
        "another_gender_community": translate("Panel", "persons of another gender of the community"),
    }
    return known.get(code, code.replace("_", " "))
