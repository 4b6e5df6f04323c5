"""A screen of suppliers in a window of its own, driven as a person does."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from genderaudit.runtime.settings import Settings
from genderaudit.store import Workspace
from genderaudit.suppliers.actions.keeping import add_relationship, add_supplier
from genderaudit.suppliers.desktop.entry import EntryDialog
from genderaudit.suppliers.model.supplier import Supplier
from genderaudit.widgets.doors import Door, Maker, Result
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Message, Session
from genderaudit.widgets.theme import apply_theme
from window_person import Person, plain
from work_samples import AUDITOR, Ticking


class Desk:
    """A screen of suppliers in a window of its own, and what was told."""

    def __init__(self, qtbot: QtBot, workspace: Workspace) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, "light", 100, right_to_left=False)
        self.workspace = workspace
        self.told: list[str] = []
        self.gone: list[Place] = []
        self.made: list[Result] = []
        maker = Maker(key="finding", title=lambda: "Make a finding", icon="flag", order=10, make=self._make)
        self.session = Session(
            settings=Settings(), language="en", doors=lambda: (Door(makers=(maker,)),), clock=Ticking()
        )
        self.session.begin(workspace, AUDITOR)
        self.session.told.connect(self._told)
        self.session.wanted.connect(self.gone.append)
        self.window = QWidget()
        self.window.resize(1300, 760)
        QVBoxLayout(self.window)
        qtbot.addWidget(self.window)
        self.person = Person(self.window)
        self.qtbot = qtbot

    def _told(self, message: Message) -> None:
        self.told.append(plain(message.text))

    def _make(self, _: Session, result: Result, __: QWidget) -> None:
        self.made.append(result)

    def add(self, name: str, **fields: object) -> Supplier:
        return add_supplier(self.workspace, AUDITOR, {"name": name, **fields}).supplier

    def tie(self, seller: str, buyer: str, **fields: object) -> str:
        given = {"type": "supplies", "seller": seller, "buyer": buyer, **fields}
        return add_relationship(self.workspace, AUDITOR, given).relationship.id

    def show(self, screen: Screen, place: Place | str) -> None:
        layout = self.window.layout()
        assert layout is not None
        layout.addWidget(screen)
        self.session.changed.connect(screen.refresh)
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        screen.open_at(place if isinstance(place, Place) else Place.parse(place))
        self.quiet()

    def quiet(self) -> None:
        self.person.until(lambda: not self.session.background.busy, "nothing is under way")
        QApplication.processEvents()

    def dialog(self) -> EntryDialog:
        found = [one for one in self.window.findChildren(QDialog) if one.isVisible()]
        assert isinstance(found[0], EntryDialog)
        return found[0]

    def fill(self, **values: object) -> None:
        dialog = self.dialog()
        for key, value in values.items():
            dialog.controls[key].show(value)
        dialog.button.click()
        self.quiet()

    def now(self, supplier: Supplier) -> Supplier:
        found = self.workspace.get(Supplier, supplier.id)
        assert found is not None
        return found
