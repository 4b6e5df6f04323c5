"""One answer saved durably, the form and the score brought up to date, against a bare commit of the same bytes."""

from __future__ import annotations

import datetime as dt
import statistics
import tempfile
import time
from pathlib import Path

from genderaudit.checklists import Form, ScoreKeeper, find_pack
from genderaudit.domain.records import Author
from genderaudit.engagements import answer_in_words, pack_of, plan_engagement, take_step
from genderaudit.engagements.model import Engagement, Period
from genderaudit.store import Workspace, create_workspace
from genderaudit.store.files import connect, make_durable
from genderaudit.store.rules import canonical_body

ANSWERS = 1500
OTHERS = 60
"""Engagements that lie in the workspace besides, each with its answers."""
AUTHOR = Author(post="auditor", office="Nairobi")
TODAY = dt.date(2026, 3, 1)
VALUES = {"yes_partly_no": ("yes", "partly", "no"), "maturity": ("0", "1", "2", "3"), "share": ("12/40", "30/40")}


def _begun(workspace: Workspace, title: str) -> Engagement:
    period = Period(start=dt.date(2025, 1, 1), end=dt.date(2025, 12, 31))
    pack = find_pack("internal-audit")
    planned = plan_engagement(workspace, AUTHOR, pack, title=title, office="Nairobi", period=period)
    return take_step(workspace, AUTHOR, planned, "in_progress")


def measure(folder: Path) -> None:
    bare = connect(folder / "bare.gaw", "benchmark", None, create=True)
    make_durable(bare)
    bare.execute("CREATE TABLE answers (id INTEGER PRIMARY KEY, body TEXT)")
    ours, saving, theirs = list[float](), list[float](), list[float]()
    with create_workspace(folder / "ours.gaw", "benchmark") as workspace:
        items = [item for item in find_pack("internal-audit").pack.items() if item.type in VALUES]
        for number in range(OTHERS):
            other = _begun(workspace, f"Audit {number}")
            for item in items[:4]:
                answer_in_words(workspace, AUTHOR, other, item.id, VALUES[item.type][0])
        engagement = _begun(workspace, "Audit of the benchmark")
        pack = pack_of(workspace, engagement)
        form = Form(pack, tier=engagement.tier, parts=engagement.parts, today=TODAY)
        keeper = ScoreKeeper(pack, {}, tier=engagement.tier, parts=engagement.parts, today=TODAY)
        for number in range(ANSWERS):  # in turns, so that a busy disk is busy for both
            item = items[number % len(items)]
            value = VALUES[item.type][number // len(items) % len(VALUES[item.type])]
            comment = f"version {number}: " + "seen in the minutes of the meeting; " * 6
            start = time.perf_counter()
            answer = answer_in_words(workspace, AUTHOR, engagement, item.id, value, comment=comment)
            saved = time.perf_counter()
            form.set(item.id, answer.state)
            keeper.set(item.id, answer.state)
            keeper.result()
            end = time.perf_counter()
            ours.append(end - start)
            saving.append(saved - start)
            body = canonical_body(answer)
            start = time.perf_counter()
            bare.execute("INSERT INTO answers (body) VALUES (?)", (body,))
            theirs.append(time.perf_counter() - start)
    bare.close()
    mine, plain = statistics.median(ours), statistics.median(theirs)
    print(f"one answer, saved and scored: {mine * 1e3:.3f} ms, ratio {mine / plain:.2f} (target 3.00)")
    print(f"of it saving: {statistics.median(saving) * 1e3:.3f} ms, ratio {statistics.median(saving) / plain:.2f}")
    worst, plain = (sorted(times)[len(times) * 99 // 100] for times in (ours, theirs))
    print(f"99 % of answers within: {worst * 1e3:.3f} ms, ratio {worst / plain:.2f} (target 16 ms)")


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        measure(Path(name))


if __name__ == "__main__":
    main()
