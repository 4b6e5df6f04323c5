"""What the commands of the registry show."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from genderaudit.runtime.language import Texts, catalogue, format_number
from genderaudit.runtime.terminal import DONE, columns
from genderaudit.store.cli import Session
from genderaudit.suppliers.actions.assessing import SupplierView
from genderaudit.suppliers.actions.keeping import KeptRelationship, KeptSupplier, Noticed
from genderaudit.suppliers.actions.registry import registry_of
from genderaudit.suppliers.actions.tasks import KeptTask
from genderaudit.suppliers.model.keeping import VerificationTask
from genderaudit.suppliers.model.relationship import Relationship
from genderaudit.suppliers.rules.indicators import Indicator
from genderaudit.suppliers.rules.own_risk import known_from
from genderaudit.suppliers.rules.rows import SupplierRow
from genderaudit.suppliers.rules.screening import Screened
from genderaudit.suppliers.rules.workforce import ShownCount


def texts(session: Session) -> Texts:
    """The texts of the session's language."""
    return catalogue(session.language)


def fraction_text(value: Fraction | None, places: int = 4) -> str | None:
    """A fraction as a decimal text for documents; None for none."""
    if value is None:
        return None
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return f"{exact.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP):f}"


def percent(value: Fraction | None, language: str) -> str:
    """A part of one as per cent."""
    if value is None:
        return "-"
    return format_number(Decimal(value.numerator * 100) / Decimal(value.denominator), language, 1)


def screened_document(found: Screened) -> dict[str, object]:
    """A screening as a document."""
    return found._asdict() | {"criteria": [one._asdict() for one in found.criteria], "due_on": found.due_on}


def row_document(row: SupplierRow) -> dict[str, object]:
    """A row of the table as a document."""
    return row.supplier.model_dump(mode="json", exclude={"workforce"}) | {
        "screened": screened_document(row.screened),
        "ownership_class": row.ownership._asdict(),
        "code": row.code,
        "certificate_states": sorted(row.certificates),
        "last_year": row.year._asdict() if row.year else None,
    }


def row_line(row: SupplierRow, session: Session) -> tuple[str, ...]:
    """A row of the table as a line."""
    say, one = texts(session), row.supplier
    amount = f"{format_number(row.year.amount, session.language)} {row.year.currency}" if row.year else "-"
    return (
        one.name,
        one.country or "-",
        say(f"suppliers.types.{one.type}"),
        say(f"suppliers.screening.tiers.{row.screened.tier}"),
        say(f"suppliers.due.{row.screened.due}"),
        say(f"suppliers.ownership.{row.ownership.code}"),
        say(f"suppliers.psea.{one.psea}"),
        amount,
        one.id,
    )


def link_line(link: Relationship, session: Session) -> tuple[str, ...]:
    """A relationship as a line."""
    registry = registry_of(session.workspace())
    amount = f"{format_number(link.value, session.language)} {link.currency}" if link.value is not None else ""
    share = f"{link.share:f} %" if link.share is not None else ""
    ended = f"… {link.valid_to}" if link.valid_to else ""
    kind = texts(session)(f"suppliers.relationships.{link.type}")
    return (registry.name_of(link.seller), kind, registry.name_of(link.buyer), amount or share or "-", ended, link.id)


def task_line(task: VerificationTask, session: Session) -> tuple[str, ...]:
    """A verification task as a line."""
    registry, say = registry_of(session.workspace()), texts(session)
    names = ", ".join(registry.name_of(one) for one in task.suppliers)
    key = f"suppliers.tasks.codes.{task.code}"
    words = say(key) if key in catalogue("en").keys() else task.code  # noqa: SIM118 -- a method of Texts
    return (task.id, say(f"suppliers.tasks.statuses.{task.status}"), names, words, str(task.due or "-"), task.text)


def screened_lines(found: Screened, session: Session) -> list[str]:
    """A screening with everything that led to it."""
    say = texts(session)
    tier, form = say(f"suppliers.screening.tiers.{found.tier}"), say(f"suppliers.screening.forms.{found.form}")
    lines = [say("suppliers.cli.tier", tier=tier, points=found.points, form=form, months=found.months)]
    unanswered = say("suppliers.cli.unanswered")
    for one in found.criteria:
        name = say(f"suppliers.screening.criteria.{one.code}")
        lines.append(say("suppliers.cli.points", name=name, points=unanswered if one.points is None else one.points))
    lines += [say(f"suppliers.screening.rules.{code}") for code in found.rules]
    lines += [say(f"suppliers.high_risk_sectors.{code}") for code in found.sectors]
    due = say(f"suppliers.due.{found.due}")
    lines.append(f"{due}: {found.due_on}" if found.due_on else due)
    return lines + [say(f"suppliers.triggers.{code}") for code in found.triggers]


def view_document(view: SupplierView) -> dict[str, object]:
    """One supplier whole as a document; counts of small groups stay out."""
    return row_document(view.row) | {
        "copies": [{"id": one.id, "name": one.name} for one in view.copies],
        "relationships": [one.model_dump(mode="json") for one in view.links],
        "tasks": [one.model_dump(mode="json") for one in view.tasks],
        "certificates": [one.model_dump(mode="json") | {"state": state} for one, state in view.certificates],
        "workforce": [
            {
                "level": one.level,
                "women": _count(one.women, one.below),
                "men": _count(one.men, one.below),
                "other": _count(one.other, one.below),
                "share_of_women": fraction_text(one.share_of_women),
            }
            for one in view.workforce
        ],
    }


def _count(one: ShownCount, below: int) -> int | str | None:
    if one.protection == "small":
        return f"<{below}"
    return "-" if one.protection == "withheld" else one.value


def view_lines(view: SupplierView, session: Session) -> list[str]:
    """One supplier whole for a person."""
    say, one = texts(session), view.supplier
    lines = [f"{one.name} ({one.id})", *columns([row_line(view.row, session)])]
    lines += [f"= {copy.name} ({copy.id})" for copy in view.copies]
    numbers = [(say(f"suppliers.scheme_{number.scheme}"), number.value) for number in one.identifiers]
    lines += columns(numbers)
    lines.append(say(f"suppliers.code.{view.row.code}"))
    lines += [say(f"suppliers.ownership_notes.{code}") for code in view.row.ownership.notes]
    for certificate, state in view.certificates:
        lines.append(f"{certificate.scheme}: {say(f'suppliers.certificates.{state}')}")
    for level in view.workforce:
        counts = " / ".join(str(_count(cell, level.below) or "-") for cell in (level.women, level.men, level.other))
        lines.append(f"{level.level}: {counts}")
    lines += screened_lines(view.row.screened, session)
    for risk in one.own_risks:
        words = say(f"suppliers.own_risk.{known_from(risk.status, risk.engagement)}")
        lines.append(f"{say(f'suppliers.themes.{risk.theme}')}: {risk.value} ({words}, {risk.on})")
    if one.assessed:
        seen = one.assessed
        lines.append(f"{seen.on}  {seen.score if seen.score is not None else '-'}  {seen.rating}  {seen.engagement}")
    lines += columns(link_line(link, session) for link in view.links)
    return lines + columns(task_line(task, session) for task in view.tasks)


def indicator_document(one: Indicator) -> dict[str, object]:
    """An indicator as a document; shares are parts of one."""
    found = one.measured
    return {
        "code": one.code,
        "unit": one.unit,
        "origin": one.origin,
        "low": fraction_text(found.low) if found else None,
        "high": fraction_text(found.high) if found else None,
        "part": found.part if found else None,
        "unknown": found.unknown if found else None,
        "whole": found.whole if found else None,
        "target": one.target,
        "reached": one.reached,
    }


def indicator_line(one: Indicator, session: Session) -> tuple[str, ...]:
    """An indicator as a line."""
    say = texts(session)
    target = "-" if one.target is None else f"{one.target:f}"
    words = say(f"suppliers.targets.{one.reached}")
    return (say(f"suppliers.indicators.{one.code}"), _measure(one, session.language), target, words, one.code)


def _measure(one: Indicator, language: str) -> str:
    found = one.measured
    if found is None:
        return "-"
    if one.unit == "percent":
        ends = [percent(end, language) for end in (found.low, found.high)]
    else:
        numbers = (Decimal(end.numerator) / Decimal(end.denominator) for end in (found.low, found.high))
        ends = [format_number(end, language, 2) for end in numbers]
    sign = " %" if one.unit == "percent" else ""
    counts = f" ({found.part:f}/{found.whole:f})" if found.part is not None and found.whole is not None else ""
    return f"{' – '.join(dict.fromkeys(ends))}{sign}{counts}"


def warned(warnings: Iterable[Noticed], session: Session) -> list[str]:
    """What the guard over free text noticed."""
    say = texts(session)
    return [
        say("suppliers.cli.warned", field=one.field, text=one.text[one.found.start : one.found.end]) for one in warnings
    ]


def _warnings(warnings: Sequence[Noticed]) -> list[dict[str, str]]:
    return [{"field": one.field, "kind": one.found.kind} for one in warnings]


def show_supplier(session: Session, kept: KeptSupplier) -> int:
    """A saved supplier and what the guard noticed."""
    document = kept.supplier.model_dump(mode="json", exclude={"workforce"}) | {"warnings": _warnings(kept.warnings)}
    session.terminal.show(document, [kept.supplier.id, *warned(kept.warnings, session)])
    return DONE


def show_link(session: Session, kept: KeptRelationship) -> int:
    """A saved relationship and what the guard noticed."""
    document = kept.relationship.model_dump(mode="json") | {"warnings": _warnings(kept.warnings)}
    lines = [*columns([link_line(kept.relationship, session)]), *warned(kept.warnings, session)]
    session.terminal.show(document, lines)
    return DONE


def show_task(session: Session, kept: KeptTask) -> int:
    """A saved verification task and what the guard noticed."""
    document = kept.task.model_dump(mode="json") | {"known": kept.known, "warnings": _warnings(kept.warnings)}
    session.terminal.show(document, [*columns([task_line(kept.task, session)]), *warned(kept.warnings, session)])
    return DONE
