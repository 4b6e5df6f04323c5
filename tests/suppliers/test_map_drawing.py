"""The map without a window: layouts, parts of the whole, classes, the drawing list, SVG and PNG."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PIL import Image

from genderaudit.runtime.language import LANGUAGES, catalogue
from genderaudit.suppliers.files.png import write_png
from genderaudit.suppliers.files.svg import svg_of
from genderaudit.suppliers.model.relationship import RELATIONSHIP_KINDS
from genderaudit.suppliers.rules.map.classes import COLOURS, STROKES, ColourBy, classes_of
from genderaudit.suppliers.rules.map.data import MapData, around, between, bundled, nothing, part_of, route_links
from genderaudit.suppliers.rules.map.drawing import drawing_of, initials
from genderaudit.suppliers.rules.map.layout import I, crossings, force_layout, tier_layout
from genderaudit.suppliers.rules.map.lod import Labels, crossing, heaviest, inside, nearest, passes, shades
from genderaudit.suppliers.rules.map.plotting import Words, plot_of

DAY = dt.date(2026, 11, 22)
SVG = "{http://www.w3.org/2000/svg}"


def data_of(
    tiers: Sequence[int], links: Sequence[tuple[int, int]], *, kinds: Sequence[str] | None = None, **changes: object
) -> MapData:
    count = len(tiers)
    facts: dict[str, object] = {
        "ids": ("us", *(f"sup-{n}" for n in range(1, count))),
        "names": ("us", *(f"Supplier {n}" for n in range(1, count))),
        "tiers": np.array(tiers, np.int64),
        "countries": tuple("KE" if n % 2 else "UG" for n in range(count)),
        "sectors": ("72",) * count,
        "types": ("supplier",) * count,
        "ownership": ("not_known",) * count,
        "ages": np.full(count, np.nan),
        "exposures": {"labour": np.full(count, np.nan)},
        "sole": np.zeros(count, np.bool_),
        "members": np.ones(count, np.int64),
        "sellers": np.array([one for one, _ in links], np.int64),
        "buyers": np.array([other for _, other in links], np.int64),
        "kinds": np.array([RELATIONSHIP_KINDS.index(k) for k in kinds or ["supplies"] * len(links)], np.int64),  # type: ignore[arg-type]
        "weights": np.ones(len(links)),
        "links": tuple(f"rel-{n}" for n in range(len(links))),
    }
    return MapData(**facts | changes)  # type: ignore[arg-type]


def random_chain(seed: int, count: int = 120) -> MapData:
    chance = np.random.default_rng(seed)
    tiers = [0, *sorted(chance.integers(1, 5, count - 1).tolist())]
    links = []
    for place, tier in enumerate(tiers):
        before = [other for other, t in enumerate(tiers) if t == tier - 1]
        links += [(place, int(chance.choice(before))) for _ in range(2) if before]
    return data_of(tiers, links)


def brute(columns: I, rank: np.ndarray, sellers: I, buyers: I) -> int:  # type: ignore[type-arg]
    lines = []
    for one, other in zip(sellers.tolist(), buyers.tolist(), strict=True):
        if abs(columns[one] - columns[other]) == 1:
            lines.append((one, other) if columns[one] < columns[other] else (other, one))
    return sum(
        (rank[a] - rank[c]) * (rank[b] - rank[d]) < 0
        for at, (a, b) in enumerate(lines)
        for c, d in lines[at + 1 :]
        if columns[a] == columns[c]
    )


# layouts


@pytest.mark.parametrize("seed", range(5))
def test_crossings_are_counted_as_by_comparing_every_pair(seed: int) -> None:
    data = random_chain(seed, 40)
    rank = np.random.default_rng(seed).random(len(data))
    assert crossings(data.tiers, rank, data.sellers, data.buyers) == brute(data.tiers, rank, data.sellers, data.buyers)


@pytest.mark.parametrize("seed", range(5))
def test_columns_by_tier_have_far_fewer_crossings_than_the_order_of_the_list(seed: int) -> None:
    data = random_chain(seed)
    places = tier_layout(data.tiers, data.sellers, data.buyers).places
    assert len(np.unique(np.c_[data.tiers, places[:, 0]], axis=0)) == len(np.unique(data.tiers))
    before = crossings(data.tiers, np.arange(len(data)).astype(float), data.sellers, data.buyers)
    assert crossings(data.tiers, places[:, 1], data.sellers, data.buyers) < 0.5 * before


def test_whoever_has_no_known_path_to_us_stands_in_the_last_column() -> None:
    places = tier_layout(np.array([0, 1, 2, -1]), np.array([1, 2]), np.array([0, 1])).places
    assert places[3, 0] > places[2, 0] > places[1, 0] > places[0, 0]


@pytest.mark.parametrize("layout", [tier_layout, force_layout])
def test_a_layout_is_the_same_each_time_and_pinned_suppliers_stay(layout) -> None:  # type: ignore[no-untyped-def]
    data = random_chain(1)
    one, other = (layout(data.tiers, data.sellers, data.buyers, pins={5: (3.0, -4.0)}) for _ in range(2))
    assert (one.places == other.places).all()
    assert one.places[5].tolist() == [3.0, -4.0]
    assert ("pinned", 1) in one.parameters


def test_the_force_directed_layout_keeps_suppliers_apart_and_linked_ones_near() -> None:
    data = random_chain(2, 200)
    places = force_layout(data.tiers, data.sellers, data.buyers).places
    away = np.hypot(*(places[:, None] - places[None]).transpose(2, 0, 1))
    linked = away[data.sellers, data.buyers]
    np.fill_diagonal(away, np.inf)
    assert away.min() > 0.5
    assert np.median(linked) < 0.6 * np.median(away[np.isfinite(away)])


@pytest.mark.parametrize("layout", [tier_layout, force_layout])
def test_an_empty_map_and_one_of_us_alone_have_places(layout) -> None:  # type: ignore[no-untyped-def]
    none = np.zeros(0, np.int64)
    assert layout(none, none, none).places.shape == (0, 2)
    assert np.isfinite(layout(np.array([0]), none, none).places).all()


# parts of the whole


def test_steps_around_a_supplier_go_in_both_directions() -> None:
    data = data_of([0, 1, 2, 3, 1], [(1, 0), (2, 1), (3, 2), (4, 0)])
    assert [data.ids[n] for n in np.flatnonzero(around(data, [2], 1))] == ["sup-1", "sup-2", "sup-3"]
    assert around(data, [2], 3).all()


def test_the_shortest_ways_between_two_are_all_found_and_no_detour() -> None:
    data = data_of([0, 1, 1, 2, 2], [(1, 0), (2, 0), (3, 1), (3, 2), (4, 3)])
    nodes, lines = between(data, 0, 3)
    assert np.flatnonzero(nodes).tolist() == [0, 1, 2, 3]
    assert np.flatnonzero(lines).tolist() == [0, 1, 2, 3]
    alone = data_of([0, 1, -1], [(1, 0)])
    assert not between(alone, 0, 2)[0].any()


def test_the_links_of_a_named_route_are_found() -> None:
    data = data_of([0, 1, 2], [(1, 0), (2, 1), (2, 0)])
    nodes, lines = route_links(data, [("sup-2", "sup-1", "us")])
    assert nodes.all()
    assert lines.tolist() == [True, True, False]


def test_a_part_keeps_the_links_inside_it_only() -> None:
    data = data_of([0, 1, 2], [(1, 0), (2, 1)])
    part = part_of(data, np.array([True, True, False]))
    assert (part.ids, part.links) == (("us", "sup-1"), ("rel-0",))
    assert part.suppliers == 1


def test_bundles_lose_no_supplier_and_no_money_between_them() -> None:
    data = random_chain(3)
    for by in ("tier", "country", "sector"):
        many = bundled(data, by)
        assert many.suppliers == data.suppliers
        across = [
            weight
            for one, other, weight in zip(data.sellers, data.buyers, data.weights, strict=True)
            if data.tiers[one] != data.tiers[other]
        ]
        assert many.weights.sum() == pytest.approx(sum(across))
        assert "us" in many.at


def test_a_bundle_that_is_opened_shows_its_suppliers() -> None:
    data = random_chain(3)
    closed, opened = bundled(data, "tier"), bundled(data, "tier", opened=["2|"])
    assert "bundle:2|" in closed.at
    assert "bundle:2|" not in opened.at
    assert len(opened) == len(closed) - 1 + int((data.tiers == 2).sum())


def test_a_bundle_has_the_highest_exposure_in_it_and_is_never_assessed_if_one_was_not() -> None:
    exposures = {"labour": np.array([np.nan, 0.1, 0.7, np.nan])}
    data = data_of([0, 1, 1, 1], [], exposures=exposures, ages=np.array([np.nan, 30.0, 60.0, np.nan]))
    many = bundled(data, "tier")
    at = many.at["bundle:1|"]
    assert many.exposures["labour"][at] == 0.7
    assert np.isnan(many.ages[at])


# classes


def test_not_assessed_is_no_low_exposure() -> None:
    data = data_of([0, 1, 1, 1], [], exposures={"labour": np.array([np.nan, 0.0, 0.3, 0.6])})
    codes, classes = classes_of(data, "exposure", "labour")
    assert [classes[code].code for code in codes] == ["not_assessed", "low", "medium", "high"]


@pytest.mark.parametrize("by", COLOURS)
def test_no_two_classes_share_a_shape_or_a_colour(by: ColourBy) -> None:
    count = 40
    data = data_of(
        [0] + [1] * (count - 1),
        [],
        ages=np.linspace(0, 1200, count),
        countries=tuple(f"{chr(65 + n % 9)}A" for n in range(count)),
        sectors=tuple(f"{10 + n % 9}" for n in range(count)),
        exposures={"labour": np.linspace(0, 1, count)},
        ownership=tuple(
            ("women_owned", "control_not_verified", "not_classified", "not_known")[n % 4] for n in range(count)
        ),
    )
    _, classes = classes_of(data, by, "labour")
    assert len(classes) > 2
    assert len({one.shape for one in classes}) == len({one.role for one in classes}) == len(classes)
    assert sum(one.suppliers for one in classes) == count - 1


def test_kinds_of_links_differ_without_colour() -> None:
    flow = [(one.dashes, one.width) for one in STROKES[:7]]
    assert len(set(flow)) == len(flow)


# what is drawn at one sight


def test_the_heaviest_links_are_drawn_one_by_one() -> None:
    weights = np.array([5.0, 1.0, 9.0, 3.0])
    drawn, rest = heaviest(weights, np.arange(4), 2)
    assert sorted(drawn.tolist()) == [0, 2]
    assert sorted(rest.tolist()) == [1, 3]


def test_a_line_far_outside_is_not_drawn_and_one_across_is() -> None:
    ends = np.array([[-50.0, 10, 150, 10], [-50, -50, -10, 90], [20, 20, 30, 30]])
    assert crossing(ends, 100, 100).tolist() == [True, False, True]


def test_the_density_picture_is_thick_where_lines_lie() -> None:
    made = shades(passes(np.array([[0.0, 51, 99, 51]] * 9 + [[51.0, 0, 51, 99]]), 100, 100))
    assert made.shape == (50, 50)
    assert made[25].max() == 255
    assert 0 < made[:20].max() < 255
    assert not made[:20, :20].any()


def test_labels_never_cover_each_other() -> None:
    grid, put = Labels(300, 200), []
    chance = np.random.default_rng(4)
    for x, y in chance.uniform((0, 0), (300, 200), (80, 2)).tolist():
        found = grid.place(x, y, 6, 60, 12)
        if found:
            put.append(found)
    assert len(put) > 10
    for at, (left, top) in enumerate(put):
        assert 0 <= left <= 240 and 0 <= top <= 188
        for other, below in put[at + 1 :]:
            assert abs(left - other) >= 60 or abs(top - below) >= 12


def test_labels_never_cover_a_supplier_and_begin_beside_their_own() -> None:
    chance = np.random.default_rng(5)
    places = chance.uniform((0, 0), (400, 300), (60, 2))
    radii = chance.uniform(3, 14, 60)
    grid, put = Labels(400, 300), []
    grid.take_discs(places[:, 0], places[:, 1], radii)
    for (x, y), radius in zip(places.tolist(), radii.tolist(), strict=True):
        found = grid.place(x, y, radius + 3, 60, 12)
        if found:
            put.append(found)
    assert len(put) > 8
    for left, top in put:
        near = np.clip(places, (left, top), (left + 60, top + 12))
        # a mark's very edge may be touched
        assert (np.hypot(*(near - places).T) > radii - 4).all()


def test_a_lone_label_stands_after_its_supplier_whatever_its_size() -> None:
    for radius in np.arange(0.0, 20.0, 0.3).tolist():
        grid = Labels(400, 300)
        grid.take_discs(np.array([100.3]), np.array([100.7]), np.array([radius]))
        assert grid.place(100.3, 100.7, radius + 3, 60, 12) == pytest.approx((103.3 + radius, 94.7))


def test_pointing_finds_the_nearest_and_nothing_far_away() -> None:
    x, y = np.array([10.0, 20.0]), np.array([10.0, 10.0])
    assert nearest(x, y, (18, 11), 8) == 1
    assert nearest(x, y, (60, 60), 8) == -1


def test_a_lasso_takes_what_is_inside() -> None:
    corners = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (5.0, 2.0), (0.0, 10.0)]
    assert inside(np.array([5.0, 5.0, 1.0]), np.array([1.0, 8.0, 5.0]), corners).tolist() == [True, False, True]


# the drawing list and its files


def drawn(data: MapData, language: str = "en", **how: object):  # type: ignore[no-untyped-def]
    layout = tier_layout(data.tiers, data.sellers, data.buyers)
    rtl = language == "ar"
    return drawing_of(data, layout, catalogue(language), right_to_left=rtl, **how)  # type: ignore[arg-type]


def test_of_a_sole_trader_the_public_map_shows_initials_only() -> None:
    data = data_of([0, 1], [(1, 0)], sole=np.array([False, True]), names=("us", "Ayla Kaya"))
    assert "Ayla Kaya" in drawn(data).labels
    public = drawn(data, public=True)
    assert public.labels[1] == initials("Ayla Kaya") == "A. K."
    assert "Ayla" not in svg_of(plot_of(public), "en")


def test_a_bundle_says_its_tier_its_country_and_how_many() -> None:
    data = bundled(random_chain(3), "country")
    assert any(label.startswith("Tier 3, KE: ") and label.endswith(" suppliers") for label in drawn(data).labels)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("by", COLOURS)
def test_the_figure_says_layout_parameters_colour_and_day_in_every_language(language: str, by: ColourBy) -> None:
    made = drawn(random_chain(3), language, by=by, theme="labour", day="22")
    assert any("24" in line for line in made.caption)
    assert any("22" in line for line in made.caption)
    assert len(made.caption) == 4
    assert made.about and made.title
    assert all(line.text for line in made.legend)


def test_in_arabic_the_map_begins_on_the_right() -> None:
    data = random_chain(3)
    left, right = drawn(data, "en"), drawn(data, "ar")
    assert left.places[0, 0] == left.places[:, 0].min()
    assert right.places[0, 0] == right.places[:, 0].max()


def test_nothing_of_a_page_lies_outside_of_it_and_labels_stay_apart() -> None:
    plot = plot_of(drawn(random_chain(4)), 700, 480)
    names = [one for one in plot.words if one.text.startswith("Supplier ")]
    assert len(names) > 20
    boxes = []
    for one in names:
        wide = 0.58 * one.size * len(one.text)
        left = one.x - wide if one.anchor == "right" else one.x
        boxes.append((left, one.y - one.size * 0.9, left + wide, one.y + one.size * 0.25))
    for at, (left, top, right, foot) in enumerate(boxes):
        assert left >= 0 and top >= 0 and right <= 700 and foot <= 480
        assert all(right <= a or c <= left or foot <= b or d <= top for a, b, c, d in boxes[at + 1 :])
    assert all(0 <= mark.x <= 700 and 0 <= mark.y <= 480 for mark in plot.marks)


@pytest.mark.parametrize("count", [1, 2, 3, 5])
def test_few_suppliers_are_all_named_also_at_the_edge(count: int) -> None:
    links = [(n, 0) for n in range(1, count + 1)]
    data = data_of([0, *([1] * count)], links, names=("us", *(f"Tents and Shelter of {n}" for n in range(count))))
    for wide in range(600, 640, 3):
        said = {one.text for one in plot_of(drawn(data), wide, 400).words}
        assert set(drawn(data).labels) <= said


def test_a_route_stands_out_and_the_rest_is_faded() -> None:
    data = data_of([0, 1, 1, 2], [(1, 0), (2, 0), (3, 1)])
    plot = plot_of(drawn(data, lit=route_links(data, [("sup-3", "sup-1", "us")])))
    assert [mark.faded for mark in plot.marks[:4]] == [False, False, True, False]
    assert sorted(line.faded for line in plot.lines[:3]) == [False, False, True]


def test_an_svg_has_title_description_and_a_name_for_every_mark() -> None:
    data = random_chain(4)
    read = ElementTree.fromstring(svg_of(plot_of(drawn(data)), "en"))
    assert read.find(f"{SVG}title").text == "Supplier map"  # type: ignore[union-attr]
    assert "119 suppliers" in read.find(f"{SVG}desc").text  # type: ignore[union-attr,operator]
    assert read.get("role") == "img"
    named = [one.text for one in read.iter(f"{SVG}title")]
    assert len(named) >= len(data)
    assert "Supplier 7: Not assessed" in named


def test_a_name_with_signs_of_markup_does_no_harm() -> None:
    data = data_of([0, 1], [(1, 0)], names=("us", '<script>"&'))
    read = ElementTree.fromstring(svg_of(plot_of(drawn(data)), "en"))
    assert not list(read.iter(f"{SVG}script"))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_png_has_the_size_asked_for_and_ink_on_it(tmp_path: Path, language: str) -> None:
    plot = plot_of(drawn(random_chain(4), language), 360, 240)
    write_png(plot, tmp_path / "map.png", dpi=144)
    with Image.open(tmp_path / "map.png") as made:
        assert made.size == (720, 480)
        assert made.text["Title"] == plot.title  # type: ignore[attr-defined]
        assert len(made.getcolors(1 << 20) or ()) > 50


def test_an_empty_map_is_drawn_too() -> None:
    assert [one for one in plot_of(drawn(nothing())).words if isinstance(one, Words)]


def test_the_legend_of_groups_counts_suppliers_not_groups() -> None:
    exposures = {"labour": np.array([np.nan, 0.1, 0.7, np.nan, 0.2])}
    data = data_of([0, 1, 1, 1, 1], [], exposures=exposures)
    many = bundled(data, "tier")
    layout = tier_layout(many.tiers, many.sellers, many.buyers)
    legend = drawing_of(many, layout, catalogue("en"), theme="labour", whole=data).legend
    counts = {line.code: line.text.rpartition(" ")[2] for line in legend if line.role in ("good", "bad", "muted")}
    assert counts == {"high": "(1)", "low": "(2)", "not_assessed": "(1)"}


def test_the_most_exposed_keep_their_names_where_there_is_little_room() -> None:
    exposures = {"labour": np.array([np.nan, *([0.1] * 30), 0.9])}
    data = data_of([0, *([1] * 31)], [(n, 0) for n in range(1, 32)], exposures=exposures)
    drawing = drawn(data, theme="labour")
    assert drawing.ranks.argsort()[::-1][:2].tolist() == [0, 31]
    said = {one.text for one in plot_of(drawing, 360, 200).words}
    assert "Supplier 31" in said
    assert not said >= {f"Supplier {n}" for n in range(1, 31)}
