"""How the window looks: themes as tokens, the style sheet made from them, fonts, and the size of everything."""

from __future__ import annotations

import functools
import re
import tomllib
from dataclasses import dataclass, fields
from typing import Literal

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette, QTextCharFormat
from PySide6.QtWidgets import QApplication, QCalendarWidget, QStyleFactory, QWidget
from shiboken6 import isValid

from genderaudit.domain.errors import Defect
from genderaudit.runtime.assets import asset

Colour = str
"""`#RRGGBB`."""
Tone = Literal["good", "warn", "bad", "stop", "info", "neutral"]

THEMES = ("light", "dark", "contrast")
SYSTEM = "system"
BASE_POINTS = 10.0
"""Size of plain text at 100 %, in points."""
FACES = (
    "NotoSans-Regular",
    "NotoSans-SemiBold",
    "NotoSansArabicUI-Regular",
    "NotoSansArabicUI-SemiBold",
    "NotoSansSigns-Regular",
)
FAMILIES = ("Noto Sans", "Noto Sans Arabic UI", "Noto Sans Signs")
"""Each letter is set in the first family that has it, so that scripts mix in one line."""
_PIXELS_PER_INCH = 96.0
_COLOUR = re.compile("#[0-9A-F]{6}")
_PLACEHOLDER = re.compile(r"\$([a-z]+(?:_[a-z]+)?)(\d*)")


@dataclass(frozen=True, kw_only=True)
class Theme:
    """The colours of one look; a tone has the colour for words, `_soft` as a ground, `_text` for words on the fill."""

    name: str
    dark: bool
    window: Colour
    surface: Colour
    raised: Colour
    sunken: Colour
    hover: Colour
    line: Colour
    line_strong: Colour
    handle: Colour
    text: Colour
    muted: Colour
    disabled: Colour
    accent: Colour
    accent_hover: Colour
    accent_text: Colour
    accent_soft: Colour
    selection: Colour
    focus: Colour
    good: Colour
    good_soft: Colour
    good_text: Colour
    warn: Colour
    warn_soft: Colour
    warn_text: Colour
    bad: Colour
    bad_soft: Colour
    bad_text: Colour
    stop: Colour
    stop_soft: Colour
    stop_fill: Colour
    stop_text: Colour
    info: Colour
    info_soft: Colour
    info_text: Colour
    chart: tuple[Colour, ...]
    """Colours of the series of a chart, in the order of use."""

    def value(self, token: str) -> str:
        """The colour of a token, such as `accent_soft`; `neutral` is `muted`. Raises Defect for a name that is none."""
        name = "muted" if token == "neutral" else token
        found = getattr(self, name, None)
        if not isinstance(found, str) or not found.startswith("#"):
            raise Defect(what=f"no colour is called {token}")
        return found


class Look(QObject):
    """What the window wears now. Signals: changed() after theme, text size or direction changed."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = load_theme("light")
        self.scale = 1.0
        self.wish = ("light", 100, False)
        self._again = QTimer(self)
        # one switch of the desktop arrives as several signals
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self._follow)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._again.start)

    def _follow(self) -> None:
        app = QApplication.instance()
        if self.wish[0] == SYSTEM and isinstance(app, QApplication) and system_theme() != self.theme.name:
            _wear(app, load_theme(system_theme()), *self.wish[1:])


_looks: list[Look] = []


def look() -> Look:
    """The one look of the application; needs a QApplication."""
    if not _looks or not isValid(_looks[0]):
        _looks[:] = [Look(QApplication.instance())]
    return _looks[0]


@functools.cache
def load_theme(name: str) -> Theme:
    """The theme of that name; raises Defect where there is none."""
    if name not in THEMES:
        raise Defect(what=f"no theme is called {name}")
    # TOML, since its reader comes with Python: the first picture waits for this
    tokens = tomllib.loads(asset("resources", "themes", f"{name}.toml").read_text(encoding="utf-8"))
    strange = set(tokens) ^ {one.name for one in fields(Theme)}
    colours = [one for one in (*tokens.values(), *tokens.get("chart", ())) if isinstance(one, str) and one != name]
    wrong = [one for one in colours if not _COLOUR.fullmatch(one)]
    if strange or wrong:
        raise Defect(what=f"the theme {name} has strange tokens: {sorted([*strange, *wrong])}")
    return Theme(**{**tokens, "chart": tuple(tokens["chart"])})


def system_theme() -> str:
    """The name of the theme that goes with the desktop: light or dark."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def current_theme() -> Theme:
    """The theme that the window wears."""
    return look().theme


def colour(token: str) -> QColor:
    """A colour of the theme that the window wears, for painting; raises Defect for a name that is none."""
    return QColor(current_theme().value(token))


def chart_colours() -> tuple[QColor, ...]:
    """The colours of a chart's series in the theme that the window wears."""
    return tuple(QColor(value) for value in current_theme().chart)


def scaled(pixels: float) -> int:
    """A length at 100 % text as pixels at the size of text in use; never 0 unless it was."""
    return max(1, round(pixels * look().scale)) if pixels else 0


def apply_theme(app: QApplication, name: str, text_size_percent: int = 100, right_to_left: bool = False) -> Theme:
    """Dress the whole window and return the theme worn; "system" follows the desktop between light and dark.

    Raises Defect for a name that is neither in THEMES nor "system".
    """
    now = look()
    hints = QGuiApplication.styleHints()
    now.wish = (name, text_size_percent, right_to_left)
    if name == SYSTEM:
        hints.unsetColorScheme()
    theme = load_theme(system_theme() if name == SYSTEM else name)
    if name != SYSTEM:
        # title bars and the desktop's own dialogs go along
        hints.setColorScheme(Qt.ColorScheme.Dark if theme.dark else Qt.ColorScheme.Light)
    _wear(app, theme, text_size_percent, right_to_left)
    return theme


def _wear(app: QApplication, theme: Theme, text_size_percent: int, right_to_left: bool) -> None:
    now = look()
    load_fonts()
    screen = app.primaryScreen()
    now.theme = theme
    now.scale = text_size_percent / 100 * (screen.logicalDotsPerInch() / _PIXELS_PER_INCH if screen else 1.0)
    if not app.styleSheet() and app.style().objectName() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    app.setFont(text_font(text_size_percent))
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme, now.scale, text_size_percent, right_to_left))
    now.changed.emit()


@functools.cache
def load_fonts() -> tuple[str, ...]:
    """Make the bundled faces known to Qt once; the families they form. Raises Defect where one does not load."""
    families: list[str] = []
    for face in FACES:
        number = QFontDatabase.addApplicationFont(str(asset("resources", "fonts", f"{face}.ttf")))
        if number < 0:
            raise Defect(what=f"the font {face} does not load")
        families += QFontDatabase.applicationFontFamilies(number)
    return tuple(dict.fromkeys(families))


def text_font(text_size_percent: int = 100, points: float = BASE_POINTS) -> QFont:
    """The window's font; `points` is its size at 100 %."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPointSizeF(points * text_size_percent / 100)
    # the bundled faces carry no hinting of their own
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def palette(theme: Theme) -> QPalette:
    """Qt's colour roles in a theme, for what no style sheet reaches."""
    role = QPalette.ColorRole
    made = QPalette()
    for which, token in {
        role.Window: "window",
        role.WindowText: "text",
        role.Base: "surface",
        role.AlternateBase: "window",
        role.Text: "text",
        role.Button: "raised",
        role.ButtonText: "text",
        role.BrightText: "bad",
        role.ToolTipBase: "raised",
        role.ToolTipText: "text",
        role.PlaceholderText: "muted",
        role.Highlight: "selection",
        role.HighlightedText: "text",
        role.Link: "accent",
        role.LinkVisited: "accent",
        role.Accent: "accent",
        role.Light: "raised",
        role.Midlight: "hover",
        role.Mid: "line",
        role.Dark: "line_strong",
        role.Shadow: "line_strong",
    }.items():
        made.setColor(which, QColor(theme.value(token)))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.disabled))
    return made


@functools.cache
def _template() -> str:
    return asset("resources", "themes", "window.qss").read_text(encoding="utf-8")


@functools.lru_cache(maxsize=8)
def style_sheet(theme: Theme, scale: float, text_size_percent: int, right_to_left: bool) -> str:
    """The style sheet of a theme, its lengths at `scale` and its texts at `text_size_percent`.

    In the template `$token` is a colour, `$px6` a length, `$pt9` a size of text, `$start` and `$end` a side.
    Raises Defect for a placeholder that is none of these.
    """
    # forward slashes, since a backslash escapes in a style sheet
    marks = asset("resources", "themes", "marks", theme.name).as_posix()
    words = {
        "marks": marks,
        "start": "right" if right_to_left else "left",
        "end": "left" if right_to_left else "right",
    }

    def fill(found: re.Match[str]) -> str:
        word, number = found.groups()
        if word == "px" and number:
            return f"{max(1, round(int(number) * scale))}px"
        if word == "pt" and number:
            return f"{int(number) * text_size_percent / 100:g}pt"
        return words.get(word) or theme.value(word)

    return _PLACEHOLDER.sub(fill, _template())


def calm_calendar(calendar: QCalendarWidget) -> None:
    """Take the red weekends and the week numbers out of a calendar: red means something here."""
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
    plain, muted = QTextCharFormat(), QTextCharFormat()
    plain.setForeground(colour("text"))
    muted.setForeground(colour("muted"))
    for day in Qt.DayOfWeek:
        calendar.setWeekdayTextFormat(day, plain)
    calendar.setHeaderTextFormat(muted)


def repolish(widget: QWidget) -> None:
    """Style a widget anew after one of its properties changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def dress(widget: QWidget, **properties: str | bool) -> None:
    """Set properties that the style sheet knows, such as `kind="badge", tone="good"`, and style the widget anew."""
    changed = False
    for name, value in properties.items():
        if widget.property(name) != value:
            widget.setProperty(name, value)
            changed = True
    if changed:
        repolish(widget)
