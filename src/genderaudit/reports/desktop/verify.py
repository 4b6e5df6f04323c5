"""Verify: drop any PDF, with or without a workspace, and read in plain words whether it holds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout

from genderaudit.reports.desktop.dropping import DropPdfs
from genderaudit.reports.desktop.saying import verdict_face
from genderaudit.reports.desktop.verdict_view import VerdictView
from genderaudit.reports.model.verdict import ReportVerdict
from genderaudit.signing import Signer, TrustList
from genderaudit.signing.desktop.pieces import words
from genderaudit.signing.desktop.trusting import compare_and_pin, trust_of
from genderaudit.widgets.background import Job, Progress
from genderaudit.widgets.choosing import choose_folder
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.pages import PageView
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.texts import counted, isolated, labelled, translate
from genderaudit.widgets.theme import scaled

if TYPE_CHECKING:
    from genderaudit.reports.actions.verifying import Redraw

# the libraries that draw, sign and check PDFs load in the thread that needs them, when it does
# ruff: noqa: PLC0415


class Verify(Screen):
    """Files with their verdicts; one is shown in full."""

    help_topic = "verify"
    needs_workspace = False

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        form = fill_with_form(self, "reports", "verify")
        self._trust = TrustList()
        self._paths: list[Path] = []
        self._verdicts: dict[Path, ReportVerdict] = {}
        self._waiting: list[tuple[Path, Redraw]] = []
        self._job: Job[Any] | None = None
        self._checking: Path | None = None
        self.drop = DropPdfs(
            translate("Verify", "Drop one or more PDF files here. They are checked on this laptop; nothing leaves it.")
        )
        self.drop.dropped.connect(self.add)
        part(form, QVBoxLayout, "dropPlace").addWidget(self.drop)
        self._body = part(form, QSplitter, "body")
        self.files = self._table()
        self.stack = QStackedWidget()
        self.said = words("", "empty")
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.view = VerdictView(session)
        self.stack.addWidget(self.said)
        self.stack.addWidget(self.view)
        self.pages: PageView | None = None
        self._body.addWidget(self.files)
        self._body.addWidget(self.stack)
        self._body.setStretchFactor(1, 1)
        self.files.hide()
        self._connect()
        self._show()

    def _connect(self) -> None:
        self.files.picked.connect(lambda _: self._show())
        self.view.trust_wanted.connect(self._trust_signer)
        self.view.redraw_wanted.connect(self._redraw)
        self.view.extract_wanted.connect(self._extract)
        self.view.pages_wanted.connect(self._toggle_pages)
        self.view.sign_wanted.connect(lambda: self.session.go("sign-pdf", str(self._current())))

    def _table(self) -> Table[Path]:
        columns: tuple[Column[Path], ...] = (
            Column(title=translate("Verify", "File"), text=lambda path: path.name, tip=str, stretch=True),
            Column(
                title=translate("Verify", "Verdict"),
                text=self._word,
                icon=lambda path: (
                    verdict_face(self._verdicts[path].verdict).icon if path in self._verdicts else "clock"
                ),
                tone=lambda path: (
                    verdict_face(self._verdicts[path].verdict).tone if path in self._verdicts else "muted"
                ),
                width=18,
            ),
        )
        table: Table[Path] = Table(translate("Verify", "Files"), columns)
        table.setMinimumWidth(scaled(300))
        return table

    def _word(self, path: Path) -> str:
        found = self._verdicts.get(path)
        if found is not None:
            return verdict_face(found.verdict).title
        if path == self._checking or any(path == one for one, _ in self._waiting):
            return translate("Verify", "being checked…")
        return translate("Verify", "not checked")

    # a screen

    def title(self) -> str:
        """What the window's title says."""
        return translate("Rooms", "Verify")

    def open_at(self, place: Place) -> None:
        """`verify/<path>/<path>`: check these files; without a path, what was there."""
        paths = [Path(one) for one in place.parts]
        if paths and paths != self._paths:
            self._paths, self._verdicts, self._waiting = [], {}, []
            self.add(paths)
        elif not self._paths:
            self.drop.button.setFocus()

    def here(self) -> Place:
        """The files, the one that is shown first."""
        current = self._current()
        rest = [one for one in self._paths if one != current]
        return Place.at("verify", *(str(one) for one in ([current] if current else []) + rest))

    # checking

    def add(self, paths: list[Path]) -> None:
        """Check these files too; one that was checked before is checked again."""
        for path in paths:
            if path not in self._paths:
                self._paths.append(path)
            self._verdicts.pop(path, None)
            self._waiting.append((path, "auto"))
        self.files.show_rows(self._paths, key=lambda path: path)
        self.files.setVisible(len(self._paths) > 1)
        if self._body.sizes()[0] < scaled(300):
            self._body.setSizes([scaled(320), max(scaled(500), self.width() - scaled(320))])
        if paths:
            self.files.pick(paths[0])
        self._show()
        self._next()

    def _next(self) -> None:
        if self._job is not None or not self._waiting:
            return
        path, redraw = self._waiting.pop(0)
        self._checking = path
        self._trust = trust_of(self.session)
        trust, now, language = self._trust, self.session.clock(), self.session.language

        def check(progress: Progress) -> ReportVerdict:
            from genderaudit.reports.actions.verifying import verify_report

            return verify_report(path, trust, now=now, language=language, redraw=redraw)

        def done(found: ReportVerdict) -> None:
            self._verdicts[path] = found

        title = translate("Verify", "Checking {file}").format(file=isolated(path.name))
        self._job = self.session.work(title, check, owner=self, done=done)
        self._job.ended.connect(self._ended)

    def _ended(self) -> None:
        stopped = self._job is not None and self._job.progress.stopped()
        self._job, self._checking = None, None
        if stopped:
            self._waiting.clear()
        self.files.show_rows(self._paths)
        self._show()
        self._next()

    def _current(self) -> Path | None:
        return self.files.current() or (self._paths[0] if self._paths else None)

    def _show(self) -> None:
        path = self._current()
        found = self._verdicts.get(path) if path is not None else None
        if found is not None:
            if self.view.found is not found:
                self.view.show_verdict(found, self._trust)
            self.stack.setCurrentWidget(self.view)
        else:
            self.view.clear()
            self.said.setText(self._saying(path))
            self.stack.setCurrentWidget(self.said)
        if self.pages is not None and self.pages.isVisible():
            self._load_pages()

    def _saying(self, path: Path | None) -> str:
        if path is None:
            return translate(
                "Verify",
                "Whether a report is unchanged, who signed it, and whether its numbers follow from the answers that it "
                "carries inside: you can check it here without calling anyone.",
            )
        return labelled(isolated(path.name), self._word(path))

    # what can be done with a verdict

    def _redraw(self) -> None:
        path = self._current()
        if path is not None:
            self._verdicts.pop(path, None)
            self._waiting.append((path, "always"))
            self._next()
            self._show()

    def _trust_signer(self, signer: Signer) -> None:
        if compare_and_pin(self.session, signer.fingerprint, signer.post, signer.office, self):
            said = translate("Verify", "{post} is pinned on this laptop. The files are checked again.")
            self.session.tell(said.format(post=signer.post), "good")
            self.add(list(self._paths))

    def _extract(self) -> None:
        path = self._current()
        folder = choose_folder(self, translate("Verify", "Where the data goes")) if path is not None else None
        if path is None or folder is None:
            return
        target = folder / f"{path.stem}-data"

        def done(files: tuple[Path, ...]) -> None:
            said = counted("Verify", "%n file(s) were written to {folder}.", len(files))
            self.session.tell(said.format(folder=isolated(str(target))), "good", stays=True)

        def take_out(progress: Progress) -> tuple[Path, ...]:
            from genderaudit.reports.actions.writing import extract

            return extract(path, target)

        title = translate("Verify", "Taking the data out")
        self.session.work(title, take_out, owner=self, done=done)

    def _toggle_pages(self) -> None:
        if self.pages is None:
            self.pages = PageView(self.session)
            self._body.addWidget(self.pages)
            self._body.setStretchFactor(2, 1)
        else:
            self.pages.setVisible(not self.pages.isVisible())
        if self.pages.isVisibleTo(self):
            half = self.stack.width() // 2
            sizes = self._body.sizes()
            self._body.setSizes([sizes[0], half, half])
            self.pages.sheets.setFocus()
            self._load_pages()

    def _load_pages(self) -> None:
        path, pages = self._current(), self.pages
        if path is None or pages is None or pages.property("file") == str(path):
            return
        pages.setProperty("file", str(path))
        try:
            pages.show_pdf(path.read_bytes())
        except OSError:
            pages.clear(translate("Verify", "The file cannot be opened."))
