"""The evidence page of an engagement: pieces taken in, looked at, described, and put behind answers."""

from genderaudit.engagements.desktop.evidence.intake import Arrived, Batch, Intake, intake_for
from genderaudit.engagements.desktop.evidence.page import EvidencePage

__all__ = ["Arrived", "Batch", "EvidencePage", "Intake", "intake_for"]
