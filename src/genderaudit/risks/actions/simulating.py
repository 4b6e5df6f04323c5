"""The register in numbers: draws over the ranges of its risks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from genderaudit.risks.actions.finding import scheme_in_use
from genderaudit.risks.model.ranges import Simulation
from genderaudit.risks.model.refusals import NothingToSimulate
from genderaudit.risks.model.risk import Risk
from genderaudit.risks.rules.scoring import basis_of
from genderaudit.store import Workspace

DRAWS = 10_000
SEED = 2024


def simulate_risks(
    workspace: Workspace, risks: Sequence[Risk], *, unit: str = "", draws: int = DRAWS, seed: int = SEED
) -> Simulation:
    """Harm over the risks that state ranges in one unit; closed ones are left out.

    `unit`: left out, the one that most of them have. Units are never added together. Raises NothingToSimulate.
    """
    from genderaudit.risks.rules.simulating import simulate  # noqa: PLC0415 -- the register opens without numpy

    ranged = {one.id: one.ranges for one in risks if one.ranges is not None and one.status != "closed"}
    wanted = unit or next(iter(Counter(one.unit for one in ranged.values()).most_common(1)), ("", 0))[0]
    chosen = {risk: ranges for risk, ranges in ranged.items() if ranges.unit == wanted}
    if not chosen:
        raise NothingToSimulate(unit=wanted)
    levels = {risk.id: (risk.label, _rated_level(risk)) for risk in risks if risk.id in chosen}
    probability = scheme_in_use(workspace).probability
    return simulate(chosen, draws=draws, seed=seed, unit=wanted, levels=levels, probability=probability)


def _rated_level(risk: Risk) -> int | None:
    basis = basis_of(risk)
    return max(one.likelihood for one in basis[1].people.values()) if basis else None
