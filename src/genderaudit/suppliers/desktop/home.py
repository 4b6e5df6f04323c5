"""Cards of home: suppliers to assess again, and certificates and codes that end."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from genderaudit.suppliers.desktop.book import Row, book_of
from genderaudit.suppliers.desktop.list import KINDS
from genderaudit.suppliers.desktop.words import DUE_SIGNS, day
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import Elided, empty_out, sign, words
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import counted, listed, translate
from genderaudit.widgets.theme import dress, scaled

_MOST = 6
"""Lines of a card; house default."""
SOON = 90
"""Days before its end from which a certificate or a code shows; house default."""


class _Card(Screen):
    """Lines about suppliers, each of which opens its supplier."""

    help_topic = "suppliers"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(scaled(4))
        self._stale = True

    def open_at(self, place: Place) -> None:
        """Read again where something changed."""
        self._read()

    def here(self) -> Place:
        """On home."""
        return Place("home")

    def refresh(self, kinds: frozenset[str]) -> None:
        """Suppliers changed."""
        if touches(kinds, *KINDS):
            self._stale = True
            if self.isVisible():
                self._read()

    def _read(self) -> None:
        if not self._stale:
            return
        self._stale = False
        book_of(self.session.workspace).load(self.session, self, self._loaded)

    def _loaded(self) -> None:
        empty_out(self._lines)
        self._fill(book_of(self.session.workspace).rows(self.session.clock().date(), self.session.language))

    def _fill(self, rows: list[Row]) -> None:
        raise NotImplementedError

    def _say(self, text: str) -> None:
        self._lines.addWidget(words(text, self, kind="muted"))

    def _line(self, row: Row, image: str, tone: str, when: str, place: tuple[str, ...]) -> None:
        line = QHBoxLayout()
        line.setSpacing(scaled(8))
        line.addWidget(sign(image, tone, self))
        link = QPushButton(icon("arrow-right", "accent"), "", self)
        dress(link, kind="link")
        link.setAccessibleName(listed((row.supplier.name, when)))
        link.setToolTip(translate("SupplierCards", "Open {name}").format(name=row.supplier.name))
        link.clicked.connect(lambda: self.session.go(*place))
        name = Elided(row.supplier.name, self)
        line.addWidget(name, 1)
        shown = words(when, self, kind="small", tone=tone if tone == "bad" else "")
        shown.setWordWrap(False)
        shown.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(shown)
        line.addWidget(link)
        self._lines.addLayout(line)

    def _foot(self, text: str, view: str) -> None:
        more = QPushButton(icon("arrow-right", "accent"), text, self)
        dress(more, kind="link")
        more.clicked.connect(lambda: self.session.go("suppliers", "", view))
        foot = QHBoxLayout()
        foot.addWidget(more)
        foot.addStretch(1)
        self._lines.addLayout(foot)


class ReassessCard(_Card):
    """Suppliers whose next assessment is due or soon due, the longest due first."""

    def title(self) -> str:
        """What it shows."""
        return translate("Rooms", "Suppliers to assess again")

    def _fill(self, rows: list[Row]) -> None:
        if not rows:
            self._say(self.tr("No supplier is in the registry yet."))
            self._foot(self.tr("Go to suppliers"), "")
            return
        language = self.session.language
        waiting = sorted((row for row in rows if row.due in ("due", "soon")), key=lambda row: row.due_on or dt.date.max)
        never = sum(row.due == "never" for row in rows)
        if not waiting:
            self._say(self.tr("No assessment of a supplier is due."))
        for row in waiting[:_MOST]:
            image, tone = DUE_SIGNS[row.due]
            self._line(row, image, tone, day(row.due_on, language), ("supplier", row.supplier.id))
        if len(waiting) > _MOST:
            self._foot(counted("ReassessCard", "All %n that wait", len(waiting)), "due=due")
        if never:
            self._foot(counted("ReassessCard", "%n never assessed", never), "due=never")


class EndingCard(_Card):
    """Certificates and acceptances of the supplier code that have ended or end soon, the nearest first."""

    def title(self) -> str:
        """What it shows."""
        return translate("Rooms", "Certificates that end")

    def _fill(self, rows: list[Row]) -> None:
        today, language = self.session.clock().date(), self.session.language
        until = today + dt.timedelta(days=SOON)
        ending: list[tuple[dt.date, str, Row]] = []
        for row in rows:
            one = row.supplier
            for paper in one.certificates:
                if paper.expires is not None and paper.expires <= until:
                    ending.append((paper.expires, paper.scheme, row))
            if one.code_expires is not None and one.code_expires <= until:
                ending.append((one.code_expires, self.tr("supplier code"), row))
        ending.sort(key=lambda found: (found[0] < today, found[0], found[2].supplier.name))
        if not ending:
            self._say(self.tr("No certificate and no supplier code ends soon."))
        for when, what, row in ending[:_MOST]:
            late = when < today
            text = listed((what, day(when, language)))
            image, tone = ("clock", "bad") if late else ("hourglass", "warn")
            self._line(row, image, tone, text, ("supplier", row.supplier.id, "facts"))
        if len(ending) > _MOST:
            self._foot(counted("EndingCard", "All %n that end or have ended", len(ending)), "ends=certificate")
