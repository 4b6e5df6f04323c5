"""Which matrix rates the register, what another one would change, and the switch with its reason."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from genderaudit.domain.errors import SpokenError
from genderaudit.risks.actions.finding import risks_of, setup_of
from genderaudit.risks.actions.keeping import switch_group
from genderaudit.risks.actions.naming import band_words, group_words
from genderaudit.risks.actions.rerating import find_scheme, known_schemes, preview_matrix, switch_matrix
from genderaudit.risks.desktop.book import book_of
from genderaudit.risks.desktop.map.drawing import HeatDrawing
from genderaudit.risks.desktop.words import NONE, stage_words
from genderaudit.risks.model.risk import GROUPS, STAGES, Risk
from genderaudit.risks.model.scheme import RiskSetup, Scheme
from genderaudit.risks.rules.register import heat_map
from genderaudit.risks.rules.rerating import Rerated, Side
from genderaudit.risks.rules.scoring import gridded
from genderaudit.runtime.language import catalogue, format_number, say
from genderaudit.safeguards.desktop.guard_note import GuardNote
from genderaudit.widgets.choosing import choose_file
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.forms import fill_with_form, part, register
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import card, empty_out, words
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.tall import TallPage
from genderaudit.widgets.texts import counted, isolated, translate
from genderaudit.widgets.theme import dress, scaled
from genderaudit.widgets.writing import WritingField

_WIDE = 100
"""Letters across from which the matrix and what it changes stand side by side; house default."""


class MatrixPage(Screen):
    """`risks/matrix/<id>`."""

    help_topic = "risks"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.book = book_of(session.workspace)
        self._scheme: Scheme = self.book.matrices.in_use.scheme
        self._own: dict[str, Scheme] = {}
        self._levels: dict[tuple[Side, int], QSpinBox] = {}
        register(TallPage)
        form = fill_with_form(self, "risks", "matrix")
        self._form = form
        part(form, QScrollArea, "scroll").setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = part(form, QVBoxLayout, "column")
        self._two = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._two.setSpacing(scaled(12))
        self._two.addWidget(self._matrix_card(form), 1)
        self._two.addWidget(self._change_card(form), 1)
        column.addLayout(self._two)
        column.addWidget(self._groups_card(form))
        column.addStretch(1)

    def _matrix_card(self, form: QWidget) -> QWidget:
        frame, column = card(form, self.tr("Matrix"), icon="layout-grid")
        line = QHBoxLayout()
        self.choice = QComboBox(frame)
        self.choice.setAccessibleName(self.tr("Matrix to look at"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(18)
        self.choice.activated.connect(lambda _: self._turn(self.choice.currentData()))
        line.addWidget(self.choice, 1)
        self.file_button = QPushButton(icon("folder-open"), self.tr("From a file…"), frame)
        self.file_button.clicked.connect(self.from_file)
        line.addWidget(self.file_button)
        column.addLayout(line)
        self._about = words("", frame, kind="small")
        column.addWidget(self._about)
        self.drawing = HeatDrawing(frame)
        self.drawing.setMinimumHeight(scaled(280))
        self.drawing.setAccessibleName(self.tr("The bands of the matrix"))
        column.addWidget(self.drawing)
        self._terms = QGridLayout()
        self._terms.setHorizontalSpacing(scaled(14))
        column.addLayout(self._terms)
        column.addStretch(1)
        return frame

    def _change_card(self, form: QWidget) -> QWidget:
        frame, column = card(form, self.tr("What it would change"), icon="git-compare")
        self._said = words("", frame)
        column.addWidget(self._said)
        self._maps = QGridLayout()
        column.addLayout(self._maps)
        language = self.session.language
        self.table: Table[Rerated] = Table(
            self.tr("Ratings with the other matrix"),
            [
                Column(title=self.tr("No."), text=lambda one: isolated(one.label), width=6),
                Column(
                    title=self.tr("Stage"),
                    text=lambda one: stage_words(one.stage, language),
                    sort=lambda one: STAGES.index(one.stage),
                    width=10,
                ),
                Column(
                    title=self.tr("Now"),
                    text=lambda one: self._scored(one.before, one.before_band, before=True),
                    sort=lambda one: one.before,
                    width=14,
                ),
                Column(
                    title=self.tr("Then"),
                    text=lambda one: self._scored(one.after, one.after_band, before=False),
                    icon=lambda one: "arrow-right" if one.changes else "",
                    tone=lambda one: "warn",
                    sort=lambda one: one.after,
                    stretch=True,
                ),
            ],
            frame,
        )
        self.table.empty_text = self.tr("No rating would change.")
        self.table.setMinimumHeight(scaled(240))
        column.addWidget(self.table, 1)
        self._deciding = QWidget(frame)
        inner = QVBoxLayout(self._deciding)
        inner.setContentsMargins(0, 0, 0, 0)
        label = words(self.tr("Why the matrix is changed"), self._deciding, kind="section")
        self.reason = WritingField(label.text(), self._deciding, lines=(2, 5))
        self.reason.textChanged.connect(self._able)
        for widget in (label, self.reason, GuardNote(self.reason, self._deciding)):
            inner.addWidget(widget)
        foot = QHBoxLayout()
        self.button = QPushButton(icon("check", "accent_text"), self.tr("Rate the register with it"), self._deciding)
        dress(self.button, kind="primary")
        self.button.clicked.connect(self.switch)
        foot.addWidget(self.button)
        foot.addStretch(1)
        inner.addLayout(foot)
        column.addWidget(self._deciding)
        return frame

    def _groups_card(self, form: QWidget) -> QWidget:
        frame, column = card(form, self.tr("Groups that are named here"), icon="users")
        said = self.tr(
            "Switch a group off where naming it is unsafe: it can no longer be chosen. Earlier ratings stay."
        )
        column.addWidget(words(said, frame, kind="small"))
        line = Flow(gap=14)
        self.groups: dict[str, QCheckBox] = {}
        for group in GROUPS:
            box = QCheckBox(group_words(group, self.session.language).replace("&", "&&"), frame)
            box.clicked.connect(lambda on, group=group: self._switch_group(group, on=on))
            line.addWidget(box)
            self.groups[group] = box
        column.addLayout(line)
        return frame

    def _scored(self, value: int, band: str, *, before: bool) -> str:
        if not value:
            return NONE
        scheme = self.book.matrices.in_use.scheme if before else self._scheme
        return f"{format_number(value, self.session.language)}  {band_words(scheme, band, self.session.language)}"

    # a screen

    def title(self) -> str:
        """The matrix."""
        return self.tr("Matrix and groups")

    def open_at(self, place: Place) -> None:
        """A matrix, else the one in use."""
        self._fill(place.part(1))
        self._show()

    def here(self) -> Place:
        """With the matrix that is looked at."""
        return Place.at("risks", "matrix", self._scheme.matrix.id)

    def refresh(self, kinds: frozenset[str]) -> None:
        """The register or the matrix in use changed."""
        if touches(kinds, Risk.kind, RiskSetup.kind) and self.isVisible():
            # what was read before the change is not what is in use now
            self.book.rows(self.session.clock().date())
            self._fill(self._scheme.matrix.id)
            self._show()

    def _fill(self, wanted: str) -> None:
        known = {**known_schemes(self.session.workspace), **self._own}
        in_use = self.book.matrices.in_use.scheme
        self.choice.clear()
        for id, scheme in known.items():
            name = matrix_words(id)
            mark = icon("check", "good") if scheme.ref == in_use.ref else icon("layout-grid", "muted")
            self.choice.addItem(mark, name, id)
        chosen = wanted if wanted in known else in_use.matrix.id
        self._scheme = known.get(chosen, in_use)
        self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))

    def _turn(self, id: str) -> None:
        known = {**known_schemes(self.session.workspace), **self._own}
        self._scheme = known[id]
        self._show()

    def _show(self) -> None:
        language, matrix = self.session.language, self._scheme.matrix
        status = {
            "verified": self.tr("checked against its source"),
            "unverified": self.tr("its source has not been seen"),
            "house_default": self.tr("house default"),
        }[matrix.status]
        self._about.setText(f"{isolated(f'{matrix.id} {matrix.version}')} · {status}\n{matrix.source}")
        grid = gridded(self._scheme)
        self.drawing.show_map(heat_map((), grid, "current"), grid, {}, language)
        self._show_terms()
        setup = setup_of(self.session.workspace)
        for group, box in self.groups.items():
            box.setChecked(group not in setup.groups_off)
        in_use = self._scheme.ref == self.book.matrices.in_use.scheme.ref
        self._deciding.setVisible(not in_use)
        self.table.setVisible(not in_use)
        self._show_maps()
        self._preview()

    def _show_terms(self) -> None:
        empty_out(self._terms)
        language, scheme = self.session.language, self._scheme
        for line, terms in enumerate(scheme.bands):
            say_of = catalogue(language)
            asked = say_of("risks.method.review", n=terms.review_months)
            who = say_of(f"risks.roles.{terms.approver}")
            self._terms.addWidget(words(band_words(scheme, terms.code, language), self, kind="strong"), line, 0)
            self._terms.addWidget(words(f"{asked} {who}", self, kind="small"), line, 1)
        self._terms.setColumnStretch(1, 1)

    def _show_maps(self) -> None:
        empty_out(self._maps)
        self._levels = {}
        size, language = self._scheme.matrix.size, self.session.language
        used: set[tuple[Side, int]] = set()
        for risk in risks_of(self.session.workspace):
            for stage in STAGES:
                rated = risk.stage(stage)
                if rated is None or rated.matrix == self._scheme.ref:
                    continue
                for one in (*rated.people.values(), *rated.others.values()):
                    used |= {("likelihood", one.likelihood), ("impact", one.impact)}
        lost = sorted(pair for pair in used if pair[1] > size)
        if lost:
            said = self.tr("These levels have no place in it; say what each becomes. Nothing is cut to fit by itself.")
            self._maps.addWidget(words(said, self), 0, 0, 1, 3)
        names = {"likelihood": catalogue(language)("risks.axes.likelihood"), "impact": self.tr("Impact")}
        for line, (side, level) in enumerate(lost, 1):
            text = self.tr("{side} {level} becomes").format(side=names[side], level=format_number(level, language))
            box = QSpinBox(self)
            box.setRange(0, size)
            box.setSpecialValueText(self.tr("Not said yet"))
            box.setAccessibleName(text)
            box.valueChanged.connect(lambda _: self._preview())
            self._maps.addWidget(QLabel(text, self), line, 0)
            self._maps.addWidget(box, line, 1)
            self._levels[side, level] = box
        self._maps.setColumnStretch(2, 1)

    def _map(self) -> dict[Side, dict[int, int]]:
        found: dict[Side, dict[int, int]] = {"likelihood": {}, "impact": {}}
        for (side, level), box in self._levels.items():
            if box.value():
                found[side][level] = box.value()
        return found

    def _preview(self) -> None:
        if self._scheme.ref == self.book.matrices.in_use.scheme.ref:
            self._said.setText(self.tr("This matrix is in use: choose another one to see what it would change."))
            self._ready = False
            return
        try:
            found = preview_matrix(self.session.workspace, self._scheme, self._map())
        except SpokenError as error:
            self._said.setText(say(error, self.session.language))
            self.table.show_rows([])
            self._ready = False
            self._able()
            return
        changed = [one for one in found.stages if one.changes]
        every = counted("MatrixPage", "%n rating(s) would be made with it", len(found.stages))
        other = counted("MatrixPage", "%n would have another score or band", len(changed))
        self._said.setText(
            translate("MatrixPage", "{every}; {other}. Nothing is changed yet.").format(every=every, other=other)
        )
        self.table.show_rows(sorted(found.stages, key=lambda one: not one.changes))
        self._ready = True
        self._able()

    def _able(self) -> None:
        self.button.setEnabled(self._ready and bool(self.reason.toPlainText().strip()))

    # what can be done

    def from_file(self) -> None:
        """A matrix from a YAML file, looked at first."""
        path = choose_file(self, self.tr("Load a risk matrix"), self.tr("Risk matrix (*.yaml *.yml)"))
        if path is None:
            return
        with self.session.telling():
            scheme = find_scheme(self.session.workspace, str(path))
            self._own[scheme.matrix.id] = scheme
            self._fill(scheme.matrix.id)
            self._show()

    def switch(self) -> None:
        """Rate the register with it, in one step that undo takes back."""
        session, done = self.session, False
        with session.telling():
            switched = switch_matrix(
                session.workspace, session.author, self._scheme, self.reason.toPlainText().strip(), self._map(),
                clock=session.clock,
            )  # fmt: skip
            done = True
        if done:
            self.reason.drop()
            session.did(Risk.kind, RiskSetup.kind)
            said = counted("MatrixPage", "%n risk(s) are rated with the new matrix; undo takes it back.",
                           len(switched.rerating.risks))  # fmt: skip
            session.tell(said, "good")

    def _switch_group(self, group: str, *, on: bool) -> None:
        session = self.session
        with session.telling():
            switch_group(session.workspace, session.author, group, off=not on)
        session.did(RiskSetup.kind)

    def holding(self) -> str:
        """A reason that was written for a switch that was not made."""
        return self.tr("The matrix is not changed yet.") if self.reason.toPlainText().strip() else ""

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Below each other in a narrow window."""
        super().resizeEvent(event)
        wide = self.width() > self.fontMetrics().averageCharWidth() * _WIDE
        self._two.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    _ready = False


def matrix_words(id: str) -> str:
    """What a known matrix is called; its id for an office's own."""
    return {
        "house_5x5": translate("Matrices", "House default, 5 × 5"),
        "published_a_5x5": translate("Matrices", "Published scheme A, 5 × 5"),
        "published_b_5x5": translate("Matrices", "Published scheme B, 5 × 5"),
        "published_c_5x5": translate("Matrices", "Published scheme C, 5 × 5"),
    }.get(id, id)
