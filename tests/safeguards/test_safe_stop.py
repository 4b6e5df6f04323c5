"""The safe stop: what was written since a question was opened is gone, and the card says whom to call."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from genderaudit.engagements import answer_in_words, answers_of, card_for, comment_on, mark_question, marks_of
from genderaudit.runtime.language import LANGUAGES, catalogue
from genderaudit.safeguards import STALE_AFTER, card_age, current_card, load_card, named_on, safe_stop
from genderaudit.safeguards.model import CardNotUnderstood, CardUnreadable
from genderaudit.store import Workspace
from work_samples import AUDITOR, Ticking, begun, five

TODAY = dt.date(2026, 3, 1)
CARD = """\
title: Referral card, northern sites
checked_on: 2026-02-01
lines: [Stop asking. Listen. Offer this card.]
contacts:
  - {service: Women's health clinic, reach: "+999 555 0100", hours: day and night}
  - {service: Safe shelter, reach: behind the market}
languages: [English, Arabic]
"""


def card(tmp_path: Path, text: str = CARD, name: str = "card.yaml") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def test_what_was_written_since_the_question_was_opened_is_gone_and_the_journal_does_not_tell(
    workspace: Workspace,
) -> None:
    engagement = begun(workspace, five(), {"Q-01": "yes"})
    before = answers_of(workspace, engagement)
    mark = workspace.mark()
    answer_in_words(workspace, AUDITOR, engagement, "Q-03", "no", comment="What she told.")
    comment_on(workspace, AUDITOR, engagement, "Q-04", "More of it.")
    mark_question(workspace, AUDITOR, engagement, "Q-04", ask_later=True)
    safe_stop(workspace, AUDITOR, mark, today=TODAY)
    assert answers_of(workspace, engagement) == before
    assert marks_of(workspace, engagement) == {}
    assert workspace.history(f"{engagement.id}/Q-03") == []
    assert workspace.check() == []
    (last,) = [step for step in workspace.steps() if step.reason == catalogue("en")("safe_stop.reason")]
    assert last.when.date() == TODAY
    assert (last.when.hour, last.when.minute) == (0, 0)
    told = last.model_dump_json()
    assert "Q-0" not in told
    assert engagement.id not in told
    assert workspace.can_undo is None or "Q-03" not in workspace.can_undo.model_dump_json()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_reason_is_neutral_in_every_language(language: str) -> None:
    reason = catalogue(language)("safe_stop.reason").casefold()
    assert reason
    assert not any(word in reason for word in ("viol", "incident", "survivor", "عنف", "surviv", "sobreviv"))


def test_a_card_is_loaded_before_the_mission_and_the_last_one_counts(workspace: Workspace, tmp_path: Path) -> None:
    clock = Ticking()
    first = load_card(workspace, AUDITOR, card(tmp_path), clock=clock)
    assert [one.service for one in first.contacts] == ["Women's health clinic", "Safe shelter"]
    second = load_card(workspace, AUDITOR, card(tmp_path, CARD.replace("northern", "southern")), clock=clock)
    assert current_card(workspace) == second
    workspace.undo(AUDITOR)
    assert current_card(workspace) == first


def test_a_plain_text_is_a_card_with_its_first_line_as_title(workspace: Workspace, tmp_path: Path) -> None:
    text = "Whom to call\n\nClinic: 555 0100\nchecked: 2026-01-15\n"
    loaded = load_card(workspace, AUDITOR, card(tmp_path, text, "card.txt"))
    assert (loaded.title, loaded.lines, loaded.checked_on) == (
        "Whom to call",
        ("Clinic: 555 0100",),
        dt.date(2026, 1, 15),
    )


def test_a_card_grows_old_after_the_house_default(workspace: Workspace, tmp_path: Path) -> None:
    loaded = load_card(workspace, AUDITOR, card(tmp_path))
    limit = loaded.checked_on + dt.timedelta(days=STALE_AFTER)
    assert card_age(loaded, limit) == (STALE_AFTER, False)
    assert card_age(loaded, limit + dt.timedelta(days=1)) == (STALE_AFTER + 1, True)
    assert card_age(loaded, loaded.checked_on - dt.timedelta(days=3)) == (0, False)


def test_without_a_referral_card_the_stop_card_of_the_pack_stands_in(workspace: Workspace, tmp_path: Path) -> None:
    engagement = begun(workspace, five())
    shown = card_for(workspace, engagement, "en", today=TODAY)
    assert (shown.from_pack, shown.title, shown.lines) == (
        True,
        five().pack.stop_card.title,
        five().pack.stop_card.lines,
    )
    load_card(workspace, AUDITOR, card(tmp_path))
    shown = card_for(workspace, engagement, "en", today=TODAY)
    assert (shown.from_pack, shown.title, shown.age) == (False, "Referral card, northern sites", (28, False))


def test_a_card_that_seems_to_name_a_person_is_noticed(workspace: Workspace, tmp_path: Path) -> None:
    loaded = load_card(workspace, AUDITOR, card(tmp_path, CARD.replace("Safe shelter", "Ms Sample at the shelter")))
    assert named_on(loaded) == ("Ms Sample at the shelter",)
    assert named_on(load_card(workspace, AUDITOR, card(tmp_path))) == ()


@pytest.mark.parametrize(
    "text",
    ["- a list", "title: [", "title: Card\nnames: x", "title: Card", "title: ''\nchecked_on: 2026-01-01", "x" * 70_000],
)
def test_what_is_no_card_is_refused_and_nothing_is_kept(workspace: Workspace, tmp_path: Path, text: str) -> None:
    with pytest.raises(CardNotUnderstood):
        load_card(workspace, AUDITOR, card(tmp_path, text))
    with pytest.raises(CardUnreadable):
        load_card(workspace, AUDITOR, tmp_path / "no.yaml")
    assert current_card(workspace) is None
