"""Loads and checks packs: every problem is collected with its file, line and remedy."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from pydantic import ValidationError

from genderaudit.checklists.files.cache import cached, remember
from genderaudit.checklists.files.fields import field_faults
from genderaudit.checklists.files.problems import to_problem, to_problems
from genderaudit.checklists.files.reading import MAX_BYTES, read_yaml
from genderaudit.checklists.files.schemes import rating_scheme
from genderaudit.checklists.files.translations import read_translation, stamp
from genderaudit.checklists.model.pack import Pack
from genderaudit.checklists.model.refusals import PackMissing, PackUnusable
from genderaudit.checklists.model.texts import TranslatedText
from genderaudit.checklists.rules.checks import check_pack
from genderaudit.checklists.rules.faults import WARNINGS, Fault
from genderaudit.checklists.rules.loaded import LoadedPack, content_hash, files_hash
from genderaudit.checklists.rules.texts import texts_of
from genderaudit.domain.problems import Problem

PACK_FILE = "pack.yaml"
_TRANSLATION_NAME = re.compile(r"i18n/([a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)\.yaml")
MAX_TRANSLATIONS = 60


def read_pack_files(folder: Path) -> dict[str, bytes]:
    """The files of a pack folder by name. Raises PackMissing."""
    main = folder / PACK_FILE
    if not main.is_file():
        raise PackMissing(path=folder)
    paths = [main, *sorted((folder / "i18n").glob("*.yaml"))[:MAX_TRANSLATIONS]]
    return {path.relative_to(folder).as_posix(): _bounded_bytes(path) for path in paths}


def _bounded_bytes(path: Path) -> bytes:
    # One byte more than allowed is enough to tell that a file is too large.
    with path.open("rb") as stream:
        return stream.read(MAX_BYTES + 1)


def load_pack(folder: Path, *, language: str = "en", use_cache: bool = True) -> LoadedPack:
    """Loads a pack folder. Raises PackMissing, or PackUnusable with all problems.

    Problems of translations do not keep a pack from being used: they stand in `LoadedPack.problems`, and the
    texts concerned fall back to the pack's own language. `language` is that of the problems.
    """
    return _loaded(read_pack_files(folder), str(folder), language, use_cache)


def pack_from_bytes(files: Mapping[str, bytes], *, name: str = "", language: str = "en") -> LoadedPack:
    """Loads a pack from the bytes of its files, as an engagement or a report keeps them. Raises PackUnusable."""
    return _loaded(dict(files), name, language, use_cache=False)


def _loaded(files: dict[str, bytes], name: str, language: str, use_cache: bool) -> LoadedPack:
    key = files_hash(files)
    if use_cache:
        known = cached(key, files, language)
        if known is not None:
            return known
    pack, faults, problems = _checked_pack(files.get(PACK_FILE, b""), PACK_FILE, language)
    scheme = rating_scheme(pack.rating.scheme) if pack is not None else None
    if pack is None or scheme is None or any(fault.code not in WARNINGS for fault in faults):
        raise PackUnusable(name or PACK_FILE, [found for found in problems if found.code not in WARNINGS])
    texts, more = _translations(pack, files, language)
    loaded = LoadedPack(pack, scheme, texts, content_hash(pack), key, files, (*problems, *more))
    if use_cache:
        remember(loaded, language)
    return loaded


def _checked_pack(data: bytes, file: str, language: str) -> tuple[Pack | None, list[Fault], list[Problem]]:
    document = read_yaml(data)
    faults = document.faults
    pack: Pack | None = None
    if not faults and not isinstance(document.data, dict):
        faults = [Fault("wrong_shape", facts={"field": file, "expected": "mapping"}, line=1)]
    elif not faults:
        try:
            pack = Pack.model_validate(document.data)
        except ValidationError as error:
            faults = field_faults(error, document)
        else:
            faults = check_pack(pack, rating_scheme)
    return pack, faults, to_problems(faults, file, document, language)


def _translations(
    pack: Pack, files: Mapping[str, bytes], language: str
) -> tuple[dict[str, dict[str, TranslatedText]], list[Problem]]:
    sources = texts_of(pack)
    texts: dict[str, dict[str, TranslatedText]] = {}
    problems: list[Problem] = []
    for file, data in files.items():
        if file == PACK_FILE:
            continue
        named = _TRANSLATION_NAME.fullmatch(file)
        if named is None or named[1] not in pack.languages or named[1] == pack.default_language:
            problems.append(to_problem(Fault("unlisted_language", facts={"file": file}, line=1), file, None, language))
            continue
        texts[named[1]], faults, document = read_translation(data, pack, named[1], sources)
        problems.extend(to_problems(faults, file, document, language))
    for offered in pack.languages:
        file = f"i18n/{offered}.yaml"
        if offered != pack.default_language and file not in files:
            fault = Fault("missing_translation", facts={"language": offered}, line=1)
            problems.append(to_problem(fault, file, None, language))
    return texts, problems


def check_folder(folder: Path, *, language: str = "en") -> list[Problem]:
    """Every problem of a pack folder, warnings included; files are named from the folder as given."""
    files = read_pack_files(folder)
    pack, _, problems = _checked_pack(files[PACK_FILE], PACK_FILE, language)
    if pack is not None:
        problems += _translations(pack, files, language)[1]
    return [found.model_copy(update={"file": str(folder / found.file)}) for found in problems]


def check_paths(paths: Iterable[Path], *, language: str = "en") -> list[Problem]:
    """Every problem of packs named by a file, a pack folder or a tree. Raises PackMissing for a path without any.

    A file `pack.yaml` is checked with its translations, a file in `i18n` against its pack, any other file by
    itself as a pack without translations. In a tree without a `pack.yaml`, every YAML file is checked by itself.
    """
    problems: list[Problem] = []
    for path in paths:
        problems.extend(_check_path(path, language))
    return problems


def _check_path(path: Path, language: str) -> list[Problem]:
    if path.is_file():
        if path.name == PACK_FILE:
            return check_folder(path.parent, language=language)
        if path.parent.name == "i18n" and (path.parent.parent / PACK_FILE).is_file():
            wanted = str(path)
            return [p for p in check_folder(path.parent.parent, language=language) if p.file == wanted]
        return _checked_pack(_bounded_bytes(path), str(path), language)[2]
    folders = sorted(found.parent for found in path.rglob(PACK_FILE)) if path.is_dir() else []
    if folders:
        return [problem for folder in folders for problem in check_folder(folder, language=language)]
    alone = sorted(path.rglob("*.yaml")) if path.is_dir() else []
    if not alone:
        raise PackMissing(path=path)
    return [problem for file in alone for problem in _checked_pack(_bounded_bytes(file), str(file), language)[2]]


def stamp_pack(folder: Path, renew: Iterable[str] = ()) -> list[Path]:
    """Writes the `sources:` blocks of the translations of a pack folder; returns the files that changed.

    Stale texts stay stale unless their keys are in `renew`. Raises PackMissing, PackUnusable; ValueError for a
    translation file that cannot be read.
    """
    pack = load_pack(folder, use_cache=False).pack
    return stamp(folder, texts_of(pack), frozenset(renew))
