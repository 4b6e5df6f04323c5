"""Hand a workspace over: a new passphrase, who works in it from now on, and what the old passphrase still opens."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QWidget

from genderaudit.desktop.dialogs import FormDialog
from genderaudit.desktop.start.strength import strength_of
from genderaudit.desktop.start.strength_words import flaw_words, level_words
from genderaudit.domain.records import Author
from genderaudit.signing import remember_identity
from genderaudit.store import PassphraseChange, hand_over
from genderaudit.widgets.background import Progress
from genderaudit.widgets.forms import part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.passphrases import PassphraseField
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import isolated, translate


class HandingOver(FormDialog):
    """Asks for the successor and the new passphrase. `successor` is who took over, once it is done."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "handing_over", parent)
        self.successor: Author | None = None
        self.change: PassphraseChange | None = None
        self._post, self._office = part(self.form, QLineEdit, "post"), part(self.form, QLineEdit, "office")
        self._office.setText(session.author.office)
        self._first = part(self.form, PassphraseField, "passphrase")
        self._again = part(self.form, PassphraseField, "again")
        self._flaws = part(self.form, QLabel, "flaws")
        line = self.fontMetrics().height()
        part(self.form, QLabel, "honestPicture").setPixmap(icon("triangle-alert", "warn").pixmap(line, line))
        part(self.form, QFrame, "honest").setAccessibleName(part(self.form, QLabel, "honestWords").text())
        self._first.textChanged.connect(self._judge)
        self._judge("")
        self.go.clicked.connect(self._hand_over)
        self.fit()

    def _judge(self, text: str) -> None:
        strength = strength_of(text)
        level = level_words(strength)
        self._flaws.setText(f"{level}. {flaw_words(strength)}" if level else flaw_words(strength))

    def _hand_over(self) -> None:
        post, office = self._post.text().strip(), self._office.text().strip()
        if not post or not office:
            self.say(translate("HandingOver", "Say which post of which office takes over."))
            return
        if strength_of(self._first.text()).level in ("empty", "refused"):
            self.say(translate("HandingOver", "The passphrase is too short. Take several words."))
            return
        if self._first.text() != self._again.text():
            self.say(translate("HandingOver", "The two passphrases are not the same. Nothing was changed."))
            return
        workspace, author, passphrase = self.session.workspace, self.session.author, self._first.text()
        successor = Author(post=post, office=office)
        self.wait(translate("HandingOver", "Handing over…"))

        def work(_: Progress) -> PassphraseChange:
            change = hand_over(workspace, author, successor, passphrase)
            remember_identity(workspace, author, post=post, office=office)
            return change

        def done(change: PassphraseChange) -> None:
            self.successor, self.change = successor, change
            self._first.clear()
            self._again.clear()
            self.accept()

        self.session.work("", work, owner=self, done=done, failed=self.failed)


class HandedOver(FormDialog):
    """Says what the old passphrase still opens."""

    def __init__(self, session: Session, change: PassphraseChange, parent: QWidget | None = None) -> None:
        super().__init__(session, "handed_over", parent)
        files = [str(one) for one in (*change.backups, *change.recoveries)]
        what = translate(
            "HandedOver", "The new passphrase counts from now on; the successor opens the workspace with it."
        )
        part(self.form, QLabel, "what").setText(what)
        listed = part(self.form, QLabel, "list")
        listed.setText("\n".join(isolated(file) for file in files))
        listed.setVisible(bool(files))
        part(self.form, QLabel, "listHead").setVisible(bool(files))
        part(self.form, QPushButton, "go").clicked.connect(self.accept)
        self.fit()
