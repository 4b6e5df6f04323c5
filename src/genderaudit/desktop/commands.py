"""The commands of the window about workspaces: new, open, close, lock, hand over, back up, restore, check, who acts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from genderaudit.domain.problems import Problem
from genderaudit.runtime.settings import change_settings
from genderaudit.widgets.background import Progress
from genderaudit.widgets.choosing import choose_folder
from genderaudit.widgets.doors import Command
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import counted, isolated, translate

if TYPE_CHECKING:
    from genderaudit.desktop.sitting.handing_over import NewWords

# dialogs are imported when they are first asked for
# ruff: noqa: PLC0415


@runtime_checkable
class Shell(Protocol):
    """What the commands need of the window, which is the session's parent."""

    def make(self) -> None:
        """Make a new workspace."""

    def choose(self) -> None:
        """Choose a workspace and open it."""

    def restore(self) -> None:
        """Restore a backup."""

    def try_sample(self) -> None:
        """Look around in sample data."""

    def lock(self) -> None:
        """Lock."""

    def close_workspace(self, then: Callable[[], None] | None = None) -> None:
        """Close the workspace and go to the start, or on."""

    def back_up(self) -> None:
        """Make a backup now; the folder is in the settings."""

    def set_pin(self) -> None:
        """Set the PIN of this sitting."""

    def put_under(self, dialog: NewWords) -> None:
        """Put the workspace under a new passphrase."""


def shell_commands(session: Session) -> Iterator[Command]:
    """Every command about the workspace as a whole."""
    shell = session.parent()
    if isinstance(shell, Shell):
        yield from _files(session, shell)
        yield from _safety(session, shell)
        yield from _people(session, shell)


def _command(
    name: str,
    title: Callable[[], str],
    run: Callable[[], object],
    picture: str,
    keys: str = "",
    *,
    enabled: Callable[[], bool],
) -> Command:
    return Command(id=name, title=title, run=lambda: _ignore(run()), icon=picture, shortcut=keys, enabled=enabled)


def _ignore(_: object) -> None:
    """What a run returns does not matter here."""


def _files(session: Session, shell: Shell) -> Iterator[Command]:
    def has() -> bool:
        return session.has_workspace

    def always() -> bool:
        return True

    yield _command(
        "workspace.new",
        lambda: translate("Commands", "New workspace…"),
        partial(shell.close_workspace, shell.make),
        "plus",
        enabled=always,
    )
    yield _command(
        "workspace.open",
        lambda: translate("Commands", "Open a workspace…"),
        shell.choose,
        "folder-open",
        "Ctrl+O",
        enabled=always,
    )
    yield _command(
        "workspace.sample",
        lambda: translate("Commands", "Try with sample data"),
        partial(shell.close_workspace, shell.try_sample),
        "play",
        enabled=always,
    )
    yield _command("workspace.lock", lambda: translate("Commands", "Lock"), shell.lock, "lock", "Ctrl+L", enabled=has)
    yield _command(
        "workspace.close",
        lambda: translate("Commands", "Close the workspace") if has() else translate("Commands", "Back to the start"),
        shell.close_workspace,
        "log-out",
        "Ctrl+Shift+W",
        enabled=always,
    )


def _safety(session: Session, shell: Shell) -> Iterator[Command]:
    def has() -> bool:
        return session.has_workspace

    yield _command(
        "workspace.backup", lambda: translate("Commands", "Back up now"), shell.back_up, "hard-drive", enabled=has
    )
    yield _command(
        "workspace.restore",
        lambda: translate("Commands", "Restore a backup…"),
        shell.restore,
        "history",
        enabled=lambda: True,
    )
    yield _command(
        "workspace.check",
        lambda: translate("Commands", "Check the workspace: journal, contents and file"),
        partial(check, session),
        "shield-check",
        enabled=has,
    )
    yield _command(
        "workspace.recovery_key",
        lambda: translate("Commands", "Make a recovery key for the office…"),
        partial(_recovery, session),
        "life-buoy",
        enabled=has,
    )
    yield _command(
        "workspace.pin",
        lambda: translate("Commands", "Set a PIN for this sitting…"),
        shell.set_pin,
        "key-round",
        enabled=has,
    )


def _people(session: Session, shell: Shell) -> Iterator[Command]:
    def has() -> bool:
        return session.has_workspace

    yield _command(
        "who.another",
        lambda: translate("Commands", "Work as another post…"),
        partial(_another, session),
        "user-check",
        enabled=has,
    )
    yield _command(
        "workspace.hand_over",
        lambda: translate("Commands", "Hand over the workspace…"),
        partial(_hand_over, session, shell),
        "send",
        enabled=has,
    )
    yield _command(
        "workspace.passphrase",
        lambda: translate("Commands", "Change the passphrase…"),
        partial(_new_passphrase, session, shell),
        "key-round",
        enabled=has,
    )


def _over(session: Session) -> QWidget | None:
    shell = session.parent()
    return shell if isinstance(shell, QWidget) else None


def _another(session: Session) -> None:
    from genderaudit.desktop.sitting.dialogs import AnotherPost
    from genderaudit.desktop.start.recent import remember_acting

    dialog = AnotherPost(session, _over(session))
    if dialog.exec() and dialog.known is not None:
        session.did("known_identity")
        session.act_as(dialog.known.as_author())
        remember_acting(session)


def _hand_over(session: Session, shell: Shell) -> None:
    from genderaudit.desktop.sitting.handing_over import HandingOver

    shell.put_under(HandingOver(session, _over(session)))


def _new_passphrase(session: Session, shell: Shell) -> None:
    from genderaudit.desktop.sitting.handing_over import NewPassphrase

    shell.put_under(NewPassphrase(session, _over(session)))


def _recovery(session: Session) -> None:
    from genderaudit.desktop.sitting.dialogs import RecoveryDialog

    RecoveryDialog(session, _over(session)).exec()


def choose_backup_folder(session: Session) -> Path | None:
    """Where backups go: what the settings say, else what the person chooses now, which is kept."""
    kept = session.settings.backup_folder
    if kept:
        return Path(kept)
    parent = _over(session)
    chosen = choose_folder(parent, translate("Commands", "Where backups go")) if parent is not None else None
    if chosen is not None:
        with session.telling():
            session.settings = change_settings(backup_folder=str(chosen))
    return chosen


def check(session: Session) -> None:
    """Walk the journal and the file in the background, and tell what came of it."""
    workspace, language = session.workspace, session.language

    def work(_: Progress) -> list[Problem]:
        return workspace.check(language)

    def done(problems: list[Problem]) -> None:
        if not problems:
            words = translate(
                "Commands", "{file} is sound: every change follows from the one before, and nothing is missing."
            )
            session.tell(words.format(file=isolated(workspace.path.name)), "good")
            return
        first = problems[0]
        words = counted("Commands", "%n problem(s) in the workspace.", len(problems))
        session.tell(f"{words} {first.message} {first.remedy}", "bad", stays=True)

    session.work(translate("Commands", "Checking the workspace"), work, owner=session, done=done)
