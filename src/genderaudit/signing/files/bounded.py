"""Verifying in a process of its own with limits of time and memory, so that no file can hang or fill the laptop."""

from __future__ import annotations

import atexit
import contextlib
import datetime as dt
import logging
import os
import pickle
import struct
import subprocess
import sys
import threading
from pathlib import Path
from typing import BinaryIO

from pydantic import ValidationError

from genderaudit.signing.files.checking import SIZE_LIMIT, is_marked, judge
from genderaudit.signing.files.tally import Tally
from genderaudit.signing.model import TrustList, Verdict

SECONDS = 60.0
"""For one file; house default. A report of 500 pages takes some seconds on an old laptop."""
MEMORY = 2_000_000_000
"""Bytes of address space for the worker where the system can limit it (not on Windows); house default."""
WORKER_ARGUMENT = "--verify-worker"
"""A frozen program starts itself with this one argument, and then has to call `serve`."""

_SIZE = struct.Struct(">Q")


class _Worker:
    """One process that verifies file after file until it is told to stop, is killed, or dies."""

    def __init__(self) -> None:
        frozen = bool(getattr(sys, "frozen", False))
        how = [WORKER_ARGUMENT] if frozen else ["-P", "-c", f"from {__name__} import serve; serve()"]
        self._process = subprocess.Popen(  # the limits are set by the worker itself, before it reads anything
            [sys.executable, *how], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def ask(self, data: bytes, trust: TrustList, now: dt.datetime, seconds: float) -> Verdict | str:
        """The verdict, or the code of why there is none."""
        late = threading.Event()
        alarm = threading.Timer(seconds, self._kill_late, (late,))
        alarm.start()
        try:
            question = pickle.dumps((trust, now))
            _send(self._stdin, question, data)
            answer = _receive(self._stdout)
            return Verdict.model_validate_json(answer)
        except (OSError, EOFError, ValidationError, struct.error):
            self.stop()
            return "took_too_long" if late.is_set() else "worker_died"
        finally:
            alarm.cancel()
            alarm.join()

    def stop(self) -> None:
        """End the process and close its pipes."""
        for stream in (self._stdin, self._stdout):
            with contextlib.suppress(OSError):
                stream.close()
        try:
            self._process.wait(timeout=1)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _kill_late(self, late: threading.Event) -> None:
        late.set()
        self._process.kill()

    @property
    def _stdin(self) -> BinaryIO:
        return self._pipe(self._process.stdin)

    @property
    def _stdout(self) -> BinaryIO:
        return self._pipe(self._process.stdout)

    @staticmethod
    def _pipe(stream: object) -> BinaryIO:
        if stream is None:
            raise OSError("the worker has no pipe")
        return stream  # type: ignore[return-value]


class _Desk:
    """Holds the one worker of this program; one file at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._worker: _Worker | None = None

    def start(self) -> None:
        with self._lock:
            self._ready()

    def ask(self, data: bytes, trust: TrustList, now: dt.datetime, seconds: float) -> Verdict | str:
        with self._lock:
            return self._ready().ask(data, trust, now, seconds)

    def stop(self) -> None:
        with self._lock:
            if self._worker is not None:
                self._worker.stop()
                self._worker = None

    def _ready(self) -> _Worker:
        if self._worker is None or not self._worker.alive:
            if self._worker is not None:
                self._worker.stop()
            self._worker = _Worker()
        return self._worker


_DESK = _Desk()
atexit.register(_DESK.stop)


def start_worker() -> None:
    """Start the verifying process now, so that the first verdict comes sooner; otherwise it starts when needed."""
    _DESK.start()


def stop_worker() -> None:
    """End the verifying process; the next verification starts a new one."""
    _DESK.stop()


def verify_bounded(source: bytes | Path, trust: TrustList, *, now: dt.datetime, seconds: float = SECONDS) -> Verdict:
    """The verdict on a file or its bytes, within limits of size, time and memory.

    Raises OSError where a path cannot be read; everything else is a verdict.
    """
    data = source if isinstance(source, bytes) else _read(source)
    if len(data) > SIZE_LIMIT:
        return judge(data, trust, now)
    answer = _DESK.ask(data, trust, now, seconds)
    if isinstance(answer, Verdict):
        return answer
    tally = Tally(trust, now)
    tally.broke(answer)
    return tally.verdict(marked=is_marked(data))


def _read(path: Path) -> bytes:
    with path.open("rb") as stream:
        return stream.read(SIZE_LIMIT + 1)


def _send(stream: BinaryIO, *parts: bytes) -> None:
    for part in parts:
        stream.write(_SIZE.pack(len(part)))
        stream.write(part)
    stream.flush()


def _receive(stream: BinaryIO) -> bytes:
    head = stream.read(_SIZE.size)
    if len(head) < _SIZE.size:
        raise EOFError
    (size,) = _SIZE.unpack(head)
    body = stream.read(size)
    if len(body) < size:
        raise EOFError
    return body


def serve() -> None:
    """The worker's side: set the limits, then judge files from standard input until it ends."""
    _limit_memory()
    logging.disable(logging.CRITICAL)
    questions = sys.stdin.buffer
    # whatever a library prints must not mix with the answers
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    while True:
        try:
            # the question comes from our own parent process; the answer goes back as JSON
            trust, now = pickle.loads(_receive(questions))
            data = _receive(questions)
        except EOFError:
            return
        _send(answers, judge(data, trust, now).model_dump_json().encode())


def _limit_memory() -> None:
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  Windows has no such module

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
