"""What the tests of these screens share."""

from __future__ import annotations

from dataclasses import dataclass, field

from genderaudit.engagements.model import Engagement
from genderaudit.signing import Role
from genderaudit.store import Workspace
from genderaudit.widgets.places import Place
from genderaudit.widgets.session import Message
from work_samples import begun, every

PASSPHRASE = "correct horse battery"
POSTS: dict[Role, str] = {"preparer": "Internal Auditor", "reviewer": "Senior Auditor"}
PATIENCE = 20_000
"""Milliseconds."""


@dataclass
class Heard:
    """What a session told, and where it was asked to go."""

    messages: list[Message] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)

    def told(self) -> str:
        return "\n".join(message.text for message in self.messages)


def engagement_of(workspace: Workspace) -> Engagement:
    return begun(workspace, every(), {})
