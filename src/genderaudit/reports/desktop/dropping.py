"""The place where PDFs are dropped or chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from genderaudit.widgets.choosing import DropArea, choose_files
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.icons import icon, icon_pixmap
from genderaudit.widgets.texts import translate
from genderaudit.widgets.theme import scaled

PDF = "PDF (*.pdf)"


class DropPdfs(DropArea):
    """Says what may be dropped, and offers the dialog to who does not drag.

    Signals: dropped(list of paths), also for chosen ones.
    """

    def __init__(self, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.suffixes = (".pdf",)
        form = fill_with_form(self, "reports", "drop")
        part(form, QLabel, "picture").setPixmap(icon_pixmap("file-search", "muted", scaled(24)))
        part(form, QLabel, "words").setText(said)
        self.button = part(form, QPushButton, "choose")
        self.button.setIcon(icon("folder-open"))
        self.button.clicked.connect(self._choose)

    def _choose(self) -> None:
        files = choose_files(self, translate("DropPdfs", "Choose PDF files"), PDF)
        if files:
            self.dropped.emit(files)
