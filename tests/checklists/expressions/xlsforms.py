"""Reads the public test forms (XLSForm and XForm) just far enough to judge expressions and the runner by them."""

import csv
import functools
import re
import warnings
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import openpyxl
import xlrd

from genderaudit.checklists.rules.expressions import Expression, compile_expression
from genderaudit.checklists.rules.runner import RuleSpec

SHARED = Path(__file__).resolve().parents[3].parent / "shared"
FORMS = SHARED / "data" / "forms"
GOLDEN = SHARED / "oracles" / "form-oracle" / "golden" / "shared"

ALIASES = {
    "relevance": "relevant",
    "bind:relevant": "relevant",
    "bind::relevant": "relevant",
    "skippattern": "relevant",
    "bind:constraint": "constraint",
    "bind::constraint": "constraint",
    "calculate": "calculation",
    "bind:calculate": "calculation",
    "bind::calculate": "calculation",
    "bind:required": "required",
    "bind::required": "required",
    "list name": "list_name",
    "name": "name",
    "value": "name",
}
LITERALS = {"", "yes", "no", "true", "false", "true()", "false()", "1", "0"}
DYNAMIC = re.compile(r"\$\{|\w\(")
EXPRESSIONS = ("relevant", "constraint", "calculation", "choice_filter", "required", "default", "repeat_count")
UNREPEATABLE = frozenset({"random", "uuid", "now", "once"})
FOREIGN = re.compile(
    r"(?<![\w.-])(duration|device-info|index|add-date|difference-in-months|lower|choice-label)\(|jr:itext\(|contact-summary|last-saved#"
)
"""Functions of other products (SurveyCTO, CHT) and of form texts, which this language does not have."""

SHIM = re.compile(r"(?<![\w.-])(?:device-info|duration)\(\s*\)")
"""What the oracle's own reader replaces by a blank."""

Row = dict[str, str]


def cell_text(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value).strip()


@functools.cache
def sheets(path: Path) -> dict[str, list[Row]]:
    """The rows of each sheet, by lower-case sheet name and lower-case heading; empty cells left out."""
    if path.suffix == ".xls":
        old = xlrd.open_workbook(path)
        tables = {s.name: [s.row_values(i) for i in range(s.nrows)] for s in old.sheets()}
        return {name.strip().lower(): _rows(table) for name, table in tables.items()}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # openpyxl names what it does not keep of a workbook
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
        found = {
            sheet.title.strip().lower(): _rows(_filled(sheet.iter_rows(values_only=True)))
            for sheet in book.worksheets
            if sheet.title.strip().lower() in ("survey", "choices", "settings")
        }
        book.close()
    return found


def _filled(rows: Iterable[Sequence[object]]) -> list[Sequence[object]]:
    """The rows up to a long stretch of empty ones: some workbooks end in a million of them."""
    kept: list[Sequence[object]] = []
    empty = 0
    for row in rows:
        empty = 0 if any(cell is not None for cell in row) else empty + 1
        if empty > 200:
            break
        if not empty:
            kept.append(row)
    return kept


def _rows(table: Sequence[Sequence[object]]) -> list[Row]:
    filled = [row for row in table if any(cell_text(cell) for cell in row)]
    if not filled:
        return []
    heads = [ALIASES.get(head, head) for head in (cell_text(cell).lower() for cell in filled[0])]
    rows: list[Row] = []
    for cells in filled[1:]:
        row: Row = {}
        for head, cell in zip(heads, cells, strict=False):
            if head and cell_text(cell):
                row.setdefault(head, cell_text(cell))
        rows.append(row)
    return rows


def expressions_of(path: Path) -> Iterator[tuple[str, str]]:
    """(column, expression) for every expression of a form; plain yes and no and plain defaults are none."""
    if path.suffix == ".xml":
        for element in ET.parse(path).iter():
            for column in ("relevant", "constraint", "calculate", "required", "readonly"):
                text = element.get(column, "")
                if text and text.strip().lower() not in LITERALS:
                    yield column, text
        return
    for row in sheets(path).get("survey", []):
        for column in EXPRESSIONS:
            text = row.get(column, "")
            if column == "default" and not DYNAMIC.search(text):
                continue
            if text and not (column == "required" and text.lower() in LITERALS):
                yield column, text


@dataclass
class Form:
    """A form for the runner: its rules, lists, the path of every id, and what is known before the first answer."""

    specs: list[RuleSpec] = field(default_factory=list)
    choices: dict[str, list[dict[str, str]]] = field(default_factory=dict)
    paths: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Names from below the root to the node."""
    repeats: set[str] = field(default_factory=set)
    givens: dict[str, str] = field(default_factory=dict)
    volatile: set[str] = field(default_factory=set)
    """What no two engines can agree on: chance, the clock, triggers, and all that depends on them."""

    def spread_volatility(self) -> None:
        before = -1
        while before != len(self.volatile):
            before = len(self.volatile)
            for spec in self.specs:
                expressions = [e for e in (spec.relevant, spec.constraint, spec.calculate) if e is not None]
                read = {name for expression in expressions for name in expression.names} | {spec.parent, spec.repeat}
                if read & self.volatile or any(e.functions & UNREPEATABLE for e in expressions):
                    self.volatile.add(spec.id)

    def by_path(self) -> dict[tuple[str, ...], str]:
        return {path: id for id, path in self.paths.items()}


class UnsupportedFormError(ValueError):
    """The form needs what the runner does not offer: nested repeats, or functions of other products."""


def _compiled(text: str) -> Expression | None:
    text = SHIM.sub("''", text)
    if FOREIGN.search(text):
        raise UnsupportedFormError(text)
    return compile_expression(text) if text else None


RECORDERS = {"audit", "text audit", "audio audit"}
START = "2026-01-15T09:00:00.000+00:00"


def read_workbook(path: Path) -> Form:
    book = sheets(path)
    form = Form()
    settings = (book.get("settings") or [{}])[0]
    _read_choices(form, book.get("choices", []), settings.get("default_language", ""))
    stack: list[tuple[str, str]] = []  # (name, id) of the groups around
    for row in book.get("survey", []):
        kind = re.sub(r"[\s_]+", " ", row.get("type", "")).strip().lower()
        if kind.startswith("end ") and kind != "end time":
            stack.pop()
            continue
        if kind in RECORDERS:
            continue
        if not kind or not row.get("name") or row.get("disabled", "").lower() in ("yes", "true"):
            if kind.startswith("begin "):
                raise UnsupportedFormError("a group without a name")
            continue
        _read_row(form, row, kind, stack)
    return form


def _read_choices(form: Form, rows: list[Row], language: str) -> None:
    for row in rows:
        labels = [value for head, value in row.items() if head.startswith(("label", "caption"))]
        chosen = row.get(f"label::{language.lower()}") if language else None
        row["label"] = chosen or (labels[0] if labels else "")
        form.choices.setdefault(row.get("list_name", ""), []).append(row)


def _read_row(form: Form, row: Row, kind: str, stack: list[tuple[str, str]]) -> None:
    name = row["name"]
    around = [id for _, id in stack]
    path = (*(each for each, _ in stack), name)
    id = name if name not in form.paths else "/".join(path)
    repeat = next((each for each in around if each in form.repeats), None)
    if kind.startswith("begin repeat"):
        if repeat is not None:
            raise UnsupportedFormError("repeats within repeats")
        form.repeats.add(id)
    form.paths[id] = path
    required = row.get("required", "").lower()
    calculation = row.get("calculation", "")
    spec = RuleSpec(
        id=id,
        relevant=_compiled(row.get("relevant", "")),
        constraint=_compiled(row.get("constraint", "")),
        # an integer question keeps only whole numbers, also of what is calculated for it
        calculate=_compiled(f"int({calculation})" if calculation and kind == "integer" else calculation),
        required=required in ("yes", "true", "true()", "1")
        if required in LITERALS
        else _compiled(row["required"]) or False,
        parent=around[-1] if around else None,
        repeat=repeat,
        choices=_list_of(row),
    )
    form.specs.append(spec)
    _know(form, spec, row, kind)
    if kind.startswith("begin "):
        stack.append((name, id))
    elif kind.endswith((" or other", "or_other")):
        other = f"{id}_other"
        form.paths[other] = (*path[:-1], f"{name}_other")
        shown = compile_expression(f"selected(${{{id}}}, 'other')")
        form.specs.append(RuleSpec(id=other, relevant=shown, parent=spec.parent, repeat=repeat))


def _list_of(row: Row) -> str | None:
    match = re.match(r"select[ _](?:one|multiple)(?:[ _]external)?\s+(\S+)", row["type"].strip())
    return match.group(1) if match else None


def _know(form: Form, spec: RuleSpec, row: Row, kind: str) -> None:
    default = row.get("default", "")
    if kind in ("start", "start time"):
        form.givens[spec.id] = START
    elif kind == "today":
        form.givens[spec.id] = START[:10]
    elif default and not DYNAMIC.search(default) and not spec.repeat:
        form.givens[spec.id] = default
    if row.get("trigger"):
        form.volatile.add(spec.id)


XF = "{http://www.w3.org/2002/xforms}"


def read_xform(path: Path) -> Form:
    """A native XForm: its binds, with their absolute paths; ids are last names, or paths where they come again."""
    root = ET.parse(path).getroot()
    repeated = {tuple(element.get("nodeset", "").split("/")[2:]) for element in root.iter(f"{XF}repeat")}
    instance = next(element for element in root.iter(f"{XF}instance"))[0]
    binds = {tuple(bind.get("nodeset", "").strip().split("/")[2:]): bind for bind in root.iter(f"{XF}bind")}
    form = Form()
    for each in root.iter(f"{XF}instance"):
        if each.get("id"):
            items = [
                {child.tag.removeprefix(XF): child.text or "" for child in item} for item in each.iter(f"{XF}item")
            ]
            form.choices[each.get("id", "")] = items
    _read_nodes(form, instance, (), binds, repeated, [])
    return form


def _read_nodes(
    form: Form,
    element: ET.Element,
    path: tuple[str, ...],
    binds: Mapping[tuple[str, ...], ET.Element],
    repeated: set[tuple[str, ...]],
    around: list[str],
) -> None:
    seen: set[str] = set()
    for child in element:
        name = child.tag.rpartition("}")[2]
        if name == "meta" or name in seen:
            continue
        seen.add(name)
        here = (*path, name)
        id = name if name not in form.paths else "/".join(here)
        repeat = next((each for each in around if each in form.repeats), None)
        if here in repeated:
            if repeat is not None:
                raise UnsupportedFormError("repeats within repeats")
            form.repeats.add(id)
        bind = binds.get(here)
        facts: Mapping[str, str] = bind.attrib if bind is not None else {}
        form.paths[id] = here
        spec = RuleSpec(
            id=id,
            relevant=_compiled(facts.get("relevant", "")),
            constraint=_compiled(facts.get("constraint", "")),
            calculate=_compiled(facts.get("calculate", "")),
            parent=around[-1] if around else None,
            repeat=repeat,
        )
        form.specs.append(spec)
        if (child.text or "").strip() and not repeat:
            form.givens[id] = (child.text or "").strip()
        _read_nodes(form, child, here, binds, repeated, [*around, id])


def read_form(path: Path) -> Form:
    form = read_xform(path) if path.suffix == ".xml" else read_workbook(path)
    for spec in form.specs:
        for expression in (spec.relevant, spec.constraint, spec.calculate):
            for name in expression.lists if expression is not None else ():
                form.choices.setdefault(name, [])
    form.spread_volatility()
    return form


def manifest() -> list[dict[str, str]]:
    with (FORMS / "manifest.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))
