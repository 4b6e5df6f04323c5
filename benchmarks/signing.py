"""Signing against bare pyHanko, and verifying against cryptography alone, in one run on one file."""

from __future__ import annotations

import io
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests" / "signing"))

from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    pkcs12,
)
from pyhanko.pdf_utils.font.opentype import GlyphAccumulatorFactory
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.text import TextBoxStyle
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.validation.generic_cms import validate_sig_integrity
from pyhanko.stamp import TextStampStyle

from genderaudit.runtime.assets import asset
from genderaudit.signing import Identity, sign, start_worker, stop_worker, verify
from reports import NOW, PASSPHRASE, STAMP, Office, clock, make_base, make_office

PAGES, ROWS = 100, 210
"""As many structure elements as 100 pages of tables have (about 21,000)."""


def seconds(work: Callable[[], object], times: int = 5) -> float:
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def bare_signer(identity: Identity) -> SimpleSigner:
    data = pkcs12.serialize_key_and_certificates(
        b"x", identity.key, identity.certificate, identity.chain, BestAvailableEncryption(PASSPHRASE.encode())
    )
    return SimpleSigner.load_pkcs12_data(data, None, passphrase=PASSPHRASE.encode())


def bare_sign(data: bytes, signer: SimpleSigner, field: str, *, certify: bool) -> bytes:
    """The documented way of pyHanko, with the same stamp."""
    meta = PdfSignatureMetadata(
        field_name=field,
        md_algorithm="sha256",
        subfilter=SigSeedSubFilter.PADES,
        certify=certify,
        docmdp_permissions=MDPPerm.FILL_FORMS,
    )
    font = GlyphAccumulatorFactory(str(asset("resources", "fonts", "NotoSans-Regular.ttf")))
    style = TextStampStyle(
        stamp_text="Signed\n%(signer)s\n%(ts)s", text_box_style=TextBoxStyle(font=font, font_size=8), background=None
    )
    writer = IncrementalPdfFileWriter(io.BytesIO(data))
    return PdfSigner(meta, signer, stamp_style=style).sign_pdf(writer).getvalue()


def bare_verify(data: bytes) -> None:
    """Cryptography alone: no rules about changes, no path to a root."""
    for one in PdfFileReader(io.BytesIO(data)).embedded_signatures:
        assert validate_sig_integrity(one.signer_info, one.signer_cert, "data", one.compute_digest()) == (True, True)


def ours(data: bytes, office: Office, role: str) -> bytes:
    return sign(data, office.people[role], role, reason="", place="", stamp=STAMP, clock=clock)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        office = make_office(Path(folder))
    base = make_base(PAGES, ROWS)
    print(f"file: {PAGES} pages, {PAGES * ROWS} structure elements, {len(base)} bytes")
    start = time.perf_counter()
    start_worker()
    first = verify(base, office.trust, now=NOW)
    print(f"first verdict with the worker's start: {time.perf_counter() - start:.2f} s ({first.verdict})")
    data = base
    for role in ("preparer", "reviewer"):
        signer = bare_signer(office.people[role])
        bare = seconds(lambda d=data, s=signer, r=role: bare_sign(d, s, r.capitalize(), certify=r == "preparer"))
        mine = seconds(lambda d=data, r=role: ours(d, office, r))
        print(f"sign as {role}: {mine:.2f} s, bare pyHanko {bare:.2f} s, ratio {mine / bare:.2f} (target 1.20)")
        data = ours(data, office, role)
    mine = seconds(lambda: verify(data, office.trust, now=NOW))
    crypto = seconds(lambda: bare_verify(data))
    print(f"verify two signatures: {mine:.2f} s (target 1.50)")
    print(f"verify against cryptography alone: {crypto:.2f} s, ratio {mine / crypto:.2f}")
    print(f"verdict: {verify(data, office.trust, now=NOW).verdict}")
    stop_worker()


if __name__ == "__main__":
    main()
