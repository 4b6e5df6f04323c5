"""The house default for small groups: below which count a number about people is protected."""

from __future__ import annotations

from typing import Literal

Topic = Literal["ordinary", "sensitive"]
"""`sensitive`: harassment, disability, GBV services, complaints, gender identity."""

THRESHOLD: dict[Topic, int] = {"ordinary": 5, "sensitive": 10}
"""House default k, after comparing national and UN practice: 5, and 10 where harm is likelier."""


def is_small_group(size: int, topic: Topic) -> bool:
    """Whether a group is too small for a share or a mean of it to be shown; an empty one is."""
    return size < THRESHOLD[topic]


def is_small_cell(count: int, topic: Topic) -> bool:
    """Whether a count in a table must be hidden.

    A zero is shown in ordinary tables, where it says that nobody was there, and hidden in sensitive ones,
    where it would say that everybody else was (docs/decisions/0005-zeros-in-tables.md).
    """
    return count < THRESHOLD[topic] and (count > 0 or topic == "sensitive")
