"""The shell's own sections of the settings: language and look, safety and backups, checklist."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from genderaudit.desktop.choices import choose
from genderaudit.desktop.look import LookChoosers
from genderaudit.desktop.shortcuts import Commands
from genderaudit.runtime.language import LANGUAGES
from genderaudit.runtime.settings import DECLARED
from genderaudit.widgets.choosing import choose_folder
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import NAMES


def _limits(name: str) -> tuple[int, int]:
    """The least and the most that a setting takes, as it is declared."""
    declared = DECLARED[name].metadata
    return declared["least"], declared["most"]


class LookSection(QWidget):
    """Language, theme and size of text; each choice is seen at once, since the window is made anew."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = fill_with_form(self, "desktop", "settings_look")
        self._choosers = LookChoosers(session, form)
        self._keep = session
        part(form, QPushButton, "tips").clicked.connect(self._tips_again)

    def _tips_again(self) -> None:
        choose(self._keep, dismissed_hints=())
        self._keep.tell(self.tr("Tips are shown again where they belong."), "good")


class SafetySection(QWidget):
    """When the window locks, and where and how often backups go."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        form = fill_with_form(self, "desktop", "settings_safety")
        settings = session.settings
        self.idle = part(form, QSpinBox, "idle")
        self.every = part(form, QSpinBox, "every")
        self.folder = part(form, QLineEdit, "folder")
        self._forget = part(form, QPushButton, "forget")
        self._pin = part(form, QPushButton, "pin")
        for box, name in ((self.idle, "idle_minutes"), (self.every, "backup_every_hours")):
            box.setRange(*_limits(name))
            box.setValue(getattr(settings, name))
            box.valueChanged.connect(lambda value, name=name: choose(session, **{name: value}))
        self.every.setSpecialValueText(self.tr("by hand only"))
        part(form, QPushButton, "choose").clicked.connect(self._choose)
        self._forget.clicked.connect(lambda: self._use(""))
        self._pin.clicked.connect(self._set_pin)
        part(form, QLabel, "pinSentence").setVisible(session.has_workspace)
        self._pin.setVisible(session.has_workspace)
        self._show()

    def _show(self) -> None:
        folder = self._session.settings.backup_folder
        self.folder.setText(folder)
        self.folder.setPlaceholderText(self.tr("No folder yet: nothing is backed up by itself"))
        self.folder.setToolTip(folder or self.folder.placeholderText())
        self._forget.setEnabled(bool(folder))

    def _choose(self) -> None:
        chosen = choose_folder(self, self.tr("Where backups go"))
        if chosen is not None:
            self._use(str(Path(chosen)))

    def _use(self, folder: str) -> None:
        choose(self._session, backup_folder=folder)
        self._show()

    def _set_pin(self) -> None:
        commands = self.window().findChild(Commands)
        if commands is not None:
            commands.run("workspace.pin")


class ChecklistSection(QWidget):
    """How questions are shown and answered."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = fill_with_form(self, "desktop", "settings_checklist")
        self.letters = part(form, QCheckBox, "letters")
        self.second = part(form, QComboBox, "second")
        self.letters.setChecked(session.settings.answer_letters)
        self.letters.toggled.connect(lambda on: choose(session, answer_letters=on))
        self.second.addItem(self.tr("None"), "")
        for language in LANGUAGES:
            if language != session.language:
                self.second.addItem(NAMES[language], language)
        self.second.setCurrentIndex(max(self.second.findData(session.settings.second_language), 0))
        self.second.activated.connect(lambda _: choose(session, second_language=self.second.currentData()))
