"""The three kinds of error: every one a sentence with its place and its remedy."""

from __future__ import annotations

from typing import ClassVar


class SpokenError(Exception):
    """An error that a person meets: `sentence` says what happened and where, `remedy` what to do.

    Subclasses state both in English with `{fact}` placeholders; the facts are keyword arguments.
    The catalogue in `runtime.language` holds the other languages under `errors.<code>`.
    """

    code: ClassVar[str] = "error"
    sentence: ClassVar[str] = "Something went wrong."
    remedy: ClassVar[str] = ""
    exit_code: ClassVar[int] = 70

    def __init__(self, **facts: object) -> None:
        self.facts = facts
        super().__init__(self.spoken(self.sentence, self.remedy))

    def spoken(self, sentence: str, remedy: str) -> str:
        """The whole message, from a sentence and a remedy in any language."""
        return " ".join(part.format(**self.facts) for part in (sentence, remedy) if part)


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
