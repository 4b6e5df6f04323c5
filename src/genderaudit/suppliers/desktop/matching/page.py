"""Every pair of suppliers that may be the same on one screen: marked by keyboard, decided together, remembered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from genderaudit.store import StepInfo
from genderaudit.suppliers.actions.importing import imports_of
from genderaudit.suppliers.actions.matching import (
    Decision,
    candidates_of,
    contradictions_in,
    decide_matches,
    decision_on,
    matches_of,
    split_supplier,
)
from genderaudit.suppliers.actions.registry import registry_of
from genderaudit.suppliers.desktop.importing.tables import WrappedTable
from genderaudit.suppliers.desktop.matching.rows import (
    VERDICT_SIGNS,
    Compared,
    DecidedRow,
    Mark,
    PairRow,
    compare_columns,
    compared,
    contradiction_words,
    decided_columns,
    pair_columns,
    reasons_words,
    same_name,
    told_apart,
    told_twice_words,
    verdict_words,
)
from genderaudit.suppliers.model.keeping import Match
from genderaudit.suppliers.model.matching import Candidate
from genderaudit.suppliers.rules.rows import folded
from genderaudit.widgets.background import Job, Progress
from genderaudit.widgets.chips import Choices
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import AskReason, empty_out, words
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Table
from genderaudit.widgets.texts import counted
from genderaudit.widgets.theme import scaled

_LOW = 26
"""Lines of height below which table and pair take turns; house default."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYS: dict[int, Mark] = {Qt.Key.Key_S: "same", Qt.Key.Key_D: "different", Qt.Key.Key_L: ""}


class MatchingPage(Screen):
    """`suppliers/matches`, `suppliers/matches/decided`, `suppliers/matches/split/<supplier>`."""

    help_topic = "suppliers"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.marks: dict[tuple[str, str], Mark] = {}
        self._keeps: dict[tuple[str, str], str] = {}
        self._pairs: list[PairRow] = []
        self._alike: set[tuple[str, str]] = set()
        self._job: Job[tuple[Candidate, ...]] | None = None
        self._read_at = ""
        self._files: dict[str, str] = {}
        self._about = ""
        self._compact = self._has_pair = False
        form = fill_with_form(self, "suppliers", "matches")
        self._form = form
        self.waiting, self.decided = part(form, QToolButton, "waiting"), part(form, QToolButton, "decided")
        self._search, self._verdict = part(form, QLineEdit, "search"), part(form, QComboBox, "verdict")
        self._count = part(form, QLabel, "count")
        names = ("same", "different", "later", "all", "alike", "apply", "split", "compare", "openFirst")
        self.buttons = {name: part(form, QPushButton, name) for name in names}
        self.table: Table[PairRow] = self._table(self.tr("Pairs to decide"), pair_columns(session.language))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.past: Table[DecidedRow] = self._table(self.tr("Decisions made"), decided_columns(session.language))
        self.past.empty_text = self.tr("Nothing is decided yet.")
        self.compare: WrappedTable[Compared] = WrappedTable(self.tr("Both side by side"), compare_columns("", ""), form)
        self.compare.verticalHeader().setDefaultSectionSize(int(self.fontMetrics().height() * 1.6))
        part(form, QVBoxLayout, "compare").addWidget(self.compare)
        self.asking = AskReason(form)
        part(form, QVBoxLayout, "asking").addWidget(self.asking)
        self._wire()

    def _table(self, name: str, columns: Sequence[object]) -> Table:  # type: ignore[type-arg]
        table: Table[object] = Table(name, columns, self._form)  # type: ignore[arg-type]
        part(self._form, QVBoxLayout, "tables").addWidget(table)
        return table

    def _wire(self) -> None:
        for holder, widgets in (
            ("tools", (self.waiting, self.decided, self._search, self._verdict, self._count)),
            ("decide", tuple(self.buttons.values())),
        ):
            widget = part(self._form, QWidget, holder)
            flow = Flow(widget, gap=8)
            for one in widgets:
                flow.addWidget(one)
            policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            widget.setSizePolicy(policy)
        self._search.setMinimumWidth(self._search.fontMetrics().averageCharWidth() * 24)
        self._search.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._search.textChanged.connect(self._show)
        self._verdict.addItem(self.tr("All pairs"), "")
        for code, (image, _) in VERDICT_SIGNS.items():
            self._verdict.addItem(icon(image, "muted"), verdict_words(code, self.session.language), code)
        self._verdict.currentIndexChanged.connect(self._show)
        self.waiting.setChecked(True)
        self.waiting.clicked.connect(lambda: self._turn(decided=False))
        self.decided.clicked.connect(lambda: self._turn(decided=True))
        images = {
            "same": "merge",
            "different": "split",
            "later": "undo-2",
            "all": "check-check",
            "alike": "check-check",
            "split": "split",
        }
        for name, image in images.items():
            self.buttons[name].setIcon(icon(image))
        self.buttons["apply"].setIcon(icon("check", "accent_text"))
        self.buttons["same"].clicked.connect(lambda: self.mark("same"))
        self.buttons["different"].clicked.connect(lambda: self.mark("different"))
        self.buttons["later"].clicked.connect(lambda: self.mark(""))
        self.buttons["all"].clicked.connect(self.mark_certain)
        self.buttons["alike"].clicked.connect(self.mark_alike)
        self.buttons["apply"].clicked.connect(self.apply)
        self.buttons["split"].clicked.connect(self.split)
        self.buttons["openFirst"].clicked.connect(self._open_first)
        self.table.picked.connect(lambda _: self._show_pair())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        self.past.picked.connect(lambda _: self._show_pair())
        self.table.installEventFilter(self)
        body = part(self._form, QSplitter, "body")
        body.setSizes([scaled(240), scaled(360)])
        self.buttons["compare"].setCheckable(True)
        self.buttons["compare"].setIcon(icon("columns-2"))
        self.buttons["compare"].toggled.connect(lambda _: self._fit())

    # a screen

    def title(self) -> str:
        """Matches."""
        return self.tr("Suppliers that may be the same")

    def open_at(self, place: Place) -> None:
        """The pairs to decide, or the decisions; `split/<id>` shows those of one supplier."""
        self._about = place.part(2) if place.part(1) == "split" else ""
        decided = place.part(1) in ("decided", "split")
        (self.decided if decided else self.waiting).setChecked(True)
        if self._read_at != self.session.workspace.latest():
            self._read()
        self._show()
        (self.past if decided else self.table).setFocus()

    def here(self) -> Place:
        """Which of the two is shown."""
        if self._about:
            return Place.at("suppliers", "matches", "split", self._about)
        return Place.at("suppliers", "matches", "decided" if self.decided.isChecked() else "")

    def refresh(self, kinds: frozenset[str]) -> None:
        """Suppliers or decisions changed."""
        if touches(kinds, "supplier", Match.kind) and self.isVisible():
            self._read()
            self._show()

    def holding(self) -> str:
        """Marks that were not applied."""
        n = sum(map(bool, self.marks.values()))
        return counted("MatchingPage", "%n pair(s) are marked and not decided yet.", n) if n else ""

    # reading

    def _read(self) -> None:
        if self._job is not None and self._job.running:
            self._job.stop()
        workspace = self.session.workspace
        self._read_at = workspace.latest()
        self._files = {one.id: one.file for one in imports_of(workspace)}

        def work(_: Progress) -> tuple[Candidate, ...]:
            return candidates_of(workspace)

        self.table.empty_text = self.tr("Looking for suppliers that may be the same…")
        self._job = self.session.work(self.tr("Comparing suppliers…"), work, owner=self, done=self._found)

    def _found(self, candidates: tuple[Candidate, ...]) -> None:
        registry = registry_of(self.session.workspace)
        self._pairs = [
            PairRow(one, registry.suppliers[one.first], registry.suppliers[one.second], self.marks)
            for one in candidates
            if one.first in registry.suppliers and one.second in registry.suppliers
        ]
        known, self._alike = {row.key for row in self._pairs}, {row.key for row in self._pairs if same_name(row)}
        for key in [key for key in self.marks if key not in known]:
            del self.marks[key]
        self.table.empty_text = self.tr("No two suppliers wait for a decision.")
        self._show()

    def _turn(self, *, decided: bool) -> None:
        self._about = ""
        self.session.go("suppliers", "matches", "decided" if decided else "")

    # showing

    def _show(self, *_: object) -> None:
        decided = self.decided.isChecked()
        self.table.setVisible(not decided)
        self.past.setVisible(decided)
        self._verdict.setVisible(not decided)
        sought = folded(self._search.text()).split()
        if decided:
            self._show_past(sought)
        else:
            verdict = self._verdict.currentData()
            shown = [
                row
                for row in self._pairs
                if (not verdict or row.candidate.verdict == verdict)
                and all(word in folded(f"{row.first.name} {row.second.name}") for word in sought)
            ]
            self.table.show_rows(shown, key=lambda row: row.key)
            if self.table.current() is None and shown:
                self.table.selectRow(0)
            self._count.setText(counted("MatchingPage", "%n pair(s)", len(shown)))
        self._show_pair()
        self._offer()

    def _show_past(self, sought: list[str]) -> None:
        registry = registry_of(self.session.workspace)
        rows = []
        for match in matches_of(self.session.workspace):
            if match.first not in registry.kept or match.second not in registry.kept:
                continue
            if self._about and self._about not in (registry.survivor[match.first], registry.survivor[match.second]):
                continue
            names = registry.kept[match.first].name, registry.kept[match.second].name
            merged = next((one for one in (match.first, match.second) if registry.kept[one].merged_into), "")
            joined = registry.survivor[match.first] == registry.survivor[match.second]
            if all(word in folded(" ".join(names)) for word in sought):
                rows.append(DecidedRow(match, *names, merged if match.same and joined else ""))
        rows.sort(key=lambda row: row.match.decided_on, reverse=True)
        self.past.show_rows(rows, key=lambda row: row.match.id)
        if self.past.current() is None and rows:
            self.past.selectRow(0)
        self._count.setText(counted("MatchingPage", "%n decision(s)", len(rows)))

    def _show_pair(self) -> None:
        registry, language = registry_of(self.session.workspace), self.session.language
        row, past = self.table.current(), self.past.current()
        pair = None
        if self.decided.isChecked() and past is not None:
            pair = registry.kept[past.match.first], registry.kept[past.match.second]
        elif not self.decided.isChecked() and row is not None:
            pair = row.first, row.second
        self._has_pair = pair is not None
        self._fit()
        keeps = part(self._form, QVBoxLayout, "keeps")
        empty_out(keeps)
        if pair is None:
            return
        self.compare.table.columns = tuple(compare_columns(pair[0].name, pair[1].name))
        self.compare.horizontalHeader().headerDataChanged(Qt.Orientation.Horizontal, 0, 3)
        self.compare.show_rows(compared(*pair, language, self._files), key=lambda one: one.fact)
        if row is not None and not self.decided.isChecked():
            self._show_keeps(row, keeps)

    def _fit(self) -> None:
        """Table and pair below each other; where there is little height, one in place of the other."""
        comparing = self.buttons["compare"].isChecked()
        self.buttons["compare"].setVisible(self._compact)
        part(self._form, QFrame, "pair").setVisible(self._has_pair and (comparing or not self._compact))
        part(self._form, QWidget, "top").setVisible(not (self._compact and comparing))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """In a low window the table stands alone until a pair is compared."""
        super().resizeEvent(event)
        compact = self.height() < self.fontMetrics().lineSpacing() * _LOW
        if compact != self._compact:
            self._compact = compact
            self.buttons["compare"].setChecked(False)
            self._fit()

    def _show_keeps(self, row: PairRow, column: QVBoxLayout) -> None:
        caption = words(self.tr("If they are the same, which record stays?"), self._form, kind="section")
        first, second = told_apart(row.first, row.second, self.session.language, self._files)
        options = {"": (self.tr("The one of which more is known"), "")}
        options |= {row.first.id: (first.replace("&", "&&"), first), row.second.id: (second.replace("&", "&&"), second)}
        choices = Choices(caption.text(), options, self._form)
        choices.show_chosen((self._keeps.get(row.key, ""),))
        choices.chosen.connect(lambda codes: self._keeps.update({row.key: codes[0] if codes else ""}))
        column.addWidget(words(reasons_words(row.candidate, self.session.language), self._form, kind="small"))
        if twice := told_twice_words(row.first, row.second, self.session.language):
            column.addWidget(words(twice, self._form, tone="warn"))
        column.addWidget(caption)
        column.addWidget(choices)

    def _offer(self) -> None:
        decided, chosen, marked = self.decided.isChecked(), bool(self._chosen()), sum(map(bool, self.marks.values()))
        for name in ("same", "different", "later", "apply"):
            self.buttons[name].setVisible(not decided)
        for name in ("same", "different", "later"):
            self.buttons[name].setEnabled(chosen)
        certain = any(row.candidate.verdict == "certain" and not row.mark for row in self._pairs)
        self.buttons["all"].setVisible(not decided and certain)
        alike = sum(not self.marks.get(key) for key in self._alike)
        self.buttons["alike"].setVisible(not decided and alike > 0)
        self.buttons["alike"].setText(
            counted("MatchingPage", "Mark %n pair(s) with the same name and nothing against", alike)
        )
        self.buttons["apply"].setEnabled(marked > 0)
        self.buttons["apply"].setText(counted("MatchingPage", "Decide %n pair(s)", marked))
        past = self.past.current()
        self.buttons["split"].setVisible(decided)
        self.buttons["split"].setEnabled(past is not None and bool(past.merged))
        self.buttons["openFirst"].setEnabled(past is not None if decided else self.table.current() is not None)

    # deciding

    def _chosen(self) -> list[PairRow]:
        rows = self.table.table.rows
        return [rows[index.row()] for index in self.table.selectionModel().selectedRows()]

    def mark(self, mark: Mark) -> None:
        """Mark the chosen pairs; with one chosen, the next is chosen then."""
        rows = self._chosen()
        for row in rows:
            self.marks[row.key] = mark
        self.table.viewport().update()
        below = self.table.currentIndex().row() + 1
        if len(rows) == 1 and below < self.table.table.rowCount():
            self.table.selectRow(below)
        self._offer()

    def mark_certain(self) -> None:
        """Mark every pair that is certain as the same; nothing is decided yet."""
        self._mark_all([row.key for row in self._pairs if row.candidate.verdict == "certain"])

    def mark_alike(self) -> None:
        """Mark every pair of one name against which nothing speaks as the same; nothing is decided yet."""
        self._mark_all(self._alike)

    def _mark_all(self, keys: Iterable[tuple[str, str]]) -> None:
        self.marks |= {key: "same" for key in keys if not self.marks.get(key)}
        self.table.viewport().update()
        self._offer()
        self.buttons["apply"].setFocus()

    def apply(self) -> None:
        """Decide all marked pairs in one step that undo takes back."""
        session = self.session
        decisions = [
            decision_on(row.candidate, same=row.mark == "same", keeps=self._keeps.get(row.key, ""))
            for row in self._pairs
            if row.mark
        ]
        if not decisions or self._contradicts(decisions):
            return
        with session.telling():
            made = decide_matches(session.workspace, session.author, decisions)
            self.marks.clear()
            session.did("supplier", Match.kind)
            same = sum(one.same for one in made.matches)
            apart = len(made.matches) - same
            said = [counted("MatchingPage", "%n pair(s) are counted as one.", same)] if same else []
            said += [counted("MatchingPage", "%n pair(s) stay apart.", apart)] if apart else []
            self.table.setFocus()
            step = session.workspace.can_undo
            session.tell(" ".join(said), "good", action=self.tr("Undo"), run=lambda: self._take_back(step))

    def _take_back(self, step: StepInfo | None) -> None:
        """Take the decisions back that were just told of, so long as nothing was done since."""
        session = self.session
        with session.telling():
            last = session.workspace.can_undo
            if step is not None and last is not None and last.id == step.id:
                session.workspace.undo(session.author)
                session.did("supplier", Match.kind)
                session.tell(self.tr("The decisions were taken back."), "good")
            else:
                session.go("history")

    def _contradicts(self, decisions: Sequence[Decision]) -> bool:
        registry = registry_of(self.session.workspace)
        found = contradictions_in(self.session.workspace, decisions)
        if not found:
            return False
        self.session.tell(contradiction_words(found[0], registry), "bad", stays=True)
        return True

    def split(self) -> None:
        """Take a merged pair apart again; the reason is asked."""
        row = self.past.current()
        if row is None or not row.merged:
            return

        def take_apart(reason: str) -> None:
            session = self.session
            with session.telling():
                split_supplier(session.workspace, session.author, row.merged, reason=reason)
                session.did("supplier", Match.kind)
                session.tell(self.tr("{one} and {other} stand apart again.").format(one=row.first, other=row.second))

        question = self.tr("Why are {one} and {other} taken apart?").format(one=row.first, other=row.second)
        self.asking.ask(question, self.tr("Take them apart"), take_apart)

    def _open_first(self) -> None:
        row, past = self.table.current(), self.past.current()
        if self.decided.isChecked() and past is not None:
            self.session.go("supplier", past.match.first)
        elif row is not None:
            self.session.go("supplier", row.first.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """S, D and L mark in the table, where a letter would look for a row; Ctrl+Enter decides."""
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if plain and event.key() in _KEYS:
                self.mark(_KEYS[event.key()])
                return True
            if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.apply()
                return True
        return super().eventFilter(watched, event)
