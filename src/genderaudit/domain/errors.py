"""The three kinds of error: every one a sentence with its place and its remedy."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar

Worded = Callable[[str, str], str]
"""Gives the words of a code: the catalogue's key with `{code}` in place, and the code."""
NOTHING = "none"
"""The code that stands for an empty list of codes."""


def _spaced(key: str, code: str) -> str:
    """A code as it can be read without a catalogue."""
    return "nothing more" if code == NOTHING else code.replace("_", " ").replace(".", " ")


class SpokenError(Exception):
    """An error that a person meets: `sentence` says what happened and where, `remedy` what to do.

    Subclasses state both in English with `{fact}` placeholders; the facts are keyword arguments.
    The catalogue in `runtime.language` holds the other languages under `errors.<code>`.
    """

    code: ClassVar[str] = "error"
    sentence: ClassVar[str] = "Something went wrong."
    remedy: ClassVar[str] = ""
    exit_code: ClassVar[int] = 70
    words: ClassVar[Mapping[str, str]] = {}
    """Facts that are a code, or a tuple of codes, to the catalogue's key of their words, such as `statuses.{code}`."""

    def __init__(self, **facts: object) -> None:
        self.facts = facts
        super().__init__(self.spoken(self.sentence, self.remedy))

    def spoken(self, sentence: str, remedy: str, worded: Worded = _spaced, between: str = ", ") -> str:
        """The whole message, from a sentence and a remedy in any language, with the words of its codes."""
        facts = dict(self.facts)
        for name, key in self.words.items():
            fact = facts.get(name)
            codes = fact if isinstance(fact, tuple) else (fact,)
            facts[name] = between.join(worded(key, str(code)) for code in codes or (NOTHING,))
        return " ".join(part.format(**facts) for part in (sentence, remedy) if part)


class Mistake(SpokenError):
    """The person can mend it: bad input, a step that is not allowed."""

    code = "mistake"
    exit_code = 2


class Trouble(SpokenError):
    """Trouble outside the program: disk, lock, key, missing file."""

    code = "trouble"
    exit_code = 3


class Defect(SpokenError):
    """A defect of ours: it should not have been possible."""

    code = "defect"
    sentence = "The program met a state that should not be possible: {what}."
    remedy = "Nothing you saved is lost. Please report this sentence."
    exit_code = 70


class ValueDoesNotFit(Mistake):
    """A field that its record refuses."""

    code = "value_does_not_fit"
    sentence = "The value of '{field}' does not fit: {why}."
    remedy = "Nothing was changed; give it again."


class OutsideTrouble(Trouble):
    """The disk or the system said no."""

    code = "outside_trouble"
    sentence = "The system refused: {why}."
    remedy = "Nothing was left half-written. Check the place and the free space, and try again."
