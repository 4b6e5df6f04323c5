"""Scores that travel in a form: points of items, of sections and of parts, as calculations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from genderaudit.checklists.files.xlsform.rows import SurveyRow
from genderaudit.checklists.model.pack import Item, Pack, Section
from genderaudit.domain.small_numbers import THRESHOLD


def points_row(item: Item, scale: str, relevant: str) -> SurveyRow:
    """The points of a scored item, 0 to 100, blank while it has none; `scale` is its list in `choices`."""
    name = item.id
    if item.type == "share":
        least = THRESHOLD[item.topic] if item.counts_people else 1
        earned = f"if(${{{name}}} > 100, 100, ${{{name}}})"
        value = f"if(${{{name}.denominator}} >= {least}, {earned}, '')"
    else:
        value = f"if(${{{name}}} != '', instance('{scale}')/root/item[name = ${{{name}}}]/score, '')"
    known = f"if(${{{name}.no-answer}} = 'dont_know', 0, {value})"
    return SurveyRow("calculate", f"{name}.points", relevant=relevant, calculation=known)


def section_rows(section: Section, scored: Sequence[Item]) -> list[SurveyRow]:
    """What the items of a section have earned, what they could, and the score; blank without any points."""
    if not scored:
        return []
    possible = " + ".join(f"{100 * item.weight} * (${{{item.id}.points}} != '')" for item in scored)
    earned = " + ".join(f"{item.weight} * coalesce(${{{item.id}.points}}, 0)" for item in scored)
    name = section.id
    score = f"if(${{{name}.possible-points}} > 0, 100 * ${{{name}.earned-points}} div ${{{name}.possible-points}}, '')"
    return [
        SurveyRow("calculate", f"{name}.earned-points", calculation=earned),
        SurveyRow("calculate", f"{name}.possible-points", calculation=possible),
        SurveyRow("calculate", f"{name}.section-score", calculation=score),
    ]


def part_rows(pack: Pack, scored_sections: Iterable[Section]) -> list[SurveyRow]:
    """The score of every part: the mean of its sections by their weights; sections without a score drop out."""
    rows = []
    sections = list(scored_sections)
    for part in pack.parts:
        own = [section for section in sections if section.part == part.id]
        if not own:
            continue
        total = " + ".join(f"{s.weight} * coalesce(${{{s.id}.section-score}}, 0)" for s in own)
        weights = " + ".join(f"{s.weight} * (${{{s.id}.section-score}} != '')" for s in own)
        name = f"{part.id}.part-weights"
        rows.append(SurveyRow("calculate", name, calculation=weights))
        score = f"if(${{{name}}} > 0, ({total}) div ${{{name}}}, '')"
        rows.append(SurveyRow("calculate", f"{part.id}.part-score", calculation=score))
    return rows
