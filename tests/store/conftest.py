from collections.abc import Iterator
from pathlib import Path

import pytest
from store_samples import Ticking, new

from genderaudit.store import Workspace


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "audit.gaw"


@pytest.fixture
def workspace(path: Path) -> Iterator[Workspace]:
    with new(path, clock=Ticking()) as opened:
        yield opened
