import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from house_facts import PACKAGE, ROOT, parsed, sources

CONTRACTS = [
    contract["name"]
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
]
STAIRS = "The stairs go down only"
QT = "Qt only behind desktop and widgets"
NO_QT_NAMED = "Faces, the list of rooms and the terminal name no Qt"
PURE = "Models and rules touch no file, database or network"
DOORS = "A door calls actions and opens no storage"
CIRCLES = "No import goes round in a circle"

OUTWARD = re.compile(
    r"open|input|print|(.*\.)?(read_text|read_bytes|write_text|write_bytes|utcnow|utc_now|urandom|token_\w+|getenv|uuid[14])"
    r"|(dt\.)?(datetime|date)\.(now|today)|time\.\w+|random\.(random|randint|choice|shuffle)|Path"
)

# contract, module that gets the import, the import, what the message names
PLANTED = [
    (STAIRS, "domain/ids.py", "import genderaudit.runtime.folders", "genderaudit.runtime.folders"),
    (STAIRS, "runtime/folders.py", "import genderaudit.checklists", "genderaudit.checklists"),
    (STAIRS, "checklists/actions.py", "import genderaudit.safeguards", "genderaudit.safeguards"),
    (STAIRS, "engagements/cli.py", "import genderaudit.findings", "genderaudit.findings"),
    (STAIRS, "suppliers/actions.py", "import genderaudit.engagements", "genderaudit.suppliers.actions"),
    (STAIRS, "exchange/actions.py", "import genderaudit.rooms", "genderaudit.exchange.actions"),
    (STAIRS, "drawer/things.py", "", "genderaudit.drawer"),
    (QT, "checklists/actions.py", "import PySide6.QtCore", "PySide6"),
    (QT, "safeguards/rules/shield.py", "def late():\n    from PySide6 import QtCore", "PySide6"),
    (QT, "runtime/assets.py", "import PySide6", "PySide6"),
    (NO_QT_NAMED, "findings/__init__.py", "import PySide6.QtWidgets", "PySide6"),
    (NO_QT_NAMED, "rooms.py", "import PySide6.QtWidgets", "PySide6"),
    (PURE, "checklists/model/pack.py", "import apsw", "apsw"),
    (PURE, "findings/rules.py", "from pathlib import Path", "pathlib"),
    (PURE, "reports/rules/words.py", "import urllib.request", "urllib"),
    (PURE, "engagements/rules/steps.py", "import genderaudit.engagements.files", "genderaudit.engagements.files"),
    (DOORS, "findings/cli.py", "import genderaudit.store.storage.journal", "genderaudit.store.storage.journal"),
    (DOORS, "engagements/cli.py", "import apsw", "apsw"),
    (CIRCLES, "checklists/model/pack.py", "import genderaudit.checklists.rules.form", "genderaudit.checklists"),
]  # fmt: skip


def lint(source: Path, config: Path) -> tuple[int, str]:
    """Exit code and words of import-linter over the package in `source`."""
    command = [sys.executable, "-c", "import sys; from importlinter.cli import lint_imports_command as c; c()"]
    command += ["--config", str(config), "--no-logo", "--no-cache"]
    environment = os.environ | {"PYTHONPATH": str(source), "COLUMNS": "200", "PYTHONUTF8": "1"}
    done = subprocess.run(command, cwd=source, env=environment, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def plant(source: Path, module: str, line: str) -> None:
    target = source / "genderaudit" / module
    if not target.parent.is_dir():
        target.parent.mkdir(parents=True)
        (target.parent / "__init__.py").write_text("", encoding="utf-8")
    before = target.read_text(encoding="utf-8") if target.exists() else ""
    target.write_text(f"{before}\n{line}\n", encoding="utf-8")


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A copy of the program to plant offences in."""
    source = tmp_path / "src"
    shutil.copytree(PACKAGE, source / "genderaudit", ignore=shutil.ignore_patterns("__pycache__"))
    return source


def test_the_house_keeps_its_import_contracts() -> None:
    code, words = lint(ROOT / "src", ROOT / "pyproject.toml")
    assert code == 0, words
    assert all(f"{name} KEPT" in words for name in CONTRACTS), words


@pytest.mark.parametrize(
    ("contract", "module", "line", "named"), PLANTED, ids=[f"{module}-{named}" for _, module, _, named in PLANTED]
)
def test_a_planted_import_breaks_its_contract(copied: Path, contract: str, module: str, line: str, named: str) -> None:
    plant(copied, module, line)
    code, words = lint(copied, ROOT / "pyproject.toml")
    assert code == 1, words
    assert f"{contract} BROKEN" in words
    _, _, details = words.partition("Broken contracts")
    assert named in details


def outward(path: Path) -> list[str]:
    """Calls by which a module would ask the disk, the clock or chance without being given them."""
    return [
        f"{path.relative_to(path.parents[2])}:{node.lineno} {called}"
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Call) and OUTWARD.fullmatch(called := ast.unparse(node.func))
    ]


def test_models_and_rules_ask_neither_disk_nor_clock_nor_chance() -> None:
    pure = [path for path in sources() if {"model", "rules"} & {*path.parts, path.stem}]
    assert len(pure) > 60
    assert [found for path in pure for found in outward(path)] == []


def test_a_rule_that_reads_the_clock_is_noticed(tmp_path: Path) -> None:
    module = tmp_path / "rules.py"
    module.write_text("import datetime as dt\nwhen = dt.datetime.now()\nwhat = open('x')\n", encoding="utf-8")
    assert len(outward(module)) == 2


def test_every_contract_has_been_seen_to_fail() -> None:
    assert {contract for contract, *_ in PLANTED} == set(CONTRACTS)


def test_a_window_behind_its_door_breaks_nothing(copied: Path) -> None:
    plant(copied, "checklists/desktop/runner.py", "import PySide6.QtWidgets\nimport genderaudit.checklists.actions")
    plant(copied, "widgets/table.py", "import PySide6.QtCore\nimport genderaudit.runtime.language")
    plant(copied, "desktop/frame.py", "import genderaudit.rooms\nimport genderaudit.checklists.desktop.runner")
    code, words = lint(copied, ROOT / "pyproject.toml")
    assert code == 0, words
