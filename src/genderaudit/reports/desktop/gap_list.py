"""The list 'before you sign': what keeps a signature away first, each line jumps to where it is mended."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem

from genderaudit.engagements import find_engagement, pack_of
from genderaudit.reports.model.gaps import Gap
from genderaudit.reports.rules.words import gap_words
from genderaudit.widgets.icons import icon
from genderaudit.widgets.places import Place
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import counted, labelled, listed_apart, translate
from genderaudit.widgets.theme import dress, scaled

_ROWS = 5
"""Lines that are seen at once before the list scrolls."""
_GAP = Qt.ItemDataRole.UserRole


def place_of(gap: Gap, engagement: str) -> Place:
    """Where a gap is mended."""
    target = gap.target
    match target.kind:
        case "finding":
            return Place.at("finding", target.id)
        case "question" | "section":
            return Place.at("engagement", engagement, "checklist", target.id)
        case "consent":
            return Place.at("engagement", engagement, "checklist")
        case "plan":
            return Place.at("engagement", engagement, "plan", target.id)
        case "evidence":
            return Place.at("engagement", engagement, "evidence", target.id)
        case "review" | "stop":
            return Place.at("engagement", engagement, "review", target.id)


class GapList(QObject):
    """Fills a list with gaps and jumps from it."""

    def __init__(self, session: Session, rows: QListWidget, summary: QLabel, engagement: str) -> None:
        super().__init__(rows)
        self.session, self.rows, self.summary, self._engagement = session, rows, summary, engagement
        self.gaps: tuple[Gap, ...] = ()
        rows.itemActivated.connect(self._jump)
        rows.itemClicked.connect(self._jump)
        rows.setIconSize(QSize(scaled(16), scaled(16)))
        rows.hide()

    def show_gaps(self, gaps: Sequence[Gap]) -> None:
        """Other gaps."""
        self.gaps = tuple(gaps)
        self.rows.clear()
        pack = pack_of(self.session.workspace, find_engagement(self.session.workspace, self._engagement))
        for gap in gaps:
            blocks = gap.weight == "blocks"
            text = gap_words(gap, self.session.language, pack)
            item = QListWidgetItem(
                icon("octagon-alert" if blocks else "triangle-alert", "stop" if blocks else "warn"), text
            )
            item.setData(_GAP, gap)
            weight = translate("GapList", "Keeps a signature away") if blocks else translate("GapList", "Worth a look")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, labelled(weight, text))
            item.setToolTip(translate("GapList", "{weight}. Enter or click goes there.").format(weight=weight))
            self.rows.addItem(item)
        self.rows.setVisible(bool(gaps))
        line = self.rows.fontMetrics().lineSpacing()
        self.rows.setMinimumHeight(round(line * 2.6 * min(len(gaps), _ROWS)) if gaps else 0)
        self._say()

    @property
    def drafts(self) -> int:
        """Findings that are still drafts: they keep every signature away."""
        return sum(gap.code == "draft_finding" for gap in self.gaps)

    def _say(self) -> None:
        blocking = sum(gap.weight == "blocks" for gap in self.gaps)
        others = len(self.gaps) - blocking
        if not self.gaps:
            self.summary.setText(translate("GapList", "Nothing is open. The report is ready to be signed."))
        elif not blocking:
            self.summary.setText(counted("GapList", "%n line(s) worth a look; none keeps you from signing.", others))
        else:
            first = counted("GapList", "%n line(s) keep a signature away", blocking)
            rest = counted("GapList", "%n more worth a look", others)
            self.summary.setText(f"{listed_apart((first, rest) if others else (first,))}.")
        dress(self.summary, tone="stop" if blocking else ("" if self.gaps else "good"))

    def _jump(self, item: QListWidgetItem) -> None:
        place = place_of(item.data(_GAP), self._engagement)
        self.session.go(place.screen, *place.parts)
