"""Everything that is known about how safe the work is: the file, its backups, and what erasing cannot reach."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from genderaudit.desktop.frame.truth_words import Moments, backup_words, risk_words, saved_words
from genderaudit.desktop.shortcuts import Commands
from genderaudit.runtime.language import format_number
from genderaudit.store import Safety
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import isolated, translate
from genderaudit.widgets.theme import scaled

_MEGABYTE = 1024 * 1024


class TruthDetails(QDialog):
    """A page of facts, each with its name; nothing is decided here but to back up."""

    def __init__(
        self, session: Session, commands: Commands, safety: Safety, free: int | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._commands = session, commands
        self.setWindowTitle(self.tr("How safe the work is"))
        form = fill_with_form(self, "desktop", "truth_details")
        column = part(form, QVBoxLayout, "facts")
        for name, fact in self._facts(safety, free):
            title = QLabel(name, self)
            title.setProperty("kind", "section")
            words = QLabel(fact, self)
            words.setWordWrap(True)
            words.setTextInteractionFlags(words.textInteractionFlags().TextSelectableByMouse)
            column.addWidget(title)
            column.addWidget(words)
            column.addSpacing(scaled(8))
        part(form, QPushButton, "close").clicked.connect(self.accept)
        part(form, QPushButton, "backUp").clicked.connect(self._back_up)
        part(form, QPushButton, "settings").clicked.connect(self._settings)
        width = min(self.fontMetrics().averageCharWidth() * 76, scaled(1200))
        layout = self.layout()
        self.resize(width, layout.totalHeightForWidth(width) if layout is not None else 0)

    def _facts(self, safety: Safety, free: int | None) -> list[tuple[str, str]]:
        moments = Moments(self._session.clock(), self._session.language)
        path = self._session.workspace.path
        facts = [
            (self.tr("Saved"), saved_words(safety, moments)),
            (self.tr("If this laptop died now"), risk_words(safety, moments)),
            (self.tr("Backup"), backup_words(safety, moments)),
            (self.tr("The workspace"), isolated(str(path))),
            (self.tr("This laptop writes as"), isolated(self._session.workspace.device)),
        ]
        if safety.backup is not None:
            facts.insert(3, (self.tr("File of the backup"), isolated(safety.backup.file)))
        if free is not None:
            words = translate("TruthDetails", "{n} MB").format(
                n=format_number(free // _MEGABYTE, self._session.language)
            )
            facts.append((self.tr("Free on this disk"), words))
        warning = self.tr(
            "What you erase for good is erased in this workspace. Older backups may still hold it: "
            "destroy them, or make new ones and destroy the old."
        )
        return [*facts, (self.tr("Erased words"), warning)]

    def _back_up(self) -> None:
        self.accept()
        self._commands.run("workspace.backup")

    def _settings(self) -> None:
        self.accept()
        self._session.go("settings", "safety")
