"""A walk through the whole window: every place of every door, the stages around the frame, and the dialogs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QWidget

from genderaudit.desktop.doors import window_doors
from genderaudit.desktop.help.guide import TOPICS
from genderaudit.desktop.start.making import Making
from genderaudit.desktop.window import Window
from genderaudit.engagements.desktop.engagements import Engagements
from genderaudit.engagements.desktop.planning.dialog import Planning
from genderaudit.engagements.desktop.runner.safe import SafeStop
from genderaudit.engagements.model import Evidence
from genderaudit.findings.model import Finding
from genderaudit.risks.desktop.one.screen import KEYS as PARTS
from genderaudit.risks.desktop.screen import KEYS as VIEWS
from genderaudit.risks.model.risk import Risk
from genderaudit.suppliers.desktop.network.sections import SECTIONS
from genderaudit.suppliers.desktop.one.screen import own_pages
from genderaudit.suppliers.model.supplier import Supplier
from genderaudit.widgets.doors import pages_for
from genderaudit.widgets.places import Place
from window_fixtures import Windows
from window_person import Person, settle
from window_sample import PASSPHRASE, WindowSample

Look = Callable[[str, QWidget], None]
"""Given the name of what is shown and the widget that holds it."""
DIALOGS = (
    "frame.keys",
    "workspace.restore",
    "workspace.recovery_key",
    "workspace.pin",
    "workspace.hand_over",
    "workspace.passphrase",
    "who.another",
)
"""Commands that open a dialog over the home screen."""
IN_THE_CHECKLIST = ("checklist.consent", "checklist.receipt", "checklist.keys")
QUESTIONS = ("RA-05", "RA-11", "RA-15", "RA-32", "RA-37")
"""Of the short form: answered with evidence, asked later, flagged, and others."""


def quiet(window: Window) -> None:
    """Wait until nothing is under way."""
    Person(window).until(lambda: not window.session.background.busy, "nothing is under way")
    settle()
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 60)
    settle()


@contextmanager
def dialogs_seen(look: Callable[[QDialog], None]) -> Iterator[None]:
    """Dialogs that would wait for a person are shown, looked at and left."""

    def seen(dialog: QDialog) -> int:
        dialog.show()
        settle()
        look(dialog)
        dialog.reject()
        settle()
        return 0

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QDialog, "exec", seen)
        patch.setattr(QDialog, "open", seen)
        yield


@dataclass(frozen=True)
class Walk:
    """Walks through a window and shows each place to a look."""

    windows: Windows
    look: Look

    def _see(self, window: Window, name: str, widget: QWidget | None = None) -> None:
        quiet(window)
        self.look(name, widget or window)

    # places

    def places(self, window: Window) -> list[str]:
        """Every address there is, made from the doors."""
        sample, found = self.windows.sample, list[str]()
        known: dict[str, list[str]] = {
            "engagements": ["engagements", "engagements/new"],
            "engagement": [
                *self._pages(window, sample),
                *(f"engagement/{sample.short}/checklist/{question}" for question in QUESTIONS),
                *self._evidence(window, sample),
            ],
            "finding": [f"finding/{one}" for one in self._findings(window)],
            "risks": [*(f"risks/{view}" for view in VIEWS), "risks/matrix/published_b_5x5"],
            "risk": [f"risk/{one.id}/{part}" for one in window.session.workspace.find(Risk) for part in PARTS],
            "suppliers": [f"suppliers/{part}" for part in self._supplier_pages()],
            "supplier": [
                f"supplier/{id}/{page.key}"
                for id in self._suppliers(window)
                for page in (*own_pages(), *pages_for(window.session, "supplier"))
            ],
            "help": [f"help/{topic}" for topic in TOPICS],
            "settings": [f"settings/{key}" for key in self._sections(window)],
            "history": ["history", f"history/{sample.short}"],
            "verify": ["verify", str(Place.at("verify", str(sample.report)))],
            "sign-pdf": ["sign-pdf", str(Place.at("sign-pdf", str(sample.folder / "report.pdf")))],
            "reports": ["reports", f"reports/{sample.issued}"],
        }
        for door in window_doors():
            for screen in door.screens:
                found += known.get(screen, [screen])
        return found

    def _pages(self, window: Window, sample: WindowSample) -> Iterator[str]:
        for engagement in (sample.short, sample.submitted, sample.cleared, sample.issued):
            for page in pages_for(window.session, "engagement"):
                yield f"engagement/{engagement}/{page.key}"

    def _evidence(self, window: Window, sample: WindowSample) -> Iterator[str]:
        kinds: dict[str, str] = {}
        for one in window.session.workspace.find(Evidence, sample.short):
            kinds.setdefault(one.media_type or "", one.id)
        yield from (f"engagement/{sample.short}/evidence/{id}" for id in kinds.values())

    def _findings(self, window: Window) -> Iterator[str]:
        states: dict[str, str] = {}
        for one in window.session.workspace.find(Finding):
            states.setdefault(one.status, one.id)
        yield from states.values()

    def _supplier_pages(self) -> list[str]:
        analyses = ("exposure", "indicators", *(one.key for one in SECTIONS))
        return ["", "map", "matches", "matches/decided", "import", *(f"network/{one}" for one in analyses)]

    def _suppliers(self, window: Window) -> list[str]:
        """The one of which most is known."""
        found = window.session.workspace.find(Supplier)
        return [max(found, key=lambda one: len(one.model_dump_json())).id] if found else []

    def _sections(self, window: Window) -> list[str]:
        return ["look", "safety", "checklist", "keyboard", *(one.key for one in pages_for(window.session, "settings"))]

    def through_places(self, window: Window) -> None:
        """Every place, with the workspace open."""
        for place in self.places(window):
            window.go(Place.parse(place))
            self._see(window, place)

    def through_planning(self, window: Window) -> None:
        """Every step of planning another engagement."""
        window.go(Place.parse("engagements/new/from/" + self.windows.sample.cleared))
        screen = window.frame.shown if window.frame is not None else None
        assert isinstance(screen, Engagements)
        planning = screen._planning
        assert isinstance(planning, Planning)
        for number, _ in enumerate(planning.steps):
            planning._show(number)
            self._see(window, f"engagements/new, step {number + 1}")

    def through_dialogs(self, window: Window) -> None:
        """What opens over the screens."""
        frame = window.frame
        assert frame is not None
        for place, names in (
            ("home", DIALOGS),
            (f"engagement/{self.windows.sample.short}/checklist", IN_THE_CHECKLIST),
        ):
            window.go(Place.parse(place))
            quiet(window)
            for name in names:
                with dialogs_seen(lambda dialog, name=name: self.look(name, dialog)):
                    frame.commands.run(name)
                quiet(window)
        with dialogs_seen(lambda dialog: self.look("line of truth", dialog)):
            frame.truth.show_details()
        frame.open_palette("re")
        self._see(window, "palette", frame.palette_over)
        frame.palette_over.hide()

    def through_safe_stop(self, window: Window) -> None:
        """The neutral screen, and what it offers."""
        assert window.frame is not None
        window.go(Place.parse(f"engagement/{self.windows.sample.short}/checklist/RA-11"))
        quiet(window)
        window.frame.commands.run("checklist.safe-stop")
        self._see(window, "safe stop")
        over = window.findChild(SafeStop)
        assert over is not None
        over.go_on()
        self._see(window, "after the safe stop")
        over.end()
        quiet(window)

    # stages

    def through_stages(self, window: Window) -> None:
        """The start, the steps of a new workspace, opening, and the lock; ends at the start."""
        self._see(window, "start")
        file = self.windows.sample.file
        window.unlock(file)
        self._see(window, "unlock")
        with dialogs_seen(lambda dialog: self.look("forgotten passphrase", dialog)):
            window.recover(file)
        window.make()
        self._see(window, "new workspace, step 1")
        self._make_on(window)
        for place in ("verify", "sign-pdf", "help/start", "settings/look"):
            window.show_bare(Place.parse(place))
            self._see(window, f"{place} without a workspace")
        window.show_start()

    def _make_on(self, window: Window) -> None:
        making = window._stages.currentWidget()
        assert isinstance(making, Making)
        making._folder = self.windows.folder

        def types(name: str, text: str) -> None:
            field = making.findChild(QLineEdit, name)
            assert field is not None
            field.setText(text)

        for name, text in (("name", "new"), ("passphrase", PASSPHRASE), ("again", PASSPHRASE)):
            types(name, text)
        self._see(window, "new workspace, step 1 filled in")
        go = making.findChild(QPushButton, "go")
        assert go is not None
        go.click()
        self._see(window, "new workspace, step 2")
        making._ask_post()
        settle()
        for name, text in (("post", "Internal Auditor"), ("office", "Amman")):
            types(name, text)
        self._see(window, "new workspace, step 3")
        assert making._identity is not None
        making._post = making._identity.value()
        making._ask_key()
        self._see(window, "new workspace, step 4")

    def through_lock(self, window: Window) -> None:
        """The lock over an open workspace."""
        window.lock()
        Person(window).until(lambda: not window.session.has_workspace, "locked")
        self._see(window, "lock")

    def through_everything(self, **settings: object) -> None:
        """Everything in one window with these settings."""
        window = self.windows.open(**settings)
        self.through_stages(window)
        self.windows.begin(window)
        self.through_places(window)
        self.through_planning(window)
        self.through_dialogs(window)
        self.through_safe_stop(window)
        self.through_lock(window)
