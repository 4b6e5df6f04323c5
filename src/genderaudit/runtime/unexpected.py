"""Makes a sentence of an error that no action foresaw, for the window and for the terminal."""

from __future__ import annotations

from pydantic import ValidationError

from genderaudit.domain.errors import Defect, OutsideTrouble, SpokenError, ValueDoesNotFit


def as_spoken(error: BaseException, *, detail: bool = False) -> SpokenError:
    """The error itself where it speaks; else trouble of the disk, a value that does not fit, or a defect of ours.

    A defect is told by its kind only; with `detail` also by its words, which may hold what a person typed.
    """
    if isinstance(error, SpokenError):
        return error
    if isinstance(error, ValidationError):
        first = error.errors(include_input=False)[0]
        return ValueDoesNotFit(field=".".join(map(str, first["loc"])) or "record", why=first["msg"])
    if isinstance(error, OSError):
        return OutsideTrouble(why=f"{error.strerror or error} {error.filename or ''}".strip())
    kind = type(error).__name__
    return Defect(what=f"{kind}: {error}" if detail else kind)
