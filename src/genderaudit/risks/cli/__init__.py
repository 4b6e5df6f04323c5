"""The terminal door of the risk register."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from genderaudit.risks.actions.simulating import DRAWS, SEED
from genderaudit.risks.cli import one as one_risk
from genderaudit.risks.cli import whole
from genderaudit.risks.model.risk import ROLES, STAGES
from genderaudit.runtime.terminal import Commands, command


def register(commands: Commands) -> None:
    """`risk` and its subcommands."""
    one: dict[str, Any] = {"metavar": "RISK", "help": "such as R-01"}
    setting: dict[str, Any] = {"action": "append", "default": [], "metavar": "FIELD=TEXT"}
    many: dict[str, Any] = {"action": "append", "default": []}
    path: dict[str, Any] = {"type": Path, "metavar": "FILE"}
    ranges = {flag: {"metavar": "LOW/LIKELY/HIGH"} for flag in ("--likelihood-range", "--effect-range")}
    parser = commands.add_parser("risk", help="the register: one event, rated for each group that it hits")
    inner = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    command(inner, "add", one_risk.add, "write a risk down", {
        "--from": {"dest": "starter", "metavar": "RL-01", "help": "adapt a starter risk of the library"},
        "--set": setting, "--affected": {**many, "metavar": "GROUP"},
    })  # fmt: skip
    command(inner, "edit", one_risk.edit, "change what is written of a risk", {
        "risk": one, "--set": setting, "--affected": {**many, "metavar": "GROUP"},
        "--unaffected": {**many, "metavar": "GROUP=REASON"}, **ranges, "--unit": {"default": ""},
    })  # fmt: skip
    command(inner, "list", whole.list_risks, "the register with scores, gaps and what is overdue", {
        "--text": {"default": ""}, "--band": many, "--category": many, "--status": many, "--group": many,
        "--owner": {"default": ""}, "--linked": {"default": "", "metavar": "ID"},
        "--overdue": {"action": "store_true"}, "--gap": {"action": "store_true"},
    })  # fmt: skip
    command(inner, "show", one_risk.show, "one risk whole, with its timeline", {"risk": one})
    command(inner, "rate", one_risk.rate, "rate a stage for each affected group", {
        "risk": one, "ratings": {"nargs": "+", "metavar": "GROUP=LxI[:CONFIDENCE]"},
        "--stage": {"choices": STAGES, "default": "current"}, "--rationale": {}, "--reason": {"default": ""},
    })  # fmt: skip
    command(inner, "control", one_risk.control, "add a control, or record its test", {
        "risk": one, "--number": {"type": int, "help": "change this one"}, "--set": setting,
    })  # fmt: skip
    command(inner, "treat", one_risk.treat, "add a treatment, or change one", {
        "risk": one, "--number": {"type": int, "help": "change this one"}, "--set": setting,
    })  # fmt: skip
    command(inner, "accept", one_risk.accept, "live with a risk until a day, by decision of a post", {
        "risk": one, "--approver": {"default": "", "metavar": "POST"}, "--role": {"choices": ROLES, "default": "owner"},
        "--reason": {"default": ""}, "--until": {"metavar": "DATE"},
        "--continue-with-safeguards": {"dest": "safeguards", "metavar": "TEXT", "help": "what protects people"},
    })  # fmt: skip
    command(inner, "close", one_risk.close, "close a risk, or open it again", {
        "risk": one, "--reason": {"default": ""}, "--reopen": {"action": "store_true"},
    })  # fmt: skip
    command(inner, "import", whole.take_in, "take a register in from a spreadsheet", {
        "file": path, "--preview": {"action": "store_true"}, "--map": {**many, "metavar": "COLUMN=FIELD"},
        "--day-first": {"action": "store_true"}, "--month-first": {"action": "store_true"},
    })  # fmt: skip
    command(inner, "export", whole.export, "write the register as .xlsx or .csv", {
        "file": path, "--layout": {"action": "store_true", "help": "in the layout of the imported spreadsheet"},
    })  # fmt: skip
    command(inner, "matrix", whole.matrix, "the matrices, or what another one changes", {
        "matrix": {"nargs": "?", "metavar": "ID|FILE"}, "--apply": {"action": "store_true"},
        "--reason": {"default": ""}, "--level": {**many, "metavar": "SIDE:OLD=NEW"},
    })  # fmt: skip
    command(inner, "check", whole.check, "what does not hold together, and mend it", {
        "risk": {"nargs": "?", "metavar": "RISK"}, "--mend": {"metavar": "CHECK"},
    })  # fmt: skip
    command(inner, "simulate", whole.simulate, "ranges drawn many times: harm curve and drivers", {
        "risks": {"nargs": "*", "metavar": "RISK"}, "--draws": {"type": int, "default": DRAWS},
        "--seed": {"type": int, "default": SEED}, "--unit": {"default": ""},
    })  # fmt: skip
    command(inner, "library", whole.library, "the starter risks", {"risk": {"nargs": "?", "metavar": "RL-01"}})
