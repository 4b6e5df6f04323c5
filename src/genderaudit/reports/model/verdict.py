"""What checking a report finds: the signatures, and whether its printed numbers hold."""

from __future__ import annotations

from typing import Literal

from genderaudit.domain.records import Value
from genderaudit.signing import Signer, VerdictCode

DifferenceKind = Literal[
    "differs", "not_listed", "not_on_pages", "not_computable", "glyphs_differ", "stated_differs", "pages_differ"
]

ReportKind = Literal["engagement", "compiled", "register", "network", "improvement", "foreign"]
"""`foreign`: no report of this program."""
Redrawn = Literal["same", "same_otherwise_packed", "different", "not_tried"]


class Difference(Value):
    """One number that does not hold."""

    code: DifferenceKind
    id: str
    page: int
    """From 1; 0 where it stands on no page."""
    printed: str
    recomputed: str
    rule: str
    args: tuple[str, ...]


class NumberCheck(Value):
    """What became of the printed numbers."""

    printed: int = 0
    """Recomputable numbers found on the pages."""
    confirmed: int = 0
    withheld: int = 0
    """Numbers that cannot be recomputed by design, because they protect small groups."""
    differing: tuple[Difference, ...] = ()


class ReportVerdict(Value):
    """The verdict on one file, as data; `words` says it in the reader's language."""

    file: str
    verdict: VerdictCode
    kind: ReportKind = "foreign"
    reference: str = ""
    sha256: str = ""
    signers: tuple[Signer, ...] = ()
    numbers: NumberCheck = NumberCheck()
    missing: tuple[str, ...] = ()
    changes: tuple[dict[str, object], ...] = ()
    reasons: tuple[dict[str, object], ...] = ()
    not_checked: tuple[str, ...] = ()
    redrawn: Redrawn = "not_tried"
    """Whether drawing the report again from its data gave the same bytes, or the same document in other bytes."""
    words: tuple[str, ...] = ()
