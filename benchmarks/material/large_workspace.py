"""A workspace as a busy field laptop holds it: 370 engagements with 40,000 answers, evidence and findings."""

from __future__ import annotations

import datetime as dt
import itertools
import random
from collections.abc import Iterator
from pathlib import Path

from genderaudit.checklists import AnswerState, LoadedPack, ShareValue, find_pack
from genderaudit.domain.records import Author
from genderaudit.engagements.model import Answer, Engagement, Evidence, PackCopy, Period
from genderaudit.findings.model import Finding
from genderaudit.store import Workspace, create_workspace

AUTHOR = Author(post="Internal Auditor", office="Sample Country Office")
PASSPHRASE = "benchmark"
ENGAGEMENTS, ANSWERS = 370, 40_000
START = dt.datetime(2024, 1, 8, 9, tzinfo=dt.UTC)
PACKS = ("internal-audit", "risk-assessment", "supplier-procurement")
STATUSES = ("closed", "closed", "issued", "in_progress", "submitted", "in_progress", "cleared", "planned")


def make(path: Path) -> None:
    """The workspace, always the same one."""
    chance = random.Random(20260301)
    packs = [find_pack(name) for name in PACKS]
    with create_workspace(path, PASSPHRASE) as workspace:
        with workspace.step("engagement.plan", AUTHOR) as step:
            for pack in packs:
                files = {name: data.decode() for name, data in pack.files.items()}
                step.put(PackCopy(id=pack.files_hash, files=files))
        left = ANSWERS
        for number in range(ENGAGEMENTS):
            share = left // (ENGAGEMENTS - number)
            left -= _engagement(workspace, packs[number % len(packs)], number, share, chance)


def _engagement(workspace: Workspace, pack: LoadedPack, number: int, wanted: int, chance: random.Random) -> int:
    begun = START + dt.timedelta(days=3 * number)
    part = pack.pack.parts[0].id
    engagement = Engagement(
        id=f"eng-{number:04d}",
        title=f"{pack.pack.title} {number + 1}: Sample Office {number % 40 + 1}",
        type=pack.pack.kind,
        pack_id=pack.pack.id,
        pack_version=pack.pack.version,
        pack_hash=pack.files_hash,
        tier="full",
        parts=(part,),
        office=f"Sample Office {number % 40 + 1}",
        period=Period(start=begun.date(), end=begun.date() + dt.timedelta(days=90)),
        status=STATUSES[number % len(STATUSES)],  # type: ignore[arg-type]
        started=begun,
    )
    answers = list(itertools.islice(_answers(engagement, pack, begun, chance), wanted))
    with workspace.step("answer.import", AUTHOR) as step:
        step.put(engagement)
        for answer in answers:
            step.put(answer)
        for piece in range(16):
            step.put(_evidence(engagement, piece, begun))
        for finding in range(6):
            step.put(_finding(engagement, pack, finding, begun))
    return len(answers)


def _answers(engagement: Engagement, pack: LoadedPack, begun: dt.datetime, chance: random.Random) -> Iterator[Answer]:
    for count, placed in enumerate(pack.questions.values()):
        question = placed.question
        value: object
        if question.type == "yes_partly_no":
            value = chance.choice(("yes", "partly", "no"))
        elif question.type == "maturity":
            value = chance.choice("0123")
        elif question.type == "share":
            value = ShareValue(numerator=chance.randint(20, 60), denominator=80)
        elif question.type == "text":
            value = "Seen in the minutes of the steering meeting and in the workplan of the office."
        elif question.type == "single" and question.choices:
            value = chance.choice(pack.pack.choices[question.choices]).value
        elif question.type == "multiple" and question.choices:
            value = (chance.choice(pack.pack.choices[question.choices]).value,)
        elif question.type == "number":
            value = str(chance.randint(20, 400))
        elif question.type == "date":
            value = begun.date().isoformat()
        else:
            continue
        if placed.repeat is None:
            yield Answer(
                id=Answer.id_for(engagement.id, question.id),
                engagement=engagement.id,
                question=question.id,
                state=AnswerState(value=value),  # type: ignore[arg-type]
                comment="The register of the office was compared with the payroll extract." if count % 3 == 0 else "",
                by_post=AUTHOR.post,
                answered_at=begun + dt.timedelta(minutes=count),
            )


def _evidence(engagement: Engagement, number: int, begun: dt.datetime) -> Evidence:
    return Evidence(
        id=f"{engagement.id}-evi-{number}",
        engagement=engagement.id,
        number=number + 1,
        caption=f"Minutes of meeting {number + 1}, pages 2 to 5",
        type="document",
        grade="ABCD"[number % 4],  # type: ignore[arg-type]
        added_at=begun,
    )


def _finding(engagement: Engagement, pack: LoadedPack, number: int, begun: dt.datetime) -> Finding:
    item = pack.pack.items()[number * 5]
    return Finding(
        id=f"{engagement.id}-fin-{number}",
        engagement=engagement.id,
        number=number + 1,
        items=(item.id,),
        level=("STOP", "CRIT", "MAJ", "MAJ", "none", "none")[number],  # type: ignore[arg-type]
        title=item.label[:180],
        commitments=item.commitments,
        criteria="IOM Gender Equality Policy 2024.",
        condition="The register does not tell women from men.",
        effect="Nobody can see who is reached.",
        recommendation="Record sex and age at registration.",
        priority=("high", "medium", "low")[number % 3],  # type: ignore[arg-type]
        owner_post=f"Programme Manager {number % 3 + 1}",
        due=(begun + dt.timedelta(days=200)).date(),
        status=("open", "in_progress", "implemented", "verified_closed", "drafted", "open")[number],  # type: ignore[arg-type]
        raised_on=begun.date(),
        changed_at=begun,
    )
