"""From nothing to the first painted, usable window, against a bare PySide6 window with one label, in turns."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time

TURNS = 9
BARE = """
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
window = QLabel("A bare window")
window.resize(1280, 760)
window.show()
"""
OURS = """
from PySide6.QtWidgets import QApplication
from genderaudit.desktop.app import make_window
app = QApplication([])
window = make_window(app)
window.show()
"""
PAINTED = """
while not window.isVisible():
    app.processEvents()
app.processEvents()
window.grab()
import sys
print("painted", flush=True)
window.close()
"""


def seconds(program: str, home: str) -> float:
    """From the start of a new process to its first picture."""
    environment = {**os.environ, "GENDERAUDIT_HOME": home, "QT_QPA_PLATFORM": os.environ.get("BENCH_QPA", "offscreen")}
    start = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", program + PAINTED], env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        taken = time.perf_counter() - start
        process.wait()
    assert line.strip() == b"painted"
    return taken


def main() -> None:
    bare, ours = list[float](), list[float]()
    with tempfile.TemporaryDirectory() as home:
        seconds(OURS, home)  # the disk is warm for both
        for _ in range(TURNS):
            bare.append(seconds(BARE, home))
            ours.append(seconds(OURS, home))
    middle, theirs = statistics.median(ours), statistics.median(bare)
    print(f"first painted window: {middle:.3f} s; bare PySide6 window: {theirs:.3f} s")
    print(f"ratio {middle / theirs:.2f} (target 3.0), {middle:.2f} s (target 1.2 s)")


if __name__ == "__main__":
    main()
