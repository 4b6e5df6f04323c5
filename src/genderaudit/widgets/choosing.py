"""Files and folders that a person names: by the system's own dialogs, or by dropping them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from genderaudit.widgets.theme import dress

_last_folder = ""


def _where() -> str:
    """Where a dialog opens: where the last one was, else where a person keeps documents."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return _last_folder or (documents if documents and Path(documents).is_dir() else str(Path.home()))


def choose_files(parent: QWidget, title: str, kinds: str) -> list[Path]:
    """Files that exist; none where the person gave up. `kinds` as Qt writes it: `PDF (*.pdf)`."""
    names, _ = QFileDialog.getOpenFileNames(parent, title, _where(), kinds)
    return _remembering([Path(name) for name in names])


def choose_file(parent: QWidget, title: str, kinds: str) -> Path | None:
    """One file that exists."""
    name, _ = QFileDialog.getOpenFileName(parent, title, _where(), kinds)
    return next(iter(_remembering([Path(name)] if name else [])), None)


def choose_new_file(
    parent: QWidget, title: str, suggestion: str, kinds: str, folder: Path | None = None
) -> Path | None:
    """A file to be written. Whether one may be written over is asked by the action, which refuses."""
    start = str((folder or Path(_where())) / suggestion)
    option = QFileDialog.Option.DontConfirmOverwrite
    name, _ = QFileDialog.getSaveFileName(parent, title, start, kinds, "", option)
    return next(iter(_remembering([Path(name)] if name else [])), None)


def choose_folder(parent: QWidget, title: str) -> Path | None:
    """A folder; it may be made in the dialog."""
    name = QFileDialog.getExistingDirectory(parent, title, _where())
    return Path(name) if name else None


def _remembering(paths: list[Path]) -> list[Path]:
    global _last_folder  # noqa: PLW0603 -- the next dialog opens where the last one was, in whatever screen
    if paths:
        _last_folder = str(paths[0].parent)
    return paths


class DropArea(QFrame):
    """A place to drop files on; what else it holds is its owner's.

    Signals: dropped(list of paths).
    """

    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.setProperty("kind", "drop")
        self.suffixes: tuple[str, ...] = ()
        """Only files that end so are taken; empty for all."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Show that files are welcome."""
        if self._files(event):
            event.acceptProposedAction()
            dress(self, current=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        """As before."""
        dress(self, current=False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Take the files."""
        dress(self, current=False)
        files = self._files(event)
        if files:
            event.acceptProposedAction()
            self.dropped.emit(files)

    def _files(self, event: QDropEvent) -> list[Path]:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        return [path for path in paths if not self.suffixes or path.suffix.lower() in self.suffixes]
