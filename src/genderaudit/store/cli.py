"""The terminal door of the workspace file, and the session that opens it for every other door."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from genderaudit.domain.errors import Mistake
from genderaudit.domain.records import Author
from genderaudit.runtime.language import catalogue
from genderaudit.runtime.terminal import ANSWER_IS_NO, DONE, Commands, Terminal, command
from genderaudit.store import Workspace
from genderaudit.store.actions import restore_backup


class WorkspaceNotNamed(Mistake):
    """A command that needs a workspace and was given none."""

    code = "workspace_not_named"
    sentence = "No workspace is named."
    remedy = "Name one with --workspace FILE or in the environment variable GENDERAUDIT_WORKSPACE."


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
    command(inner, "undo", _undo, "take the last step back")
    command(inner, "redo", _redo, "do the step again that was taken back")


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
    del args
    return _moved(
        session, session.workspace().undo(session.author), "cli.workspace.undone", "cli.workspace.nothing_to_undo"
    )


def _redo(session: Session, args: argparse.Namespace) -> int:
    del args
    return _moved(
        session, session.workspace().redo(session.author), "cli.workspace.redone", "cli.workspace.nothing_to_redo"
    )


def _moved(session: Session, step: object, done: str, nothing: str) -> int:
    say = catalogue(session.language)
    name = getattr(step, "name", "")
    session.terminal.show({"step": name or None}, [say(done, step=name) if step else say(nothing)])
    return DONE if step else ANSWER_IS_NO
