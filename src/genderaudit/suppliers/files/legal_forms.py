"""The list of legal forms and common words in names, as the program brings it."""

from __future__ import annotations

import functools

import yaml

from genderaudit.runtime.assets import asset
from genderaudit.suppliers.rules.matching.names import Lists, NameWords, name_words_of


@functools.cache
def name_words() -> NameWords:
    """The words of names and addresses, ready for use."""
    path = asset("resources", "suppliers", "legal_forms.yaml")
    return name_words_of(Lists(**yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)))
