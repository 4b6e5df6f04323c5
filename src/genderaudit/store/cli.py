"""The terminal door of the workspace file, and the session that opens it for every other door."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from genderaudit.domain.errors import Mistake
from genderaudit.domain.records import Author
from genderaudit.runtime.language import catalogue
from genderaudit.runtime.terminal import ANSWER_IS_NO, DONE, Commands, Terminal, columns, command
from genderaudit.store import Erasure, PassphraseChange, ProvenBackup, Revision, Workspace
from genderaudit.store.actions import (
    hand_over,
    make_recovery,
    recover_workspace,
    restore_backup,
    step_words,
)


class RecordUnknown(Mistake):
    """No such record or revision."""

    code = "record_unknown"
    sentence = "The workspace holds no record or revision '{wanted}'."
    remedy = (
        "Copy its id from a list, such as that of genderaudit engagement show, or from genderaudit workspace history."
    )


class ErasureNotConfirmed(Mistake):
    """An erasure without the word that it is meant."""

    code = "erasure_not_confirmed"
    sentence = "Nothing was erased: an erasure destroys {n} saved states of {record} for good and cannot be undone."
    remedy = "If this is meant, give the command again with --yes."


class WorkspaceNotNamed(Mistake):
    """A command that needs a workspace and was given none."""

    code = "workspace_not_named"
    sentence = "No workspace is named."
    remedy = "Name one with --workspace FILE or in the environment variable GENDERAUDIT_WORKSPACE."


class ReasonForUndoNeeded(Mistake):
    """An earlier step taken back without a word why."""

    code = "reason_for_undo_needed"
    sentence = "Taking back one earlier step needs a reason."
    remedy = "Give it with --reason; it is kept in the history."


@dataclass
class Session:
    """One run of the program at the terminal: where it prints, which workspace it is on, who acts."""

    terminal: Terminal
    file: Path | None
    passphrase_file: Path | None
    author: Author
    opener: Callable[[Path, str], Workspace]
    """Opens a workspace with the migrations of all rooms."""
    maker: Callable[[Path, str], Workspace]
    _open: Workspace | None = field(default=None, init=False)

    @property
    def language(self) -> str:
        """The language of messages and texts."""
        return self.terminal.language

    def workspace(self) -> Workspace:
        """The workspace, opened at first use. Raises WorkspaceNotNamed and what opening raises."""
        if self._open is None:
            if self.file is None:
                raise WorkspaceNotNamed
            self._open = self.opener(self.file, self.workspace_passphrase(self.file))
        return self._open

    def workspace_passphrase(self, file: Path, *, new: bool = False) -> str:
        """The workspace's passphrase."""
        return self.terminal.passphrase(str(file), self.passphrase_file, new=new)

    def close(self) -> None:
        """Close what was opened."""
        if self._open is not None:
            self._open.close()
            self._open = None


def register(commands: Commands) -> None:
    """`workspace` and its subcommands."""
    path = {"type": Path}
    workspace = commands.add_parser("workspace", help="make, check, back up and restore a workspace file")
    inner = workspace.add_subparsers(dest="action", required=True, metavar="ACTION")
    command(inner, "new", _new, "make a new workspace file", {"file": {**path, "nargs": "?"}})
    command(inner, "info", _info, "what is in the workspace")
    command(inner, "check", _check, "walk the journal and say what is wrong and where")
    command(
        inner,
        "backup",
        _backup,
        "write a proven backup into a folder",
        {"folder": path, "--keep": {"type": _at_least_one, "default": 5}},
    )
    command(inner, "restore", _restore, "put a backup in place under a new name", {"backup": path, "target": path})
    command(
        inner,
        "undo",
        _undo,
        "take the last step back, or one earlier step on which nothing was built",
        {"--step": {"metavar": "STEP", "help": "its id"}, "--reason": {"default": "", "help": "why an earlier one"}},
    )
    command(
        inner, "steps", _steps, "the latest steps with their ids", {"--last": {"type": _at_least_one, "default": 20}}
    )
    command(inner, "redo", _redo, "do the step again that was taken back")
    command(inner, "safety", _safety, "when was saved and backed up last, and what would be lost now")
    _register_records(inner)
    _register_keys(inner)


def _register_records(inner: Commands) -> None:
    reason = {"--reason": {"default": ""}}
    record = {"record": {"metavar": "RECORD"}}
    command(inner, "history", _history, "who changed a record when and why", record)
    command(
        inner,
        "restore-version",
        _restore_version,
        "put a record back as it stood in one revision",
        {"revision": {"metavar": "REVISION"}, **reason},
    )
    command(
        inner,
        "erase",
        _erase,
        "destroy every saved state of a record for good",
        {**record, "--reason": {"required": True}, "--yes": {"action": "store_true"}},
    )


def _register_keys(inner: Commands) -> None:
    fresh = {"--new-passphrase-file": {"type": Path, "metavar": "FILE"}}
    command(inner, "passphrase", _passphrase, "give the workspace another passphrase", fresh)
    command(
        inner,
        "handover",
        _handover,
        "pass the workspace on: a new passphrase and a record of it",
        {"--to-post": {"required": True}, "--to-office": {"required": True}, **fresh},
    )
    command(
        inner,
        "recovery",
        _recovery,
        "seal the passphrase for the office; prints the code that opens it",
        {"file": {"type": Path}},
    )
    command(
        inner,
        "recover",
        _recover,
        "open the workspace with its recovery file and give it a new passphrase",
        {"file": {"type": Path}, "--code-file": {"type": Path, "metavar": "FILE"}, **fresh},
    )


def _at_least_one(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("keep at least one backup")
    return number


def _new(session: Session, args: argparse.Namespace) -> int:
    file = args.file or session.file
    if file is None:
        raise WorkspaceNotNamed
    with session.maker(file, session.workspace_passphrase(file, new=True)) as workspace:
        info = workspace.info()
    say = catalogue(session.language)
    session.terminal.show(
        info.model_dump(mode="json"), [say("cli.workspace.made", file=file), say("cli.workspace.no_recovery")]
    )
    return DONE


def _info(session: Session, args: argparse.Namespace) -> int:
    del args
    info = session.workspace().info()
    lines = [f"{name}: {value}" for name, value in info.model_dump(mode="json").items()]
    session.terminal.show(info.model_dump(mode="json"), lines)
    return DONE


def _check(session: Session, args: argparse.Namespace) -> int:
    del args
    workspace = session.workspace()
    problems = workspace.check(session.language)
    revisions = workspace.info().revisions
    say = catalogue(session.language)
    document = {"ok": not problems, "revisions": revisions, "problems": [problem.model_dump() for problem in problems]}
    lines = [f"{problem.place}: {problem.message} {problem.remedy}" for problem in problems]
    lines.append(
        say("cli.workspace.check.bad", n=len(problems)) if problems else say("cli.workspace.check.good", n=revisions)
    )
    session.terminal.show(document, lines)
    return ANSWER_IS_NO if problems else DONE


def _backup(session: Session, args: argparse.Namespace) -> int:
    info = session.workspace().backup(args.folder, keep=args.keep)
    say = catalogue(session.language)
    session.terminal.show(
        info.model_dump(mode="json"), [say("cli.workspace.backed_up", file=info.file, n=info.revisions)]
    )
    return DONE


def _restore(session: Session, args: argparse.Namespace) -> int:
    info = restore_backup(args.backup, args.target, session.workspace_passphrase(args.backup))
    say = catalogue(session.language)
    session.terminal.show(
        info.model_dump(mode="json"), [say("cli.workspace.restored", file=args.target, n=info.revisions)]
    )
    return DONE


def _undo(session: Session, args: argparse.Namespace) -> int:
    workspace = session.workspace()
    if args.step is None:
        taken = workspace.undo(session.author)
    elif not args.reason.strip():
        raise ReasonForUndoNeeded
    else:
        taken = workspace.undo_step(args.step, session.author, args.reason)
    return _moved(session, taken, "cli.workspace.undone", "cli.workspace.nothing_to_undo")


def _steps(session: Session, args: argparse.Namespace) -> int:
    found = session.workspace().steps(args.last)
    rows = [
        (one.id, _moment(one.when), one.author.post, step_words(one.name, session.language), one.reason or "-")
        for one in found
    ]
    session.terminal.show([one.model_dump(mode="json") for one in found], columns(rows))
    return DONE


def _redo(session: Session, args: argparse.Namespace) -> int:
    del args
    return _moved(
        session, session.workspace().redo(session.author), "cli.workspace.redone", "cli.workspace.nothing_to_redo"
    )


def _moved(session: Session, step: object, done: str, nothing: str) -> int:
    say = catalogue(session.language)
    name = getattr(step, "name", "")
    words = step_words(name, session.language)
    session.terminal.show({"step": name or None}, [say(done, step=words) if step else say(nothing)])
    return DONE if step else ANSWER_IS_NO


def _safety(session: Session, args: argparse.Namespace) -> int:
    del args
    told, say = session.workspace().safety(), catalogue(session.language)
    lines = [say("store.safety.saved", when=_moment(told.saved)) if told.saved else say("store.safety.never_saved")]
    lines.append(_backup_line(told.backup, session.language))
    lines.append(say("store.safety.at_risk", n=told.steps_at_risk, records=told.records_at_risk))
    if told.at_risk_since:
        lines.append(say("store.safety.since", when=_moment(told.at_risk_since)))
    session.terminal.show(told.model_dump(mode="json"), lines)
    return DONE


def _backup_line(backup: ProvenBackup | None, language: str) -> str:
    say = catalogue(language)
    if backup is None:
        return say("store.safety.no_backup")
    key = "same_volume" if backup.same_volume else "elsewhere" if backup.there else "away"
    place = backup.volume or backup.file
    return say(f"store.safety.{key}", when=_moment(backup.proven), place=place)


def _moment(when: dt.datetime) -> str:
    return when.astimezone().strftime("%Y-%m-%d %H:%M")


def _history(session: Session, args: argparse.Namespace) -> int:
    revisions = session.workspace().history(args.record)
    if not revisions:
        raise RecordUnknown(wanted=args.record)
    rows = [_history_row(one, session.language) for one in revisions]
    session.terminal.show([one.model_dump(mode="json") for one in revisions], columns(rows))
    return DONE


def _history_row(one: Revision, language: str) -> tuple[str, ...]:
    state = "erased" if one.erased else one.action
    coarse = not one.step.boot
    when = f"{one.step.when:%Y-%m-%d}" if coarse else _moment(one.step.when)
    author = f"{one.step.author.post}, {one.step.author.office}"
    what = catalogue(language)(f"store.history.{state}")
    return (one.id, when, author, step_words(one.step.name, language), what, one.step.reason)


def _restore_version(session: Session, args: argparse.Namespace) -> int:
    try:
        made = session.workspace().restore_version(args.revision, session.author, reason=args.reason)
    except KeyError as error:
        raise RecordUnknown(wanted=args.revision) from error
    say = catalogue(session.language)
    session.terminal.show(made.model_dump(mode="json"), [say("store.said.version_restored", record=made.record)])
    return DONE


def _erase(session: Session, args: argparse.Namespace) -> int:
    workspace = session.workspace()
    states = [one for one in workspace.history(args.record) if one.body is not None]
    if not workspace.history(args.record):
        raise RecordUnknown(wanted=args.record)
    if not args.yes:
        raise ErasureNotConfirmed(record=args.record, n=len(states))
    told = workspace.erase(args.record, author=session.author, reason=args.reason, coarse_day=workspace.today())
    session.terminal.show(told.model_dump(mode="json"), _erasure_lines(told, session.language))
    return DONE


def _erasure_lines(told: Erasure, language: str) -> list[str]:
    say = catalogue(language)
    return [say("store.said.erased", n=told.bodies), *(say("store.said.may_hold", file=one) for one in told.backups)]


def _new_passphrase(session: Session, args: argparse.Namespace) -> str:
    what = catalogue(session.language)("store.said.new_passphrase")
    return session.terminal.passphrase(what, args.new_passphrase_file, variable="GENDERAUDIT_NEW_PASSPHRASE", new=True)


def _passphrase(session: Session, args: argparse.Namespace) -> int:
    workspace = session.workspace()
    present = session.workspace_passphrase(workspace.path)
    told = workspace.change_passphrase(present, _new_passphrase(session, args))
    return _changed(session, told, "store.said.passphrase_changed")


def _handover(session: Session, args: argparse.Namespace) -> int:
    successor = Author(post=args.to_post, office=args.to_office)
    told = hand_over(session.workspace(), session.author, successor, _new_passphrase(session, args))
    return _changed(session, told, "store.said.handed_over")


def _changed(session: Session, told: PassphraseChange, key: str) -> int:
    say = catalogue(session.language)
    earlier = [say("store.said.old_passphrase", file=one) for one in (*told.backups, *told.recoveries)]
    session.terminal.show(told.model_dump(mode="json"), [say(key), *earlier])
    return DONE


def _recovery(session: Session, args: argparse.Namespace) -> int:
    code = make_recovery(session.workspace(), args.file)
    say = catalogue(session.language)
    lines = [say("store.said.recovery_made", file=args.file), code.text, say("store.said.recovery_honest")]
    session.terminal.show({"file": str(args.file), "code": code.groups}, lines)
    return DONE


def _recover(session: Session, args: argparse.Namespace) -> int:
    if session.file is None:
        raise WorkspaceNotNamed
    say = catalogue(session.language)
    code = session.terminal.passphrase(
        say("store.said.recovery_code"), args.code_file, variable="GENDERAUDIT_RECOVERY_CODE"
    )
    told = recover_workspace(args.file, code, session.file, _new_passphrase(session, args), session.opener)
    return _changed(session, told, "store.said.passphrase_changed")
