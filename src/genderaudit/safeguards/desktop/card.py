"""The referral card among the settings: what is loaded, how old it is, and another one from a file."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from genderaudit.runtime.language import catalogue, format_date
from genderaudit.safeguards import STALE_AFTER, ReferralCard, card_age, current_card, load_card
from genderaudit.widgets.choosing import choose_file
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import isolated
from genderaudit.widgets.theme import dress


class CardSection(Screen):
    """Loaded before the mission: the safe stop shows it when there is no time to look for anything."""

    help_topic = "safe-stop"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        form = fill_with_form(self, "safeguards", "card")
        self._card_title = part(form, QLabel, "cardTitle")
        self._lines = part(form, QLabel, "lines")
        self._age = part(form, QLabel, "age")
        part(form, QPushButton, "load").clicked.connect(self._load)
        self._show()

    def title(self) -> str:
        """The section's name."""
        return self.tr("Referral card")

    def here(self) -> Place:
        """Its place among the settings."""
        return Place.at("settings", "referral")

    def refresh(self, kinds: frozenset[str]) -> None:
        """Another card was loaded, or a load was taken back."""
        if touches(kinds, ReferralCard.kind):
            self._show()

    def _show(self) -> None:
        card = current_card(self.session.workspace) if self.session.has_workspace else None
        texts = catalogue(self.session.language)
        self._lines.setVisible(card is not None)
        if card is None:
            self._card_title.setText(self.tr("No card is loaded"))
            self._age.setText(texts("referral_card.none"))
            dress(self._age, tone="neutral")
            return
        self._card_title.setText(card.title)
        contacts = ["  ·  ".join(filter(None, (one.service, isolated(one.reach), one.hours))) for one in card.contacts]
        self._lines.setText("\n".join([*contacts, *card.lines]))
        age = card_age(card, self.session.clock().date())
        words = texts("referral_card.checked", date=format_date(card.checked_on, self.session.language), days=age.days)
        if age.stale:
            words = f"{words} {texts('referral_card.stale', limit=STALE_AFTER)}"
        self._age.setText(words)
        dress(self._age, tone="warn" if age.stale else "neutral")

    def _load(self) -> None:
        kinds = self.tr("Referral cards (*.txt *.yaml *.yml)")
        path = choose_file(self, self.tr("Choose the file of the referral card"), kinds)
        if path is None or not self.session.has_workspace:
            return
        with self.session.telling():
            load_card(self.session.workspace, self.session.author, path, clock=self.session.clock)
            self.session.did(ReferralCard.kind)
            self._show()
            self.session.tell(self.tr("The safe stop shows this card from now on."), "good")
