"""How a number comes about, opened from wherever the number stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from genderaudit.checklists import LoadedPack, Receipt
from genderaudit.engagements.desktop.runner.score import ReceiptDialog, ReceiptLine, receipt_lines

__all__ = ["ReceiptDialog", "ReceiptLine", "open_receipt", "receipt_lines"]


def open_receipt(
    parent: QWidget, title: str, receipts: Sequence[Receipt], pack: LoadedPack, language: str
) -> ReceiptDialog:
    """A dialog with the receipts, sentence by sentence; it goes away by itself when it is closed."""
    lines = [line for receipt in receipts for line in receipt_lines(receipt, pack, language)]
    dialog = ReceiptDialog(title, lines, parent.window())
    dialog.open()
    return dialog
