"""`supplier import` and `supplier export`: lists in and out."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from genderaudit.runtime.language import catalogue, format_date
from genderaudit.runtime.terminal import DONE, Commands, command
from genderaudit.store.cli import Session
from genderaudit.suppliers.actions import exporting, importing
from genderaudit.suppliers.model.intake import ColumnRead, SupplierColumnUnknown, SupplierPreview
from genderaudit.suppliers.rules.intake.mapping import FIELDS


def register(inner: Commands) -> None:
    """`supplier import` and `supplier export`."""
    many: dict[str, Any] = {"action": "append", "default": []}
    path: dict[str, Any] = {"type": Path, "metavar": "FILE"}
    flag: dict[str, Any] = {"action": "store_true"}
    command(inner, "import", take_in, "take suppliers and relationships in from a file", {
        "file": path, "--preview": {**flag, "help": "only tell what would be taken"},
        "--map": {**many, "metavar": "COLUMN=FIELD", "help": "what a column is; an empty field leaves it out"},
        "--day-first": flag, "--month-first": flag, "--decimal-comma": flag, "--decimal-point": flag,
        "--currency": {"metavar": "CODE", "help": "of amounts without one"},
        "--year": {"type": int, "help": "of money without a year"},
        "--us": {**many, "metavar": "NAME", "help": "a name in the file that is our own organisation"},
        "--ours": {**flag, "help": "every organisation listed supplies us"},
        "--not-ours": {**flag, "help": "they do not, though there is a column of spend"},
        "--reason": {"default": ""},
    })  # fmt: skip
    command(inner, "export", export, "write the registry as .xlsx, .csv, .graphml, .gexf or .json (OCDS)", {
        "file": path,
    })  # fmt: skip


def take_in(session: Session, args: argparse.Namespace) -> int:
    """`supplier import`."""
    workspace = session.workspace()
    preview = importing.preview_suppliers(
        workspace,
        args.file,
        mapping=_mapping(args.map, args.file),
        day_first=_either(args.day_first, args.month_first),
        decimal_comma=_either(args.decimal_comma, args.decimal_point),
        currency=args.currency.upper() if args.currency else None,
        year=args.year,
        us=args.us,
        ours=_either(args.ours, args.not_ours),
        language=session.language,
    )
    if preview.refusal is not None:
        raise preview.refusal
    if not args.preview:
        importing.import_suppliers(workspace, session.author, preview, reason=args.reason)
    session.terminal.show(_document(preview, imported=not args.preview), _lines(preview, session, only=args.preview))
    return DONE


def export(session: Session, args: argparse.Namespace) -> int:
    """`supplier export`."""
    done = exporting.export_suppliers(session.workspace(), args.file, language=session.language)
    say = catalogue(session.language)
    lines = [say("suppliers_import.cli.exported", n=done.suppliers, links=done.relationships, file=args.file)]
    if done.sole_traders:
        lines.append(say("suppliers_import.cli.sole_traders", n=done.sole_traders))
    document = {
        "files": [str(one) for one in done.files],
        "suppliers": done.suppliers,
        "relationships": done.relationships,
        "sole_traders": done.sole_traders,
    }
    session.terminal.show(document, lines)
    return DONE


def _either(yes: bool, no: bool) -> bool | None:
    return True if yes else (False if no else None)


def _mapping(pairs: Sequence[str], file: Path) -> dict[str, str]:
    found = {}
    for pair in pairs:
        column, equals, field = pair.rpartition("=")
        if not equals or not column:
            raise SupplierColumnUnknown(text=pair, file=file.name, columns="-", fields=", ".join(FIELDS))
        found[column] = field.strip()
    return found


def _document(preview: SupplierPreview, *, imported: bool) -> dict[str, Any]:
    run = preview.run
    return {
        "imported": imported,
        "format": preview.format,
        "import": run.id if imported else "",
        "suppliers": {
            "new": run.suppliers_new,
            "matched": run.suppliers_matched,
            "undecided": run.suppliers_undecided,
        },
        "relationships": {"new": run.relationships_new, "known": preview.relationships_known},
        "rows": {"read": preview.rows, "rejected": preview.rejected},
        "mapping": {one.column: one.field for one in preview.columns if one.field},
        "unmapped": [one.column for one in preview.columns if not one.field],
        "remembered": preview.remembered,
        "left_out": [one._asdict() for one in preview.left_out],
        "problems": [one._asdict() for one in preview.problems],
    }


def _lines(preview: SupplierPreview, session: Session, *, only: bool) -> list[str]:
    say = catalogue(session.language)
    lines = [_column(one) for one in preview.columns if only or (one.sample and not one.field)]
    if preview.earlier:
        day = format_date(preview.earlier.on.date(), session.language)
        lines.append(say("suppliers_import.cli.again", day=day))
    lines += [one.message for one in preview.left_out]
    for one in preview.problems:
        where = {"sheet": one.sheet, "row": one.row or "-", "column": one.column or "-"}
        place = say("suppliers_import.cli.place", **where).strip()
        lines.append(f"{place} {one.message} {one.remedy}")
    facts = {
        "new": preview.run.suppliers_new,
        "matched": preview.run.suppliers_matched,
        "undecided": preview.run.suppliers_undecided,
        "links": preview.run.relationships_new,
        "bad": preview.rejected,
    }
    lines.append(say(f"suppliers_import.cli.{'would_take' if only else 'taken'}", **facts))
    return lines


def _column(one: ColumnRead) -> str:
    """A column and what it is read as; of one that is left out what it may be."""
    maybe = f"  ({', '.join(one.maybe)}?)" if one.maybe else ""
    return f"{one.column}  ->  {one.field or '-'}{maybe}"
