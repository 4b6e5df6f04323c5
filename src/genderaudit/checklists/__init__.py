"""Packs, the expression language and the score engine with its receipts."""

from genderaudit.checklists.files import (
    check_folder,
    check_paths,
    is_warning,
    load_pack,
    pack_from_bytes,
    rating_scheme,
    rating_schemes,
    read_pack_files,
    stamp_pack,
)
from genderaudit.checklists.model.pack import Pack
from genderaudit.checklists.model.refusals import PackMissing, PackUnusable
from genderaudit.checklists.model.texts import Shown, TranslatedText
from genderaudit.checklists.rules.loaded import LoadedPack
from genderaudit.checklists.rules.texts import texts_of

__all__ = [
    "LoadedPack",
    "Pack",
    "PackMissing",
    "PackUnusable",
    "Shown",
    "TranslatedText",
    "check_folder",
    "check_paths",
    "is_warning",
    "load_pack",
    "pack_from_bytes",
    "rating_scheme",
    "rating_schemes",
    "read_pack_files",
    "stamp_pack",
    "texts_of",
]
