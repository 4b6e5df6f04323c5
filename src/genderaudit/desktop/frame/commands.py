"""The commands of the frame itself: moving, undoing, searching, help, and how the window looks and speaks."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QWidget

from genderaudit.desktop.choices import choose, next_text_size
from genderaudit.desktop.frame.rail import Rail
from genderaudit.desktop.shortcuts import Commands
from genderaudit.runtime.language import LANGUAGES
from genderaudit.widgets.doors import Command, Entry
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import NAMES, translate

_DIGITS = 9


class Frame(Protocol):
    """What these commands need of the frame around the screens."""

    session: Session
    rail: Rail
    commands: Commands

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before."""

    @property
    def can_go_forward(self) -> bool:
        """Whether `back` left a place."""

    def open_palette(self) -> None:
        """Open the palette."""

    def back(self) -> None:
        """The place before."""

    def forward(self) -> None:
        """The place that `back` left."""

    def help_here(self) -> None:
        """The guide at the open screen."""

    def undo(self) -> None:
        """Take back the last step."""

    def redo(self) -> None:
        """Do it again."""

    def undo_words(self, *, undoing: bool) -> str:
        """What undo or redo would do."""

    def window(self) -> QWidget:
        """The window around."""


def frame_commands(frame: Frame) -> Iterator[Command]:
    """Everything that the frame can do, in the order in which the overview of keys lists it."""
    yield from _moving(frame)
    yield from _turning(frame)
    yield from _going(frame)
    yield from _looking(frame)
    yield from _speaking(frame)


def _moving(frame: Frame) -> Iterator[Command]:
    yield Command(
        id="frame.search",
        title=lambda: translate("FrameCommands", "Search or do anything"),
        run=frame.open_palette,
        icon="search",
        shortcut="Ctrl+K",
    )
    yield Command(
        id="frame.search_too",
        title=lambda: translate("FrameCommands", "Search or do anything (second keys)"),
        run=frame.open_palette,
        icon="search",
        shortcut="Ctrl+P",
    )
    yield Command(
        id="frame.back",
        title=lambda: translate("FrameCommands", "Back"),
        run=frame.back,
        icon="arrow-left",
        shortcut="Alt+Left",
        enabled=lambda: frame.can_go_back,
    )
    yield Command(
        id="frame.forward",
        title=lambda: translate("FrameCommands", "Forward"),
        run=frame.forward,
        icon="arrow-right",
        shortcut="Alt+Right",
        enabled=lambda: frame.can_go_forward,
    )
    yield Command(
        id="frame.help",
        title=lambda: translate("FrameCommands", "Help on this screen"),
        run=frame.help_here,
        icon="circle-question-mark",
        shortcut="F1",
        keywords=lambda: translate("FrameCommands", "guide manual"),
    )
    yield Command(
        id="frame.keys",
        title=lambda: translate("FrameCommands", "Keyboard shortcuts"),
        run=lambda: _show_keys(frame),
        icon="keyboard",
        shortcut="Ctrl+/",
        keywords=lambda: translate("FrameCommands", "keys hotkeys"),
    )


def _turning(frame: Frame) -> Iterator[Command]:
    yield Command(
        id="frame.undo",
        title=lambda: translate("FrameCommands", "Undo: {step}").format(step=frame.undo_words(undoing=True)),
        run=frame.undo,
        icon="undo-2",
        shortcut="Ctrl+Z",
        enabled=lambda: bool(frame.undo_words(undoing=True)),
    )
    for command_id, keys in (("frame.redo", "Ctrl+Y"), ("frame.redo_too", "Ctrl+Shift+Z")):
        yield Command(
            id=command_id,
            title=lambda: translate("FrameCommands", "Redo: {step}").format(step=frame.undo_words(undoing=False)),
            run=frame.redo,
            icon="redo-2",
            shortcut=keys,
            enabled=lambda: bool(frame.undo_words(undoing=False)),
        )
    yield Command(
        id="frame.history",
        title=lambda: translate("FrameCommands", "History of the workspace"),
        run=lambda: frame.session.go("history"),
        icon="history",
        shortcut="Ctrl+H",
        keywords=lambda: translate("FrameCommands", "journal changes versions"),
        enabled=lambda: frame.session.has_workspace,
    )


def _going(frame: Frame) -> Iterator[Command]:
    for number, entry in enumerate(frame.rail.entries, start=1):
        yield Command(
            id=f"go.{entry.place}",
            title=partial(_go_words, entry),
            run=partial(frame.session.wanted.emit, entry.place),
            icon=entry.icon,
            shortcut=f"Ctrl+{number}" if number <= _DIGITS else "",
        )


def _go_words(entry: Entry) -> str:
    return translate("FrameCommands", "Go to {room}").format(room=entry.title())


def _looking(frame: Frame) -> Iterator[Command]:
    session = frame.session
    looks = (
        ("light", "sun", lambda: translate("FrameCommands", "Light look")),
        ("dark", "moon", lambda: translate("FrameCommands", "Dark look")),
        ("contrast", "contrast", lambda: translate("FrameCommands", "High-contrast look")),
        ("system", "laptop", lambda: translate("FrameCommands", "The look of the system")),
    )
    for theme, image, title in looks:
        yield Command(
            id=f"look.{theme}",
            title=title,
            run=partial(choose, session, theme=theme),
            icon=image,
            keywords=lambda: translate("FrameCommands", "theme colours"),
            enabled=partial(_is_other, session, "theme", theme),
        )
    sizes = (
        ("larger", "Ctrl++", lambda: translate("FrameCommands", "Larger text"), True),
        ("smaller", "Ctrl+-", lambda: translate("FrameCommands", "Smaller text"), False),
    )
    for name, keys, title, larger in sizes:
        yield Command(
            id=f"look.{name}",
            title=title,
            run=partial(_resize_text, session, larger),
            icon="a-large-small",
            shortcut=keys,
            enabled=partial(_can_resize, session, larger),
        )
    yield Command(
        id="look.plain_size",
        title=lambda: translate("FrameCommands", "Text at 100 %"),
        run=partial(choose, session, text_size=100),
        icon="a-large-small",
        shortcut="Ctrl+0",
        enabled=partial(_is_other, session, "text_size", 100),
    )


def _is_other(session: Session, name: str, value: object) -> bool:
    return bool(getattr(session.settings, name) != value)


def _resize_text(session: Session, larger: bool) -> None:
    choose(session, text_size=next_text_size(session.settings.text_size, larger=larger))


def _can_resize(session: Session, larger: bool) -> bool:
    now = session.settings.text_size
    return next_text_size(now, larger=larger) != now


def _speaking(frame: Frame) -> Iterator[Command]:
    session = frame.session
    for language in LANGUAGES:
        yield Command(
            id=f"language.{language}",
            title=partial(_language_words, language),
            run=partial(choose, session, language=language),
            icon="languages",
            # whoever opened the window in a language they cannot read looks for their own word
            keywords=lambda: "language langue idioma lengua \u0644\u063a\u0629 \u0627\u0644\u0644\u063a\u0629",
            enabled=partial(_is_other_language, session, language),
        )


def _language_words(language: str) -> str:
    return translate("FrameCommands", "Language: {language}").format(language=NAMES[language])


def _is_other_language(session: Session, language: str) -> bool:
    return session.language != language


def _show_keys(frame: Frame) -> None:
    from genderaudit.desktop.keys import KeysDialog  # noqa: PLC0415 -- few look at it

    KeysDialog(frame.commands, frame.window()).exec()
