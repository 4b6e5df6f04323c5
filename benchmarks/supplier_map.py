"""The supplier map: layout beside igraph's sugiyama, and drawing, panning, settling and memory, each size by itself."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np

from genderaudit.suppliers.model.relationship import RELATIONSHIP_KINDS
from genderaudit.suppliers.rules.map.data import MapData
from genderaudit.suppliers.rules.map.layout import crossings, force_layout, tier_layout

LINKS = (10_000, 100_000)
SUPPLIERS = ((1_000, 2_300), (10_000, 23_000), (50_000, 115_000))
MOVES = 60
PAUSE = 0.08
"""Seconds after the last move after which the map is drawn exactly."""
WINDOW = (1280, 800)


def best(run: object, rounds: int = 5) -> float:
    """The lower of wall and processor time, the best of some rounds: other work on this machine counts less."""
    found = []
    for _ in range(rounds):
        wall, own = time.perf_counter(), time.process_time()
        run()  # type: ignore[operator]
        found.append(min(time.perf_counter() - wall, time.process_time() - own))
    return min(found)


def arrays(links: int) -> dict[str, np.ndarray]:
    """Tiers and links of a chain, in the order of its table."""
    from material.chains import chain

    from genderaudit.suppliers.rules.network.tiers import tier_arrays

    network = chain(links)
    place = network.places
    kinds = [RELATIONSHIP_KINDS.index(kind) for kind in network.links["type"]]
    return {
        "tiers": tier_arrays(network).shortest.astype(np.int64),
        "sellers": np.array([place[one] for one in network.links["seller"]], np.int64),
        "buyers": np.array([place[one] for one in network.links["buyer"]], np.int64),
        "kinds": np.array(kinds, np.int64),
        "weights": network.links["money"].to_numpy(dtype=np.float64),
    }


def layouts() -> None:
    try:
        import igraph
    except ImportError:
        igraph = None
        print("igraph is missing: `make bench` installs the peers; crossings are told without it")
    for links in LINKS:
        given = arrays(links)
        facts = (given["tiers"], given["sellers"], given["buyers"])
        known = given["tiers"] >= 0
        taken = best(lambda facts=facts: tier_layout(*facts))
        places = tier_layout(*facts).places
        columns = np.where(known, given["tiers"], given["tiers"].max() + 1)
        ours = crossings(columns, places[:, 1], given["sellers"], given["buyers"])
        print(f"tier layout of {links:,} links: {taken:.3f} s (target 0.3)")
        if igraph is not None:
            ends = np.column_stack([given["sellers"], given["buyers"]]).tolist()
            graph = igraph.Graph(n=len(columns), edges=ends, directed=True)
            start = time.perf_counter()
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                found = graph.layout_sugiyama(layers=columns.tolist())
            theirs_taken = time.perf_counter() - start
            across = np.array(found.coords)[: len(columns), 0]
            theirs = crossings(columns, across, given["sellers"], given["buyers"])
            print(f"    igraph sugiyama {theirs_taken:.3f} s; time ratio {taken / theirs_taken:.2f}")
            print(f"    crossings {ours:,} against {theirs:,}: ratio {ours / theirs:.2f} (target below 1)")
        else:
            print(f"    crossings {ours:,}")
        if links <= LINKS[0]:
            print(
                f"force-directed layout of {links:,} links: {best(lambda facts=facts: force_layout(*facts), 1):.2f} s"
            )


def map_of(given: dict[str, np.ndarray]) -> MapData:
    count = len(given["tiers"])
    chance = np.random.default_rng(3)
    return MapData(
        ids=("us", *(f"S{n:06d}" for n in range(1, count))),
        names=("us", *(f"Supplier of goods {n}" for n in range(1, count))),
        tiers=given["tiers"],
        countries=("KE",) * count,
        sectors=("72",) * count,
        types=("supplier",) * count,
        ownership=("not_known",) * count,
        ages=np.full(count, np.nan),
        exposures={"labour": np.where(chance.random(count) < 0.4, np.nan, chance.random(count))},
        sole=np.zeros(count, np.bool_),
        members=np.ones(count, np.int64),
        links=("",) * len(given["sellers"]),
        **{name: given[name] for name in ("sellers", "buyers", "kinds", "weights")},
    )


def memory() -> float:
    """The highest resident memory of this process in MB; the counter of `getrusage` begins with the parent's."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1024
    return 0.0


def drawing(file: str) -> None:
    """One size, in a process of its own."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from genderaudit.runtime.language import catalogue
    from genderaudit.suppliers.desktop.map.painter import MapPainter
    from genderaudit.suppliers.desktop.map.view import MapView
    from genderaudit.suppliers.rules.map.drawing import drawing_of
    from genderaudit.widgets.theme import apply_theme

    app = QApplication(sys.argv)
    apply_theme(app, "light")
    bare = memory()
    with np.load(file) as stored:
        data = map_of(dict(stored))
    layout = tier_layout(data.tiers, data.sellers, data.buyers)
    drawn = drawing_of(data, layout, catalogue("en"), theme="labour")
    view = MapView("map", "en")
    view.resize(*WINDOW)
    view.show()
    view.show_drawing(drawn, keep=False)

    def settle() -> None:
        loop = QEventLoop()
        view.drawn.connect(loop.quit)
        if view.busy:
            loop.exec()
        view.drawn.disconnect(loop.quit)

    settle()
    scene = view.scene
    assert scene is not None
    whole = best(lambda: MapPainter(scene, view.camera, *WINDOW, 1.0, view.label_font()).all())
    name = f"{len(data):,} suppliers, {len(data.links):,} links"
    print(f"{name}: drawn whole in {whole * 1000:.0f} ms, {1 / whole:.0f} a second", end="")
    print(" (target 30)" if len(data) <= 1_000 else "")
    frames, settled = [], []
    for turn in range(5):
        for move in range(MOVES // 5):
            start = time.perf_counter()
            view.move_by(6 if (turn + move) % 2 else -6, 3)
            view.repaint()
            frames.append(time.perf_counter() - start)
        start, own = time.perf_counter(), time.process_time()
        settle()
        # what waits is the pause; the rest is work, of which other processes may have held up some
        settled.append(min(time.perf_counter() - start, PAUSE + time.process_time() - own))
    frames.sort()
    print(f"    panned at {1 / frames[int(len(frames) * 0.95)]:.0f} frames a second, 95 % of them (target 60)")
    print(f"    settled after {statistics.median(settled) * 1000:.0f} ms, the pause of 80 ms in it (target 250)")
    print(f"    memory {memory():.0f} MB, of which {bare:.0f} before the map (target 250)")
    view.close()


def main() -> None:
    if len(sys.argv) > 1:
        drawing(sys.argv[1])
        return
    layouts()
    with tempfile.TemporaryDirectory() as folder:
        for suppliers, links in SUPPLIERS:
            file = Path(folder) / f"{suppliers}.npz"
            np.savez(file, **arrays(links))  # type: ignore[arg-type]
            sys.stdout.flush()
            subprocess.run([sys.executable, __file__, str(file)], check=True)


if __name__ == "__main__":
    main()
