"""Verifying a report of about 100 pages with two signatures: signatures alone, and with every number recomputed."""

import datetime as dt
import io
import statistics
import sys
import tempfile
import time
from pathlib import Path

import pikepdf

from genderaudit.domain.clock import utc_now
from genderaudit.domain.records import Author
from genderaudit.reports.actions.snapshot import snapshot
from genderaudit.reports.actions.verifying import verify_bytes
from genderaudit.reports.actions.writing import put_whole, sign_report
from genderaudit.reports.files.report import draw_report
from genderaudit.runtime.assets import asset
from genderaudit.sample import play
from genderaudit.signing import TrustList, new_identity, start_worker, stop_worker, verify
from genderaudit.store import create_workspace

PAGES = 100


def report(folder: Path) -> bytes:
    """A signed report of at least `PAGES` pages: the sample audit with its findings and evidence repeated."""
    auditor, reviewer = Author(post="Auditor", office="Office"), Author(post="Reviewer", office="Office")
    with create_workspace(folder / "bench.gaw", "bench", kdf_iterations=4000) as workspace:
        engagement = play(
            workspace,
            asset("resources", "sample", "internal-audit.yaml"),
            auditor=auditor,
            reviewer=reviewer,
            clock=utc_now,
            language="en",
        )
        made_at = dt.datetime(2026, 11, 21, 12, tzinfo=dt.UTC)
        data, pack = snapshot(workspace, engagement, form="full", language="en", made_at=made_at)
    times = 2
    while True:
        findings = [one.model_copy(update={"label": f"F-{n:03d}"}) for n, one in enumerate(data.findings * times, 1)]
        evidence = [one.model_copy(update={"label": f"E-{n:03d}"}) for n, one in enumerate(data.evidence * times, 1)]
        longer = data.model_copy(update={"findings": tuple(findings), "evidence": tuple(evidence)})
        pdf = draw_report(longer, {pack.files_hash: pack})
        with pikepdf.open(io.BytesIO(pdf)) as opened:
            pages = len(opened.pages)
        if pages >= PAGES:
            break
        times = max(times + 1, times * PAGES // pages)
    file = folder / "report.pdf"
    put_whole(file, pdf)
    for role in ("preparer", "reviewer"):
        identity = new_identity(
            folder / f"{role}.p12", post=role, office="Office", country="XX", roles=(role,),
            passphrase="a bench passphrase", clock=utc_now,
        )  # fmt: skip
        sign_report(file, identity, role, file, trust=TrustList(), clock=utc_now)
    print(f"report: {pages} pages, {file.stat().st_size // 1024} KiB")
    return file.read_bytes()


def median(work, times=5) -> float:
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        pdf = report(Path(folder))
        trust, now = TrustList(), utc_now()
        start_worker()
        verdict = verify_bytes(pdf, "report.pdf", trust, now=now, language="en", redraw="never")
        numbers = verdict.numbers
        if verdict.verdict != "valid_unknown_signer" or numbers.confirmed != numbers.printed or not numbers.printed:
            sys.exit(f"the report does not verify: {verdict.verdict}, {numbers.confirmed} of {numbers.printed}")
        bare = median(lambda: verify(pdf, trust, now=now))
        whole = median(lambda: verify_bytes(pdf, "report.pdf", trust, now=now, language="en", redraw="never"))
        redrawn = median(lambda: verify_bytes(pdf, "report.pdf", trust, now=now, language="en", redraw="always"), 1)
        stop_worker()
    print(f"signature rules alone: {bare:.3f} s")
    read = f"with {numbers.printed} numbers read and recomputed"
    print(f"{read}: {whole:.3f} s (target 3 s), ratio {whole / bare:.2f} (target 1.5)")
    print(f"with the pages drawn again and compared: {redrawn:.3f} s, ratio {redrawn / bare:.2f}")


if __name__ == "__main__":
    main()
