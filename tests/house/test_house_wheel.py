import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from house_facts import ROOT

ASSETS = ("checklists", "ui", "resources")
OPENS = """
import sys
from pathlib import Path
from genderaudit.runtime.assets import asset, assets_root
from genderaudit.runtime.language import catalogue
from genderaudit.checklists.actions import find_pack
root = assets_root()
assert root == Path(sys.argv[1]) / "genderaudit" / "_assets", root
assert asset("resources", "fonts", "NotoSans-Regular.ttf").read_bytes()[:4] == b"\\0\\1\\0\\0"
assert catalogue("ar")("dates.months.3") != catalogue("en")("dates.months.3")
forms = sorted(asset("ui").rglob("*"))
assert any(path.is_file() and path.read_bytes() for path in forms)
pack = find_pack("internal-audit")
print(len(pack.pack.items()))
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with nothing but the program, installed from its wheel."""
    built, target = tmp_path_factory.mktemp("built"), tmp_path_factory.mktemp("installed")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(built), cwd=ROOT)
    (wheel,) = built.glob("genderaudit-*.whl")
    pip = (sys.executable, "-m", "pip", "--isolated", "--disable-pip-version-check", "install")
    run(*pip, "--no-index", "--no-deps", "--no-compile", "--target", str(target), str(wheel), cwd=built)
    return target


def run(*command: str, cwd: Path, **environment: str) -> str:
    done = subprocess.run(command, cwd=cwd, env=os.environ | environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def hashes(root: Path) -> dict[str, str]:
    return {
        path.relative_to(root).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for name in ASSETS
        for path in sorted((root / name).rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_the_installed_program_opens_a_pack_a_font_a_form_and_a_language(installed: Path, tmp_path: Path) -> None:
    said = run(
        sys.executable, "-c", OPENS, str(installed), cwd=tmp_path, PYTHONPATH=str(installed),
        GENDERAUDIT_HOME=str(tmp_path / "home"),
    )  # fmt: skip
    assert int(said) > 10


def test_the_wheel_carries_every_asset_as_it_is(installed: Path) -> None:
    carried, here = hashes(installed / "genderaudit" / "_assets"), hashes(ROOT)
    assert {name for name in here if "__pycache__" not in name} - set(carried) == set()
    assert [name for name in carried if here.get(name) != carried[name]] == []


def test_the_wheel_has_no_tests_and_its_command(installed: Path) -> None:
    folders = {path.name for path in installed.iterdir() if path.is_dir() and path.suffix != ".dist-info"}
    assert folders <= {"genderaudit", "bin", "Scripts"}
    (entry,) = installed.glob("*.dist-info/entry_points.txt")
    assert "genderaudit = genderaudit.__main__:main" in entry.read_text(encoding="utf-8")
