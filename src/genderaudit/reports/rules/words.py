"""Verdicts and gaps in words, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterator

from genderaudit.checklists import LoadedPack
from genderaudit.reports.model.gaps import Gap
from genderaudit.reports.model.verdict import Difference, ReportVerdict
from genderaudit.runtime.language import catalogue
from genderaudit.signing import TrustList, Verdict, say_verdict

_OURS = ("pages_not_redrawn", "protected_numbers", "numbers")
MOST_DIFFERENCES = 20
"""Lines; the data lists all."""


def verdict_words(found: ReportVerdict, signed: Verdict, language: str, trust: TrustList) -> Iterator[str]:
    """The verdict line by line: signatures first, then the numbers, then what was not checked."""
    say = catalogue(language)
    lines = say_verdict(signed, language, trust)
    if found.verdict != signed.verdict:
        yield say(f"reports.verdict.{_at_fault(found)}_{found.verdict}")
    yield from lines
    for reason in found.reasons:
        code = str(reason["code"])
        if not any(one.code == code for one in signed.reasons):
            yield say(f"reports.reason.{code}")
    numbers = found.numbers
    if found.kind != "foreign":
        yield say("reports.numbers.confirmed", confirmed=numbers.confirmed, printed=numbers.printed)
        if numbers.withheld:
            yield say("reports.numbers.withheld", n=numbers.withheld)
        for difference in numbers.differing[:MOST_DIFFERENCES]:
            yield difference_words(difference, language)
        if found.redrawn != "not_tried":
            yield say(f"reports.redrawn.{found.redrawn}")
    for code in found.not_checked:
        if code in _OURS:
            yield say(f"reports.not_checked.{code}")


def _at_fault(found: ReportVerdict) -> str:
    """What makes a file with sound signatures invalid: `numbers`, only its `pages`, or the `data` inside."""
    codes = {one.code for one in found.numbers.differing}
    if not codes:
        return "data"
    return "pages" if codes == {"pages_differ"} else "numbers"


def difference_words(difference: Difference, language: str) -> str:
    """One number that does not hold, with its page and what it should be."""
    what = " ".join((difference.rule, *difference.args))
    return catalogue(language)(
        f"reports.difference.{difference.code}",
        id=difference.id,
        page=difference.page,
        printed=difference.printed,
        recomputed=difference.recomputed,
        what=what,
    )


def gap_words(gap: Gap, language: str, pack: LoadedPack) -> str:
    """One line of the list 'before you sign', with the words that the pack has for it."""
    say = catalogue(language)
    facts: dict[str, object] = dict(gap.facts)
    for name, below in (("what", "reports.gap_field"), ("voices", "answers.voices")):
        if name in facts and gap.code in _CODED:
            codes = gap.facts[name].split(", ")
            facts[name] = say("reports.comma").join(say(f"{below}.{code}") for code in codes)
    place = say(f"reports.gap_field.{gap.place}") if gap.place in _PLACES or gap.code == "plan_lacks" else gap.place
    message = f"contradictions.{gap.place}.message"
    if gap.code == "contradiction" and message in pack.sources:
        place = pack.text(message, language).text.rstrip(".")
    return say(f"reports.gap.{gap.code}", place=place, **facts)


_CODED = frozenset({"finding_lacks", "public_keeps_text", "voice_missing"})
"""Gaps whose facts are codes that have words."""
_PLACES = frozenset({"plan", "review"})


def without_us(language: str) -> tuple[str, ...]:
    """How to check a signed report without this program, a sentence each."""
    say = catalogue(language)
    return tuple(say(f"reports.without_us.{name}") for name in ("standard", "pdfsig", "acrobat", "openssl", "limits"))
