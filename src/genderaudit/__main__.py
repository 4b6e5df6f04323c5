"""Chooses the shell: the window without a command, the terminal with one."""

from __future__ import annotations

import sys

# each shell is imported only when it is chosen, so that none waits for another's libraries
# ruff: noqa: PLC0415


def main() -> None:
    """Run the program. `--verify-worker` is how a bundled program starts the process that judges a file."""
    if sys.argv[1:] == ["--verify-worker"]:
        from genderaudit.signing import serve

        serve()
        return
    from genderaudit.cli import run

    run()


if __name__ == "__main__":
    main()
