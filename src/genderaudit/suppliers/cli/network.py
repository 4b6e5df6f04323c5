"""The terminal door of the network: exposure, single points, blind spots, owners, tiers, states and the map."""

from __future__ import annotations

import argparse
import datetime as dt
from pathlib import Path
from typing import Any, get_args

from genderaudit.domain.records import Value
from genderaudit.runtime.terminal import DONE, Commands, command, day
from genderaudit.store.cli import Session
from genderaudit.suppliers.actions import network as reading
from genderaudit.suppliers.actions import supplier_map, time_machine
from genderaudit.suppliers.actions.registry import end_named
from genderaudit.suppliers.actions.telling import Voice, drafts_of
from genderaudit.suppliers.cli import network_lines as lines
from genderaudit.suppliers.model.network import ExposureRow, Weights
from genderaudit.suppliers.model.network_refusals import ChangeNotUnderstood
from genderaudit.suppliers.model.refusals import SupplierUnknown
from genderaudit.suppliers.model.structure import Change, WomenThroughOwners
from genderaudit.suppliers.model.supplier import OWNERSHIP_DEFINITIONS, THEMES, US, Theme
from genderaudit.suppliers.rules.map.classes import ColourBy
from genderaudit.suppliers.rules.map.data import GROUPINGS
from genderaudit.suppliers.rules.map.layout import LayoutName
from genderaudit.suppliers.rules.network.graph import Network

LIMIT = 50
LARGE = 20_000
"""Suppliers above which only the nearest and the risky are listed; house default."""


def register(commands: Commands) -> None:
    """`network` and its subcommands."""
    when: dict[str, Any] = {
        "--true-on": {"type": day, "metavar": "DATE", "help": "links that held on that day"},
        "--known-at": {"metavar": "STATE|DATE", "help": "as we knew it then"},
    }
    theme: dict[str, Any] = {"choices": THEMES}
    many: dict[str, Any] = {"action": "append", "default": []}
    limit: dict[str, Any] = {"type": int, "default": LIMIT, "help": "lines at most; 0 for all"}
    named: dict[str, Any] = {"nargs": "?", "default": US, "metavar": "SUPPLIER"}
    parser = commands.add_parser("network", help="what follows from who supplies whom")
    inner = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    command(inner, "exposure", exposure, "risk taken over along routes, source by source", {
        "supplier": {"nargs": "?", "metavar": "SUPPLIER"}, "--theme": {"action": "append", "choices": THEMES},
        "--limit": limit, "--sensitivity": {"action": "store_true"}, **when,
    })  # fmt: skip
    command(inner, "whatif", whatif, "the exposure with something changed; nothing is saved", {
        "supplier": named, "--theme": {**theme, "required": True}, "--remove": {**many, "metavar": "SUPPLIER"},
        "--clause": {**many, "metavar": "LINK=gender|psea"}, "--verify": {**many, "metavar": "LINK"},
        "--own": {**many, "metavar": "SUPPLIER=VALUE"}, **when,
    })  # fmt: skip
    command(inner, "critical", critical, "single points of failure", {"--limit": limit, **when})
    command(inner, "concentration", concentration, "how concentrated the spend is, by supplier and owner group", {
        "--total": {**many, "metavar": "CATEGORY=AMOUNT", "help": "what was spent in all; all=AMOUNT for everything"},
        "--shared-directors": {"action": "store_true", "help": "as if a shared director made suppliers one"}, **when,
    })  # fmt: skip
    command(inner, "blindspots", blindspots, "money and contact with people where nobody has looked", {
        "--limit": limit, **when,
    })  # fmt: skip
    command(inner, "breaks", breaks, "clauses that are not passed on", {"--limit": limit, **when})
    command(inner, "rings", rings, "suppliers tied by shared details", {"--limit": limit, **when})
    command(inner, "owners", owners, "ownership loops, groups, claims to verify", {"--limit": limit, **when})
    command(inner, "women", women, "women-owned share of each tier", {
        "--definition": {"choices": OWNERSHIP_DEFINITIONS},
        "--through-owners": {"action": "store_true", "help": "supplier by supplier, through the firms that own it"},
        "--least": {"type": int, "choices": range(5), "help": "verification level from which a claim counts"},
        "--limit": limit, **when,
    })  # fmt: skip
    command(inner, "tiers", tiers, "tiers, loops and how far each tier is visible", {"--limit": limit, **when})
    command(inner, "states", states, "named states of the map", {
        "--save": {"metavar": "NAME"}, "--remove": {"metavar": "NAME"}, "--note": {"default": ""}, **when,
    })  # fmt: skip
    command(inner, "compare", compare, "what is new, gone and changed between two states", {
        "before": {"metavar": "STATE|DATE"}, "after": {"nargs": "?", "default": "now", "metavar": "STATE|DATE"},
    })  # fmt: skip
    command(inner, "map", draw, "the map as an .svg or .png file", {
        "file": {"type": Path, "metavar": "FILE"}, "--layout": {"choices": get_args(LayoutName), "default": "tiers"},
        "--by": {"choices": get_args(ColourBy), "default": "exposure"}, "--theme": {**theme, "default": THEMES[0]},
        "--group": {"choices": GROUPINGS}, "--around": {"default": "", "metavar": "SUPPLIER"},
        "--steps": {"type": int, "choices": (1, 2, 3), "default": 2}, "--names": {"action": "store_true"}, **when,
    })  # fmt: skip


def _network(session: Session, args: argparse.Namespace) -> Network:
    return reading.network_of(session.workspace(), true_on=args.true_on, known_at=_moment(session, args))


def _moment(session: Session, args: argparse.Namespace) -> dt.datetime | None:
    return time_machine.find_viewpoint(session.workspace(), args.known_at).known_at if args.known_at else None


def _voice(session: Session, network: Network) -> Voice:
    return Voice(network, session.language)


def _known(session: Session, network: Network, wanted: str) -> str:
    """A supplier as people name it, in the network of the state that is looked at. Raises SupplierUnknown."""
    found = wanted if wanted in network.places else end_named(session.workspace(), wanted)
    if found not in network.places:
        raise SupplierUnknown(wanted=wanted)
    return found


def _document(result: Value, network: Network, session: Session, limit: int = 0) -> dict[str, Any]:
    """A receipt with its lines in words: what a finding, a risk or a verification task starts from."""
    drafts = drafts_of(result, network, session.language)  # type: ignore[arg-type]
    document = result.model_dump(mode="json")
    cut = limit or len(drafts)
    named = {one: network.names.get(one, one) for draft in drafts[:cut] for one in draft.suppliers}
    return {**document, "names": named, "drafts": [one.model_dump(mode="json") for one in drafts[:cut]]}


def exposure(session: Session, args: argparse.Namespace) -> int:
    """`network exposure`."""
    network, weights = _network(session, args), reading.weights_of(session.workspace())
    voice, document, said = _voice(session, network), list[dict[str, Any]](), list[str]()
    themes: tuple[Theme, ...] = tuple(args.theme or THEMES)
    for theme in themes:
        named = (
            [_known(session, network, args.supplier)]
            if args.supplier
            else _exposed(network, weights, theme, args.limit)
        )
        for one in named:
            found = reading.exposure_of(network, weights, theme, one)
            paths = [
                {"source": source.supplier, "via": list(source.route.via), "share": source.share, "adds": source.adds}
                for source in found.sources
            ]
            extra: dict[str, Any] = {}
            if args.sensitivity:
                moved = reading.sensitivity_of(network, weights, theme, one)
                extra["sensitivity"] = moved.model_dump(mode="json")
            document.append({**found.model_dump(mode="json"), "name": voice.name(one), "paths": paths, **extra})
            said += lines.exposure(found, voice, limit=args.limit)
            if args.sensitivity:
                said.append(lines.sensitivity(moved, voice))
    said += lines.basis(network.basis("exposure", weights), voice)
    session.terminal.show(document, said)
    return DONE


def _exposed(network: Network, weights: Weights, theme: Theme, limit: int) -> list[str]:
    """We ourselves, and those who carry or inherit some risk of a theme, the most exposed first.

    In a large network only tier 1 and those with an own risk are looked at.
    """
    own = set(network.nodes["id"][network.nodes[f"own.{theme}"].notna()]) - {US}
    direct = set(network.bought["supplier"])
    every = sorted(own | direct) if len(network.ids) > LARGE else network.ids[1:]
    rows = reading.exposures_of(network, weights, theme, every).rows

    def weight(row: ExposureRow) -> tuple[float, str]:
        return (-max(row.own or 0.0, row.inherited.value), row.supplier)

    chosen = [row for row in rows if row.own is not None or row.inherited.value > 0]
    return [US, *(row.supplier for row in sorted(chosen, key=weight)[: limit or None])]


def whatif(session: Session, args: argparse.Namespace) -> int:
    """`network whatif`."""
    network, weights = _network(session, args), reading.weights_of(session.workspace())
    changes = _changes(session, network, args)
    supplier = _known(session, network, args.supplier)
    for change in changes:
        if change.supplier == US or (change.what, change.supplier) == ("remove", supplier):
            raise ChangeNotUnderstood(text=change.supplier)
    found = reading.try_out(network, weights, args.theme, changes, supplier)
    session.terminal.show(found.model_dump(mode="json"), lines.what_if(found, _voice(session, network)))
    return DONE


def _changes(session: Session, network: Network, args: argparse.Namespace) -> list[Change]:
    """What to try, as typed. Raises ChangeNotUnderstood, SupplierUnknown."""
    changes = [Change(what="remove", supplier=_known(session, network, one)) for one in args.remove]
    changes += [Change(what="verify", link=_link(network, one)) for one in args.verify]
    for text in args.clause:
        link, _, clause = text.rpartition("=")
        if clause not in ("gender", "psea"):
            raise ChangeNotUnderstood(text=text)
        changes.append(Change(what="clause", link=_link(network, link), clause=clause))
    for text in args.own:
        supplier, _, number = text.rpartition("=")
        try:
            value = float(number)
        except ValueError:
            raise ChangeNotUnderstood(text=text) from None
        if not supplier or not 0 <= value <= 1:
            raise ChangeNotUnderstood(text=text)
        one = _known(session, network, supplier)
        changes.append(Change(what="own_risk", supplier=one, theme=args.theme, value=value))
    return changes


def _link(network: Network, wanted: str) -> str:
    """A link by its id, or by SELLER>BUYER. Raises ChangeNotUnderstood."""
    if wanted in network.keys:
        return wanted
    seller, _, buyer = wanted.partition(">")
    ends = network.links[(network.links["seller"] == seller) & (network.links["buyer"] == buyer)]
    if len(ends) != 1:
        raise ChangeNotUnderstood(text=wanted)
    return str(ends["key"].iloc[0])


def critical(session: Session, args: argparse.Namespace) -> int:
    """`network critical`."""
    network = _network(session, args)
    found, voice = reading.critical_of(network), _voice(session, network)
    session.terminal.show(_document(found, network, session, args.limit), lines.critical(found, voice, args.limit))
    return DONE


def concentration(session: Session, args: argparse.Namespace) -> int:
    """`network concentration`."""
    network, totals = _network(session, args), dict[str, float]()
    for text in args.total:
        segment, _, amount = text.rpartition("=")
        try:
            totals["" if segment == "all" else segment[:2]] = float(amount)
        except ValueError:
            raise ChangeNotUnderstood(text=text) from None
    found = reading.concentration_of(network, totals=totals, directors=args.shared_directors)
    session.terminal.show(_document(found, network, session), lines.concentration(found, _voice(session, network)))
    return DONE


def blindspots(session: Session, args: argparse.Namespace) -> int:
    """`network blindspots`."""
    network = _network(session, args)
    found, voice = reading.blind_spots_of(network), _voice(session, network)
    session.terminal.show(_document(found, network, session, args.limit), lines.blind_spots(found, voice, args.limit))
    return DONE


def breaks(session: Session, args: argparse.Namespace) -> int:
    """`network breaks`."""
    network = _network(session, args)
    found, voice = reading.breaks_of(network), _voice(session, network)
    session.terminal.show(_document(found, network, session, args.limit), lines.breaks(found, voice, args.limit))
    return DONE


def rings(session: Session, args: argparse.Namespace) -> int:
    """`network rings`."""
    network = _network(session, args)
    found, voice = reading.rings_of(network), _voice(session, network)
    session.terminal.show(_document(found, network, session, args.limit), lines.rings(found, voice, args.limit))
    return DONE


def owners(session: Session, args: argparse.Namespace) -> int:
    """`network owners`."""
    network = _network(session, args)
    found, voice = reading.owners_of(network), _voice(session, network)
    told = lines.tasks(drafts_of(found, network, session.language), voice, args.limit)
    session.terminal.show(_document(found, network, session, args.limit), told)
    return DONE


def women(session: Session, args: argparse.Namespace) -> int:
    """`network women`."""
    network = _network(session, args)
    if args.through_owners:
        traced, voice = _through_owners(network, args), _voice(session, network)
        document = {**traced.model_dump(mode="json"), "names": _names(network, traced)}
        session.terminal.show(document, lines.through_owners(traced, voice, args.limit))
        return DONE
    found = reading.women_owned_tiers_of(network, definition=args.definition)
    session.terminal.show(found.model_dump(mode="json"), lines.women(found, _voice(session, network)))
    return DONE


def _through_owners(network: Network, args: argparse.Namespace) -> WomenThroughOwners:
    return reading.women_through_owners_of(network, definition=args.definition, least=args.least)


def _names(network: Network, found: WomenThroughOwners) -> dict[str, str]:
    every = {end for one in found.rows for end in (one.supplier, *(part.owner for part in one.owners))}
    return {one: network.names.get(one, one) for one in sorted(every)}


def tiers(session: Session, args: argparse.Namespace) -> int:
    """`network tiers`."""
    network = _network(session, args)
    found, voice = reading.tiers_of(network), _voice(session, network)
    session.terminal.show(found.model_dump(mode="json"), lines.tiers(found, voice, args.limit))
    return DONE


def states(session: Session, args: argparse.Namespace) -> int:
    """`network states`."""
    workspace, said = session.workspace(), list[str]()
    say = lines.texts(session.language)
    if args.save:
        saved = time_machine.save_map_state(
            workspace, session.author, args.save, known_at=_moment(session, args), true_on=args.true_on, note=args.note
        )
        said = [say("network.cli.state_saved", name=saved.name)]
    if args.remove:
        gone = time_machine.find_state(workspace, args.remove)
        time_machine.remove_map_state(workspace, session.author, gone)
        said.append(say("network.cli.state_removed", name=gone.name))
    every = time_machine.map_states(workspace)
    document = [one.model_dump(mode="json") for one in every]
    session.terminal.show(document, said or lines.states(every, session.language))
    return DONE


def compare(session: Session, args: argparse.Namespace) -> int:
    """`network compare`."""
    workspace = session.workspace()
    before, after = (time_machine.find_viewpoint(workspace, one) for one in (args.before, args.after))
    found = time_machine.compare_states(workspace, before, after)
    session.terminal.show(found.model_dump(mode="json"), lines.comparison(found, session.language))
    return DONE


def draw(session: Session, args: argparse.Namespace) -> int:
    """`network map`."""
    workspace = session.workspace()
    drawing = supplier_map.draw_map(
        workspace, session.language, today=workspace.today(), layout=args.layout, by=args.by, theme=args.theme,
        group=args.group, around=args.around, steps=args.steps, true_on=args.true_on,
        known_at=_moment(session, args), public=not args.names,
    )  # fmt: skip
    supplier_map.write_map(drawing, args.file, session.language)
    session.terminal.show({"file": str(args.file), "about": drawing.about}, [str(args.file), drawing.about])
    return DONE
