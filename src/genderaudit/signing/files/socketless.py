"""An event loop that opens no socket, for library coroutines that only compute."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Coroutine, Mapping
from typing import Any, TypeVar

T = TypeVar("T")


class _NoWaiting(selectors.BaseSelector):
    """A selector that watches nothing: signing and path validation here never wait for input."""

    def register(self, fileobj: Any, events: int, data: Any = None) -> selectors.SelectorKey:
        raise OSError("no network")

    def unregister(self, fileobj: Any) -> selectors.SelectorKey:
        raise KeyError(fileobj)

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        return []

    def get_map(self) -> Mapping[Any, selectors.SelectorKey]:
        return {}


class _SocketlessLoop(asyncio.SelectorEventLoop):
    """An event loop without its usual pair of sockets, so that signing and verifying open none at all."""

    def __init__(self) -> None:
        super().__init__(_NoWaiting())

    def _make_self_pipe(self) -> None:
        self._ssock = self._csock = None

    def _close_self_pipe(self) -> None:
        pass


def without_sockets(work: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine that computes only."""
    loop = _SocketlessLoop()
    try:
        return loop.run_until_complete(work)
    finally:
        loop.close()
