"""Open a workspace without its passphrase: with the sealed copy of the office and the digits on paper."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from genderaudit.desktop.dialogs import FormDialog
from genderaudit.desktop.opening import Opened, open_now
from genderaudit.store import recover_passphrase
from genderaudit.widgets.background import Progress
from genderaudit.widgets.choosing import choose_file
from genderaudit.widgets.forms import part
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import translate


class Recovering(FormDialog):
    """Asks for the sealed copy and the digits.

    Signals: recovered(Opened).
    """

    recovered = Signal(object)

    def __init__(self, session: Session, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(session, "recovering", parent)
        self._path = path
        self._file, self._code = part(self.form, QLineEdit, "file"), part(self.form, QLineEdit, "code")
        beside = path.with_suffix(".recovery")
        if beside.is_file():
            self._file.setText(str(beside))
        part(self.form, QPushButton, "browse").clicked.connect(self._browse)
        self.go.clicked.connect(self._try)

    def _browse(self) -> None:
        kinds = translate("Recovering", "Recovery keys (*.recovery);;All files (*)")
        chosen = choose_file(self, translate("Recovering", "Choose the sealed copy"), kinds)
        if chosen is not None:
            self._file.setText(str(chosen))
            self._code.setFocus()

    def _try(self) -> None:
        file, code, path = Path(self._file.text().strip()), self._code.text(), self._path
        if not self._file.text().strip() or not code.strip():
            self.say(translate("Recovering", "It takes both: the sealed copy and the digits."))
            return
        acting = self.session.settings.acting
        self.say("")
        self.wait(translate("Recovering", "Opening…"))

        def work(_: Progress) -> Opened:
            return open_now(path, recover_passphrase(file, code), acting)

        self.session.work("", work, owner=self, done=self._done, failed=self.failed)

    def _done(self, opened: Opened) -> None:
        self.accept()
        self.recovered.emit(opened)
        words = translate(
            "Recovering",
            "Opened with the recovery key. Give the workspace a new passphrase now: choose “Hand over…” from the menu"
            " of posts, also to hand it over to yourself.",
        )
        self.session.tell(words, "warn", stays=True)
