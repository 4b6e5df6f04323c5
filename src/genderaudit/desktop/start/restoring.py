"""Restore a backup: look inside first, then put a copy in place under a new name."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QWidget

from genderaudit.desktop.dialogs import FormDialog
from genderaudit.desktop.naming import workspace_kinds
from genderaudit.engagements.model import Engagement
from genderaudit.rooms import open_everywhere
from genderaudit.runtime.language import format_date
from genderaudit.store import BackupInfo, StepInfo, restore_backup, step_words
from genderaudit.widgets.background import Progress
from genderaudit.widgets.choosing import choose_file, choose_folder
from genderaudit.widgets.forms import part
from genderaudit.widgets.passphrases import PassphraseField
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import counted, isolated, labelled, listed, translate

_NAMED = 5
"""Engagements that are named; of more it is only told how many."""


@dataclass(frozen=True)
class Inside:
    """What a backup holds."""

    revisions: int
    last: StepInfo | None
    titles: tuple[str, ...]


class Restoring(FormDialog):
    """Asks for a backup, shows what is in it, and puts it in place. `restored` is the new file, if one was made."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "restoring", parent)
        self.restored: Path | None = None
        self._file, self._target = part(self.form, QLineEdit, "file"), part(self.form, QLineEdit, "target")
        self._passphrase = part(self.form, PassphraseField, "passphrase")
        self._found, self._facts = part(self.form, QFrame, "found"), part(self.form, QLabel, "facts")
        self._look = part(self.form, QPushButton, "look")
        self._found.hide()
        self.go.setEnabled(False)
        self._look.setDefault(True)
        part(self.form, QPushButton, "browse").clicked.connect(self._browse)
        part(self.form, QPushButton, "where").clicked.connect(self._where)
        self._look.clicked.connect(self._look_inside)
        self.go.clicked.connect(self._put_in_place)
        self.fit()

    def _browse(self) -> None:
        chosen = choose_file(self, translate("Restoring", "Choose a backup"), workspace_kinds())
        if chosen is not None:
            self._file.setText(str(chosen))
            self._passphrase.setFocus()

    def _where(self) -> None:
        chosen = choose_folder(self, translate("Restoring", "Where the restored workspace lies"))
        if chosen is not None:
            self._target.setText(str(chosen / Path(self._target.text()).name))

    def _look_inside(self) -> None:
        path, passphrase = Path(self._file.text().strip()), self._passphrase.text()
        if not self._file.text().strip():
            self.say(translate("Restoring", "Choose the backup first."))
            return
        self.say("")
        self.form.setEnabled(False)

        def work(_: Progress) -> Inside:
            return look_inside(path, passphrase)

        self.session.work("", work, owner=self, done=self._show, failed=self.failed)

    def _show(self, inside: Inside) -> None:
        self.ready()
        language = self.session.language
        engagements = counted("Restoring", "%n engagement(s)", len(inside.titles))
        named = listed(inside.titles[:_NAMED]) + ("…" if len(inside.titles) > _NAMED else "")
        lines = [
            labelled(engagements, named) if named else engagements,
            counted("Restoring", "%n change(s) in its journal", inside.revisions),
        ]
        if inside.last is not None:
            local = inside.last.when.astimezone()
            words = translate("Restoring", "Last: {step}, {day} at {time}, by {post}")
            lines.append(
                words.format(
                    step=step_words(inside.last.name, language),
                    day=format_date(local.date(), language),
                    time=f"{local:%H:%M}",
                    post=inside.last.author.post,
                )
            )
        self._facts.setText("\n".join(lines))
        self._target.setText(str(_free_name(Path(self._file.text().strip()))))
        self._found.show()
        self.go.setEnabled(True)
        self.go.setDefault(True)
        self.fit()
        self.go.setFocus()

    def _put_in_place(self) -> None:
        source, target = Path(self._file.text().strip()), Path(self._target.text().strip())
        passphrase = self._passphrase.text()
        self.wait(translate("Restoring", "Putting it in place…"))

        def work(_: Progress) -> BackupInfo:
            return restore_backup(source, target, passphrase)

        def done(info: BackupInfo) -> None:
            self.restored = Path(info.file)
            self._passphrase.clear()
            self.session.tell(
                translate("Restoring", "Restored as {file}. Type its passphrase to open it.").format(
                    file=isolated(self.restored.name)
                ),
                "good",
            )
            self.accept()

        self.session.work("", work, owner=self, done=done, failed=self.failed)


def look_inside(backup: Path, passphrase: str) -> Inside:
    """What a backup holds, found in a copy that is removed at once: a backup itself is only read.

    Raises what restoring and opening raise.
    """
    folder = Path(tempfile.mkdtemp(prefix="genderaudit-look-"))
    try:
        copy = folder / "copy.gaw"
        info = restore_backup(backup, copy, passphrase)
        with open_everywhere(copy, passphrase) as workspace:
            titles = tuple(one.title for one in workspace.find(Engagement))
            last = next(iter(workspace.steps(1)), None)
        return Inside(info.revisions, last, titles)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _free_name(backup: Path) -> Path:
    """A name beside the backup's workspace that nothing has yet."""
    stem = backup.name.split(".backup-")[0].removesuffix(".gaw")
    path, number = backup.with_name(f"{stem}-restored.gaw"), 1
    while path.exists():
        number += 1
        path = backup.with_name(f"{stem}-restored-{number}.gaw")
    return path
