"""What of a risk a report shows: no small counts, no unsafe names of groups, nothing that leads to a person."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from genderaudit.domain.small_numbers import is_small_cell
from genderaudit.reports.model.register import NOT_NAMED, LinkShown, RiskShown
from genderaudit.risks.model.risk import STAGES, Assessment, Risk


def shown_risk(risk: Risk, links: tuple[LinkShown, ...], groups_off: Sequence[str]) -> RiskShown:
    """The risk as its report carries it. `groups_off`: groups that it is unsafe to name in this place."""
    name = _naming(risk, frozenset(groups_off))
    hidden = {group for group in risk.groups if name(group) != group}
    affected = tuple({"group": name(one.group)} if one.group in hidden else one.model_dump() for one in risk.affected)
    changes: dict[str, object] = {
        "affected": affected,
        "unaffected": {group: why for group, why in risk.unaffected.items() if name(group) == group},
        "ranges": None,
        "controls": tuple(
            one.model_copy(update={"groups": _each(one.groups, name), "evidence": ()}) for one in risk.controls
        ),
        "treatments": tuple(
            one.model_copy(
                update={"protects": _each(one.protects, name), "moves_risk_to": _each(one.moves_risk_to, name)}
            )
            for one in risk.treatments
        ),
        # complaints are sensitive: a zero tells as much as a one
        "complaints": risk.complaints
        if risk.complaints is not None and not is_small_cell(risk.complaints, "sensitive")
        else None,
        "links": (),
        "source": None,
        **{stage: _stage(rated, name) for stage in STAGES if (rated := risk.stage(stage)) is not None},
    }
    return RiskShown(risk=Risk.model_validate({**dict(risk), **changes}), links=links)


def _stage(rated: Assessment, name: Callable[[str], str]) -> Assessment:
    return rated.model_copy(
        update={
            "people": {name(group): rating for group, rating in rated.people.items()},
            # no total stands beside these counts, so none that is left out can be worked out
            "panel": {who: count for who, count in rated.panel.items() if not is_small_cell(count, "ordinary")},
        }
    )


def _naming(risk: Risk, off: frozenset[str]) -> Callable[[str], str]:
    """How each group is named; those that it is unsafe to name share one word and are numbered."""
    names: dict[str, str] = {}
    every = [
        *risk.groups,
        *risk.unaffected,
        *(group for one in risk.controls for group in one.groups),
        *(group for one in risk.treatments for group in (*one.protects, *one.moves_risk_to)),
    ]
    for group in dict.fromkeys(every):
        if not off.isdisjoint(group.split("+")):
            names[group] = NOT_NAMED if not names else f"{NOT_NAMED}_{len(names) + 1}"
    return _lookup(names)


def _lookup(names: Mapping[str, str]) -> Callable[[str], str]:
    return lambda group: names.get(group, group)


def _each(groups: tuple[str, ...], name: Callable[[str], str]) -> tuple[str, ...]:
    return tuple(name(group) for group in groups)
