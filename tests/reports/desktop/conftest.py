"""A session without a frame, one identity a role, and a signed report."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from reports_desk import PASSPHRASE, POSTS, Heard, engagement_of

from genderaudit.reports.actions.issuing import issue_report
from genderaudit.runtime.settings import Settings
from genderaudit.signing import Identity, Role, TrustList, new_identity, stop_worker
from genderaudit.store import Workspace
from genderaudit.widgets.session import Session
from work_samples import AUDITOR, Ticking, new_workspace


@pytest.fixture(scope="session", autouse=True)
def _worker() -> Iterator[None]:
    yield
    stop_worker()


@pytest.fixture(scope="session")
def keys(tmp_path_factory: pytest.TempPathFactory) -> dict[Role, tuple[Path, Identity]]:
    folder = tmp_path_factory.mktemp("keys")
    return {role: _key(folder / f"{role}.p12", role, post) for role, post in POSTS.items()}


def _key(path: Path, role: Role, post: str) -> tuple[Path, Identity]:
    made = new_identity(
        path, post=post, office="Amman", country="JO", roles=(role,), passphrase=PASSPHRASE, clock=Ticking()
    )
    return path, made


@pytest.fixture(scope="session")
def signed(keys: dict[Role, tuple[Path, Identity]], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report that its preparer signed."""
    folder = tmp_path_factory.mktemp("signed")
    with new_workspace(folder / "w.gaw") as workspace:
        issue_report(
            workspace, AUDITOR, engagement_of(workspace), folder / "report.pdf", form="full", language="en",
            made_at=Ticking()(), identity=keys["preparer"][1], trust=TrustList(), clock=Ticking(),
        )  # fmt: skip
    return folder / "report.pdf"


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def make_session(qapp: object, heard: Heard) -> Iterator[Callable[[], Session]]:
    made: list[Session] = []

    def make() -> Session:
        session = Session(settings=Settings(), language="en", doors=lambda: (), clock=Ticking())
        session.told.connect(heard.messages.append)
        session.wanted.connect(heard.places.append)
        made.append(session)
        return session

    yield make
    for session in made:
        session.background.finish()


@pytest.fixture
def session(make_session: Callable[[], Session], workspace: Workspace) -> Session:
    made = make_session()
    made.begin(workspace, AUDITOR)
    return made
