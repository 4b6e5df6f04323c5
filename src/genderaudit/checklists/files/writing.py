"""Writes packs and their translations as YAML that reads the same again, and puts files in place whole."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

import yaml

from genderaudit.checklists.model.pack import Pack
from genderaudit.checklists.model.texts import TextStatus

_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def quoted(text: str) -> str:
    """A text as a YAML scalar on one line, in double quotation marks."""
    return f'"{"".join(_escaped(sign) for sign in text)}"'


def _escaped(sign: str) -> str:
    if sign in _ESCAPES:
        return _ESCAPES[sign]
    # Signs that are not printed, and those that YAML takes for the end of a line or of the text.
    if sign.isprintable() or sign in "\u00a0\u202f\u200c\u200d\u200e\u200f":
        return sign
    code = ord(sign)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


class _Dumper(yaml.SafeDumper):
    """Indents lists, writes no anchors, and keeps every text on one line."""

    def ignore_aliases(self, data: object) -> bool:
        del data
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        del indentless
        super().increase_indent(flow, False)


def pack_bytes(pack: Pack) -> bytes:
    """`pack.yaml` of a pack; fields that have their default value are left out."""
    plain = pack.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    text = yaml.dump(plain, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10_000)
    return str(text).encode()


def translation_bytes(
    *,
    pack: str,
    version: int,
    language: str,
    status: TextStatus,
    texts: Mapping[str, str],
    sources: Mapping[str, str],
    reviewed: Iterable[str] = (),
    head: str = "",
) -> bytes:
    """`i18n/<language>.yaml`; `sources` are the stamps by key, `head` comment lines that stand first."""
    lines = ["format: 1", f"language: {language}", f"pack: {pack}", f"version: {version}", f"status: {status}"]
    kept = list(reviewed)
    if kept:
        lines += ["reviewed:", *(f"  - {key}" for key in kept)]
    lines += ["texts:" if texts else "texts: {}", *(f"  {key}: {quoted(text)}" for key, text in texts.items())]
    if sources:
        lines += ["sources:", *(f'  {key}: "{stamp}"' for key, stamp in sources.items())]
    return (head + "\n".join(lines) + "\n").encode()


def put_file(path: Path, data: bytes) -> None:
    """Writes a file whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        draft.write_bytes(data)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def put_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """Writes a new folder whole or not at all; it may exist if it is empty. Raises OSError."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    draft = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    try:
        for name, data in files.items():
            path = draft / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        draft.chmod(0o755)
        if folder.is_dir():
            # Not every system moves a folder over another one, even over an empty one.
            folder.rmdir()
        draft.replace(folder)
    finally:
        shutil.rmtree(draft, ignore_errors=True)
