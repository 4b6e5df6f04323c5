"""Pictures of every screen in light, dark and Arabic, from the sample data; `make screenshots`."""

from __future__ import annotations

import io
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from genderaudit.desktop.app import make_window
from genderaudit.desktop.opening import open_now
from genderaudit.desktop.window import Window
from genderaudit.engagements.model import Engagement
from genderaudit.risks.model.risk import Risk
from genderaudit.runtime.settings import change_settings
from genderaudit.sample import PASSPHRASE, make_sample
from genderaudit.signing import stop_worker
from genderaudit.suppliers.model.supplier import Supplier
from genderaudit.widgets.places import Place

TARGET = Path(__file__).parent / "screenshots"
LOOKS = {"light": ("en", "light"), "dark": ("en", "dark"), "arabic": ("ar", "light")}
SIZE = (1366, 768)
COLOURS = 128
"""Enough for the flat surfaces of the window, and a third of the bytes."""
PLACES = {
    "home": "home",
    "engagements": "engagements",
    "planning": "engagements/new",
    "overview": "engagement/{cleared}/overview",
    "plan": "engagement/{open}/plan",
    "checklist": "engagement/{open}/checklist/IA-25",
    "evidence": "engagement/{submitted}/evidence",
    "findings-of-one": "engagement/{submitted}/findings",
    "review": "engagement/{submitted}/review",
    "report": "engagement/{cleared}/report",
    "suppliers": "suppliers",
    "supplier": "supplier/{supplier}/overview",
    "supplier-map": "suppliers/map",
    "supplier-network": "suppliers/network/exposure",
    "matches": "suppliers/matches",
    "supplier-import": "suppliers/import",
    "risks": "risks",
    "heat-map": "risks/map",
    "risk": "risk/{risk}/ratings",
    "bow-tie": "risk/{risk}/bow-tie",
    "workshop": "risks/workshop",
    "findings": "findings",
    "reports": "reports",
    "verify": "verify",
    "history": "history",
    "settings": "settings",
    "identities": "settings/identities",
    "guide": "help/runner",
}


def rest(window: Window, seconds: float = 20.0) -> None:
    """Let the window finish what it does, in the background, too."""
    end, quiet = time.monotonic() + seconds, 0
    while quiet < 12 and time.monotonic() < end:
        QCoreApplication.processEvents()
        quiet = 0 if window.session.background.busy else quiet + 1
        time.sleep(0.02)


def picture(window: Window, file: Path) -> None:
    """What the window shows now, as a small PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    window.grab().save(buffer, "PNG")  # type: ignore[call-overload]
    image = Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGB")
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(file, optimize=True)


def places(window: Window) -> dict[str, str]:
    """The places with the ids of the sample's engagements."""
    found = {one.status: one.id for one in window.session.workspace.find(Engagement)}
    ids = {"open": found["in_progress"], "submitted": found["submitted"], "cleared": found["cleared"]}
    ids["supplier"] = next(one.id for one in window.session.workspace.find(Supplier) if one.own_risks)
    ids["risk"] = next(one.id for one in window.session.workspace.find(Risk) if one.controls)
    return {name: text.format(**ids) for name, text in PLACES.items()}


def take(app: QApplication, look: str, folder: Path) -> None:
    """All pictures in one look."""
    language, theme = LOOKS[look]
    change_settings(language=language, theme=theme, dismissed_hints=(), recent=())
    window = make_window(app)
    window.resize(*SIZE)
    window.show()
    rest(window)
    picture(window, TARGET / f"{look}-start.png")
    work = make_sample(folder / look, language=language)
    window.begin(open_now(work, PASSPHRASE), Place("home"))
    rest(window)
    for name, place in places(window).items():
        window.go(Place.parse(place))
        rest(window)
        picture(window, TARGET / f"{look}-{name}.png")
    window.close()
    window.deleteLater()
    rest(window, 1)


def main() -> None:
    TARGET.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        os.environ["GENDERAUDIT_HOME"] = str(Path(name) / "home")
        app = QApplication(sys.argv)
        for look in LOOKS:
            (Path(name) / look).mkdir()
            take(app, look, Path(name))
    stop_worker()
    files = sorted(TARGET.glob("*.png"))
    size = sum(file.stat().st_size for file in files) / 1e6
    print(f"{len(files)} pictures, {size:.1f} MB, {QGuiApplication.platformName()}")


if __name__ == "__main__":
    main()
