import re
import subprocess

import pytest
from house_facts import ROOT

# written in pieces, so that this file does not offend against itself
PLACES = [
    "/wo" + "rk/",
    "/ho" + "me/" + r"[a-z]",
    "/ro" + r"ot/\.",  # the XPath of a list in XLSForm begins alike
    "/Us" + "ers/" + r"[A-Za-z]",
    r"[A-Za-z]:\\+Us" + "ers",
]
REGISTRIES = [
    "pypi" + r"\.org",
    "python" + r"hosted\.",
    r"conda\." + "anaconda",
    "registry" + r"\.npm",
    r"https?://[^\s\"'<>]+/" + "simple" + r"\b",
    r"--(extra-)?" + "index-url" + r"[ =]\S*:",
]


def tracked() -> list[str]:
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [name for name in done.stdout.split("\0") if name]


def found(patterns: list[str], text: str) -> list[str]:
    return [match.group() for pattern in patterns for match in re.finditer(pattern, text)]


def test_no_tracked_file_names_a_place_of_one_machine_or_a_registry() -> None:
    offences = []
    for name in tracked():
        path = ROOT / name
        content = path.read_bytes() if path.is_file() else b""
        if b"\0" not in content:
            hits = found([*PLACES, *REGISTRIES], content.decode("utf-8", errors="replace"))
            offences += [f"{name}: {hit}" for hit in hits]
    assert not offences, "\n".join(offences)


@pytest.mark.parametrize(
    "text",
    [
        "see /wo" + "rk/x",
        "/ho" + "me/ana/y",
        "C:\\Us" + "ers\\ana",
        "https://pypi" + ".org/x",
        "http://mirror/a/" + "simple",
    ],
)
def test_an_offending_text_is_noticed(text: str) -> None:
    assert found([*PLACES, *REGISTRIES], text)


def test_tracked_files_are_seen() -> None:
    assert {"pyproject.toml", "src/genderaudit/__init__.py"} <= set(tracked())


def test_nothing_made_by_a_tool_is_tracked() -> None:
    made = re.compile(r"(^|/)(__pycache__|\.venv|\.hypothesis|build|dist)/|\.pyc$|\.gaw-(wal|shm)$")
    assert [name for name in tracked() if made.search(name)] == []
