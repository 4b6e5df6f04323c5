"""Who signs: an identity that is known here or a file, its passphrase, and the one button."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from genderaudit.runtime.language import catalogue
from genderaudit.signing import Identity, KnownIdentity, Role, identities_of, remember_key
from genderaudit.widgets.choosing import choose_file
from genderaudit.widgets.forms import fill_with_form, part, register
from genderaudit.widgets.icons import icon
from genderaudit.widgets.passphrases import PassphraseField
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import translate
from genderaudit.widgets.tips import tip_follows_choice

IDENTITIES = "PKCS#12 (*.p12 *.pfx)"


@dataclass(frozen=True)
class Wish:
    """Who wants to sign."""

    file: Path
    passphrase: str
    role: Role


class SignForm(QWidget):
    """Identity, passphrase and button.

    Signals: wanted(Wish) when the person asks to sign.
    """

    wanted = Signal(object)

    def __init__(self, session: Session, role: Role = "preparer", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        register(PassphraseField)
        form = fill_with_form(self, "signing", "sign_form")
        self.identity = part(form, QComboBox, "identity")
        self.passphrase = part(form, PassphraseField, "passphrase")
        self.button = part(form, QPushButton, "sign")
        self.note = part(form, QLabel, "note")
        self._role_line = part(form, QLabel, "role")
        self.role: Role = role
        self._ready = True
        self._chosen: list[Path] = []
        self.button.setIcon(icon("signature", "accent_text"))
        self.identity.activated.connect(self._picked)
        tip_follows_choice(self.identity)
        self.passphrase.textChanged.connect(self._able)
        self.passphrase.returnPressed.connect(self._ask)
        self.button.clicked.connect(self._ask)
        self.set_role(role)

    def set_role(self, role: Role) -> None:
        """In which role the next signature is given."""
        self.role = role
        name = catalogue(self.session.language)(f"signing.role.{role}")
        self._role_line.setText(name)
        self._role_line.setAccessibleName(translate("SignForm", "Signs as: {role}").format(role=name))
        self.refill()

    def refill(self) -> None:
        """The identities that are known now; who acts and may sign in this role stands first."""
        before = self.identity.currentData()
        self.identity.clear()
        known = [one for one in self._known() if one.file and (not one.roles or self.role in one.roles)]
        me = self.session.author.fingerprint if self.session.has_workspace else ""
        for one in sorted(known, key=lambda one: (one.fingerprint != me, not Path(one.file).is_file(), one.post)):
            self._add(one)
        for path in self._chosen:
            self.identity.addItem(icon("file-lock"), path.name, str(path))
        if self.identity.count() == 0:
            self.identity.addItem(translate("SignForm", "Choose an identity…"), "")
        self.identity.addItem(icon("folder-open"), translate("SignForm", "Another identity file…"), None)
        found = self.identity.findData(before) if before else -1
        self.identity.setCurrentIndex(max(0, found))
        self._able()

    def set_ready(self, ready: bool, note: str = "") -> None:
        """Whether signing makes sense now, and why not."""
        self._ready = ready
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self._able()

    def remember(self, identity: Identity, file: Path) -> None:
        """Know this identity from now on, where a workspace is open."""
        if self.session.has_workspace:
            with self.session.telling():
                remember_key(self.session.workspace, self.session.author, identity, file)
                self.session.did(KnownIdentity.kind)

    def _known(self) -> list[KnownIdentity]:
        return list(identities_of(self.session.workspace)) if self.session.has_workspace else []

    def _add(self, one: KnownIdentity) -> None:
        there = Path(one.file).is_file()
        text = (
            translate("SignForm", "{post}, {office}") if there else translate("SignForm", "{post}, {office} (no file)")
        )
        self.identity.addItem(icon("key-round"), text.format(post=one.post, office=one.office), one.file)
        if not there:
            tip = translate("SignForm", "The file is not where it was: {file}").format(file=one.file)
            self.identity.setItemData(self.identity.count() - 1, tip, 3)

    def _picked(self, index: int) -> None:
        if self.identity.itemData(index) is None:
            path = choose_file(self, translate("SignForm", "Choose an identity"), IDENTITIES)
            if path is not None:
                self.use_file(path)
            else:
                self.identity.setCurrentIndex(0)
        self._able()

    def use_file(self, path: Path) -> None:
        """Take this identity file."""
        if path not in self._chosen:
            self._chosen.append(path)
        self.refill()
        self.identity.setCurrentIndex(self.identity.findData(str(path)))
        self._able()
        self.passphrase.setFocus()

    def _able(self) -> None:
        chosen = bool(self.identity.currentData())
        self.button.setEnabled(self._ready and chosen and bool(self.passphrase.text()))

    def _ask(self) -> None:
        file = self.identity.currentData()
        if not self.button.isEnabled() or not file:
            return
        # it is not kept in the field while the work goes on, nor after it
        self.wanted.emit(Wish(Path(file), self.passphrase.take(), self.role))
