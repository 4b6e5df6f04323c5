import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from house_facts import ROOT

NO_QT = """
import sys
class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ImportError(f"{name} is not installed here")
sys.meta_path.insert(0, NoQt())
"""
NO_SOCKET = """
import sys
def watch(event, arguments):
    if event.startswith("socket."):
        raise RuntimeError(f"reached for the network: {event}")
sys.addaudithook(watch)
"""
COMMAND = """
from genderaudit.cli import main
code = main(sys.argv[1:])
assert not [name for name in sys.modules if name.partition(".")[0] in ("PySide6", "shiboken6")]
sys.exit(code)
"""


def run(code: str, *arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {
        "GENDERAUDIT_HOME": str(home), "GENDERAUDIT_PASSPHRASE": "correct horse", "GENDERAUDIT_LANGUAGE": "en",
    }  # fmt: skip
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, cwd=home, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("barrier", [NO_QT, NO_SOCKET], ids=["without Qt", "without a network"])
def test_the_terminal_lists_packs(barrier: str, tmp_path: Path) -> None:
    done = run(barrier + COMMAND, "checklist", "list", "--json", home=tmp_path)
    assert done.returncode == 0, done.stderr
    files = [path.read_text(encoding="utf-8") for path in (ROOT / "checklists").glob("*/pack.yaml")]
    ids = {re.findall(r"^id: (\S+)", text, re.MULTILINE)[0] for text in files}
    assert len(ids) > 2
    assert {pack["id"] for pack in json.loads(done.stdout)} == ids


@pytest.mark.parametrize("barrier", [NO_QT, NO_SOCKET], ids=["without Qt", "without a network"])
def test_the_terminal_makes_and_checks_a_workspace(barrier: str, tmp_path: Path) -> None:
    done = run(barrier + COMMAND, "workspace", "new", "w.gaw", home=tmp_path)
    assert done.returncode == 0, done.stderr
    done = run(barrier + COMMAND, "workspace", "check", "--workspace", "w.gaw", "--json", home=tmp_path)
    assert (done.returncode, json.loads(done.stdout)["ok"]) == (0, True), done.stderr


def test_the_barriers_hold(tmp_path: Path) -> None:
    assert "is not installed here" in run(NO_QT + "import PySide6.QtCore", home=tmp_path).stderr
    assert "reached for the network" in run(NO_SOCKET + "import socket; socket.socket()", home=tmp_path).stderr
