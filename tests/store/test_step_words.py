import ast
import functools
from collections.abc import Iterator
from pathlib import Path

import pytest

import genderaudit
from genderaudit.runtime.language import LANGUAGES, catalogue
from genderaudit.store import step_words

SOURCES = sorted(Path(genderaudit.__file__).parent.rglob("*.py"))
STEPS = {"step", "StepWriter", "transaction"}
# Transactions that are no steps of the journal: they write no revision under this name.
PLUMBING = {"blob.add", "open", "bundle.import", "workspace.recovery"}


@functools.cache
def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def names_in(tree: ast.Module) -> Iterator[str]:
    """Step names that a module writes: literals, its own constants, and what is passed on to its functions."""
    constants = {
        node.targets[0].id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    }
    for function in [one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef)]:
        for call in [one for one in ast.walk(function) if isinstance(one, ast.Call)]:
            called = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            if called not in STEPS or not call.args:
                continue
            argument = call.args[1] if called == "StepWriter" else call.args[0]
            if isinstance(argument, ast.Name) and argument.id in constants:
                yield constants[argument.id]
            elif isinstance(argument, ast.Name):
                yield from _passed(tree, function, argument.id)
            else:
                yield from _texts(argument)


def _passed(tree: ast.Module, function: ast.FunctionDef, parameter: str) -> Iterator[str]:
    places = [one.arg for one in function.args.args]
    if parameter in places:
        everywhere = [_parsed(path) for path in SOURCES if f"{function.name}(" in path.read_text(encoding="utf-8")]
        for module in [tree] if function.name.startswith("_") else everywhere:
            for call in ast.walk(module):
                if isinstance(call, ast.Call) and getattr(call.func, "id", "") == function.name:
                    place = places.index(parameter)
                    given = call.args[place : place + 1] + [k.value for k in call.keywords if k.arg == parameter]
                    for one in given:
                        yield from _texts(one)
        return
    for node in ast.walk(function):  # a local name that one of several steps is chosen into
        if isinstance(node, ast.Assign) and parameter in {
            n.id for n in ast.walk(node.targets[0]) if isinstance(n, ast.Name)
        }:
            yield from _texts(node.value)


def _texts(node: ast.expr) -> Iterator[str]:
    for one in ast.walk(node):
        if (
            isinstance(one, ast.Constant)
            and isinstance(one.value, str)
            and one.value.replace(".", "").replace("_", "").isalpha()
        ):
            yield one.value


def written() -> set[str]:
    found: set[str] = set()
    for path in SOURCES:
        text = path.read_text(encoding="utf-8")
        if "step(" in text or "StepWriter(" in text:
            found.update(names_in(_parsed(path)))
    return {name for name in found if "." in name or name in ("undo", "redo")} - PLUMBING


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_that_the_program_writes_has_words(language: str) -> None:
    names = written()
    assert {"answer.set", "mark.set", "finding.edit", "record.erase", "work.erase", "undo", "redo"} <= names
    assert sorted(name for name in names if not catalogue(language).has(f"steps.{name.replace('.', '_')}")) == []


def test_an_unworded_step_is_noticed() -> None:
    tree = ast.parse(
        "A = 'a.one'\n"
        "def f(w):\n    w.step(A, x)\n    w.step('b.two', x)\n    _g(w, 'c.three')\n"
        "    name = 'd.four' if x else 'e.five'\n    w.step(name, x)\n"
        "def _g(w, name):\n    w.step(name, x)\n"
    )
    assert set(names_in(tree)) == {"a.one", "b.two", "c.three", "d.four", "e.five"}


def test_words_fit_behind_a_button_and_an_unknown_name_stays_as_it_is() -> None:
    assert step_words("answer.set", "en") == "answer"
    assert step_words("answer.set", "ar") == "إجابة"
    assert step_words("supplier.nobody_worded", "fr") == "supplier.nobody_worded"
    for language in LANGUAGES:
        words = [catalogue(language)(key) for key in catalogue(language).keys() if key.startswith("steps.")]  # noqa: SIM118 -- a method of Texts
        assert all(len(one) <= 40 and not one.endswith(".") for one in words)
        assert len(set(words)) == len(words)
