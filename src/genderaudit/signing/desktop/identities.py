"""The settings' section on identities and trust."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from cryptography.hazmat.primitives.serialization import Encoding
from PySide6.QtWidgets import QDialog, QFrame, QInputDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout

from genderaudit.runtime.language import catalogue, format_date
from genderaudit.signing import (
    Identity,
    KnownIdentity,
    Pin,
    TrustList,
    forget_identity,
    identities_of,
    load_identity,
    new_identity,
    remember_key,
    spoken_fingerprint,
)
from genderaudit.signing.desktop.new_identity import Made, NewIdentity
from genderaudit.signing.desktop.pieces import empty, line
from genderaudit.signing.desktop.sign_form import IDENTITIES
from genderaudit.signing.desktop.trust_words import lines_of, read_trust
from genderaudit.signing.desktop.trusting import Comparing, trust_of, unpin
from genderaudit.signing.files.installed import write_installed
from genderaudit.widgets.background import Progress
from genderaudit.widgets.choosing import choose_file, choose_new_file
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.texts import isolated, listed, translate

_ROWS = 4
"""Rows of a table in this section that are seen at once."""


class Identities(Screen):
    """Known identities, the trust list, pinned signers."""

    help_topic = "signing"
    needs_workspace = False

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        form = fill_with_form(self, "signing", "identities")
        self._known_card = part(form, QFrame, "knownCard")
        self._fingerprint = part(form, QLabel, "fingerprint")
        self.known = self._known_table()
        part(form, QVBoxLayout, "knownPlace").addWidget(self.known)
        self.known.picked.connect(self._picked)
        self._trust_place = part(form, QVBoxLayout, "trustPlace")
        self.pins = self._pins_table()
        part(form, QVBoxLayout, "pinsPlace").addWidget(self.pins)
        part(form, QVBoxLayout, "knownButtons").addLayout(
            _buttons(
                (translate("Identities", "&New identity…"), "plus", self._new),
                (translate("Identities", "&Add an identity file…"), "file-lock", self._add),
                (translate("Identities", "Hand out its &certificate…"), "upload", self._export),
                (translate("Identities", "Take off the &list"), "x", self._forget),
            )
        )
        part(form, QVBoxLayout, "trustButtons").addLayout(
            _buttons((translate("Identities", "&Install a trust bundle…"), "shield-check", self._install))
        )
        part(form, QVBoxLayout, "pinsButtons").addLayout(
            _buttons((translate("Identities", "&Stop trusting this signer"), "unlink", self._unpin))
        )
        self._load()

    def _known_table(self) -> Table[KnownIdentity]:
        texts = catalogue(self.session.language)

        def roles(one: KnownIdentity) -> str:
            return listed(texts(f"signing.role.{role}") for role in one.roles) or "–"

        def there(one: KnownIdentity) -> bool:
            return bool(one.file) and Path(one.file).is_file()

        def key(one: KnownIdentity) -> str:
            if there(one):
                return Path(one.file).name
            return translate("Identities", "not found") if one.file else translate("Identities", "no key yet")

        columns: tuple[Column[KnownIdentity], ...] = (
            Column(title=translate("Identities", "Post"), text=lambda one: one.post, width=22),
            Column(title=translate("Identities", "Office"), text=lambda one: one.office, width=22),
            Column(title=translate("Identities", "Signs as"), text=roles, width=18),
            Column(
                title=translate("Identities", "Key file"),
                text=key,
                icon=lambda one: "key-round" if there(one) else "circle-dashed",
                tip=lambda one: one.file,
                stretch=True,
            ),
        )
        table: Table[KnownIdentity] = Table(translate("Identities", "Identities"), columns)
        table.empty_text = translate("Identities", "No identity is known here yet.")
        _few_rows(table)
        return table

    def _pins_table(self) -> Table[Pin]:
        language = self.session.language
        columns: tuple[Column[Pin], ...] = (
            Column(
                title=translate("Identities", "Fingerprint, spoken"),
                text=lambda one: isolated(spoken_fingerprint(one.fingerprint)),
                width=52,
            ),
            Column(
                title=translate("Identities", "Pinned on"),
                text=lambda one: format_date(one.since.date(), language),
                sort=lambda one: one.since,
                stretch=True,
            ),
        )
        table: Table[Pin] = Table(translate("Identities", "Pinned signers"), columns)
        table.empty_text = translate("Identities", "No signer is pinned. Verify a report to pin who signed it.")
        _few_rows(table)
        return table

    # a screen

    def title(self) -> str:
        """What the section is called."""
        return translate("Rooms", "Identities and trust")

    def open_at(self, place: Place) -> None:
        """There is one place only; the lists are read afresh."""
        self._load()

    def here(self) -> Place:
        """The section."""
        return Place.at("settings", "identities")

    def refresh(self, kinds: frozenset[str]) -> None:
        """An identity was remembered or forgotten."""
        if touches(kinds, KnownIdentity.kind):
            self._load()

    def _load(self) -> None:
        self._known_card.setVisible(self.session.has_workspace)
        if self.session.has_workspace:
            self.known.show_rows(list(identities_of(self.session.workspace)), key=lambda one: one.id)
        self._picked(self.known.current())
        trust = trust_of(self.session)
        empty(self._trust_place)
        for one in lines_of(trust, self.session.language, self.session.clock().date()):
            self._trust_place.addWidget(line(one.icon, one.tone, one.text))
        self.pins.show_rows(list(trust.pins), key=lambda one: one.fingerprint)

    def _picked(self, one: KnownIdentity | None) -> None:
        spoken = isolated(spoken_fingerprint(one.fingerprint)) if one is not None and one.fingerprint else ""
        text = translate("Identities", "Fingerprint to read out: {groups}").format(groups=spoken) if spoken else ""
        self._fingerprint.setText(text)
        self._fingerprint.setVisible(bool(text))

    # identities

    def _new(self) -> None:
        dialog = NewIdentity(self.session, self)
        wish = dialog.wish if dialog.exec() == QDialog.DialogCode.Accepted else None
        dialog.deleteLater()
        if wish is not None:
            self.make(wish)

    def make(self, wish: Made) -> None:
        """Make the key in the background, then remember whose it is."""
        clock = self.session.clock

        def work(progress: Progress) -> Identity:
            return new_identity(
                wish.file,
                post=wish.post,
                office=wish.office,
                country=wish.country,
                roles=wish.roles,
                passphrase=wish.passphrase,
                clock=clock,
            )

        def done(identity: Identity) -> None:
            self._remember(identity, wish.file)
            said = translate("Identities", "The identity was made. Keep a copy of {file} in a safe place.")
            self.session.tell(said.format(file=isolated(str(wish.file))), "good", stays=True)

        self.session.work(translate("Identities", "Making the key"), work, owner=self, done=done)

    def _remember(self, identity: Identity, file: Path) -> None:
        if not self.session.has_workspace:
            return
        with self.session.telling():
            remember_key(self.session.workspace, self.session.author, identity, file)
            self.session.did(KnownIdentity.kind)
            self._load()

    def _add(self) -> None:
        path = choose_file(self, translate("Identities", "Choose an identity"), IDENTITIES)
        if path is not None:
            self._opened(path, lambda identity: self._remember(identity, path))

    def _export(self) -> None:
        one = self.known.current()
        if one is None or not one.file:
            self.session.tell(translate("Identities", "Choose an identity with a key file first."))
            return
        source = Path(one.file)

        def write(identity: Identity) -> None:
            title = translate("Identities", "Where the certificate goes")
            target = choose_new_file(self, title, f"{source.stem}.pem", "PEM (*.pem)")
            if target is None:
                return
            chain = (identity.certificate, *identity.chain)
            try:
                target.write_bytes(b"".join(one.public_bytes(Encoding.PEM) for one in chain))
            except OSError:
                self.session.tell(translate("Identities", "The certificate could not be written there."), "bad")
                return
            said = translate("Identities", "The certificate, without the key, lies in {file}.")
            self.session.tell(said.format(file=isolated(str(target))), "good")

        self._opened(source, write)

    def _opened(self, path: Path, then: Callable[[Identity], None]) -> None:
        title = translate("Identities", "Passphrase of the identity")
        about = translate("Identities", "Passphrase of {file}").format(file=isolated(path.name))
        passphrase, given = QInputDialog.getText(self, title, about, QLineEdit.EchoMode.Password)
        if given:
            opening = translate("Identities", "Opening the identity")
            self.session.work(opening, lambda progress: load_identity(path, passphrase), owner=self, done=then)

    def _forget(self) -> None:
        one = self.known.current()
        if one is None:
            return
        with self.session.telling():
            forget_identity(self.session.workspace, self.session.author, one)
            self.session.did(KnownIdentity.kind)
            self._load()

    # trust

    def _install(self) -> None:
        kinds = translate("Identities", "Trust bundles and certificates") + " (*.trust *.pem *.crt *.cer *.crl *.der)"
        path = choose_file(self, translate("Identities", "Choose a trust bundle"), kinds)
        if path is None:
            return
        with self.session.telling():
            found, fresh = read_trust(path, trust_of(self.session))
            if all(self._compared(fingerprint, found) for fingerprint in fresh):
                write_installed(found)
                self.session.tell(translate("Identities", "The trust list is installed."), "good")
        self._load()

    def _compared(self, fingerprint: str, found: TrustList) -> bool:
        dialog = Comparing(
            fingerprint,
            translate("Identities", "A root that this laptop does not know"),
            translate(
                "Identities",
                "This file brings the root {name}. Whoever holds that root decides whom this laptop trusts. Compare "
                "the groups with the paper from headquarters.",
            ).format(name=found.name or "–"),
            translate("Identities", "&Install it"),
            self,
        )
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return agreed

    def _unpin(self) -> None:
        one = self.pins.current()
        if one is not None:
            with self.session.telling():
                unpin(one.fingerprint)
            self._load()


def _few_rows(table: Table[KnownIdentity] | Table[Pin]) -> None:
    table.setMinimumHeight(round(table.verticalHeader().defaultSectionSize() * (_ROWS + 0.4)))


def _buttons(*actions: tuple[str, str, Callable[[], None]]) -> Flow:
    row = Flow()
    for text, image, run in actions:
        button = QPushButton(icon(image), text)
        button.clicked.connect(lambda _=False, run=run: run())
        row.addWidget(button)
    return row
