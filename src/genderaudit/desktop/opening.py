"""Opens a workspace: in the background, since making the key from a passphrase takes a moment, and who acts in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from genderaudit.widgets.background import Job, Progress
from genderaudit.widgets.session import Session

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from genderaudit.domain.records import Author
    from genderaudit.store import Workspace

# the store and the rooms load while the key is being made
# ruff: noqa: PLC0415


@dataclass(frozen=True)
class Opened:
    """An open workspace, what opened it, and who may act in it."""

    workspace: Workspace
    passphrase: str
    authors: tuple[Author, ...]
    """Posts known in it, the one who acted last first; empty where nobody is known yet."""


def open_now(path: Path, passphrase: str, acting: str = "") -> Opened:
    """Open a workspace here and now; `acting` is `acting_key` of who worked last on this laptop.

    Raises what opening raises.
    """
    from genderaudit.rooms import open_everywhere

    return opened(open_everywhere(path, passphrase), passphrase, acting)


def opened(workspace: Workspace, passphrase: str, acting: str = "") -> Opened:
    """An open workspace with who may act in it."""
    return Opened(workspace, passphrase, authors_of(workspace, acting))


def authors_of(workspace: Workspace, acting: str = "") -> tuple[Author, ...]:
    """Who may act: known identities, else who wrote last. First who acted last on this laptop, then who wrote last."""
    from genderaudit.signing import identities_of

    latest = [step.author for step in workspace.steps(1)]
    known = [one.as_author() for one in identities_of(workspace)] or latest
    wrote = acting_key(latest[0]) if latest else ""
    return tuple(sorted(known, key=lambda one: (acting_key(one) != acting, acting_key(one) != wrote)))


def acting_key(author: Author) -> str:
    """How the settings remember who acted last: by fingerprint, else by post and office."""
    return author.fingerprint or f"{author.post} · {author.office}"


def open_in_background(
    session: Session,
    path: Path,
    passphrase: str,
    *,
    owner: QObject,
    done: Callable[[Opened], None],
    failed: Callable[[Exception], None],
) -> Job[Opened]:
    """Open a workspace without holding up the window."""
    acting = session.settings.acting

    def work(_: Progress) -> Opened:
        return open_now(path, passphrase, acting)

    return session.work("", work, owner=owner, done=done, failed=failed)
