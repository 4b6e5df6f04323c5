"""Trusting a signer: the fingerprint is compared in spoken groups before a certificate is pinned on this laptop."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QGridLayout, QPushButton, QVBoxLayout, QWidget

from genderaudit.domain.errors import SpokenError
from genderaudit.signing import TrustList, spoken_fingerprint
from genderaudit.signing.desktop.pieces import card, words
from genderaudit.signing.files.installed import read_installed, write_installed
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import isolated, translate
from genderaudit.widgets.theme import scaled

_A_ROW = 4


def trust_of(session: Session) -> TrustList:
    """The trust list of this laptop; an unreadable one is told, and then nobody is trusted."""
    try:
        return read_installed()
    except SpokenError as error:
        session.tell_error(error)
        return TrustList()


def pin(session: Session, fingerprint: str) -> None:
    """Trust this certificate on this laptop from now on."""
    write_installed(read_installed().with_pin(fingerprint, session.clock()))


def unpin(fingerprint: str) -> None:
    """Stop trusting it."""
    write_installed(read_installed().without_pin(fingerprint))


class Comparing(QDialog):
    """The eight groups, large enough to be read aloud; nothing is accepted before the person says that they agree."""

    def __init__(self, fingerprint: str, title: str, about: str, accept: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(20), scaled(18), scaled(20), scaled(16))
        column.setSpacing(scaled(12))
        column.addWidget(words(title, "title"))
        column.addWidget(words(about))
        frame, inside = card("well")
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaled(22))
        grid.setVerticalSpacing(scaled(8))
        spoken = spoken_fingerprint(fingerprint)
        for number, group in enumerate(spoken.split()):
            label = words(group, "figure")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(False)
            grid.addWidget(label, number // _A_ROW, number % _A_ROW)
        frame.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        frame.setAccessibleName(translate("Comparing", "Fingerprint: {groups}").format(groups=isolated(spoken)))
        inside.addLayout(grid)
        column.addWidget(frame)
        column.addWidget(words(_how(), "muted"))
        self.agreed = QCheckBox(translate("Comparing", "I have &compared all eight groups, and they agree"))
        column.addWidget(self.agreed)
        buttons = QDialogButtonBox()
        self.accept_button = QPushButton(accept)
        self.accept_button.setProperty("kind", "primary")
        self.accept_button.setEnabled(False)
        buttons.addButton(self.accept_button, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setDefault(True)
        self.agreed.toggled.connect(self.accept_button.setEnabled)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(scaled(520), self.sizeHint().height())


def _how() -> str:
    return translate(
        "Comparing",
        "Call the person on a number that you know already, not on one from the file, and let them read their groups "
        "to you. Eight groups of five digits are the same in every language.",
    )


def compare_and_pin(session: Session, fingerprint: str, post: str, office: str, parent: QWidget) -> bool:
    """Ask the person to compare, then pin; whether the certificate is pinned now."""
    about = translate(
        "Comparing",
        "Is the key that signed this file really that of {post}, {office}? The name in a certificate is only what its "
        "maker typed; these groups are the key itself.",
    ).format(post=post, office=office)
    title = translate("Comparing", "Trust this signer on this laptop")
    dialog = Comparing(fingerprint, title, about, translate("Comparing", "&Trust this signer"), parent)
    try:
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return False
        with session.telling():
            pin(session, fingerprint)
            return True
        return False
    finally:
        dialog.deleteLater()
