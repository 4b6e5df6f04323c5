"""Chooses the shell: the window without a command, the terminal with one."""

from __future__ import annotations

import sys

# each shell is imported only when it is chosen, so that none waits for another's libraries
# ruff: noqa: PLC0415

INTERRUPTED = 130
"""What a shell expects of a command that was stopped with Ctrl-C."""


def main() -> None:
    """Run the program. `--verify-worker` is how a bundled program starts the process that judges a file."""
    if sys.argv[1:] == ["--verify-worker"]:
        from genderaudit.signing import serve

        serve()
        return
    try:
        from genderaudit.cli import run

        run()
    except KeyboardInterrupt:
        # while libraries load, too: who stops a command wants no trace of it
        sys.exit(INTERRUPTED)


if __name__ == "__main__":
    main()
