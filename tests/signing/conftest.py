"""One private key infrastructure and one signed report, shared by the tests of this room."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from genderaudit.signing import stop_worker
from reports import Office, make_base, make_office, signed_by


@pytest.fixture(scope="session", autouse=True)
def _worker() -> Iterator[None]:
    yield
    stop_worker()


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    return make_office(tmp_path_factory.mktemp("office"))


@pytest.fixture(scope="session")
def base() -> bytes:
    return make_base()


@pytest.fixture(scope="session")
def one(office: Office, base: bytes) -> bytes:
    return signed_by(office, base, "preparer")


@pytest.fixture(scope="session")
def two(office: Office, one: bytes) -> bytes:
    return signed_by(office, one, "reviewer")


@pytest.fixture(scope="session")
def three(office: Office, two: bytes) -> bytes:
    return signed_by(office, two, "approver")
