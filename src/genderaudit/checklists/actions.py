"""The packs that come with the program, and finding one by its id or folder."""

from __future__ import annotations

from pathlib import Path

from genderaudit.checklists.files import load_pack
from genderaudit.checklists.model.refusals import PackMissing
from genderaudit.checklists.rules.loaded import LoadedPack
from genderaudit.runtime.assets import asset


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
