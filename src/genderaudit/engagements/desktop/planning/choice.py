"""The first two steps of planning: which checklist, and which of its forms."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from genderaudit.checklists import LoadedPack, Selection
from genderaudit.engagements import PackOffer, packs_on_offer, recommended
from genderaudit.engagements.desktop.planning.pieces import field
from genderaudit.engagements.desktop.planning.step import Planner, PlanningStep
from genderaudit.engagements.desktop.words import KIND_ICONS
from genderaudit.widgets.pieces import card, empty_out, sign, words
from genderaudit.widgets.texts import NAMES, counted, listed
from genderaudit.widgets.theme import dress, scaled

_MINUTES = 5
"""Minutes that one question takes with its evidence, for a first estimate; house default."""


class PackCard(QFrame):
    """A checklist to choose: what it is for, how long it takes, in which languages it speaks."""

    def __init__(self, offer: PackOffer, parent: QWidget) -> None:
        super().__init__(parent)
        self.offer = offer
        dress(self, kind="card")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12))
        row.setSpacing(scaled(14))
        row.addWidget(sign(KIND_ICONS[offer.kind], "accent", self, size=1.6), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(scaled(5))
        self.button = QRadioButton(offer.title, self)
        self.button.setAccessibleDescription(offer.summary)
        dress(self.button, kind="heading")
        column.addWidget(self.button)
        column.addWidget(words(offer.summary, self))
        hours = max(1, round(offer.questions * _MINUTES / 60))
        facts = (
            counted("Planning", "%n question(s)", offer.questions),
            counted("Planning", "about %n hour(s) for all of them", hours),
            listed(NAMES.get(one, one) for one in offer.languages),
        )
        column.addWidget(words("  ·  ".join(facts), self, kind="small"))
        row.addLayout(column, 1)
        self.button.toggled.connect(lambda on: dress(self, current=on))

    def mousePressEvent(self, event: QEvent) -> None:  # noqa: N802
        """The whole card chooses."""
        self.button.setChecked(True)
        self.button.setFocus()

    def mouseDoubleClickEvent(self, event: QEvent) -> None:  # noqa: N802
        """Chooses and goes on."""
        self.button.setChecked(True)
        step = self.parent()
        if isinstance(step, ChecklistStep):
            step.ready.emit()


class ChecklistStep(PlanningStep):
    """Which checklist."""

    def __init__(self, planning: Planner) -> None:
        super().__init__(planning)
        self._group = QButtonGroup(self)
        self.cards = [PackCard(offer, self) for offer in packs_on_offer(planning.session.language)]
        for number, one in enumerate(self.cards):
            self._group.addButton(one.button, number)
            self.column.addWidget(one)
            one.button.installEventFilter(self)
        self._group.idToggled.connect(lambda number, on: self._chosen(number) if on else None)

    def name(self) -> str:
        """Checklist."""
        return self.tr("Checklist")

    def heading(self) -> str:
        """The question."""
        return self.tr("What do you want to look at?")

    def intro(self) -> str:
        """Nothing is fixed yet."""
        return self.tr("Everything but the checklist itself can be changed later on the page Plan.")

    def show_draft(self) -> None:
        """The one that is chosen."""
        for one in self.cards:
            if self.draft.pack is not None and one.offer.id == self.draft.pack.pack.id:
                one.button.setChecked(True)

    def _chosen(self, number: int) -> None:
        self.draft.choose(self.cards[number].offer.id)

    def problem(self) -> str:
        """A checklist is needed."""
        return "" if self.draft.pack is not None else self.tr("Choose a checklist.")

    def enter(self) -> None:
        """The one that is chosen, else the first."""
        chosen = self._group.checkedButton()
        (chosen or self.cards[0].button).setFocus()

    def eventFilter(self, watched: object, event: QEvent) -> bool:  # noqa: N802
        """Enter on a card chooses it and goes on."""
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in enter:
            if isinstance(watched, QRadioButton):
                watched.setChecked(True)
            self.ready.emit()
            return True
        return False


class FormStep(PlanningStep):
    """Which form of the checklist: a few questions recommend one."""

    def __init__(self, planning: Planner) -> None:
        super().__init__(planning)
        self._pack: LoadedPack | None = None
        self._asked = QVBoxLayout()
        self._asked.setSpacing(scaled(10))
        self.column.addLayout(self._asked)
        self._advice = QFrame(self)
        dress(self._advice, kind="banner", tone="info")
        row = QHBoxLayout(self._advice)
        row.addWidget(sign("lightbulb", "info", self), 0, Qt.AlignmentFlag.AlignTop)
        self._said = words("", self._advice)
        row.addWidget(self._said, 1)
        self.column.addWidget(self._advice)
        self._forms = QVBoxLayout()
        self.column.addLayout(self._forms)
        self.boxes: dict[str, QComboBox] = {}
        self.tiers: dict[str, QRadioButton] = {}
        self.parts: dict[str, QCheckBox] = {}
        self._parts_frame: QWidget | None = None

    def name(self) -> str:
        """Form."""
        return self.tr("Form")

    def heading(self) -> str:
        """The question."""
        return self.tr("How deep should it go?")

    def intro(self) -> str:
        """Only a recommendation."""
        return self.tr("Answer what you know; the form that fits is recommended, and you decide.")

    def _said_of(self, key: str) -> str:
        assert self._pack is not None
        return self._pack.text(key, self.session.language).text

    def show_draft(self) -> None:
        """The questions and forms of the chosen checklist."""
        if self._pack is not self.draft.pack and self.draft.pack is not None:
            self._pack = self.draft.pack
            self._build()
        for id, box in self.boxes.items():
            box.setCurrentIndex(max(0, box.findData(self.draft.screening.get(id, ""))))
        self._recommend()

    def _build(self) -> None:
        pack = self._pack
        assert pack is not None
        for layout in (self._asked, self._forms):
            empty_out(layout)
        self.boxes.clear()
        screening = pack.pack.screening
        if screening is not None:
            frame, column = card(self, self.tr("Which form fits"), icon="message-circle-question-mark")
            column.addWidget(words(self._said_of("screening.intro"), frame, kind="muted"))
            for question in screening.questions:
                box = self._box(question.id, question.choices, frame)
                sources = pack.sources
                hint_key = f"screening.questions.{question.id}.hint"
                hint = self._said_of(hint_key) if hint_key in sources else ""
                label = self._said_of(f"screening.questions.{question.id}.label")
                column.addLayout(field(label.replace("&", "&&"), box, frame, hint=hint))
            self._asked.addWidget(frame)
        self._build_forms(pack)

    def _box(self, question: str, choices: str, parent: QWidget) -> QComboBox:
        assert self._pack is not None
        box = QComboBox(parent)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(24)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.addItem(self.tr("Not known yet"), "")
        for choice in self._pack.pack.choices[choices]:
            box.addItem(self._said_of(f"choices.{choices}.{choice.value}.label"), choice.value)
        box.currentIndexChanged.connect(lambda _: self._screened(question, box))
        self.boxes[question] = box
        return box

    def _build_forms(self, pack: LoadedPack) -> None:
        frame, column = card(self, self.tr("Form"), icon="list-checks")
        self.tiers = {}
        for tier in pack.pack.tiers:
            count = len(Selection.of(pack, tier.id, ()).items)
            label = self._said_of(f"tiers.{tier.id}.label")
            questions = counted("Planning", "%n question(s)", count)
            button = QRadioButton(self.tr("{form}  ·  {questions}").format(form=label, questions=questions), frame)
            if button.sizeHint().width() > scaled(560):
                # a choice cannot break its line by itself
                button.setText(f"{label}\n{questions}")
            button.toggled.connect(lambda on, id=tier.id: self._form_chosen(id) if on else None)
            self.tiers[tier.id] = button
            column.addWidget(button)
        self._forms.addWidget(frame)
        self.parts = {}
        self._parts_frame = None
        if len(pack.pack.parts) > 1:
            self._parts_frame, column = card(self, self.tr("Parts"), icon="columns-2")
            hint = self.tr("Each part is answered once and scored apart. Leave out what another engagement covers.")
            column.addWidget(words(hint, self._parts_frame, kind="muted"))
            for part in pack.pack.parts:
                check = QCheckBox(self._said_of(f"parts.{part.id}.label"), self._parts_frame)
                check.toggled.connect(self._parts_chosen)
                self.parts[part.id] = check
                column.addWidget(check)
            self._forms.addWidget(self._parts_frame)

    def _screened(self, question: str, box: QComboBox) -> None:
        self.draft.screening[question] = box.currentData() or ""
        if not self.draft.screening[question]:
            del self.draft.screening[question]
        self._recommend()

    def _recommend(self) -> None:
        if self._pack is None:
            return
        today = self.session.clock().date()
        found = recommended(self._pack, self.draft.screening, self.session.language, today=today)
        answered = bool(self.draft.screening)
        self._advice.setVisible(answered and bool(found.advice))
        lines = [found.advice]
        if found.tier:
            lines.insert(0, self.tr("Recommended: {form}").format(form=self._said_of(f"tiers.{found.tier}.label")))
        if found.missing:
            lines.append(self.tr("Provisional: %n question(s) above are open.", "", len(found.missing)))
        self._said.setText("\n".join(lines))
        default = next(iter(tier.id for tier in self._pack.pack.tiers if tier.rated and not tier.items), "")
        fitting = (found.tier if answered else "") or default or self._pack.pack.tiers[0].id
        if "tier" not in self.draft.written or self.draft.tier not in self.tiers:
            self.draft.tier = fitting
        button = self.tiers[self.draft.tier]
        button.blockSignals(True)
        button.setChecked(True)
        button.blockSignals(False)
        self._offer_parts()

    def _form_chosen(self, tier: str) -> None:
        self.draft.tier = tier
        self.draft.written.add("tier")
        self._offer_parts()

    def _offer_parts(self) -> None:
        assert self._pack is not None
        offered = Selection.of(self._pack, self.draft.tier, ()).parts
        kept = tuple(part for part in self.draft.parts if part in offered) or offered
        self.draft.parts = kept
        for id, check in self.parts.items():
            check.blockSignals(True)
            check.setEnabled(id in offered)
            check.setChecked(id in kept)
            check.blockSignals(False)
        if self._parts_frame is not None:
            self._parts_frame.setVisible(len(offered) > 1)

    def _parts_chosen(self) -> None:
        self.draft.parts = tuple(id for id, check in self.parts.items() if check.isChecked() and check.isEnabled())

    def problem(self) -> str:
        """A form, and a part where there are several."""
        if not self.draft.tier or self.draft.pack is None:
            return self.tr("Choose a form.")
        if not self.draft.parts and len(self.draft.pack.pack.parts) > 1 and self._pack is self.draft.pack:
            return self.tr("Choose at least one part.")
        return ""

    def enter(self) -> None:
        """The first question, else the form."""
        first: QWidget | None = next(iter(self.boxes.values()), None)
        (first or next(iter(self.tiers.values()), self)).setFocus()
