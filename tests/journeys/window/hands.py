"""Hands at the window: one pair with a mouse, one with a keyboard alone; what they do is the same."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QMenu,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QWidget,
)

from window_person import Person, plain, settle

FAR = 300
"""Presses of the Tab key after which a control counts as out of reach."""
LEFT = Qt.MouseButton.LeftButton


class Hands(Person):
    """A person who reaches a control before using it."""

    def part(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """The control in sight with this object name."""
        found: list[QWidget] = []

        def there() -> bool:
            found[:] = [
                one for one in self.widgets() if one.objectName() == name and isinstance(one, kind) and one.isEnabled()
            ]
            return bool(found)

        self.until(there, f"a {kind.__name__} named {name}")
        return found[0]

    @abstractmethod
    def reach(self, control: QWidget) -> None:
        """Come to a control."""

    @abstractmethod
    def strike(self, control: QWidget) -> None:
        """Press the control that was reached."""

    @abstractmethod
    def take(self, menu: QMenu, wanted: QAction) -> None:
        """Choose from a menu that is open."""

    def press(self, control: QWidget) -> None:
        """Reach a control and press it."""
        self._in_front(control)
        self.reach(control)
        self.strike(control)
        settle()

    def _in_front(self, control: QWidget) -> None:
        """A closed menu gives the window back; where there is no desktop, nobody else does it."""
        window = control.window()
        if not window.isActiveWindow():
            window.activateWindow()
            self.until(window.isActiveWindow, "the window in front")

    def write(self, field: QWidget, text: str) -> None:
        """Reach a field and type in place of what is there."""
        self._in_front(field)
        self.reach(field)
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(target, text)
        settle()

    @abstractmethod
    def turn(self, tabs: QTabBar, number: int) -> None:
        """Choose a tab."""

    @abstractmethod
    def pick(self, box: QComboBox, number: int) -> None:
        """Choose an entry of a list."""

    # what opens and waits

    def from_menu(self, button: QWidget, text: str) -> None:
        """Open the menu of a button and take the entry that begins so."""
        self._in_front(button)
        self.reach(button)

        def choose(menu: QWidget) -> None:
            assert isinstance(menu, QMenu)
            entries = [one for one in menu.actions() if plain(one.text()).startswith(plain(text))]
            assert entries, f"the menu offers {[one.text() for one in menu.actions()]}, not {text}"
            self.take(menu, entries[0])

        with self._when(QApplication.activePopupWidget, choose):
            self.strike(button)
        settle()

    @contextmanager
    def in_dialog(self, steps: Callable[[], None]) -> Iterator[None]:
        """What is done in the dialog that opens inside; it keeps whoever opened it waiting."""
        with self._when(QApplication.activeModalWidget, lambda _: steps()):
            yield

    @contextmanager
    def _when(self, there: Callable[[], QWidget | None], run: Callable[[QWidget], None]) -> Iterator[None]:
        failed: list[BaseException] = []
        looking = QTimer()
        looking.setInterval(5)

        def look() -> None:
            widget = there()
            if widget is None or not widget.isVisible():
                return
            looking.stop()
            try:
                run(widget)
            except BaseException as error:  # noqa: BLE001 -- raised again once whoever waits has returned
                failed.append(error)
                widget.reject() if isinstance(widget, QDialog) else widget.close()

        looking.timeout.connect(look)
        looking.start()
        yield
        self.until(lambda: not looking.isActive(), "what was to open")
        if failed:
            raise failed[0]


class Mouse(Hands):
    """Everything by clicks; keys only to type words."""

    def reach(self, control: QWidget) -> None:
        """Scroll until it is in sight."""
        settle()
        self._bring(control)
        settle()

    def _bring(self, control: QWidget) -> QWidget:
        around = control.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(control)
            around = around.parentWidget()
        return control

    def strike(self, control: QWidget) -> None:
        """A click in the middle, which must be in sight."""
        # what slides in is on its way for a moment
        self.until(
            lambda: self._bring(control).visibleRegion().contains(control.rect().center()), f"{control} in sight"
        )
        self._click(control, control.rect().center())

    def write(self, field: QWidget, text: str) -> None:
        """Click into the field first."""
        self.press(field)
        super().write(field, text)

    def take(self, menu: QMenu, wanted: QAction) -> None:
        """A click on the entry."""
        self._click(menu, menu.actionGeometry(wanted).center())

    def turn(self, tabs: QTabBar, number: int) -> None:
        """A click on the tab."""
        self._in_front(tabs)
        self._click(tabs, tabs.tabRect(number).center())
        settle()

    def pick(self, box: QComboBox, number: int) -> None:
        """A click opens the list, another takes the entry."""
        self.press(box)
        view = box.view()
        self.until(view.isVisible, "the list")
        view.scrollTo(box.model().index(number, 0))
        place = view.visualRect(box.model().index(number, 0)).center()
        # a list that opened under a button still held down takes what is released only once the mouse has moved
        for moved in (QPoint(place.x() + 24, place.y()), place):
            QTest.mouseMove(view.viewport(), moved)
            settle()
        self._click(view.viewport(), place)
        self.until(lambda: not view.isVisible() and box.currentIndex() == number, "the choice")

    def _click(self, widget: QWidget, place: QPoint) -> None:
        assert widget.visibleRegion().contains(place), f"{widget} is covered or out of sight"
        QTest.mouseClick(widget, LEFT, Qt.KeyboardModifier.NoModifier, place)


class Keys(Hands):
    """Nothing but keys."""

    def reach(self, control: QWidget) -> None:
        """Tab on until the focus is there; arrows within a group of choices."""
        settle()
        wanted = control.focusProxy() or control
        passed: list[str] = []
        for _ in range(FAR):
            focus = QApplication.focusWidget()
            if focus is wanted:
                return
            if isinstance(wanted, QRadioButton) and isinstance(focus, QRadioButton) and _together(focus, wanted):
                self._hit(Qt.Key.Key_Down)
                continue
            passed.append(f"{type(focus).__name__} {focus.objectName() or focus.accessibleName() if focus else ''}")
            self._hit(Qt.Key.Key_Tab)
        raise AssertionError(f"the Tab key never comes to {wanted} {wanted.accessibleName()}; it passed {passed[:60]}")

    def strike(self, control: QWidget) -> None:
        """The space bar, which presses every button."""
        self._hit(Qt.Key.Key_Space)

    def take(self, menu: QMenu, wanted: QAction) -> None:
        """Down to the entry, and Enter."""
        for _ in menu.actions():
            if menu.activeAction() is wanted:
                break
            QTest.keyClick(menu, Qt.Key.Key_Down)
        assert menu.activeAction() is wanted
        QTest.keyClick(menu, Qt.Key.Key_Return)

    def turn(self, tabs: QTabBar, number: int) -> None:
        """Arrows on the row of tabs, mirrored where it is."""
        self._in_front(tabs)
        self.reach(tabs)
        while tabs.currentIndex() != number:
            forward = (number > tabs.currentIndex()) is not tabs.isRightToLeft()
            before = tabs.currentIndex()
            QTest.keyClick(tabs, Qt.Key.Key_Right if forward else Qt.Key.Key_Left)
            assert tabs.currentIndex() != before
            settle()
            self.reach(tabs)

    def pick(self, box: QComboBox, number: int) -> None:
        """Down and up in the closed list."""
        self._in_front(box)
        self.reach(box)
        while box.currentIndex() != number:
            before = box.currentIndex()
            QTest.keyClick(box, Qt.Key.Key_Down if number > before else Qt.Key.Key_Up)
            assert box.currentIndex() != before
        settle()

    def _hit(self, key: Qt.Key) -> None:
        target = QApplication.focusWidget() or QApplication.activeModalWidget() or self.window
        QTest.keyClick(target, key)


def _together(one: QRadioButton, other: QRadioButton) -> bool:
    group = one.group()
    return group is other.group() if group is not None else one.parentWidget() is other.parentWidget()
