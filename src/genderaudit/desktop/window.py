"""The window: start, work or locked; it opens and closes workspaces and makes itself anew when its language changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from genderaudit.desktop.look import keep_size, take_size
from genderaudit.desktop.stages import Stages
from genderaudit.runtime.terminal import language_of_environment
from genderaudit.widgets.dismissing import dismiss_dialogs
from genderaudit.widgets.places import Place
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import Translations, isolated, translate
from genderaudit.widgets.theme import apply_theme

if TYPE_CHECKING:
    from genderaudit.desktop.frame.around import Frame
    from genderaudit.desktop.opening import Opened
    from genderaudit.desktop.sitting.facts import Sitting
    from genderaudit.desktop.sitting.handing_over import NewWords
    from genderaudit.desktop.sitting.keeping import Keeper
    from genderaudit.domain.records import Author
    from genderaudit.widgets.background import Progress

# what the first picture does not need is imported when it is needed
# ruff: noqa: PLC0415


class Window(QMainWindow):
    """One stage at a time fills the window: the start, a form that opens or makes a workspace, the frame, the lock."""

    def __init__(self, session: Session, translations: Translations, *, language: str = "") -> None:
        super().__init__()
        self.session = session
        self.frame: Frame | None = None
        self.sitting: Sitting | None = None
        self._translations = translations
        self._language = language
        self._chosen_language = session.settings.language
        self._stages = Stages(self)
        self._again: Callable[[], None] = self.show_start
        self._keeper: Keeper | None = None
        self._sample: Path | None = None
        self._closing = self._at_once = False
        self.setCentralWidget(self._stages)
        session.setParent(self)
        session.wanted.connect(self.go)
        session.rebuild.connect(self.rebuild)
        session.acting.connect(self._acts)
        self._wear_look()
        take_size(self, session)
        self.show_start()

    # how it looks

    def _wear_look(self) -> None:
        settings = self.session.settings
        if settings.language != self._chosen_language:
            # a choice made at the window counts for more than the flag it was started with
            self._language, self._chosen_language = "", settings.language
        self._translations.use(self._language or settings.language or language_of_environment())
        self.session.language = self._translations.language
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        right_to_left = app.layoutDirection().name == "RightToLeft"
        apply_theme(app, settings.theme, settings.text_size, right_to_left=right_to_left)

    def rebuild(self) -> None:
        """Make everything anew at the same place, in today's language, look and direction."""
        place = self.frame.here() if self.frame is not None else None
        if self.frame is not None:
            self.frame.close_screens()
        self._wear_look()
        if place is not None and self.frame is not None:
            self._show_frame(place)
        else:
            self._again()

    def _stage(self, widget: QWidget, again: Callable[[], None] | None = None) -> None:
        self._stages.show_stage(widget)
        if again is not None:
            self.frame = None
            self._again = again
            self.setWindowTitle(QApplication.applicationName())

    # the stages without an open workspace

    def show_start(self) -> None:
        """The start."""
        from genderaudit.desktop.start.stage import Start

        start = Start(self.session, self)
        start.chosen.connect(self._way)
        start.picked.connect(self.unlock)
        start.forgotten.connect(self._forget_recent)
        start.dropped.connect(self._take_file)
        self._stage(start, self.show_start)

    def _way(self, name: str) -> None:
        bare = {"verify": Place("verify"), "sign": Place("sign-pdf"), "help": Place.at("help", "start")}
        if name in bare:
            self.show_bare(bare[name])
            return
        ways = {"new": self.make, "open": self.choose, "sample": self.try_sample, "restore": self.restore}
        ways[name]()

    def show_bare(self, place: Place) -> None:
        """The frame without a workspace: what can be done with nothing but a PDF, the settings and the guide."""
        self._show_frame(place)

    def unlock(self, path: Path) -> None:
        """Ask for the passphrase of a workspace."""
        from genderaudit.desktop.start.unlock import Unlock

        def again() -> None:
            self.unlock(path)

        stage = Unlock(self.session, path, parent=self)
        stage.opened.connect(self.begin)
        stage.left.connect(self.show_start)
        stage.forgotten.connect(lambda: self.recover(path))
        self._stage(stage, again)

    def make(self) -> None:
        """Make a new workspace, step by step."""
        from genderaudit.desktop.start.making import Making

        making = Making(self.session, self)
        making.known.connect(self.begin)
        making.left.connect(self.show_start)
        self._stage(making, self.make)

    def choose(self) -> None:
        """Choose a workspace file and open it."""
        from genderaudit.desktop.naming import choose_workspace

        path = choose_workspace(self)
        if path is not None:
            self.close_workspace(then=lambda: self.unlock(path))

    def restore(self) -> None:
        """Look into a backup and put a copy of it in place."""
        from genderaudit.desktop.start.restoring import Restoring

        dialog = Restoring(self.session, self)
        if dialog.exec() and dialog.restored is not None:
            path = dialog.restored
            self.close_workspace(then=lambda: self.unlock(path))

    def recover(self, path: Path) -> None:
        """Open with the recovery key of the office, or say what is left without it."""
        from genderaudit.desktop.start.recovering import Recovering

        dialog = Recovering(self.session, path, self)
        dialog.recovered.connect(self.begin)
        dialog.exec()

    def try_sample(self) -> None:
        """Make the sample workspace in a folder of its own and open it."""
        from genderaudit.desktop.start.trying import Trying

        trying = Trying(self.session, self)
        trying.made.connect(self._begin_sample)
        trying.left.connect(self.show_start)
        self._stage(trying, self.show_start)

    def _begin_sample(self, opened: Opened) -> None:
        from genderaudit.sample import IDENTITY_PASSPHRASE

        self._sample = opened.workspace.path.parent
        self.begin(opened)
        words = translate(
            "Window", "Sample data: it is removed when you close it. Its keys sign with the passphrase “{passphrase}”."
        )
        self.session.tell(words.format(passphrase=isolated(IDENTITY_PASSPHRASE)), "info", stays=True)

    def _forget_recent(self, path: str) -> None:
        from genderaudit.desktop.start.recent import forget

        forget(self.session, path)

    def _take_file(self, path: Path) -> None:
        if path.suffix.lower() == ".pdf":
            self.show_bare(Place.at("verify", str(path)))
        else:
            self.unlock(path)

    # the open workspace

    def begin(self, opened: Opened, place: Place | None = None) -> None:
        """Work on an open workspace; who acts is asked where nobody is known in it."""
        from genderaudit.desktop.sitting.facts import Sitting

        if not opened.authors:
            self._ask_who(opened)
            return
        author, let_go = opened.authors[0], False
        locked = self.sitting
        if locked is not None and locked.path == opened.workspace.path:
            locked.passphrase = opened.passphrase
            author, place, let_go = locked.author, locked.place or place, locked.let_go
        else:
            self.sitting = Sitting(opened.workspace.path, opened.passphrase, author, thrown_away=self._sample)
            self._sample = None
        self.session.begin(opened.workspace, author)
        self._show_frame(place or Place("home"))
        self._remember()
        self._watch()
        if let_go:
            words = translate("Window", "A change was waiting for its reason when this was locked. It was not saved.")
            self.session.tell(words, "warn", stays=True)
        if opened.workspace.recovered:
            from genderaudit.desktop.sitting.recovered import tell_recovered

            tell_recovered(self.session)

    def _ask_who(self, opened: Opened) -> None:
        from genderaudit.desktop.start.making import WhoWorks

        stage = WhoWorks(self.session, opened, self)
        stage.known.connect(self.begin)
        self._stage(stage, lambda: self._ask_who(opened))

    def _show_frame(self, place: Place) -> None:
        from genderaudit.desktop.frame.around import Frame
        from genderaudit.desktop.sitting.who import WhoMenu

        self.frame = Frame(self.session, self)
        WhoMenu(self.session, self.frame)
        self._stage(self.frame)
        self.frame.go(place)
        self.frame.take_focus()

    def go(self, place: Place) -> None:
        """Open a place in the frame; one that needs no workspace, also from the start."""
        if self.frame is not None:
            self.frame.go(place)
        else:
            self.show_bare(place)

    def _remember(self) -> None:
        from genderaudit.desktop.start.recent import remember

        if self.sitting is not None and not self.sitting.is_sample:
            remember(self.session, self.sitting.path)

    def _acts(self, author: Author) -> None:
        if self.sitting is not None:
            self.sitting.author = author

    def _watch(self) -> None:
        """Lock when nobody is there, and make the backups that are due."""
        from genderaudit.desktop.sitting.keeping import Keeper

        self._unwatch()
        self._keeper = Keeper(self.session, self)
        self._keeper.idle.connect(self.lock)

    def _unwatch(self) -> None:
        if self._keeper is not None:
            self._keeper.end()
            self._keeper = None

    def back_up(self) -> None:
        """Make a backup now; where it goes is asked once."""
        from genderaudit.desktop.commands import choose_backup_folder

        if choose_backup_folder(self.session) is not None and self._keeper is not None:
            self._keeper.back_up(asked=True)

    def set_pin(self) -> None:
        """Ask for the PIN that opens this sitting again after a lock."""
        from genderaudit.desktop.sitting.dialogs import PinDialog

        if self.sitting is None:
            return
        dialog = PinDialog(self.session, self.sitting.passphrase, self)
        if dialog.exec() and dialog.sealed is not None:
            self.sitting.sealed = dialog.sealed
            self.session.tell(translate("Window", "After a lock, your PIN is enough until the window closes."), "good")

    def put_under(self, dialog: NewWords) -> None:
        """Put the workspace under a new passphrase, for a successor or not, and lock it."""
        if self.sitting is None or not dialog.exec() or dialog.change is None:
            return
        if self.sitting.sealed is not None:
            self.sitting.sealed.destroy()
        self.sitting.passphrase = ""
        if dialog.successor is not None:
            self.session.act_as(dialog.successor)
            self._remember()
        dialog.told(dialog.change).exec()
        self.lock()

    # locking and closing

    def lock(self) -> None:
        """Save what is being typed, close the file, forget the passphrase, and show nothing but the lock."""
        if self.session.has_workspace and not self._covered():
            dismiss_dialogs()
            # dialogs end in event loops of their own; those return first
            QTimer.singleShot(0, self, self._lock_now)

    def _covered(self) -> bool:
        """Whether a screen lies over everything that must not be taken away: the safe stop."""
        return any(isinstance(one, QWidget) and one.property("covers") and one.isVisible() for one in self.children())

    def _lock_now(self) -> None:
        if self.frame is None or self.sitting is None or not self.session.has_workspace:
            return
        self.frame.close_screens()
        self.sitting.place, self.sitting.let_go = self.frame.here(), bool(self.frame.holding())
        self._unwatch()
        self.session.end()
        self.sitting.passphrase = ""
        self._show_lock()

    def _show_lock(self) -> None:
        from genderaudit.desktop.start.unlock import Unlock

        sitting = self.sitting
        assert sitting is not None
        sealed = sitting.sealed if sitting.sealed is not None and not sitting.sealed.gone else None
        hint = ""
        if sitting.is_sample:
            from genderaudit.sample import PASSPHRASE

            hint = translate("Window", "Sample data opens with the passphrase “{passphrase}”.").format(
                passphrase=isolated(PASSPHRASE)
            )
        stage = Unlock(self.session, sitting.path, sealed=sealed, locked=True, hint=hint, parent=self)
        stage.opened.connect(self.begin)
        stage.left.connect(self._end_sitting)
        stage.forgotten.connect(lambda: stage.use_passphrase() if stage.asks_for_pin else self.recover(sitting.path))
        self._stage(stage, self._show_lock)

    def _end_sitting(self) -> None:
        if self.sitting is not None:
            self.sitting.end()
            self.sitting = None
        self.show_start()

    def close_workspace(self, then: Callable[[], None] | None = None) -> None:
        """Save, make the backup that is due, close the file, and go to the start (or on to `then`)."""
        dismiss_dialogs()
        sitting = self.sitting
        if sitting is None or not self.session.has_workspace:
            self._end_sitting()
            (then or (lambda: None))()
            return
        if self.frame is not None:
            self.frame.close_screens()
            if self.frame.holds_back():
                return
        name, sample = sitting.path.stem, sitting.is_sample

        def closed() -> None:
            self._end_sitting()
            words = (
                translate("Window", "The sample data is closed and removed from this laptop.")
                if sample
                else translate("Window", "{name} is closed. Everything was saved.").format(name=isolated(name))
            )
            self.session.tell(words, "good")
            if then is not None:
                then()

        self._let_go(closed)

    def _let_go(self, closed: Callable[[], None]) -> None:
        """Save what is typed, make the last backup, close the file, and then call `closed`."""
        if self.frame is not None:
            self.frame.close_screens()
        last_backup = self._wants_last_backup()
        self._unwatch()

        def end() -> None:
            self.session.end()
            closed()

        if not last_backup:
            end()
            return
        from genderaudit.desktop.sitting.closing import Closing

        self.session.background.finish()
        stage = Closing(self.session, self)
        self._stage(stage, end)
        stage.done.connect(end)
        stage.begin()

    def _wants_last_backup(self) -> bool:
        sample = self.sitting is not None and self.sitting.is_sample
        return self._keeper is not None and not sample and self._keeper.due_at_closing

    def close_at_once(self) -> None:
        """Close though something waits that cannot be saved: the system ends."""
        self._at_once = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Save what is being typed, make the last backup, wait for work under way, close the workspace."""
        dismiss_dialogs()
        if self.frame is not None:
            # before asking whether a backup is due: the last sentence belongs into it
            self.frame.close_screens()
            if not self._at_once and self.frame.holds_back():
                event.ignore()
                return
        if not self._closing and self._wants_last_backup():
            event.ignore()
            self._closing = True
            self._let_go(lambda: _ignore(self.close()))
            return
        self._unwatch()
        self.session.end()
        self._stages.let_go()
        self._translations.end()
        if self.sitting is not None:
            self.sitting.end()
            self.sitting = None
        keep_size(self, self.session)
        event.accept()

    def warm_up(self) -> None:
        """Load the rooms while the person looks at the first picture."""
        language = self.session.language

        def load(progress: Progress) -> None:
            from genderaudit.desktop.doors import window_doors
            from genderaudit.runtime.language import catalogue

            catalogue(language)
            for door in window_doors():
                for _ in door.warm(language):
                    if progress.stopped():
                        return

        self.session.work("", load, owner=self, done=lambda _: None)


def _ignore(_: object) -> None:
    """What closing a window returns does not matter here."""
