"""Shows what a newer version of the checklist would change, and moves the engagement to it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from genderaudit.checklists import Carried, find_pack, value_in_words
from genderaudit.engagements import pack_of, preview_upgrade, states_of, upgrade
from genderaudit.engagements.desktop.planning.pieces import field
from genderaudit.engagements.model import Engagement
from genderaudit.engagements.rules.keys import split_key
from genderaudit.engagements.rules.steps import change_needs_reason
from genderaudit.widgets.pieces import words
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.texts import isolated, translate
from genderaudit.widgets.theme import dress, scaled
from genderaudit.widgets.writing import WritingField


@dataclass(frozen=True)
class Change:
    """What becomes of one question or of its answer."""

    key: str
    label: str
    what: str
    """new, changed, removed, review or kept."""
    answer: str


_ORDER = ("removed", "review", "changed", "new", "kept")
_SIGNS = {"removed": ("circle-minus", "bad"), "review": ("circle-alert", "warn"), "changed": ("pen-line", "info"),
          "new": ("plus", "good"), "kept": ("check", "muted")}  # fmt: skip


def what_words(what: str) -> str:
    """What becomes of it, in words."""
    return {
        "removed": translate("Upgrade", "Removed: the answer leaves the form and stays in the history"),
        "review": translate("Upgrade", "Look at it again: the question has changed"),
        "changed": translate("Upgrade", "Changed: the answer is carried over"),
        "new": translate("Upgrade", "New question"),
        "kept": translate("Upgrade", "Kept"),
    }[what]


class UpgradeDialog(QDialog):
    """The preview; nothing changes before it is agreed, and undo takes it back. Raises what the preview raises."""

    def __init__(self, session: Session, engagement: Engagement, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._engagement = session, engagement
        self._pack = find_pack(engagement.pack_id)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A newer version of the checklist"))
        rows = self._changes(preview_upgrade(session.workspace, engagement, self._pack))
        column = QVBoxLayout(self)
        column.setSpacing(scaled(10))
        counts = {what: sum(row.what == what for row in rows) for what in _ORDER}
        text = self.tr("Version {old} to {new}: {fresh} new, {changed} changed, {review} to look at, {gone} removed.")
        column.addWidget(
            words(
                text.format(
                    old=engagement.pack_version,
                    new=self._pack.pack.version,
                    fresh=counts["new"],
                    changed=counts["changed"],
                    review=counts["review"],
                    gone=counts["removed"],
                ),
                self,
                kind="heading",
            )
        )
        self.table = self._table(rows)
        column.addWidget(self.table, 1)
        self.reason = WritingField(self.tr("Reason"), self, lines=(2, 5))
        self.reason.setVisible(change_needs_reason(engagement.status))
        if self.reason.isVisibleTo(self):
            column.addLayout(field(self.tr("&Reason"), self.reason, self))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        act = buttons.addButton(self.tr("&Move to the new version"), QDialogButtonBox.ButtonRole.AcceptRole)
        dress(act, kind="primary")
        buttons.accepted.connect(self._upgrade)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(scaled(820), scaled(520))

    def _table(self, rows: list[Change]) -> Table[Change]:
        table: Table[Change] = Table(
            self.tr("What would change"),
            [
                Column(title=self.tr("Question"), text=lambda row: isolated(row.key)),
                Column(title=self.tr("Text"), text=lambda row: row.label, stretch=True),
                Column(title=self.tr("Answer"), text=lambda row: row.answer, width=22),
                Column(
                    title=self.tr("What becomes of it"),
                    text=lambda row: what_words(row.what),
                    sort=lambda row: _ORDER.index(row.what),
                    icon=lambda row: _SIGNS[row.what][0],
                    tone=lambda row: _SIGNS[row.what][1],
                    width=40,
                ),
            ],
            self,
        )
        table.show_rows(rows, key=lambda row: row.key)
        return table

    def _changes(self, carried: tuple[Carried, ...]) -> list[Change]:
        workspace, language = self._session.workspace, self._session.language
        old, states = pack_of(workspace, self._engagement), states_of(workspace, self._engagement)
        fates = {"kept": "kept", "renamed": "changed", "mapped": "changed", "dropped": "removed", "review": "review"}
        rows = []
        for one in carried:
            name = split_key(one.before)[0]
            known = name in old.questions
            label = old.text(f"items.{name}.label", language).text if known else ""
            answer = value_in_words(old, old.questions[name].question, states[one.before], language) if known else ""
            rows.append(Change(one.before, label, fates[one.fate], answer))
        arrived = {split_key(one.after)[0] for one in carried if one.after}
        for name in self._pack.items:
            if name not in old.items and name not in arrived:
                rows.append(Change(name, self._pack.text(f"items.{name}.label", language).text, "new", ""))
        return sorted(rows, key=lambda row: _ORDER.index(row.what))

    def _upgrade(self) -> None:
        session = self._session
        with session.telling():
            reason = self.reason.toPlainText().strip()
            upgrade(session.workspace, session.author, self._engagement, self._pack, reason=reason, clock=session.clock)
            session.did()
            version = self._pack.pack.version
            session.tell(self.tr("The engagement runs on version {version} now.").format(version=version), "good")
        self.accept()
