"""Loading packs cold and cached, and scoring a full engagement whole and after one answer, beside plain code."""

from __future__ import annotations

import datetime as dt
import itertools
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import yaml

from genderaudit.checklists import (
    AnswerState,
    GroupRating,
    LoadedPack,
    Question,
    RatingValue,
    ScoreKeeper,
    ShareValue,
    TableValue,
    load_pack,
    score,
)
from genderaudit.runtime.folders import cache_folder

ROOT = Path(__file__).resolve().parents[1]
TODAY = dt.date(2026, 3, 1)
ROUNDS = 15


def seconds(run: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median of some rounds."""
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        run()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def answer(pack: LoadedPack, question: Question, chance: random.Random) -> AnswerState | None:
    codes = [choice.value for choice in pack.pack.choices.get(question.choices or "", ())]
    axes = [[choice.value for choice in pack.pack.choices[axis]] for axis in question.axes]
    makers: dict[str, Callable[[], object]] = {
        "yes_partly_no": lambda: chance.choice(["yes", "partly", "no"]),
        "maturity": lambda: chance.choice("0123"),
        "share": lambda: ShareValue(numerator=chance.randint(0, 30), denominator=30),
        "number": lambda: "12.5",
        "date": lambda: "2025-03-01",
        "text": lambda: "Words.",
        "single": lambda: chance.choice(codes),
        "multiple": lambda: (chance.choice(codes),),
        "rating": lambda: RatingValue(groups={code: GroupRating(likelihood=2, impact=4) for code in codes}),
        "table": lambda: TableValue(cells={"|".join(c): chance.randint(0, 40) for c in itertools.product(*axes)}),
    }
    maker = makers.get(question.type)
    return AnswerState.model_validate({"value": maker(), "sources": ("women_interview",)}) if maker else None


def answers_of(pack: LoadedPack, chance: random.Random) -> dict[str, AnswerState]:
    made = {id: answer(pack, placed.question, chance) for id, placed in pack.questions.items()}
    return {id: state for id, state in made.items() if state is not None}


def plain_mean(pack: LoadedPack, answers: dict[str, AnswerState]) -> float:
    """The least that any code must do: a weighted mean in floats, no conditions, no caps, no receipts."""
    points = {"yes": 100.0, "partly": 50.0, "no": 0.0, "0": 0.0, "1": 33.0, "2": 67.0, "3": 100.0}
    total = weights = 0.0
    for section in pack.pack.sections:
        earned = possible = 0.0
        for item in section.items:
            state = answers.get(item.id)
            if state is not None and isinstance(state.value, str) and state.value in points:
                earned += points[state.value] * item.weight
                possible += 100.0 * item.weight
        if possible:
            total += 100 * earned / possible * section.weight
            weights += section.weight
    return total / weights if weights else 0.0


def plain_parse(folder: Path) -> None:
    for path in [folder / "pack.yaml", *(folder / "i18n").glob("*.yaml")]:
        yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)


def main() -> None:
    folders = sorted(path.parent for path in (ROOT / "checklists").glob("*/pack.yaml"))
    size = sum(path.stat().st_size for folder in folders for path in folder.rglob("*.yaml"))
    with tempfile.TemporaryDirectory() as home:
        os.environ["GENDERAUDIT_HOME"] = home
        plain = seconds(lambda: [plain_parse(folder) for folder in folders], 5)
        cold = seconds(lambda: [load_pack(folder, use_cache=False) for folder in folders], 5)
        packs = [load_pack(folder) for folder in folders]
        warm = seconds(lambda: [load_pack(folder) for folder in folders])
        assert len(list(cache_folder().rglob("*.json"))) == len(packs)
    print(f"packs: {len(folders)} packs, {size / 1000:.0f} kB with their translations")
    print(f"parse only, no lines, no checks: {1000 * plain:.1f} ms, ratio 1.00 (the yardstick of the next two)")
    print(f"load and check, cold: {1000 * cold:.1f} ms, ratio {cold / plain:.2f} (target 600 ms)")
    print(f"load from the cache: {1000 * warm:.1f} ms, ratio {warm / plain:.2f} (target 150 ms)")
    chance = random.Random(7)
    for pack in packs:
        answers = answers_of(pack, chance)
        tier = pack.pack.tiers[0].id
        floor = seconds(lambda pack=pack, answers=answers: plain_mean(pack, answers), 100)
        whole = seconds(lambda pack=pack, answers=answers, tier=tier: score(pack, answers, tier=tier, today=TODAY), 60)
        keeper = ScoreKeeper(pack, answers, tier=tier, today=TODAY)
        keeper.result()
        items = list(pack.items)

        def one(pack: LoadedPack = pack, keeper: ScoreKeeper = keeper, items: list[str] = items) -> None:
            id = chance.choice(items)
            keeper.set(id, answer(pack, pack.items[id], chance))
            keeper.result()

        changed = seconds(one, 200)
        print(f"{pack.pack.id}, {len(items)} items: {1000 * whole:.2f} ms, ratio {whole / floor:.1f} (target 5 ms)")
        print(f"{pack.pack.id}, after one answer: {1000 * changed:.2f} ms, ratio {changed / whole:.2f} (target 1 ms)")


if __name__ == "__main__":
    main()
