"""Words of engagements that only the window says: statuses, steps, kinds of work, periods and moments."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction

from genderaudit.checklists import as_decimal
from genderaudit.engagements.model import Engagement, EngagementKind, Period, Status
from genderaudit.runtime.language import catalogue, format_date, format_number, short_date, short_months, short_span
from genderaudit.widgets.texts import translate

STATUS_SIGNS: dict[Status, tuple[str, str]] = {
    "planned": ("circle-dashed", "neutral"),
    "in_progress": ("pen-line", "info"),
    "submitted": ("send", "accent"),
    "returned": ("undo-2", "warn"),
    "cleared": ("check-check", "good"),
    "issued": ("file-check", "good"),
    "closed": ("archive", "neutral"),
    "withdrawn": ("circle-x", "neutral"),
}
"""Status to its icon and tone; the words always stand beside."""

KIND_ICONS: dict[EngagementKind, str] = {
    "audit": "clipboard-check",
    "risk_assessment": "shield-alert",
    "supplier_assessment": "truck",
}


def status_words(status: Status, language: str) -> str:
    """A status as people say it."""
    return catalogue(language)(f"statuses.{status}")


def step_words(current: Status, wanted: Status) -> str:
    """What a button that takes this step says."""
    again = {
        ("issued", "in_progress"): translate("Engagements", "Reopen as a new version"),
        ("returned", "in_progress"): translate("Engagements", "Go on working"),
        ("returned", "submitted"): translate("Engagements", "Submit again"),
    }
    return (
        again.get((current, wanted))
        or {
            "planned": translate("Engagements", "Plan"),
            "in_progress": translate("Engagements", "Begin"),
            "submitted": translate("Engagements", "Submit for review"),
            "returned": translate("Engagements", "Return to the team"),
            "cleared": translate("Engagements", "Clear for signing"),
            "issued": translate("Engagements", "Sign and issue"),
            "closed": translate("Engagements", "Close"),
            "withdrawn": translate("Engagements", "Withdraw"),
        }[wanted]
    )


def reason_asked(current: Status, wanted: Status) -> str:
    """The question for the reason of a step that needs one."""
    if wanted == "withdrawn":
        return translate("Engagements", "Why is this engagement withdrawn? Its answers and evidence stay.")
    if wanted == "returned":
        return translate("Engagements", "What should the team mend before it comes back?")
    return translate("Engagements", "Why does the work go on after the report was issued?")


def kind_words(kind: EngagementKind) -> str:
    """Audit, risk assessment or supplier assessment, in short."""
    return {
        "audit": translate("Engagements", "Audit"),
        "risk_assessment": translate("Engagements", "Risk"),
        "supplier_assessment": translate("Engagements", "Supplier"),
    }[kind]


def day_words(day: dt.date, language: str) -> str:
    """A day as tables show it: 3 Mar 2026."""
    return short_date(day, language)


def moment_words(when: dt.datetime, language: str) -> str:
    """A moment on this laptop's clock: the time for today, else the day."""
    here = when.astimezone()
    if here.date() == dt.datetime.now().astimezone().date():
        return translate("Engagements", "today {time}").format(time=f"{here:%H:%M}")
    return short_date(here.date(), language)


def period_words(period: Period, language: str) -> str:
    """A period as short as it can be told: 2025, or Jan 2025 – Mar 2026, or with days."""
    start, end = period.start, period.end
    whole_months = start.day == 1 and (end + dt.timedelta(days=1)).day == 1
    if whole_months and (start.month, end.month) == (1, 12) and start.year == end.year:
        return str(start.year)
    return short_months(start, end, language) if whole_months else short_span(start, end, language)


def long_period(period: Period, language: str) -> str:
    """A period in full, for sentences."""
    texts = catalogue(language)
    days = {"start": format_date(period.start, language), "end": format_date(period.end, language)}
    return texts("reports.period", **days)


def rating_words(code: str, language: str) -> str:
    """The name of a rating; that none is issued for ''."""
    return catalogue(language)(f"ratings.{code or 'none'}.name")


def percent_words(exact: str, language: str) -> str:
    """A share of one as whole per cent; a dash where there is none."""
    if not exact:
        return "–"
    number = format_number(as_decimal(Fraction(exact) * 100, 0), language)
    return catalogue(language)("reports.percent", number=number)


def about_words(engagement: Engagement, language: str) -> str:
    """Office, subject and period in one line."""
    parts = (engagement.office, engagement.subject, period_words(engagement.period, language))
    return "  ·  ".join(part for part in parts if part)
