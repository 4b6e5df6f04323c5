"""The commitments of the IOM Gender Equality Policy 2024 that this program serves: 2a to 2d, 4a to 4d."""

from __future__ import annotations

from typing import Literal, get_args

Commitment = Literal["2a", "2b", "2c", "2d", "4a", "4b", "4c", "4d"]
COMMITMENTS: tuple[Commitment, ...] = get_args(Commitment)
"""In the order in which they are printed everywhere."""
