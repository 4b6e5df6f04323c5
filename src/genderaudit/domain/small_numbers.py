"""The house default for small groups: below which count a number about people is protected."""

from __future__ import annotations

from typing import Literal

Topic = Literal["ordinary", "sensitive"]
"""`sensitive`: harassment, disability, GBV services, complaints, gender identity."""

THRESHOLD: dict[Topic, int] = {"ordinary": 5, "sensitive": 10}
"""House default k, after comparing national and UN practice: 5, and 10 where harm is likelier."""


def is_small(count: int, topic: Topic) -> bool:
    """Whether a count of people is too small to be shown (zero is too: it tells on everyone)."""
    return count < THRESHOLD[topic]
