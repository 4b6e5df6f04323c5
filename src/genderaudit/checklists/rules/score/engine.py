"""Scores the answers of one engagement, whole or after one changed answer."""

from __future__ import annotations

import datetime as dt
import operator
from collections.abc import Container, Mapping, Sequence
from fractions import Fraction

from genderaudit.checklists.model.answers import AnswerState
from genderaudit.checklists.model.pack import Section
from genderaudit.checklists.model.refusals import UnknownPart
from genderaudit.checklists.model.results import (
    NOTHING_SEALED,
    Disposition,
    FiredFlag,
    Listed,
    Override,
    PartResult,
    Receipt,
    Result,
    Sealed,
    SectionResult,
    exact,
)
from genderaudit.checklists.rules.prepared import PreparedPack
from genderaudit.checklists.rules.score.marks import Mark, mark
from genderaudit.checklists.rules.score.profile import Profiled, commitment_results, ladder_result, perception_result
from genderaudit.checklists.rules.score.rating import rate
from genderaudit.checklists.rules.score.sections import overall, section_result
from genderaudit.checklists.rules.selection import Selection
from genderaudit.checklists.rules.sheet import Sheet

NO_DISPOSITIONS: Mapping[str, Disposition] = {}


def score(
    pack: PreparedPack,
    answers: Mapping[str, AnswerState],
    *,
    tier: str,
    parts: Sequence[str] = (),
    dispositions: Mapping[str, Disposition] = NO_DISPOSITIONS,
    today: dt.date,
    override: Override | None = None,
    sealed: Sealed = NOTHING_SEALED,
) -> Result:
    """Everything that the answers give. `pack` is a loaded one; no `parts` means all of the form.

    `dispositions` are keyed by the item whose STOP they decide. `sealed` stands in for
    answers that were left out. Raises UnknownForm and UnknownPart, and
    the refusals of an override that is not allowed.
    """
    keeper = ScoreKeeper(pack, answers, tier=tier, parts=parts, dispositions=dispositions, today=today, sealed=sealed)
    return keeper.result(override)


class ScoreKeeper:
    """Keeps the score of one engagement; after a changed answer only what it touches is computed anew."""

    def __init__(
        self,
        pack: PreparedPack,
        answers: Mapping[str, AnswerState],
        *,
        tier: str,
        parts: Sequence[str] = (),
        dispositions: Mapping[str, Disposition] = NO_DISPOSITIONS,
        today: dt.date,
        sealed: Sealed = NOTHING_SEALED,
    ) -> None:
        self._prepared = pack
        self._selection = Selection.of(pack, tier, parts)
        self._answers = dict(answers)
        self._dispositions = dict(dispositions)
        self._today = today
        self._sealed = sealed
        self._marks: dict[str, Mark] = {}
        self._sections: dict[str, tuple[tuple[Mark, ...], SectionResult]] = {}
        self._profiled: Profiled = {}
        self._kept: dict[tuple[str, str], bool] = {}
        self._former: dict[str, Mark] = {}
        self._begin()

    def _begin(self) -> None:
        self._sheet = Sheet(self._prepared, self._answers, self._selection.items, self._today, self._sealed, self._kept)

    def set(self, question_id: str, state: AnswerState | None) -> None:
        """Changes or clears one answer."""
        if state is None:
            self._answers.pop(question_id, None)
        else:
            self._answers[question_id] = state
        base = question_id.partition("#")[0]
        placed = self._prepared.questions.get(base)
        # A row of a repeat changes what its item says of itself.
        touched = {base, placed.repeat} if placed is not None and placed.repeat else {base}
        rests_on = self._prepared.rests_on
        self._kept = {key: told for key, told in self._kept.items() if touched.isdisjoint(rests_on(*key))}
        self._begin()
        # A mark whose own answer is the same can only change through a condition that reads the changed one.
        behind, nothing = self._prepared.others_behind, frozenset[str]()
        self._former = self._marks
        self._marks = {
            id: found
            for id, found in self._marks.items()
            if id not in touched and touched.isdisjoint(behind.get(id, nothing))
        }

    def dispose(self, item_id: str, disposition: Disposition | None) -> None:
        """Records or withdraws the decision about the STOP of an item."""
        if disposition is None:
            self._dispositions.pop(item_id, None)
        else:
            self._dispositions[item_id] = disposition
        self._marks.pop(item_id, None)

    def result(self, override: Override | None = None) -> Result:
        """The result for the answers as they are now. Raises the refusals of an override."""
        sections = []
        marks: dict[str, Mark] = {}
        for section, items in self._selection.sections:
            found = tuple(self._mark(item.id) for item in items)
            marks.update((each.item.id, each) for each in found)
            sections.append(self._section(section, found))
        self._marks = marks
        parts = self._parts(sections, override)
        return self._whole(sections, parts)

    def _mark(self, item_id: str) -> Mark:
        known = self._marks.get(item_id)
        if known is not None:
            return known
        fresh = mark(self._sheet, self._prepared.items[item_id], self._dispositions)
        former = self._former.get(item_id)
        # the very same mark tells sections and commitments that nothing moved
        return former if former is not None and former == fresh else fresh

    def _section(self, section: Section, marks: tuple[Mark, ...]) -> SectionResult:
        known = self._sections.get(section.id)
        if known is not None and all(map(operator.is_, known[0], marks)):
            return known[1]
        fresh = section_result(section, marks)
        self._sections[section.id] = (marks, fresh)
        return fresh

    def _parts(self, sections: Sequence[SectionResult], override: Override | None) -> tuple[PartResult, ...]:
        wanted = self._selection.parts
        if override is not None:
            target = override.part or (wanted[0] if len(wanted) == 1 else "")
            if target not in wanted:
                pack = self._prepared.pack.id
                raise UnknownPart(pack=pack, name=override.part or "-", known=", ".join(wanted))
            return tuple(self._part(part, sections, override if part == target else None) for part in wanted)
        return tuple(self._part(part, sections, None) for part in wanted)

    def _part(self, part: str, sections: Sequence[SectionResult], override: Override | None) -> PartResult:
        own = [section for section in sections if section.part == part]
        value, receipt = overall(part, own)
        answered, applicable = sum(s.answered for s in own), sum(s.applicable for s in own)
        coverage = Fraction(answered, applicable) if applicable else None
        rated = rate(
            part,
            value,
            coverage,
            scheme=self._prepared.scheme,
            tier=self._selection.tier,
            flags=self._flags({section.id for section in own}),
            broken_channels=self._broken_channels(),
            override=override,
        )
        return PartResult(
            id=part,
            value=exact(value),
            coverage=exact(coverage),
            answered=answered,
            applicable=applicable,
            rating=rated.rating,
            no_rating=rated.no_rating,
            earned=rated.earned,
            caps=rated.caps,
            override=override,
            receipt=receipt,
            rating_receipt=rated.receipt,
        )

    def _flags(self, sections: Container[str] | None = None) -> tuple[FiredFlag, ...]:
        questions = self._prepared.questions
        return tuple(
            flag
            for found in self._marks.values()
            if found.flags and (sections is None or questions[found.item.id].section.id in sections)
            for flag in found.flags
        )

    def _broken_channels(self) -> tuple[str, ...]:
        channels = self._prepared.pack.rating.channel_items
        return tuple(
            dict.fromkeys(
                flag.item
                for flag in self._flags()
                if flag.item in channels and (flag.level == "CRIT" or (flag.level == "STOP" and flag.unresolved))
            )
        )

    def _whole(self, sections: Sequence[SectionResult], parts: tuple[PartResult, ...]) -> Result:
        pack, marks, sheet = self._prepared.pack, self._marks, self._sheet
        flags = self._flags()
        contradictions = tuple(
            entry.id for entry in pack.contradictions if sheet.test(entry.when, entry.id, otherwise=False)
        )
        receipt = parts[0].receipt if len(parts) == 1 else _all_parts(parts)
        return Result(
            pack=pack.id,
            version=pack.version,
            tier=self._selection.tier.id,
            scheme=self._prepared.scheme.id,
            scheme_version=self._prepared.scheme.version,
            overall=parts[0] if len(parts) == 1 else None,
            parts=parts,
            sections=tuple(sections),
            commitments=commitment_results(tuple(marks.values()), self._profiled),
            ladders=tuple(ladder_result(ladder, sheet) for ladder in pack.ladders),
            perception=tuple(perception_result(pair, marks) for pair in pack.perception),
            flags=flags,
            contradictions=contradictions,
            dont_know=self._of_kind("dont_know"),
            declined=self._of_kind("declined"),
            not_safe=self._of_kind("not_safe"),
            not_applicable=tuple(Listed(item=id, reason=m.reason) for id, m in marks.items() if m.kind == "na"),
            na_to_confirm=tuple(id for id in self._selection.tier.mandatory if id in marks and marks[id].kind == "na"),
            unanswered=self._of_kind("unanswered"),
            withheld=tuple(id for id, found in marks.items() if found.withheld),
            left_out=tuple(id for id in self._prepared.items if id not in self._selection.items),
            errors=dict(sheet.errors),
            ending=self._ending(flags),
            receipt=receipt,
        )

    def _of_kind(self, kind: str) -> tuple[str, ...]:
        return tuple(id for id, found in self._marks.items() if found.kind == kind)

    def _ending(self, flags: Sequence[FiredFlag]) -> str:
        tier = self._selection.tier
        return "" if tier.rated or flags else f"tiers.{tier.id}.ending"


def _all_parts(parts: Sequence[PartResult]) -> Receipt:
    return Receipt(rule="parts_apart", subject="", parts=tuple(part.receipt for part in parts))
