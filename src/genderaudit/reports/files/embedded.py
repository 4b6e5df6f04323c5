"""What lies inside a report: its data, its pack and its numbers, written and read back with limits."""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from dataclasses import dataclass

import pikepdf
from pydantic import TypeAdapter, ValidationError

from genderaudit.checklists import LoadedPack, files_hash, pack_from_bytes
from genderaudit.domain.errors import SpokenError
from genderaudit.reports.model.data import AnyData, AnyReportData, engagements_in
from genderaudit.reports.model.numbers import NumberList

DATA, NUMBERS, PACK_FILE = "report.json", "numbers.json", "pack.yaml"
MAX_ATTACHMENT = 64 * 1024 * 1024
"""Bytes unpacked; a full report of 45 items stays below a megabyte."""
MAX_ATTACHMENTS = 400

_DATA: TypeAdapter[AnyData] = TypeAdapter(AnyReportData)


class NotEmbedded(ValueError):
    """The file carries no report data that can be read; the message is a stable code."""


@dataclass(frozen=True)
class Embedded:
    """The report's data, its numbers and its packs by hash."""

    data: AnyData
    numbers: NumberList
    packs: Mapping[str, LoadedPack]
    """Without their translations, which decide about no number."""
    pack_files: Mapping[str, Mapping[str, bytes]]

    def whole_packs(self) -> dict[str, LoadedPack]:
        """The packs with their translations, as drawing needs them. Raises NotEmbedded."""
        return {pack_hash: _loaded(files) for pack_hash, files in self.pack_files.items()}


def pack_attachment(pack_hash: str) -> str:
    """The name under which a pack is embedded."""
    return f"pack-{pack_hash[:16]}.json"


def pack_bytes(pack: LoadedPack) -> bytes:
    """A pack as one JSON document: path inside its folder to text."""
    files = {name: data.decode("utf-8") for name, data in sorted(pack.files.items())}
    return json.dumps(files, ensure_ascii=False, indent=0).encode()


def model_bytes(model: AnyData | NumberList) -> bytes:
    """A model as JSON that is the same for the same content."""
    return json.dumps(model.model_dump(mode="json"), ensure_ascii=False, indent=1, sort_keys=True).encode()


def attachments_of(pdf: pikepdf.Pdf) -> dict[str, bytes]:
    """The attachments that we write, unpacked within limits. Raises NotEmbedded."""
    names = [str(name) for name in pdf.attachments]
    if len(names) > MAX_ATTACHMENTS:
        raise NotEmbedded("too_many_attachments")
    found = {}
    for name in names:
        if name.endswith(".json"):
            found[name] = _unpacked(pdf, name)
    return found


def _unpacked(pdf: pikepdf.Pdf, name: str) -> bytes:
    try:
        stated = pdf.attachments[name].get_file().size
        if stated > MAX_ATTACHMENT:
            raise NotEmbedded("attachment_too_large")
        data = pdf.attachments[name].get_file().read_bytes()
    except (pikepdf.PdfError, KeyError, ValueError, TypeError, AttributeError) as error:
        raise NotEmbedded("attachment_unreadable") from error
    if len(data) > MAX_ATTACHMENT:
        raise NotEmbedded("attachment_too_large")
    return data


def read_embedded(pdf: pikepdf.Pdf) -> Embedded:
    """The report data with its packs, each of which must have the hash that the data names. Raises NotEmbedded."""
    files = attachments_of(pdf)
    if DATA not in files or NUMBERS not in files:
        raise NotEmbedded("no_report_data")
    try:
        data = _DATA.validate_json(files[DATA])
        numbers = NumberList.model_validate_json(files[NUMBERS])
    except ValidationError as error:
        raise NotEmbedded("report_data_unreadable") from error
    pack_files = {one.pack.hash: _pack_files(files, one.pack.hash) for one in engagements_in(data)}
    packs = {name: _bare(found.get(PACK_FILE, b"")) for name, found in pack_files.items()}
    return Embedded(data, numbers, packs, pack_files)


def _pack_files(files: Mapping[str, bytes], pack_hash: str) -> dict[str, bytes]:
    raw = files.get(pack_attachment(pack_hash))
    if raw is None:
        raise NotEmbedded("pack_missing")
    try:
        found = {str(name): str(text).encode() for name, text in json.loads(raw).items()}
    except (ValueError, AttributeError, RecursionError) as error:
        raise NotEmbedded("pack_unreadable") from error
    if files_hash(found) != pack_hash:
        raise NotEmbedded("pack_is_another")
    return found


@functools.lru_cache(maxsize=8)
def _bare(main: bytes) -> LoadedPack:
    """A pack without its translations; kept, since offices check many reports on the same few packs."""
    return _loaded({PACK_FILE: main})


def _loaded(files: Mapping[str, bytes]) -> LoadedPack:
    try:
        return pack_from_bytes(files)
    except SpokenError as error:
        raise NotEmbedded("pack_unreadable") from error
