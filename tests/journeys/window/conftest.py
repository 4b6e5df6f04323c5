"""An office with keys of its own, made once, and the whole window at its start."""

from __future__ import annotations

import pytest

from genderaudit.sample import SampleOffice
from window_fixtures import _no_worker_left, _texts_compiled, window_sample, windows

__all__ = ["_no_worker_left", "_texts_compiled", "office", "window_sample", "windows"]


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> SampleOffice:
    return SampleOffice(tmp_path_factory.mktemp("office") / "keys")
