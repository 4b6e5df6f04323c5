"""Words and signs of findings as the window says them: states, steps, levels, ages, days."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from genderaudit.findings.model import Finding, FollowUp, Priority
from genderaudit.findings.rules import AgeBucket, GapCode
from genderaudit.runtime.language import catalogue, short_date
from genderaudit.widgets.texts import counted, isolated, translate

Level = Literal["STOP", "CRIT", "MAJ", "none"]

STATUS_SIGNS: dict[FollowUp, tuple[str, str]] = {
    "drafted": ("circle-dashed", "accent"),
    "open": ("circle-dot", "warn"),
    "in_progress": ("pen-line", "info"),
    "implemented": ("check", "info"),
    "verified_closed": ("check-check", "good"),
    "risk_accepted": ("shield-alert", "warn"),
    "superseded": ("merge", "neutral"),
    "withdrawn": ("circle-minus", "neutral"),
    "dismissed": ("circle-x", "neutral"),
}
"""State to its icon and tone; the words always stand beside."""

LEVEL_SIGNS: dict[Level, tuple[str, str]] = {
    "STOP": ("octagon-alert", "stop"),
    "CRIT": ("triangle-alert", "bad"),
    "MAJ": ("flag", "warn"),
    "none": ("", "neutral"),
}
LEVELS: tuple[Level, ...] = ("STOP", "CRIT", "MAJ", "none")

PRIORITY_SIGNS: dict[Priority, tuple[str, str]] = {
    "very_high": ("chevrons-up-down", "bad"),
    "high": ("arrow-up", "warn"),
    "medium": ("minus", "info"),
    "low": ("arrow-down", "neutral"),
}


def status_words(status: FollowUp, language: str) -> str:
    """A state of follow-up."""
    return catalogue(language)(f"reports.follow_up.{status}")


def level_words(level: Level, language: str) -> str:
    """The gravest flag behind a finding."""
    if level == "none":
        return translate("Findings", "No flag")
    return catalogue(language)(f"flags.{level}.name")


def priority_words(priority: Priority | None, language: str) -> str:
    """A priority; a dash where none is chosen."""
    return catalogue(language)(f"reports.priority.{priority}") if priority else "–"


def gap_words(code: GapCode | str, language: str) -> str:
    """What a finding lacks."""
    return catalogue(language)(f"reports.gap_field.{code}")


def age_words(age: AgeBucket) -> str:
    """How long ago a finding was raised."""
    return {
        "under_6": translate("Findings", "under 6 months"),
        "6_to_12": translate("Findings", "6 to 12 months"),
        "12_to_18": translate("Findings", "12 to 18 months"),
        "18_to_24": translate("Findings", "18 to 24 months"),
        "over_24": translate("Findings", "over 24 months"),
    }[age]


def day_words(day: dt.date | None, language: str) -> str:
    """A day as tables show it: 3 Mar 2026; a dash where there is none."""
    if day is None:
        return "–"
    return short_date(day, language)


def due_words(day: dt.date, today: dt.date) -> str:
    """How far away a day is."""
    days = (day - today).days
    if days < 0:
        return counted("Findings", "%n day(s) overdue", -days)
    if days == 0:
        return translate("Findings", "due today")
    return counted("Findings", "in %n day(s)", days)


def step_words(current: FollowUp, wanted: FollowUp) -> str:
    """What the button of a step says."""
    back = {
        ("drafted", "open"): translate("Findings", "Accept"),
        ("implemented", "in_progress"): translate("Findings", "Not done yet: back to work"),
        ("verified_closed", "in_progress"): translate("Findings", "Reopen: back to work"),
        ("in_progress", "open"): translate("Findings", "Back to open"),
        ("risk_accepted", "open"): translate("Findings", "Take up again as open"),
        ("risk_accepted", "in_progress"): translate("Findings", "Work has begun after all"),
    }
    return (
        back.get((current, wanted))
        or {
            "drafted": translate("Findings", "Take up again as a draft"),
            "open": translate("Findings", "Open again"),
            "in_progress": translate("Findings", "Work has begun"),
            "implemented": translate("Findings", "Report as implemented"),
            "verified_closed": translate("Findings", "Verify and close"),
            "risk_accepted": translate("Findings", "Accept the risk…"),
            "superseded": translate("Findings", "Superseded…"),
            "withdrawn": translate("Findings", "Withdraw…"),
            "dismissed": translate("Findings", "Dismiss…"),
        }[wanted]
    )


def reason_asked(wanted: FollowUp) -> str:
    """The question for the reason of a step that needs one."""
    return {
        "dismissed": translate("Findings", "Why does this draft not become a finding?"),
        "withdrawn": translate("Findings", "Why is this finding withdrawn? It stays in the journal."),
        "superseded": translate("Findings", "What takes the place of this finding, and why?"),
        "risk_accepted": translate("Findings", "Who accepts the risk and why? It comes back after the day given."),
    }.get(wanted, translate("Findings", "Why?"))


def named(finding: Finding) -> str:
    """A finding inside a sentence: its number and title."""
    return translate("Findings", "{label} “{title}”").format(label=isolated(finding.label), title=finding.title)
