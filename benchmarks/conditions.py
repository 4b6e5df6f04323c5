"""Ten thousand typical conditions, compiled once, beside plain Python that decides the same."""

import datetime as dt
import time
from collections.abc import Callable

from genderaudit.checklists.rules.expressions import Environment, XValue, compile_expression
from genderaudit.checklists.rules.runner import RuleSpec, Runner

CONDITION = (
    "${age} >= 18 and (selected(${risks}, 'gbv') or ${district} = 'north') "
    "and not(${consent} = 'no') and count-selected(${risks}) > 1"
)
TIMES = 10_000
TARGET = 30.0


def plain(values: dict[str, XValue]) -> bool:
    age, risks = values["age"], str(values["risks"])
    return (
        isinstance(age, float)
        and age >= 18
        and ("gbv" in risks.split() or values["district"] == "north")
        and values["consent"] != "no"
        and len(risks.split()) > 1
    )


def best_of(repeat: int, work: Callable[[], object]) -> float:
    """Seconds of CPU of the quickest of several runs."""
    times = []
    for _ in range(repeat):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def main() -> None:
    cases: list[dict[str, XValue]] = [
        {
            "age": float(age),
            "risks": risks,
            "district": district,
            "consent": "yes",
        }
        for age in (12, 34)
        for risks in ("gbv sea", "sea", "sea trafficking debt")
        for district in ("north", "south")
    ]
    condition = compile_expression(CONDITION)
    environments = [Environment(case, today=dt.date(2026, 1, 15)) for case in cases]
    rounds = TIMES // len(cases)
    if [condition.test(env) for env in environments] != [plain(case) for case in cases]:
        raise SystemExit("the condition and plain Python disagree")
    ours = best_of(5, lambda: [condition.test(env) for _ in range(rounds) for env in environments])
    theirs = best_of(5, lambda: [plain(case) for _ in range(rounds) for case in cases])
    print(f"conditions: {ours * 1000:.1f} ms for {TIMES}, ratio {ours / theirs:.2f} (target {TARGET:g})")
    reading = best_of(5, lambda: [compile_expression(CONDITION) for _ in range(200)])
    print(
        f"reading: {reading / 200 * 1e6:.0f} us a condition, ratio {reading / 200 / (ours / TIMES):.1f} to deciding it"
    )
    specs = [RuleSpec(name) for name in ("age", "risks", "district", "consent")]
    specs += [RuleSpec(f"q{i}", relevant=condition if i % 10 == 0 else None) for i in range(400)]
    runner = Runner(specs, today=dt.date(2026, 1, 15))
    step = best_of(5, lambda: [runner.set("district", d) for _ in range(50) for d in ("north", "south")]) / 100
    fresh = best_of(3, lambda: Runner(specs, today=dt.date(2026, 1, 15)))
    print(f"answer in a form of 404: {step * 1e6:.0f} us, ratio {step / fresh:.3f} to the whole form (target 0.2)")


if __name__ == "__main__":
    main()
