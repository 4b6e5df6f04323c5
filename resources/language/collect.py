"""Collects the window's texts from code and forms into `window.ts` of each language; `make texts` runs it."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("en", "fr", "es", "ar")


def sources() -> list[str]:
    """Every form, and every module that may hold a text of the window."""
    rooms = ROOT / "src" / "genderaudit"
    code = [path for path in rooms.rglob("*.py") if {"desktop", "widgets"} & set(path.relative_to(rooms).parts)]
    return [str(path.relative_to(ROOT)) for path in sorted([*code, *(ROOT / "ui").rglob("*.ui")])]


def collect(folder: Path) -> None:
    """Bring `<language>/window.ts` in a folder up to date; texts that are gone are dropped, translations stay."""
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    for language in LANGUAGES:
        target = folder / language / "window.ts"
        target.parent.mkdir(parents=True, exist_ok=True)
        only_plurals = ["-pluralonly"] if language == "en" else []
        subprocess.run(
            [tool, "-silent", "-locations", "none", "-no-obsolete", "-no-ui-lines", *only_plurals,
             "-source-language", "en", "-target-language", language, *sources(), "-ts", target],
            check=True,
            cwd=ROOT,
        )  # fmt: skip


if __name__ == "__main__":
    collect(ROOT / "resources" / "language")
