"""Documents of packs: YAML with line numbers, translations, rating schemes, the cache."""

from genderaudit.checklists.files.loading import (
    check_folder,
    check_paths,
    load_pack,
    pack_from_bytes,
    read_pack_files,
    stamp_pack,
)
from genderaudit.checklists.files.problems import is_warning
from genderaudit.checklists.files.schemes import rating_scheme, rating_schemes

__all__ = [
    "check_folder",
    "check_paths",
    "is_warning",
    "load_pack",
    "pack_from_bytes",
    "rating_scheme",
    "rating_schemes",
    "read_pack_files",
    "stamp_pack",
]
