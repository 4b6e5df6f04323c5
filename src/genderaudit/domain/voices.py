"""Whose voice an answer rests on: one list of sources for every pack, answer and report."""

from __future__ import annotations

from typing import Literal, get_args

Voice = Literal[
    "women_interview",
    "men_interview",
    "mixed_interview",
    "girls_boys",
    "women_led_organisation",
    "rights_organisation",
    "staff",
    "management",
    "supplier_management",
    "workers",
    "partner",
    "document",
    "data",
    "observation",
]
VOICES: tuple[Voice, ...] = get_args(Voice)
