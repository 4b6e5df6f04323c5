"""The live score: a button for each part that is scored, and the receipt behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QLabel, QPushButton, QVBoxLayout, QWidget

from genderaudit.checklists import LoadedPack, PartResult, Receipt, as_decimal, in_words, score_text
from genderaudit.engagements.desktop.runner.sheet import Sheet
from genderaudit.runtime.language import catalogue, format_number
from genderaudit.widgets.icons import icon
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.texts import labelled, translate
from genderaudit.widgets.theme import dress, scaled


@dataclass(frozen=True)
class ReceiptLine:
    """One sentence of a receipt, with how deep it stands."""

    depth: int
    words: str


def receipt_lines(receipt: Receipt, pack: LoadedPack, language: str, depth: int = 0) -> Iterator[ReceiptLine]:
    """A receipt as sentences with their depth, the number first."""
    for words in in_words(receipt.model_copy(update={"parts": ()}), pack, language):
        yield ReceiptLine(depth, words)
    for inner in receipt.parts:
        yield from receipt_lines(inner, pack, language, depth + 1)


def _indented(line: ReceiptLine) -> str:
    return "\u2003" * line.depth + line.words


def percent(exact: str, language: str) -> str:
    """A share of one as whole per cent; a dash where there is none."""
    if not exact:
        return "–"
    return translate("Score", "{n} %").format(n=format_number(as_decimal(Fraction(exact) * 100, 0), language))


def part_words(sheet: Sheet, part: PartResult, language: str, *, short: bool = False) -> str:
    """The score of a part in one line; `short` leaves out all but the number."""
    texts = catalogue(language)
    rating = texts(f"ratings.{part.rating or 'none'}.name")
    if short:
        return score_text(part.value, language)
    words = translate("Score", "{value}  ·  {rating}  ·  {coverage} answered").format(
        value=score_text(part.value, language), rating=rating, coverage=percent(part.coverage, language)
    )
    if len(sheet.result.parts) == 1:
        return words
    return labelled(sheet.pack.text(f"parts.{part.id}.label", language).text, words)


class ScoreButton(QPushButton):
    """The score of one part; pressing it opens its receipt."""

    def __init__(self, sheet: Sheet, number: int, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet, self._number, self._language = sheet, number, language
        self.short = False
        """Only the number, where the window is narrow."""
        self.setIcon(icon("gauge"))
        dress(self, kind="quiet")
        self.clicked.connect(self.open_receipt)
        self.show_score(sheet)

    def show_score(self, sheet: Sheet) -> None:
        """Show the score as it is now."""
        self._sheet = sheet
        part = sheet.result.parts[self._number]
        whole = part_words(sheet, part, self._language)
        self.setText(part_words(sheet, part, self._language, short=self.short))
        why = catalogue(self._language)(f"no_rating.{part.no_rating}") if part.no_rating else ""
        self.setToolTip("\n".join(filter(None, (whole, why, self.tr("Show how the score comes about")))))
        self.setAccessibleName(self.tr("Score: {words}").format(words=whole))
        self.setAccessibleDescription(self.toolTip())

    def open_receipt(self) -> None:
        """The receipt, in a dialog of its own."""
        part = self._sheet.result.parts[self._number]
        lines = [
            line
            for receipt in (part.rating_receipt, part.receipt)
            for line in receipt_lines(receipt, self._sheet.pack, self._language)
        ]
        dialog = ReceiptDialog(part_words(self._sheet, part, self._language), lines, self.window())
        dialog.open()


class ReceiptDialog(QDialog):
    """How a number comes about, sentence by sentence."""

    def __init__(self, title: str, lines: list[ReceiptLine], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("How the score comes about"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        heading = QLabel(title, self)
        heading.setWordWrap(True)
        dress(heading, kind="heading")
        column.addWidget(heading)
        self._lines = lines
        self.table: Table[ReceiptLine] = Table(
            self.tr("Receipt"),
            [
                Column(title=self.tr("Step"), text=lambda line: str(line.depth + 1), number=True),
                Column(
                    title=self.tr("What it rests on"), text=lambda line: "    " * line.depth + line.words, stretch=True
                ),
            ],
            self,
        )
        # the order is the derivation itself
        self.table.setSortingEnabled(False)
        self.table.setWordWrap(True)
        # as high as the sentence needs in the width that there is
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.show_rows(lines)
        column.addWidget(self.table, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("Copy as text"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setIcon(icon("copy"))
        copy.clicked.connect(self.copy)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(scaled(820), scaled(520))

    def copy(self) -> None:
        """The receipt as indented text on the clipboard."""
        QGuiApplication.clipboard().setText("\n".join("  " * line.depth + line.words for line in self._lines))
