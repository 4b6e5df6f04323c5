"""Answers as people write them, in a file or on the command line, read into values by question type."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import get_args

from genderaudit.checklists.model.answers import (
    AnswerState,
    AnswerStatus,
    AnswerValue,
    Confidence,
    FilesValue,
    GroupRating,
    RatingValue,
    ShareValue,
    TableValue,
)
from genderaudit.checklists.model.pack import Item, Pack, Question
from genderaudit.domain.voices import VOICES, Voice

MAX_TEXT = 20_000
"""Characters in one text answer."""
MAX_PLACES = 6
"""Decimal places of a number."""
MAX_QUOTED = 80
"""Characters of a wrong answer that a message repeats."""
_NUMBER = re.compile(r"^[+-]?[0-9]{1,18}(\.[0-9]{1,18})?(e\+?[0-9])?$", re.IGNORECASE)
_PAIR = re.compile(r"^\s*([^=]+?)\s*=\s*(.*?)\s*$")
_SHARE = re.compile(r"^\s*([0-9]{1,9})\s*/\s*([0-9]{1,9})\s*$")
_RATING = re.compile(r"^\s*([0-9]{1,2})\s*[x×*]\s*([0-9]{1,2})\s*$")
_NOT_STORABLE = re.compile("[\ud800-\udfff\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_YES = {"yes", "partly", "no"}
_MATURITY = {"0", "1", "2", "3"}


class Unreadable(ValueError):
    """A value that does not fit its question; the message says what would fit."""


def read_state(pack: Pack, question: Question, raw: object) -> AnswerState:
    """An answer state from a plain value or from a mapping with value, status, sources and so on.

    Raises Unreadable with a sentence that says what would fit.
    """
    if not isinstance(raw, Mapping) or _is_bare_value(question, raw):
        if _is_blank(raw):
            raise Unreadable("the value is missing; give a value or a status")
        return AnswerState(value=read_value(pack, question, raw))
    known = {"value", "status", "na", "sources", "confidence", "evidence", "comment", "reason"}
    unknown = sorted(str(key) for key in raw if key not in known)
    if unknown:
        raise Unreadable(f"'{unknown[0]}' is not known here; known are {', '.join(sorted(known))}")
    status = _status(raw)
    reason = str(raw.get("na") or raw.get("reason") or "").strip()
    if not storable(reason):
        raise Unreadable("the reason holds characters that cannot be kept")
    if status == "na":
        _require_na(question, reason)
    value = None
    if status == "answered":
        if _is_blank(raw.get("value")):
            raise Unreadable("the value is missing; give a value or a status")
        value = read_value(pack, question, raw["value"])
    elif not _is_blank(raw.get("value")):
        raise Unreadable(f"the status is '{status}', so there can be no value")
    return AnswerState(
        status=status,
        value=value,
        na_reason=reason if status == "na" else "",
        sources=_sources(raw.get("sources")),
        confidence=_confidence(raw.get("confidence")),
        evidence=_files(pack, question, raw.get("evidence")).files,
    )


def read_value(pack: Pack, question: Question, raw: object) -> AnswerValue:
    """The value of an answered question. Raises Unreadable."""
    return _READERS[question.type](pack, question, raw)


def _is_bare_value(question: Question, raw: Mapping[object, object]) -> bool:
    return question.type in ("table", "rating", "share") and not ({"value", "status", "na"} & set(raw))


def _is_blank(raw: object) -> bool:
    return raw is None or (isinstance(raw, str) and not raw.strip())


def _status(raw: Mapping[object, object]) -> AnswerStatus:
    if raw.get("na"):
        return "na"
    status = str(raw.get("status") or "answered")
    for known in get_args(AnswerStatus):
        if status == known:
            found: AnswerStatus = known
            return found
    raise Unreadable(f"'{status}' is not a status; use {', '.join(get_args(AnswerStatus))}")


def _require_na(question: Question, reason: str) -> None:
    if not reason:
        raise Unreadable("'not applicable' needs one sentence of reason")
    if isinstance(question, Item) and not question.na_when:
        raise Unreadable("this question always applies; if it cannot be answered, use dont_know, declined or not_safe")


def _sources(raw: object) -> tuple[Voice, ...]:
    found: list[Voice] = []
    for code in _strings(raw):
        matching = [voice for voice in VOICES if voice == code]
        if not matching:
            raise Unreadable(f"'{code}' is not a source; use {', '.join(VOICES)}")
        found.extend(matching)
    return tuple(found)


def _confidence(raw: object) -> Confidence | None:
    if raw in (None, ""):
        return None
    for known in get_args(Confidence):
        if raw == known:
            found: Confidence = known
            return found
    raise Unreadable(f"'{_shortened(raw)}' is not a confidence; use {', '.join(get_args(Confidence))}")


def _strings(raw: object) -> list[str]:
    if raw in (None, ""):
        return []
    if isinstance(raw, str):
        return [part.strip() for part in re.split(r"[;,]", raw) if part.strip()]
    if isinstance(raw, Sequence):
        return [str(part).strip() for part in raw]
    raise Unreadable("a list, or text separated by semicolons, is expected here")


def _text(_pack: Pack, _question: Question, raw: object) -> str:
    if isinstance(raw, (Mapping, list, tuple, bytes)):
        raise Unreadable("a text is expected here")
    text = str(raw).strip()
    if not text:
        raise Unreadable("the text is empty")
    if not storable(text):
        raise Unreadable("the text holds characters that cannot be kept, such as broken letters or control signs")
    if len(text) > MAX_TEXT:
        raise Unreadable(f"the text is longer than {MAX_TEXT} characters")
    return text


def storable(text: str) -> bool:
    """Whether a text can be kept, printed and read again: no halves of letters, no control signs."""
    return _NOT_STORABLE.search(text) is None


def _one_of(allowed: set[str] | Mapping[str, object], raw: object) -> str:
    if isinstance(raw, float) and raw.is_integer():
        raw = int(raw)  # spreadsheets keep the level 2 as 2.0
    # a spreadsheet may keep yes or no as a truth value
    text = ("yes" if raw else "no") if isinstance(raw, bool) else str(raw).strip()
    if text not in allowed:
        raise Unreadable(f"'{_shortened(raw)}' is not an answer here; use {', '.join(sorted(allowed))}")
    return text


def _shortened(raw: object) -> str:
    text = str(raw)
    return text if len(text) <= MAX_QUOTED else f"{text[:MAX_QUOTED]}…"


def _yes_partly_no(_pack: Pack, _question: Question, raw: object) -> str:
    return _one_of(_YES, raw)


def _maturity(_pack: Pack, _question: Question, raw: object) -> str:
    return _one_of(_MATURITY, raw)


def _choices(pack: Pack, question: Question) -> dict[str, object]:
    return {choice.value: choice for choice in pack.choices.get(question.choices or "", ())}


def _single(pack: Pack, question: Question, raw: object) -> str:
    return _one_of(_choices(pack, question), raw)


def _multiple(pack: Pack, question: Question, raw: object) -> tuple[str, ...]:
    allowed = _choices(pack, question)
    chosen = tuple(_one_of(allowed, code) for code in _strings(raw))
    if len(set(chosen)) != len(chosen):
        raise Unreadable("the same option is given twice")
    return chosen


def _number(_pack: Pack, _question: Question, raw: object) -> str:
    text = str(raw).strip()
    if isinstance(raw, bool) or not _NUMBER.match(text):
        raise Unreadable(f"'{_shortened(raw)}' is not a number; write it as 1234.5")
    number = Decimal(text)
    if abs(number) >= Decimal(10) ** 15:
        raise Unreadable(f"'{_shortened(raw)}' is not a number that can be counted with")
    if number and number.normalize().as_tuple().exponent < -MAX_PLACES:  # type: ignore[operator]
        raise Unreadable(f"'{_shortened(raw)}' has more than {MAX_PLACES} decimal places")
    return format(number.normalize(), "f") if number else "0"


def _whole(raw: object, what: str) -> int:
    if isinstance(raw, int) and not isinstance(raw, bool) and 0 <= raw < 10**9:
        return raw
    text = str(raw).strip().removesuffix(".0")
    if not text.isascii() or not text.isdigit() or len(text) > 9:
        raise Unreadable(f"{what}: '{_shortened(raw)}' is not a whole number of 0 or more")
    return int(text)


def _share(_pack: Pack, _question: Question, raw: object) -> ShareValue:
    if isinstance(raw, Mapping) and set(raw) == {"numerator", "denominator"}:
        numerator, denominator = _whole(raw["numerator"], "numerator"), _whole(raw["denominator"], "denominator")
    else:
        match = _SHARE.match(str(raw))
        if not match:
            raise Unreadable(f"'{_shortened(raw)}' is not a share; write how many of how many, such as 12/14")
        numerator, denominator = int(match[1]), int(match[2])
    if denominator == 0:
        raise Unreadable("there is nothing to take a share of; where nothing applies, say 'not applicable' and why")
    if numerator > denominator:
        raise Unreadable(f"{numerator} of {denominator} is more than all; write how many of how many, such as 12/14")
    return ShareValue(numerator=numerator, denominator=denominator)


def _date(_pack: Pack, _question: Question, raw: object) -> str:
    if isinstance(raw, dt.datetime):
        return raw.date().isoformat()
    if isinstance(raw, dt.date):
        return raw.isoformat()
    try:
        return dt.date.fromisoformat(str(raw).strip()).isoformat()
    except ValueError:
        raise Unreadable(f"'{_shortened(raw)}' is not a date; write it as 2026-03-31") from None


def _pairs(raw: object, example: str) -> dict[str, object]:
    if isinstance(raw, Mapping):
        named = {str(key).strip(): value for key, value in raw.items()}
        if len(named) != len(raw):
            raise Unreadable("one key is given twice")
        return named
    pairs: dict[str, object] = {}
    for part in str(raw).split(";"):
        if not part.strip():
            continue
        match = _PAIR.match(part)
        if not match:
            raise Unreadable(f"'{_shortened(part.strip())}' is not understood; write pairs such as {example}")
        if match[1] in pairs:
            raise Unreadable(f"'{match[1]}' is given twice")
        pairs[match[1]] = match[2]
    return pairs


def _table(pack: Pack, question: Question, raw: object) -> TableValue:
    axes = [{choice.value for choice in pack.choices.get(axis, ())} for axis in question.axes]
    cells: dict[str, int] = {}
    for key, count in _pairs(raw, "women|adults=12; men|adults=9").items():
        codes = [code.strip() for code in key.split("|")]
        if len(codes) != len(axes) or any(code not in axis for code, axis in zip(codes, axes, strict=True)):
            wanted = " | ".join("/".join(sorted(axis)) for axis in axes)
            raise Unreadable(f"'{_shortened(key)}' is not a cell of this table; a cell is {wanted}")
        cell = "|".join(codes)
        if cell in cells:
            raise Unreadable(f"'{cell}' is given twice")
        if not _is_blank(count):
            cells[cell] = _whole(count, cell)
    if not cells:
        raise Unreadable("no cell of the table is filled in")
    return TableValue(cells=cells)


def _rating(pack: Pack, question: Question, raw: object) -> RatingValue:
    allowed = _choices(pack, question)
    groups: dict[str, GroupRating] = {}
    unaffected: dict[str, str] = {}
    for group, value in _pairs(raw, "women=3x4; boys=unaffected: none are served").items():
        _one_of(allowed, group)
        text = str(value)
        match = _RATING.match(text)
        if match:
            likelihood, impact = int(match[1]), int(match[2])
            if not (1 <= likelihood <= 5 and 1 <= impact <= 5):
                raise Unreadable(f"{group}: likelihood and impact go from 1 to 5")
            groups[group] = GroupRating(likelihood=likelihood, impact=impact)
        elif text.startswith("unaffected") and text.removeprefix("unaffected").strip(" :"):
            unaffected[group] = _text(pack, question, text.removeprefix("unaffected").strip(" :"))
        else:
            raise Unreadable(f"{group}: write likelihood x impact such as 3x4, or 'unaffected: ' and the reason")
    if not groups and not unaffected:
        raise Unreadable("no group is rated")
    return RatingValue(groups=groups, unaffected=unaffected)


def _files(_pack: Pack, _question: Question, raw: object) -> FilesValue:
    files = tuple(_strings(raw))
    if not all(map(storable, files)):
        raise Unreadable("a file is named with characters that cannot be kept")
    return FilesValue(files=files)


def _repeat(_pack: Pack, question: Question, _raw: object) -> AnswerValue:
    raise Unreadable(f"{question.id} is answered row by row: give the rows' questions with a row number")


_READERS: Mapping[str, Callable[[Pack, Question, object], AnswerValue]] = {
    "single": _single,
    "multiple": _multiple,
    "yes_partly_no": _yes_partly_no,
    "maturity": _maturity,
    "number": _number,
    "share": _share,
    "date": _date,
    "text": _text,
    "table": _table,
    "rating": _rating,
    "file": _files,
    "repeat": _repeat,
}
