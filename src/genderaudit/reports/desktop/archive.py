"""Reports: every version that was written or signed here, who signed it, and what can be done with the file."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from genderaudit.engagements.model import Engagement
from genderaudit.reports.desktop.dropping import PDF
from genderaudit.reports.desktop.saying import role_words
from genderaudit.reports.model.network import NETWORK
from genderaudit.reports.model.register import REGISTER
from genderaudit.reports.model.signed import SignedReport, WrittenReport
from genderaudit.risks.model.risk import Risk
from genderaudit.runtime.language import format_date, format_number
from genderaudit.signing import identities_of, spoken_fingerprint
from genderaudit.signing.desktop.pieces import badge, card, empty, line, words
from genderaudit.suppliers.model.supplier import Supplier
from genderaudit.widgets.choosing import choose_file
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pages import PageView
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.texts import isolated, listed, translate
from genderaudit.widgets.theme import scaled

Of = Literal["engagement", "risks", "suppliers"]
"""What a report is of."""


@dataclass(frozen=True)
class Version:
    """One version of a report, with the signatures that this workspace knows of."""

    engagement: str
    title: str
    office: str
    version: int
    signatures: tuple[SignedReport, ...]
    kind: Of = "engagement"

    @property
    def reference(self) -> str:
        """As printed."""
        if self.signatures or self.kind != "engagement":
            return self.signatures[0].reference if self.signatures else "–"
        return f"{self.engagement[-8:].upper()}-{self.version}"

    @property
    def last(self) -> dt.datetime | None:
        """When it was signed last, by the laptop's clock."""
        return max((one.at for one in self.signatures), default=None)

    @property
    def roles(self) -> tuple[str, ...]:
        """In which roles, each once."""
        return tuple(dict.fromkeys(one.role for one in sorted(self.signatures, key=lambda one: one.at)))


def versions_of(
    engagements: Sequence[Engagement],
    written: Sequence[WrittenReport],
    signed: Sequence[SignedReport],
    others: Mapping[str, tuple[Of, str]] = MappingProxyType({}),
) -> list[Version]:
    """Every version that was written or signed, the newest first. `others`: of what, where it is no engagement."""
    titles = {one.id: one for one in engagements}
    found: dict[tuple[str, int], list[SignedReport]] = {(one.engagement, one.version): [] for one in written}
    for one in signed:
        found.setdefault((one.engagement, one.version), []).append(one)
    made = [
        Version(
            engagement=key,
            title=titles[key].title if key in titles else others.get(key, ("", key))[1],
            kind=others[key][0] if key in others else "engagement",
            office=titles[key].office if key in titles else "",
            version=version,
            signatures=tuple(sorted(signatures, key=lambda one: one.at)),
        )
        for (key, version), signatures in found.items()
    ]
    never = dt.datetime.min.replace(tzinfo=dt.UTC)
    return sorted(made, key=lambda one: (one.last or never, one.engagement), reverse=True)


def place_of(kind: Of, owner: str) -> tuple[str, ...]:
    """Where the report of something is made."""
    if kind == "engagement":
        return ("engagement", owner, "report")
    if owner.endswith("/plan"):
        return ("document", kind, owner.removesuffix("/plan"), "plan")
    return ("document", kind, "all" if owner in (REGISTER, NETWORK) else owner)


class Archive(Screen):
    """The list, and beside it one version with its signatures or its pages; `reports/compile` makes one of several."""

    help_topic = "report"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        form = fill_with_form(self, "reports", "archive")
        self._actions = part(form, QVBoxLayout, "actions")
        self._actions.addLayout(self._buttons())
        self.body = part(form, QSplitter, "body")
        self.table = self._table()
        self.body.addWidget(self.table)
        self._side = QStackedWidget()
        self._side.setMinimumWidth(scaled(300))
        self._detail = QScrollArea()
        self._detail.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._detail.setWidgetResizable(True)
        self._detail.setFrameShape(QFrame.Shape.NoFrame)
        holder = QWidget()
        holder.setProperty("kind", "page")
        self._lines = QVBoxLayout(holder)
        self._lines.setSpacing(scaled(10))
        self._detail.setWidget(holder)
        self._side.addWidget(self._detail)
        self.pages: PageView | None = None
        self.body.addWidget(self._side)
        self.body.setStretchFactor(0, 3)
        self.body.setStretchFactor(1, 2)
        self.table.picked.connect(self._show)
        self.table.opened.connect(self._open_page)
        self._load()

    def _buttons(self) -> Flow:
        row = Flow()
        actions: tuple[tuple[str, str, Callable[[], None]], ...] = (
            (
                translate("Archive", "Report of the &risk register…"),
                "file-text",
                lambda: self.session.go("document", "risks", "all"),
            ),
            (
                translate("Archive", "Report of the supplier &network…"),
                "file-text",
                lambda: self.session.go("document", "suppliers", "all"),
            ),
            (translate("Archive", "&Compile several into one…"), "merge", lambda: self.session.go("compile")),
            (translate("Archive", "Add a &signature to a file…"), "signature", lambda: self.session.go("sign-pdf")),
            (translate("Archive", "&Verify files…"), "badge-check", lambda: self.session.go("verify")),
        )
        for text, image, run in actions:
            row.addWidget(_button(text, image, run))
        return row

    def _table(self) -> Table[Version]:
        language = self.session.language

        def signers(row: Version) -> str:
            none = translate("Archive", "written, not signed")
            return listed(role_words(role, language) for role in row.roles) or none

        def when(row: Version) -> str:
            return format_date(row.last.date(), language) if row.last is not None else "–"

        columns: tuple[Column[Version], ...] = (
            Column(title=translate("Archive", "Report of"), text=lambda row: row.title, stretch=True),
            Column(title=translate("Archive", "Reference"), text=lambda row: row.reference, width=12),
            Column(
                title=translate("Archive", "Version"),
                text=lambda row: format_number(row.version, language),
                sort=lambda row: row.version,
                number=True,
            ),
            Column(
                title=translate("Archive", "Signed by"),
                text=signers,
                icon=lambda row: "file-check" if row.signatures else "file",
                tone=lambda row: "good" if row.signatures else "muted",
                width=20,
            ),
            Column(
                title=translate("Archive", "Last signed"),
                text=when,
                sort=lambda row: row.last.timestamp() if row.last else 0.0,
                width=24,
            ),
        )
        table: Table[Version] = Table(translate("Archive", "Reports"), columns)
        table.empty_text = translate(
            "Archive", "No report has been written yet. Open an engagement and go to its report when the work is done."
        )
        return table

    # a screen

    def title(self) -> str:
        """What the window's title says."""
        return translate("Rooms", "Reports")

    def open_at(self, place: Place) -> None:
        """`reports/<engagement>/<version>`: with this one chosen."""
        if place.part(0):
            version = int(place.part(1)) if place.part(1).isdecimal() else 1
            self.table.pick((place.part(0), version))
        elif self.table.current() is None and self.table.table.rows:
            self.table.selectRow(0)
        self.table.setFocus()

    def here(self) -> Place:
        """With what is chosen."""
        row = self.table.current()
        return Place.at("reports", row.engagement, str(row.version)) if row is not None else Place("reports")

    def refresh(self, kinds: frozenset[str]) -> None:
        """Something was written, signed or renamed."""
        if touches(kinds, SignedReport.kind, WrittenReport.kind, Engagement.kind, Risk.kind, Supplier.kind):
            self._load()

    def _load(self) -> None:
        workspace = self.session.workspace
        rows = versions_of(
            list(workspace.find(Engagement)),
            list(workspace.find(WrittenReport)),
            list(workspace.find(SignedReport)),
            self._others(),
        )
        self.table.show_rows(rows, key=lambda row: (row.engagement, row.version))
        self._show(self.table.current())

    def _others(self) -> dict[str, tuple[Of, str]]:
        """What other reports are of, by id."""
        workspace = self.session.workspace
        found: dict[str, tuple[Of, str]] = {
            REGISTER: ("risks", translate("Archive", "Risk register")),
            NETWORK: ("suppliers", translate("Archive", "Supplier network")),
        }
        owners = {one.engagement for one in workspace.find(WrittenReport)}
        owners |= {one.engagement for one in workspace.find(SignedReport)}
        for owner in owners - found.keys():
            if (risk := workspace.get(Risk, owner)) is not None:
                found[owner] = ("risks", f"{risk.label} {risk.title}")
            elif (supplier := workspace.get(Supplier, owner)) is not None:
                found[owner] = ("suppliers", supplier.name)
            elif (planned := workspace.get(Supplier, owner.removesuffix("/plan"))) is not None:
                said = translate("Archive", "Improvement plan for {supplier}")
                found[owner] = ("suppliers", said.format(supplier=planned.name))
        return found

    # one version

    def _show(self, row: Version | None) -> None:
        self._side.setCurrentWidget(self._detail)
        empty(self._lines)
        if row is not None:
            for widget in self._about(row):
                self._lines.addWidget(widget)
        self._lines.addStretch(1)

    def _about(self, row: Version) -> Iterator[QWidget]:
        language = self.session.language
        head, column = card()
        column.addWidget(words(row.title, "heading"))
        number = translate("Archive", "{reference}, version {version}")
        column.addWidget(
            words(
                number.format(reference=isolated(row.reference), version=format_number(row.version, language)), "muted"
            )
        )
        buttons = Flow()
        show = translate("Archive", "Show its &pages…")
        buttons.addWidget(_button(show, "file-search", lambda: self._choose_file(row)))
        open_it = translate("Archive", "Open the &report page")
        buttons.addWidget(_button(open_it, "file-text", lambda: self._open_page(row)))
        column.addLayout(buttons)
        column.addWidget(
            words(
                translate(
                    "Archive", "Signed files lie where they were saved; the workspace keeps only what was signed."
                ),
                "small",
            )
        )
        yield head
        posts = {one.fingerprint: listed((one.post, one.office)) for one in identities_of(self.session.workspace)}
        for signature in row.signatures:
            frame, inside = card()
            top = Flow()
            top.addWidget(badge(role_words(signature.role, language), "accent"))
            inside.addLayout(top)
            if signature.fingerprint in posts:
                inside.addWidget(words(posts[signature.fingerprint], "strong"))
            claimed = translate("Archive", "{day}, {clock} UTC by the laptop's clock (a claim, not a proof)")
            inside.addWidget(
                words(claimed.format(day=format_date(signature.at.date(), language), clock=f"{signature.at:%H:%M}"))
            )
            spoken = translate("Archive", "Key {groups}")
            inside.addWidget(words(spoken.format(groups=isolated(spoken_fingerprint(signature.fingerprint))), "muted"))
            yield frame
        if not row.signatures:
            yield line(
                "circle-dashed", "muted", translate("Archive", "Written for signing; nobody has signed it here.")
            )

    def _open_page(self, row: Version) -> None:
        self.session.go(*place_of(row.kind, row.engagement))

    def _choose_file(self, row: Version) -> None:
        path = choose_file(self, translate("Archive", "Where is the signed file?"), PDF)
        if path is not None:
            self.show_file(row, path)

    def show_file(self, row: Version, path: Path) -> None:
        """The pages of a file, and whether it is one that was signed here."""
        try:
            data = path.read_bytes()
        except OSError:
            self.session.tell(translate("Archive", "The file cannot be opened."), "bad")
            return
        digest = hashlib.sha256(data).hexdigest()
        match = next((one for one in row.signatures if one.sha256 == digest), None)
        if match is not None:
            role = role_words(match.role, self.session.language)
            said = translate("Archive", "This is the very file that was signed here: {role}.").format(role=role)
            self.session.tell(said, "good")
        else:
            self.session.tell(
                translate(
                    "Archive",
                    "This file is not byte for byte one that was signed here. It may carry a later one: verify it.",
                ),
                "warn",
                action=translate("Archive", "Verify it"),
                run=lambda: self.session.go("verify", str(path)),
            )
        if self.pages is None:
            self.pages = PageView(self.session)
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            top = Flow()
            back = translate("Archive", "Back to the si&gnatures")
            top.addWidget(_button(back, "arrow-left", lambda: self._side.setCurrentWidget(self._detail)))
            column.addLayout(top)
            column.addWidget(self.pages, 1)
            self._side.addWidget(holder)
        self.pages.show_pdf(data)
        self._side.setCurrentIndex(1)
        self.body.setSizes([self.width() // 2, self.width() // 2])
        self.pages.sheets.setFocus()


def _button(text: str, image: str, run: Callable[[], object]) -> QPushButton:
    button = QPushButton(icon(image), text)
    button.clicked.connect(lambda _=False: run())
    return button
