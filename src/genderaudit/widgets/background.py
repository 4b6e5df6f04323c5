"""Slow work outside the window's thread: with progress, cancel and failure, and answers only to who still listens."""

from __future__ import annotations

import functools
import sys
import threading
from collections.abc import Callable
from typing import Any, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRunnable, QThreadPool, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from genderaudit.widgets.window_filter import WindowFilter

T = TypeVar("T")

_QUIET = 120
"""Milliseconds without a key, a click or a new screen after which slow work goes on; house default."""
_PATIENCE = 10.0
"""Seconds that one slice of slow work waits at most: a person stops for longer than `_QUIET` all the time, a key that
is held down does not."""
_SWITCH = 0.001
"""Seconds; house default."""
_HANDS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class Progress(QObject):
    """How far a piece of work is. Given to the work, which may look at `stopped` and call the progress like a function.

    Signals: moved(done, total, words).
    """

    moved = Signal(object, object, str)

    def __init__(self, free: threading.Event | None = None) -> None:
        super().__init__()
        self._stopped = False
        self._free = free or threading.Event()
        if free is None:
            self._free.set()

    def __call__(self, done: int, total: int, words: str = "") -> None:
        """Tell how much is done; `total` 0 where nobody knows."""
        self.moved.emit(done, total, words)
        self._give_way()

    def _give_way(self) -> None:
        """Wait while the person does something: both would share one interpreter, and the person counts."""
        if threading.current_thread() is not threading.main_thread():
            self._free.wait(_PATIENCE)

    def stop(self) -> None:
        """Ask the work to end without a result."""
        self._stopped = True

    def stopped(self) -> bool:
        """Whether the work was asked to end. Asked between slices of some milliseconds: it gives way there, too."""
        if not self._stopped:
            self._give_way()
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
        free: threading.Event | None = None,
    ) -> None:
        super().__init__()
        self.title = title
        self.progress = Progress(free)
        self.running = True
        self.precious = False
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


class Background(WindowFilter):
    """Where slow work runs, and waits while the person does something. Two threads: the laptops have two cores.

    Signals: began(job).
    """

    began = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # a thread that waits for the interpreter gets it within this time; Python's own 5 ms are felt under the fingers
        sys.setswitchinterval(_SWITCH)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._jobs: set[Job[Any]] = set()
        self._free = threading.Event()
        self._free.set()
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET)
        self._quiet.timeout.connect(self._free.set)
        # Qt would wait for the threads without letting them run; this comes before it
        self.destroyed.connect(functools.partial(_let_end, self._jobs, self._free, self._pool))
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.aboutToQuit.connect(self.finish)

    def hold(self) -> None:
        """Let slow work wait a moment: the person does something, or a screen is being made for them."""
        if self._jobs:
            self._free.clear()
            self._quiet.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """See a person's hands at work; nothing is taken from anyone."""
        if self._jobs and event.type() in _HANDS:
            self.hold()
        return False

    def run(
        self,
        title: str,
        work: Callable[[Progress], T],
        *,
        owner: QObject,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        precious: bool = False,
    ) -> Job[T]:
        """Start a piece of work; `done` or `failed` is called in the window's thread while `owner` lives.

        Work that is `precious` writes something: who closes the window is told first that it would be cut off.
        """
        job: Job[T] = Job(title, owner, done, failed, self._free)
        job.precious = precious
        self._jobs.add(job)
        job.ended.connect(lambda: self._jobs.discard(job))
        self._pool.start(_Run(job, work))
        self.began.emit(job)
        return job

    @property
    def busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._jobs)

    @property
    def precious(self) -> str:
        """The title of work under way that closing would cut off; '' where there is none."""
        return next((job.title for job in self._jobs if job.precious), "")

    def finish(self) -> None:
        """Stop everything and wait for the threads: before the workspace closes."""
        self._quiet.stop()
        _let_end(self._jobs, self._free, self._pool)
        self._jobs.clear()


def _let_end(jobs: set[Job[Any]], free: threading.Event, pool: QThreadPool, _: QObject | None = None) -> None:
    for job in tuple(jobs):
        job.stop()
    free.set()
    pool.clear()
    pool.waitForDone()
