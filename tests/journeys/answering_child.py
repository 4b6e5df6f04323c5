"""A person at work, as a program: answers questions of a real pack, looks at the score, and may be cut off any time."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from genderaudit.checklists import ScoreKeeper
from genderaudit.engagements import answer_in_words, pack_of, states_of
from genderaudit.engagements.model import Engagement
from work_samples import AUDITOR, TODAY, open_again

CHOICES = {"yes_partly_no": ("yes", "partly", "no"), "maturity": ("0", "1", "2", "3")}


def main(path: Path, number: int) -> None:
    with open_again(path) as workspace:
        (engagement,) = workspace.find(Engagement)
        pack = pack_of(workspace, engagement)
        asked = [item for item in pack.pack.items() if item.type in CHOICES]
        keeper = ScoreKeeper(
            pack, states_of(workspace, engagement), tier=engagement.tier, parts=engagement.parts, today=TODAY
        )
        sys.stdout.write("open\n")
        sys.stdout.flush()
        while True:
            item = asked[number % len(asked)]
            value = CHOICES[item.type][number // len(asked) % len(CHOICES[item.type])]
            saved = answer_in_words(workspace, AUDITOR, engagement, item.id, value, comment=f"number {number}")
            sys.stdout.write(f"{number} {item.id} {value}\n")
            sys.stdout.flush()
            keeper.set(item.id, saved.state)
            keeper.result()
            number += 1


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
