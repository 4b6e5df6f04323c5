"""The start: open a recent workspace, make one, look around with sample data, or check a report without any."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from genderaudit import __version__
from genderaudit.desktop.frame.messages import MessageBar
from genderaudit.desktop.look import LookChoosers, logo
from genderaudit.widgets.forms import fill_with_form, part, register
from genderaudit.widgets.icons import icon
from genderaudit.widgets.session import Session
from genderaudit.widgets.tall import TallPage
from genderaudit.widgets.texts import isolated, listed, translate
from genderaudit.widgets.theme import scaled

if TYPE_CHECKING:
    from genderaudit.widgets.background import Progress

WAYS = (
    ("new", "plus"),
    ("open", "folder-open"),
    ("sample", "play"),
    ("verify", "badge-check"),
    ("sign", "signature"),
    ("restore", "history"),
    ("help", "circle-question-mark"),
)
_NARROW, _VERSION, _LABELS = 124, 130, 104
"""Widths of an average letter below which the two columns stand one above the other, the version is left out, and the
choosers of language, theme and size stand without their names."""


class Start(QWidget):
    """The stage without a workspace.

    Signals: chosen(name of a way in WAYS), picked(Path of a workspace), forgotten(path as text), dropped(Path).
    """

    chosen = Signal(str)
    picked = Signal(Path)
    forgotten = Signal(str)
    dropped = Signal(Path)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setAcceptDrops(True)
        register(TallPage)
        form = fill_with_form(self, "desktop", "start")
        self._columns = part(form, QHBoxLayout, "columns")
        self._scroll = part(form, QScrollArea, "scroll")
        self._ways, self._recent = part(form, QWidget, "ways"), part(form, QFrame, "recent")
        part(form, QVBoxLayout, "messages").addWidget(MessageBar(session, self))
        line = self.fontMetrics().height()
        part(form, QLabel, "logo").setPixmap(logo(line * 2))
        for name, picture in WAYS:
            button = part(form, QPushButton, name)
            button.setIcon(icon(picture, "accent"))
            button.setAutoDefault(True)
            button.clicked.connect(partial(self.chosen.emit, name))
        part(form, QLabel, "version").setText(
            translate("Start", "Version {number} · works offline").format(number=isolated(__version__))
        )
        LookChoosers(session, form)
        self._labels = [part(form, QLabel, f"{name}Label") for name in ("language", "theme", "size")]
        self._version = part(form, QLabel, "version")
        self._rows = part(form, QVBoxLayout, "rows")
        self._none = part(form, QLabel, "none")
        self._made: list[_Recent] = []
        self._show_recent()
        self._arrange()

    # recent workspaces

    def _show_recent(self) -> None:
        recent = self.session.settings.recent
        self._none.setVisible(not recent)
        made = self._made
        for one in recent:
            row = _Recent(Path(one.path), one.opened, self.session.language, self)
            row.open.clicked.connect(partial(self.picked.emit, Path(one.path)))
            row.remove.clicked.connect(partial(self._forget, row, one.path))
            self._rows.addWidget(row)
            made.append(row)
        paths = tuple(row.path for row in made)

        def look(progress: Progress) -> list[bool]:
            # a drive that is not there may take seconds to say so
            return [path.is_file() for path in paths]

        def tell(there: list[bool]) -> None:
            for row, found in zip(made, there, strict=True):
                row.show_missing(not found)

        if made:
            self.session.work("", look, owner=self, done=tell)

    def _forget(self, row: _Recent, path: str) -> None:
        self._made.remove(row)
        row.hide()
        row.deleteLater()
        self.forgotten.emit(path)
        self._none.setVisible(not self.session.settings.recent)
        self._focus_first()

    def _focus_first(self) -> None:
        """Enter opens what was open last."""
        (self._made[0].open if self._made else part(self, QPushButton, "new")).setFocus()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """The keyboard begins at the likeliest place."""
        super().showEvent(event)
        self._focus_first()

    # room

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Beside each other where there is room, else below each other."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        letter = QFontMetrics(self.font()).averageCharWidth()
        narrow = self.width() < letter * _NARROW
        # in one column, what is opened every day stands above what is done once
        one = QBoxLayout.Direction.BottomToTop if self._made else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(one if narrow else QBoxLayout.Direction.LeftToRight)
        self._version.setVisible(self.width() > letter * _VERSION)
        for label in self._labels:
            label.setVisible(self.width() > letter * _LABELS)
        for widget, widest in ((self._ways, 52), (self._recent, 72)):
            widget.setMaximumWidth(16777215 if narrow else letter * widest)
            self._columns.setStretchFactor(widget, 4)
        for number in (0, self._columns.count() - 1):
            self._columns.setStretch(number, 1)
        self._recent.setMinimumHeight(0 if narrow else self.fontMetrics().height() * 20)
        self._columns.setAlignment(self._recent, Qt.AlignmentFlag(0) if narrow else Qt.AlignmentFlag.AlignVCenter)

    # dropping a file

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """A workspace or a PDF may be dropped."""
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """The first file counts."""
        found = _dropped(event)
        if found is not None:
            event.acceptProposedAction()
            self.dropped.emit(found)


def _dropped(event: QDropEvent) -> Path | None:
    for url in event.mimeData().urls():
        path = Path(url.toLocalFile())
        if url.isLocalFile() and path.suffix.lower() in (".gaw", ".pdf"):
            return path
    return None


class _Recent(QFrame):
    """One recent workspace: its name opens it; folder, day and whether it is still there beside it."""

    def __init__(self, path: Path, opened: dt.datetime, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.path = path
        self.setProperty("kind", "row")
        self._day = _day_in_words(opened, language)
        row = QHBoxLayout(self)
        picture = QLabel(self)
        line = self.fontMetrics().height()
        picture.setPixmap(icon("file-lock", "accent").pixmap(line, line))
        row.addWidget(picture)
        words = QVBoxLayout()
        words.setSpacing(0)
        row.addLayout(words, 1)
        self.open = QPushButton(isolated(path.stem), self)
        self.open.setProperty("kind", "link")
        # outside of dialogs Qt lets Enter press none but these
        self.open.setAutoDefault(True)
        words.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeading)
        self._about = _Elided(self)
        self._about.setProperty("kind", "small")
        below = QHBoxLayout()
        # in line with the words of the button above
        below.setContentsMargins(scaled(5), 0, 0, 0)
        below.addWidget(self._about)
        words.addLayout(below)
        self._missing = QLabel(translate("Start", "Not found"), self)
        self._missing.setProperty("kind", "badge")
        self._missing.setProperty("tone", "warn")
        self._missing.setToolTip(translate("Start", "Moved, deleted, or on a disk that is not plugged in"))
        self._missing.hide()
        row.addWidget(self._missing)
        self.remove = QToolButton(self)
        self.remove.setIcon(icon("x", "muted"))
        name = translate("Start", "Take {name} off this list; the file stays").format(name=isolated(path.stem))
        self.remove.setToolTip(name)
        self.remove.setAccessibleName(name)
        row.addWidget(self.remove)
        self.show_missing(False)
        self.installEventFilter(self)

    def show_missing(self, missing: bool) -> None:
        """Say that the file is not where it was."""
        self._missing.setVisible(missing)
        about = translate("Start", "{day} · {folder}")
        text = about.format(folder=isolated(_short(self.path.parent)), day=self._day)
        self._about.show_text(text)
        self._about.setToolTip(isolated(str(self.path)))
        words = translate("Start", "Open {name}, {about}")
        name = words.format(name=self.path.stem, about=text)
        self.open.setAccessibleName(listed((name, self._missing.text())) if missing else name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """A click beside the name opens as well."""
        if event.type() == QEvent.Type.MouseButtonRelease and watched is self:
            self.open.click()
            return True
        return super().eventFilter(watched, event)


class _Elided(QLabel):
    """A line that is cut in the middle where there is no room; the whole text is its name and its tip."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(self.sizePolicy().Policy.Ignored, self.sizePolicy().Policy.Preferred)

    def show_text(self, text: str) -> None:
        """Show this text."""
        self._whole = text
        self.setAccessibleName(text)
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Cut it anew."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, self.width()))


def _short(folder: Path) -> str:
    home = Path.home()
    return str(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)


def _day_in_words(when: dt.datetime, language: str) -> str:
    from genderaudit.runtime.language import format_date  # noqa: PLC0415 -- only where there is a recent workspace

    local = when.astimezone()
    today = dt.datetime.now().astimezone().date()
    days = (today - local.date()).days
    names: dict[int, Callable[[], str]] = {
        0: lambda: translate("Start", "Opened today"),
        1: lambda: translate("Start", "Opened yesterday"),
    }
    if days in names:
        return names[days]()
    return translate("Start", "Opened on {day}").format(day=format_date(local.date(), language))
