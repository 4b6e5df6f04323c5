"""Who acts: the menu at the head of the rail, to act as another post, lock, hand over or close."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from genderaudit.desktop.opening import acting_key, authors_of
from genderaudit.desktop.start.recent import remember_acting
from genderaudit.domain.records import Author
from genderaudit.widgets.icons import icon
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import translate

if TYPE_CHECKING:
    from genderaudit.desktop.frame.around import Frame


_GROUPS = (
    ("who.another", "workspace.pin"),
    ("workspace.lock", "workspace.passphrase", "workspace.hand_over"),
    ("workspace.close",),
)
"""Commands below the posts, by group."""


class WhoMenu(QObject):
    """Fills the button `who` of a frame: who acts now, and what concerns the workspace as a whole.

    Signals: none; it acts through the session and the frame's commands.
    """

    def __init__(self, session: Session, frame: Frame) -> None:
        super().__init__(frame)
        self.session, self._frame = session, frame
        self._button = frame.who
        if not session.has_workspace:
            self._offer_start()
            return
        self._menu = QMenu(self._button)
        self._menu.aboutToShow.connect(self._fill)
        self._button.setMenu(self._menu)
        session.acting.connect(self._show)
        self._show(session.author)

    def _offer_start(self) -> None:
        self._button.setVisible(True)
        self._button.setIcon(icon("arrow-left"))
        self._button.setText(translate("Who", "Start"))
        self._button.setAccessibleName(translate("Who", "Back to the start"))
        self._button.setToolTip(translate("Who", "Back to the start"))
        self._button.clicked.connect(partial(self._frame.commands.run, "workspace.close"))

    def _show(self, author: Author) -> None:
        self._button.setText(author.post.replace("&", "&&"))
        words = translate("Who", "Acting as {post}, {office}").format(post=author.post, office=author.office)
        self._button.setAccessibleName(words)
        self._button.setToolTip(words)

    def _fill(self) -> None:
        menu, session = self._menu, self.session
        menu.clear()
        menu.addSection(translate("Who", "Acting as"))
        group = QActionGroup(menu)
        known = authors_of(session.workspace)
        now = acting_key(session.author)
        if all(acting_key(one) != now for one in known):
            known = (session.author, *known)
        for author in known:
            action = QAction(f"{author.post} · {author.office}".replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(acting_key(author) == now)
            action.triggered.connect(partial(self._act_as, author))
            group.addAction(action)
            menu.addAction(action)
        menu.addSeparator()
        offered = {command.id: command for command in self._frame.commands.all() if command.enabled()}
        for names in _GROUPS:
            for name in names:
                if name in offered:
                    command = offered[name]
                    action = QAction(icon(command.icon or "circle"), command.title().replace("&", "&&"), menu)
                    action.triggered.connect(partial(self._frame.commands.run, name))
                    menu.addAction(action)
            menu.addSeparator()

    def _act_as(self, author: Author, _checked: bool = False) -> None:
        screen = self._frame.shown
        if screen is not None:
            # what was typed so far was typed by the post that acted
            screen.leaving()
        self.session.act_as(author)
        remember_acting(self.session)
        self.session.did("acting")
        words = translate("Who", "You act as {post}, {office}. The journal names that post from now on.")
        self.session.tell(words.format(post=author.post, office=author.office), "info")
