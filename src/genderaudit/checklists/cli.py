"""The terminal door of packs: list, show, check, stamp, import, export."""

from __future__ import annotations

import argparse
from pathlib import Path

from genderaudit.checklists.actions import find_pack, own_packs
from genderaudit.checklists.files import check_paths, is_warning, stamp_pack
from genderaudit.checklists.rules.loaded import LoadedPack
from genderaudit.runtime.language import catalogue
from genderaudit.runtime.terminal import ANSWER_IS_NO, DONE, Commands, columns, command
from genderaudit.store.cli import Session


def register(commands: Commands) -> None:
    """`checklist` and its subcommands."""
    parser = commands.add_parser("checklist", help="list, show and check packs")
    inner = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    command(inner, "list", _list, "the packs that come with the program")
    command(inner, "show", _show, "a pack's questions", {"pack": {"help": "id or folder"}})
    command(
        inner,
        "check",
        _check,
        "every problem of packs with file, line and remedy",
        {"paths": {"type": Path, "nargs": "+", "help": "a file, a pack folder, or a tree of folders"}},
    )
    command(
        inner,
        "stamp",
        _stamp,
        "note in the translations which source text each one translates",
        {"folder": {"type": Path}, "--renew": {"action": "append", "default": [], "metavar": "KEY"}},
    )


def _list(session: Session, args: argparse.Namespace) -> int:
    del args
    packs = own_packs()
    documents = [_summary(pack, session.language) for pack in packs]
    rows = [(one["id"], f"v{one['version']}", one["questions"], one["title"]) for one in documents]
    session.terminal.show(documents, columns(rows))
    return DONE


def _summary(pack: LoadedPack, language: str) -> dict[str, object]:
    return {
        "id": pack.pack.id,
        "version": pack.pack.version,
        "kind": pack.pack.kind,
        "title": pack.text("title", language).text,
        "questions": len(pack.pack.items()),
        "languages": list(pack.pack.languages),
        "tiers": [tier.id for tier in pack.pack.tiers],
        "parts": [part.id for part in pack.pack.parts],
        "hash": pack.files_hash,
    }


def _show(session: Session, args: argparse.Namespace) -> int:
    pack = find_pack(args.pack)
    language = session.language
    lines = [pack.text("title", language).text, ""]
    for section in pack.pack.sections:
        lines += ["", f"{section.id}  {pack.text(f'sections.{section.id}.label', language).text}"]
        for item in section.items:
            lines.append(f"  {item.id}  {pack.text(f'items.{item.id}.label', language).text}")
            lines.append(f"         {item.type}, {', '.join(item.commitments)}, weight {item.weight}")
    document = _summary(pack, language) | {
        "pack": pack.pack.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    }
    session.terminal.show(document, lines)
    return DONE


def _check(session: Session, args: argparse.Namespace) -> int:
    found = check_paths(args.paths, language=session.language)
    problems = [problem for problem in found if not is_warning(problem)]
    warnings = [problem for problem in found if is_warning(problem)]
    lines = [f"{p.file}:{p.line}: {p.message} {p.remedy}" for p in (*problems, *warnings)]
    lines.append(catalogue(session.language)("cli.checklist.checked", n=len(problems)))
    document = {"problems": [p.model_dump() for p in problems], "warnings": [p.model_dump() for p in warnings]}
    session.terminal.show(document, lines)
    return ANSWER_IS_NO if problems else DONE


def _stamp(session: Session, args: argparse.Namespace) -> int:
    changed = stamp_pack(args.folder, args.renew)
    session.terminal.show({"changed": [str(path) for path in changed]}, [str(path) for path in changed])
    return DONE
