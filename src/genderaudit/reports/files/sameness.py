"""Whether two files hold the same document, however their objects are numbered and packed."""

from __future__ import annotations

from typing import Any

import pikepdf

MOST_PAIRS = 2_000_000
"""Pairs of objects compared before the files count as unlike; a report of 60 pages has about 60,000 (house default)."""
MOST_TIMES_LARGER = 30
"""A packed stream this many times as long as the other is not unpacked: it cannot hold the same (house default)."""
_PACKING = frozenset({"/Length", "/Filter", "/DecodeParms", "/DL"})
_Pair = tuple[Any, Any]


def same_document(one: pikepdf.Pdf, other: pikepdf.Pdf) -> bool:
    """Whether all that a reader can reach is equal: pages, fonts, attachments, fields, what the file says of itself.

    Numbers of objects and the packing of streams do not count: those are what another version of a library may change.
    Raises pikepdf.PdfError for streams that cannot be unpacked.
    """
    waiting: list[_Pair] = [(one.Root, other.Root), (one.docinfo, other.docinfo)]
    matched: dict[tuple[int, int], tuple[int, int]] = {}
    for _ in range(MOST_PAIRS):
        if not waiting:
            return True
        left, right = waiting.pop()
        inner = _compared(left, right, matched)
        if inner is None:
            return False
        waiting += inner
    return False


def _compared(left: Any, right: Any, matched: dict[tuple[int, int], tuple[int, int]]) -> list[_Pair] | None:
    """The pairs that still have to be equal; None if these two are not."""
    if type(left) is not type(right):
        return None
    if not isinstance(left, pikepdf.Object):
        return [] if left == right else None
    if left.is_indirect != right.is_indirect:
        return None
    if left.is_indirect:
        if left.objgen in matched:
            return [] if matched[left.objgen] == right.objgen else None
        matched[left.objgen] = right.objgen
    return _contents(left, right)


def _contents(left: pikepdf.Object, right: pikepdf.Object) -> list[_Pair] | None:
    if isinstance(left, pikepdf.Array):
        items, others = list(left), list(right)
        return list(zip(items, others, strict=True)) if len(items) == len(others) else None
    if not isinstance(left, pikepdf.Dictionary | pikepdf.Stream):
        return [] if left == right else None
    packing = _PACKING if isinstance(left, pikepdf.Stream) else frozenset()
    keys = set(left.keys()) - packing
    if keys != set(right.keys()) - packing:
        return None
    if isinstance(left, pikepdf.Stream) and not _same_stream(left, right):
        return None
    return [(left[key], right[key]) for key in keys]


def _same_stream(left: pikepdf.Object, right: pikepdf.Object) -> bool:
    packed, other = left.read_raw_bytes(), right.read_raw_bytes()
    shorter, longer = sorted((len(packed), len(other)))
    if longer > MOST_TIMES_LARGER * (shorter + 100):
        return False
    if packed == other and left.get("/Filter") == right.get("/Filter"):
        return left.get("/DecodeParms") == right.get("/DecodeParms")
    return left.read_bytes() == right.read_bytes()
