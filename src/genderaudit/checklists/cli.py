"""The terminal door of packs: list, show, check, stamp, import, export."""

from __future__ import annotations

import argparse
import datetime as dt
from pathlib import Path
from typing import get_args

from genderaudit.checklists.actions import (
    export_form,
    export_translation,
    export_translations,
    find_pack,
    import_form,
    import_translation,
    own_packs,
)
from genderaudit.checklists.files import check_paths, is_warning, stamp_pack
from genderaudit.checklists.model.exchange import ImportIncomplete, NothingToExport
from genderaudit.checklists.model.pack import PackKind
from genderaudit.checklists.rules.loaded import LoadedPack
from genderaudit.checklists.rules.screening import screen
from genderaudit.domain.commitments import COMMITMENTS
from genderaudit.domain.errors import Mistake
from genderaudit.domain.problems import Problem
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
        "screen",
        _screen,
        "which form to run: the questions before a checklist, or what their answers lead to",
        {
            "pack": {"help": "id or folder"},
            "answers": {"nargs": "*", "metavar": "QUESTION=OPTION", "help": "left out: prints the questions"},
        },
    )
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
    _register_exchange(inner)


def _register_exchange(inner: Commands) -> None:
    translation = {"default": "", "metavar": "CODE", "help": "language of the translation, if not that of --language"}
    command(
        inner,
        "export",
        _export,
        "a pack as an XLSForm workbook, or its translations as .po files",
        {
            "pack": {"help": "id or folder"},
            "--xlsform": {"type": Path, "metavar": "FILE.xlsx"},
            "--tier": {"default": "", "metavar": "FORM", "help": "only this form of the pack"},
            "--po": {"type": Path, "metavar": "PATH", "help": "a .po file, or a folder for all languages"},
            "--translation": translation,
        },
    )
    command(
        inner,
        "import",
        _import,
        "an XLSForm as a new pack, or a .po file into the translation of a pack",
        {
            "file": {"type": Path, "help": "a workbook, or a .po file"},
            "--to": {"type": Path, "metavar": "FOLDER", "help": "the new folder of the pack"},
            "--id": {"default": "", "help": "the id of the new pack, such as org.office.site-visit"},
            "--commitment": {"action": "append", "default": [], "choices": COMMITMENTS, "help": "what it serves"},
            "--kind": {"default": "audit", "choices": get_args(PackKind)},
            "--pack": {"type": Path, "metavar": "FOLDER", "help": "the pack that a .po file belongs to"},
            "--translation": translation,
        },
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


class ScreeningNotUnderstood(Mistake):
    """A screening answer that names no question or option."""

    code = "screening_not_understood"
    sentence = "'{text}' answers no screening question of this pack."
    remedy = "Write QUESTION=OPTION. Questions and options: {known}."


def _screen(session: Session, args: argparse.Namespace) -> int:
    pack, language = find_pack(args.pack), session.language
    screening = pack.pack.screening
    questions = screening.questions if screening else ()
    options = {one.id: [choice.value for choice in pack.pack.choices[one.choices]] for one in questions}
    given = {}
    for text in args.answers:
        question, _, option = text.partition("=")
        if option not in options.get(question, ()):
            known = "; ".join(f"{name}={'/'.join(values)}" for name, values in options.items())
            raise ScreeningNotUnderstood(text=text, known=known)
        given[question] = option
    found = screen(pack, given, today=dt.datetime.now(dt.UTC).date())
    outcome = found.outcome if given else None
    lines = []
    for one in questions:
        if one.id in found.missing:
            lines.append(f"{one.id}: {pack.text(f'screening.questions.{one.id}.label', language).text}")
            lines += [
                f"    {one.id}={choice}  {pack.text(f'choices.{one.choices}.{choice}.label', language).text}"
                for choice in options[one.id]
            ]
    advice = pack.text(f"screening.outcomes.{outcome.id}.advice", language).text if outcome else None
    if outcome and advice:
        lines += ["", advice, *([f"--tier {outcome.tier}"] if outcome.tier else [])]
    document = {
        "points": float(found.points),
        "missing": list(found.missing),
        "outcome": outcome.id if outcome else None,
        "tier": outcome.tier if outcome else None,
        "advice": advice,
        "reassess_months": outcome.reassess_months if outcome else None,
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


def _export(session: Session, args: argparse.Namespace) -> int:
    if args.xlsform is None and args.po is None:
        raise NothingToExport(pack=args.pack)
    pack, texts = find_pack(args.pack), catalogue(session.language)
    document: dict[str, object] = {}
    lines = []
    if args.xlsform is not None:
        form = export_form(pack, args.xlsform, args.tier)
        left_out = [{"code": code, "message": texts(f"xlsform.left_out.{code}")} for code in form.left_out]
        document |= {"file": str(form.file), "rows": form.rows, "left_out": left_out}
        lines += [texts("xlsform.exported", file=form.file, n=form.rows), *(one["message"] for one in left_out)]
    if args.po is not None:
        files = _export_po(pack, args)
        document["translations"] = [str(file) for file in files]
        lines += [texts("po.exported", file=file, n=len(pack.sources)) for file in files]
    session.terminal.show(document, lines)
    return DONE


def _export_po(pack: LoadedPack, args: argparse.Namespace) -> list[Path]:
    if args.po.suffix.lower() != ".po":
        return export_translations(pack, args.po)
    export_translation(pack, _translation(args) or args.po.stem, args.po)
    return [args.po]


def _translation(args: argparse.Namespace) -> str:
    return str(args.translation or getattr(args, "language", ""))


def _import(session: Session, args: argparse.Namespace) -> int:
    if args.file.suffix.lower() == ".po":
        return _import_po(session, args)
    for name, value in (("--to", args.to), ("--id", args.id)):
        if not value:
            raise ImportIncomplete(file=args.file, what=name)
    made = import_form(
        args.file, args.to, pack_id=args.id, commitments=args.commitment, kind=args.kind, spoken=session.language
    )
    texts, questions = catalogue(session.language), len(made.pack.items())
    repairs = [f"{one.place} {one.line or '–'}: {one.message}" for one in made.repairs]
    lines = [texts("form_import.imported", folder=args.to, n=questions), *repairs]
    if repairs:
        lines.insert(1, texts("form_import.repairs", n=len(repairs)))
    document = {
        "folder": str(args.to),
        "id": made.pack.id,
        "questions": questions,
        "languages": list(made.pack.languages),
        "repairs": [one.model_dump() for one in made.repairs],
    }
    session.terminal.show(document, lines)
    return DONE


def _import_po(session: Session, args: argparse.Namespace) -> int:
    if args.pack is None:
        raise ImportIncomplete(file=args.file, what="--pack")
    taken = import_translation(args.file, args.pack, _translation(args), spoken=session.language)
    texts = catalogue(session.language)
    said = texts("po.imported", file=taken.file, n=len(taken.changed)) if taken.written else texts("po.refused")
    document = {
        "file": str(taken.file),
        "written": taken.written,
        "changed": list(taken.changed),
        "problems": [problem.model_dump() for problem in taken.problems],
    }
    session.terminal.show(document, [*map(_line, taken.problems), said])
    return DONE if taken.written else Mistake.exit_code


def _line(problem: Problem) -> str:
    return f"{problem.file}:{problem.line}: {problem.place}: {problem.message} {problem.remedy}"
