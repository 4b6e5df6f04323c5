"""The library of starter risks in four languages."""

from __future__ import annotations

import functools

import yaml

from genderaudit.risks.model.starter import Starter
from genderaudit.runtime.assets import asset
from genderaudit.runtime.language import LANGUAGES, SOURCE


@functools.cache
def starters(language: str) -> tuple[Starter, ...]:
    """Every starter risk in a language; English for one that the program does not speak."""
    folder = asset("resources", "risks")
    shape = yaml.load((folder / "library.yaml").read_bytes(), Loader=yaml.CSafeLoader)
    name = language if language in LANGUAGES else SOURCE
    texts = yaml.load((folder / f"library.{name}.yaml").read_bytes(), Loader=yaml.CSafeLoader)
    return tuple(Starter.model_validate({**facts, **texts[facts["code"]]}) for facts in shape["risks"])
