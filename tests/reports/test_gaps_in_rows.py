"""The list 'before you sign' goes through the rows of repeats too."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from genderaudit.checklists import load_pack
from genderaudit.engagements import answer_in_words, take_step
from genderaudit.engagements.model import Engagement
from genderaudit.reports.actions.linting import lint
from genderaudit.store import Workspace
from work_samples import AUDITOR, PACKS, TODAY, new_workspace, planned

ROW_OF_THE_PACK = "label: How many workers?, counts: people}"
ROW_WITH_A_LIMIT = 'label: How many workers?, counts: people, constraint: ". <= 900", constraint_message: Too many.}'


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path / "work.gaw") as opened:
        yield opened


@pytest.fixture
def engagement(workspace: Workspace, tmp_path: Path) -> Engagement:
    folder = tmp_path / "every-type"
    shutil.copytree(PACKS / "every-type", folder)
    text = (folder / "pack.yaml").read_text(encoding="utf-8")
    assert ROW_OF_THE_PACK in text
    (folder / "pack.yaml").write_text(text.replace(ROW_OF_THE_PACK, ROW_WITH_A_LIMIT), encoding="utf-8")
    pack = load_pack(folder, use_cache=False)
    return take_step(workspace, AUDITOR, planned(workspace, pack), "in_progress")


def gaps(workspace: Workspace, engagement: Engagement) -> set[tuple[str, str]]:
    """Code and place of what is open in the repeat."""
    found = lint(workspace, engagement, today=TODAY)
    return {(gap.code, gap.place) for gap in found if gap.place.startswith("T-12")}


def test_a_repeat_without_a_row_is_unanswered_and_its_questions_are_not_asked_yet(
    workspace: Workspace, engagement: Engagement
) -> None:
    assert gaps(workspace, engagement) == {("unanswered", "T-12")}


def test_what_a_row_lacks_and_what_it_breaks_is_listed_with_its_row(
    workspace: Workspace, engagement: Engagement
) -> None:
    for question, row, words in (("T-12a", 0, "North"), ("T-12b", 2, "901"), ("T-12b", 3, "900"), ("T-12a", 3, "East")):
        answer_in_words(workspace, AUDITOR, engagement, question, words, row=row)
    assert gaps(workspace, engagement) == {
        ("not_answered_below", "T-12b#0"),
        ("not_answered_below", "T-12a#2"),
        ("constraint", "T-12b#2"),
    }
