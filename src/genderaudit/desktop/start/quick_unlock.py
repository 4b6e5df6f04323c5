"""Quick unlock: the passphrase of a locked workspace, sealed in memory under a PIN for this sitting only."""

from __future__ import annotations

import itertools
import secrets
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

PIN_DIGITS = 6
"""Fewest digits of a PIN; house default."""
TRIES = 3
"""Wrong PINs after which the sealed passphrase is destroyed; house default."""
_SCRYPT_N = 2**16
"""64 MB and some 0.2 s a try on a field laptop (RFC 7914); house default. It slows down who reads the memory."""


class PinTooShort(ValueError):
    """Fewer than six digits, other signs than digits, or digits that anyone tries first."""


class WrongPin(ValueError):
    """Not the PIN; `left` tries remain."""

    def __init__(self, left: int) -> None:
        super().__init__("wrong PIN")
        self.left = left


class PinGone(ValueError):
    """Too many wrong PINs: nothing is sealed any more."""


def is_pin(text: str) -> bool:
    """Whether a text can be a PIN: digits only, enough of them, not all alike and not counted up or down."""
    if not (text.isascii() and text.isdigit() and len(text) >= PIN_DIGITS):
        return False
    steps = {(int(after) - int(before)) % 10 for before, after in itertools.pairwise(text)}
    return steps not in ({0}, {1}, {9})


class SealedPassphrase:
    """A passphrase under AES-256-GCM with a key made from the PIN by scrypt; kept in memory, never on the disk."""

    def __init__(self, passphrase: str, pin: str) -> None:
        if not is_pin(pin):
            raise PinTooShort
        self._salt, self._nonce = secrets.token_bytes(16), secrets.token_bytes(12)
        self._sealed: bytes | None = _cipher(pin, self._salt).encrypt(self._nonce, passphrase.encode(), None)
        self._left = TRIES

    @property
    def gone(self) -> bool:
        """Whether it was destroyed."""
        return self._sealed is None

    def open(self, pin: str) -> str:
        """The passphrase. Raises WrongPin, and PinGone after the third wrong one in a row."""
        from cryptography.exceptions import InvalidTag  # noqa: PLC0415 -- only who set a PIN waits for it

        if self._sealed is None:
            raise PinGone
        try:
            passphrase = _cipher(pin, self._salt).decrypt(self._nonce, self._sealed, None).decode()
        except InvalidTag:
            self._left -= 1
            if self._left <= 0:
                self.destroy()
                raise PinGone from None
            raise WrongPin(self._left) from None
        self._left = TRIES
        return passphrase

    def destroy(self) -> None:
        """Forget what is sealed."""
        self._sealed = None


def _cipher(pin: str, salt: bytes) -> AESGCM:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt  # noqa: PLC0415

    return AESGCM(Scrypt(salt=salt, length=32, n=_SCRYPT_N, r=8, p=1).derive(pin.encode()))
