"""Takes files in as evidence of a question, by the one intake of the sitting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from genderaudit.engagements import link_evidence
from genderaudit.engagements.model import Engagement
from genderaudit.widgets.session import Session

if TYPE_CHECKING:
    from genderaudit.engagements.desktop.evidence import Arrived, Batch


class Attaching(QObject):
    """Files on their way behind questions."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._answers: list[tuple[Batch, Callable[[tuple[str, ...]], None]]] = []
        self._listening = False

    def attach(self, engagement: Engagement, key: str, paths: Sequence[Path], *, reason: str = "") -> None:
        """Take files in and put them behind a question, also where the person has moved on meanwhile."""
        from genderaudit.engagements.desktop.evidence import Batch, intake_for  # noqa: PLC0415 -- once there is a file

        intake_for(self._session).take(Batch(engagement, tuple(paths), key=key, reason=reason))

    def take_in(
        self, engagement: Engagement, paths: Sequence[Path], arrived: Callable[[tuple[str, ...]], None]
    ) -> None:
        """Take files in that are themselves an answer, then say under which ids."""
        from genderaudit.engagements.desktop.evidence import Batch, intake_for  # noqa: PLC0415 -- once there is a file

        intake, batch = intake_for(self._session), Batch(engagement, tuple(paths))
        if not self._listening:
            intake.arrived.connect(self._arrived)
            self._listening = True
        self._answers.append((batch, arrived))
        intake.take(batch)

    def _arrived(self, arrived: Arrived) -> None:
        for batch, run in [one for one in self._answers if one[0] is arrived.batch]:
            self._answers.remove((batch, run))
            if arrived.taken:
                run(tuple(one.evidence.id for one in arrived.taken))


def link(session: Session, engagement: Engagement, key: str, ids: Sequence[str], *, reason: str = "") -> bool:
    """Put pieces behind a question; whether that went well."""
    with session.telling():
        link_evidence(session.workspace, session.author, engagement, key, ids, reason=reason)
        return True
    return False
