"""Makes a new identity: a post, its office, what it may sign, and a key in a file of its own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from genderaudit.runtime.language import catalogue
from genderaudit.signing import ROLES, Role
from genderaudit.signing.files.identities import PASSPHRASE_MINIMUM
from genderaudit.widgets.choosing import choose_new_file
from genderaudit.widgets.country_box import CountryBox, no_country_words
from genderaudit.widgets.forms import load_form, part, register
from genderaudit.widgets.passphrases import PassphraseField
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import translate
from genderaudit.widgets.theme import scaled


@dataclass(frozen=True)
class Made:
    """What the person wants made."""

    file: Path
    post: str
    office: str
    country: str
    roles: tuple[Role, ...]
    passphrase: str


class NewIdentity(QDialog):
    """Asks for everything and for the file; the key is made by who opened it, outside the window's thread."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("NewIdentity", "New identity"))
        around = QScrollArea()
        around.setWidgetResizable(True)
        around.setFrameShape(QScrollArea.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(around)
        register(PassphraseField, CountryBox)
        form = load_form("signing", "new_identity")
        around.setWidget(form)
        self.wish: Made | None = None
        self.post, self.office = part(form, QLineEdit, "post"), part(form, QLineEdit, "office")
        self.country = part(form, CountryBox, "country")
        self.country.offer_all(session.language)
        self.first, self.again = part(form, PassphraseField, "first"), part(form, PassphraseField, "again")
        self._lacks = part(form, QLabel, "lacks")
        self.make = part(form, QPushButton, "make")
        self.roles: dict[Role, QCheckBox] = {}
        place = part(form, QVBoxLayout, "rolesPlace")
        for role in ROLES:
            box = QCheckBox(catalogue(session.language)(f"signing.role.{role}"))
            box.setChecked(role != "approver")
            box.toggled.connect(self._able)
            place.addWidget(box)
            self.roles[role] = box
        if session.has_workspace:
            self.post.setText(session.author.post)
            self.office.setText(session.author.office)
        for field in (self.post, self.office, self.first, self.again):
            field.textChanged.connect(self._able)
        self.country.activated.connect(lambda _: self._able())
        self.country.refused.connect(lambda _: self._able())
        self.make.clicked.connect(self._choose_place)
        part(form, QPushButton, "cancel").clicked.connect(self.reject)
        self._able()
        # at large text it is higher than a small screen, and then it scrolls
        room = self.screen().availableSize()
        wanted = form.sizeHint()
        self.resize(
            min(max(wanted.width(), scaled(440)) + scaled(24), room.width()), min(wanted.height(), room.height())
        )

    def _missing(self) -> str:
        if not self.post.text().strip() or not self.office.text().strip():
            return translate("NewIdentity", "Give the post and the office.")
        if not self.country.code or self.country.problem:
            unknown = self.country.problem
            return no_country_words(unknown) if unknown else translate("NewIdentity", "Choose the country.")
        if not any(box.isChecked() for box in self.roles.values()):
            return translate("NewIdentity", "Choose at least one role.")
        if len(self.first.text()) < PASSPHRASE_MINIMUM:
            least = translate(
                "NewIdentity", "The passphrase needs at least {n} characters (house default); several words are best."
            )
            return least.format(n=PASSPHRASE_MINIMUM)
        if self.first.text() != self.again.text():
            return translate("NewIdentity", "The two passphrases are not the same yet.")
        return ""

    def _able(self) -> None:
        missing = self._missing()
        note = translate(
            "NewIdentity",
            "Nobody can recover this passphrase. If it is lost, the key is lost: then a new identity is made.",
        )
        self._lacks.setText(missing or note)
        self.make.setEnabled(not missing)

    def _choose_place(self) -> None:
        post = "-".join(self.post.text().casefold().split()) or "identity"
        title = translate("NewIdentity", "Where the identity is kept")
        file = choose_new_file(self, title, f"{post}.p12", "PKCS#12 (*.p12)")
        if file is None:
            return
        self.wish = Made(
            file=file,
            post=self.post.text().strip(),
            office=self.office.text().strip(),
            country=self.country.code,
            roles=tuple(role for role, box in self.roles.items() if box.isChecked()),
            passphrase=self.first.text(),
        )
        self.first.clear()
        self.again.clear()
        self.accept()
