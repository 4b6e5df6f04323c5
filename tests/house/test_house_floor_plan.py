import ast
import importlib
from pathlib import Path

import pytest
from house_facts import FLOORS, PACKAGE, parsed, rooms, sources

MODULE_LINES, FUNCTION_LINES, DOOR_LINES = 450, 70, 110
DRAWERS = {"utils", "util", "helpers", "helper", "misc", "common"}
GROUND = {"domain", "runtime", "widgets", "desktop", "cli"}


def misplaced(room: Path) -> list[str]:
    """What lies in a room beside the names of the floor plan."""
    names = {path.name for path in room.iterdir() if path.name != "__pycache__"}
    return sorted(name for name in names if name.removesuffix(".py") not in FLOORS)


def twice(room: Path) -> list[str]:
    """Floors that are both a module and a folder."""
    return sorted(path.stem for path in room.glob("*.py") if (room / path.stem).is_dir())


def offences(path: Path) -> list[str]:
    """What a module does against the rules of length and of opening."""
    tree, place = parsed(path), path.name
    opening = (ast.get_docstring(tree) or "").splitlines()
    found = []
    if not opening or not opening[0].endswith((".", "?", "!")) or len(opening[0]) > 120:
        found.append(f"{place}: does not open with one short sentence")
    if (lines := len(path.read_text(encoding="utf-8").splitlines())) > MODULE_LINES:
        found.append(f"{place}: {lines} lines")
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            # a door's list of its commands and flags is read like a table
            at_the_door = node.name == "register" and "cli" in (path.stem, path.parent.name)
            limit = DOOR_LINES if at_the_door else FUNCTION_LINES
            if length > limit:
                found.append(f"{place}:{node.lineno} {node.name}: {length} lines")
    return found


def test_every_room_has_only_the_floors_of_the_plan() -> None:
    assert {room.name: found for room in rooms() if (found := misplaced(room))} == {}
    assert {room.name: found for room in rooms() if (found := twice(room))} == {}


def test_every_room_has_a_face() -> None:
    assert [room.name for room in rooms() if not (room / "__init__.py").is_file()] == []


def test_every_folder_of_the_program_is_a_room_or_shared_ground() -> None:
    folders = {path.name for path in PACKAGE.iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert folders - GROUND - {room.name for room in rooms()} == set()


def test_no_module_is_a_drawer_for_odds_and_ends() -> None:
    names = [path for path in sources() if {*path.with_suffix("").parts} & DRAWERS]
    assert [str(path.relative_to(PACKAGE)) for path in names] == []


def test_modules_and_functions_are_short_and_open_with_a_sentence() -> None:
    assert [found for path in sources() for found in offences(path)] == []


def test_a_room_with_a_stray_module_and_a_double_floor_is_noticed(tmp_path: Path) -> None:
    for name in ("__init__.py", "rules.py", "gadgets.py"):
        (tmp_path / name).write_text("", encoding="utf-8")
    (tmp_path / "rules").mkdir()
    assert misplaced(tmp_path) == ["gadgets.py"]
    assert twice(tmp_path) == ["rules"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", "does not open"),
        ('"""No full stop"""\n', "does not open"),
        ('"""Long."""\n' + "x = 1\n" * MODULE_LINES, f"{MODULE_LINES + 1} lines"),
        ('"""Long."""\ndef f():\n' + "    x = 1\n" * FUNCTION_LINES, f"{FUNCTION_LINES + 1} lines"),
    ],
)
def test_a_module_against_the_rules_is_noticed(tmp_path: Path, text: str, found: str) -> None:
    (tmp_path / "one.py").write_text(text, encoding="utf-8")
    assert [found in offence for offence in offences(tmp_path / "one.py")] == [True]


@pytest.mark.parametrize("room", [room.name for room in rooms()])
def test_a_face_is_what_can_be_imported_from_it(room: str) -> None:
    path = PACKAGE / room / "__init__.py"
    face = importlib.import_module(f"genderaudit.{room}")
    named = {
        alias.asname or alias.name
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("genderaudit.")
        for alias in node.names
    }
    made = {
        node.name
        for node in parsed(path).body
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_")
    }
    listed = list(getattr(face, "__all__", []))
    assert len(listed) == len(set(listed))
    assert set(listed) == named | made
    assert [name for name in listed if not hasattr(face, name)] == []
