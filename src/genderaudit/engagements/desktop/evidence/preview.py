"""Shows a piece of evidence inside the window: a picture, the pages of a PDF, a text, or what it is in words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontDatabase, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QStackedWidget, QWidget

from genderaudit.domain.errors import SpokenError
from genderaudit.engagements.actions.evidence import evidence_bytes
from genderaudit.engagements.desktop.evidence.pictures import MOST_BYTES, NoPicture, gathered, picture, text_of
from genderaudit.engagements.desktop.evidence.uses import shape_of
from genderaudit.engagements.model import Evidence
from genderaudit.widgets.background import Job
from genderaudit.widgets.pages import PageView
from genderaudit.widgets.session import Session
from genderaudit.widgets.theme import dress

_SIDE = 2400
"""Pixels of a picture that is shown: enough for a large screen."""
_TEXT = 200_000
"""Bytes of a text that are shown."""


class Picture(QWidget):
    """One picture, as large as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()

    def show_image(self, image: QImage) -> None:
        """Another picture."""
        self._image = image
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Some room."""
        return QSize(300, 240)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The picture in the middle, never larger than it is."""
        if self._image.isNull():
            return
        room, size = self.size(), self._image.size() / self.devicePixelRatioF()
        if size.width() > room.width() or size.height() > room.height():
            size = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        corner = QPoint((room.width() - size.width()) // 2, (room.height() - size.height()) // 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRect(corner, size), self._image)
        painter.end()


class Preview(QStackedWidget):
    """The preview; it reads in the background and forgets what it showed when another piece is chosen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown = ""
        self._job: Job[object] | None = None
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        dress(self.words, kind="empty")
        self.picture = Picture(self)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text of the file"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.pages: PageView | None = None
        # a wide page must not push the fields beside it out of the pane
        self.setMinimumWidth(1)
        for widget in (self.words, self.picture, self.text):
            self.addWidget(widget)

    def show_piece(self, piece: Evidence | None) -> None:
        """Show a piece; nothing happens where it is shown already."""
        shown = piece.sha256 or piece.id if piece is not None else ""
        if shown == self._shown:
            return
        self.forget()
        self._shown = shown
        if piece is None:
            return
        shape = shape_of(piece)
        if shape == "none":
            self.say(self.tr("A note without a file."))
        elif shape in ("film", "sound", "other"):
            self.say(self.tr("This kind of file is not shown here. Save a copy to open it in another program."))
        elif piece.size > MOST_BYTES:
            self.say(self.tr("This file is too large to be shown here. Save a copy to open it in another program."))
        else:
            self._read(piece, shape)

    def forget(self) -> None:
        """Show nothing, and keep nothing of what was shown in memory."""
        if self._job is not None:
            self._job.stop()
            self._job = None
        self._shown = ""
        self.picture.show_image(QImage())
        self.text.clear()
        if self.pages is not None:
            self.pages.clear()
        self.say("")

    def say(self, words: str) -> None:
        """Words in place of a preview."""
        self.words.setText(words)
        self.setCurrentWidget(self.words)

    def _read(self, piece: Evidence, shape: str) -> None:
        self.say(self.tr("Opening…"))
        workspace, shown = self._session.workspace, self._shown

        def read() -> object:
            most = _TEXT if shape == "text" else MOST_BYTES
            data = gathered(evidence_bytes(workspace, piece), most)
            return picture(data, _SIDE) if shape == "picture" else text_of(data) if shape == "text" else data

        self._job = self._session.work(
            "",
            lambda progress: read(),
            owner=self,
            done=lambda found: self._take(shown, piece, found),
            failed=self._cannot,
        )

    def _take(self, shown: str, piece: Evidence, found: object) -> None:
        self._job = None
        if shown != self._shown:
            return
        if isinstance(found, QImage):
            self.picture.show_image(found)
            self.picture.setAccessibleName(self.tr("Picture: {caption}").format(caption=piece.caption))
            self.setCurrentWidget(self.picture)
        elif isinstance(found, str):
            self.text.setPlainText(found)
            self.setCurrentWidget(self.text)
        elif isinstance(found, bytes):
            if self.pages is None:
                self.pages = PageView(self._session, self)
                self.addWidget(self.pages)
            self.setCurrentWidget(self.pages)
            self.pages.show_pdf(found)

    def _cannot(self, error: Exception) -> None:
        self._job = None
        if isinstance(error, NoPicture):
            self.say(self.tr("This picture is damaged, unusually large or of an unknown kind, and is not shown."))
        else:
            self.say(self.tr("The file cannot be read."))
            if isinstance(error, SpokenError):
                self._session.tell_error(error)
            else:
                raise error
