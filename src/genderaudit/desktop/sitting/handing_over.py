"""A new passphrase, with or without a successor who takes over, and what the old passphrase still opens."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QFrame, QLabel, QLineEdit, QPushButton, QWidget

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


class NewWords(FormDialog):
    """A form with a new passphrase, typed twice. `change` tells what still opens with the old one, once it is done."""

    def __init__(self, session: Session, name: str, parent: QWidget | None) -> None:
        super().__init__(session, name, parent)
        self.change: PassphraseChange | None = None
        self.successor: Author | None = None
        self._first = part(self.form, PassphraseField, "passphrase")
        self._again = part(self.form, PassphraseField, "again")
        self._flaws = part(self.form, QLabel, "flaws")
        line = self.fontMetrics().height()
        part(self.form, QLabel, "honestPicture").setPixmap(icon("triangle-alert", "warn").pixmap(line, line))
        part(self.form, QFrame, "honest").setAccessibleName(part(self.form, QLabel, "honestWords").text())
        self._first.textChanged.connect(self._judge)
        self._judge("")
        self.go.clicked.connect(self._go)
        self.fit()

    def _judge(self, text: str) -> None:
        strength = strength_of(text)
        level = level_words(strength)
        self._flaws.setText(f"{level}. {flaw_words(strength)}" if level else flaw_words(strength))

    def lacks(self) -> str:
        """What is still to be said, as a sentence; '' for nothing."""
        return ""

    def _go(self) -> None:
        if lacks := self.lacks():
            self.say(lacks)
        elif strength_of(self._first.text()).level in ("empty", "refused"):
            self.say(translate("HandingOver", "The passphrase is too short. Take several words."))
        elif self._first.text() != self._again.text():
            self.say(translate("HandingOver", "The two passphrases are not the same. Nothing was changed."))
        else:
            self.begin(self._first.text())

    def begin(self, passphrase: str) -> None:
        """Put the workspace under it."""
        raise NotImplementedError

    def told(self, change: PassphraseChange) -> QDialog:
        """What the old passphrase still opens."""
        return HandedOver(self.session, change, self.parentWidget(), successor=self.successor is not None)

    def run(self, title: str, work: Callable[[Progress], PassphraseChange]) -> None:
        """The change itself, while the form waits."""
        self.wait(title)
        self.session.work("", work, owner=self, done=self._done, failed=self.failed)

    def _done(self, change: PassphraseChange) -> None:
        self.change = change
        for field in self.form.findChildren(PassphraseField):
            field.clear()
        self.accept()


class HandingOver(NewWords):
    """Asks for the successor and the new passphrase. `successor` is who took over, once it is done."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "handing_over", parent)
        self._post, self._office = part(self.form, QLineEdit, "post"), part(self.form, QLineEdit, "office")
        self._office.setText(session.author.office)

    def lacks(self) -> str:
        """Who takes over."""
        if self._post.text().strip() and self._office.text().strip():
            return ""
        return translate("HandingOver", "Say which post of which office takes over.")

    def begin(self, passphrase: str) -> None:
        """Hand over, and remember who acts from now on."""
        workspace, author = self.session.workspace, self.session.author
        successor = Author(post=self._post.text().strip(), office=self._office.text().strip())
        self.successor = successor

        def work(_: Progress) -> PassphraseChange:
            change = hand_over(workspace, author, successor, passphrase)
            remember_identity(workspace, author, post=successor.post, office=successor.office)
            return change

        self.run(translate("HandingOver", "Handing over…"), work)


class NewPassphrase(NewWords):
    """Asks for the passphrase until now and for the new one; nobody else takes over."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "new_passphrase", parent)
        self._old = part(self.form, PassphraseField, "old")

    def lacks(self) -> str:
        """The passphrase until now."""
        return "" if self._old.text() else translate("NewPassphrase", "Type the passphrase until now as well.")

    def begin(self, passphrase: str) -> None:
        """Put the file under the new passphrase."""
        workspace, old = self.session.workspace, self._old.text()
        self.run(
            translate("NewPassphrase", "Changing the passphrase…"),
            lambda _: workspace.change_passphrase(old, passphrase),
        )


class HandedOver(FormDialog):
    """Says what the old passphrase still opens."""

    def __init__(
        self, session: Session, change: PassphraseChange, parent: QWidget | None = None, *, successor: bool = True
    ) -> None:
        super().__init__(session, "handed_over", parent)
        files = [str(one) for one in (*change.backups, *change.recoveries)]
        what = (
            translate("HandedOver", "The new passphrase counts from now on; the successor opens the workspace with it.")
            if successor
            else translate("HandedOver", "The new passphrase counts from now on.")
        )
        if not successor:
            part(self.form, QLabel, "head").setText(translate("HandedOver", "The passphrase was changed"))
        part(self.form, QLabel, "what").setText(what)
        listed = part(self.form, QLabel, "list")
        listed.setText("\n".join(isolated(file) for file in files))
        listed.setVisible(bool(files))
        part(self.form, QLabel, "listHead").setVisible(bool(files))
        part(self.form, QPushButton, "go").clicked.connect(self.accept)
        self.fit()
