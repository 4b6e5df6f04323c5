"""The register of 2,000 risks with 6 groups each, opened, filtered and mapped; and draws beside bare numpy."""

from __future__ import annotations

import datetime as dt
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from genderaudit.domain.records import Author
from genderaudit.risks import Gridded, RegisterRow, WantedRows, heat_map, register_of, shown
from genderaudit.risks.files.matrices import house_scheme
from genderaudit.risks.model.ranges import Range, Ranges
from genderaudit.risks.model.risk import CATEGORIES, GROUPS, Affected, Assessment, Control, Rating, Risk, Treatment
from genderaudit.risks.rules.scoring import gridded
from genderaudit.risks.rules.simulating import simulate
from genderaudit.store import create_workspace

RISKS, CHOSEN, DRAWS = 2_000, 200, 100_000
AUTHOR = Author(post="risk manager", office="Nairobi")
TODAY = dt.date(2026, 3, 1)
WORDS = ("distribution", "road", "after", "dark", "latrine", "lock", "lamp", "agency", "fee", "école", "marché")


def median_ms(run: Callable[[], object], rounds: int) -> float:
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        run()
        taken.append(time.perf_counter() - start)
    return 1000 * statistics.median(taken)


def a_risk(number: int, chance: random.Random) -> Risk:
    groups, ref = GROUPS[:6], house_scheme().ref

    def rated() -> Assessment:
        people = {g: Rating(likelihood=chance.randint(1, 5), impact=chance.randint(1, 5), confidence="medium")
                  for g in groups}  # fmt: skip
        return Assessment(matrix=ref, people=people, rated_on=TODAY, rated_by="risk manager")

    def text(count: int) -> str:
        return " ".join(chance.choices(WORDS, k=count))

    return Risk(
        id=f"risk-{number:05d}",
        number=number,
        title=text(4),
        cause=text(12),
        event=text(12),
        effect=text(12),
        category=chance.choice(CATEGORIES),
        affected=tuple(Affected(group=group, exposure=text(6)) for group in groups),
        inherent=rated(),
        current=rated(),
        residual=rated(),
        controls=(Control(text=text(6), effectiveness=3, tested_on=TODAY, tested_by="Logistics"),),
        treatments=(Treatment(text=text(6), owner_post="Head of Programmes", due=TODAY),),
        owner_post="Head of Office",
        status="open",
        next_review=TODAY,
        raised_on=TODAY,
        changed_at=dt.datetime(2026, 3, 1, tzinfo=dt.UTC),
    )


def register(folder: Path) -> None:
    chance = random.Random(7)
    with create_workspace(folder / "register.gaw", "benchmark") as workspace:
        with workspace.step("risk.import", AUTHOR) as step:
            for number in range(1, RISKS + 1):
                step.put(a_risk(number, chance))
        bare = median_ms(lambda: workspace.find(Risk), 5)
        opened = median_ms(lambda: register_of(workspace, today=TODAY), 7)
        rows = register_of(workspace, today=TODAY)
    print(f"records of {RISKS} risks x 6 groups read, nothing scored: {bare:.0f} ms, ratio 1.00 (the yardstick)")
    print(f"register read, scored and checked: {opened:.0f} ms, ratio {opened / bare:.2f} (target 300 ms)")
    wanted = WantedRows(text="ecole lamp", bands=frozenset({"high", "very_high"}), groups=frozenset({"girls"}))
    print(f"filter at a key press: {median_ms(lambda: shown(rows, wanted), 50):.1f} ms (target 50 ms)")
    grid = gridded(house_scheme())
    print(f"heat map, overall: {median_ms(lambda: heat_map(rows, grid, 'inherent'), 50):.1f} ms (target 30 ms)")
    print(
        f"heat map, one group: {median_ms(lambda: heat_map(rows, grid, 'current', 'girls'), 50):.1f} ms (target 30 ms)"
    )
    painted(rows, grid)


def painted(rows: Sequence[RegisterRow], grid: Gridded) -> None:
    """One frame of the heat map with its arrows, on a screen of 1366 by 768 as Qt paints it in memory."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from genderaudit.risks.desktop.map.drawing import HeatDrawing
    from genderaudit.widgets.theme import apply_theme

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    apply_theme(app, "light")
    drawing = HeatDrawing()
    drawing.resize(720, 560)
    labels = {row.risk.id: row.risk.label for row in rows}
    drawing.show_map(heat_map(rows, grid, "residual"), grid, labels, "en")
    drawing.grab()
    print(f"heat map, one frame painted: {median_ms(drawing.grab, 50):.1f} ms (target 30 ms)")


def the_ranges() -> dict[str, Ranges]:
    return {
        f"risk-{number}": Ranges(
            likelihood=Range(low=0.05, likely=0.1 + number / 1000, high=0.6, shape="triangular"),
            effect=Range(low=1, likely=20, high=100 + number),
            unit="persons",
        )
        for number in range(CHOSEN)
    }


def bare_numpy(risks: dict[str, Ranges]) -> float:
    """The least that any code must do: the same draws, the total, its percentiles."""
    chance = np.random.default_rng(7)
    total = np.zeros(DRAWS)
    for one in risks.values():
        p, e = one.likelihood, one.effect
        likelihood = chance.triangular(p.low, p.likely, p.high, DRAWS)
        width = e.high - e.low
        alpha, beta = 1 + 4 * (e.likely - e.low) / width, 1 + 4 * (e.high - e.likely) / width
        total += (e.low + width * chance.beta(alpha, beta, DRAWS)) * (chance.random(DRAWS) < likelihood)
    return float(np.percentile(total, (5, 50, 95)).sum() + total.mean())


def draws() -> None:
    risks = the_ranges()
    levels: dict[str, tuple[str, int | None]] = dict.fromkeys(risks, ("", None))
    ours, theirs = list[float](), list[float]()
    for _ in range(5):  # in turns, so that a busy machine is busy for both
        theirs.append(median_ms(lambda: bare_numpy(risks), 1))
        ours.append(median_ms(lambda: simulate(risks, draws=DRAWS, seed=7, unit="persons", levels=levels), 1))
    bare, whole = statistics.median(theirs), statistics.median(ours)
    print(f"{DRAWS} draws over {CHOSEN} risks in bare numpy: {bare:.0f} ms, ratio 1.00 (the yardstick)")
    print(f"with harm curve, percentiles and drivers: {whole:.0f} ms, ratio {whole / bare:.2f} (target 2.00)")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        register(Path(folder))
    draws()


if __name__ == "__main__":
    main()
