"""GraphML and GEXF: nodes and edges as tables, so that their attributes are read as columns are."""

from __future__ import annotations

from typing import Any, NamedTuple

from genderaudit.suppliers.files.markup import elements_of, local
from genderaudit.suppliers.files.packed import File

MAX_ATTRIBUTES = 300


class GraphTable(NamedTuple):
    """Nodes or edges, with one column for each attribute."""

    columns: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]


class GraphRead(NamedTuple):
    """A graph file as two tables."""

    nodes: GraphTable
    """The first column is `record id`, the second `name`."""
    edges: GraphTable
    """Begins with `relationship id`, `seller id` and `buyer id`."""
    hyperedges: int


def read_graphml(file: File) -> GraphRead:
    """The nodes and edges of a GraphML file. Raises SupplierFileUnreadable, SheetMissing."""
    names: dict[str, str] = {}
    nodes, edges = _Rows(), _Rows()
    hyperedges = 0
    for element in elements_of(file, frozenset({"key", "node", "edge", "hyperedge"})):
        kind = local(element.tag)
        if kind == "key":
            names[element.get("id", "")] = element.get("attr.name") or element.get("id", "")
        elif kind == "hyperedge":
            hyperedges += 1
        else:
            facts: dict[str, object] = {}
            for child in element:
                if local(child.tag) != "data":
                    continue
                text = "".join(child.itertext()).strip()
                key = child.get("key", "")
                if len(child):
                    label = next((one.text for one in child.iter() if local(one.tag).endswith("Label")), None)
                    facts.setdefault("label", (label or "").strip())
                elif text:
                    facts[names.get(key, key)] = text
            _take(nodes if kind == "node" else edges, kind, element, facts)
    return _told(nodes, edges, hyperedges)


def read_gexf(file: File) -> GraphRead:
    """The nodes and edges of a GEXF file, 1.1 to 1.3. Raises SupplierFileUnreadable, SheetMissing."""
    titles: dict[str, dict[str, str]] = {"node": {}, "edge": {}}
    nodes, edges = _Rows(), _Rows()
    for element in elements_of(file, frozenset({"attributes", "node", "edge"})):
        kind = local(element.tag)
        if kind == "attributes":
            names = titles.setdefault(element.get("class", "node"), {})
            for one in element:
                names[one.get("id", "")] = one.get("title") or one.get("id", "")
            continue
        facts: dict[str, object] = {}
        if label := element.get("label"):
            facts["label"] = label
        for holder in element:
            if local(holder.tag) == "attvalues":
                for one in holder:
                    key = one.get("for") or one.get("id") or ""
                    facts[titles[kind].get(key, key)] = one.get("value", "")
        for name in ("weight", "start", "end"):
            if element.get(name):
                facts.setdefault(name, element.get(name))
        _take(nodes if kind == "node" else edges, kind, element, facts)
    return _told(nodes, edges, 0)


class _Rows:
    def __init__(self) -> None:
        self.columns: dict[str, int] = {}
        self.rows: list[list[object]] = []

    def take(self, facts: dict[str, object]) -> None:
        for name in facts:
            if name not in self.columns and len(self.columns) < MAX_ATTRIBUTES:
                self.columns[name] = len(self.columns)
        row: list[object] = [""] * len(self.columns)
        for name, value in facts.items():
            if name in self.columns:
                row[self.columns[name]] = value
        self.rows.append(row)


def _take(rows: _Rows, kind: str, element: Any, facts: dict[str, object]) -> None:
    if kind == "node":
        label = facts.pop("label", "")
        name = facts.pop("name", "") or label or element.get("id", "")
        rows.take({"record id": element.get("id", ""), "name": name, **facts})
    else:
        ends = {"seller id": element.get("source", ""), "buyer id": element.get("target", "")}
        facts = {key: value for key, value in facts.items() if key not in ends}
        rows.take({"relationship id": element.get("id", ""), **ends, **facts})


def _told(nodes: _Rows, edges: _Rows, hyperedges: int) -> GraphRead:
    return GraphRead(
        GraphTable(tuple(nodes.columns), tuple(map(tuple, nodes.rows))),
        GraphTable(tuple(edges.columns), tuple(map(tuple, edges.rows))),
        hyperedges,
    )
