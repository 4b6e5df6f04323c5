"""Slow work outside the window's thread: with progress, cancel and failure, and answers only to who still listens."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

T = TypeVar("T")


class Progress(QObject):
    """How far a piece of work is. Given to the work, which may look at `stopped` and call the progress like a function.

    Signals: moved(done, total, words).
    """

    moved = Signal(object, object, str)

    def __init__(self) -> None:
        super().__init__()
        self._stopped = False

    def __call__(self, done: int, total: int, words: str = "") -> None:
        """Tell how much is done; `total` 0 where nobody knows."""
        self.moved.emit(done, total, words)

    def stop(self) -> None:
        """Ask the work to end without a result."""
        self._stopped = True

    def stopped(self) -> bool:
        """Whether the work was asked to end."""
        return self._stopped


class Job(QObject, Generic[T]):
    """One piece of work under way.

    Signals: moved(done, total, words), ended(). `ended` comes last, also after a failure or a stop.
    """

    moved = Signal(object, object, str)
    ended = Signal()
    _came_back = Signal(object, object)

    def __init__(
        self,
        title: str,
        owner: QObject,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        super().__init__()
        self.title = title
        self.progress = Progress()
        self.running = True
        self._owner: QObject | None = owner
        self._done, self._failed = done, failed
        self.progress.moved.connect(self.moved)
        self._came_back.connect(self._deliver)

    def stop(self) -> None:
        """Ask the work to end; neither `done` nor `failed` is called any more."""
        self.progress.stop()

    @Slot(object, object)
    def _deliver(self, result: Any, error: Exception | None) -> None:
        self.running = False
        listening = self._owner is not None and shiboken6.isValid(self._owner) and not self.progress.stopped()
        try:
            if listening and error is not None:
                self._failed(error)
            elif listening:
                self._done(result)
        finally:
            self.ended.emit()

    def carry_out(self, work: Callable[[Progress], T]) -> None:
        """Run the work here and now, in whichever thread, and send back what came of it."""
        try:
            result = work(self.progress)
        except Exception as error:  # noqa: BLE001 -- whatever it was reaches the window's thread, which tells it
            self._came_back.emit(None, error)
        else:
            self._came_back.emit(result, None)


class _Run(QRunnable):
    def __init__(self, job: Job[Any], work: Callable[[Progress], Any]) -> None:
        super().__init__()
        self._job, self._work = job, work

    def run(self) -> None:
        self._job.carry_out(self._work)


class Background(QObject):
    """Where slow work runs. Two threads: the laptops have two cores.

    Signals: began(job).
    """

    began = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._jobs: set[Job[Any]] = set()

    def run(
        self,
        title: str,
        work: Callable[[Progress], T],
        *,
        owner: QObject,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> Job[T]:
        """Start a piece of work; `done` or `failed` is called in the window's thread while `owner` lives."""
        job: Job[T] = Job(title, owner, done, failed)
        self._jobs.add(job)
        job.ended.connect(lambda: self._jobs.discard(job))
        self._pool.start(_Run(job, work))
        self.began.emit(job)
        return job

    @property
    def busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._jobs)

    def finish(self) -> None:
        """Stop everything and wait for the threads: before the workspace closes."""
        for job in tuple(self._jobs):
            job.stop()
        self._pool.clear()
        self._pool.waitForDone()
        self._jobs.clear()
