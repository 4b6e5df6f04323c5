"""At the house thresholds matching is right often enough, on names and on real facilities with addresses."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from genderaudit.suppliers.files.legal_forms import name_words
from genderaudit.suppliers.rules.matching.candidates import find_matches


@pytest.fixture(scope="module")
def material() -> ModuleType:
    file = Path(__file__).parents[2] / "benchmarks" / "material" / "supplier_names.py"
    spec = importlib.util.spec_from_file_location("supplier_names", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def _f1(right: int, found: int, true: int) -> float:
    return 2 * right / (found + true)


def test_misspelt_copies_are_proposed_and_others_are_not(material: ModuleType) -> None:
    copied = material.copied_names(3000, seed=11)
    found = find_matches(copied.new, copied.known, name_words())
    proposed = {(one.first, one.second) for one in found if one.verdict != "undecided"}
    assert _f1(len(proposed & copied.pairs), len(proposed), len(copied.pairs)) >= 0.9
    shown = {(one.first, one.second) for one in found}
    assert len(shown & copied.pairs) >= 0.93 * len(copied.pairs)


def test_in_one_country_what_common_words_share_is_left_to_a_person(material: ModuleType) -> None:
    copied = material.copied_names(6000, seed=12, one_country=True)
    found = find_matches(copied.new, copied.known, name_words())
    proposed = {(one.first, one.second) for one in found if one.verdict != "undecided"}
    assert _f1(len(proposed & copied.pairs), len(proposed), len(copied.pairs)) >= 0.9
    assert len(proposed & copied.pairs) >= 0.92 * len(proposed)
    assert len({(one.first, one.second) for one in found} & copied.pairs) >= 0.94 * len(copied.pairs)


def test_real_facilities_with_addresses_are_told_apart_as_a_person_told_them(material: ModuleType) -> None:
    right = found = true = 0
    for pair in material.labelled_facilities():
        candidates = find_matches([pair.first], [pair.second], name_words())
        proposed = any(one.verdict != "undecided" for one in candidates)
        right, found, true = right + (proposed and pair.same), found + proposed, true + pair.same
    assert true == 46
    assert _f1(right, found, true) >= 0.88
