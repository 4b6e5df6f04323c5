"""GraphML and GEXF: nodes and edges as tables, so that their attributes are read as columns are."""

from __future__ import annotations

from collections.abc import Iterator
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
    """Links between more than two nodes; they have no place in a table."""
    undirected: int
    """Edges that have no direction in the file."""


def read_graphml(file: File) -> GraphRead:
    """The nodes and edges of a GraphML file. Raises SupplierFileUnreadable, SupplierPackUnreadable, SheetMissing."""
    keys: dict[str, str] = {}
    defaults: dict[str, dict[str, str]] = {"node": {}, "edge": {}}
    nodes, edges = _Rows(), _Rows()
    hyperedges = undirected = 0
    directed = True
    for element in elements_of(file, frozenset({"key", "node", "edge", "hyperedge"}), frozenset({"graph"})):
        kind = local(element.tag)
        if kind == "graph":
            directed = element.get("edgedefault", "directed") != "undirected"
        elif kind == "key":
            key = element.get("id", "")
            keys[key] = _unlike(element.get("attr.name") or key, key, element.get("for", ""), keys)
            default = next((one.text for one in element if local(one.tag) == "default"), None)
            for one in ("node", "edge"):
                if default and default.strip() and element.get("for", "all") in (one, "all"):
                    defaults[one][key] = default.strip()
        elif kind == "hyperedge":
            hyperedges += 1
        else:
            if kind == "edge":
                undirected += element.get("directed", "true" if directed else "false") == "false"
            _take(nodes if kind == "node" else edges, kind, element, _data(element, kind, keys, defaults[kind]))
    return _told(nodes, edges, hyperedges, undirected)


def _unlike(name: str, key: str, of: str, keys: dict[str, str]) -> str:
    """The name of an attribute; where another attribute of the same elements has it, with its key."""
    place = f"{of} {name}"
    if keys.setdefault(place, key) == key:
        return name
    return f"{name} ({key})"


def _data(element: Any, kind: str, keys: dict[str, str], defaults: dict[str, str]) -> dict[str, object]:
    facts: dict[str, object] = {keys.get(key, key): value for key, value in defaults.items()}
    if kind == "edge" and element.get("label"):
        facts["label"] = element.get("label")
    for child in element:
        if local(child.tag) != "data":
            continue
        key = child.get("key", "")
        if len(child):
            # what a drawing program keeps of a node; what it writes on it is its label
            label = next((one.text for one in child.iter() if local(one.tag).endswith("Label") and one.text), None)
            if label and label.strip():
                facts.setdefault("label", label.strip())
        elif text := "".join(child.itertext()).strip():
            facts[keys.get(key, key)] = text
    return facts


def read_gexf(file: File) -> GraphRead:
    """The nodes and edges of a GEXF file, 1.1 to 1.3.

    Of values that change in time the last one stands. Raises SupplierFileUnreadable, SupplierPackUnreadable,
    SheetMissing.
    """
    titles: dict[str, dict[str, str]] = {"node": {}, "edge": {}}
    defaults: dict[str, dict[str, object]] = {"node": {}, "edge": {}}
    nodes, edges = _Rows(), _Rows()
    undirected = 0
    usual = "undirected"
    for element in elements_of(file, frozenset({"attributes", "node", "edge"}), frozenset({"graph"})):
        kind = local(element.tag)
        if kind == "graph":
            usual = element.get("defaultedgetype", usual)
            continue
        if kind == "attributes":
            _attributes(element, titles, defaults)
            continue
        facts: dict[str, object] = dict(defaults[kind])
        if label := element.get("label"):
            facts["label"] = label
        facts |= _values(element, titles[kind])
        for name, value in _times(element):
            facts.setdefault(name, value)
        for name in ("weight", "pid"):
            if element.get(name):
                facts.setdefault(name, element.get(name))
        undirected += kind == "edge" and element.get("type", usual) in ("undirected", "mutual")
        _take(nodes if kind == "node" else edges, kind, element, facts)
    return _told(nodes, edges, 0, undirected)


def _attributes(element: Any, titles: dict[str, dict[str, str]], defaults: dict[str, dict[str, object]]) -> None:
    of = element.get("class", "node")
    names, usual = titles.setdefault(of, {}), defaults.setdefault(of, {})
    for one in element:
        key = one.get("id", "")
        title = one.get("title") or key
        names[key] = f"{title} ({key})" if title in names.values() else title
        default = next((part.text for part in one if local(part.tag) == "default"), None)
        if default and default.strip():
            usual[names[key]] = default.strip()


def _values(element: Any, titles: dict[str, str]) -> dict[str, object]:
    found: dict[str, tuple[str, object]] = {}
    for holder in element:
        if local(holder.tag) == "attvalues":
            for one in holder:
                key = one.get("for") or one.get("id") or ""
                # what has no end stands still
                until = one.get("end") or one.get("endopen") or "\uffff"
                name = titles.get(key, key)
                if name not in found or until >= found[name][0]:
                    found[name] = (until, one.get("value", ""))
    return {name: value for name, (_, value) in found.items()}


def _times(element: Any) -> Iterator[tuple[str, str]]:
    """When a node or an edge was there: its own days, else from its first spell to its last."""
    spells = [one for holder in element if local(holder.tag) in ("spells", "slices") for one in holder]
    for name, choose in (("start", min), ("end", max)):
        days = [day for one in spells if (day := one.get(name) or one.get(f"{name}open"))]
        if own := element.get(name) or element.get(f"{name}open"):
            yield name, own
        elif days and len(days) == len(spells):
            yield name, choose(days)


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


def _told(nodes: _Rows, edges: _Rows, hyperedges: int, undirected: int) -> GraphRead:
    return GraphRead(
        GraphTable(tuple(nodes.columns), tuple(map(tuple, nodes.rows))),
        GraphTable(tuple(edges.columns), tuple(map(tuple, edges.rows))),
        hyperedges,
        undirected,
    )
