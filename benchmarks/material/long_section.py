"""A checklist with one section of 45 questions, longer than ours, and a small workspace that runs on it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import yaml

from genderaudit.checklists import AnswerState, LoadedPack, load_pack
from genderaudit.engagements import answers_of, plan_engagement, save_answer
from genderaudit.engagements.model import Period
from genderaudit.store import create_workspace
from material.large_workspace import AUTHOR, PASSPHRASE

QUESTIONS = 45
ANSWERED = 30
_LABEL = "Does the office count who was reached by the activities of component {number}, split by sex and by age?"
_GUIDANCE = "Open the last report and its data, and do one sum again. Ask who entered the numbers, when, and from what."


def _item(number: int) -> dict[str, object]:
    kind = ("yes_partly_no", "maturity", "yes_partly_no")[number % 3]
    levels = {"levels": ["Nothing", "Planned", "Done for most", "Done and reviewed"]} if kind == "maturity" else {}
    return {
        "id": f"LS-{number:02d}",
        "type": kind,
        "label": _LABEL.format(number=number),
        "weight": 1,
        "commitments": ["4a"],
        "refs": ["HOUSE"],
        "guidance": _GUIDANCE,
        "why": "Commitment 4a asks for it.",
        "evidence": "The last report with its data.",
        "na_when": "There are no results yet.",
        **(levels or {"flags": [{"level": "MAJ", "message": "Results hide who is reached."}]}),
    }


def _pack(folder: Path) -> LoadedPack:
    document = {
        "format": 1,
        "id": "benchmark.long-section",
        "version": 1,
        "kind": "audit",
        "title": "One long section",
        "summary": "As long as a section gets.",
        "default_language": "en",
        "languages": ["en"],
        "references": [{"id": "HOUSE", "title": "House default", "status": "house_default"}],
        "parts": [{"id": "main", "label": "The whole"}],
        "tiers": [{"id": "full", "label": "Full form"}],
        "rating": {"scheme": "un_four_tiers"},
        "consent": {"title": "Before we begin", "lines": ["You may decline any question."]},
        "stop_card": {"title": "Stop", "lines": ["Listen.", "Offer the referral card."]},
        "sections": [
            {"id": "LS", "label": "Data", "weight": 1, "items": [_item(number) for number in range(1, QUESTIONS + 1)]}
        ],
    }
    folder.mkdir()
    (folder / "pack.yaml").write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")
    return load_pack(folder, use_cache=False)


def make_long_section(path: Path) -> str:
    """The workspace, with two thirds of the section answered; the engagement's id."""
    pack = _pack(path.parent / "long-section")
    with create_workspace(path, PASSPHRASE) as workspace:
        period = Period(start=dt.date(2026, 1, 1), end=dt.date(2026, 3, 31))
        engagement = plan_engagement(
            workspace, AUTHOR, pack, title="Long section", office="Sample Office 1", period=period, tier="full"
        )
        for number in range(1, ANSWERED + 1):
            value = "2" if pack.questions[f"LS-{number:02d}"].question.type == "maturity" else "partly"
            state = AnswerState(value=value)
            save_answer(
                workspace, AUTHOR, engagement, f"LS-{number:02d}", state, comment="Seen in the register of the office."
            )
        assert len(answers_of(workspace, engagement)) == ANSWERED
        return engagement.id
