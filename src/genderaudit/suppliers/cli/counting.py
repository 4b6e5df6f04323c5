"""The terminal door of how suppliers are counted: currency, rates, definition, weights, assumed and own risk."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from genderaudit.runtime.terminal import DONE, Commands, columns, command, day
from genderaudit.store.cli import Session
from genderaudit.suppliers.actions import keeping, registry
from genderaudit.suppliers.actions import setup as counting
from genderaudit.suppliers.cli.fields import counts_given, level_given, rate_given
from genderaudit.suppliers.cli.showing import show_supplier, texts
from genderaudit.suppliers.model.keeping import Rate
from genderaudit.suppliers.model.refusals import ThemeUnknown
from genderaudit.suppliers.model.supplier import OWNERSHIP_DEFINITIONS, THEMES, OwnRisk, Theme

_MANY: dict[str, Any] = {"action": "append", "default": []}


def register(inner: Commands) -> None:
    """`supplier setup` and `supplier risk`."""
    command(inner, "setup", setup, "currency, rates, definition of ownership, weights and assumed risk", {
        "--currency": {}, "--definition": {"choices": OWNERSHIP_DEFINITIONS},
        "--rate": {**_MANY, "metavar": "CURRENCY=RATE@DATE"},
        "--weight": {**_MANY, "metavar": "CODE=NUMBER", "help": "nothing after the sign: the house default"},
        "--assume": {
            **_MANY, "metavar": "PLACE.THEME=LEVEL", "help": "by country or sector, where nobody has assessed",
        },
        "--reason": {"default": "", "help": "why; kept in the history"},
    })  # fmt: skip
    command(inner, "risk", risk, "the own risk of a supplier in a theme, with its source", {
        "supplier": {"metavar": "SUPPLIER", "help": "its id, a number of its own, or the beginning of its name"},
        "theme": {"choices": THEMES},
        "level": {"nargs": "?", "metavar": "LEVEL", "help": "0 no risk seen, 1 the highest; none takes it away"},
        "--source": {"default": "", "help": "the visit, report or list that it rests on"},
        "--on": {"type": day, "metavar": "DATE", "help": "when it was seen; today where none is given"},
        "--estimated": {"action": "store_true", "help": "from country and sector, not seen at the supplier"},
        "--engagement": {"default": "", "metavar": "ID"}, "--finding": {"default": "", "metavar": "ID"},
        "--reason": {"default": "", "help": "due where it takes the place of what an assessment found"},
    })  # fmt: skip


def setup(session: Session, args: argparse.Namespace) -> int:
    """`supplier setup`."""
    workspace = session.workspace()
    now = counting.change_counting(
        workspace,
        session.author,
        currency=args.currency,
        definition=args.definition,
        rates=[Rate.model_validate(rate_given(text)) for text in args.rate],
        weights=counts_given(args.weight),
        priors=_assumed(args.assume),
        reason=args.reason,
    )
    say = texts(session)
    lines = [f"{now.currency}  {say(f'suppliers.definitions.{now.definition}')}"]
    lines += columns((one.currency, f"{one.rate:f}", str(one.since), one.source) for one in now.rates)
    lines += columns((code, f"{value:f}") for code, value in now.weights.items())
    lines += columns(
        (country, say(f"suppliers.themes.{theme}"), f"{value:f}", say("suppliers.own_risk.assumed"))
        for country, by in now.priors.items()
        for theme, value in by.items()
    )
    for one in counting.missing_rates_of(workspace):
        lines.append(f"{one.currency}: {say('network.cli.not_converted', n=one.amounts)}")
    session.terminal.show(now.model_dump(mode="json"), lines)
    return DONE


def _assumed(pairs: Sequence[str]) -> dict[tuple[str, Theme], Decimal | None]:
    found: dict[tuple[str, Theme], Decimal | None] = {}
    for place, value in counts_given(pairs).items():
        country, _, wanted = place.partition(".")
        theme = next((one for one in THEMES if one == wanted.strip()), None)
        if theme is None:
            raise ThemeUnknown(wanted=wanted, known=", ".join(THEMES))
        found[country.strip().upper(), theme] = value
    return found


def risk(session: Session, args: argparse.Namespace) -> int:
    """`supplier risk`."""
    workspace = session.workspace()
    found = registry.find_supplier(workspace, args.supplier)
    fresh = None
    if args.level is not None:
        fresh = OwnRisk(
            theme=args.theme,
            value=level_given(args.level),
            status="estimated" if args.estimated else "found",
            on=args.on or workspace.today(),
            engagement=args.engagement,
            finding=args.finding,
            source=args.source,
        )
    kept = keeping.set_own_risk(workspace, session.author, found.id, args.theme, fresh, reason=args.reason)
    return show_supplier(session, kept)
