"""The stages of the window: one fills it at a time, and the one before lets go of what it held."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget


class Stages(QStackedWidget):
    """Shows one stage."""

    def show_stage(self, widget: QWidget) -> None:
        """Put a stage in the place of the one before, which ends."""
        before = self.currentWidget()
        self.addWidget(widget)
        self.setCurrentWidget(widget)
        if before is not None:
            let_go_of(before)
            self.removeWidget(before)
            before.hide()
            before.deleteLater()

    def let_go(self) -> None:
        """Let the stage that is shown close what it opened and did not hand on."""
        stage = self.currentWidget()
        if stage is not None:
            let_go_of(stage)


def let_go_of(stage: QWidget) -> None:
    """Call `let_go` of a stage that has it."""
    let_go = getattr(stage, "let_go", None)
    if let_go is not None:
        let_go()
