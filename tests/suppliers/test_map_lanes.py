"""Links between the same two lie side by side, on the screen and on paper, and each can be pointed at."""

from __future__ import annotations

import numpy as np
import pytest
from test_map_drawing import data_of

from genderaudit.runtime.language import catalogue
from genderaudit.suppliers.model.relationship import RELATIONSHIP_KINDS
from genderaudit.suppliers.rules.map.drawing import drawing_of
from genderaudit.suppliers.rules.map.lanes import Laid, laid_out, lanes_of, link_at
from genderaudit.suppliers.rules.map.layout import F, tier_layout
from genderaudit.suppliers.rules.map.plotting import plot_of

KINDS = {kind: place for place, kind in enumerate(RELATIONSHIP_KINDS)}


def lanes(links: list[tuple[int, int, str]], lit: list[bool] | None = None):  # type: ignore[no-untyped-def]
    one, other, kinds = zip(*links, strict=True)
    chosen = np.array(lit, np.bool_) if lit is not None else None
    return lanes_of(np.array(one), np.array(other), np.array([KINDS[kind] for kind in kinds]), chosen)


def laid(links: list[tuple[int, int, str]], places: F, spacing: float, radius: float = 8.0, **how: object) -> Laid:
    one, other = (np.array([link[end] for link in links]) for end in (0, 1))
    ends = np.column_stack([places[one], places[other]])
    radii = (np.full(len(links), radius), np.full(len(links), radius))
    return laid_out(np.arange(len(links)), ends, lanes(links), radii, spacing, **how)  # type: ignore[arg-type]


def middles(found: Laid) -> F:
    return (found.lines[:, :2] + found.lines[:, 2:]) / 2


FAR = np.array([[0.0, 0.0], [200.0, 0.0], [400.0, 0.0]])


def test_a_link_that_is_alone_runs_straight() -> None:
    found = laid([(1, 0, "supplies"), (2, 1, "supplies")], FAR, 4.0)
    assert found.lines.tolist() == [[200, 0, 0, 0], [400, 0, 200, 0]]
    assert found.drawn.all() and not len(found.bends)


def test_kinds_and_directions_between_two_have_a_line_each() -> None:
    links = [(1, 0, "supplies"), (0, 1, "owns"), (1, 0, "transports"), (0, 1, "supplies")]
    found = laid(links, FAR, 4.0)
    aside = sorted(middles(found)[:, 1].tolist())
    assert np.diff(aside).tolist() == [4, 4, 4]
    assert sum(aside) == 0
    assert found.drawn.all()


def test_what_is_the_same_again_and_all_that_two_share_is_drawn_once() -> None:
    links = [
        (1, 0, "supplies"), (1, 0, "supplies"), (1, 0, "shares_address"), (0, 1, "shares_phone"),
    ]  # fmt: skip
    assert lanes(links).own.sum() == 2
    assert set(lanes(links).count.tolist()) == {2}


@pytest.mark.parametrize("spacing", [0.0, 4.0])
def test_where_it_is_too_small_one_line_stands_for_all_and_it_is_who_owns(spacing: float) -> None:
    links = [(1, 0, "supplies"), (0, 1, "owns"), (1, 0, "shares_address")]
    places = FAR if not spacing else FAR / 8
    found = laid(links, places, spacing)
    assert [links[number][2] for number in found.links[found.drawn].tolist()] == ["owns"]
    assert (middles(found)[:, 1] == 0).all()


def test_one_line_for_all_is_the_lit_one() -> None:
    links = [(1, 0, "supplies"), (0, 1, "owns")]
    assert lanes(links, [True, False]).first.tolist() == [True, False]


def test_a_wide_bundle_bends_towards_its_suppliers_and_ends_at_them() -> None:
    links = [(1, 0, kind) for kind in RELATIONSHIP_KINDS[:7]]
    found = laid(links, FAR, 5.0, radius=8.0)
    assert len(found.bends) == 2 * 4
    ends = np.concatenate([found.lines, found.bends])[:, [1, 3]]
    touching = np.concatenate([found.bends[:, :2], found.bends[:, 2:]])
    at_supplier = touching[(touching[:, 0] == 0) | (touching[:, 0] == 200)]
    assert np.abs(at_supplier[:, 1]).max() <= 8.0
    assert np.abs(ends).max() == 15.0


def test_each_of_a_bundle_can_be_pointed_at() -> None:
    links = [(1, 0, "supplies"), (0, 1, "owns"), (1, 0, "transports")]
    found = laid(links, FAR, 5.0)
    for place, (x, y) in enumerate(middles(found).tolist()):
        assert link_at(found, x, y, 2.0) == found.links[place]
    assert link_at(found, 100.0, 40.0, 5.0) == -1


def test_an_arc_stays_on_the_page_and_passes_nobody() -> None:
    tiers = [0, *([1] * 5)]
    data = data_of(tiers, [(n, 0) for n in range(1, 6)])
    layout = tier_layout(data.tiers, data.sellers, data.buyers)
    order = [place for place in layout.places[:, 1].argsort().tolist() if place]
    ends = (order[0], order[-1])
    data = data_of(tiers, [*((n, 0) for n in range(1, 6)), ends], kinds=["supplies"] * 5 + ["owns"])
    drawing = drawing_of(data, layout, catalogue("en"), theme="labour")
    assert drawing.arched.tolist() == [False] * 5 + [True]
    plot = plot_of(drawing, 600, 400)
    pieces = [line for line in plot.lines if line.role == "accent"][:7]
    marks = {place: plot.marks[place] for place in order[1:-1]}
    for line in pieces:
        assert min(line.x1, line.x2) >= 0 and max(line.x1, line.x2) <= 600
        assert all(abs((line.x1 + line.x2) / 2 - mark.x) > mark.radius for mark in marks.values())


def test_on_paper_too_no_line_of_a_bundle_lies_on_another() -> None:
    data = data_of([0, 1], [(1, 0), (0, 1), (1, 0)], kinds=["supplies", "owns", "transports"])
    drawing = drawing_of(data, tier_layout(data.tiers, data.sellers, data.buyers), catalogue("en"), theme="labour")
    plot = plot_of(drawing, 600, 400)
    assert len({(round(line.x1, 2), round(line.y1, 2)) for line in plot.lines[:3]}) == 3
    assert len(plot.arrows) == 3
