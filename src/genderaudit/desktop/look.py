"""The look of the window: its size, choosers for language, theme and text size, and the logo."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPixmap
from PySide6.QtWidgets import QComboBox, QWidget

from genderaudit.desktop.choices import TEXT_SIZES, choose
from genderaudit.runtime.assets import asset
from genderaudit.widgets.forms import part
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import NAMES, isolated, translate

SMALLEST = (1024, 640)
"""Pixels; house default. A laptop of 1366 by 768 has room for it beside the system's own bars."""
FIRST = (1280, 760)
"""Pixels at the very first start; house default."""
_EDGES = (16, 56)
"""Pixels that a title bar and the edges of a window take; house default."""


def take_size(window: QWidget, session: Session) -> None:
    """Give the window the size and place that it had last, within what the screen has."""
    screen = QGuiApplication.primaryScreen()
    room = screen.availableGeometry().size() if screen is not None else window.maximumSize()
    window.setMinimumSize(min(SMALLEST[0], room.width()), min(SMALLEST[1], room.height()))
    kept = session.settings.geometry
    if not (kept and window.restoreGeometry(QByteArray.fromBase64(kept.encode()))):
        # the system puts its own bar and edges around what is asked for
        window.resize(min(FIRST[0], room.width() - _EDGES[0]), min(FIRST[1], room.height() - _EDGES[1]))


def keep_size(window: QWidget, session: Session) -> None:
    """Remember size and place for the next start."""
    kept = window.saveGeometry().toBase64().toStdString()
    if kept != session.settings.geometry:
        choose(session, geometry=kept)


def theme_names() -> dict[str, str]:
    """Each theme in words."""
    return {
        "system": translate("Look", "As the system"),
        "light": translate("Look", "Light"),
        "dark": translate("Look", "Dark"),
        "contrast": translate("Look", "High contrast"),
    }


def logo(height: int) -> QPixmap:
    """The sign of the program, that many pixels high on the screen."""
    return window_icon().pixmap(height, height)


def window_icon() -> QIcon:
    """The sign of the program."""
    return QIcon(str(asset("resources", "icons", "genderaudit.svg")))


class LookChoosers:
    """Fills the combo boxes `language`, `theme` and `size` of a form; a choice counts at once."""

    def __init__(self, session: Session, form: QWidget) -> None:
        self._session = session
        settings = session.settings
        sizes = sorted({*TEXT_SIZES, settings.text_size})
        self._fill(part(form, QComboBox, "language"), "language", dict(NAMES), session.language)
        self._fill(part(form, QComboBox, "theme"), "theme", dict(theme_names()), settings.theme)
        percent = translate("Look", "{n} %")
        self._fill(
            part(form, QComboBox, "size"),
            "text_size",
            {n: isolated(percent.format(n=n)) for n in sizes},
            settings.text_size,
        )

    def _fill(self, box: QComboBox, name: str, options: dict[int, str] | dict[str, str], now: object) -> None:
        for value, words in options.items():
            box.addItem(words, value)
        box.setCurrentIndex(box.findData(now))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.activated.connect(partial(self._chosen, box, name))

    def _chosen(self, box: QComboBox, name: str, _index: int) -> None:
        choose(self._session, **{name: box.currentData()})
