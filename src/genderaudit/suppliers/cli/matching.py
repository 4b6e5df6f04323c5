"""The terminal door of matching: suppliers that may be the same, decided many at once, merged and split."""

from __future__ import annotations

import argparse
from typing import Any

from genderaudit.runtime.language import Texts, catalogue, format_number
from genderaudit.runtime.terminal import DONE, Commands, command
from genderaudit.store.cli import Session
from genderaudit.suppliers.actions import matching, registry
from genderaudit.suppliers.model.matching import VERDICTS, Candidate, Reason
from genderaudit.suppliers.model.supplier import ID_SCHEMES

_ONE: dict[str, Any] = {"metavar": "SUPPLIER", "help": "its id, a number of its own, or the beginning of its name"}
_REASON: dict[str, Any] = {"default": "", "help": "why; kept in the history"}


def register(inner: Commands) -> None:
    """The commands of `supplier` on suppliers that may be the same."""
    command(inner, "matches", list_matches, "suppliers that may be the same, with reasons; decide on many at once", {
        "--verdict": {"action": "append", "default": [], "choices": VERDICTS, "help": "only these"},
        "--accept": {"choices": ("certain", "proposed"), "help": "merge all of this verdict and the ones before it"},
        "--reason": _REASON,
        "--contradictions": {"action": "store_true", "help": "decisions that contradict each other instead"},
    })  # fmt: skip
    command(inner, "differ", differ, "two suppliers are not the same, and nobody is asked again", {
        "supplier": _ONE, "other": {}, "--reason": _REASON,
    })  # fmt: skip
    command(inner, "merge", merge, "suppliers are the same; the first one stays", {
        "supplier": _ONE, "others": {"nargs": "+"}, "--reason": _REASON,
    })  # fmt: skip
    command(inner, "split", split, "a merged supplier stands for itself again", {
        "supplier": {"metavar": "SUPPLIER", "help": "its id or its whole name"}, "--reason": _REASON,
    })  # fmt: skip


def list_matches(session: Session, args: argparse.Namespace) -> int:
    """`supplier matches`."""
    workspace = session.workspace()
    if args.contradictions:
        return _contradictions(session)
    found = [one for one in matching.candidates_of(workspace) if not args.verdict or one.verdict in args.verdict]
    if args.accept:
        wanted = VERDICTS[: VERDICTS.index(args.accept) + 1]
        decisions = [matching.decision_on(one, same=True) for one in found if one.verdict in wanted]
        decided = matching.decide_matches(workspace, session.author, decisions, reason=args.reason)
        return _told(session, decided)
    names = registry.registry_of(workspace).name_of
    document = [_plain(one) | {"names": [names(one.first), names(one.second)]} for one in found]
    session.terminal.show(document, [line for one in found for line in _lines(one, session)])
    return DONE


def _contradictions(session: Session) -> int:
    say, names = catalogue(session.language), registry.registry_of(session.workspace()).kept
    found = matching.contradictions_of(session.workspace())

    def name(record: str) -> str:
        return names[record].name if record in names else record

    lines = [
        say(
            "suppliers_matching.told.contradiction",
            first=name(one.first),
            second=name(one.second),
            through=", ".join(name(each) for each in one.through),
        )
        for one in found
    ]
    session.terminal.show([one._asdict() for one in found], lines or [say("suppliers_matching.told.nothing")])
    return DONE


def _plain(one: Candidate) -> dict[str, Any]:
    return one._asdict() | {"reasons": [reason._asdict() for reason in one.reasons]}


def _lines(one: Candidate, session: Session) -> list[str]:
    say, names = catalogue(session.language), registry.registry_of(session.workspace()).name_of
    verdict, likeness = say(f"suppliers_matching.verdicts.{one.verdict}"), _number(one.similarity, session)
    head = f"{verdict} {likeness} %: {names(one.first)} ({one.first}) = {names(one.second)} ({one.second})"
    return [head, *(f"  {_reason_words(reason, say)}: {_texts(reason, session)}" for reason in one.reasons)]


def _reason_words(reason: Reason, say: Texts) -> str:
    if reason.code in ID_SCHEMES:
        return say("suppliers_matching.reasons.equal_identifier", scheme=say(f"suppliers.scheme_{reason.code}"))
    return say(f"suppliers_matching.reasons.{reason.code}")


def _texts(reason: Reason, session: Session) -> str:
    texts = reason.first if reason.first == reason.second else f"{reason.first} / {reason.second}"
    return texts if reason.similarity is None else f"{texts} ({_number(reason.similarity, session)} %)"


def _number(value: Any, session: Session) -> str:
    return format_number(value, session.language)


def differ(session: Session, args: argparse.Namespace) -> int:
    """`supplier differ`."""
    workspace = session.workspace()
    ends = [registry.find_supplier(workspace, wanted).id for wanted in (args.supplier, args.other)]
    decision = matching.Decision(ends[0], ends[1], same=False)
    return _told(session, matching.decide_matches(workspace, session.author, [decision], reason=args.reason))


def merge(session: Session, args: argparse.Namespace) -> int:
    """`supplier merge`."""
    workspace = session.workspace()
    keeps, *others = [registry.find_supplier(workspace, wanted).id for wanted in (args.supplier, *args.others)]
    return _told(session, matching.merge_suppliers(workspace, session.author, keeps, others, reason=args.reason))


def split(session: Session, args: argparse.Namespace) -> int:
    """`supplier split`."""
    workspace = session.workspace()
    merged = matching.find_merged(workspace, args.supplier)
    return _told(session, matching.split_supplier(workspace, session.author, merged, reason=args.reason))


def _told(session: Session, decided: matching.Decided) -> int:
    say = catalogue(session.language)
    names = registry.registry_of(session.workspace()).kept
    lines = [
        say(
            f"suppliers_matching.told.{'same' if one.same else 'differ'}",
            first=names[one.first].name,
            second=names[one.second].name,
        )
        for one in decided.matches
    ]
    document = {
        "matches": [one.model_dump(mode="json") for one in decided.matches],
        "changed": [{"id": one.id, "merged_into": one.merged_into} for one in decided.changed],
    }
    session.terminal.show(document, lines or [say("suppliers_matching.told.nothing")])
    return DONE
