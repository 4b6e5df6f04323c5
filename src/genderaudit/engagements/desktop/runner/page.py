"""The guided runner: outline, questions and guide of an engagement, answered by mouse or by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from genderaudit.engagements import find_engagement
from genderaudit.engagements.desktop.runner.answering import Answering
from genderaudit.engagements.desktop.runner.flowing import QuestionFlow
from genderaudit.engagements.desktop.runner.frame import RunnerFrame
from genderaudit.engagements.desktop.runner.guide import Guide
from genderaudit.engagements.desktop.runner.keyboard import Keyboard
from genderaudit.engagements.desktop.runner.open_card import OpenCard
from genderaudit.engagements.desktop.runner.outline import FILTERS, Outline, filter_words, rows_of
from genderaudit.engagements.desktop.runner.reason import ReasonBar
from genderaudit.engagements.desktop.runner.score import ScoreButton
from genderaudit.engagements.desktop.runner.sheet import Sheet
from genderaudit.engagements.desktop.runner.stopping import Stopping
from genderaudit.engagements.desktop.runner.words import flag_mark
from genderaudit.engagements.model.refusals import AnswersLocked
from genderaudit.runtime.language import catalogue, say
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.keeping_width import KeepsWidth
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import isolated, listed
from genderaudit.widgets.theme import scaled

_SIZES = "runner_sizes"
_NARROW = 1000
"""Pixels at 100 % below which the guide gives way to the questions; house default."""
_NARROWEST = 760
"""And below which the outline does."""
MINE = ("answer", "mark", "evidence", "review_note", "disposition", "rating_override", "engagement")


class Checklist(RunnerFrame):
    """The checklist of one engagement; the place's third part is the question that is open."""

    help_topic: ClassVar[str] = "runner"

    def __init__(self, session: Session, engagement: str, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.engagement_id = engagement
        self.key = ""
        self.mark = None
        self._section = ""
        self._ours = False
        self._neutral = False
        """No question opens by itself: after a safe stop."""
        self._narrow: tuple[bool, bool] | None = None
        record = find_engagement(session.workspace, engagement)
        self.sheet = Sheet(session.workspace, record, today=session.clock().date())
        form = fill_with_form(self, "engagements", "runner")
        self._form = form
        self.card = OpenCard(self.sheet.pack, session.settings, session.language, self)
        self.flow = QuestionFlow(
            part(form, QScrollArea, "questions"), part(form, QVBoxLayout, "cards"), self.card, session.language
        )
        self.outline = Outline(self)
        part(form, QVBoxLayout, "outline").addWidget(self.outline)
        self.guide = Guide(session, engagement, self)
        part(form, QVBoxLayout, "rightColumn").addWidget(self.guide)
        self.reason = ReasonBar(self)
        part(form, QVBoxLayout, "notices").addWidget(self.reason)
        self._panes = part(form, QSplitter, "panes")
        self._filter = part(form, QComboBox, "filter")
        self._scores: list[ScoreButton] = []
        self.stopping = Stopping(self)
        self.answering = Answering(self, self.stopping)
        self.keyboard = Keyboard(self, self.answering, self.stopping)
        # who answers quickly by keys does not wait for it
        self._guide_later = self._soon(self._show_guide, 40)
        self._focus_later = self._soon(self._take_focus)
        self._follow_later = self._soon(self._follow)
        self._set_up(form)

    def _set_up(self, form: QWidget) -> None:
        for name, image in (("showOutline", "panel-left"), ("showGuide", "panel-right"), ("keys", "keyboard")):
            part(form, QToolButton, name).setIcon(icon(image))
        part(form, QToolButton, "showOutline").toggled.connect(part(form, QWidget, "left").setVisible)
        part(form, QToolButton, "showGuide").toggled.connect(part(form, QFrame, "right").setVisible)
        part(form, QToolButton, "keys").clicked.connect(self.keyboard.show_keys)
        consent = part(form, QPushButton, "consent")
        consent.setIcon(icon("mic"))
        consent.clicked.connect(self.stopping.show_consent)
        stop = part(form, QPushButton, "safeStop")
        stop.setIcon(icon("hand"))
        # a click that took the focus would save what is being typed
        stop.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # the strip is made shorter only once the window is narrow, so it must not keep the window from that
        self.setMinimumWidth(1)
        stop.clicked.connect(self.stopping.safe_stop)
        tier = self.sheet.pack.text(f"tiers.{self.sheet.engagement.tier}.label", self.session.language).text
        part(form, QLabel, "form").setText(tier)
        for name in FILTERS:
            self._filter.addItem(filter_words(name), name)
        self._filter.currentIndexChanged.connect(self._show_outline)
        self.outline.section_chosen.connect(self.open_section)
        self.outline.question_chosen.connect(self.open_question)
        self.flow.asked_for.connect(self.open_question)
        part(form, QPushButton, "sectionBefore").clicked.connect(lambda: self._turn(-1))
        part(form, QPushButton, "sectionAfter").clicked.connect(lambda: self._turn(1))
        self._flags = part(form, QPushButton, "flags")
        self._flags.clicked.connect(lambda: self._filter.setCurrentIndex(FILTERS.index("flagged")))
        row = part(form, QHBoxLayout, "scores")
        for number in range(len(self.sheet.result.parts)):
            button = ScoreButton(self.sheet, number, self.session.language, self)
            self._scores.append(button)
            row.addWidget(button)
        # else the area takes the height that words need in its narrowest width
        part(form, QWidget, "page").setMinimumHeight(1)
        self._panes.setChildrenCollapsible(False)
        KeepsWidth(part(form, QScrollArea, "questions"))
        for number, stretch in enumerate((0, 1, 0)):
            self._panes.setStretchFactor(number, stretch)
        kept = self.session.property(_SIZES)
        self._panes.setSizes(kept or [scaled(250), scaled(600), scaled(310)])
        self._panes.splitterMoved.connect(self._keep_sizes)

    def _soon(self, run: Callable[[], None], milliseconds: int = 0) -> QTimer:
        """A timer that runs something once, after what is under way."""
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(run)
        return timer

    def _keep_sizes(self) -> None:
        self.session.setProperty(_SIZES, self._panes.sizes())

    # a screen

    def title(self) -> str:
        """The engagement's; never the question's, which is not to be read over a shoulder."""
        return self.sheet.engagement.title

    def open_at(self, place: Place) -> None:
        """The question that is named, or the one where work goes on."""
        if self.sheet.today != self.today():
            self.sheet.today = self.today()
            self.sheet.read_all()
        wanted = place.part(2)
        if wanted and wanted not in self.sheet.asked:
            self.session.tell(self.tr("That question is not asked in this form now."))
            wanted = ""
        if not wanted and self.key in self.sheet.asked:
            wanted = self.key
        if not wanted and self._neutral:
            return
        self.open_question(wanted or self.sheet.where_stopped() or "")

    def here(self) -> Place:
        """With the question that is open."""
        return Place.at("engagement", self.engagement_id, "checklist", self.key)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Take in what was changed elsewhere, also by undo."""
        if not touches(kinds, *MINE):
            # the panels of other rooms rest on other kinds too
            self.guide.refresh(kinds)
            return
        if not self._ours:
            rebuilt = self.sheet.reread(kinds)
            if rebuilt or self.key not in self.sheet.asked:
                wanted = (
                    self.key if self.key in self.sheet.asked else self.sheet.beside(self.key, 1) if self.key else ""
                )
                self.key = ""
                if wanted:
                    self.open_question(wanted)
            self.show_all()
            self._guide_later.start()
        self.guide.refresh(kinds)

    def leaving(self) -> None:
        """Save what is being typed, and say what cannot be saved yet."""
        self.card.flush()
        self.guide.save_pages()
        self.reason.warn(lambda: self.session.tell(self.holding(), "warn", stays=True))

    def holding(self) -> str:
        """A change that waits for its reason."""
        words = self.tr("A change to {question} is not saved: it waits for its reason.")
        return words.format(question=isolated(self.key)) if self.reason.waiting else ""

    # opening

    def open_question(self, key: str) -> None:
        """Open a question; '' closes the open one."""
        if key and key == self.key:
            self.card.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.card.flush()
        if self.reason.waiting:
            return  # a change waits for its reason; it must not be lost by moving on
        self.reason.begin()
        self.key = key if key in self.sheet.asked else ""
        self.mark = self.session.workspace.mark()
        self._neutral = False
        if self.key:
            self._section = self.sheet.section_of(self.key)
            self.card.open_question(self.sheet, self.key)
        self.show_all()
        if self.key and self.isVisible():
            self.card.setFocus(Qt.FocusReason.OtherFocusReason)
        self._guide_later.start()

    def close_question(self) -> None:
        """Back to the outline, with no question open."""
        self.key = self._section = ""
        self.mark = self.session.workspace.mark()
        self._neutral = True
        self.show_all()
        self._guide_later.stop()
        self.guide.clear()
        self.outline.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_section(self, section: str) -> None:
        """Open the first question of a section that has no answer yet, or its first."""
        keys = self.sheet.keys_of(section)
        if keys:
            self.open_question(next((key for key in keys if not self.sheet.is_answered(key)), keys[0]))

    def _turn(self, step: int) -> None:
        sections = [part.id for part in self.sheet.progress.sections]
        if self._section in sections:
            number = sections.index(self._section) + step
            if 0 <= number < len(sections):
                self.open_section(sections[number])

    def go_beside(self, step: int) -> None:
        """The question before or after."""
        found = self.sheet.beside(self.key, step) if self.key else self.sheet.where_stopped()
        if found is not None:
            self.open_question(found)

    def go_unanswered(self) -> None:
        """The next question without an answer."""
        found = self.sheet.next_unanswered(self.key or None)
        if found is not None:
            self.open_question(found)
        else:
            self.session.tell(self.tr("Every question that is asked has an answer."), "good")

    # showing

    def show_all(self) -> None:
        """Draw everything but the guide as it stands now."""
        if self.key:
            self.card.show_answer(self.sheet)
        self._section = self._section or (self.sheet.progress.sections[0].id if self.sheet.progress.sections else "")
        if self._section:
            self.flow.show_section(self.sheet, self._section, self.key)
            self._show_section()
        self._show_outline()
        self._fit_strip()
        closed = part(self._form, QWidget, "closedBox")
        closed.setVisible(self.sheet.locked)
        if self.sheet.locked:
            locked = AnswersLocked(status=self.sheet.engagement.status)
            part(self._form, QLabel, "closedWords").setText(say(locked, self.session.language))

    def _show_flags(self, *, short: bool) -> None:
        whole, texts = self.sheet.progress.overall, catalogue(self.session.language)
        counts = (("STOP", whole.stop), ("CRIT", whole.critical), ("MAJ", whole.major))
        words = [f"{texts(f'flags.{level}.name')} {len(items)}" for level, items in counts if items]
        self._flags.setVisible(bool(words))
        self._flags.setText(str(sum(len(items) for _, items in counts)) if short else " · ".join(words))
        worst = next((level for level, items in counts if items), "MAJ")
        sign = flag_mark(worst, self.session.language)
        self._flags.setIcon(icon(sign.icon, sign.tone))
        self._flags.setAccessibleName(self.tr("Red flags: {words}").format(words=listed(words)))

    def _show_section(self) -> None:
        pack, language = self.sheet.pack, self.session.language
        part(self._form, QLabel, "sectionTitle").setText(pack.text(f"sections.{self._section}.label", language).text)
        intro, name = part(self._form, QLabel, "sectionIntro"), f"sections.{self._section}.intro"
        intro.setVisible(name in pack.sources)
        if name in pack.sources:
            intro.setText(pack.text(name, language).text)
        ids = [one.id for one in self.sheet.progress.sections]
        number = ids.index(self._section) if self._section in ids else 0
        part(self._form, QPushButton, "sectionBefore").setVisible(number > 0)
        part(self._form, QPushButton, "sectionAfter").setVisible(number < len(ids) - 1)

    def _show_outline(self) -> None:
        wanted = FILTERS[max(self._filter.currentIndex(), 0)]
        self.outline.show_rows(rows_of(self.sheet, self._section, wanted, self.session.language), self.key)
        whole = self.sheet.progress.overall
        words = self.tr("{done} of {all} answered").format(done=whole.answered, all=whole.shown)
        part(self._form, QLabel, "progress").setText(words)

    def _show_guide(self) -> None:
        # it comes a moment later, when the workspace may have been locked
        if self.key and self.session.has_workspace:
            self.guide.show_question(self.sheet, self.key)

    def show_receipt(self) -> None:
        """How the score of the open question's part comes about."""
        wanted = self.sheet.pack.questions[self.key.partition("#")[0]].section.part if self.key else ""
        parts = [part.id for part in self.sheet.result.parts]
        self._scores[parts.index(wanted) if wanted in parts else 0].open_receipt()

    # changing

    def changed(self, *kinds: str, draw: bool = True) -> None:
        """After something of ours was saved: draw it unless another question opens at once, and tell everybody else."""
        if draw:
            self.show_all()
        self._ours = True
        try:
            self.session.did(*kinds)
        finally:
            self._ours = False

    def with_reason(self, what: str, run: Callable[[str], None]) -> None:
        """Run a change, after asking why where the work was handed over."""
        if self.sheet.needs_reason:
            self.reason.ask(what, run, self.show_all)
        else:
            run("")

    # keys

    def follow_focus(self) -> None:
        """Bring into view what has the keys now."""
        self._follow_later.start()

    def _follow(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and focus is not self.card and self.card.isAncestorOf(focus):
            part(self._form, QScrollArea, "questions").ensureWidgetVisible(focus, 0, scaled(60))

    def event(self, event: QEvent) -> bool:
        """The safe stop's key belongs to the checklist, also while something is typed."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self.keyboard.claims(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Answer, move and mark by keys."""
        if self.keyboard.press(event, QApplication.focusWidget()):
            event.accept()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Keys reach the question as soon as it is in sight."""
        super().showEvent(event)
        # later, because whoever shows the page gives the focus to its first button
        self._focus_later.start()

    def _take_focus(self) -> None:
        self._fit_strip()
        self.outline.bring_into_view()
        focus = QApplication.focusWidget()
        if self.key and self.isVisible() and (focus is None or not self.card.isAncestorOf(focus)):
            self.card.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """In a narrow window the guide gives way."""
        super().resizeEvent(event)
        room = event.size().width()
        narrow = (room < scaled(_NARROW), room < scaled(_NARROWEST))
        if narrow != self._narrow:
            self._narrow = narrow
            part(self._form, QToolButton, "showGuide").setChecked(not narrow[0])
            part(self._form, QToolButton, "showOutline").setChecked(not narrow[1])
        self._fit_strip()

    def _fit_strip(self) -> None:
        """Leave words of the strip out, the least needed first, until it fits."""
        consent, form = part(self._form, QPushButton, "consent"), part(self._form, QLabel, "form")
        layout = part(self._form, QHBoxLayout, "stripRow")
        for step in range(5):
            consent.setText("" if step > 0 else self.tr("Consent card"))
            form.setVisible(step < 2)
            for button in self._scores:
                button.short = step > 2
                button.show_score(self.sheet)
            self._show_flags(short=step > 3)
            # a layout does not tell the one inside that sizes have changed
            part(self._form, QHBoxLayout, "scores").invalidate()
            layout.invalidate()
            if layout.minimumSize().width() <= self.width():
                return
