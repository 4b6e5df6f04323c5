"""Translations of a pack as gettext .po files: written for translators, and read back with the line of every entry."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from genderaudit.checklists.rules.faults import Fault

MAX_BYTES = 5 * 1024 * 1024
MAX_FAULTS = 200

PACK_HEADER = "X-GenderAudit-Pack"
_TO_FILE = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_FROM_FILE = {"\\": "\\", '"': '"', "n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"\s*')
_ESCAPE = re.compile(r"\\(x[0-9A-Fa-f]{2}|[0-7]{1,3}|.)")
_KEYWORD = re.compile(r"(msgctxt|msgid|msgid_plural|msgstr(?:\[[0-9]+\])?)\s*(?=\")")


@dataclass(slots=True)
class Entry:
    """One entry: the key of a text (msgctxt), its source (msgid), its translation (msgstr) and its first line."""

    key: str = ""
    source: str = ""
    text: str = ""
    fuzzy: bool = False
    notes: tuple[str, ...] = ()
    """Remarks for the translator; written, not read."""
    line: int = 0


@dataclass(slots=True)
class PoFile:
    """A read file; `headers` come from the entry with an empty msgid."""

    headers: dict[str, str] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)


def po_bytes(headers: Mapping[str, str], entries: Iterable[Entry]) -> bytes:
    """A .po file in UTF-8; one line for each text, so that two versions can be compared."""
    head = "".join(f"{name}: {value}\n" for name, value in headers.items())
    blocks = ['msgid ""\nmsgstr ""\n' + "".join(f"{_string(line)}\n" for line in head.splitlines(keepends=True))]
    for entry in entries:
        lines = [f"#. {note}" for remark in entry.notes for note in remark.splitlines()]
        if entry.fuzzy:
            lines.append("#, fuzzy")
        lines += [f"msgctxt {_string(entry.key)}", f"msgid {_string(entry.source)}", f"msgstr {_string(entry.text)}"]
        blocks.append("\n".join(lines) + "\n")
    return "\n".join(blocks).encode()


def _string(text: str) -> str:
    return f'"{"".join(_TO_FILE.get(sign, sign) for sign in text)}"'


def read_po(data: bytes) -> PoFile:
    """Reads a .po file of at most 5 MB. Never raises for what the bytes hold; faults are collected."""
    found = PoFile()
    if len(data) > MAX_BYTES:
        found.faults.append(Fault("too_large", facts={"limit": MAX_BYTES // 1024 // 1024}, line=1))
        return found
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        found.faults.append(Fault("not_utf8", line=data[: problem.start].count(b"\n") + 1))
        return found
    reader = _Reader(found)
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), start=1):
        reader.take(line.strip(), number)
        if len(found.faults) >= MAX_FAULTS:
            break
    reader.close()
    return found


class _Reader:
    def __init__(self, found: PoFile) -> None:
        self._found = found
        self._parts: dict[str, str] = {}
        self._field = ""
        self._line = 0
        self._fuzzy = False
        self._seen: dict[str, int] = {}

    def take(self, line: str, number: int) -> None:
        if not line or line.startswith("#"):
            if "msgstr" in self._parts:
                self.close()
            if line.startswith("#,"):
                self._fuzzy = "fuzzy" in (flag.strip() for flag in line[2:].split(","))
            return
        keyword = _KEYWORD.match(line)
        if keyword is not None:
            self._begin(keyword.group(1), number)
            line = line[keyword.end() :]
        string = _STRING.fullmatch(line)
        if string is None or not self._field:
            self._found.faults.append(Fault("po_syntax", facts={"text": line[:60]}, line=number))
            return
        self._parts[self._field] += _ESCAPE.sub(lambda escape: _unescaped(escape.group(1)), string.group(1))

    def _begin(self, name: str, number: int) -> None:
        if "msgstr" in self._parts and name in ("msgctxt", "msgid"):
            self.close()
        if not self._parts:
            self._line = number
        if name in self._parts or name == "msgid_plural" or name.startswith("msgstr["):
            self._found.faults.append(Fault("po_syntax", facts={"text": name}, line=number))
        self._field = name
        self._parts[name] = ""

    def close(self) -> None:
        """Ends the entry that is being read."""
        parts, self._parts, self._field = self._parts, {}, ""
        fuzzy, self._fuzzy = self._fuzzy, False
        if not parts:
            return
        if "msgid" not in parts or "msgstr" not in parts:
            self._found.faults.append(Fault("po_syntax", facts={"text": "msgid, msgstr"}, line=self._line))
        elif not parts["msgid"] and not parts.get("msgctxt"):
            for line in parts["msgstr"].split("\n"):
                name, _, value = line.partition(":")
                self._found.headers[name.strip()] = value.strip()
        elif "msgctxt" not in parts:
            self._found.faults.append(Fault("po_no_key", facts={"text": parts["msgid"][:60]}, line=self._line))
        else:
            self._keep(parts, fuzzy)

    def _keep(self, parts: dict[str, str], fuzzy: bool) -> None:
        key = parts["msgctxt"]
        if key in self._seen:
            facts = {"name": key[:80], "first": self._seen[key]}
            self._found.faults.append(Fault("duplicate_key", facts=facts, line=self._line, key=key[:120]))
            return
        self._seen[key] = self._line
        self._found.entries.append(Entry(key, parts["msgid"], parts["msgstr"], fuzzy, line=self._line))


def _unescaped(sign: str) -> str:
    if sign in _FROM_FILE:
        return _FROM_FILE[sign]
    if sign[0] == "x" and len(sign) == 3:
        return chr(int(sign[1:], 16))
    return chr(int(sign, 8)) if sign.isdigit() and sign.isascii() and max(sign) < "8" else sign
