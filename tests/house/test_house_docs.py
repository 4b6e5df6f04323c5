import argparse
import inspect
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from house_facts import PACKAGE, ROOT, sources

from genderaudit.checklists.model import pack as pack_model
from genderaudit.checklists.rules.expressions import FUNCTIONS
from genderaudit.cli import build_parser
from genderaudit.domain.records import Value
from genderaudit.store.storage import schema

DOCS = ROOT / "docs"
GUIDE = (DOCS / "user-guide.md").read_text(encoding="utf-8")
MODELS = [
    one
    for _, one in inspect.getmembers(pack_model, inspect.isclass)
    if issubclass(one, Value) and one.__module__ == pack_model.__name__
]


def commands(parser: argparse.ArgumentParser, before: str = "genderaudit") -> Iterator[str]:
    """Every command with its subcommands, as it is typed."""
    inner = [one for one in parser._actions if isinstance(one, argparse._SubParsersAction)]
    if not inner:
        yield before
    for action in inner:
        for name, below in action.choices.items():
            yield from commands(below, f"{before} {name}")


def flags(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        yield from (flag for flag in action.option_strings if flag.startswith("--") and flag != "--help")
        if isinstance(action, argparse._SubParsersAction):
            for below in action.choices.values():
                yield from flags(below)


def section(text: str, title: str) -> str:
    """What stands under a heading, up to the next heading of any level."""
    found = re.search(rf"^#+ {re.escape(title)}\b.*?\n(.*?)(?=^#|\Z)", text, re.MULTILINE | re.DOTALL)
    return found.group(1) if found else ""


def test_every_command_is_in_the_user_guide() -> None:
    known = list(commands(build_parser()))
    assert len(known) > 20
    assert [one for one in known if one not in GUIDE] == []


def test_every_command_of_the_user_guide_exists() -> None:
    known = {tuple(one.split()) for one in commands(build_parser())}
    written = set(re.findall(r"genderaudit ([a-z]+) ([a-z]+)\b", GUIDE))
    groups = {one[1] for one in known if len(one) == 3}
    assert [pair for pair in written if pair[0] in groups and ("genderaudit", *pair) not in known] == []


def test_every_flag_is_in_the_user_guide() -> None:
    assert sorted({flag for flag in flags(build_parser()) if not re.search(rf"{flag}\b(?!-)", GUIDE)}) == []


def test_every_setting_is_in_the_user_guide() -> None:
    named = {
        name for path in sources() for name in re.findall(r"GENDERAUDIT_[A-Z_]+", path.read_text(encoding="utf-8"))
    }
    assert len(named) > 4
    assert sorted(name for name in named if f"`{name}`" not in GUIDE) == []


@pytest.mark.parametrize("model", MODELS, ids=[one.__name__ for one in MODELS])
def test_every_field_of_a_pack_is_described_where_its_part_is(model: type[Value]) -> None:
    text = section((DOCS / "formats" / "pack.md").read_text(encoding="utf-8"), model.__name__)
    inherited = {name for base in model.__bases__ for name in getattr(base, "model_fields", {})}
    fields = {field.alias or name for name, field in model.model_fields.items() if name not in inherited}
    assert sorted(name for name in fields if f"`{name}`" not in text) == []


def test_every_question_type_and_function_is_described() -> None:
    text = (DOCS / "formats" / "expressions.md").read_text(encoding="utf-8")
    types = set(get_args(pack_model.QuestionType))
    assert sorted(name for name in types if f"`{name}`" not in text) == []
    assert sorted(name for name in FUNCTIONS if f"`{name}(" not in text) == []


def test_every_table_of_a_workspace_is_described() -> None:
    text = (DOCS / "formats" / "workspace.md").read_text(encoding="utf-8")
    tables = re.findall(r"CREATE TABLE (\w+)", schema._BEGINNING + schema.LEDGER)
    assert len(tables) > 8
    assert [name for name in tables if f"`{name}`" not in text] == []


def test_a_workspace_opens_and_its_chain_adds_up_as_the_docs_say(tmp_path: Path) -> None:
    text = (DOCS / "formats" / "workspace.md").read_text(encoding="utf-8")
    (sample,) = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    copy = shutil.copy(ROOT / "tests" / "museum" / "workspace-1.gaw", tmp_path)
    found: dict[str, object] = {"FILE": str(copy), "PASSPHRASE": "museum"}
    exec(compile(sample, "workspace.md", "exec"), found)
    assert found["checked"]


def test_links_between_pages_lead_somewhere() -> None:
    pages = [*DOCS.rglob("*.md"), *ROOT.glob("*.md")]
    broken = [
        f"{page.relative_to(ROOT)}: {target}"
        for page in pages
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
        if not (page.parent / target).exists()
    ]
    assert broken == []


def test_modules_named_in_docs_exist() -> None:
    broken = [
        f"{page.relative_to(ROOT)}: {name}"
        for page in DOCS.rglob("*.md")
        for name in re.findall(r"`([a-z_/]+\.py)`", page.read_text(encoding="utf-8"))
        if not any((base / name).exists() for base in (ROOT, ROOT / "src", PACKAGE))
    ]
    assert broken == []
