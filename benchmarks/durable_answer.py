"""One durable answer in the journal against a bare one-row commit of the same bytes, and opening a full workspace."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

import apsw

from genderaudit.domain.records import Author, Record
from genderaudit.store import create_workspace, open_workspace
from genderaudit.store.files import connect, make_durable
from genderaudit.store.rules import canonical_body

ROUNDS, BATCH = 40, 50
AUTHOR = Author(post="auditor", office="Nairobi")


class Answer(Record):
    """An answer of about 400 bytes."""

    kind: ClassVar[str] = "answer"
    engagement: str
    value: str
    comment: str

    def scope(self) -> str | None:
        return self.engagement


def _answer(number: int, version: int) -> Answer:
    return Answer(
        id=f"ans-{number:06d}",
        engagement=f"eng-{number % 300:03d}",
        value="partly",
        comment=f"version {version}: " + "seen in the minutes of the meeting; " * 8,
    )


def _bare(folder: Path) -> apsw.Connection:
    connection = connect(folder / "bare.gaw", "benchmark", None, create=True)
    make_durable(connection)
    connection.execute("CREATE TABLE answers (id INTEGER PRIMARY KEY, body TEXT)")
    return connection


def durable_step(folder: Path) -> None:
    bare, ours, theirs = _bare(folder), list[float](), list[float]()
    with create_workspace(folder / "ours.gaw", "benchmark") as workspace:
        for round_number in range(ROUNDS):  # in turns, so that a busy disk is busy for both
            for number in range(BATCH):
                record = _answer(number, round_number)
                start = time.perf_counter()
                with workspace.step("answer.set", AUTHOR) as step:
                    step.put(record)
                ours.append(time.perf_counter() - start)
                body = canonical_body(record)
                start = time.perf_counter()
                bare.execute("INSERT INTO answers (body) VALUES (?)", (body,))
                theirs.append(time.perf_counter() - start)
    bare.close()
    mine, plain = statistics.median(ours), statistics.median(theirs)
    print(f"one durable step: {mine * 1e3:.3f} ms, ratio {mine / plain:.2f} (target 2.00)")
    worst, plain = (sorted(times)[len(times) * 99 // 100] for times in (ours, theirs))
    print(f"99 % of durable steps within: {worst * 1e3:.3f} ms, ratio {worst / plain:.2f} (target 16 ms)")


def opening(folder: Path) -> None:
    path = folder / "full.gaw"
    with create_workspace(path, "benchmark") as workspace, workspace.step("answer.import", AUTHOR) as step:
        for number in range(40_000):
            step.put(_answer(number, 0))
    key = min(_timed(lambda: connect(path, "benchmark", None).close()) for _ in range(5))
    whole = min(_timed(lambda: open_workspace(path, "benchmark").close()) for _ in range(5))
    print(
        f"opening 300 scopes, 40,000 records: {whole:.3f} s, of it {key:.3f} s key derivation,"
        f" ratio {whole / key:.2f} (target: 1 s beyond the key)"
    )
    print(f"memory of a process that opened it: {_memory(path):.0f} MB (target 150 MB)")
    with open_workspace(path, "benchmark") as workspace:
        start = time.perf_counter()
        found = workspace.find(Answer, "eng-007")
        print(f"finding {len(found)} records of one scope: {(time.perf_counter() - start) * 1e3:.2f} ms")
        start = time.perf_counter()
        problems = workspace.check()
        print(f"checking 40,000 revisions: {time.perf_counter() - start:.2f} s, {len(problems)} problems")


def _timed(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def _memory(path: Path) -> float:
    child = (
        "import resource, sys; from genderaudit.store import open_workspace\n"
        "with open_workspace(sys.argv[1], 'benchmark') as workspace: workspace.info()\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)"
    )
    return float(subprocess.run([sys.executable, "-c", child, str(path)], check=True, capture_output=True).stdout)


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        durable_step(Path(name))
        opening(Path(name))


if __name__ == "__main__":
    main()
