"""The recovery key: a sealed copy of the passphrase in a file, and the digits that open it, shown once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QPushButton, QWidget

from genderaudit.store import RecoveryCode, Workspace, make_recovery
from genderaudit.widgets.background import Progress
from genderaudit.widgets.choosing import choose_new_file
from genderaudit.widgets.forms import part
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import isolated, translate


class RecoveryPart(QObject):
    """Wires the form `making_recovery`.

    Signals: ready() when the person goes on, with a key or without; shown() when the digits are; failed(error).
    """

    ready = Signal()
    shown = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, workspace: Workspace, form: QWidget, parent: QWidget) -> None:
        super().__init__(form)
        self._session, self._workspace, self._window = session, workspace, parent
        self._make = part(form, QPushButton, "make")
        self._result = part(form, QFrame, "result")
        self._code, self._words = part(form, QLabel, "code"), part(form, QLabel, "fileWords")
        self._kept = part(form, QCheckBox, "kept")
        self._go, self._without = part(form, QPushButton, "go"), part(form, QPushButton, "without")
        self._made: RecoveryCode | None = None
        self._file = Path()
        self._result.hide()
        self._go.hide()
        self._go.setEnabled(False)
        self._make.clicked.connect(self._choose)
        self._kept.toggled.connect(self._go.setEnabled)
        self._go.clicked.connect(self.ready)
        self._without.clicked.connect(self.ready)
        part(form, QPushButton, "save").clicked.connect(self._save)
        QTimer.singleShot(0, self._make, self._make.setFocus)

    def _choose(self) -> None:
        stem = self._workspace.path.stem
        title = translate("Recovery", "Where to keep the sealed copy")
        kinds = translate("Recovery", "Recovery keys (*.recovery)")
        file = choose_new_file(self._window, title, f"{stem}.recovery", kinds, self._workspace.path.parent)
        if file is None:
            return
        self._file = file if file.suffix else file.with_suffix(".recovery")
        workspace, target = self._workspace, self._file
        self._make.setEnabled(False)

        def work(_: Progress) -> RecoveryCode:
            return make_recovery(workspace, target)

        self._session.work("", work, owner=self, done=self._show, failed=self._refused)

    def _refused(self, error: Exception) -> None:
        self._make.setEnabled(True)
        self.failed.emit(error)

    def _show(self, code: RecoveryCode) -> None:
        self._made = code
        self._make.hide()
        self._without.hide()
        half = (len(code.groups) + 1) // 2
        lines = ("   ".join(code.groups[:half]), "   ".join(code.groups[half:]))
        # digits run from left to right in every language
        self._code.setText("\n".join(isolated(line) for line in lines))
        self._code.setAccessibleName(" ".join(code.groups))
        words = translate("Recovery", "The sealed copy is {file}. Give it to the office; keep the digits elsewhere.")
        self._words.setText(words.format(file=isolated(str(self._file))))
        self._result.show()
        self._go.show()
        self.shown.emit()
        self._kept.setFocus()

    def _save(self) -> None:
        if self._made is None:
            return
        title = translate("Recovery", "A file for the digits, to print or to put on another stick")
        name = f"{self._workspace.path.stem}-digits.txt"
        file = choose_new_file(self._window, title, name, translate("Recovery", "Text (*.txt)"))
        if file is None:
            return
        if file.parent == self._file.parent:
            words = translate("Recovery", "The digits lie beside the sealed copy now. Move one of them elsewhere.")
            self._session.tell(words, "warn", stays=True)
        head = translate("Recovery", "Recovery key of the workspace {name}").format(name=self._workspace.path.stem)
        try:
            file.write_text(f"{head}\n\n{self._made.text}\n", encoding="utf-8")
        except OSError as error:
            words = translate("Recovery", "The digits were not written: {why}").format(why=error.strerror or error)
            self._session.tell(words, "bad", stays=True)
