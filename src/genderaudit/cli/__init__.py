"""The root command: walks the rooms' terminal doors and turns every error into a sentence and an exit code."""

from __future__ import annotations

import argparse
import sys
import traceback
from collections.abc import Sequence
from typing import NoReturn

from genderaudit import __version__
from genderaudit.domain.records import Author
from genderaudit.rooms import TERMINAL_DOORS, make_everywhere, open_everywhere
from genderaudit.runtime.language import say
from genderaudit.runtime.terminal import (
    Commands,
    Terminal,
    add_common,
    language_of_environment,
    workspace_of_environment,
)
from genderaudit.runtime.unexpected import as_spoken
from genderaudit.store.cli import Session

INTERRUPTED = 130


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with the words of a command in one line, with exit code 2."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"genderaudit: {message}. See: {self.prog} --help\n")


def build_parser(only: str | None = None) -> argparse.ArgumentParser:
    """The whole command with the doors of all rooms, or with one of them."""
    parser = _Parser(
        prog="genderaudit", description="Gender-lens checklists, scores with receipts, signed reports. Offline."
    )
    parser.add_argument("--version", action="version", version=f"genderaudit {__version__}")
    add_common(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    for name, register in _DOORS.items():
        if only in (None, name):
            register(commands)
    return parser


def _demo(commands: Commands) -> None:
    from genderaudit.cli.demo import register  # noqa: PLC0415 -- it needs the libraries of every room

    register(commands)


_DOORS = {**TERMINAL_DOORS, "demo": _demo}


def _parsed(argv: Sequence[str]) -> argparse.Namespace:
    """The arguments; only the door that they name is imported."""
    return build_parser(_named(argv)).parse_args(argv)


def _named(argv: Sequence[str]) -> str | None:
    """The first word that is neither a flag nor the value of one, if it names a door."""
    only_flags = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    add_common(only_flags)
    only_flags.add_argument("word", nargs="?")
    try:
        word = only_flags.parse_known_args(argv)[0].word
    except argparse.ArgumentError:
        return None
    return word if word in _DOORS else None


def main(argv: Sequence[str]) -> int:
    """Run one command; the exit code."""
    args = _parsed(argv)
    if not hasattr(args, "run"):
        build_parser().print_help()
        return 0
    terminal = Terminal(getattr(args, "language", language_of_environment()), getattr(args, "json", False))
    session = Session(
        terminal=terminal,
        file=getattr(args, "workspace", None) or workspace_of_environment(),
        passphrase_file=getattr(args, "passphrase_file", None),
        author=Author(post=getattr(args, "post", "") or "Auditor", office=getattr(args, "office", "") or "-"),
        opener=open_everywhere,
        maker=make_everywhere,
    )
    try:
        code: int = args.run(session, args)
    except BrokenPipeError:
        return 0
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 -- the door of the program: whatever it was, a person reads a sentence
        spoken = as_spoken(error, detail=True)
        if getattr(args, "verbose", False):
            traceback.print_exc()
        terminal.progress(f"genderaudit: {say(spoken, terminal.language)}")
        return spoken.exit_code
    else:
        return code
    finally:
        session.close()


def run() -> NoReturn:
    """The entry of the command, with the arguments of this process."""
    sys.exit(main(sys.argv[1:]))
