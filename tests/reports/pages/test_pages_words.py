"""Every fixed text of reports stands in four languages, with the same placeholders."""

import re
import string
from typing import get_args

import pytest

from genderaudit.checklists import load_pack
from genderaudit.domain.errors import SpokenError
from genderaudit.reports.model import refusals
from genderaudit.reports.model.gaps import Gap, GapCode, GapTarget
from genderaudit.reports.model.verdict import Difference, DifferenceKind
from genderaudit.reports.rules.words import difference_words, gap_words
from genderaudit.runtime.language import LANGUAGES, catalogue, say
from work_samples import ROOT

PACK = load_pack(ROOT / "checklists" / "risk-assessment")
TARGET = GapTarget(kind="question", id="RA-01")

REFUSALS = [
    one
    for one in vars(refusals).values()
    if isinstance(one, type) and one.__module__ == refusals.__name__ and issubclass(one, SpokenError)
]
ALIKE = {
    "fr": "chapter.signatures classification.public evidence_type.document evidence_type.observation front.score "
    "head.action head.points head.question head.score head.section head.source head.voice "
    "gap_field.exclusions limits.contradictions_title scope.classification scope.pack tables.total "
    "compiled.matrix network.head.part network.head.source network.head.sources register.fact.cause "
    "register.fact.dates register.head.score register.panel",
    "es": "labelled tables.total register.head.control register.panel",
    # stamps are drawn with a font without Arabic letters
    "ar": "labelled percent signature.preparer signature.reviewer signature.approver signature.time signature.note",
}
"""Texts that are spelt as in English."""
FACTS = ("until", "title", "what", "why", "n", "of", "voices", "by", "answered", "applicable", "items")
CODED = {"what": "scope_text", "voices": "staff"}
"""Facts that are codes."""


def variants(language: str, key: str) -> list[str]:
    found = catalogue(language)._texts[key]
    return [found] if isinstance(found, str) else list(found.values())


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def own_keys(language: str) -> set[str]:
    return {key for key in sorted(catalogue(language).keys()) if key.startswith("reports.")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_stands_in_every_language(language: str) -> None:
    assert own_keys(language) == own_keys("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_has_the_placeholders_of_its_source(language: str) -> None:
    for key in own_keys("en"):
        wanted = set().union(*(placeholders(text) for text in variants("en", key)))
        for text in variants(language, key):
            assert placeholders(text) == wanted, key


@pytest.mark.parametrize("language", ["fr", "es", "ar"])
def test_nothing_is_left_in_english(language: str) -> None:
    same = {
        key
        for key in own_keys("en")
        if variants(language, key) == variants("en", key)
        and re.search(r"[A-Za-z]{4}", re.sub(r"\{\w+\}", "", variants("en", key)[0]))
    }
    allowed = {f"reports.{name}" for name in ALIKE[language].split()}
    assert same <= allowed


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", get_args(GapCode))
def test_every_gap_has_words(language: str, code: GapCode) -> None:
    field = code == "plan_lacks"
    place = catalogue(language)("reports.gap_field.scope_text") if field else "RA-01"
    gap = Gap(
        code=code,
        weight="warns",
        place="scope_text" if field else "RA-01",
        target=TARGET,
        facts=dict.fromkeys(FACTS, "Xfact") | CODED,
    )
    words = gap_words(gap, language, PACK)
    assert place in words or code == "consent_not_recorded"
    assert "{" not in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_contradiction_is_told_in_the_words_of_its_pack(language: str) -> None:
    for one in PACK.pack.contradictions:
        words = gap_words(Gap(code="contradiction", weight="warns", place=one.id, target=TARGET), language, PACK)
        assert one.id not in words
        assert PACK.text(f"contradictions.{one.id}.message", language).text.rstrip(".") in words
        assert ".." not in words
    assert PACK.pack.contradictions


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", get_args(DifferenceKind))
def test_every_difference_has_words(language: str, code: DifferenceKind) -> None:
    found = Difference(code=code, id="n7", page=3, printed="12", recomputed="13", rule="flag_count", args=("STOP",))
    words = difference_words(found, language)
    assert words
    assert "{" not in words


@pytest.mark.parametrize("language", ["fr", "es", "ar"])
@pytest.mark.parametrize("refusal", REFUSALS)
def test_every_refusal_is_spoken_in_every_language(language: str, refusal: type[SpokenError]) -> None:
    facts = {name: f"X{name}" for text in (refusal.sentence, refusal.remedy) for name in placeholders(text)}
    error = refusal(**facts)
    said = say(error, language)
    assert said != str(error)
    assert all(fact in said for fact in facts.values())
