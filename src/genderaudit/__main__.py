"""Chooses the shell: the window without a command, the terminal with one."""

from __future__ import annotations


def main() -> None:
    """Run the program; Qt is imported only for the window."""
    from genderaudit.cli import run  # noqa: PLC0415 -- the window must start without the terminal's imports

    run()


if __name__ == "__main__":
    main()
