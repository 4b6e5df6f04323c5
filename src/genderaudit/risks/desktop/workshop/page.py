"""The workshop: one risk on the screen, each group in turn, before and after the discussion."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from genderaudit.risks.actions.naming import band_words, group_words
from genderaudit.risks.actions.rating import rate_risk
from genderaudit.risks.desktop.book import book_of, do
from genderaudit.risks.desktop.one.rate_row import CONFIDENCES
from genderaudit.risks.desktop.scale import LevelScale
from genderaudit.risks.desktop.words import LOOKS, confidence_words, level_words, stage_words
from genderaudit.risks.desktop.workshop.panel import Panel
from genderaudit.risks.model.risk import STAGES, Confidence, Rating, Risk, Stage
from genderaudit.risks.model.scheme import RiskSetup
from genderaudit.risks.rules.scoring import made_with
from genderaudit.risks.rules.views import RegisterRow
from genderaudit.runtime.language import LANGUAGES, catalogue, format_number
from genderaudit.widgets.chips import Choices
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.forms import fill_with_form, part, register
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import card, empty_out, sign, words
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.tall import TallPage
from genderaudit.widgets.texts import isolated
from genderaudit.widgets.theme import dress, scaled

PHASES = ("before", "after")
_LETTERS = 40
"""Letters of a title in the list of risks; the whole of it stands below."""
_WIDE = 104
"""Letters across from which likelihood and impact stand side by side; house default."""


class WorkshopPage(Screen):
    """`risks/workshop/<risk>/<group>/<stage>/<phase>`."""

    help_topic = "risks"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.book = book_of(session.workspace)
        self.row: RegisterRow | None = None
        self.group = ""
        self.stage: Stage = "current"
        self.phase = "before"
        self._confidence: Confidence | None = None
        self._made_for: object = None
        register(TallPage)
        form = fill_with_form(self, "risks", "workshop")
        self._form = form
        self._top(form)
        self._column = part(form, QVBoxLayout, "column")
        part(form, QScrollArea, "scroll").setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title = words("", form, kind="title")
        self._event = words("", form)
        self._column.addWidget(self._title)
        self._column.addWidget(self._event)
        self._groups = Flow(gap=6)
        self._column.addLayout(self._groups)
        frame, column = card(form)
        self._question_card = frame
        self._asked = words("", frame, kind="question")
        column.addWidget(self._asked)
        self._why = words("", frame, kind="muted")
        column.addWidget(self._why)
        self._scales = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._scales.setSpacing(scaled(24))
        column.addLayout(self._scales)
        self._foot(frame, column)
        self._column.addWidget(frame)
        self._compared = QGridLayout()
        self._compared.setHorizontalSpacing(scaled(20))
        self._compare_card = card(form, self.tr("Before and after the discussion"), icon="git-compare")
        self._compare_card[1].addLayout(self._compared)
        self._column.addWidget(self._compare_card[0])
        self.panel = Panel(form)
        self.panel.changed.connect(self._panel_changed)
        self._column.addWidget(self.panel)
        self._column.addStretch(1)
        self.likelihood: LevelScale | None = None
        self.impact: LevelScale | None = None

    def _top(self, form: QWidget) -> None:
        top = Flow(part(form, QWidget, "top"), gap=8)
        self.previous = self._arrow("chevron-left", self.tr("Previous risk"), -1)
        self.next = self._arrow("chevron-right", self.tr("Next risk"), 1)
        self.risks = QComboBox(form)
        self.risks.setAccessibleName(self.tr("Risk that is rated"))
        self.risks.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.risks.activated.connect(lambda _: self._turn(self.risks.currentData()))
        told: dict[str, tuple[str, str]] = {one: (stage_words(one, self.session.language), "") for one in STAGES}
        self.stages = Choices(self.tr("Stage"), told, form)
        self.stages.chosen.connect(self._stage_chosen)
        self.phases = Choices(
            self.tr("Round"),
            {"before": (self.tr("Before the discussion"), ""), "after": (self.tr("After the discussion"), "")},
            form,
        )
        self.phases.chosen.connect(self._phase_chosen)
        for widget in (self.previous, self.risks, self.next, self.stages, self.phases):
            top.addWidget(widget)

    def _arrow(self, image: str, name: str, step: int) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(image))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self._step(step))
        return button

    def _foot(self, frame: QWidget, column: QVBoxLayout) -> None:
        line = Flow(gap=10)
        self._score = QLabel(frame)
        dress(self._score, kind="heading")
        line.addWidget(self._score)
        sure = QLabel(self.tr("How sure the panel is"), frame)
        dress(sure, kind="section")
        line.addWidget(sure)
        told: dict[str, tuple[str, str]] = {
            one: (confidence_words(one, self.session.language), "") for one in CONFIDENCES
        }
        self.confidence = Choices(self.tr("Confidence"), told, frame)
        self.confidence.chosen.connect(self._sure)
        line.addWidget(self.confidence)
        self.on_button = QPushButton(icon("arrow-right", "accent_text"), "", frame)
        dress(self.on_button, kind="primary")
        self.on_button.clicked.connect(self.go_on)
        line.addWidget(self.on_button)
        column.addLayout(line)

    # a screen

    def title(self) -> str:
        """The workshop."""
        return self.tr("Rating workshop")

    def open_at(self, place: Place) -> None:
        """A risk, a group, a stage, a round."""
        rows = [row for row in self.book.rows(self.session.clock().date()) if row.risk.status != "closed"]
        self.risks.clear()
        for row in sorted(rows, key=lambda one: one.risk.number):
            title = row.risk.title if len(row.risk.title) <= _LETTERS else f"{row.risk.title[: _LETTERS - 1]}…"
            self.risks.addItem(f"{isolated(row.risk.label)} {title}", row.risk.id)
        wanted = place.part(1) or (self.row.risk.id if self.row is not None else "")
        self.stage = next((one for one in STAGES if one == place.part(3)), self.stage)
        self.phase = place.part(4) if place.part(4) in PHASES else self.phase
        ids = [row.risk.id for row in rows]
        first = self.risks.itemData(0) if self.risks.count() else ""
        self._read(wanted if wanted in ids else first, place.part(2))
        if self.likelihood is not None:
            self.likelihood.enter()

    def here(self) -> Place:
        """With everything that is chosen."""
        id = self.row.risk.id if self.row is not None else ""
        return Place.at("risks", "workshop", id, self.group, self.stage, self.phase)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Risks or the matrix changed."""
        if touches(kinds, Risk.kind, RiskSetup.kind) and self.row is not None:
            self._read(self.row.risk.id, self.group)

    # showing

    def _read(self, id: str, group: str) -> None:
        self.row = self.book.row(id, self.session.clock().date()) if id else None
        part(self._form, QScrollArea, "scroll").setVisible(self.row is not None)
        part(self._form, QLabel, "none").setVisible(self.row is None)
        if self.row is None:
            return
        risk = self.row.risk
        self.group = group if group in risk.groups else next(iter(risk.groups), "")
        self.risks.setCurrentIndex(max(0, self.risks.findData(id)))
        self.stages.show_chosen((self.stage,))
        self.phases.show_chosen((self.phase,))
        self._title.setText(f"{isolated(risk.label)} {risk.title}")
        said = [text for text in (risk.cause, risk.event, risk.effect) if text.strip()]
        self._event.setText("\n".join(said))
        self._show_groups()
        self._show_question()
        self._show_compared()
        rated = risk.stage(self.stage)
        self.panel.show_counts(rated.panel if rated is not None else {})

    def _show_groups(self) -> None:
        empty_out(self._groups)
        assert self.row is not None
        risk, language, grid = self.row.risk, self.session.language, self.book.matrices.in_use
        rated = risk.stage(self.stage)
        for group in risk.groups:
            one = rated.people.get(group) if rated is not None and made_with(rated, grid) else None
            button = QToolButton(self)
            button.setCheckable(True)
            button.setChecked(group == self.group)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            image, tone = ("circle-dashed", "muted")
            if one is not None:
                image, tone = LOOKS[grid.scheme.terms(grid.bands[one.likelihood, one.impact, True]).shape]
            button.setIcon(icon(image, tone))
            button.setText(" " + group_words(group, language).replace("&", "&&"))
            dress(button, kind="segment")
            button.clicked.connect(lambda _=False, group=group: self._to_group(group))
            self._groups.addWidget(button)
        if not risk.groups:
            name = QPushButton(icon("plus"), self.tr("Say first whom the risk hits"), self)
            name.clicked.connect(lambda: self.session.go("risk", risk.id, "ratings"))
            self._groups.addWidget(name)

    def _show_question(self) -> None:
        assert self.row is not None
        risk, language, grid = self.row.risk, self.session.language, self.book.matrices.in_use
        asked = bool(self.group)
        self._question_card.setVisible(asked)
        self._compare_card[0].setVisible(asked)
        if not asked:
            return
        said = self.tr("How likely is it, and how hard would it hit them: {group}?")
        self._asked.setText(said.format(group=group_words(self.group, language)))
        why = next(one for one in risk.affected if one.group == self.group)
        self._why.setText(
            "\n".join(text for text in (why.exposure, why.vulnerability, why.capacity, why.power) if text)
        )
        self._why.setVisible(bool(self._why.text()))
        made_for = (grid.scheme.ref, self.group)
        if made_for != self._made_for:
            self._made_for = made_for
            self._make_scales()
        rated = risk.stage(self.stage)
        one = rated.people.get(self.group) if rated is not None and made_with(rated, grid) else None
        if one is None and self._half:
            return
        assert self.likelihood is not None and self.impact is not None
        self.likelihood.show_level(one.likelihood if one is not None else 0)
        self.impact.show_level(one.impact if one is not None else 0)
        self._confidence = one.confidence if one is not None else None
        self.confidence.show_chosen((self._confidence,) if self._confidence else ())
        self._tell()

    @property
    def _half(self) -> bool:
        scales = (self.likelihood, self.impact)
        return any(one is not None and one.level for one in scales) and not all(one and one.level for one in scales)

    def _make_scales(self) -> None:
        empty_out(self._scales)
        grid, language = self.book.matrices.in_use, self.session.language
        made = []
        for axis, name in (("likelihood", "likelihood"), ("people", "people")):
            holder = QWidget(self)
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            caption = catalogue(language)(f"risks.axes.{name}")
            column.addWidget(words(caption, holder, kind="section"))
            labels = [level_words(grid.scheme, axis, n, language) for n in range(1, grid.scheme.matrix.size + 1)]
            scale = LevelScale(caption, labels, holder, wide=True)
            scale.chosen.connect(lambda level, scale=scale: self._chosen(scale, level))
            column.addWidget(scale)
            self._scales.addWidget(holder, 1)
            made.append(scale)
        self.likelihood, self.impact = made

    def _tell(self) -> None:
        assert self.likelihood is not None and self.impact is not None and self.row is not None
        grid, language = self.book.matrices.in_use, self.session.language
        likelihood, impact = self.likelihood.level, self.impact.level
        if likelihood and impact:
            band = grid.bands[likelihood, impact, True]
            number = format_number(likelihood * impact, language)
            self._score.setText(f"{number}  {band_words(grid.scheme, band, language)}")
        else:
            self._score.setText(catalogue(language)("risks.unrated"))
        groups = self.row.risk.groups
        last = self.group == groups[-1]
        after = self.tr("Now after the discussion") if self.phase == "before" else self.tr("Next risk")
        self.on_button.setText(after if last else self.tr("Next group"))

    def _show_compared(self) -> None:
        assert self.row is not None
        empty_out(self._compared)
        language, grid = self.session.language, self.book.matrices.in_use
        rounds = {phase: self._round(phase) for phase in PHASES}
        shown = any(rounds.values())
        self._compare_card[0].setVisible(shown)
        if not shown:
            return
        heads = (self.tr("Group"), self.tr("Before"), self.tr("After"), "")
        for number, head in enumerate(heads):
            self._compared.addWidget(words(head, self, kind="section"), 0, number)
        for line, group in enumerate(self.row.risk.groups, 1):
            self._compared.addWidget(words(group_words(group, language), self), line, 0)
            pair = [rounds[phase].get(group) for phase in PHASES]
            for number, one in enumerate(pair, 1):
                text = catalogue(language)("risks.unrated")
                if one is not None:
                    band = band_words(grid.scheme, grid.bands[one.likelihood, one.impact, True], language)
                    levels = isolated(f"{one.likelihood} × {one.impact} = {one.product}")
                    text = f"{levels}  {band}"
                self._compared.addWidget(words(text, self), line, number)
            if pair[0] is not None and pair[1] is not None and pair[0].product != pair[1].product:
                up = pair[1].product > pair[0].product
                said = self.tr("rose") if up else self.tr("fell")
                holder = QWidget(self)
                row = QBoxLayout(QBoxLayout.Direction.LeftToRight, holder)
                row.setContentsMargins(0, 0, 0, 0)
                row.addWidget(sign("arrow-up" if up else "arrow-down", "bad" if up else "good", holder))
                row.addWidget(words(said, holder), 1)
                self._compared.addWidget(holder, line, 3)
        for number in range(4):
            self._compared.setColumnStretch(number, 1)

    def _round(self, phase: str) -> dict[str, Rating]:
        """The last ratings of this stage that were given in a round, read from the journal."""
        assert self.row is not None
        reasons = {catalogue(language)(f"risks.workshop.{phase}") for language in LANGUAGES}
        found: dict[str, Rating] = {}
        for revision in self.session.workspace.history(self.row.risk.id):
            if revision.step.reason not in reasons:
                continue
            then = revision.read(Risk)
            rated = then.stage(self.stage) if then is not None else None
            if rated is not None and made_with(rated, self.book.matrices.in_use):
                found.update(rated.people)
        return found

    # rating

    def _chosen(self, scale: LevelScale, level: int) -> None:
        scale.level = level
        self._tell()
        self._give()

    def _sure(self, codes: tuple[str, ...]) -> None:
        self._confidence = next((one for one in CONFIDENCES if one in codes), None)
        self._give()

    def _give(self) -> None:
        if self.row is None or self.likelihood is None or self.impact is None:
            return
        if not (self.likelihood.level and self.impact.level):
            return
        rating = Rating(likelihood=self.likelihood.level, impact=self.impact.level, confidence=self._confidence)
        self._rate({self.group: rating})

    def _panel_changed(self) -> None:
        if self.row is not None and self.row.risk.stage(self.stage) is not None:
            self._rate({})

    def _rate(self, people: dict[str, Rating]) -> None:
        session, stage, panel = self.session, self.stage, self.panel.counts
        assert self.row is not None
        risk = self.row.risk
        reason = catalogue(session.language)(f"risks.workshop.{self.phase}")
        do(session, lambda: rate_risk(session.workspace, session.author, risk, stage, people, panel=panel,
                                      reason=reason, clock=session.clock))  # fmt: skip

    # moving

    def go_on(self) -> None:
        """The next group; after the last one the second round, then the next risk."""
        if self.row is None:
            return
        groups = self.row.risk.groups
        place = groups.index(self.group) if self.group in groups else -1
        if place + 1 < len(groups):
            self._to_group(groups[place + 1])
        elif self.phase == "before":
            self.phase = "after"
            self._to_group(groups[0] if groups else "")
        else:
            self.phase = "before"
            self._step(1)

    def _to_group(self, group: str) -> None:
        if self.row is not None:
            self._drop_half()
            self._read(self.row.risk.id, group)
            if self.likelihood is not None:
                self.likelihood.enter()

    def _drop_half(self) -> None:
        for scale in (self.likelihood, self.impact):
            if scale is not None:
                scale.show_level(0)

    def _turn(self, id: str) -> None:
        self._drop_half()
        self._read(id, "")

    def _step(self, step: int) -> None:
        if self.risks.count():
            self.risks.setCurrentIndex((self.risks.currentIndex() + step) % self.risks.count())
            self._turn(self.risks.currentData())

    def _stage_chosen(self, codes: tuple[str, ...]) -> None:
        self.stage = next((one for one in STAGES if one in codes), self.stage)
        self._to_group(self.group)

    def _phase_chosen(self, codes: tuple[str, ...]) -> None:
        self.phase = next((one for one in PHASES if one in codes), self.phase)
        self._to_group(self.group)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Below each other in a narrow window."""
        super().resizeEvent(event)
        wide = self.width() > self.fontMetrics().averageCharWidth() * _WIDE
        self._scales.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
