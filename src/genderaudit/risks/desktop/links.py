"""Records that a risk is tied to, as every room shows its own, and the dialog that ties another one."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from genderaudit.risks.actions.keeping import link_risk
from genderaudit.risks.desktop.book import do
from genderaudit.risks.model.risk import Link, Risk
from genderaudit.risks.rules.register import folded
from genderaudit.widgets.doors import Hit
from genderaudit.widgets.forms import load_form, part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.places import Place
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.texts import translate
from genderaudit.widgets.theme import dress, scaled

KINDS = ("engagement", "finding", "supplier")
"""Kinds of record that a person ties a risk to; answers are tied where they are given."""
_MOST = 400
"""Records that the dialog lists at once; house default."""


def hit_of(session: Session, link: Link) -> Hit:
    """How the room of a linked record shows it; its kind and id where it is gone."""
    body = next((one.body for one in reversed(session.workspace.history(link.id)) if one.body), None)
    found = _shown(session, link.to, link.id, body) if body is not None else None
    if found is not None:
        return found
    return Hit(title=link.id, about=kind_words(link.to), place=Place("risks"), icon="link")


def _shown(session: Session, kind: str, id: str, body: str) -> Hit | None:
    for door in session.doors:
        if kind in door.titles:
            hit: Hit | None = door.titles[kind](session, id, body)
            return hit
    return None


def records(session: Session, kind: str) -> Iterator[tuple[str, Hit]]:
    """Every live record of a kind as its room shows it."""
    for one in session.workspace.live((kind,)):
        hit = _shown(session, kind, one.record, one.body)
        if hit is not None:
            yield one.record, hit


def kind_words(kind: str) -> str:
    """A kind of record in words."""
    return {
        "engagement": translate("RiskLinks", "Engagement"),
        "answer": translate("RiskLinks", "Answer"),
        "finding": translate("RiskLinks", "Finding"),
        "supplier": translate("RiskLinks", "Supplier"),
    }.get(kind, kind)


class LinkDialog(QDialog):
    """Ties a risk to an engagement, a finding or a supplier."""

    def __init__(self, session: Session, risk: Risk, parent: QWidget) -> None:
        super().__init__(parent.window())
        self.session, self._risk = session, risk
        self.setWindowTitle(self.tr("Tie the risk to another record"))
        form = load_form("risks", "link", self)
        column = QVBoxLayout(self)
        column.addWidget(form)
        part(form, QHBoxLayout, "top").setStretch(1, 1)
        self.kind = part(form, QComboBox, "kind")
        self.how = part(form, QComboBox, "how")
        self.search = part(form, QLineEdit, "search")
        known = {kind for door in session.doors for kind in door.titles}
        for kind in KINDS:
            if kind in known:
                self.kind.addItem(kind_words(kind), kind)
        self.how.addItem(translate("RiskLinks", "its own risk"), "own")
        self.how.addItem(translate("RiskLinks", "taken over along its chain"), "inherited")
        self.table: Table[tuple[str, Hit]] = Table(
            self.tr("Records"),
            [
                Column(title=self.tr("Title"), text=lambda one: one[1].title, stretch=True),
                Column(title=self.tr("What it is"), text=lambda one: one[1].about, width=34),
            ],
            form,
        )
        self.table.empty_text = self.tr("There is no such record.")
        self.table.opened.connect(lambda _: self._tie())
        part(form, QVBoxLayout, "list").addWidget(self.table)
        buttons = part(form, QDialogButtonBox, "buttons")
        self.tie_button = QPushButton(icon("link", "accent_text"), self.tr("Tie"), self)
        dress(self.tie_button, kind="primary")
        buttons.addButton(self.tie_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.tie_button.clicked.connect(self._tie)
        buttons.rejected.connect(self.reject)
        self.kind.currentIndexChanged.connect(self._read)
        self.search.textChanged.connect(self._filter)
        self.table.picked.connect(lambda row: self.tie_button.setEnabled(row is not None))
        self.finished.connect(self.deleteLater)
        room = parent.window().size()
        self.resize(min(scaled(720), room.width() - scaled(40)), min(scaled(480), room.height() - scaled(40)))
        self._all: list[tuple[str, Hit]] = []
        self._read()

    def _read(self) -> None:
        kind = self.kind.currentData()
        self.how.setVisible(kind == "supplier")
        self._all = list(records(self.session, kind)) if kind else []
        self._filter()

    def _filter(self) -> None:
        wanted = folded(self.search.text()).split()
        found = [one for one in self._all if all(word in folded(f"{one[1].title} {one[1].about}") for word in wanted)]
        self.table.show_rows(found[:_MOST], key=lambda one: one[0])
        if found and self.table.current() is None:
            self.table.selectRow(0)
        self.tie_button.setEnabled(self.table.current() is not None)

    def _tie(self) -> None:
        row, session = self.table.current(), self.session
        if row is None:
            return
        kind = self.kind.currentData()
        how = self.how.currentData() if kind == "supplier" else ""
        link = Link.model_validate({"to": kind, "id": row[0], "how": how})
        risk = self._risk
        if do(session, lambda: link_risk(session.workspace, session.author, risk, link, clock=session.clock)):
            self.accept()
