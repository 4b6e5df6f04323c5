"""The recovery file: the workspace's passphrase, sealed with a code that an office keeps on paper."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
from pathlib import Path

from genderaudit.store.files.database import put_in_place, remove_with_side_files, spoken, temporary_beside
from genderaudit.store.model import errors
from genderaudit.store.rules import canonical_json

FORMAT, VERSION = "genderaudit-recovery", 1
# House default: 32 MiB for each guess; the code itself has 106 bits, so that guessing is hopeless without it as well.
_COST, _BLOCK = 2**15, 8
_BYTES = {"salt": 16, "nonce": 12}


def write(file: Path, passphrase: str, code: str, workspace: str, day: dt.date) -> None:
    """Seal a passphrase into a new file. Raises what the disk raises, in words."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 -- only who seals waits for it

    with spoken(file, "workspace.recovery"):
        head = {"format": FORMAT, "version": VERSION, "workspace": workspace, "made": day.isoformat()}
        salts = {name: os.urandom(size) for name, size in _BYTES.items()}
        told = {**head, **{name: value.hex() for name, value in salts.items()}}
        key = _key(code, salts["salt"])
        sealed = AESGCM(key).encrypt(salts["nonce"], passphrase.encode(), canonical_json(told).encode())
        document = {**told, "sealed": sealed.hex()}
        document["sha256"] = _fingerprint(document)
        temporary = temporary_beside(file)
        try:
            temporary.write_text(json.dumps(document, indent=2) + "\n", encoding="ascii")
            put_in_place(temporary, file)
        except BaseException:
            remove_with_side_files(temporary)
            raise


def read(file: Path, code: str) -> str:
    """The passphrase in a file. Raises RecoveryDamaged, RecoveryNewer, RecoveryCodeWrong."""
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

    document = _document(file)
    told = {name: value for name, value in document.items() if name not in ("sealed", "sha256")}
    try:
        salt, nonce, sealed = (bytes.fromhex(document[name]) for name in ("salt", "nonce", "sealed"))
        return AESGCM(_key(code, salt)).decrypt(nonce, sealed, canonical_json(told).encode()).decode()
    except InvalidTag as error:
        raise errors.RecoveryCodeWrong(file=file) from error
    except (KeyError, ValueError) as error:
        raise errors.RecoveryDamaged(file=file, reason=error) from error


def _document(file: Path) -> dict[str, str]:
    with spoken(file, "workspace.recover"):
        content = file.read_bytes()
    try:
        document = json.loads(content)
        if not isinstance(document, dict) or document.get("format") != FORMAT:
            raise ValueError(f"no {FORMAT}")
    except ValueError as error:
        raise errors.RecoveryDamaged(file=file, reason=error) from error
    if document.get("version") != VERSION:
        raise errors.RecoveryNewer(file=file, what=document.get("version"))
    if document.pop("sha256", "") != _fingerprint(document):
        raise errors.RecoveryDamaged(file=file, reason="SHA-256")
    return document


def _fingerprint(document: dict[str, object]) -> str:
    return hashlib.sha256(canonical_json(document).encode()).hexdigest()


def _key(code: str, salt: bytes) -> bytes:
    return hashlib.scrypt(code.encode(), salt=salt, n=_COST, r=_BLOCK, p=1, maxmem=2**26, dklen=32)
