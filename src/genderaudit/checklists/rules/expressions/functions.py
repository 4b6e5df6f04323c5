"""The functions of the expression language: what each takes, what it gives, and those that need only their values."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal as Choice

import re2

from genderaudit.checklists.rules.expressions.dates import date, date_time, decimal_time, format_date
from genderaudit.checklists.rules.expressions.errors import EvaluationError, ExpressionError
from genderaudit.checklists.rules.expressions.syntax import Literal, Node
from genderaudit.checklists.rules.expressions.values import (
    EXACT_INTEGERS,
    XValue,
    boolean,
    bounded,
    is_blank,
    members,
    number,
    text,
    words,
)

Kind = Choice["boolean", "number", "text", "any"]

MAX_PATTERN = 500
"""Characters of a regular expression; house default."""
MANY = 200


@dataclass(frozen=True)
class Function:
    """A function: fewest and most arguments, the kind of its value, and its rule on plain values.

    `call` is None for those that read more than their arguments; `forms.py` holds them.
    """

    least: int
    most: int
    kind: Kind
    call: Callable[..., XValue] | None = None


def count(value: XValue) -> float:
    """How many members a list has; a single value counts as one."""
    return float(len(value)) if isinstance(value, list) else 1.0


def count_non_empty(value: XValue) -> float:
    """How many members are not blank."""
    return float(sum(not is_blank(member) for member in members(value)))


def _answered(values: tuple[XValue, ...]) -> list[float]:
    """The numbers among the values; blanks are skipped, as JavaRosa does."""
    return [number(member) for value in values for member in members(value) if not is_blank(member)]


def total(value: XValue) -> float:
    """The sum; blanks are skipped, a word makes it NaN."""
    return float(sum(_answered((value,))))


def smallest(*values: XValue) -> float:
    """The smallest number; blanks are skipped, a word makes it NaN, nothing at all too."""
    return _extreme(values, min)


def largest(*values: XValue) -> float:
    """The largest number; blanks are skipped, a word makes it NaN, nothing at all too."""
    return _extreme(values, max)


def _extreme(values: tuple[XValue, ...], choose: Callable[[list[float]], float]) -> float:
    numbers = _answered(values)
    if not numbers or any(map(math.isnan, numbers)):
        return math.nan
    return choose(numbers)


def integer(value: XValue, _base: XValue = "") -> float:
    """The number cut towards zero. A second argument, which some tools allow, is ignored with a notice."""
    plain = number(value)
    return float(math.trunc(plain)) if math.isfinite(plain) else plain


def rounded(value: XValue, places: XValue = 0.0) -> float:
    """The nearest number with that many decimals; halves go up, so that round(-2.5) is -2 (XPath 1.0)."""
    plain, digits = number(value), number(places)
    if not math.isfinite(plain) or not math.isfinite(digits):
        return math.nan if math.isnan(digits) else plain
    shift = max(-15, min(15, int(digits)))
    if abs(plain) >= EXACT_INTEGERS and shift >= 0:
        return plain
    # through the printed digits, so that 1.005 to two decimals is 1.01, as a person expects
    whole = math.floor(Decimal(repr(float(plain))).scaleb(shift) + Decimal("0.5"))
    return float(Decimal(whole).scaleb(-shift))


def _whole(rule: Callable[[float], int]) -> Callable[[XValue], float]:
    def apply(value: XValue) -> float:
        plain = number(value)
        return float(rule(plain)) if math.isfinite(plain) else plain

    return apply


def _real(rule: Callable[..., float]) -> Callable[..., float]:
    """A function of real numbers: outside its domain NaN, beyond the range of numbers infinite."""

    def apply(*values: XValue) -> float:
        try:
            return float(rule(*map(number, values)))
        except ValueError:
            return math.nan
        except OverflowError:
            return math.inf

    return apply


def selected(value: XValue, code: XValue) -> bool:
    """Whether a code is among the chosen ones; a blank code asks whether nothing was chosen, as in JavaRosa."""
    wanted, chosen = text(code).strip(), words(value)
    return wanted in chosen if wanted else not chosen


def selected_at(value: XValue, place: XValue) -> str:
    """The code chosen at that place, counted from 0; blank where there is none."""
    codes, index = words(value), number(place)
    return codes[int(index)] if 0 <= index < len(codes) else ""


def concat(*values: XValue) -> str:
    """The texts one after another, lists member by member."""
    return bounded("".join(text(member) for value in values for member in members(value)))


def join(separator: XValue, *values: XValue) -> str:
    """The texts with a separator between them; blanks are kept."""
    return bounded(text(separator).join(text(member) for value in values for member in members(value)))


def substr(value: XValue, start: XValue, end: XValue = math.inf) -> str:
    """From `start` up to `end`, counted from 0; negative numbers count from the end."""
    whole = text(value)
    first, last = number(start), number(end)
    if math.isnan(first) or math.isnan(last) or first == math.inf or last == -math.inf:
        return ""
    return whole[None if first == -math.inf else int(first) : None if last == math.inf else int(last)]


def substring_before(value: XValue, mark: XValue) -> str:
    """What stands before the first `mark`; blank where it does not occur."""
    before, found, _ = text(value).partition(text(mark) or "\0")
    return before if found else ""


def substring_after(value: XValue, mark: XValue) -> str:
    """What stands after the first `mark`; blank where it does not occur, everything for a blank mark."""
    return text(value).partition(text(mark))[2] if text(mark) else text(value)


def translate(value: XValue, old: XValue, new: XValue) -> str:
    """Replaces each character of `old` by its partner in `new`, or removes it where it has none."""
    partners = text(new)
    table: dict[int, str | None] = {}
    for place, character in enumerate(text(old)):
        table.setdefault(ord(character), partners[place] if place < len(partners) else None)
    return text(value).translate(table)


def boolean_from_string(value: XValue) -> bool:
    """True for 'true' and '1' only."""
    return text(value).strip().lower() in ("true", "1")


def checklist(least: XValue, most: XValue, *values: XValue) -> bool:
    """Whether the number of true values lies between two bounds; -1 is no bound."""
    return _between(number(least), number(most), float(sum(boolean(m) for value in values for m in members(value))))


def weighted_checklist(least: XValue, most: XValue, *pairs: XValue) -> bool:
    """Whether the weights of the true values (value, weight, value, weight ...) add up to between two bounds."""
    weights = zip(pairs[::2], pairs[1::2], strict=False)
    return _between(number(least), number(most), sum(number(weight) for value, weight in weights if boolean(value)))


def _between(least: float, most: float, value: float) -> bool:
    return (least == -1 or value >= least) and (most == -1 or value <= most)


@functools.lru_cache(maxsize=512)
def pattern(source: str) -> re2._Regexp:
    """A compiled pattern; RE2 matches in linear time. Raises EvaluationError for one that RE2 refuses."""
    if len(source) > MAX_PATTERN:
        raise EvaluationError(f"the pattern has more than {MAX_PATTERN} characters")
    options = re2.Options()
    options.log_errors = False
    try:
        return re2.compile(source, options=options)
    except (re2.error, UnicodeEncodeError) as reason:
        raise EvaluationError(f"the pattern {source[:60]!r} cannot be used: {reason}") from reason


def regex(value: XValue, source: XValue) -> bool:
    """Whether the pattern matches the whole text, as in JavaRosa."""
    try:
        return pattern(text(source)).fullmatch(text(value)) is not None
    except UnicodeEncodeError as reason:
        raise EvaluationError("the text holds half of a character") from reason


FUNCTIONS: dict[str, Function] = {
    # conditions
    "true": Function(0, 0, "boolean", lambda: True),
    "false": Function(0, 0, "boolean", lambda: False),
    "not": Function(1, 1, "boolean", lambda value: not boolean(value)),
    "boolean": Function(1, 1, "boolean", boolean),
    "boolean-from-string": Function(1, 1, "boolean", boolean_from_string),
    "if": Function(3, 3, "any"),
    "coalesce": Function(2, MANY, "any"),
    "once": Function(1, 1, "any"),
    "checklist": Function(3, MANY, "boolean", checklist),
    "weighted-checklist": Function(4, MANY, "boolean", weighted_checklist),
    "regex": Function(2, 2, "boolean", regex),
    "contains": Function(2, 2, "boolean", lambda value, part: text(part) in text(value)),
    "starts-with": Function(2, 2, "boolean", lambda value, part: text(value).startswith(text(part))),
    "ends-with": Function(2, 2, "boolean", lambda value, part: text(value).endswith(text(part))),
    # choices
    "selected": Function(2, 2, "boolean", selected),
    "selected-at": Function(2, 2, "text", selected_at),
    "count-selected": Function(1, 1, "number", lambda value: float(len(words(value)))),
    "jr:choice-name": Function(2, 2, "text"),
    "instance": Function(1, 1, "any"),
    "pulldata": Function(4, 4, "text"),
    # numbers
    "number": Function(1, 1, "number", number),
    "int": Function(1, 2, "number", integer),
    "round": Function(1, 2, "number", rounded),
    "floor": Function(1, 1, "number", _whole(math.floor)),
    "ceiling": Function(1, 1, "number", _whole(math.ceil)),
    "abs": Function(1, 1, "number", _real(abs)),
    "pow": Function(2, 2, "number", _real(math.pow)),
    "sqrt": Function(1, 1, "number", _real(math.sqrt)),
    "exp": Function(1, 1, "number", _real(math.exp)),
    "exp10": Function(1, 1, "number", _real(lambda value: math.pow(10.0, value))),
    "log": Function(1, 1, "number", _real(math.log)),
    "log10": Function(1, 1, "number", _real(math.log10)),
    "sin": Function(1, 1, "number", _real(math.sin)),
    "cos": Function(1, 1, "number", _real(math.cos)),
    "tan": Function(1, 1, "number", _real(math.tan)),
    "asin": Function(1, 1, "number", _real(math.asin)),
    "acos": Function(1, 1, "number", _real(math.acos)),
    "atan": Function(1, 1, "number", _real(math.atan)),
    "atan2": Function(2, 2, "number", _real(math.atan2)),
    "pi": Function(0, 0, "number", lambda: math.pi),
    "random": Function(0, 0, "number"),
    # rows
    "sum": Function(1, 1, "number", total),
    "count": Function(1, 1, "number", count),
    "count-non-empty": Function(1, 1, "number", count_non_empty),
    "min": Function(1, MANY, "number", smallest),
    "max": Function(1, MANY, "number", largest),
    "position": Function(0, 1, "number"),
    "indexed-repeat": Function(3, 3, "any"),
    "current": Function(0, 0, "any"),
    # texts
    "string": Function(1, 1, "text", text),
    "string-length": Function(0, 1, "number"),
    "concat": Function(1, MANY, "text", concat),
    "join": Function(2, MANY, "text", join),
    "substr": Function(2, 3, "text", substr),
    "substring-before": Function(2, 2, "text", substring_before),
    "substring-after": Function(2, 2, "text", substring_after),
    "translate": Function(3, 3, "text", translate),
    "normalize-space": Function(1, 1, "text", lambda value: " ".join(text(value).split())),
    "upper-case": Function(1, 1, "text", lambda value: bounded(text(value).upper())),
    "lower-case": Function(1, 1, "text", lambda value: bounded(text(value).lower())),
    "uuid": Function(0, 1, "text"),
    # dates
    "today": Function(0, 0, "text"),
    "now": Function(0, 0, "text"),
    "date": Function(1, 1, "text", date),
    "date-time": Function(1, 1, "text", date_time),
    "format-date": Function(2, 2, "text", format_date),
    "format-date-time": Function(2, 2, "text", format_date),
    "decimal-date-time": Function(1, 1, "number", number),
    "decimal-time": Function(1, 1, "number", decimal_time),
}
"""Every function that an expression may call."""

LITERAL_ARGUMENTS = {
    "instance": (0, "the name of a list"),
    "pulldata": (0, "the name of a list"),
    "jr:choice-name": (1, "the question, in quotation marks"),
}


def check_arguments(name: str, arguments: tuple[Node, ...], position: int, notices: set[str]) -> None:
    """Raises ExpressionError for a wrong number of arguments, or for one that must stand in the expression itself."""
    rule = FUNCTIONS[name]
    if not rule.least <= len(arguments) <= rule.most:
        wanted = str(rule.least) if rule.least == rule.most else f"{rule.least} to {rule.most}"
        wanted += " argument" if wanted == "1" else " arguments"
        raise ExpressionError("arguments", position, name=name, wanted=wanted, given=len(arguments))
    if name in LITERAL_ARGUMENTS:
        place, wanted = LITERAL_ARGUMENTS[name]
        argument = arguments[place]
        if not isinstance(argument, Literal) or not isinstance(argument.value, str):
            raise ExpressionError("literal", position, name=name, wanted=wanted)
    if name == "regex":
        _check_pattern(arguments[1])
    if name == "coalesce" and len(arguments) > 2:
        notices.add("coalesce() with more than two arguments is understood here, but not by every tool.")
    if name == "int" and len(arguments) > 1:
        notices.add("int() uses only its first argument.")


def _check_pattern(node: Node) -> None:
    if isinstance(node, Literal):
        try:
            pattern(text(node.value))
        except EvaluationError as reason:
            raise ExpressionError("pattern", node.position, reason=str(reason)) from reason
