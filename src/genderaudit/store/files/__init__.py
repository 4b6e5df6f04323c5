"""Files that the store reads and writes: the encrypted workspace, and the sealed copy of its passphrase."""

from genderaudit.store.files import recovery
from genderaudit.store.files.database import (
    APPLICATION_ID,
    CACHE,
    SIDE_FILES,
    connect,
    copy_to,
    copy_whole,
    make_durable,
    operation,
    passphrase_key,
    put_in_place,
    remove_with_side_files,
    require_free,
    require_plausible,
    spoken,
    sweep_parts,
    temporary_beside,
    told,
)

__all__ = [
    "APPLICATION_ID",
    "CACHE",
    "SIDE_FILES",
    "connect",
    "copy_to",
    "copy_whole",
    "make_durable",
    "operation",
    "passphrase_key",
    "put_in_place",
    "recovery",
    "remove_with_side_files",
    "require_free",
    "require_plausible",
    "spoken",
    "sweep_parts",
    "temporary_beside",
    "told",
]
