"""A person at the window: sees, clicks, types and presses keys, by the names that a screen reader would say."""

from __future__ import annotations

import gc
import threading
import time
import unicodedata
from collections.abc import Callable, Iterator
from types import UnionType

import shiboken6
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QEventLoop,
    QObject,
    QPoint,
    Qt,
    QThreadPool,
    QTimer,
)
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

PATIENCE = 15_000
"""Milliseconds after which something that does not come is a fault. Nothing waits longer than it takes."""


def plain(text: str) -> str:
    """A text without mnemonics, marks of direction and doubled spaces."""
    kept = "".join(letter for letter in text if unicodedata.category(letter) != "Cf")
    return " ".join(kept.replace("&&", "\0").replace("&", "").replace("\0", "&").split())


def said(widget: QWidget) -> str:
    """What a screen reader calls a control."""
    found = QAccessible.queryAccessibleInterface(widget)
    return plain(found.text(QAccessible.Text.Name)) if found is not None else ""


def words_of(widget: QWidget) -> str:
    """Everything that can be read on one widget."""
    if isinstance(widget, QLabel | QAbstractButton):
        return plain(_without_tags(widget.text()) if isinstance(widget, QLabel) else widget.text())
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        return plain(widget.toPlainText() or widget.placeholderText())
    if isinstance(widget, QComboBox):
        return plain(widget.currentText())
    if isinstance(widget, QGroupBox):
        return plain(widget.title())
    if isinstance(widget, QTabBar):
        return " | ".join(plain(widget.tabText(number)) for number in range(widget.count()))
    if isinstance(widget, QAbstractItemView):
        return " | ".join(_cells(widget.model()))
    return ""


def _without_tags(text: str) -> str:
    from PySide6.QtGui import Qt as QtOfTexts
    from PySide6.QtGui import QTextDocumentFragment

    if not QtOfTexts.mightBeRichText(text):
        return text

    return QTextDocumentFragment.fromHtml(text).toPlainText()


def _cells(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is not None:
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
        for row in range(min(model.rowCount(), 200)):
            for column in range(columns):
                text = model.index(row, column).data(Qt.ItemDataRole.DisplayRole)
                if text:
                    yield plain(str(text))


class Person:
    """Someone at the window who knows it by its words only."""

    def __init__(self, window: QWidget) -> None:
        self.window = window

    # looking

    def tops(self) -> list[QWidget]:
        """Open windows, the one in front first."""
        modal = QApplication.activeModalWidget()
        rest = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
        return ([modal] if modal is not None else []) + [widget for widget in rest if widget is not modal]

    def widgets(self) -> Iterator[QWidget]:
        """Every widget in sight of the windows that take input."""
        tops = self.tops()
        modal = QApplication.activeModalWidget()
        for top in [modal] if modal is not None else tops:
            yield top
            yield from (one for one in top.findChildren(QWidget) if one.isVisible())

    def reads(self) -> str:
        """All that is to be read now."""
        return "\n".join(words for widget in self.widgets() if (words := words_of(widget)))

    def sees(self, *texts: str) -> None:
        """Each of these texts comes into sight."""
        for text in texts:
            self.until(lambda text=text: plain(text).casefold() in self.reads().casefold(), f"'{text}' in sight")

    def sees_no(self, text: str) -> None:
        """This text goes out of sight."""
        self.until(lambda: plain(text).casefold() not in self.reads().casefold(), f"'{text}' out of sight")

    def until(self, holds: Callable[[], bool], what: str = "") -> None:
        """Wait until this holds."""
        limit = time.monotonic() + PATIENCE / 1000
        while not holds():
            if time.monotonic() > limit:
                raise AssertionError(f"never came: {what}\nin sight:\n{self.reads()[:4000]}")
            # PySide has no qWaitFor, and its qWait keeps threads of Python from going on
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            time.sleep(0.002)

    def control(self, name: str, kind: type[QWidget] | UnionType = QWidget) -> QWidget:
        """The control in sight that a screen reader calls so; wanted whole, else at the start."""
        wanted = plain(name).casefold()
        found: list[QWidget] = []

        def there() -> bool:
            fitting = [one for one in self.widgets() if isinstance(one, kind) and one.isEnabled()]
            named = [(plain(said(one) or words_of(one)).casefold(), one) for one in fitting]
            found[:] = [one for text, one in named if text == wanted] or [
                one for text, one in named if text.startswith(wanted)
            ]
            return bool(found)

        self.until(there, f"a {getattr(kind, '__name__', kind)} called '{name}'")
        return found[0]

    # doing

    def clicks(self, name: str) -> None:
        """Click the button called so."""
        button = self.control(name, QAbstractButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, _middle(button))
        settle()

    def types(self, name: str, text: str) -> None:
        """Click into the field called so and type in place of what is there."""
        # a label has the same name as its field
        field = self.control(name, QLineEdit | QPlainTextEdit | QTextEdit | QAbstractSpinBox)
        field.setFocus(Qt.FocusReason.MouseFocusReason)
        if isinstance(field, QLineEdit | QPlainTextEdit | QTextEdit):
            field.selectAll()
        QTest.keyClicks(field, text)
        settle()

    def chooses(self, name: str, option: str) -> None:
        """Choose an option of the list called so."""
        box = self.control(name, QComboBox)
        assert isinstance(box, QComboBox)
        texts = [plain(box.itemText(number)) for number in range(box.count())]
        number = next((n for n, text in enumerate(texts) if text.casefold().startswith(plain(option).casefold())), -1)
        assert number >= 0, f"{name} offers {texts}, not {option}"
        box.setCurrentIndex(number)
        box.activated.emit(number)
        settle()

    def presses(self, *keys: str) -> None:
        """Press keys, each a single key or a combination such as `Ctrl+K`, where the focus is."""
        for key in keys:
            target = QApplication.focusWidget() or QApplication.activeWindow() or self.window
            QTest.keySequence(target, QKeySequence(key))
            settle()

    def writes(self, text: str) -> None:
        """Type where the focus is."""
        target = QApplication.focusWidget() or self.window
        QTest.keyClicks(target, text)
        settle()


def _middle(widget: QWidget) -> QPoint:
    return widget.rect().center()


def settle() -> None:
    """Let everything that is due now happen, deferred deletions too."""
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


# what stays behind


def threads() -> set[int]:
    """Threads of Python that are alive."""
    return {thread.ident for thread in threading.enumerate() if thread.ident is not None}


def left_behind(before: set[int]) -> list[str]:
    """Windows, timers, threads and pooled work that a test leaves behind."""
    settle()
    QThreadPool.globalInstance().waitForDone(2000)
    gc.collect()
    settle()
    found = [f"window {type(one).__name__}" for one in QApplication.topLevelWidgets() if one.isVisible()]
    found += [
        f"timer of {type(one.parent()).__name__}"
        for one in _alive(QTimer)
        if isinstance(one, QTimer) and one.isActive()
    ]
    extra = [one for one in threading.enumerate() if one.ident not in before and one.is_alive()]
    # a thread of Qt's pool that once asked for its name stays in Python's list for ever, also after it has ended
    ours = [one for one in extra if not isinstance(one, threading._DummyThread)]
    return found + [f"thread {one.name}" for one in ours]


def _alive(kind: type[QObject]) -> Iterator[QObject]:
    # not `isinstance`: it asks half a million objects for their class, and some of them compute it
    for one in gc.get_objects():
        if issubclass(type(one), kind) and shiboken6.isValid(one):
            yield one
