"""Tool tips that say in full what a narrow control cuts short."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox


def tip_follows_choice(box: QComboBox) -> None:
    """Let the tool tip of a list say the whole of what is chosen in it."""

    # a slot of Qt's own, found through a form, has no wrapper that a signal could be tied to
    def tell(text: str) -> None:
        box.setToolTip(text)

    box.currentTextChanged.connect(tell)
    tell(box.currentText())
