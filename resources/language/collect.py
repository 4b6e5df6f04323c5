"""Collects the window's texts from code and forms into `window.ts` of each language; `make texts` runs it."""

import ast
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("en", "fr", "es", "ar")


def sources() -> list[str]:
    """Every form, and every module that may hold a text of the window."""
    rooms = ROOT / "src" / "genderaudit"
    code = [path for path in rooms.rglob("*.py") if {"desktop", "widgets"} & set(path.relative_to(rooms).parts)]
    return [str(path.relative_to(ROOT)) for path in sorted([*code, *(ROOT / "ui").rglob("*.ui")])]


def counted() -> str:
    """Every `counted(context, text, number)` as a class that Qt's collector reads: it knows plurals only in those."""
    found: dict[str, list[str]] = {}
    for path in sources():
        if path.endswith(".py"):
            for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "counted":
                    context, text = (ast.literal_eval(part) for part in node.args[:2])
                    found.setdefault(context, []).append(text)
    lines = ["# generated"]
    for context, texts in found.items():
        lines += [f"class {context}(QObject):", "    def texts(self, n):"]
        lines += [f'        self.tr({text!r}, "", n)' for text in texts]
    return "\n".join(lines)


def collect(folder: Path) -> None:
    """Bring `<language>/window.ts` in a folder up to date; texts that are gone are dropped, translations stay."""
    with tempfile.TemporaryDirectory() as extra:
        plurals = Path(extra) / "counted.py"
        plurals.write_text(counted(), encoding="utf-8")
        _collect(folder, [*sources(), str(plurals)])


def _collect(folder: Path, files: list[str]) -> None:
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    for language in LANGUAGES:
        target = folder / language / "window.ts"
        target.parent.mkdir(parents=True, exist_ok=True)
        only_plurals = ["-pluralonly"] if language == "en" else []
        subprocess.run(
            [tool, "-silent", "-locations", "none", "-no-obsolete", "-no-ui-lines", *only_plurals,
             "-source-language", "en", "-target-language", language, *files, "-ts", target],
            check=True,
            cwd=ROOT,
        )  # fmt: skip


if __name__ == "__main__":
    collect(ROOT / "resources" / "language")
