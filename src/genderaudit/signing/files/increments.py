"""What a later revision of a report of ours may change: exactly what signing a prepared field needs, nothing else.

An incremental update changes meaning only by overriding or freeing an existing object, by changing the trailer, or by
giving a body to a reference that had none. So exactly those are looked at, and everything not named here is refused.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

import pikepdf
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.misc import PdfReadError

from genderaudit.signing.files.reading import StrictReader, entry
from genderaudit.signing.model import OUR_FIELDS, Reason

TRAILER_KEYS = frozenset(
    {"/Size", "/Root", "/Info", "/ID", "/Prev", "/Type", "/W", "/Index", "/Length", "/Filter", "/DecodeParms"}
)


def field_names(reader: StrictReader, revision: int = 0) -> set[str]:
    """Names of the top-level form fields in one revision."""
    root = reader.get_historical_root(revision)
    form = entry(root, "/AcroForm")
    fields = [item.get_object() for item in entry(form, "/Fields") or ()]
    return {str(field["/T"]) for field in fields if isinstance(field, generic.DictionaryObject) and "/T" in field}


def base_end(data: bytes, reader: StrictReader) -> int:
    """Length in bytes of the base revision, its final line ending included. Raises ValueError where it is unclear."""
    declared = reader.xrefs.get_startxref_for_revision(0)
    end = reader.xrefs.get_xref_container_info(0).end_location
    tail = b"startxref\n%d\n%%%%EOF\n" % declared
    at = data.find(tail, end)
    if at < 0 or data[end:at].strip() not in (b"", b"endobj"):
        raise ValueError("the end of the base revision is not where it should be")
    return at + len(tail)


def changes_in_updates(reader: StrictReader) -> list[Reason]:
    """Everything that revisions after the base changed beyond signing prepared fields."""
    found: list[Reason] = []
    for revision in range(1, reader.xrefs.total_revisions):
        found.extend(Update(reader, revision).changes())
    return found


class Update:
    """One revision after the base, beside the revision before it."""

    def __init__(self, reader: StrictReader, revision: int) -> None:
        self.xrefs = reader.xrefs
        self.revision = revision
        self.new = reader.get_historical_resolver(revision)
        self.old = reader.get_historical_resolver(revision - 1)
        self.listed = {
            (ref.idnum, ref.generation): generic.Reference(ref.idnum, ref.generation)
            for ref in self.xrefs.explicit_refs_in_revision(revision)
        }
        self.added = {pair for pair, ref in self.listed.items() if self._introduced(ref) == revision}

    def changes(self) -> Iterator[Reason]:
        """What this revision changed and may not."""
        yield from self._trailer()
        yield from self._freed()
        root = self._pair(self.new.trailer_view.raw_get("/Root"))
        form = self._pair(self.old.root.raw_get("/AcroForm"))
        security = self._pair(self.old.root.raw_get("/DSS")) if "/DSS" in self.old.root else None
        fields = {self._pair(item) for item in self.old.root["/AcroForm"].raw_get("/Fields")}
        for pair, ref in sorted(self.listed.items()):
            if pair in self.added:
                yield from self._undefined_references(ref)
            elif pair == root:
                yield from self._catalog(ref)
            elif pair == form:
                yield from self._form(ref)
            elif pair in fields:
                yield from self._field(ref)
            elif pair != security:  # its contents are validated where they are used, never trusted by position
                yield self._reason("object_replaced", object=pair[0])

    def _reason(self, code: str, **facts: str | int) -> Reason:
        return Reason(code=code, facts={"revision": self.revision + 1, **facts})

    def _introduced(self, ref: Any) -> int | None:
        try:
            return int(self.xrefs.get_introducing_revision(ref))
        except KeyError:
            return None

    @staticmethod
    def _pair(item: Any) -> tuple[int, int]:
        if not isinstance(item, generic.IndirectObject):
            raise PdfReadError("an indirect reference is expected here")
        return item.idnum, item.generation

    def _trailer(self) -> Iterator[Reason]:
        new, old = self.new.trailer_view, self.old.trailer_view
        if "/Encrypt" in new or "/XRefStm" in new or set(new) - TRAILER_KEYS - set(old):
            yield self._reason("trailer_changed")
        if self._pair(new.raw_get("/Root")) != self._pair(old.raw_get("/Root")):
            yield self._reason("trailer_changed")
        if _plain(new.raw_get("/Info") if "/Info" in new else None) != _plain(
            old.raw_get("/Info") if "/Info" in old else None
        ):
            yield self._reason("metadata_changed")
        if "/ID" in old and _plain(old["/ID"])[:1] != _plain(new["/ID"])[:1]:
            yield self._reason("trailer_changed")

    def _freed(self) -> Iterator[Reason]:
        # pyHanko does not count an entry freed with generation 0; other readers do
        if any(number != 0 for number in self.xrefs.get_xref_data(self.revision).freed):
            yield self._reason("object_removed")

    def _undefined_references(self, ref: Any) -> Iterator[Reason]:
        """A reference without a body could be given one by a later, unsigned revision."""
        for pair in _references(self.new(ref)):
            target = generic.Reference(*pair)
            if self.xrefs.get_historical_ref(target, self.revision) is None:
                yield self._reason("undefined_reference", object=pair[0])

    def _catalog(self, ref: Any) -> Iterator[Reason]:
        old, new = self.old(ref), self.new(ref)
        changed = _changed_keys(old, new)
        for key in sorted(changed - {"/Perms", "/DSS", "/Extensions", "/Version"}):
            yield self._reason("catalog_changed", part=key)
        # pyHanko declares PAdES and, for keys on curves, PDF 2.0; neither changes what a page shows
        if "/Version" in changed and str(new["/Version"]) != "/2.0":
            yield self._reason("catalog_changed", part="/Version")
        if "/Extensions" in changed and not _only_grew(_plain(old.get("/Extensions")), _plain(new["/Extensions"])):
            yield self._reason("catalog_changed", part="/Extensions")
        if "/Perms" in changed:
            permissions = _plain(new["/Perms"])
            fresh = isinstance(permissions, dict) and set(permissions) == {"/DocMDP"}
            if "/Perms" in old or not fresh or permissions["/DocMDP"] not in self.added:
                yield self._reason("catalog_changed", part="/Perms")

    def _form(self, ref: Any) -> Iterator[Reason]:
        old, new = self.old(ref), self.new(ref)
        if _changed_keys(old, new) - {"/SigFlags"} or _plain(new.get("/SigFlags")) not in (1, 3):
            yield self._reason("form_changed")

    def _field(self, ref: Any) -> Iterator[Reason]:
        old, new = self.old(ref), self.new(ref)
        name = str(old.get("/T"))
        changed = _changed_keys(old, new)
        if "/V" in old:
            yield self._reason("signed_field_changed", field=name)
        elif name not in OUR_FIELDS or changed - {"/V", "/AP"} or not self._is_fresh(new, changed):
            yield self._reason("field_changed", field=name)

    def _is_fresh(self, field: Any, changed: set[str]) -> bool:
        """Whether the signature, and its appearance where it has a new one, were made in this revision."""
        if "/V" not in field or self._pair(field.raw_get("/V")) not in self.added:
            return False
        if "/AP" not in changed:
            return True
        appearance = _plain(field["/AP"])
        return isinstance(appearance, dict) and set(appearance) == {"/N"} and appearance["/N"] in self.added


def _plain(item: Any) -> Any:
    """A direct object as plain values; a reference becomes a pair of numbers."""
    if isinstance(item, generic.IndirectObject):
        return item.idnum, item.generation
    if isinstance(item, generic.StreamObject):
        return {key: _plain(item.raw_get(key)) for key in item}, bytes(item.encoded_data or b"")
    if isinstance(item, generic.DictionaryObject):
        return {key: _plain(item.raw_get(key)) for key in item}
    if isinstance(item, generic.ArrayObject):
        return [_plain(item.raw_get(index)) for index in range(len(item))]
    if isinstance(item, generic.TextStringObject | generic.ByteStringObject):
        return item.original_bytes
    return item


def _changed_keys(old: Any, new: Any) -> set[str]:
    before, after = _plain(old), _plain(new)
    if not isinstance(before, dict) or not isinstance(after, dict):
        raise PdfReadError("a dictionary is expected here")
    missing = object()
    return {key for key in before.keys() | after.keys() if before.get(key, missing) != after.get(key, missing)}


def _only_grew(old: Any, new: Any) -> bool:
    return isinstance(new, dict) and all(new.get(key) == value for key, value in (old or {}).items())


def _references(item: Any) -> Iterator[tuple[int, int]]:
    waiting = [item]
    while waiting:
        current = waiting.pop()
        if isinstance(current, generic.IndirectObject):
            yield current.idnum, current.generation
        elif isinstance(current, generic.DictionaryObject):
            waiting.extend(current.raw_get(key) for key in current)
        elif isinstance(current, generic.ArrayObject):
            waiting.extend(current.raw_get(index) for index in range(len(current)))


def undefined_in_base(base: bytes) -> bool:
    """Whether the base revision refers to anything that it does not define, or qpdf has to repair it."""
    with pikepdf.open(io.BytesIO(base), inherit_page_attributes=False, attempt_recovery=False) as pdf:
        everything = [*pdf.objects, pdf.trailer]
        known = {item.objgen for item in everything}
        written = b"\n".join(_written(item) for item in everything)
        if pdf.get_warnings():
            return True
        mentioned = {(int(number), int(generation)) for number, generation in _REFERENCE.findall(written)}
        if mentioned <= known and b"null" not in written:
            return False
        # the words may stand in a text, so that only a walk through the objects can tell
        return any(_has_null(item) for item in everything)


_REFERENCE = re.compile(rb"(\d+) (\d+) R\b")


def _written(item: pikepdf.Object) -> bytes:
    return item.stream_dict.unparse() if isinstance(item, pikepdf.Stream) else item.unparse(resolved=True)


def _has_null(top: pikepdf.Object) -> bool:
    waiting = [top]
    while waiting:
        item = waiting.pop()
        if isinstance(item, pikepdf.Dictionary | pikepdf.Stream):
            values = item.as_dict().values() if isinstance(item, pikepdf.Dictionary) else item.stream_dict.values()
        elif isinstance(item, pikepdf.Array):
            values = item.as_list()
        else:
            continue
        for value in values:
            if value is None:
                return True
            if isinstance(value, pikepdf.Dictionary | pikepdf.Array) and not value.is_indirect:
                waiting.append(value)
    return False
