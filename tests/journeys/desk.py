"""A desk with the real command on it: runs one command as a person would, and gives what it printed."""

from __future__ import annotations

import io
import json
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from genderaudit.cli import main


@dataclass
class Printed:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON document on standard output; anything else there is a fault."""
        return json.loads(self.out)


@dataclass
class Desk:
    """Commands run in `folder`; `common` stands before each."""

    folder: Path
    common: tuple[str, ...] = ()
    run_so_far: list[str] = field(default_factory=list)

    def says(self, *words: object) -> Printed:
        """One command; the exit code, standard output and standard error."""
        out, err = io.StringIO(), io.StringIO()
        arguments = [*self.common, *(str(word) for word in words)]
        self.run_so_far.append(" ".join(arguments))
        with redirect_stdout(out), redirect_stderr(err):
            try:
                code = main(arguments)
            except SystemExit as ended:
                code = int(ended.code or 0)
        return Printed(code, out.getvalue(), err.getvalue())

    def does(self, *words: object) -> Any:
        """One command that must succeed; its JSON."""
        printed = self.says(*words, "--json")
        assert printed.code == 0, (self.run_so_far[-1], printed)
        return printed.json

    def refuses(self, *words: object, code: int = 2) -> str:
        """One command that must be refused with a sentence and without a traceback; the sentence."""
        printed = self.says(*words)
        assert printed.code == code, (self.run_so_far[-1], printed)
        assert "Traceback" not in printed.err
        assert printed.err.startswith("genderaudit: ")
        assert printed.err.strip().endswith((".", "--help")), printed.err
        return printed.err
