"""Filling one prepared field with a PAdES signature as an incremental update that touches nothing else."""

from __future__ import annotations

import datetime as dt
import functools
import io
from typing import Any

from asn1crypto import x509 as asn1_x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.serialization import Encoding
from fontTools.ttLib import TTFont
from pyhanko.pdf_utils.font.api import FontEngineFactory
from pyhanko.pdf_utils.font.opentype import GlyphAccumulator
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.text import TextBoxStyle
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, Signer
from pyhanko.stamp import TextStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore

from genderaudit.runtime.assets import asset
from genderaudit.signing.files.identities import Identity
from genderaudit.signing.files.reading import StrictReader
from genderaudit.signing.files.socketless import without_sockets
from genderaudit.signing.model import FIELD_OF_ROLE, Role, StampTexts

STAMP_SIZE = 8
"""Points; the size that the stamp's text is laid out in before it is fitted to its box."""
STAMP_LEADING = 11
"""Points from line to line."""


class _KeySigner(Signer):
    """Signs with a key that is in memory already, RSA PKCS #1 v1.5 with SHA-256."""

    def __init__(self, identity: Identity) -> None:
        self._identity_key = identity.key
        certificates = SimpleCertificateStore()  # type: ignore[no-untyped-call]
        for certificate in (identity.certificate, *identity.chain):
            certificates.register(asn1_x509.Certificate.load(certificate.public_bytes(Encoding.DER)))
        super().__init__(
            signing_cert=asn1_x509.Certificate.load(identity.certificate.public_bytes(Encoding.DER)),
            cert_registry=certificates,
            embed_roots=True,
        )

    async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
        """The raw signature; zeros of the same length when only the size is asked for."""
        if digest_algorithm != "sha256":
            raise ValueError(digest_algorithm)
        if dry_run:
            return bytes(self._identity_key.key_size // 8)
        return self._identity_key.sign(data, padding.PKCS1v15(), hashes.SHA256())


class _ClockedSigner(PdfSigner):
    """Writes the moment of the clock that was passed in, not of the machine."""

    moment: dt.datetime

    def init_signing_session(self, pdf_out: Any, existing_fields_only: bool = False) -> Any:
        """A session at our moment."""
        session = super().init_signing_session(pdf_out, existing_fields_only)
        session.system_time = self.moment
        return session


class _QuietWriter(IncrementalPdfFileWriter):
    """Leaves Info and XMP alone, so that the verifier can forbid every change of metadata."""

    def _update_meta(self) -> None:
        pass


class _StampFont(FontEngineFactory):
    """The embedded font of stamps, read once; pyHanko's own factory leaves the file open."""

    def __init__(self) -> None:
        self._data = asset("resources", "fonts", "NotoSans-Regular.ttf").read_bytes()
        with TTFont(io.BytesIO(self._data), lazy=True) as font:
            self._letters = frozenset(font.getBestCmap())

    def create_font_engine(self, writer: Any, obj_stream: Any = None) -> GlyphAccumulator:
        """A fresh subset for one signature."""
        if obj_stream is None and writer.stream_xrefs:
            obj_stream = writer.prepare_object_stream()
        return GlyphAccumulator(writer, io.BytesIO(self._data), font_size=STAMP_SIZE, obj_stream=obj_stream)

    def drawable(self, text: str) -> str:
        """The text without letters that the font lacks: PDF/A forbids the empty box that would stand for them."""
        return "".join(letter for letter in text if ord(letter) in self._letters).strip(" ,:")


@functools.cache
def _stamp_font() -> _StampFont:
    return _StampFont()


def _stamp(identity: Identity, moment: dt.datetime, texts: StampTexts) -> TextStampStyle:
    font = _stamp_font()
    name = font.drawable(identity.post) or identity.fingerprint[:16]
    time = f"{moment:%Y-%m-%d %H:%M} UTC"
    # short lines: a long one would shrink the whole stamp to fit its box
    labels = [font.drawable(text) for text in (texts.time_label, texts.note)]
    lines = (font.drawable(texts.heading), name, font.drawable(identity.office), time, *labels)
    return TextStampStyle(
        stamp_text="\n".join(line for line in lines if line).replace("%", "%%"),
        border_width=0,
        background=None,
        text_box_style=TextBoxStyle(font=font, font_size=STAMP_SIZE, leading=STAMP_LEADING, border_width=0),
    )


def write_signature(
    reader: StrictReader,
    identity: Identity,
    role: Role,
    *,
    reason: str,
    place: str,
    stamp: StampTexts,
    moment: dt.datetime,
    last: bool,
) -> bytes:
    """The file that `reader` holds with one more revision, in which the role's field is signed (PAdES B-B).

    The preparer certifies (DocMDP P=2). `last` says that this field's lock allows no further change.
    """
    metadata = PdfSignatureMetadata(
        field_name=FIELD_OF_ROLE[role],
        md_algorithm="sha256",
        subfilter=SigSeedSubFilter.PADES,
        certify=role == "preparer",
        docmdp_permissions=MDPPerm.NO_CHANGES if last else MDPPerm.FILL_FORMS,
        reason=reason or None,
        location=place or None,
    )
    signer = _ClockedSigner(metadata, _KeySigner(identity), stamp_style=_stamp(identity, moment, stamp))
    signer.moment = moment.astimezone(dt.UTC).replace(microsecond=0)
    writer = _QuietWriter.from_reader(reader)
    output = without_sockets(signer.async_sign_pdf(writer, existing_fields_only=True))
    return bytes(output.getbuffer())
