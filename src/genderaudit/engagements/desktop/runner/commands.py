"""What can be done in the checklist from the palette."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QApplication

from genderaudit.engagements.desktop.open_now import open_screen
from genderaudit.engagements.desktop.runner.page import Checklist
from genderaudit.engagements.desktop.runner.safe import SAFE_STOP_KEY
from genderaudit.engagements.desktop.runner.stopping import SAFE_STOP, stop_on
from genderaudit.widgets.doors import Command
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import translate


def shown_checklist(session: Session) -> Checklist | None:
    """The checklist that is in front of the person; None where there is none."""
    for window in QApplication.topLevelWidgets():
        for page in window.findChildren(Checklist):
            if page.session is session and page.isVisible():
                return page
    return None


def _to_stop(session: Session) -> Checklist | None:
    """The checklist to which a safe stop belongs: the one in front, or the one behind another page such as evidence."""
    shown = shown_checklist(session)
    if shown is not None:
        return shown
    pages = [
        page
        for window in QApplication.topLevelWidgets()
        for page in window.findChildren(Checklist)
        if page.session is session and page.mark is not None and _stands_by(page)
    ]
    return pages[0] if len(pages) == 1 else None


def _stands_by(page: Checklist) -> bool:
    """Whether another page of the same screen is in front of it."""
    widget = page.parentWidget()
    while widget is not None and not isinstance(widget, Screen):
        widget = widget.parentWidget()
    return widget is not None and widget.isVisible()


def commands(session: Session) -> Iterator[Command]:
    """Every action of the checklist, for as long as one is shown."""

    def shown() -> bool:
        return shown_checklist(session) is not None

    def on(do: Callable[[Checklist], object]) -> Callable[[], None]:
        def run() -> None:
            page = shown_checklist(session)
            if page is not None:
                do(page)

        return run

    def stop() -> None:
        page, screen = _to_stop(session), open_screen()
        if page is not None:
            page.stopping.safe_stop()
        elif screen is not None:
            stop_on(screen)

    listed: tuple[tuple[str, Callable[[], str], str, Callable[[Checklist], object]], ...] = (
        ("next-unanswered", lambda: translate("RunnerCommands", "Next unanswered question (N)"), "chevrons-right",
         lambda page: page.go_unanswered()),
        ("next", lambda: translate("RunnerCommands", "Next question (↓)"), "arrow-down",
         lambda page: page.go_beside(1)),
        ("previous", lambda: translate("RunnerCommands", "Previous question (↑)"), "arrow-up",
         lambda page: page.go_beside(-1)),
        ("flag", lambda: translate("RunnerCommands", "Flag the question, or take the flag away (F)"), "flag",
         lambda page: page.card.toggle_flag()),
        ("later", lambda: translate("RunnerCommands", "Ask later (L)"), "clock",
         lambda page: page.card.toggle_later()),
        ("comment", lambda: translate("RunnerCommands", "Comment on the question (C)"), "message-square",
         lambda page: page.card.comment.setFocus()),
        ("evidence", lambda: translate("RunnerCommands", "Attach evidence to the question (E)"), "paperclip",
         lambda page: page.answering.choose()),
        ("not-applicable", lambda: translate("RunnerCommands", "Not applicable, with the reason (A)"), "circle-minus",
         lambda page: page.card.choose_status("na")),
        ("dont-know", lambda: translate("RunnerCommands", "Don't know (D)"), "circle-question-mark",
         lambda page: page.card.choose_status("dont_know")),
        ("voices", lambda: translate("RunnerCommands", "Whose voice the answer rests on (V)"), "users",
         lambda page: page.card.voices.enter()),
        ("confidence", lambda: translate("RunnerCommands", "How sure the answer is (G)"), "gauge",
         lambda page: page.card.confidence.turn()),
        ("consent", lambda: translate("RunnerCommands", "Read the consent card before an interview"), "mic",
         lambda page: page.stopping.show_consent()),
        ("receipt", lambda: translate("RunnerCommands", "Show how the score comes about"), "gauge",
         lambda page: page.show_receipt()),
        ("keys", lambda: translate("RunnerCommands", "All keys of the checklist (?)"), "keyboard",
         lambda page: page.keyboard.show_keys()),
    )  # fmt: skip
    for id, title, image, do in listed:
        yield Command(id=f"checklist.{id}", title=title, run=on(do), icon=image, enabled=shown)
    yield Command(
        id=SAFE_STOP,
        title=lambda: translate("RunnerCommands", "Safe stop: blank the screen and record nothing"),
        run=stop,
        icon="hand",
        shortcut=SAFE_STOP_KEY,
        enabled=lambda: _to_stop(session) is not None or open_screen() is not None,
    )
