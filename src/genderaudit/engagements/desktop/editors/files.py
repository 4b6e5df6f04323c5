"""An answer that is evidence: pieces as chips, more by dropping files or choosing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout

from genderaudit.checklists import AnswerValue, FilesValue
from genderaudit.engagements.desktop.editors.base import Editor
from genderaudit.engagements.desktop.editors.numbers import plain_label
from genderaudit.engagements.model import Evidence
from genderaudit.widgets.choosing import DropArea
from genderaudit.widgets.icons import icon, icon_pixmap
from genderaudit.widgets.texts import isolated
from genderaudit.widgets.theme import dress, scaled


class FilesEditor(Editor):
    """Pieces of evidence as the answer."""

    def build(self) -> None:
        """The pieces, and the place to drop more."""
        self._files: tuple[str, ...] = ()
        self._names: dict[str, str] = {}
        self._chips: list[QFrame] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(scaled(4))
        self.column.addLayout(self._rows)
        self.place = DropArea(self)
        self.place.dropped.connect(lambda paths: self.evidence_wanted.emit(tuple(paths)))
        row = QHBoxLayout(self.place)
        row.setContentsMargins(scaled(12), scaled(10), scaled(12), scaled(10))
        row.addWidget(plain_label(self.tr("Drop files here, or"), self.place, kind="muted"), 1)
        self.attach = QPushButton(self.tr("Attach evidence…"), self.place)
        self.attach.setIcon(icon("paperclip"))
        self.attach.clicked.connect(lambda: self.evidence_wanted.emit(()))
        row.addWidget(self.attach)
        self.column.addWidget(self.place)

    def show_pieces(self, pieces: Sequence[Evidence]) -> None:
        """By these the ids are shown in words."""
        self._names = {}
        for piece in pieces:
            name = f"{isolated(piece.label)}  {piece.caption}"
            self._names |= {piece.id: name, piece.label: name}
        self._draw()

    def show_value(self, value: AnswerValue | None) -> None:
        """The pieces."""
        self._files = value.files if isinstance(value, FilesValue) else ()
        self._draw()
        super().show_value(value)

    def _draw(self) -> None:
        for chip in self._chips:
            self._rows.removeWidget(chip)
            chip.deleteLater()
        self._chips = []
        for file in self._files:
            chip = QFrame(self)
            dress(chip, kind="well")
            row = QHBoxLayout(chip)
            row.setContentsMargins(scaled(10), scaled(2), scaled(4), scaled(2))
            sign = plain_label("", chip)
            sign.setWordWrap(False)
            sign.setPixmap(icon_pixmap("paperclip", "muted", scaled(14)))
            row.addWidget(sign)
            name = self._names.get(file, file)
            row.addWidget(plain_label(name, chip), 1)
            gone = QToolButton(chip)
            gone.setIcon(icon("x"))
            gone.setAccessibleName(self.tr("Take {name} out of this answer").format(name=name))
            gone.setToolTip(self.tr("Take out of this answer; the piece stays in the engagement"))
            gone.clicked.connect(lambda _=False, file=file: self._take_out(file))
            row.addWidget(gone)
            self._rows.addWidget(chip)
            self._chips.append(chip)

    def _take_out(self, file: str) -> None:
        kept = tuple(one for one in self._files if one != file)
        self.given.emit(FilesValue(files=kept) if kept else None)

    def enter(self) -> None:
        """To the button."""
        self.attach.setFocus()
