"""The chapters of the guide as files: `resources/help/<language>/<topic>.md`, English where a language has none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from genderaudit.desktop.palette.searching import fold
from genderaudit.runtime.assets import asset
from genderaudit.runtime.language import SOURCE
from genderaudit.widgets.doors import Command
from genderaudit.widgets.texts import translate

TOPICS = (
    "start",
    "home",
    "plan",
    "runner",
    "safe-stop",
    "evidence",
    "findings",
    "suppliers",
    "supplier-map",
    "risks",
    "review",
    "report",
    "signing",
    "verify",
    "backup",
    "history",
    "search",
    "settings",
    "glossary",
)
"""In the order of the work."""
NEAREST = {"engagements": "plan", "overview": "runner", "engagement": "plan", "reports": "report"}
"""Screens without a chapter of their own, and the chapter that tells of them."""
KEYS = "<!-- keys -->"
"""Where a chapter wants the table of all keys, made from the commands themselves."""


@dataclass(frozen=True)
class Chapter:
    """One chapter in the language of the window, or in English where there is none."""

    topic: str
    title: str
    text: str
    fallen_back: bool


def chapters(language: str) -> list[Chapter]:
    """Every chapter there is, in order."""
    found = []
    for topic in TOPICS:
        for candidate in dict.fromkeys((language, SOURCE)):
            path = asset("resources", "help", candidate, f"{topic}.md")
            if path.is_file():
                text = path.read_text(encoding="utf-8")
                title = text.partition("\n")[0].removeprefix("# ").strip()
                found.append(Chapter(topic, title, text, candidate != language))
                break
    return found


def found_in(chapter: Chapter, words: Sequence[str]) -> int:
    """How often a chapter holds the words, 0 unless it holds them all."""
    text = fold(chapter.text)
    counts = [text.count(word) for word in words]
    return sum(counts) if all(counts) else 0


def with_keys(text: str, commands: Iterable[Command], keys_of: Callable[[Command], str]) -> str:
    """A chapter with the table of keys where it asks for one."""
    if KEYS not in text:
        return text
    head = (translate("Guide", "Keys"), translate("Guide", "What they do"))
    rows = [(keys_of(one), one.title().rstrip(" :")) for one in commands if keys_of(one)]
    lines = [
        f"| {head[0]} | {head[1]} |",
        "|---|---|",
        *(f"| {_cell(keys)} | {_cell(words)} |" for keys, words in rows),
    ]
    return text.replace(KEYS, "\n".join(lines))


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("*", "\\*")
