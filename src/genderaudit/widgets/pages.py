"""Shows a PDF from its bytes, page by page, drawn outside the window's thread; its words go to screen readers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QIcon,
    QImage,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QWidget,
)

from genderaudit.widgets.background import Job
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.paper import NoPages, picture_of, sizes_of, words_of
from genderaudit.widgets.scrolled_pages import STEPS, Sheets, Sizes
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import translate
from genderaudit.widgets.theme import scaled
from genderaudit.widgets.tips import tip_follows_choice

_THUMB = 92
"""Pixels at 100 % text that a page of the list is wide."""
T = TypeVar("T")


class PageView(QWidget):
    """A PDF with its list of pages and its size; give it bytes, and they never touch the disk.

    Signals: page_changed(number, from 1), shown(pages) once the pages are known, failed() if they cannot be shown.
    """

    page_changed = Signal(int)
    shown = Signal(int)
    failed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        form = fill_with_form(self, "widgets", "page_view")
        self.sheets = Sheets(self)
        part(form, QHBoxLayout, "body").addWidget(self.sheets, 1)
        self.list = part(form, QListWidget, "list")
        self.number = part(form, QLineEdit, "page")
        self.zoom = part(form, QComboBox, "zoom")
        self._count = part(form, QLabel, "count")
        self._bar = part(form, QFrame, "bar")
        self._data = b""
        self._words: dict[int, str] = {}
        self._job: Job[Any] | None = None
        self._thumbs: set[int] = set()
        self._start = 0
        self._tools(form)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self._draw_next)
        self.sheets.wanting.connect(self._again.start)
        self.sheets.moved.connect(self._moved)
        self.sheets.zoomed.connect(self._tell_zoom)
        self.list.currentRowChanged.connect(self._picked)
        self.list.verticalScrollBar().valueChanged.connect(self._again.start)
        self.clear()

    def _tools(self, form: QWidget) -> None:
        named = (("pages", "panel-left"), ("before", "arrow-up"), ("after", "arrow-down"), ("smaller", "zoom-out"),
                 ("larger", "zoom-in"))  # fmt: skip
        buttons = {name: part(form, QToolButton, name) for name, _ in named}
        for name, image in named:
            buttons[name].setIcon(icon(image))
        buttons["before"].clicked.connect(lambda: self.sheets.go_to(self.sheets.page - 1))
        buttons["after"].clicked.connect(lambda: self.sheets.go_to(self.sheets.page + 1))
        buttons["smaller"].clicked.connect(lambda: self.sheets.zoom_by(False))
        buttons["larger"].clicked.connect(lambda: self.sheets.zoom_by(True))
        buttons["pages"].toggled.connect(self._show_list)
        self.number.setFixedWidth(self.number.fontMetrics().averageCharWidth() * 5 + scaled(22))
        self.number.editingFinished.connect(self._typed)
        self.zoom.addItem(translate("PageView", "Fit width"), "width")
        self.zoom.addItem(translate("PageView", "Whole page"), "page")
        for step in STEPS:
            self.zoom.addItem(translate("PageView", "{percent} %").format(percent=round(step * 100)), step)
        # in a narrow pane the bar keeps what the keyboard cannot say in one key
        self._spare = (self._count, *(buttons[name] for name in ("smaller", "larger", "before", "after")))
        self._needed = self._bar.sizeHint().width() + self._count.fontMetrics().averageCharWidth() * 8
        self._listing = buttons["pages"]
        self.zoom.setMinimumWidth(scaled(90))
        tip_follows_choice(self.zoom)
        self.zoom.activated.connect(lambda index: self.sheets.set_zoom(self.zoom.itemData(index)))
        side = scaled(_THUMB)
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setFlow(QListView.Flow.TopToBottom)
        self.list.setWrapping(False)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setIconSize(QSize(side, round(side * 1.45)))
        self.list.setGridSize(QSize(side + scaled(24), round(side * 1.45) + scaled(34)))
        self.list.setFixedWidth(side + scaled(48))
        self.list.hide()

    # what is shown

    def show_pdf(self, data: bytes, *, page: int = 1) -> None:
        """Show a PDF from its bytes, opened at a page (from 1); it is read in the background."""
        self.clear(translate("PageView", "Opening the pages…"))
        self._data, self._start = data, page - 1
        self._run(lambda: (data, sizes_of(data)), self._take_sizes, self._cannot)

    def clear(self, said: str = "") -> None:
        """Nothing to show; `said` stands in its place."""
        self._stop()
        self._data, self._words, self._thumbs = b"", {}, set()
        self.sheets.said = said
        self.sheets.setAccessibleDescription(said)
        self.sheets.show_sizes(())
        self.list.clear()
        self._count.setText("")
        self.number.clear()
        for widget in (self.number, self.zoom, *self._bar.findChildren(QToolButton)):
            widget.setEnabled(False)

    @property
    def data(self) -> bytes:
        """The bytes that are shown."""
        return self._data

    @property
    def pages(self) -> int:
        """How many pages are known."""
        return len(self.sheets.sizes)

    @property
    def page(self) -> int:
        """The page in sight, from 1."""
        return self.sheets.page + 1

    def go_to_page(self, page: int) -> None:
        """Bring a page (from 1) into sight."""
        self.sheets.go_to(page - 1)

    # work in the background, one piece at a time

    def _run(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[], None]) -> None:
        def ended() -> None:
            self._job = None

        def take(result: T) -> None:
            ended()
            done(result)

        def fail(error: Exception) -> None:
            ended()
            if not isinstance(error, NoPages):
                raise error
            failed()

        self._job = self.session.work("", lambda progress: work(), owner=self, done=take, failed=fail)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()
            self._job = None

    def _take_sizes(self, found: tuple[bytes, Sizes]) -> None:
        data, sizes = found
        if data is not self._data:
            return
        for widget in (self.number, self.zoom, *self._bar.findChildren(QToolButton)):
            widget.setEnabled(True)
        self._count.setText(translate("PageView", "of {n}").format(n=len(sizes)))
        blank = QPixmap(self.list.iconSize())
        blank.fill(Qt.GlobalColor.transparent)
        for number in range(len(sizes)):
            self.list.addItem(QListWidgetItem(QIcon(blank), str(number + 1)))
        self.sheets.show_sizes(sizes)
        self._tell_zoom()
        self.sheets.go_to(self._start)
        self._moved(self.sheets.page)
        self.shown.emit(len(sizes))
        self._again.start()

    def _cannot(self) -> None:
        self.clear(translate("PageView", "The pages of this file cannot be shown."))
        self.failed.emit()

    def _draw_next(self) -> None:
        if self._job is not None or not self._data or not self.isVisible():
            return
        data, wanted = self._data, self.sheets.wanted()
        if wanted is not None:
            number, scale = wanted
            known = number in self._words
            self._run(
                lambda: (number, scale, picture_of(data, number, scale), "" if known else words_of(data, number)),
                self._take_picture,
                lambda: self._take_picture((number, scale, QImage(), "")),
            )
            return
        small = self._thumb_wanted()
        if small is not None:
            scale = self.list.iconSize().width() * self.devicePixelRatioF() / max(1.0, self.sheets.sizes[small][0])
            self._run(
                lambda: (small, picture_of(data, small, scale)), self._take_thumb, lambda: self._thumbs.add(small)
            )

    def _take_picture(self, found: tuple[int, float, QImage, str]) -> None:
        number, scale, picture, words = found
        self.sheets.take_picture(number, scale, picture)
        if words:
            self._words[number] = words
        if number == self.sheets.page:
            self._say_page()
        self._again.start()

    def _thumb_wanted(self) -> int | None:
        if not self.list.isVisible():
            return None
        sight = self.list.viewport().rect()
        rows = range(self.list.count())
        return next(
            (
                row
                for row in rows
                if row not in self._thumbs and self.list.visualItemRect(self.list.item(row)).intersects(sight)
            ),
            None,
        )

    def _take_thumb(self, found: tuple[int, QImage]) -> None:
        number, picture = found
        self._thumbs.add(number)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self.list.item(number).setIcon(QIcon(QPixmap.fromImage(picture)))
        self._again.start()

    # telling

    def _moved(self, number: int) -> None:
        self.number.setText(str(number + 1))
        self.list.blockSignals(True)
        self.list.setCurrentRow(number)
        self.list.blockSignals(False)
        self._say_page()
        self.page_changed.emit(number + 1)

    def _say_page(self) -> None:
        number = self.sheets.page
        name = translate("PageView", "Page {page} of {pages}").format(page=number + 1, pages=self.pages)
        self.sheets.setAccessibleName(name)
        self.sheets.setAccessibleDescription(self._words.get(number, ""))
        QAccessible.updateAccessibility(QAccessibleEvent(self.sheets, QAccessible.Event.DescriptionChanged))

    def _tell_zoom(self) -> None:
        index = self.zoom.findData(self.sheets.zoom)
        self.zoom.setCurrentIndex(max(0, index))

    def _show_list(self, wanted: bool) -> None:
        self.list.setVisible(wanted)
        if wanted:
            self.list.scrollToItem(self.list.item(self.sheets.page))
        self._again.start()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The bar fits the pane."""
        super().resizeEvent(event)
        for widget in self._spare:
            widget.setVisible(event.size().width() >= self._needed)
        self._listing.show()
        row = self._bar.layout()
        if row is not None:
            row.invalidate()
            self._listing.setVisible(row.minimumSize().width() <= event.size().width())

    def _typed(self) -> None:
        text = self.number.text().strip()
        if text.isdecimal() and 1 <= int(text) <= self.pages:
            self.sheets.go_to(int(text) - 1)
        self.number.setText(str(self.page) if self.pages else "")

    def _picked(self, row: int) -> None:
        if row >= 0:
            self.sheets.go_to(row)
