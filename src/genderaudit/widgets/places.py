"""Places in the program: every screen, tab, record and question has an address, and everything jumps by it."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, unquote


@dataclass(frozen=True, slots=True)
class Place:
    """A screen and what is open on it, such as `engagement/eng-1/checklist/RA-05`.

    Going back, the palette, the linter's lines, a rebuilt window after a change of language and the window of the
    next session all name a place and nothing else.
    """

    screen: str
    parts: tuple[str, ...] = ()

    @classmethod
    def at(cls, screen: str, *parts: str) -> Place:
        """A place from its parts; empty ones at the end are left out."""
        kept = list(parts)
        while kept and not kept[-1]:
            kept.pop()
        return cls(screen, tuple(kept))

    @classmethod
    def parse(cls, text: str) -> Place:
        """The inverse of `str`."""
        screen, *parts = text.split("/")
        return cls(screen, tuple(unquote(part) for part in parts))

    def part(self, index: int) -> str:
        """One part; '' where there is none."""
        return self.parts[index] if index < len(self.parts) else ""

    def __str__(self) -> str:
        return "/".join([self.screen, *(quote(part, safe="#") for part in self.parts)])
