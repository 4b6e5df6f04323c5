"""Graph files as yEd, Gephi, igraph, networkx and Neo4j write them: no node, edge or attribute lost, none invented."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import networkx as nx
import pytest
from file_samples import Told, agrees, told_by, written

from genderaudit.store import Workspace, create_workspace

GRAPHML = '<?xml version="1.0" encoding="UTF-8"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">{}</graphml>'
YED = GRAPHML.replace("xmlns=", 'xmlns:y="http://www.yworks.com/xml/graphml" xmlns=', 1)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with create_workspace(tmp_path / "graphs.gaw", "x") as one:
        yield one


def yed_node(number: str, label: str, inner: str = "") -> str:
    return f"""<node id="{number}"><data key="d6"><y:ShapeNode><y:Geometry height="30" width="30"/>
      <y:NodeLabel alignment="center">{label}<y:LabelModel><y:SmartNodeLabelModel/></y:LabelModel></y:NodeLabel>
      <y:Shape type="rectangle"/></y:ShapeNode></data>{inner}</node>"""


def yed_edge(number: str, source: str, target: str, label: str = "") -> str:
    told = f"<y:EdgeLabel>{label}</y:EdgeLabel>" if label else ""
    return f"""<edge id="{number}" source="{source}" target="{target}"><data key="d9"><y:PolyLineEdge>
      <y:LineStyle color="#000000"/>{told}</y:PolyLineEdge></data></edge>"""


YED_KEYS = '<key for="node" id="d6" yfiles.type="nodegraphics"/><key for="edge" id="d9" yfiles.type="edgegraphics"/>'
GROUP = yed_node("n2", "Group", f'<graph edgedefault="directed" id="n2:">{yed_node("n2::n0", "Inner")}</graph>')
YED_BODY = f"""{YED_KEYS}<graph edgedefault="directed" id="G">{yed_node("n0", "Alpha")}{yed_node("n1", "Beta")}{GROUP}
  {yed_edge("e0", "n0", "n1", "subcontracts")}{yed_edge("e1", "n2::n0", "n1", "owns")}</graph>"""
TWO_NODES = yed_node("n0", "Alpha") + yed_node("n1", "Beta")
YED_WORDS = f"""{YED_KEYS}<graph edgedefault="directed">{TWO_NODES}
  {yed_edge("e", "n0", "n1", "pipes and wells")}</graph>"""
IGRAPH = """<key id="v_name" for="node" attr.name="name" attr.type="string"/>
  <key id="v_c" for="node" attr.name="country" attr.type="string"><default>KE</default></key>
  <key id="e_weight" for="edge" attr.name="weight" attr.type="double"/>
  <graph id="G" edgedefault="undirected"><node id="n0"><data key="v_name">Alpha</data></node>
  <node id="n1"><data key="v_name">Beta</data><data key="v_c">UG</data></node>
  <edge source="n0" target="n1"><data key="e_weight">2</data></edge></graph>"""
NEO4J = """<key id="name" for="node" attr.name="name"/><key id="country" for="node" attr.name="country"/>
  <key id="source" for="node" attr.name="source"/><key id="label" for="edge" attr.name="label"/>
  <graph id="G" edgedefault="directed">
  <node id="n0" labels=":Company"><data key="labels">:Company</data><data key="name">Alpha</data>
  <data key="source">a register</data></node>
  <node id="n1" labels=":Company"><data key="labels">:Company</data><data key="name">Beta</data></node>
  <edge id="e0" source="n0" target="n1" label="SUPPLIES"><data key="label">SUPPLIES</data></edge>
  <edge id="e1" source="n1" target="n0" label="OWNS"><data key="label">OWNS</data></edge></graph>"""
ODD = """<key id="a" for="edge" attr.name="contract value" attr.type="double"/>
  <key id="b" for="edge" attr.name="currency" attr.type="string"/>
  <graph edgedefault="directed"><node id="x"/><node id="y"/><node id="y"/>
  <hyperedge><endpoint node="x"/><endpoint node="y"/></hyperedge><edge source="x" target="y" directed="false"/>
  <edge source="x" target="y"><data key="a">12.50</data><data key="b">EUR</data></edge>
  <edge source="x" target="nowhere"/><edge source="x" target="x"/></graph>"""
AB = ("Alpha", "Beta")
SUPPLIES = ("supplies", "Alpha", "Beta", "")

GEXF = '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">{}</gexf>'
GEPHI = """<meta lastmodifieddate="2025-01-01"><creator>Gephi 0.10</creator></meta>
  <graph defaultedgetype="directed" mode="static"><attributes class="node" mode="static">
  <attribute id="country" title="Country" type="string"><default>KE</default></attribute></attributes>
  <nodes><node id="0" label="Alpha"><attvalues><attvalue for="country" value="UG"/></attvalues>
  <viz:size value="10.0"/><viz:position x="1" y="2"/><viz:color r="1" g="2" b="3"/></node>
  <node id="1" label="Beta"/></nodes>
  <edges><edge id="0" source="0" target="1" label="owns" weight="2.0"/></edges></graph>"""
DYNAMIC = """<graph mode="dynamic" timeformat="date" defaultedgetype="directed">
  <attributes class="node" mode="dynamic"><attribute id="0" title="city" type="string"/></attributes>
  <nodes><node id="0" label="Alpha"><attvalues><attvalue for="0" value="Lomé" start="2021-01-01"/>
  <attvalue for="0" value="Accra" end="2020-12-31"/></attvalues></node><node id="1" label="Beta"/></nodes>
  <edges><edge id="0" source="0" target="1" start="2020-01-01" end="2020-06-30"/>
  <edge id="1" source="1" target="0"><spells><spell start="2021-02-01" end="2021-03-01"/>
  <spell start="2020-01-01" end="2020-02-01"/></spells></edge></edges></graph>"""
NESTED = """<graph><nodes><node id="a" label="Alpha"><nodes><node id="b" label="Beta"/></nodes></node>
  <node id="c" label="Gamma" pid="a"/></nodes><edges><edge source="a" target="b"/>
  <edge source="b" target="c" type="directed"/></edges></graph>"""
OLD = GEXF.replace("gexf.net/1.3", "www.gexf.net/1.1draft")

FILES: dict[str, tuple[str, Told]] = {
    "yed.graphml": (YED.format(YED_BODY), Told((*AB, "Group", "Inner"), (
        ("subcontracts", "Alpha", "Beta", ""), ("owns", "Inner", "Beta", "")), 6)),
    "yed_words.graphml": (YED.format(YED_WORDS), Told(AB, (SUPPLIES,), 3)),
    "igraph.graphml": (GRAPHML.format(IGRAPH), Told(AB, (SUPPLIES,), 3, left_out={"undirected": 1})),
    "neo4j.graphml": (GRAPHML.format(NEO4J), Told(AB, (SUPPLIES, ("owns", "Beta", "Alpha", "")), 4)),
    "odd.graphml": (GRAPHML.format(ODD), Told(("x", "y"), (
        ("supplies", "x", "y", ""), ("supplies", "x", "y", "12.5 EUR")), 7, problems=("end_unknown",), left_out={
            "hyperedges": 1, "undirected": 1, "repeated": 1, "to_itself": 1})),
    "gephi.gexf": (GEXF.format(GEPHI), Told(AB, (("owns", "Alpha", "Beta", ""),), 3)),
    "dynamic.gexf": (OLD.format(DYNAMIC), Told(AB, (SUPPLIES, ("supplies", "Beta", "Alpha", "")), 4)),
    "nested.gexf": (OLD.format(NESTED), Told((*AB, "Gamma"), (SUPPLIES, ("supplies", "Beta", "Gamma", "")), 5,
                                             left_out={"undirected": 1})),
    "graph_called.xml": (GEXF.format(GEPHI), Told(AB, (("owns", "Alpha", "Beta", ""),), 3)),
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_every_node_and_every_edge_is_read(workspace: Workspace, tmp_path: Path, name: str) -> None:
    content, told = FILES[name]
    agrees(told_by(workspace, written(tmp_path, name, content)), told)


def test_defaults_of_attributes_and_values_that_change_in_time_are_read(workspace: Workspace, tmp_path: Path) -> None:
    for name, countries in (("igraph.graphml", ["KE", "UG"]), ("gephi.gexf", ["UG", "KE"])):
        preview = told_by(workspace, written(tmp_path, name, FILES[name][0]))
        assert [one.supplier.country for one in preview.incoming] == countries
    preview = told_by(workspace, written(tmp_path, "dynamic.gexf", FILES["dynamic.gexf"][0]))
    assert preview.incoming[0].supplier.sites[0].address == "Lomé"
    assert [(str(one.valid_from), str(one.valid_to)) for one in preview.relationships] == [
        ("2020-01-01", "2020-06-30"), ("2020-01-01", "2021-03-01"),
    ]  # fmt: skip


def test_a_label_of_an_edge_that_is_no_kind_of_link_is_its_note(workspace: Workspace, tmp_path: Path) -> None:
    (link,) = told_by(workspace, written(tmp_path, "a.graphml", FILES["yed_words.graphml"][0])).relationships
    assert link.note == "pipes and wells"


@pytest.mark.parametrize("suffix", [".graphml", ".gexf"])
def test_what_networkx_writes_comes_back_whole(workspace: Workspace, tmp_path: Path, suffix: str) -> None:
    graph = nx.MultiDiGraph()
    for number in range(40):
        graph.add_node(number, name=f"Firm {number}", label=f"Firm {number}", country="KE")
    for number in range(120):
        graph.add_edge(number % 40, (number * 7 + 1) % 40, **{"contract value": number + 0.5, "currency": "USD"})
    path = tmp_path / f"graph{suffix}"
    (nx.write_graphml if suffix == ".graphml" else nx.write_gexf)(graph, path)
    told = [
        ("supplies", f"Firm {one}", f"Firm {other}", f"{facts['contract value']} USD")
        for one, other, facts in graph.edges(data=True)
        if one != other
    ]
    loops = graph.number_of_edges() - len(told)
    left_out = {"to_itself": loops} if loops else {}
    names = tuple(f"Firm {number}" for number in range(40))
    agrees(told_by(workspace, path), Told(names, tuple(told), 160, left_out=left_out))
