"""The terminal door of the registry: suppliers, relationships, screening, money, indicators, verification tasks."""

from __future__ import annotations

import argparse
from typing import Any, get_args

from genderaudit.runtime.terminal import DONE, Commands, columns, command, day
from genderaudit.store.cli import Session
from genderaudit.suppliers.actions import assessing, keeping, registry, tasks
from genderaudit.suppliers.cli import counting, matching, transfer
from genderaudit.suppliers.cli.fields import counts_given, link_fields, supplier_fields
from genderaudit.suppliers.cli.showing import (
    fraction_text,
    indicator_document,
    indicator_line,
    link_line,
    percent,
    row_document,
    row_line,
    screened_document,
    screened_lines,
    show_link,
    show_supplier,
    show_task,
    task_line,
    texts,
    view_document,
    view_lines,
)
from genderaudit.suppliers.model.relationship import RELATIONSHIP_KINDS
from genderaudit.suppliers.model.supplier import PSEA_STATUSES, SUPPLIER_KINDS
from genderaudit.suppliers.rules.rows import ORDERS, WantedSuppliers, ordered_suppliers, shown_suppliers
from genderaudit.suppliers.rules.spend import Stage

_MANY: dict[str, Any] = {"action": "append", "default": []}
_ONE: dict[str, Any] = {"metavar": "SUPPLIER", "help": "its id, a number of its own, or the beginning of its name"}
_SET: dict[str, Any] = {**_MANY, "metavar": "FIELD=TEXT"}
_REASON: dict[str, Any] = {"default": "", "help": "why; kept in the history"}
_PERIOD: dict[str, dict[str, Any]] = {
    "--from": {"required": True, "dest": "start", "type": day, "metavar": "DATE"},
    "--to": {"required": True, "dest": "end", "type": day, "metavar": "DATE"},
}


def register(commands: Commands) -> None:
    """`supplier` and its subcommands."""
    parser = commands.add_parser("supplier", help="the registry: who supplies us, who owns whom, what was seen")
    inner = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    command(inner, "list", list_suppliers, "the suppliers with tier, due date, ownership and money", {
        "--text": {"default": ""}, "--country": _MANY, "--type": {**_MANY, "choices": SUPPLIER_KINDS},
        "--sector": {**_MANY, "metavar": "UNSPSC"}, "--tier": {**_MANY, "choices": ("light", "standard", "enhanced")},
        "--due": {**_MANY, "choices": ("never", "due", "soon", "current")},
        "--ownership": {**_MANY, "metavar": "CLASS"}, "--psea": {**_MANY, "choices": PSEA_STATUSES},
        "--sort": {"choices": ORDERS, "default": "name"},
    })  # fmt: skip
    command(inner, "show", show, "one supplier whole", {"supplier": _ONE})
    command(inner, "add", add, "write a supplier down", {"name": {}, "--set": _SET})
    command(inner, "edit", edit, "change a supplier", {"supplier": _ONE, "--set": _SET, "--reason": _REASON})
    command(inner, "remove", remove, "take a supplier with its copies and relationships out", {
        "supplier": _ONE, "--reason": {"required": True},
    })  # fmt: skip
    command(inner, "link", link, "write a relationship down: who supplies, owns or shares what with whom", {
        "seller": {"help": "where goods, work or control come from; `us` for our own organisation"},
        "type": {"choices": RELATIONSHIP_KINDS}, "buyer": {}, "--set": _SET,
    })  # fmt: skip
    command(inner, "unlink", unlink, "end a relationship on a day, or take one out that never was", {
        "relationship": {"metavar": "RELATIONSHIP"}, "--on": {"type": day, "metavar": "DATE"}, "--reason": _REASON,
    })  # fmt: skip
    command(inner, "screen", screen, "which form applies and when to look again", {"supplier": _ONE})
    command(inner, "spend", spend, "money by supplier in a period, and the women-owned share with its bounds", {
        **_PERIOD, "--stage": {"choices": get_args(Stage), "default": "paid"},
    })  # fmt: skip
    command(inner, "indicators", show_indicators, "procurement indicators of a period, with targets", {
        **_PERIOD, "--count": {**_MANY, "metavar": "CODE=NUMBER", "help": "what the office counted itself"},
        "--target": {**_MANY, "metavar": "CODE=NUMBER"},
    })  # fmt: skip
    counting.register(inner)
    _register_tasks(inner)
    matching.register(inner)
    transfer.register(inner)


def _register_tasks(inner: Commands) -> None:
    command(inner, "tasks", list_tasks, "what is to be verified", {"supplier": {**_ONE, "nargs": "?"}})
    command(inner, "task", raise_task, "note something to verify, never a finding by itself", {
        "supplier": {**_ONE, "nargs": "+"}, "--code": {"required": True, "metavar": "CODE"},
        "--text": {"required": True}, "--owner": {"default": ""}, "--until": {"type": day, "metavar": "DATE"},
    })  # fmt: skip
    command(inner, "settle", settle, "settle a verification task by what was seen, or dismiss it", {
        "task": {"metavar": "TASK"}, "--reason": {"required": True, "help": "what was seen, or why it is dismissed"},
        "--dismiss": {"action": "store_true"},
    })  # fmt: skip


def list_suppliers(session: Session, args: argparse.Namespace) -> int:
    """`supplier list`."""
    wanted = WantedSuppliers(
        text=args.text,
        countries=frozenset(args.country),
        types=frozenset(args.type),
        sectors=frozenset(args.sector),
        tiers=frozenset(args.tier),
        due=frozenset(args.due),
        ownership=frozenset(args.ownership),
        psea=frozenset(args.psea),
    )
    rows = ordered_suppliers(shown_suppliers(assessing.supplier_rows(session.workspace()), wanted), args.sort)
    lines = columns(row_line(row, session) for row in rows) if not session.terminal.as_json else []
    session.terminal.show([row_document(row) for row in rows] if session.terminal.as_json else None, lines)
    return DONE


def show(session: Session, args: argparse.Namespace) -> int:
    """`supplier show`."""
    workspace = session.workspace()
    view = assessing.supplier_view(workspace, registry.find_supplier(workspace, args.supplier).id)
    session.terminal.show(view_document(view), view_lines(view, session))
    return DONE


def add(session: Session, args: argparse.Namespace) -> int:
    """`supplier add`."""
    fields = supplier_fields(args.set) | {"name": args.name}
    return show_supplier(session, keeping.add_supplier(session.workspace(), session.author, fields))


def edit(session: Session, args: argparse.Namespace) -> int:
    """`supplier edit`."""
    workspace = session.workspace()
    before = keeping.as_entered(workspace, registry.find_supplier(workspace, args.supplier).id)
    fields = supplier_fields(args.set, before)
    return show_supplier(
        session, keeping.edit_supplier(workspace, session.author, before.id, fields, reason=args.reason)
    )


def remove(session: Session, args: argparse.Namespace) -> int:
    """`supplier remove`."""
    workspace = session.workspace()
    found = registry.find_supplier(workspace, args.supplier)
    removed = keeping.remove_supplier(workspace, session.author, found.id, reason=args.reason)
    links = sum(one.startswith("rel-") for one in removed)
    session.terminal.show({"removed": list(removed)}, [texts(session)("suppliers.cli.removed", n=links)])
    return DONE


def link(session: Session, args: argparse.Namespace) -> int:
    """`supplier link`."""
    workspace = session.workspace()
    ends = {name: registry.end_named(workspace, getattr(args, name)) for name in ("seller", "buyer")}
    fields = link_fields(args.set) | ends | {"type": args.type}
    return show_link(session, keeping.add_relationship(workspace, session.author, fields))


def unlink(session: Session, args: argparse.Namespace) -> int:
    """`supplier unlink`."""
    workspace = session.workspace()
    found = registry.find_relationship(workspace, args.relationship)
    if args.on:
        kept = keeping.end_relationship(workspace, session.author, found.id, args.on, reason=args.reason)
        return show_link(session, kept)
    lines = columns([link_line(found, session)])
    keeping.remove_relationship(workspace, session.author, found.id, reason=args.reason)
    session.terminal.show({"removed": [found.id]}, lines)
    return DONE


def screen(session: Session, args: argparse.Namespace) -> int:
    """`supplier screen`."""
    workspace = session.workspace()
    found = assessing.supplier_view(workspace, registry.find_supplier(workspace, args.supplier).id).row.screened
    session.terminal.show(screened_document(found), screened_lines(found, session))
    return DONE


def spend(session: Session, args: argparse.Namespace) -> int:
    """`supplier spend`."""
    workspace, say = session.workspace(), texts(session)
    table = assessing.spend_of(workspace, args.start, args.end, args.stage)
    share, names = assessing.women_share_of(workspace, table), registry.registry_of(workspace)
    largest = sorted(table.by_supplier.items(), key=lambda one: (-one[1], one[0]))
    lines = columns((names.name_of(id), f"{amount:,.2f}", table.currency) for id, amount in largest)
    if share.low is not None:
        ends = {name: percent(getattr(share, name), session.language) for name in ("low", "high", "coverage")}
        lines.append(say("suppliers.cli.women_share", stage=say(f"suppliers.stages.{table.stage}"), **ends))
        lines.append(say("suppliers.cli.of_suppliers", women=share.women, all=share.suppliers, unknown=share.unknown))
    for currency, amount in sorted(table.missing_rates.items()):
        lines.append(say("suppliers.cli.rate_missing", currency=currency, amount=f"{amount:,.2f}"))
    if table.left_out:
        lines.append(say("suppliers.cli.left_out", n=table.left_out))
    document = table._asdict() | {
        "by_supplier": [{"supplier": id, "name": names.name_of(id), "amount": amount} for id, amount in largest],
        "total": table.total,
        "women_owned": share._asdict()
        | {name: fraction_text(getattr(share, name)) for name in ("low", "high", "coverage")}
        | {"by_level": [fraction_text(one) for one in share.by_level]},
    }
    session.terminal.show(document, lines)
    return DONE


def show_indicators(session: Session, args: argparse.Namespace) -> int:
    """`supplier indicators`."""
    workspace, author, period = session.workspace(), session.author, (args.start, args.end)
    if args.count or args.target:
        assessing.enter_period(workspace, author, *period, counts_given(args.count), counts_given(args.target))
    found = assessing.indicators_of(workspace, *period)
    session.terminal.show(
        [indicator_document(one) for one in found], columns(indicator_line(one, session) for one in found)
    )
    return DONE


def list_tasks(session: Session, args: argparse.Namespace) -> int:
    """`supplier tasks`."""
    workspace = session.workspace()
    about = registry.find_supplier(workspace, args.supplier).id if args.supplier else ""
    found = registry.tasks_of(workspace, about)
    session.terminal.show(
        [one.model_dump(mode="json") for one in found], columns(task_line(one, session) for one in found)
    )
    return DONE


def raise_task(session: Session, args: argparse.Namespace) -> int:
    """`supplier task`."""
    workspace = session.workspace()
    about = [registry.find_supplier(workspace, one).id for one in args.supplier]
    return show_task(
        session,
        tasks.raise_task(workspace, session.author, about, args.code, args.text, owner_post=args.owner, due=args.until),
    )


def settle(session: Session, args: argparse.Namespace) -> int:
    """`supplier settle`."""
    workspace = session.workspace()
    act = tasks.dismiss_task if args.dismiss else tasks.verify_task
    task = registry.find_task(workspace, args.task)
    return show_task(session, act(workspace, session.author, task.id, args.reason))
