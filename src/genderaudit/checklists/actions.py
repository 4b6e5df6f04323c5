"""What a person does with packs: find one, hand it out as a form or for translation, take one in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from genderaudit.checklists.files import is_warning, load_pack
from genderaudit.checklists.files.handover import entries_of, headers_of, take_back
from genderaudit.checklists.files.po import MAX_BYTES, po_bytes, read_po
from genderaudit.checklists.files.problems import to_problems
from genderaudit.checklists.files.writing import put_file, put_folder
from genderaudit.checklists.files.xlsform import ImportedForm, composed, imported_form, write_form
from genderaudit.checklists.model.exchange import (
    BadPackId,
    CommitmentMissing,
    ExportExists,
    FolderInUse,
    FormUnreadable,
    ImportIncomplete,
    LanguageNotOffered,
)
from genderaudit.checklists.model.pack import PackKind
from genderaudit.checklists.model.refusals import PackMissing
from genderaudit.checklists.rules.loaded import LoadedPack
from genderaudit.domain.commitments import Commitment
from genderaudit.domain.problems import Problem
from genderaudit.runtime.assets import asset

__all__ = [
    "ExportedForm",
    "ImportedForm",
    "ImportedTranslation",
    "export_form",
    "export_translation",
    "export_translations",
    "find_pack",
    "import_form",
    "import_translation",
    "own_packs",
]


def own_packs() -> tuple[LoadedPack, ...]:
    """The packs that come with the program, in the order of their folders."""
    return tuple(load_pack(main.parent) for main in sorted(asset("checklists").glob("*/pack.yaml")))


def find_pack(wanted: str) -> LoadedPack:
    """A pack by its folder, its id, or the last part of its id such as `internal-audit`. Raises PackMissing."""
    folder = Path(wanted)
    if (folder / "pack.yaml").is_file():
        return load_pack(folder)
    if folder.name == "pack.yaml" and folder.is_file():
        return load_pack(folder.parent)
    for pack in own_packs():
        if wanted in (pack.pack.id, pack.pack.id.rpartition(".")[2]):
            return pack
    raise PackMissing(path=wanted)


@dataclass(frozen=True)
class ExportedForm:
    """A written XLSForm: its file, the rows of its survey, and what it cannot carry (`xlsform.left_out` keys)."""

    file: Path
    rows: int
    left_out: tuple[str, ...]


def export_form(pack: LoadedPack, file: Path, tier: str = "") -> ExportedForm:
    """Writes a pack, or one of its forms, as an XLSForm workbook. Raises UnknownForm, OSError."""
    _refuse_taken(file)
    form = composed(pack, tier)
    write_form(form, file)
    return ExportedForm(file, len(form.survey), tuple(form.left_out))


def export_translation(pack: LoadedPack, language: str, file: Path) -> int:
    """Writes a translation of a pack as a .po file; the number of texts. Raises LanguageNotOffered, OSError."""
    _refuse_language(pack, language)
    _refuse_taken(file)
    entries = entries_of(pack, language)
    put_file(file, po_bytes(headers_of(pack, language), entries))
    return len(entries)


def export_translations(pack: LoadedPack, folder: Path) -> list[Path]:
    """Writes every translation of a pack into a folder, one `<language>.po` each. Raises OSError."""
    files = []
    for language in pack.pack.languages:
        if language != pack.pack.default_language:
            export_translation(pack, language, folder / f"{language}.po")
            files.append(folder / f"{language}.po")
    return files


def _refuse_taken(file: Path) -> None:
    if file.exists():
        raise ExportExists(file=file)


def _refuse_language(pack: LoadedPack, language: str) -> None:
    if language not in pack.pack.languages or language == pack.pack.default_language:
        raise LanguageNotOffered(pack=pack.pack.id, language=language)


@dataclass(frozen=True)
class ImportedTranslation:
    """What came of a .po file: the keys that changed, and every problem; nothing was written where one is an error."""

    file: Path
    written: bool
    changed: tuple[str, ...]
    problems: tuple[Problem, ...]


def import_translation(file: Path, folder: Path, language: str, *, spoken: str = "en") -> ImportedTranslation:
    """Takes a .po file back into the translation of a pack folder, with stamps, all or nothing.

    An empty `language` is that of the file's header. `spoken` is the language of the problems.
    Raises PackMissing, PackUnusable, LanguageNotOffered, ImportIncomplete, OSError.
    """
    pack = load_pack(folder, use_cache=False)
    with file.open("rb") as stream:
        found = read_po(stream.read(MAX_BYTES + 1))
    language = language or found.headers.get("Language", "")
    if not language:
        raise ImportIncomplete(file=file, what="--language")
    _refuse_language(pack, language)
    taken = take_back(pack, language, found)
    problems = tuple(to_problems(taken.faults, str(file), None, spoken))
    target = folder / "i18n" / f"{language}.yaml"
    if taken.data is None:
        return ImportedTranslation(target, False, (), problems)
    put_file(target, taken.data)
    return ImportedTranslation(target, True, taken.changed, tuple(filter(is_warning, problems)))


def import_form(
    file: Path,
    folder: Path,
    *,
    pack_id: str,
    commitments: Sequence[Commitment],
    kind: PackKind = "audit",
    spoken: str = "en",
) -> ImportedForm:
    """Makes a pack folder from an XLSForm, whole or not at all; every repair is in the result.

    Raises BadPackId, CommitmentMissing, FolderInUse, FormUnreadable, FormUnusable, OSError.
    """
    if not re.fullmatch(r"[a-z][a-z0-9.-]*", pack_id):
        raise BadPackId(name=pack_id)
    if not commitments:
        raise CommitmentMissing
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FolderInUse(folder=folder)
    if not file.is_file():
        raise FormUnreadable(file=file, why="there is no such file")
    chosen = tuple(dict.fromkeys(commitments))
    made = imported_form(file, pack_id=pack_id, commitments=chosen, kind=kind, language=spoken)
    put_folder(folder, made.files)
    return made
