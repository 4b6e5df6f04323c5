"""The guide beside the open question: how to ask, why, what to see, how to do no harm, and what was said last time."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolTip, QVBoxLayout, QWidget

from genderaudit.checklists import Item, LoadedPack
from genderaudit.engagements.desktop.runner.sheet import Sheet
from genderaudit.engagements.desktop.runner.words import state_in_words
from genderaudit.runtime.language import catalogue, is_right_to_left
from genderaudit.widgets.doors import pages_for
from genderaudit.widgets.icons import icon_pixmap
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import isolated, labelled, listed
from genderaudit.widgets.theme import dress, scaled


class Guide(QScrollArea):
    """Everything that helps to ask and to judge the open question."""

    def __init__(self, session: Session, engagement: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Guidance"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._session, self._engagement = session, engagement
        self._language = session.language
        self._pages: list[Screen] = []
        self._terms: dict[str, str] = {}
        self._key = ""

    def show_question(self, sheet: Sheet, key: str) -> None:
        """The guide of a question."""
        self.close_pages()
        self._key = key
        body = QWidget()
        dress(body, kind="page")
        body.setMinimumHeight(1)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(scaled(14), scaled(14), scaled(14), scaled(20))
        self._column.setSpacing(scaled(6))
        self._fill(sheet, key)
        self._column.addStretch(1)
        self.setWidget(body)

    def clear(self) -> None:
        """Nothing."""
        self.close_pages()
        self.setWidget(QWidget())

    def save_pages(self) -> None:
        """Save what is typed in the panels of other rooms, which stay as they are."""
        for page in self._pages:
            page.leaving()

    def close_pages(self) -> None:
        """Save what is typed in the panels of other rooms, and let go of them."""
        self.save_pages()
        self._pages = []

    def refresh(self, kinds: frozenset[str]) -> None:
        """Pass a change on to the panels of other rooms."""
        for page in self._pages:
            page.refresh(kinds)

    def _fill(self, sheet: Sheet, key: str) -> None:
        pack, item, language = sheet.pack, sheet.placed(key).item, self._language
        self._terms = _glossary(pack, language)
        found: list[str] = []
        if item.harm_note:
            self._harm(pack, item)
        self._last_time(sheet, key)
        self._notes(sheet, key)
        for caption, field in (
            (self.tr("How to ask and judge"), "guidance"),
            (self.tr("Evidence to look for"), "evidence"),
            (self.tr("Why it is asked"), "why"),
        ):
            text = pack.text(f"items.{item.id}.{field}", language).text
            self._caption(caption)
            self._text(self._linked(text, found), rich=True)
        self._commitments(pack, item)
        if found:
            self._caption(self.tr("Words"))
            for term in dict.fromkeys(found):
                self._text(labelled(f"<b>{html.escape(term)}</b>", html.escape(self._terms[term])), rich=True)
        self._others(key)

    # parts

    def _caption(self, text: str) -> None:
        label = QLabel(text)
        dress(label, kind="section")
        self._column.addSpacing(scaled(4))
        self._column.addWidget(label)

    def _text(self, text: str, *, rich: bool = False, kind: str = "") -> QLabel:
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
        if kind:
            dress(label, kind=kind)
        if rich and "<a " in text:
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
            label.linkHovered.connect(self._tell_term)
            label.linkActivated.connect(self._tell_term)
        self._column.addWidget(label)
        return label

    def _banner(self, tone: str, image: str, title: str, text: str, extra: str = "") -> None:
        frame = QFrame()
        dress(frame, kind="banner", tone=tone)
        row = QHBoxLayout(frame)
        sign = QLabel()
        sign.setPixmap(icon_pixmap(image, tone, self.fontMetrics().height(), self.devicePixelRatioF()))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        for line, kind in ((title, "strong"), (text, ""), (extra, "small")):
            if line:
                label = QLabel(line)
                label.setWordWrap(True)
                label.setTextFormat(Qt.TextFormat.PlainText)
                if kind:
                    dress(label, kind=kind)
                words.addWidget(label)
        row.addLayout(words, 1)
        self._column.addWidget(frame)

    def _harm(self, pack: LoadedPack, item: Item) -> None:
        shown = pack.text(f"items.{item.id}.harm_note", self._language)
        source = pack.sources[f"items.{item.id}.harm_note"]
        unsure = shown.status == "draft" or shown.stale
        note = self.tr("Draft translation. In the source: {text}").format(text=source) if unsure else ""
        self._banner("warn", "shield", self.tr("Do no harm"), shown.text, note)

    def _last_time(self, sheet: Sheet, key: str) -> None:
        compared, before = sheet.last_time(key)
        if compared is None:
            return
        words, tone = {
            "new": (self.tr("New"), "info"),
            "changed": (self.tr("Changed"), "warn"),
            "same": (self.tr("Same"), "good"),
            "not_answered_now": (self.tr("Answered last time, not yet now"), "neutral"),
        }[compared]
        self._caption(self.tr("Last time"))
        row = QHBoxLayout()
        badge = QLabel(words)
        dress(badge, kind="badge", tone=tone)
        row.addWidget(badge)
        row.addStretch(1)
        self._column.addLayout(row)
        answer = state_in_words(sheet.pack, sheet.placed(key).question, before, self._language)
        self._text(answer or self.tr("It was not answered last time."))

    def _notes(self, sheet: Sheet, key: str) -> None:
        notes = sheet.notes.get(key, [])
        if not notes:
            return
        states = {"open": self.tr("open"), "answered": self.tr("answered"), "settled": self.tr("settled")}
        self._caption(self.tr("Review notes"))
        for note in notes:
            self._text(note.text)
            if note.reply:
                self._text(self.tr("Reply: {text}").format(text=note.reply))
            self._text(f"{note.by_post} · {states[note.state]}", kind="small")

    def _commitments(self, pack: LoadedPack, item: Item) -> None:
        texts = catalogue(self._language)
        for commitment in item.commitments:
            self._text(f"{isolated(commitment)}  {texts(f'commitments.{commitment}')}", kind="muted")
        titles = {reference.id: reference for reference in pack.pack.references}
        for ref in item.refs:
            name, _, clause = ref.partition(" ")
            reference = titles[name]
            title = pack.text(f"references.{name}.title", self._language).text
            status = texts(f"reports.reference_status.{reference.status}")
            words = listed((title, clause)) if clause else title
            self._text(f"{words} ({status})", kind="small")

    def _others(self, key: str) -> None:
        for page in pages_for(self._session, "question"):
            self._caption(page.title())
            screen = page.make(self._session, f"{self._engagement}/{key}")
            self._pages.append(screen)
            self._column.addWidget(screen)
            screen.open_at(Place.at("engagement", self._engagement, "checklist", key))

    # glossary

    def _linked(self, text: str, found: list[str]) -> str:
        """The text as rich text in which words of the glossary are links."""
        if not self._terms:
            return html.escape(text)
        terms = sorted(self._terms, key=len, reverse=True)
        pattern = re.compile(r"(?<!\w)(" + "|".join(map(re.escape, terms)) + r")(?!\w)", re.IGNORECASE)
        by_folded = {term.casefold(): term for term in terms}
        pieces, last = [], 0
        for match in pattern.finditer(text):
            term = by_folded.get(match[0].casefold())
            if term is None or term in found:
                continue
            found.append(term)
            pieces += [html.escape(text[last : match.start()])]
            pieces += [f'<a href="{html.escape(term, quote=True)}">{html.escape(match[0])}</a>']
            last = match.end()
        return "".join([*pieces, html.escape(text[last:])])

    def _tell_term(self, term: str) -> None:
        if term in self._terms:
            QToolTip.showText(QCursor.pos(), self._terms[term], self)
        else:
            QToolTip.hideText()


def _glossary(pack: LoadedPack, language: str) -> dict[str, str]:
    return {
        pack.text(f"glossary.{entry.id}.term", language).text: pack.text(f"glossary.{entry.id}.meaning", language).text
        for entry in pack.pack.glossary
    }


def card_lines(pack: LoadedPack, card: str, language: str, second: str) -> Iterator[tuple[str, str, bool]]:
    """The title and lines of a card: the text, the second language's, and whether that runs to the left."""
    count = len(pack.pack.stop_card.lines if card == "stop_card" else pack.pack.consent.lines)
    for name in (f"{card}.title", *(f"{card}.lines.{number}" for number in range(count))):
        first = pack.text(name, language).text
        other = pack.text(name, second).text if second and second != language else ""
        yield first, other if other != first else "", is_right_to_left(second)
