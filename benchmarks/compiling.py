"""Compiling 50 signed reports of about 30 pages, beside verifying them and reading and writing them with pikepdf."""

import datetime as dt
import io
import sys
import tempfile
import time
from pathlib import Path

import pikepdf

from genderaudit.domain.clock import utc_now
from genderaudit.domain.records import Author
from genderaudit.reports.actions.compiling import compiled_now
from genderaudit.reports.actions.snapshot import snapshot
from genderaudit.reports.actions.verifying import verify_bytes
from genderaudit.reports.actions.writing import put_whole, sign_report
from genderaudit.reports.files.report import draw_report
from genderaudit.runtime.assets import asset
from genderaudit.sample import play
from genderaudit.signing import Identity, TrustList, new_identity, start_worker, stop_worker
from genderaudit.store import create_workspace

REPORTS, PAGES = 50, 30


def reports(folder: Path) -> list[Path]:
    """Signed reports of at least `PAGES` pages: the sample risk assessment with its evidence repeated."""
    auditor, reviewer = Author(post="Auditor", office="Office"), Author(post="Reviewer", office="Office")
    with create_workspace(folder / "bench.gaw", "bench", kdf_iterations=4000) as workspace:
        engagement = play(
            workspace,
            asset("resources", "sample", "risk-assessment.yaml"),
            auditor=auditor,
            reviewer=reviewer,
            clock=utc_now,
            language="en",
        )
        made_at = dt.datetime(2026, 11, 21, 12, tzinfo=dt.UTC)
        data, pack = snapshot(workspace, engagement, form="full", language="en", made_at=made_at)
    times, pages, packs = 1, 0, {pack.files_hash: pack}
    while pages < PAGES:
        evidence = [one.model_copy(update={"label": f"E-{n:03d}"}) for n, one in enumerate(data.evidence * times, 1)]
        longer = data.model_copy(update={"evidence": tuple(evidence)})
        with pikepdf.open(io.BytesIO(draw_report(longer, packs))) as opened:
            pages = len(opened.pages)
        times += 4
    identity = new_identity(
        folder / "preparer.p12", post="Auditor", office="Office", country="XX", roles=("preparer",),
        passphrase="a bench passphrase", clock=utc_now,
    )  # fmt: skip
    print(f"{REPORTS} reports of {pages} pages")
    return [_one(folder, number, longer, packs, identity) for number in range(REPORTS)]


def _one(folder: Path, number: int, data, packs, identity: Identity) -> Path:
    plan = data.plan.model_copy(update={"office": f"Office {number}"})
    file = folder / f"{number}.pdf"
    put_whole(file, draw_report(data.model_copy(update={"plan": plan, "reference": f"BENCH-{number}"}), packs))
    sign_report(file, identity, "preparer", file, trust=TrustList(), clock=utc_now)
    return file


def main() -> None:
    """Prints the ratio, with the pages of every source drawn again by both, as verifying does."""
    with tempfile.TemporaryDirectory() as folder:
        files = reports(Path(folder))
        trust, now = TrustList(), utc_now().replace(microsecond=0)
        facts = {"title": "Year", "office": "Headquarters", "language": "en", "trust": trust, "made_at": now}
        start_worker()
        compiled_now(files[:1], **facts)
        started = time.perf_counter()
        for file in files:
            verdict = verify_bytes(file.read_bytes(), file.name, trust, now=now, language="en")
            if verdict.verdict != "valid_unknown_signer":
                sys.exit(f"{file.name} does not verify: {verdict.verdict}")
            with pikepdf.open(file) as opened:
                opened.save(io.BytesIO())
        bare = time.perf_counter() - started
        started = time.perf_counter()
        pdf, _ = compiled_now(files, **facts)
        taken = time.perf_counter() - started
        stop_worker()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        pages = len(opened.pages)
    print(f"compiled into {pages} pages: {taken:.2f} s, ratio {taken / bare:.2f} (target 1.3) of {bare:.2f} s")


if __name__ == "__main__":
    main()
