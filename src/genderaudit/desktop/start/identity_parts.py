"""Parts of forms about who works here: post and office, and the key that signs for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from genderaudit.desktop.start.strength import strength_of
from genderaudit.desktop.start.strength_words import level_words
from genderaudit.domain.clock import Clock
from genderaudit.domain.records import Author
from genderaudit.signing import ROLES, Identity, KnownIdentity, Role, load_identity, new_identity, remember_key
from genderaudit.signing import remember_identity as remember_post
from genderaudit.store import Workspace
from genderaudit.widgets.choosing import choose_file, choose_new_file
from genderaudit.widgets.country_box import CountryBox, no_country_words
from genderaudit.widgets.forms import fill_with_form, part, register
from genderaudit.widgets.passphrases import PassphraseField
from genderaudit.widgets.texts import spoken, translate

_LEAST_KEY = 12
"""Characters of a key's passphrase: what signing refuses to write with less."""


@dataclass(frozen=True)
class Post:
    """Who works here, as the form says it."""

    post: str
    office: str
    country: str
    roles: tuple[Role, ...]

    def as_author(self) -> Author:
        """This post without a key."""
        return Author(post=self.post, office=self.office)


class IdentityPart(QWidget):
    """Post, office, country and the roles it signs in.

    Signals: named(post) when the post was typed.
    """

    named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        register(CountryBox)
        form = fill_with_form(self, "desktop", "identity")
        self._post, self._office = part(form, QLineEdit, "post"), part(form, QLineEdit, "office")
        for field in (self._post, self._office):
            # RFC 5280: what a certificate can hold
            field.setMaxLength(64)
        self._country = part(form, CountryBox, "country")
        self._country.offer_all(spoken())
        self._post.editingFinished.connect(self._say_name)
        self._roles = {role: part(form, QCheckBox, role) for role in ROLES}
        for role, box in self._roles.items():
            box.setText(_role_words(role))
        self._roles["preparer"].setChecked(True)

    def _say_name(self) -> None:
        if self._post.text().strip():
            self.named.emit(self._post.text().strip())

    def missing(self) -> str:
        """What is still to be filled in, as a sentence; '' where it is whole. The field gets the focus."""
        self._country.flush()
        wanted: tuple[tuple[bool, QWidget, Callable[[], str]], ...] = (
            (
                bool(self._post.text().strip()),
                self._post,
                lambda: translate("Identity", "Say which post works here."),
            ),
            (
                bool(self._office.text().strip()),
                self._office,
                lambda: translate("Identity", "Say which office it belongs to."),
            ),
            (not self._country.problem, self._country, lambda: no_country_words(self._country.problem)),
        )
        for there, field, words in wanted:
            if not there:
                field.setFocus()
                return words()
        return ""

    def value(self) -> Post:
        """Who works here."""
        roles = tuple(role for role, box in self._roles.items() if box.isChecked())
        return Post(self._post.text().strip(), self._office.text().strip(), self._country.code, roles)

    def show_post(self, post: Post) -> None:
        """What was said before."""
        self._post.setText(post.post)
        self._office.setText(post.office)
        self._country.show_code(post.country, spoken())
        for role, box in self._roles.items():
            box.setChecked(role in post.roles)

    def focus(self) -> None:
        """Typing begins at the first field."""
        self._post.setFocus()


@dataclass(frozen=True)
class KeyWish:
    """What is to be done about a signing key: `make` or `choose` a file, or nothing for now."""

    way: str
    file: Path
    passphrase: str


class KeyPart(QWidget):
    """Make a signing key, use one that is there, or do it later.

    Signals: changed() when another way was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        register(PassphraseField)
        form = fill_with_form(self, "desktop", "signing_key")
        self._ways = {name: part(form, QRadioButton, name) for name in ("make", "choose", "later")}
        self._parts = {"make": part(form, QWidget, "makePart"), "choose": part(form, QWidget, "choosePart")}
        self._file, self._known = part(form, QLineEdit, "file"), part(form, QLineEdit, "known")
        self._passphrase = part(form, PassphraseField, "passphrase")
        self._again = part(form, PassphraseField, "again")
        self._known_passphrase = part(form, PassphraseField, "knownPassphrase")
        self._level = part(form, QLabel, "level")
        for button in self._ways.values():
            button.toggled.connect(self._show_way)
        part(form, QPushButton, "folder").clicked.connect(self._choose_new)
        part(form, QPushButton, "browse").clicked.connect(self._choose)
        self._passphrase.textChanged.connect(self._judge)
        self._judge("")
        self._ways["make"].setChecked(True)

    def suggest(self, folder: Path, post: str) -> None:
        """A place for a new key file, named after the post, beside nothing that is there."""
        if not self._file.text():
            stem = "-".join("".join(one if one.isalnum() else " " for one in post.lower()).split()) or "identity"
            path, number = folder / f"{stem}.p12", 1
            while path.exists():
                number += 1
                path = folder / f"{stem}-{number}.p12"
            self._file.setText(str(path))

    def _show_way(self) -> None:
        for name, widget in self._parts.items():
            widget.setVisible(self._ways[name].isChecked())
        self.changed.emit()

    def _judge(self, text: str) -> None:
        # the line keeps its place, so that nothing jumps under the first letter
        self._level.setText(level_words(strength_of(text)) if text else "")

    def _choose_new(self) -> None:
        title = translate("SigningKey", "Where to keep the key")
        now = Path(self._file.text() or "identity.p12")
        chosen = choose_new_file(self, title, now.name, translate("SigningKey", "Keys (*.p12)"), now.parent)
        if chosen is not None:
            self._file.setText(str(chosen if chosen.suffix else chosen.with_suffix(".p12")))

    def _choose(self) -> None:
        title = translate("SigningKey", "Choose your identity file")
        chosen = choose_file(self, title, translate("SigningKey", "Keys (*.p12 *.pfx)"))
        if chosen is not None:
            self._known.setText(str(chosen))
            self._known_passphrase.setFocus()

    def missing(self) -> str:
        """What is still to be filled in, as a sentence; '' where it is whole."""
        if self._ways["make"].isChecked():
            if len(self._passphrase.text()) < _LEAST_KEY:
                self._passphrase.setFocus()
                return translate("SigningKey", "The key needs a passphrase of at least 12 characters.")
            if self._passphrase.text() != self._again.text():
                self._again.setFocus()
                return translate("SigningKey", "The two passphrases of the key are not the same.")
            if not self._file.text().strip():
                return translate("SigningKey", "Say where to keep the key file.")
        if self._ways["choose"].isChecked() and not self._known.text().strip():
            return translate("SigningKey", "Choose the identity file.")
        return ""

    def value(self) -> KeyWish:
        """What the person wants."""
        if self._ways["make"].isChecked():
            return KeyWish("make", Path(self._file.text().strip()), self._passphrase.text())
        if self._ways["choose"].isChecked():
            return KeyWish("choose", Path(self._known.text().strip()), self._known_passphrase.text())
        return KeyWish("later", Path(), "")

    def focus(self) -> None:
        """Typing begins at the passphrase of a new key."""
        self._passphrase.setFocus()

    def forget(self) -> None:
        """Empty the passphrases."""
        for field in (self._passphrase, self._again, self._known_passphrase):
            field.clear()


def carry_out(workspace: Workspace, post: Post, wish: KeyWish, *, clock: Clock) -> KnownIdentity:
    """Make or open the key that is wanted and make the post known in the workspace; takes a second or two.

    Raises what making and opening an identity raises; the post is then not known yet.
    """
    author = post.as_author()
    if wish.way == "later":
        return remember_post(workspace, author, post=post.post, office=post.office, country=post.country)
    identity: Identity
    if wish.way == "make":
        identity = new_identity(
            wish.file,
            post=post.post,
            office=post.office,
            country=post.country or "XX",
            roles=post.roles or ROLES,
            passphrase=wish.passphrase,
            clock=clock,
        )
    else:
        identity = load_identity(wish.file, wish.passphrase)
    named = Author(post=identity.post, office=identity.office, fingerprint=identity.fingerprint)
    return remember_key(workspace, named, identity, wish.file)


def _role_words(role: Role) -> str:
    words: dict[Role, Callable[[], str]] = {
        "preparer": lambda: translate("Identity", "Preparer"),
        "reviewer": lambda: translate("Identity", "Reviewer"),
        "approver": lambda: translate("Identity", "Approver"),
    }
    return words[role]()
