import importlib.util
import itertools
from pathlib import Path

import pytest

pytest.importorskip("PySide6")
from PySide6.QtCore import QSize, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QColor, QFontMetricsF, QGlyphRun, QIcon, QImage, QTextLayout
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from genderaudit.domain.errors import Defect
from genderaudit.runtime.assets import asset
from genderaudit.widgets.icons import DIRECTIONAL, icon
from genderaudit.widgets.theme import (
    FAMILIES,
    THEMES,
    Theme,
    apply_theme,
    colour,
    current_theme,
    dress,
    load_fonts,
    load_theme,
    look,
    scaled,
    style_sheet,
    text_font,
)

pytestmark = pytest.mark.gui

GROUNDS = ("window", "surface", "raised", "sunken", "hover")
TONES = ("good", "warn", "bad", "stop", "info")
WORDS = ("text", "muted", "accent", *TONES)
LEAST = {"light": 4.5, "dark": 4.5, "contrast": 7.0}
# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB
SIGHTS = {
    "all colours": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
DISTANCE = 15.0
"""Least CIELAB distance between two series: a house default, six times what is just noticeable."""


@pytest.fixture(autouse=True)
def _plain_again(qapp: QApplication):
    yield
    apply_theme(qapp, "light")


def linear(value: str) -> tuple[float, float, float]:
    parts = [int(value[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return red, green, blue


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, contrast ratio."""
    lights = [sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear(v), strict=True)) for v in (one, other)]
    return (max(lights) + 0.05) / (min(lights) + 0.05)


def lab(value: str, sight: tuple[tuple[float, ...], ...]) -> tuple[float, float, float]:
    seen = [min(1.0, max(0.0, sum(a * b for a, b in zip(row, linear(value), strict=True)))) for row in sight]
    to_xyz = (
        (0.4124564, 0.3575761, 0.1804375, 0.95047),
        (0.2126729, 0.7151522, 0.0721750, 1.0),
        (0.0193339, 0.1191920, 0.9503041, 1.08883),
    )
    x, y, z = (sum(a * b for a, b in zip(row[:3], seen, strict=True)) / row[3] for row in to_xyz)
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def too_weak(theme: Theme, pairs: list[tuple[str, str]], least: float) -> list[str]:
    ratios = {(over, under): contrast(theme.value(over), theme.value(under)) for over, under in pairs}
    assert ratios
    return [f"{over} on {under}: {ratio:.2f}" for (over, under), ratio in ratios.items() if ratio < least]


def test_words_can_be_read_on_every_ground(theme: Theme) -> None:
    grounds = (*GROUNDS, "accent_soft", "selection")
    weak = too_weak(
        theme, [(word, ground) for word in ("text", "muted", "accent") for ground in grounds], LEAST[theme.name]
    )
    weak += too_weak(theme, [(tone, ground) for tone in TONES for ground in GROUNDS], LEAST[theme.name])
    assert weak == []


def test_words_can_be_read_on_fills_and_tinted_grounds(theme: Theme) -> None:
    fills = [(f"{tone}_text", "stop_fill" if tone == "stop" else tone) for tone in ("accent", *TONES)]
    fills += [("accent_text", "accent_hover")]
    tinted = [(tone, f"{tone}_soft") for tone in TONES] + [("text", f"{tone}_soft") for tone in TONES]
    assert too_weak(theme, fills + tinted, LEAST[theme.name]) == []


def test_lines_of_fields_and_the_focus_ring_can_be_seen(theme: Theme) -> None:
    assert too_weak(theme, [(line, ground) for line in ("line_strong", "focus") for ground in GROUNDS], 3.0) == []
    # on a filled button the ring is doubled: one line at its edge, one inside in the colour of its words
    assert too_weak(theme, [("text", "window"), ("accent_text", "accent"), ("stop_text", "stop_fill")], 3.0) == []


def test_series_of_a_chart_stand_out_and_stay_apart_for_every_sight(theme: Theme) -> None:
    assert [value for value in theme.chart if contrast(value, theme.surface) < 3.0] == []
    close = []
    for name, sight in SIGHTS.items():
        for one, other in itertools.combinations(theme.chart, 2):
            away = sum((a - b) ** 2 for a, b in zip(lab(one, sight), lab(other, sight), strict=True)) ** 0.5
            if away < DISTANCE:
                close.append(f"{name}: {one} and {other}, {away:.1f}")
    assert close == []


def test_a_contrast_that_is_too_low_is_noticed() -> None:
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert too_weak(load_theme("light"), [("line", "surface")], 3.0) != []


def test_the_style_sheet_is_understood_by_qt_in_every_theme_size_and_direction(qapp: QApplication) -> None:
    heard: list[str] = []
    before = qInstallMessageHandler(lambda kind, _, text: heard.append(text) if kind != QtMsgType.QtDebugMsg else None)
    try:
        for name, size, mirrored in itertools.product(THEMES, (90, 100, 200), (False, True)):
            apply_theme(qapp, name, size, mirrored)
            assert "$" not in qapp.styleSheet()
    finally:
        qInstallMessageHandler(before)
    assert heard == []


def test_every_picture_that_the_style_sheet_names_is_there(theme: Theme) -> None:
    sheet = style_sheet(theme, 1.0, 100, True)
    named = [part.split(")")[0] for part in sheet.split("url(")[1:]]
    assert len(named) > 10
    assert [path for path in named if not Path(path).is_file()] == []


def test_the_small_signs_have_the_colours_of_their_theme(tmp_path: Path) -> None:
    script = asset("resources", "themes", "make_marks.py")
    spec = importlib.util.spec_from_file_location("make_marks", script)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.main(tmp_path)
    made = {path.relative_to(tmp_path): path.read_text() for path in tmp_path.rglob("*.svg")}
    kept = {path.relative_to(script.parent): path.read_text() for path in script.parent.rglob("*.svg")}
    assert made and made == kept


def test_an_unknown_theme_or_colour_is_a_defect(qapp: QApplication) -> None:
    with pytest.raises(Defect):
        load_theme("sepia")
    with pytest.raises(Defect):
        apply_theme(qapp, "sepia")
    with pytest.raises(Defect):
        colour("pink")
    with pytest.raises(Defect):
        colour("name")


def test_everything_grows_with_the_size_of_text_even_what_is_shown_already(qtbot, qapp: QApplication) -> None:
    apply_theme(qapp, "light", 100)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    rows = QListWidget()
    rows.addItems(["one", "two"])
    shown = [QPushButton("Save"), QToolButton(), QLineEdit(), QCheckBox("Yes"), QComboBox()]
    for widget in (*shown, rows):
        column.addWidget(widget)
    shown[1].setIcon(icon("search"))
    window.grab()

    def heights() -> list[int]:
        qapp.processEvents()
        return [
            *(w.sizeHint().height() for w in shown),
            rows.sizeHintForRow(0),
            shown[0].iconSize().height(),
            scaled(32),
        ]

    small = heights()
    apply_theme(qapp, "light", 200)
    ratios = [big / little for big, little in zip(heights(), small, strict=True)]
    assert all(1.75 <= ratio <= 2.1 for ratio in ratios), ratios


def test_each_script_is_set_in_the_bundled_faces(qapp: QApplication) -> None:
    assert {family for family in load_fonts() if family in FAMILIES} == set(FAMILIES)
    layout = QTextLayout("Risk é œ ñ خطر ▲", text_font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs: list[QGlyphRun] = layout.glyphRuns()
    assert {run.rawFont().familyName() for run in runs} == set(FAMILIES)
    assert all(0 not in run.glyphIndexes() for run in runs)


def test_an_arabic_line_is_as_high_as_a_latin_one(qtbot, qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    labels = [QLabel("Findings"), QLabel("النتائج")]
    for label in labels:
        qtbot.addWidget(label)
    latin, arabic = (label.sizeHint().height() for label in labels)
    assert abs(latin - arabic) <= 1


def test_digits_are_all_as_wide(qapp: QApplication) -> None:
    widths = {QFontMetricsF(text_font()).horizontalAdvance(digit) for digit in "0123456789"}
    assert len(widths) == 1


def test_system_follows_the_desktop_and_a_chosen_theme_does_not(
    qtbot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    # the platform that tests run on has neither a dark nor a light side, so its answer and its signal are given
    desktop = {"theme": "light"}
    monkeypatch.setattr("genderaudit.widgets.theme.system_theme", lambda: desktop["theme"])
    apply_theme(qapp, "system", 150, True)
    assert current_theme().name == "light"
    desktop["theme"] = "dark"
    with qtbot.waitSignal(look().changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert current_theme().name == "dark"
    assert (scaled(20), qapp.layoutDirection()) == (30, Qt.LayoutDirection.RightToLeft)
    apply_theme(qapp, "contrast")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    qapp.processEvents()
    assert current_theme().name == "contrast"


def test_a_changed_property_changes_the_look(qtbot, qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    badge = QLabel("Open")
    qtbot.addWidget(badge)

    def ground() -> str:
        return badge.grab().toImage().pixelColor(4, badge.height() // 2).name().upper()

    dress(badge, kind="badge", tone="good")
    badge.resize(badge.sizeHint())
    assert ground() == current_theme().good_soft
    dress(badge, tone="bad")
    assert ground() == current_theme().bad_soft


def drawn(name: str, tone: str = "text", mode: int = 0) -> QImage:
    wanted = (QIcon.Mode.Normal, QIcon.Mode.Disabled)[mode]
    return icon(name, tone).pixmap(QSize(24, 24), wanted).toImage()


def painted_in(image: QImage, value: str) -> bool:
    """Whether the most opaque point has that colour; premultiplied alpha rounds by a step or two."""
    points = itertools.product(range(image.width()), range(image.height()))
    found = max((image.pixelColor(x, y) for x, y in points), key=lambda c: c.alpha())
    wanted = QColor(value)
    away = (found.red() - wanted.red(), found.green() - wanted.green(), found.blue() - wanted.blue())
    return found.alpha() > 100 and max(abs(step) for step in away) <= 3


def test_an_icon_made_before_a_switch_of_theme_is_painted_in_the_new_colours(qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    kept = icon("plus", "bad")
    assert painted_in(kept.pixmap(24, 24).toImage(), load_theme("light").bad)
    apply_theme(qapp, "dark")
    assert painted_in(kept.pixmap(24, 24).toImage(), load_theme("dark").bad)


def test_a_disabled_icon_is_paler(qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    assert painted_in(drawn("plus", "text", 1), current_theme().disabled)


def test_only_icons_that_point_turn_with_the_line_of_writing(qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    right, clock = drawn("chevron-right"), drawn("clock")
    apply_theme(qapp, "light", right_to_left=True)
    assert drawn("chevron-right") == right.flipped(Qt.Orientation.Horizontal) != right
    assert drawn("clock") == clock


def test_an_icon_is_drawn_at_the_resolution_of_the_screen(qapp: QApplication) -> None:
    assert icon("house").pixmap(QSize(16, 16), 2.0).size() == QSize(32, 32)


def test_an_icon_or_a_tone_that_is_not_there_is_a_defect(qapp: QApplication) -> None:
    with pytest.raises(Defect, match="unicorn"):
        icon("unicorn")
    with pytest.raises(Defect, match="pinkish"):
        icon("house", "pinkish")


def test_every_bundled_icon_can_be_drawn_and_every_name_that_turns_is_bundled(qapp: QApplication) -> None:
    folder = asset("resources", "icons", "lucide")
    names = {path.stem for path in folder.glob("*.svg")}
    assert names >= DIRECTIONAL
    assert [name for name in names if not painted_in(drawn(name), current_theme().text)] == []
    assert "ISC License" in (folder / "LICENSE").read_text(encoding="utf-8")
