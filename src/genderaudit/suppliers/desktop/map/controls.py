"""The controls above the map: find, layout, colour, groups, nearer and farther, table, picture."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from genderaudit.suppliers.desktop.columns import short_theme
from genderaudit.suppliers.desktop.map.choice import AUTO, MapChoice
from genderaudit.suppliers.desktop.words import say_code
from genderaudit.suppliers.model.supplier import THEMES
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.forms import part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import counted, translate
from genderaudit.widgets.theme import dress

_BOXES = ("layout", "by", "theme", "group")
_NAMES = {"layout": "layoutChoice", "by": "colourChoice", "theme": "themeChoice", "group": "groupChoice"}


class Controls(QObject):
    """Signals: chosen(changes) of what is shown, sought(words, whether to go on to the next), saved('svg' or 'png')."""

    chosen = Signal(object)
    sought = Signal(str, bool)
    saved = Signal(str)

    def __init__(self, form: QWidget, session: Session) -> None:
        super().__init__(form)
        self._language = session.language
        self._choice, self._roomy = MapChoice(), True
        self.holder = part(form, QWidget, "controls")
        self.search = part(form, QLineEdit, "search")
        self.boxes = {name: part(form, QComboBox, _NAMES[name]) for name in _BOXES}
        self.more = part(form, QPushButton, "more")
        self.details = part(form, QPushButton, "details")
        self.zoom_in = part(form, QToolButton, "zoomIn")
        self.zoom_out = part(form, QToolButton, "zoomOut")
        self.zoom_all = part(form, QToolButton, "zoomAll")
        self.tables = part(form, QPushButton, "tables")
        self.save = part(form, QPushButton, "save")
        self.clear = part(form, QPushButton, "clear")
        self.count = part(form, QLabel, "count")
        self._fill()
        self.flow = self._arrange()
        self._wire()
        self.arrange()

    def _fill(self) -> None:
        language = self._language
        offered: dict[str, list[tuple[str, str]]] = {
            "layout": [
                ("tiers", translate("MapControls", "Columns by tier")),
                ("force", translate("MapControls", "Drawn together by their links")),
            ],
            "by": [
                ("exposure", translate("MapControls", "Colour: exposure")),
                ("age", translate("MapControls", "Colour: time since assessment")),
                ("ownership", translate("MapControls", "Colour: ownership")),
                ("sector", translate("MapControls", "Colour: sector")),
                ("country", translate("MapControls", "Colour: country")),
            ],
            "theme": [(theme, short_theme(theme)) for theme in THEMES],
            "group": [
                (AUTO, translate("MapControls", "Groups: where there are many")),
                ("", translate("MapControls", "Groups: none")),
                ("tier", translate("MapControls", "Groups: tier")),
                ("country", translate("MapControls", "Groups: tier and country")),
                ("sector", translate("MapControls", "Groups: tier and sector")),
            ],
        }
        for name, choices in offered.items():
            box = self.boxes[name]
            for code, text in choices:
                box.addItem(text, code)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for number, theme in enumerate(THEMES):
            words = say_code("themes", theme, language)
            self.boxes["theme"].setItemData(number, words, Qt.ItemDataRole.ToolTipRole)

    def _arrange(self) -> Flow:
        flow = Flow(self.holder, gap=6)
        self.search.setMinimumWidth(self.search.fontMetrics().averageCharWidth() * 22)
        self.search.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        for button, image in ((self.zoom_in, "zoom-in"), (self.zoom_out, "zoom-out"), (self.zoom_all, "maximize")):
            button.setIcon(icon(image))
            dress(button, kind="quiet")
        self.more.setIcon(icon("sliders-horizontal"))
        self.details.setIcon(icon("panel-right"))
        self.tables.setIcon(icon("table"))
        self.save.setIcon(icon("image"))
        self.clear.setIcon(icon("x", "muted"))
        buttons = (self.zoom_in, self.zoom_out, self.zoom_all, self.tables, self.save, self.clear, self.count)
        for widget in (self.search, self.more, self.details, *self.boxes.values(), *buttons):
            flow.addWidget(widget)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.holder.setSizePolicy(policy)
        return flow

    def _wire(self) -> None:
        self.search.textEdited.connect(lambda text: self.sought.emit(text, False))
        self.search.returnPressed.connect(lambda: self.sought.emit(self.search.text(), True))
        self.search.textChanged.connect(lambda text: None if text else self.sought.emit("", False))
        for name, box in self.boxes.items():
            box.activated.connect(lambda _, name=name, box=box: self.chosen.emit({name: box.currentData()}))
        self.more.toggled.connect(self.arrange)
        nothing = {"hidden": "", "centre": "", "to": "", "only": "", "lit": "", "opened": ""}
        self.clear.clicked.connect(lambda: self.chosen.emit(nothing))
        menu = QMenu(self.save)
        kinds = (
            ("svg", translate("MapControls", "Drawing for print and web (SVG)")),
            ("png", translate("MapControls", "Picture (PNG)")),
        )
        for kind, text in kinds:
            menu.addAction(text).triggered.connect(lambda _=False, kind=kind: self.saved.emit(kind))
        self.save.setMenu(menu)

    def put(self, button: QPushButton) -> None:
        """One more button, before the count."""
        self.flow.removeWidget(self.count)
        self.flow.addWidget(button)
        self.flow.addWidget(self.count)

    def show_choice(self, choice: MapChoice, suppliers: int, whole: int) -> None:
        """The controls as the choice has them, and how much is shown."""
        self._choice = choice
        for name, box in self.boxes.items():
            box.setCurrentIndex(max(box.findData(getattr(choice, name)), 0))
            box.setToolTip(box.currentData(Qt.ItemDataRole.ToolTipRole) or box.currentText())
        if suppliers == whole:
            self.count.setText(counted("MapControls", "%n supplier(s)", whole))
        else:
            text = counted("MapControls", "{shown} of %n supplier(s)", whole)
            self.count.setText(text.format(shown=suppliers))
        self.arrange()

    def set_roomy(self, roomy: bool) -> None:
        """In a narrow window, how the map is drawn and what stands beside it are asked for by a button each."""
        if roomy != self._roomy:
            self._roomy = roomy
            self.arrange()

    def arrange(self) -> None:
        """Show what belongs here now."""
        self.more.setVisible(not self._roomy)
        self.details.setVisible(not self._roomy)
        shown = self._roomy or self.more.isChecked()
        for name, box in self.boxes.items():
            box.setVisible(shown and (name != "theme" or self._choice.by == "exposure" or bool(self._choice.lit)))
        self.clear.setVisible(self._choice.narrowed)
        self.flow.invalidate()
        self.holder.updateGeometry()
