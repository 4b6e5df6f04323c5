"""Chooses the shell: the window without a command, the terminal with one."""

from __future__ import annotations

import sys

# each shell is imported only when it is chosen, so that none waits for another's libraries
# ruff: noqa: PLC0415

INTERRUPTED = 130
"""What a shell expects of a command that was stopped with Ctrl-C."""


FLAGS_OF_THE_WINDOW = ("--workspace", "--language")
"""Each with a value; any other word chooses the terminal."""


def _wants_window(words: list[str]) -> bool:
    """Whether the words name no command: none at all, or only flags that the window takes."""
    rest = list(words)
    while rest:
        flag, equals, _ = rest.pop(0).partition("=")
        if flag not in FLAGS_OF_THE_WINDOW or (not equals and not rest):
            return False
        if not equals:
            rest.pop(0)
    return True


def main() -> None:
    """Run the program. `--verify-worker` is how a bundled program starts the process that judges a file."""
    if sys.argv[1:] == ["--verify-worker"]:
        from genderaudit.signing import serve

        serve()
        return
    try:
        if _wants_window(sys.argv[1:]):
            from genderaudit.desktop.app import run_with

            sys.exit(run_with(sys.argv[1:]))
        from genderaudit.cli import run

        run()
    except KeyboardInterrupt:
        # while libraries load, too: who stops a command wants no trace of it
        sys.exit(INTERRUPTED)


if __name__ == "__main__":
    main()
