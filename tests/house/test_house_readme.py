import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from house_facts import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")


def shown(command: str) -> list[str]:
    """The lines that the README shows below a command, up to the next one."""
    found = re.search(rf"^    \$ {re.escape(command)}\n((?:    .*\n)+)", README, re.MULTILINE)
    assert found, command
    return [line.strip() for line in found.group(1).splitlines()]


def run(folder: Path, command: str) -> list[str]:
    words = [sys.executable, "-m", *command.split()]
    environment = os.environ | {"GENDERAUDIT_LANGUAGE": "en", "PYTHONUTF8": "1"}
    done = subprocess.run(words, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return [line.strip() for line in done.stdout.splitlines()]


@pytest.mark.drill
def test_the_readme_shows_what_the_program_prints(tmp_path: Path) -> None:
    for command in (
        "genderaudit demo demo",
        "genderaudit report verify demo/internal-audit.pdf --trust demo/identities/trust",
    ):
        printed = run(tmp_path, command)
        assert [line for line in shown(command) if line != "…" and line not in printed] == []


def test_the_readme_names_the_two_commands_and_the_licence() -> None:
    targets = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"make (\w+)", README):
        assert re.search(rf"^{target}:", targets, re.MULTILINE), target
    assert {"demo", "test"} <= set(re.findall(r"make (\w+)", README))
    assert "Apache License" in (ROOT / "LICENSE").read_text(encoding="utf-8")
