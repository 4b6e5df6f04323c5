"""A new workspace step by step: the file and its passphrase, the recovery key, who works here, the signing key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from genderaudit.desktop.opening import Opened, opened
from genderaudit.desktop.start.identity_parts import IdentityPart, KeyPart, Post, carry_out
from genderaudit.desktop.start.recovery_part import RecoveryPart
from genderaudit.desktop.start.strength import strength_of
from genderaudit.desktop.start.strength_words import TONES, flaw_words, level_words
from genderaudit.desktop.start.unlock import Stage
from genderaudit.rooms import make_everywhere
from genderaudit.runtime.language import say
from genderaudit.runtime.unexpected import as_spoken
from genderaudit.signing import KnownIdentity
from genderaudit.store import Workspace
from genderaudit.widgets.background import Progress
from genderaudit.widgets.choosing import choose_folder
from genderaudit.widgets.forms import part, register
from genderaudit.widgets.icons import icon
from genderaudit.widgets.passphrases import PassphraseField
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import isolated, translate
from genderaudit.widgets.theme import dress

_BITS_SHOWN = 80
_UNFIT = frozenset('/\\:*?"<>|')
"""What a file's name cannot hold on one system or another."""
"""Bits at which the bar of strength is full."""


class _Steps(Stage):
    """A stage that shows one form after another.

    Signals: none of its own.
    """

    wide = 68

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        register(PassphraseField)
        self._form: QWidget | None = None
        self._trouble: QLabel | None = None
        self.card.setMaximumWidth(self.fontMetrics().averageCharWidth() * self.wide)

    def _next(self, name: str) -> QWidget:
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
        self._form = self.fill(name)
        self._trouble = part(self._form, QLabel, "trouble")
        self._say("")
        return self._form

    def _number(self, form: QWidget, number: int, total: int) -> None:
        words = translate("Making", "Step {number} of {total}").format(number=number, total=total)
        part(form, QLabel, "step").setText(words)

    def _say(self, text: str) -> None:
        if self._trouble is not None:
            self._trouble.setText(text)
            self._trouble.setAccessibleName(text)
            self._trouble.setVisible(bool(text))

    def _failed(self, error: Exception) -> None:
        if self._form is not None:
            self._form.setEnabled(True)
            part(self._form, QPushButton, "go").setFocus()
        spoken = as_spoken(error)
        self._say(say(spoken, self.session.language))

    def _busy(self, words: str) -> None:
        self._say("")
        if self._form is not None:
            button = part(self._form, QPushButton, "go")
            button.setText(words)
            self._form.setEnabled(False)


class _WhoAndKey(_Steps):
    """The two steps that are needed wherever nobody is known yet.

    Signals: known(Opened) when somebody is.
    """

    known = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._workspace: Workspace | None = None
        self._passphrase = ""
        self._first, self._total = 1, 2
        self._post: Post | None = None
        self._identity: IdentityPart | None = None

    def _ask_post(self) -> None:
        form = self._next("making_identity")
        self._number(form, self._first, self._total)
        identity = IdentityPart(form)
        if self._post is not None:
            identity.show_post(self._post)
        _put(form, identity)
        part(form, QPushButton, "back").hide()
        go = part(form, QPushButton, "go")

        def go_on() -> None:
            missing = identity.missing()
            self._say(missing)
            if not missing:
                self._post = identity.value()
                self._ask_key()

        go.clicked.connect(go_on)
        self._identity = identity
        QTimer.singleShot(0, identity, identity.focus)

    def _ask_key(self) -> None:
        form = self._next("making_key")
        self._number(form, self._first + 1, self._total)
        key = KeyPart(form)
        _put(form, key)
        post, workspace = self._post, self._workspace
        assert post is not None
        assert workspace is not None
        key.suggest(workspace.path.parent, post.post)
        key.changed.connect(partial(self._say, ""))
        QTimer.singleShot(0, key, key.focus)
        part(form, QPushButton, "back").clicked.connect(self._ask_post)
        go = part(form, QPushButton, "go")
        words = go.text()

        def go_on() -> None:
            missing = key.missing()
            self._say(missing)
            if missing:
                return
            wish, clock = key.value(), self.session.clock
            self._busy(
                translate("Making", "Making the key…") if wish.way == "make" else translate("Making", "One moment…")
            )

            def work(_: Progress) -> KnownIdentity:
                return carry_out(workspace, post, wish, clock=clock)

            def failed(error: Exception) -> None:
                go.setText(words)
                self._failed(error)

            self.session.work("", work, owner=self, done=self._finished, failed=failed)

        go.clicked.connect(go_on)

    def _finished(self, known: KnownIdentity) -> None:
        workspace = self._workspace
        assert workspace is not None
        passphrase, self._passphrase = self._passphrase, ""
        self._workspace = None
        self.known.emit(opened(workspace, passphrase, known.fingerprint))

    def let_go(self) -> None:
        """Close the workspace if it was not handed on."""
        if self._workspace is not None:
            self._workspace.close()
            self._workspace = None


class WhoWorks(_WhoAndKey):
    """Asks who works in a workspace in which nobody is known."""

    def __init__(self, session: Session, given: Opened, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._workspace, self._passphrase = given.workspace, given.passphrase
        self._ask_post()


class Making(_WhoAndKey):
    """Makes a workspace.

    Signals: known(Opened) when it is made and somebody works in it; left() back to the start, nothing made.
    """

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._first, self._total = 3, 4
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(documents) if documents else Path.home()
        self._folder = folder if folder.is_dir() else Path.home()
        self._ask_file()

    # the file and its passphrase

    def _ask_file(self) -> None:
        form = self._next("making_file")
        self._number(form, 1, 4)
        name = part(form, QLineEdit, "name")
        name.setText(translate("Making", "Gender audit"))
        # what every disk takes, in any script
        name.setMaxLength(60)
        name.textChanged.connect(self._show_place)
        part(form, QPushButton, "folder").clicked.connect(self._choose_folder)
        first, again = part(form, PassphraseField, "passphrase"), part(form, PassphraseField, "again")
        caps = part(form, QLabel, "caps")
        caps.hide()
        for field in (first, again):
            field.caps_lock.connect(caps.setVisible)
            field.returnPressed.connect(part(form, QPushButton, "go").click)
        first.textChanged.connect(self._judge)
        picture = part(form, QLabel, "honestPicture")
        line = self.fontMetrics().height()
        picture.setPixmap(icon("triangle-alert", "warn").pixmap(line, line))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        part(form, QFrame, "honest").setAccessibleName(part(form, QLabel, "honestWords").text())
        part(form, QProgressBar, "meter").setRange(0, _BITS_SHOWN)
        level = part(form, QLabel, "level")
        room = level.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        level.setSizePolicy(room)
        part(form, QPushButton, "back").clicked.connect(self.left)
        part(form, QPushButton, "go").clicked.connect(self._make)
        self._judge("")
        self._show_place()
        QTimer.singleShot(0, name, name.selectAll)
        QTimer.singleShot(0, name, name.setFocus)

    def _path(self) -> Path:
        assert self._form is not None
        name = part(self._form, QLineEdit, "name").text().strip()
        return self._folder / (name if name.lower().endswith(".gaw") else f"{name}.gaw")

    def _show_place(self) -> None:
        assert self._form is not None
        sayable = not _UNFIT & set(part(self._form, QLineEdit, "name").text())
        there = translate("Making", "It will be {file}").format(file=isolated(str(self._path())))
        part(self._form, QLabel, "place").setText(there if sayable else _unfit())

    def _choose_folder(self) -> None:
        chosen = choose_folder(self, translate("Making", "Where the workspace lies"))
        if chosen is not None:
            self._folder = chosen
            self._show_place()

    def _judge(self, text: str) -> None:
        assert self._form is not None
        strength = strength_of(text)
        meter, level = part(self._form, QProgressBar, "meter"), part(self._form, QLabel, "level")
        meter.setValue(min(_BITS_SHOWN, int(strength.bits)))
        dress(meter, tone=TONES[strength.level])
        level.setText(level_words(strength))
        level.setVisible(bool(text))
        dress(level, tone=TONES[strength.level])
        part(self._form, QLabel, "flaws").setText(flaw_words(strength))

    def _make(self) -> None:
        assert self._form is not None
        first = part(self._form, PassphraseField, "passphrase")
        again = part(self._form, PassphraseField, "again")
        name = part(self._form, QLineEdit, "name")
        wrong: tuple[tuple[bool, QWidget, Callable[[], str]], ...] = (
            (not name.text().strip(), name, lambda: translate("Making", "Give the file a name.")),
            (bool(_UNFIT & set(name.text())), name, _unfit),
            (
                strength_of(first.text()).level in ("empty", "refused"),
                first,
                lambda: translate("Making", "The passphrase is too short. Take several words."),
            ),
            (
                first.text() != again.text(),
                again,
                lambda: translate("Making", "The two passphrases are not the same. Nothing was made."),
            ),
        )
        for holds, field, words in wrong:
            if holds:
                self._say(words())
                field.setFocus()
                return
        path, passphrase = self._path(), first.text()
        go = part(self._form, QPushButton, "go")
        before = go.text()
        self._busy(translate("Making", "Making it…"))

        def work(_: Progress) -> Workspace:
            return make_everywhere(path, passphrase)

        def done(workspace: Workspace) -> None:
            self._workspace, self._passphrase = workspace, passphrase
            first.clear()
            again.clear()
            self._ask_recovery()

        def failed(error: Exception) -> None:
            go.setText(before)
            self._failed(error)

        self.session.work("", work, owner=self, done=done, failed=failed)

    # the recovery key

    def _ask_recovery(self) -> None:
        form = self._next("making_recovery")
        self._number(form, 2, 4)
        assert self._workspace is not None
        recovery = RecoveryPart(self.session, self._workspace, form, self)
        recovery.failed.connect(self._failed)
        recovery.ready.connect(self._ask_post)


def _unfit() -> str:
    words = translate("Making", "A file's name cannot hold these signs: {signs}")
    return words.format(signs=isolated(" ".join(sorted(_UNFIT))))


def _put(form: QWidget, content: QWidget) -> None:
    place, go = part(form, QWidget, "place"), part(form, QPushButton, "go")
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(content)
    for field in content.findChildren(QLineEdit):
        field.returnPressed.connect(go.click)
