"""Two offices' worth of keys, made once for all journeys by the command itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import Desk

from genderaudit.rooms import MIGRATIONS
from genderaudit.signing import stop_worker
from genderaudit.store import Workspace, create_workspace, open_workspace

POSTS = {"preparer": "Internal Auditor", "reviewer": "Senior Auditor", "approver": "Head of Internal Audit"}


@pytest.fixture(scope="session", autouse=True)
def _worker() -> Iterator[None]:
    yield
    stop_worker()


@pytest.fixture(scope="session")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one identity a role, and `trust/` with the certificates and revocation lists behind them."""
    folder = tmp_path_factory.mktemp("keys")
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("GENDERAUDIT_HOME", str(folder / "home"))
        environment.setenv("GENDERAUDIT_IDENTITY_PASSPHRASE", "a long identity passphrase")
        desk = Desk(folder)
        root, authority, trust = folder / "root.p12", folder / "office.p12", folder / "trust"
        trust.mkdir()
        desk.does("identity", "new", root, "--kind", "root", "--office", "Headquarters")
        desk.does("identity", "new", authority, "--kind", "office", "--office", "Amman", "--issuer", root)
        for role, post in POSTS.items():
            made = desk.does(
                "identity", "new", folder / f"{role}.p12", "--post", post, "--office", "Amman", "--role", role,
                "--issuer", authority,
            )  # fmt: skip
            assert (made["post"], made["office"], made["roles"]) == (post, "Amman", [role])
        desk.does("identity", "export", folder / "preparer.p12", trust / "chain.pem")
        desk.does("identity", "revoke", root, trust / "root.crl")
        desk.does("identity", "revoke", authority, trust / "office.crl")
    return folder


@pytest.fixture
def slow_desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A desk with a new workspace named in the environment, its key as costly as in real life."""
    monkeypatch.setenv("GENDERAUDIT_PASSPHRASE", "a workspace passphrase")
    monkeypatch.setenv("GENDERAUDIT_IDENTITY_PASSPHRASE", "a long identity passphrase")
    monkeypatch.setenv("GENDERAUDIT_WORKSPACE", str(tmp_path / "work.gaw"))
    monkeypatch.setenv("GENDERAUDIT_LANGUAGE", "en")
    desk = Desk(tmp_path)
    desk.does("workspace", "new")
    assert (tmp_path / "work.gaw").exists()
    return desk


@pytest.fixture
def _cheap_key(monkeypatch: pytest.MonkeyPatch) -> None:
    def opened(path: Path, passphrase: str) -> Workspace:
        return open_workspace(path, passphrase, migrations=MIGRATIONS, kdf_iterations=4000)

    def made(path: Path, passphrase: str) -> Workspace:
        return create_workspace(path, passphrase, migrations=MIGRATIONS, kdf_iterations=4000)

    monkeypatch.setattr("genderaudit.cli.open_everywhere", opened)
    monkeypatch.setattr("genderaudit.cli.make_everywhere", made)


@pytest.fixture
def desk(_cheap_key: None, slow_desk: Desk) -> Desk:
    """The same desk with a key that is quick to derive."""
    return slow_desk
