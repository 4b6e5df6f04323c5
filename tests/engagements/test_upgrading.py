"""An engagement moves to a newer pack by an explicit step that undo takes back."""

import datetime as dt
from pathlib import Path

import pytest

from genderaudit.checklists import pack_from_bytes
from genderaudit.domain.records import Author
from genderaudit.engagements import (
    answer_in_words,
    comment_on,
    marks_of,
    plan_engagement,
    preview_upgrade,
    states_of,
    upgrade,
)
from genderaudit.engagements.model import Engagement, Period
from genderaudit.engagements.model.refusals import NotNewer
from genderaudit.store import create_workspace
from version_samples import NEW, OLD

AUTHOR = Author(post="Auditor", office="Office")


def test_answers_move_in_one_step_and_come_back_with_undo(tmp_path: Path) -> None:
    old, new = (pack_from_bytes({"pack.yaml": text.encode()}) for text in (OLD, NEW))
    with create_workspace(tmp_path / "w.gaw", "secret words", kdf_iterations=4000) as workspace:
        period = Period(start=dt.date(2026, 1, 1), end=dt.date(2026, 6, 30))
        engagement = plan_engagement(workspace, AUTHOR, old, title="T", office="O", period=period)
        for question, value in (("Q-01", "south"), ("Q-02", "no"), ("Q-04", "gone soon")):
            answer_in_words(workspace, AUTHOR, engagement, question, value)
        before = states_of(workspace, engagement)
        assert {one.fate for one in preview_upgrade(workspace, engagement, new)} == {"mapped", "renamed", "dropped"}
        assert states_of(workspace, engagement) == before

        moved, _ = upgrade(workspace, AUTHOR, engagement, new)
        assert moved.pack_version == 2
        after = states_of(workspace, moved)
        assert set(after) == {"Q-01", "Q-12"}
        assert after["Q-01"].value == "coast"
        with pytest.raises(NotNewer):
            upgrade(workspace, AUTHOR, moved, new)

        workspace.undo(AUTHOR)
        back = workspace.get(Engagement, engagement.id)
        assert back is not None
        assert back.pack_version == 1
        assert states_of(workspace, back) == before
        assert workspace.check() == []


def test_what_stands_beside_a_question_follows_it_to_its_new_name(tmp_path: Path) -> None:
    old, new = (pack_from_bytes({"pack.yaml": text.encode()}) for text in (OLD, NEW))
    with create_workspace(tmp_path / "w.gaw", "secret words", kdf_iterations=4000) as workspace:
        period = Period(start=dt.date(2026, 1, 1), end=dt.date(2026, 6, 30))
        engagement = plan_engagement(workspace, AUTHOR, old, title="T", office="O", period=period)
        comment_on(workspace, AUTHOR, engagement, "Q-02", "Ask again.")
        moved, _ = upgrade(workspace, AUTHOR, engagement, new)
        assert {key: mark.comment for key, mark in marks_of(workspace, moved).items()} == {"Q-12": "Ask again."}
