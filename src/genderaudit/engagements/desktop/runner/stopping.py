"""Stops and interviews: the stop card, the safe stop, and the card of consent."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject

from genderaudit.domain.errors import SpokenError
from genderaudit.domain.voices import Voice
from genderaudit.engagements import card_for, record_consent
from genderaudit.engagements.desktop.runner.dialogs import ConsentCard, StopCard
from genderaudit.engagements.desktop.runner.frame import RunnerFrame
from genderaudit.engagements.desktop.runner.referral import Referral, referral_in_words
from genderaudit.engagements.desktop.runner.safe import SafeStop, drop_typing
from genderaudit.runtime.language import say
from genderaudit.safeguards import safe_stop
from genderaudit.store import Erasure


class Stopping(QObject):
    """What ends or precedes the questions."""

    def __init__(self, page: RunnerFrame) -> None:
        super().__init__(page)
        self._page = page
        self._screen: SafeStop | None = None
        self._forgotten = False

    @property
    def _second(self) -> str:
        return self._page.session.settings.second_language

    def _referral(self) -> Referral:
        session = self._page.session
        card = card_for(session.workspace, self._page.sheet.engagement, session.language, today=self._page.today())
        return referral_in_words(card, session.language)

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
        card = StopCard(page.sheet.pack, messages, self._referral(), language, self._second, page.window())
        card.read.connect(self._read)
        card.open()

    def _read(self) -> None:
        self._page.card.setFocus()

    # a person begins to tell

    def safe_stop(self) -> None:
        """Blank the screen at once; nothing that is being typed is saved."""
        if self._screen is not None:
            return
        page = self._page
        page.card.drop()
        page.reason.begin()
        window = page.window()
        drop_typing(window)
        self._forgotten = False
        erase = self._erase if page.mark is not None else None
        self._screen = SafeStop(window, self._referral(), erase)
        self._screen.ended.connect(self._ended)

    def _erase(self) -> Erasure:
        page, session = self._page, self._page.session
        mark = page.mark
        assert mark is not None
        try:
            erasure = safe_stop(session.workspace, session.author, mark, today=page.today(), language=session.language)
        except SpokenError as error:
            assert self._screen is not None
            self._screen.refused(say(error, session.language))
            raise
        self._forgotten = True
        return erasure

    def _ended(self) -> None:
        self._screen = None
        page = self._page
        page.sheet.waiting.clear()
        page.sheet.read_all()
        page.close_question()
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
