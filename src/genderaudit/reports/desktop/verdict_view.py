"""A verdict on the screen: in plain words, with its reasons, its signers, its numbers and what it does not tell."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from genderaudit.reports.desktop.saying import (
    change_lines,
    reason_lines,
    role_words,
    signer_lines,
    trust_face,
    unchecked_lines,
    verdict_face,
)
from genderaudit.reports.model.verdict import Difference, ReportVerdict
from genderaudit.reports.rules.words import difference_words, without_us
from genderaudit.runtime.language import catalogue, format_number
from genderaudit.signing import Signer, TrustList, spoken_fingerprint
from genderaudit.signing.desktop.pieces import badge, card, empty, line, sign, words
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.icons import icon
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.texts import isolated, listed, translate
from genderaudit.widgets.theme import scaled

_WIDEST = 880
"""Pixels at 100 % text: longer lines are hard to read."""
_DIFFERENCES = 6
"""Rows of the table of differing numbers that are seen at once."""


class VerdictView(QScrollArea):
    """Everything that is known of one file.

    Signals: trust_wanted(Signer), redraw_wanted(), extract_wanted(), pages_wanted(), sign_wanted().
    """

    trust_wanted = Signal(object)
    redraw_wanted = Signal()
    extract_wanted = Signal()
    pages_wanted = Signal()
    sign_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.found: ReportVerdict | None = None
        self._trust = TrustList()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(translate("VerdictView", "Verdict"))
        inside = QWidget()
        inside.setProperty("kind", "page")
        outer = QHBoxLayout(inside)
        outer.setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(24))
        middle = QWidget()
        middle.setMaximumWidth(scaled(_WIDEST))
        self._column = QVBoxLayout(middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaled(12))
        outer.addWidget(middle, 1)
        self.setWidget(inside)

    def show_verdict(self, found: ReportVerdict, trust: TrustList) -> None:
        """Another verdict."""
        self.found, self._trust = found, trust
        empty(self._column)
        self._column.addWidget(self._headline(found))
        self._sentences(translate("VerdictView", "Why"), "circle-alert", "bad", reason_lines(found, self._language))
        changes = change_lines(found, self._language)
        self._sentences(translate("VerdictView", "What changed after it was signed"), "pen-line", "bad", changes)
        self._signers(found)
        if found.kind != "foreign":
            self._numbers(found)
            self._pages(found)
        unchecked = unchecked_lines(found, self._language)
        self._sentences(translate("VerdictView", "What this does not tell"), "circle-dashed", "muted", unchecked)
        self._without_us()
        self._column.addStretch(1)
        self.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        """Nothing to show."""
        self.found = None
        empty(self._column)

    @property
    def _language(self) -> str:
        return self.session.language

    # parts

    def _headline(self, found: ReportVerdict) -> QWidget:
        face = verdict_face(found.verdict)
        frame, column = card("banner", "neutral" if face.tone == "info" else face.tone)
        frame.setAccessibleName(face.title)
        row = QHBoxLayout()
        row.setSpacing(scaled(14))
        row.addWidget(sign(face.icon, face.tone, 34), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(scaled(4))
        texts.addWidget(words(face.title, "title"))
        if found.words:
            texts.addWidget(words(found.words[0]))
        about = [isolated(Path(found.file).name)]
        if found.reference:
            label = translate("VerdictView", "report {reference}")
            about.append(label.format(reference=isolated(found.reference)))
        texts.addWidget(words(" · ".join(about), "muted"))
        texts.addSpacing(scaled(6))
        texts.addLayout(self._buttons(found))
        row.addLayout(texts, 1)
        column.addLayout(row)
        return frame

    def _buttons(self, found: ReportVerdict) -> Flow:
        row = Flow()
        if found.verdict != "unreadable":
            row.addWidget(_button(translate("VerdictView", "Show the &pages"), "file-search", self.pages_wanted.emit))
        if found.kind != "foreign":
            take = translate("VerdictView", "Take the &data out…")
            row.addWidget(_button(take, "download", self.extract_wanted.emit))
        signable = found.verdict in ("valid", "valid_unknown_signer", "unsigned") and found.kind != "foreign"
        if signable and found.missing:
            add = translate("VerdictView", "Add a &signature…")
            row.addWidget(_button(add, "signature", self.sign_wanted.emit))
        return row

    def _sentences(self, title: str, image: str, tone: str, sentences: Iterable[str]) -> None:
        listed = list(dict.fromkeys(sentences))
        if not listed:
            return
        frame, column = card()
        column.addWidget(words(title, "heading"))
        for sentence in listed:
            column.addWidget(line(image, tone, sentence))
        self._column.addWidget(frame)

    def _signers(self, found: ReportVerdict) -> None:
        if not found.signers and not found.missing:
            return
        frame, column = card()
        column.addWidget(words(translate("VerdictView", "Signatures"), "heading"))
        for number, signer in enumerate(found.signers):
            if number:
                column.addWidget(_rule())
            column.addWidget(self._signer(signer))
        for role in found.missing:
            if found.signers:
                column.addWidget(_rule())
            missing = catalogue(self._language)("signing.missing", role=role_words(role, self._language))
            column.addWidget(line("circle-dashed", "muted", missing))
        self._column.addWidget(frame)

    def _signer(self, signer: Signer) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(4))
        face = trust_face(signer)
        head = Flow()
        head.addWidget(badge(role_words(signer.role, self._language), "accent"))
        head.addWidget(_badge_with(face.icon, face.title, face.tone))
        column.addLayout(head)
        column.addWidget(words(listed((signer.post, signer.office)), "strong"))
        for sentence in signer_lines(signer, self._language, self._trust):
            column.addWidget(words(sentence))
        spoken = spoken_fingerprint(signer.fingerprint)
        if signer.trust != "unknown":
            # the sentence about an unknown signer has it already
            text = translate("VerdictView", "Fingerprint, spoken: {groups}").format(groups=isolated(spoken))
            column.addWidget(words(text, "muted"))
        foot = Flow()
        if signer.trust == "unknown":
            trust = translate("VerdictView", "&Trust this signer…")
            foot.addWidget(_button(trust, "user-check", lambda: self.trust_wanted.emit(signer)))
        copy = translate("VerdictView", "Copy the fingerprint")
        button = _button(copy, "copy", lambda: QGuiApplication.clipboard().setText(spoken))
        button.setAccessibleName(translate("VerdictView", "Copy the fingerprint of {post}").format(post=signer.post))
        foot.addWidget(button)
        column.addLayout(foot)
        return holder

    def _numbers(self, found: ReportVerdict) -> None:
        numbers = found.numbers
        listed = [one for one in numbers.differing if one.code != "pages_differ"]
        frame, column = card()
        column.addWidget(words(translate("VerdictView", "Numbers, recomputed from the answers inside"), "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaled(28))
        figures = (
            (numbers.printed, translate("VerdictView", "printed"), ""),
            (numbers.confirmed, translate("VerdictView", "confirmed"), ""),
            (len(listed), translate("VerdictView", "differing"), "bad" if listed else ""),
            (numbers.withheld, translate("VerdictView", "withheld by design"), ""),
        )
        for place, (value, label, tone) in enumerate(figures):
            grid.addWidget(words(format_number(value, self._language), "figure", tone), 0, place)
            grid.addWidget(words(label, "muted"), 1, place)
        column.addLayout(grid)
        texts = catalogue(self._language)
        confirmed = texts("reports.numbers.confirmed", confirmed=numbers.confirmed, printed=numbers.printed)
        column.addWidget(words(confirmed))
        if numbers.withheld:
            column.addWidget(words(texts("reports.numbers.withheld", n=numbers.withheld)))
        if listed:
            column.addWidget(self._differences(listed))
        self._column.addWidget(frame)

    def _differences(self, listed: list[Difference]) -> QWidget:
        def page(one: Difference) -> str:
            return format_number(one.page, self._language) if one.page else "–"

        columns: tuple[Column[Difference], ...] = (
            Column(title=translate("VerdictView", "Page"), text=page, sort=lambda one: one.page, number=True),
            Column(title=translate("VerdictView", "Printed"), text=lambda one: one.printed),
            Column(title=translate("VerdictView", "Recomputed"), text=lambda one: one.recomputed),
            Column(
                title=translate("VerdictView", "What is wrong"),
                text=lambda one: difference_words(one, self._language),
                stretch=True,
            ),
        )
        table: Table[Difference] = Table(translate("VerdictView", "Differing numbers"), columns)
        table.show_rows(listed)
        rows = min(len(listed), _DIFFERENCES) + 1.4
        table.setMinimumHeight(round(table.verticalHeader().defaultSectionSize() * rows))
        return table

    def _pages(self, found: ReportVerdict) -> None:
        texts = catalogue(self._language)
        frame, column = card()
        column.addWidget(words(translate("VerdictView", "Pages, drawn again from the data inside"), "heading"))
        faces = {
            "same": ("circle-check", "good"),
            "same_otherwise_packed": ("circle-check", "good"),
            "different": ("circle-x", "bad"),
        }
        if found.redrawn in faces:
            image, tone = faces[found.redrawn]
            column.addWidget(line(image, tone, texts(f"reports.redrawn.{found.redrawn}")))
        else:
            not_tried = translate("VerdictView", "Not tried yet: a long report takes a while, so you decide.")
            column.addWidget(line("circle-dashed", "muted", not_tried))
            row = Flow()
            again = translate("VerdictView", "Draw it &again and compare")
            row.addWidget(_button(again, "refresh-cw", self.redraw_wanted.emit))
            column.addLayout(row)
        self._column.addWidget(frame)

    def _without_us(self) -> None:
        frame, column = card()
        column.addWidget(words(translate("VerdictView", "How to check it without this program"), "heading"))
        for number, sentence in enumerate(without_us(self._language), 1):
            row = QHBoxLayout()
            row.setSpacing(scaled(10))
            count = words(format_number(number, self._language), "muted")
            count.setSizePolicy(badge("").sizePolicy())
            row.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(words(sentence), 1)
            column.addLayout(row)
        if self.found is not None and self.found.sha256:
            sha256 = translate("VerdictView", "SHA-256 of this file: {digest}").format(
                digest=isolated(_spaced(self.found.sha256))
            )
            column.addWidget(words(sha256, "small"))
        self._column.addWidget(frame)


def _button(text: str, image: str, run: Callable[[], object]) -> QPushButton:
    button = QPushButton(icon(image), text)
    button.clicked.connect(lambda _=False: run())
    return button


def _badge_with(image: str, text: str, tone: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(scaled(4))
    row.addWidget(sign(image, tone, 16), 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(badge(text, tone))
    return holder


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("kind", "line")
    return rule


def _spaced(digest: str) -> str:
    """So that it can break over lines."""
    return " ".join(digest[start : start + 8] for start in range(0, len(digest), 8))
