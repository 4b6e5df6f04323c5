"""Dialogs of a sitting: a PIN for quick unlock, another post on the same laptop, a recovery key made later."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from genderaudit.desktop.dialogs import FormDialog
from genderaudit.desktop.start.identity_parts import IdentityPart, KeyPart, carry_out
from genderaudit.desktop.start.quick_unlock import SealedPassphrase, is_pin
from genderaudit.desktop.start.recovery_part import RecoveryPart
from genderaudit.signing import KnownIdentity
from genderaudit.widgets.background import Progress
from genderaudit.widgets.forms import part
from genderaudit.widgets.passphrases import PassphraseField
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import translate


class PinDialog(FormDialog):
    """Asks for a PIN twice. `sealed` is the passphrase under it, once it is set."""

    def __init__(self, session: Session, passphrase: str, parent: QWidget | None = None) -> None:
        super().__init__(session, "pin", parent)
        self.sealed: SealedPassphrase | None = None
        self._secret = passphrase
        self._pin, self._again = (part(self.form, PassphraseField, name) for name in ("pin", "again"))
        self.go.clicked.connect(self._set)

    def _set(self) -> None:
        pin, again = self._pin.text(), self._again.text()
        if not is_pin(pin):
            self.say(translate("Pin", "At least six digits, not all alike and not counted up or down."))
            self._pin.setFocus()
            return
        if pin != again:
            self.say(translate("Pin", "The two are not the same."))
            self._again.setFocus()
            return
        self.sealed = SealedPassphrase(self._secret, pin)
        self._secret = ""
        self.accept()


class AnotherPost(FormDialog):
    """Asks for another post that works on this laptop. `known` is that post, once it is remembered."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "another_post", parent)
        self.known: KnownIdentity | None = None
        self._post, self._key = IdentityPart(self.form), KeyPart(self.form)
        for name, content in (("post", self._post), ("key", self._key)):
            column = QVBoxLayout(part(self.form, QWidget, name))
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(content)
        self._key.changed.connect(self.fit)
        self._post.named.connect(self._suggest)
        self.go.clicked.connect(self._remember)
        self.fit()
        self._post.focus()

    def _suggest(self, post: str) -> None:
        self._key.suggest(self.session.workspace.path.parent, post)

    def _remember(self) -> None:
        post = self._post.value()
        self._suggest(post.post)
        missing = self._post.missing() or self._key.missing()
        self.say(missing)
        if missing:
            return
        workspace, wish, clock = self.session.workspace, self._key.value(), self.session.clock
        self.wait(translate("AnotherPost", "One moment…"))

        def work(_: Progress) -> KnownIdentity:
            return carry_out(workspace, post, wish, clock=clock)

        self.session.work("", work, owner=self, done=self._done, failed=self.failed)

    def _done(self, known: KnownIdentity) -> None:
        self._key.forget()
        self.known = known
        self.accept()


class RecoveryDialog(FormDialog):
    """Makes a recovery key for a workspace that is open already."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "making_recovery", parent)
        recovery = RecoveryPart(session, session.workspace, self.form, self)
        recovery.failed.connect(self.failed)
        recovery.ready.connect(self.accept)
        recovery.shown.connect(self.fit)
        part(self.form, QLabel, "step").hide()
        without = part(self.form, QPushButton, "without")
        without.setText(translate("RecoveryDialog", "&Cancel"))
