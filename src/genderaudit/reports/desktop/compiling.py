"""Compile several signed reports into one: each is checked first, then the whole is signed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QPushButton, QScrollArea, QToolButton, QVBoxLayout

from genderaudit.domain.errors import SpokenError
from genderaudit.reports.desktop.dropping import DropPdfs
from genderaudit.reports.desktop.outcome import Outcome
from genderaudit.reports.desktop.saying import verdict_face
from genderaudit.reports.model.refusals import ReportStopped
from genderaudit.reports.model.verdict import ReportVerdict
from genderaudit.runtime.language import LANGUAGES
from genderaudit.signing import GOOD_VERDICTS, Identity, load_identity
from genderaudit.signing.desktop.pieces import empty
from genderaudit.signing.desktop.sign_form import SignForm, Wish
from genderaudit.signing.desktop.trusting import trust_of
from genderaudit.widgets.background import Job, Progress
from genderaudit.widgets.choosing import choose_new_file
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.texts import NAMES, isolated, listed, translate
from genderaudit.widgets.theme import scaled

# the libraries that draw, sign and check PDFs load in the thread that needs them, when it does
# ruff: noqa: PLC0415

COMPILED = ("engagement", "register")
"""What can go into a compiled report."""


class Compile(Screen):
    """Sources with their verdicts on one side, what the whole is called and who signs it on the other."""

    help_topic = "report"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        form = fill_with_form(self, "reports", "compile")
        self._paths: list[Path] = []
        self._verdicts: dict[Path, ReportVerdict] = {}
        self._checking: Job[Any] | None = None
        self._working: Job[Any] | None = None
        self._made: tuple[Identity, ReportVerdict] | None = None
        self._key_file = Path()
        self.drop = DropPdfs(
            translate("Compile", "Drop the signed reports of engagements and of risk registers here, two or more.")
        )
        self.drop.dropped.connect(self.add)
        part(form, QVBoxLayout, "dropPlace").addWidget(self.drop)
        self.table = self._table()
        part(form, QVBoxLayout, "tablePlace").addWidget(self.table)
        self.name = part(form, QLineEdit, "title")
        self.office = part(form, QLineEdit, "office")
        self.language = part(form, QComboBox, "language")
        for language in LANGUAGES:
            self.language.addItem(NAMES[language], language)
        self.language.setCurrentIndex(max(0, self.language.findData(session.language)))
        self.office.setText(session.author.office if session.has_workspace else "")
        self._sign_card = part(form, QFrame, "signCard")
        part(form, QScrollArea, "steps").setMinimumWidth(scaled(290))
        self._outcome = part(form, QVBoxLayout, "outcome")
        self.sign = SignForm(session, "preparer")
        part(form, QVBoxLayout, "signColumn").addWidget(self.sign)
        self.sign.wanted.connect(self._compile)
        self.name.textChanged.connect(self._able)
        self.office.textChanged.connect(self._able)
        self._moves(form)
        self._able()

    def _moves(self, form: Any) -> None:
        up, down = part(form, QToolButton, "up"), part(form, QToolButton, "down")
        up.setIcon(icon("arrow-up"))
        down.setIcon(icon("arrow-down"))
        up.clicked.connect(lambda: self._move(-1))
        down.clicked.connect(lambda: self._move(1))
        part(form, QPushButton, "leaveOut").clicked.connect(self._leave_out)

    def _table(self) -> Table[Path]:
        def face(path: Path) -> tuple[str, str, str]:
            found = self._verdicts.get(path)
            if found is None:
                return "clock", "muted", translate("Compile", "being checked…")
            shown = verdict_face(found.verdict)
            if found.verdict in GOOD_VERDICTS and found.kind not in COMPILED:
                said = translate("Compile", "is neither the report of one engagement nor a risk register")
                return "circle-x", "bad", said
            return shown.icon, shown.tone, shown.title

        columns: tuple[Column[Path], ...] = (
            Column(title=translate("Compile", "File"), text=lambda path: path.name, tip=str, stretch=True),
            Column(title=translate("Compile", "Reference"), text=self._reference, width=12),
            Column(
                title=translate("Compile", "Verdict"),
                text=lambda path: face(path)[2],
                icon=lambda path: face(path)[0],
                tone=lambda path: face(path)[1],
                width=30,
            ),
        )
        table: Table[Path] = Table(translate("Compile", "Sources"), columns)
        # their order is the order in the report
        table.setSortingEnabled(False)
        table.empty_text = translate("Compile", "No source yet.")
        return table

    def _reference(self, path: Path) -> str:
        found = self._verdicts.get(path)
        return found.reference if found is not None else ""

    # a screen

    def title(self) -> str:
        """What the window's title says."""
        return translate("Rooms", "Compile reports")

    def open_at(self, place: Place) -> None:
        """`compile/<path>/<path>`."""
        paths = [Path(one) for one in place.parts]
        if paths and paths != self._paths:
            self._paths, self._verdicts = [], {}
            self.add(paths)
        elif not self._paths:
            self.drop.button.setFocus()

    def here(self) -> Place:
        """With the sources."""
        return Place.at("compile", *(str(one) for one in self._paths))

    def refresh(self, kinds: frozenset[str]) -> None:
        """Another identity may be known."""
        self.sign.refill()

    # sources

    def add(self, paths: Sequence[Path]) -> None:
        """More sources."""
        self._paths += [path for path in dict.fromkeys(paths) if path not in self._paths]
        self._show()
        self._check()

    def _show(self) -> None:
        self.table.show_rows(self._paths, key=lambda path: path)
        self._able()

    def _check(self) -> None:
        path = next((one for one in self._paths if one not in self._verdicts), None)
        if path is None or self._checking is not None:
            return
        trust, now, language = trust_of(self.session), self.session.clock(), self.session.language
        title = translate("Compile", "Checking {file}").format(file=isolated(path.name))

        def check(progress: Progress) -> ReportVerdict:
            from genderaudit.reports.actions.verifying import verify_report

            return verify_report(path, trust, now=now, language=language, redraw="never")

        def done(found: ReportVerdict) -> None:
            self._verdicts[path] = found

        self._checking = self.session.work(title, check, owner=self, done=done)
        self._checking.ended.connect(self._checked)

    def _checked(self) -> None:
        stopped = self._checking is not None and self._checking.progress.stopped()
        self._checking = None
        if stopped:
            self._paths = [path for path in self._paths if path in self._verdicts]
        self._show()
        self._check()

    def _move(self, by: int) -> None:
        path = self.table.current()
        if path is None:
            return
        place = self._paths.index(path)
        to = min(max(0, place + by), len(self._paths) - 1)
        self._paths.insert(to, self._paths.pop(place))
        self._show()
        self.table.pick(path)

    def _leave_out(self) -> None:
        path = self.table.current()
        if path is not None:
            self._paths.remove(path)
            self._verdicts.pop(path, None)
            self._show()

    def _refused(self) -> list[Path]:
        return [
            path
            for path in self._paths
            if (found := self._verdicts.get(path)) is not None
            and (found.verdict not in GOOD_VERDICTS or found.kind not in COMPILED)
        ]

    def _able(self) -> None:
        note = ""
        if len(self._paths) < 2:
            note = translate("Compile", "At least two sources are needed.")
        elif any(path not in self._verdicts for path in self._paths):
            note = translate("Compile", "The sources are being checked…")
        elif self._refused():
            names = listed(isolated(path.name) for path in self._refused())
            note = translate("Compile", "Not taken in: {files}. Leave them out, or ask for them again.")
            note = note.format(files=names)
        elif not self.name.text().strip() or not self.office.text().strip():
            note = translate("Compile", "Give it a title and an office.")
        self.sign.set_ready(not note and self._working is None, note)

    # making it

    def _compile(self, wish: Wish) -> None:
        title = translate("Compile", "Save the compiled report")
        target = choose_new_file(self, title, f"compiled-{self.language.currentData()}.pdf", "PDF (*.pdf)")
        if target is None:
            return
        trust, clock, language = trust_of(self.session), self.session.clock, self.session.language
        sources, written_in = tuple(self._paths), self.language.currentData()
        name, office = self.name.text().strip(), self.office.text().strip()
        self._made, self._key_file = None, wish.file
        stages = (
            translate("Compile", "checking the sources and drawing the pages"),
            translate("Compile", "signing"),
            translate("Compile", "checking the signed file"),
        )

        def work(progress: Progress) -> None:
            from genderaudit.reports.actions.compiling import STEPS, Step, compile_signed
            from genderaudit.reports.actions.verifying import verify_report

            identity = load_identity(wish.file, wish.passphrase)

            def begin(step: Step) -> None:
                if progress.stopped():
                    raise ReportStopped
                progress(STEPS.index(step), len(stages), stages[STEPS.index(step)])

            compile_signed(
                sources,
                target,
                identity,
                title=name,
                office=office,
                language=written_in,
                trust=trust,
                clock=clock,
                begin=begin,
            )
            progress(2, len(stages), stages[2])
            self._made = (identity, verify_report(target, trust, now=clock(), language=language))

        self._working = self.session.work(
            translate("Compile", "Compiling"),
            work,
            owner=self,
            done=lambda made: None,
            failed=self._failed,
            precious=True,
        )
        self._working.ended.connect(self._ended)
        self._able()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, SpokenError):
            raise error
        if not isinstance(error, ReportStopped):
            self.session.tell_error(error)

    def _ended(self) -> None:
        stopped = self._working is not None and self._working.progress.stopped()
        self._working = None
        self._able()
        if self._made is None:
            if stopped:
                self.session.tell(translate("Compile", "Stopped. Nothing was written and nothing is left behind."))
            return
        identity, found = self._made
        self._made = None
        self.sign.remember(identity, self._key_file)
        empty(self._outcome)
        outcome = Outcome(self.session, found)
        outcome.another.connect(self._again)
        self._outcome.addWidget(outcome)
        self._sign_card.hide()

    def _again(self) -> None:
        empty(self._outcome)
        self._sign_card.show()
