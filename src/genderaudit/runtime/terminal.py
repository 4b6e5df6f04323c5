"""The terminal: what doors print on, where passphrases come from, how progress shows."""

from __future__ import annotations

import argparse
import datetime as dt
import getpass
import json
import os
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TextIO

from genderaudit.domain.errors import Mistake, Trouble
from genderaudit.runtime.language import LANGUAGES, SOURCE

Commands = Any
"""What `argparse` gives for adding subcommands; its type has no public name."""
Run = Callable[[Any, argparse.Namespace], int]
"""A command: the session and its arguments, to an exit code."""

DONE = 0
ANSWER_IS_NO = 1


class PassphraseMissing(Mistake):
    """No passphrase and nobody to ask."""

    code = "passphrase_missing"
    sentence = "A passphrase is needed for {what}, and there is no terminal to ask on."
    remedy = "Give it with --passphrase-file FILE or in the environment variable GENDERAUDIT_PASSPHRASE."


class PassphraseFileUnreadable(Trouble):
    """The file with the passphrase cannot be read."""

    code = "passphrase_file_unreadable"
    sentence = "The passphrase file {file} cannot be read: {why}."
    remedy = "Check its name and that you may read it."


class PassphrasesDiffer(Mistake):
    """Typed twice, differently."""

    code = "passphrases_differ"
    sentence = "The two passphrases are not the same."
    remedy = "Nothing was made; type them again."


class NotADate(Mistake):
    """A date that is none."""

    code = "not_a_date"
    sentence = "'{text}' is not a date."
    remedy = "Write it as 2026-03-31."


def language_of_environment() -> str:
    """The language asked for by GENDERAUDIT_LANGUAGE or by the system's locale; English otherwise."""
    for name in ("GENDERAUDIT_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        code = os.environ.get(name, "").replace("-", "_").partition("_")[0].lower()
        if code in LANGUAGES:
            return code
        if code:
            return SOURCE
    return SOURCE


def workspace_of_environment() -> Path | None:
    """The workspace named by GENDERAUDIT_WORKSPACE."""
    named = os.environ.get("GENDERAUDIT_WORKSPACE")
    return Path(named) if named else None


@dataclass
class Terminal:
    """Where a command prints: one JSON document or lines for a person, never both."""

    language: str = SOURCE
    as_json: bool = False
    out: TextIO = field(default_factory=lambda: sys.stdout)
    err: TextIO = field(default_factory=lambda: sys.stderr)

    def show(self, document: object, lines: Iterable[str]) -> None:
        """The result: `document` as JSON if that was asked for, else the lines."""
        if self.as_json:
            json.dump(document, self.out, ensure_ascii=False, indent=2, sort_keys=False, default=str)
            self.out.write("\n")
        else:
            self.out.writelines(f"{line}\n" for line in lines)
        self.out.flush()

    def progress(self, line: str) -> None:
        """What long work is at, on standard error."""
        self.err.write(f"{line}\n")
        self.err.flush()

    def passphrase(
        self, what: str, file: Path | None, *, variable: str = "GENDERAUDIT_PASSPHRASE", new: bool = False
    ) -> str:
        """A passphrase from a file, from the environment, or typed; a new one is typed twice."""
        if file is not None:
            try:
                return file.read_text(encoding="utf-8").rstrip("\r\n")
            except (OSError, UnicodeDecodeError) as error:
                raise PassphraseFileUnreadable(file=file, why=error) from error
        if variable in os.environ:
            return os.environ[variable]
        if not sys.stdin.isatty():
            raise PassphraseMissing(what=what)
        typed = getpass.getpass(f"Passphrase for {what}: ")
        if new and getpass.getpass("The same again: ") != typed:
            raise PassphrasesDiffer
        return typed


def day(text: str) -> dt.date:
    """A date as written. Raises NotADate."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise NotADate(text=text) from error


def columns(rows: Iterable[Iterable[object]], titles: Iterable[str] = ()) -> list[str]:
    """Rows as aligned text columns."""
    table = [[str(cell) for cell in row] for row in rows]
    heads = [str(title) for title in titles]
    if heads:
        table.insert(0, heads)
    if not table:
        return []
    widths = [max(len(row[i]) for row in table) for i in range(len(table[0]))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in table]


def command(
    commands: Commands,
    name: str,
    run: Run,
    about: str,
    arguments: Mapping[str, Mapping[str, Any]] | None = None,
) -> argparse.ArgumentParser:
    """A subcommand with its arguments: name or flag to the keywords of `add_argument`."""
    parser: argparse.ArgumentParser = commands.add_parser(name, help=about, description=about)
    parser.set_defaults(run=run)
    for flag, keywords in (arguments or {}).items():
        parser.add_argument(flag, **keywords)
    add_common(parser)
    return parser


def add_common(parser: argparse.ArgumentParser) -> None:
    """The flags that every command takes, before or after its name."""
    quiet = argparse.SUPPRESS
    parser.add_argument("--workspace", type=Path, default=quiet, metavar="FILE", help="the workspace file")
    parser.add_argument(
        "--passphrase-file", type=Path, default=quiet, metavar="FILE", help="file with the workspace's passphrase"
    )
    parser.add_argument("--json", action="store_true", default=quiet, help="one JSON document on standard output")
    parser.add_argument("--language", choices=LANGUAGES, default=quiet, help="language of messages and texts")
    parser.add_argument("--verbose", action="store_true", default=quiet, help="show tracebacks")
    parser.add_argument("--post", default=quiet, help="the post you act as")
    parser.add_argument("--office", default=quiet, help="the office you act for")
