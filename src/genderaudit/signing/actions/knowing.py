"""Remembers in a workspace who works in it: posts, and which key file belongs to which."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from genderaudit.domain.ids import new_id
from genderaudit.domain.records import Author
from genderaudit.signing.model import Role
from genderaudit.signing.model.known import KnownIdentity
from genderaudit.store import Workspace

if TYPE_CHECKING:
    from genderaudit.signing.files.identities import Identity


def identities_of(workspace: Workspace) -> list[KnownIdentity]:
    """Who is known in this workspace, by post and office."""
    return sorted(workspace.find(KnownIdentity), key=lambda one: (one.post.casefold(), one.office.casefold(), one.id))


def remember_identity(
    workspace: Workspace,
    author: Author,
    *,
    post: str,
    office: str,
    country: str = "",
    roles: tuple[Role, ...] = (),
    fingerprint: str = "",
    file: Path | str = "",
) -> KnownIdentity:
    """A post that works here from now on; the same post of the same office, or the same key, is brought up to date.

    Nothing is written where nothing changed.
    """
    known = identities_of(workspace)
    same = next((one for one in known if fingerprint and one.fingerprint == fingerprint), None) or next(
        (one for one in known if (one.post, one.office) == (post.strip(), office.strip())), None
    )
    fresh = KnownIdentity(
        id=same.id if same else new_id("who"),
        post=post.strip(),
        office=office.strip(),
        country=country.strip().upper() or (same.country if same else ""),
        roles=roles or (same.roles if same else ()),
        fingerprint=fingerprint or (same.fingerprint if same else ""),
        file=str(file) or (same.file if same else ""),
    )
    if fresh != same:
        with workspace.step("identity.remember", author) as step:
            step.put(fresh)
    return fresh


def remember_key(workspace: Workspace, author: Author, identity: Identity, file: Path) -> KnownIdentity:
    """The post that a key's certificate names, with the file in which the key lies."""
    return remember_identity(
        workspace,
        author,
        post=identity.post,
        office=identity.office,
        country=identity.country,
        roles=identity.roles,
        fingerprint=identity.fingerprint,
        file=file.absolute(),
    )


def forget_identity(workspace: Workspace, author: Author, known: KnownIdentity) -> None:
    """Take a post off the list; what it did stays in the journal, and its key file where it is."""
    with workspace.step("identity.forget", author) as step:
        step.remove(known.id)
