"""The score engine: pure and exact; every number is the root of a receipt tree."""

from genderaudit.checklists.rules.score.engine import ScoreKeeper, score

__all__ = ["ScoreKeeper", "score"]
