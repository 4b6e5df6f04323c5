"""Stops and interviews: the stop card, the safe stop, and the card of consent."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from genderaudit.domain.errors import SpokenError
from genderaudit.domain.voices import Voice
from genderaudit.engagements import card_for, record_consent
from genderaudit.engagements.desktop.open_now import OpenEngagement
from genderaudit.engagements.desktop.runner.dialogs import ConsentCard, StopCard
from genderaudit.engagements.desktop.runner.frame import RunnerFrame
from genderaudit.engagements.desktop.runner.referral import Referral, referral_in_words
from genderaudit.engagements.desktop.runner.safe import SAFE_STOP_KEY, SafeStop, drop_typing
from genderaudit.engagements.model import Engagement
from genderaudit.runtime.language import say
from genderaudit.safeguards import safe_stop
from genderaudit.store import Erasure
from genderaudit.store.model import Mark
from genderaudit.widgets.dismissing import dismiss_dialogs
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session

SAFE_STOP = "checklist.safe-stop"
"""The command's id, under which a person may give it another key."""
_REACHED = "safe_stop_reaches"


def safe_stop_key(session: Session) -> str:
    """The safe stop's key as portable text."""
    return session.settings.shortcuts.get(SAFE_STOP) or SAFE_STOP_KEY


class Stopping(QObject):
    """What ends or precedes the questions."""

    def __init__(self, page: RunnerFrame) -> None:
        super().__init__(page)
        self._page = page
        QApplication.instance().focusChanged.connect(self._reach_over)  # type: ignore[union-attr]

    @property
    def _second(self) -> str:
        return self._page.session.settings.second_language

    # an answer raised a STOP

    def show_stop(self, items: Collection[str]) -> None:
        """The stop card: whom to call, what not to write; it stays until it was read."""
        page = self._page
        language = page.session.language
        messages = [
            page.sheet.pack.text(flag.message, language).text
            for flag in page.sheet.result.flags
            if flag.item in items and flag.level == "STOP"
        ]
        card = StopCard(
            page.sheet.pack, messages, _referral(page, page.sheet.engagement), language, self._second, page.window()
        )
        card.read.connect(self._read)
        card.open()

    def _read(self) -> None:
        self._page.card.setFocus()

    # a person begins to tell

    def safe_stop(self) -> None:
        """Blank the screen at once; nothing that is being typed is saved."""
        page, screen = self._page, self._screen()
        page.card.drop()
        page.reason.begin()
        if page.key or screen is None:
            begin_stop(page, page.sheet.engagement, page.mark, self._ended, question=bool(page.key))
        else:
            begin_stop(page, page.sheet.engagement, screen.mark, self._ended, question=False)

    def _reach_over(self, _: QWidget | None, now: QWidget | None) -> None:
        """The key works over every dialog too: a window gets no key while one is in front of it."""
        if not isValid(self._page):  # the focus moves on while a page is taken apart
            return
        front, screen = now.window() if now is not None else None, self._screen()
        if not isinstance(front, QDialog) or front.property(_REACHED) or screen is None or not screen.isVisible():
            return
        front.setProperty(_REACHED, True)
        QShortcut(QKeySequence(safe_stop_key(self._page.session)), front).activated.connect(self._stop_over)

    def _stop_over(self) -> None:
        dismiss_dialogs()
        self.safe_stop()

    def _screen(self) -> OpenEngagement | None:
        widget = self._page.parentWidget()
        while widget is not None and not isinstance(widget, OpenEngagement):
            widget = widget.parentWidget()
        return widget

    def _ended(self) -> None:
        page, screen = self._page, self._screen()
        page.sheet.read_all()
        page.close_question()
        if screen is not None:
            screen.mark = page.mark
        page.session.did()
        if not page.isVisible():
            page.session.go("engagement", page.engagement_id, "checklist")

    # before an interview

    def show_consent(self) -> None:
        """The card that is read out, and what was answered."""
        page = self._page
        card = ConsentCard(page.sheet.pack, page.today(), page.session.language, self._second, page.window())
        card.answered.connect(self._consented)
        card.open()

    def _consented(self, voice: Voice, given: bool) -> None:
        page = self._page
        with page.session.telling():
            record_consent(
                page.session.workspace,
                page.session.author,
                page.sheet.engagement,
                voice,
                on=page.today(),
                given=given,
            )
            page.session.did("consent")
            page.session.tell(self.tr("Noted: the consent card was read."), "good")


class _Stop(QObject):
    """One safe stop: covers the window, and erases what was written since a mark if the person wants it."""

    def __init__(
        self, screen: Screen, engagement: Engagement, mark: Mark | None, over: Callable[[], None], *, question: bool
    ) -> None:
        super().__init__(screen)
        self._session, self._mark, self._over = screen.session, mark, over
        erase = self._erase if mark is not None else None
        self._cover = SafeStop(screen.window(), _referral(screen, engagement), erase, question=question)
        self._cover.ended.connect(self._ended)

    def _erase(self) -> Erasure:
        session = self._session
        assert self._mark is not None
        today = session.clock().date()
        try:
            return safe_stop(session.workspace, session.author, self._mark, today=today, language=session.language)
        except SpokenError as error:
            self._cover.refused(say(error, session.language))
            raise

    def _ended(self) -> None:
        self._over()
        self.deleteLater()


def begin_stop(
    screen: Screen, engagement: Engagement, mark: Mark | None, over: Callable[[], None], *, question: bool
) -> None:
    """Blank the window of a screen at once and drop what is being typed in it; `over` is called afterwards.

    What was saved since the mark is erased only if the person wants it. Nothing happens while one is under way.
    """
    window = screen.window()
    if any(not one.isHidden() for one in window.findChildren(SafeStop)):
        return
    drop_typing(window)
    _Stop(screen, engagement, mark, over, question=question)


def stop_on(screen: OpenEngagement) -> None:
    """The safe stop on an engagement's screen whose checklist was not opened yet."""
    engagement, session = screen.engagement, screen.session
    if engagement is None:
        return

    def over() -> None:
        screen.mark = session.workspace.mark()
        session.did()

    begin_stop(screen, engagement, screen.mark, over, question=False)


def _referral(screen: Screen, engagement: Engagement) -> Referral:
    session = screen.session
    card = card_for(session.workspace, engagement, session.language, today=session.clock().date())
    return referral_in_words(card, session.language)
