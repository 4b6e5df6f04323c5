"""Says receipts in words, in the language of the reader."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from genderaudit.checklists.model.answers import AnswerState, FilesValue, RatingValue, ShareValue, TableValue
from genderaudit.checklists.model.pack import Question
from genderaudit.checklists.model.results import Receipt
from genderaudit.checklists.rules.loaded import LoadedPack
from genderaudit.runtime.language import Texts, catalogue, format_date, format_number

FEW = 20
"""Below this many, a share is told in counts instead of a percentage (house default)."""


def as_decimal(value: Fraction, places: int) -> Decimal:
    """A fraction rounded half up (away from zero) to some decimal places, without passing through binary floats."""
    scaled = abs(value) * 10**places
    units = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return Decimal(units if value >= 0 else -units).scaleb(-places)


def score_text(exact: str, language: str, places: int = 1) -> str:
    """A score as it is printed: one decimal; whole numbers without it. An exact text that is empty gives a dash."""
    if not exact:
        return "–"
    value = Fraction(exact)
    return format_number(as_decimal(value, places), language, 0 if value.denominator == 1 else places)


def in_words(receipt: Receipt, loaded: LoadedPack, language: str) -> list[str]:
    """A receipt and all that it rests on, a sentence each, the number first."""
    return list(_lines(receipt, loaded, language, catalogue(language)))


def _lines(receipt: Receipt, loaded: LoadedPack, language: str, texts: Texts) -> Iterator[str]:
    yield _sentence(receipt, loaded, language, texts)
    if "override_reason" in receipt.facts:
        facts = receipt.facts
        yield texts(
            "receipts.override",
            capped=texts(f"ratings.{facts['capped']}.name"),
            by=facts["override_by"],
            second=facts["override_second"],
            reason=facts["override_reason"],
        )
    for part in receipt.parts:
        yield from _lines(part, loaded, language, texts)


def _sentence(receipt: Receipt, loaded: LoadedPack, language: str, texts: Texts) -> str:
    facts = receipt.facts
    if receipt.rule == "item_points":
        return _item(receipt, loaded, language, texts)
    if receipt.rule == "no_rating":
        return texts("receipts.no_rating", reason=texts(f"no_rating.{facts['reason']}"))
    if receipt.rule == "rating":
        names = {name: texts(f"ratings.{facts[name]}.name") for name in ("rating", "earned")}
        return texts("receipts.rating", **names)
    if receipt.rule.startswith("cap_"):
        rating = texts(f"ratings.{facts['rating']}.name")
        return texts(f"receipts.{receipt.rule}", rating=rating, items=facts["items"])
    rule = "overall_score_none" if receipt.rule == "overall_score" and not receipt.value else receipt.rule
    shown = {name: score_text(value, language) for name, value in facts.items()}
    return texts(
        f"receipts.{rule}",
        **{**shown, "name": _name(receipt, loaded, language), "value": score_text(receipt.value, language)},
    )


def _name(receipt: Receipt, loaded: LoadedPack, language: str) -> str:
    group = {"overall_score": "parts", "section_score": "sections"}.get(receipt.rule)
    return loaded.text(f"{group}.{receipt.subject}.label", language).text if group else receipt.subject


def _item(receipt: Receipt, loaded: LoadedPack, language: str, texts: Texts) -> str:
    facts = receipt.facts
    shown = {
        "id": receipt.subject,
        "answer": _answer(facts.get("answer", ""), receipt.subject, loaded, language, texts),
        "points": score_text(receipt.value, language),
        "weight": facts["weight"],
    }
    if "ceiling" in facts:
        ceiling = _answer(facts["ceiling"], receipt.subject, loaded, language, texts)
        return texts("receipts.item_points_ceiling", ceiling=ceiling, **shown)
    return texts("receipts.item_points", **shown)


def _answer(code: str, item_id: str, loaded: LoadedPack, language: str, texts: Texts) -> str:
    item = loaded.items[item_id]
    if code == "dont_know":
        return texts("answers.status.dont_know")
    if item.type in ("yes_partly_no", "maturity"):
        return texts(f"answers.{item.type}.{code}")
    if item.type == "single":
        return loaded.text(f"choices.{item.choices}.{code}.label", language).text
    return code


def value_in_words(pack: LoadedPack, question: Question, state: AnswerState, language: str) -> str:
    """What was answered, as a person says it: labels, dates and numbers in the language; a status without a value.

    For the eyes of those who work on the engagement: small groups are not protected here.
    """
    texts = catalogue(language)
    if state.status != "answered" or state.value is None:
        status = texts(f"answers.status.{state.status if state.status != 'answered' else 'unanswered'}")
        reason = state.na_reason.strip()
        return texts("reports.labelled", label=status, value=reason) if reason else status
    value = state.value
    if isinstance(value, str):
        return _single_in_words(pack, question, value, language, texts)
    comma = texts("reports.comma")
    if isinstance(value, ShareValue):
        return _share_in_words(value, language, texts)
    if isinstance(value, TableValue):
        return "; ".join(_cell_in_words(pack, question, *cell, language, texts) for cell in value.cells.items())
    if isinstance(value, RatingValue):
        return "; ".join(_ratings_in_words(pack, question, value, language, texts))
    chosen = () if isinstance(value, FilesValue) else value
    labels = (_choice(pack, question.choices or "", code, language) for code in chosen)
    return comma.join(value.files if isinstance(value, FilesValue) else labels)


def _single_in_words(pack: LoadedPack, question: Question, value: str, language: str, texts: Texts) -> str:
    if question.type in ("yes_partly_no", "maturity"):
        return texts(f"answers.{question.type}.{value}")
    if question.type == "single":
        return _choice(pack, question.choices or "", value, language)
    if question.type == "date":
        return format_date(dt.date.fromisoformat(value), language)
    if question.type != "number":
        return value
    if question.unit == "year":
        return value
    shown = format_number(Decimal(value), language, len(value.partition(".")[2]))
    key = f"items.{question.id}.unit"
    return f"{shown} ({pack.text(key, language).text})" if key in pack.sources else shown


def _share_in_words(value: ShareValue, language: str, texts: Texts) -> str:
    counts = {
        "part": format_number(value.numerator, language),
        "whole": format_number(value.denominator, language),
    }
    if value.denominator < FEW:
        return texts("reports.answers.share_few", **counts)
    percent = format_number(as_decimal(Fraction(100 * value.numerator, value.denominator), 1), language, 1)
    return texts("reports.answers.share", percent=texts("reports.percent", number=percent), **counts)


def _cell_in_words(pack: LoadedPack, question: Question, cell: str, count: int, language: str, texts: Texts) -> str:
    labels = [_choice(pack, axis, code, language) for axis, code in zip(question.axes, cell.split("|"), strict=False)]
    label = texts("reports.comma").join(labels)
    return texts("reports.labelled", label=label, value=format_number(count, language))


def _ratings_in_words(
    pack: LoadedPack, question: Question, value: RatingValue, language: str, texts: Texts
) -> Iterator[str]:
    for group, rating in value.groups.items():
        yield texts(
            "reports.answers.rating",
            group=_choice(pack, question.choices or "", group, language),
            likelihood=rating.likelihood,
            impact=rating.impact,
            product=rating.likelihood * rating.impact,
        )
    for group, reason in value.unaffected.items():
        name = _choice(pack, question.choices or "", group, language)
        yield texts("reports.answers.unaffected", group=name, reason=reason or "–")


def _choice(pack: LoadedPack, choices: str, code: str, language: str) -> str:
    key = f"choices.{choices}.{code}.label"
    return pack.text(key, language).text if key in pack.sources else code
