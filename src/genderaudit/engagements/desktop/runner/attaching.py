"""Takes files in as evidence of a question, outside the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from genderaudit.engagements import TakenIn, link_evidence, take_in
from genderaudit.engagements.model import Engagement
from genderaudit.widgets.background import Progress
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import translate


def attach_files(
    session: Session,
    owner: QObject,
    engagement: Engagement,
    paths: Sequence[Path],
    attached: Callable[[tuple[str, ...]], None],
) -> None:
    """Take files in, then say under which ids; what each of them is, is told on the evidence page."""
    workspace, author = session.workspace, session.author

    def work(progress: Progress) -> tuple[TakenIn, ...]:
        taken = []
        for path in paths:
            if progress.stopped():
                break
            taken.append(
                take_in(
                    workspace,
                    author,
                    engagement,
                    caption=path.stem[:300] or path.name,
                    kind="document",
                    grade="B",
                    path=path,
                    progress=progress,
                    should_stop=progress.stopped,
                )
            )
        return tuple(taken)

    def done(taken: tuple[TakenIn, ...]) -> None:
        session.did("evidence")
        attached(tuple(one.evidence.id for one in taken))
        known = [one.evidence.label for one in taken if one.already]
        labels = ", ".join(one.evidence.label for one in taken)
        if known:
            words = translate("Attaching", "{labels} was in this engagement already, and is used again.")
            session.tell(words.format(labels=", ".join(known)))
        elif taken:
            words = translate("Attaching", "{labels} attached. Say what it is when there is time.")
            first = taken[0].evidence.id
            session.tell(
                words.format(labels=labels),
                "good",
                action=translate("Attaching", "Describe it"),
                run=lambda: session.go("engagement", engagement.id, "evidence", first),
            )

    session.work(translate("Attaching", "Taking in evidence"), work, owner=owner, done=done)


def link(session: Session, engagement: Engagement, key: str, ids: Sequence[str], *, reason: str = "") -> bool:
    """Put pieces behind a question; whether that went well."""
    with session.telling():
        link_evidence(session.workspace, session.author, engagement, key, ids, reason=reason)
        return True
    return False
