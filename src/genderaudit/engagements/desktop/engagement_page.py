"""A page of an engagement that shows its score: what its cards may ask."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from genderaudit.checklists import LoadedPack, Result
from genderaudit.engagements import where_stopped
from genderaudit.engagements.model import Engagement
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session


class EngagementPage(Screen):
    """One engagement with its pack and its score, as the page read them last."""

    def __init__(self, session: Session, engagement: str, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.engagement_id = engagement
        self.engagement: Engagement | None = None
        self.pack: LoadedPack | None = None
        self.result: Result | None = None

    def label_of(self, item: str) -> str:
        """The words of a question; '' for one that the checklist does not have."""
        assert self.pack is not None
        key = f"items.{item.partition('#')[0]}.label"
        return self.pack.text(key, self.session.language).text if key in self.pack.sources else ""

    def go_to(self, item: str) -> None:
        """A question in the checklist."""
        self.session.go("engagement", self.engagement_id, "checklist", item)

    def go_on(self) -> None:
        """The question where the work goes on."""
        assert self.engagement is not None
        key = where_stopped(self.session.workspace, self.engagement, today=self.session.clock().date())
        self.go_to(key or "")
