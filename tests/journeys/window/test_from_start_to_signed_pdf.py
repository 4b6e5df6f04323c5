"""From the start to a signed, verified PDF through the real window, by mouse and by keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hands import Hands, Keys, Mouse
from PySide6.QtWidgets import (
    QAbstractButton,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

from genderaudit.checklists import find_pack
from genderaudit.desktop.window import Window
from genderaudit.engagements import evidence_of, review_notes
from genderaudit.engagements.desktop.editors import Editor
from genderaudit.engagements.desktop.editors.choosing import CardsEditor
from genderaudit.engagements.desktop.editors.numbers import DateEditor, ShareEditor
from genderaudit.engagements.desktop.runner.cards import QuestionLine
from genderaudit.engagements.desktop.runner.page import Checklist
from genderaudit.engagements.desktop.screen import EngagementScreen
from genderaudit.engagements.desktop.words import status_words
from genderaudit.engagements.model import Engagement
from genderaudit.findings.desktop.detail import FindingDetail
from genderaudit.findings.desktop.words import step_words as finding_step
from genderaudit.findings.model import Finding
from genderaudit.runtime.language import catalogue
from genderaudit.sample import IDENTITY_PASSPHRASE, OFFICE, SampleOffice
from genderaudit.signing.files.installed import write_installed
from genderaudit.widgets import choosing
from genderaudit.widgets.texts import translate
from window_fixtures import Windows
from window_sample import PASSPHRASE

pytestmark = [
    pytest.mark.gui,
    # what only a screen can do with menus and lists
    pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True),
]

PACK = "internal-audit"
FLAGGED = "IA-01"
"""Answered with No, which raises a flag; every other answer is the best one."""


class Answers:
    """What the person chooses in the system's own dialogs, which are not the program's."""

    def __init__(self) -> None:
        self.next: list[Path] = []

    def one(self, *_given: object) -> tuple[str, str]:
        return str(self.next.pop(0)), ""

    def several(self, *_given: object) -> tuple[list[str], str]:
        return [str(self.next.pop(0))], ""

    def folder(self, *_given: object) -> str:
        return str(self.next.pop(0))


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch) -> Iterator[Answers]:
    answers = Answers()
    for name, answer in (
        ("getOpenFileName", answers.one),
        ("getOpenFileNames", answers.several),
        ("getSaveFileName", answers.one),
        ("getExistingDirectory", answers.folder),
    ):
        monkeypatch.setattr(choosing.QFileDialog, name, answer)
    yield answers
    assert answers.next == []


class Journey:
    """One person from the start to the verdict, in sentences."""

    def __init__(self, hands: Hands, window: Window, office: SampleOffice, chosen: Answers, folder: Path) -> None:
        self.hands, self.window, self.office, self.chosen, self.folder = hands, window, office, chosen, folder

    # looking

    @property
    def language(self) -> str:
        return self.window.session.language

    @property
    def engagement(self) -> Engagement:
        (found,) = self.window.session.workspace.find(Engagement)
        return found

    def inside(self, kind: type[QWidget]) -> list[QWidget]:
        return [one for one in self.window.findChildren(kind) if one.isVisible()]

    def screen(self) -> EngagementScreen:
        (found,) = self.inside(EngagementScreen)
        assert isinstance(found, EngagementScreen)
        return found

    def checklist(self) -> Checklist:
        self.hands.until(lambda: bool(self.inside(Checklist)), "the checklist")
        found = self.inside(Checklist)[0]
        assert isinstance(found, Checklist)
        return found

    def button(self, context: str, source: str) -> QWidget:
        return self.hands.control(translate(context, source), QAbstractButton)

    def field(self, name: str, text: str) -> None:
        self.hands.write(self.hands.part(name, QLineEdit), text)

    # doing

    def makes_a_workspace(self) -> None:
        hands = self.hands
        hands.press(hands.part("new", QPushButton))
        self.chosen.next = [self.folder]
        self.field("name", "audit")
        hands.press(hands.part("folder", QPushButton))
        self.field("passphrase", PASSPHRASE)
        self.field("again", PASSPHRASE)
        hands.press(hands.part("go", QPushButton))
        hands.press(hands.part("without", QPushButton))

    def says_who_works_here(self, role: str, post: str) -> None:
        hands = self.hands
        self.field("post", post)
        self.field("office", OFFICE)
        if not self.window.session.has_workspace:
            hands.press(hands.part("go", QPushButton))
        hands.press(hands.part("choose", QRadioButton))
        self.chosen.next = [self.office.file(role)]  # type: ignore[arg-type]
        hands.press(hands.part("browse", QPushButton))
        self.field("knownPassphrase", IDENTITY_PASSPHRASE)
        hands.press(hands.part("go", QPushButton))

    def plans(self) -> None:
        hands, pack = self.hands, find_pack(PACK)
        hands.press(self.button("FirstSteps", "&Plan…"))
        hands.press(hands.control(pack.text("title", self.language).text, QRadioButton))
        hands.press(hands.part("next", QPushButton))
        hands.press(hands.control(pack.text("tiers.short.label", self.language).text, QRadioButton))
        hands.press(hands.part("next", QPushButton))
        hands.write(hands.control(translate("WhatStep", "&Title"), QLineEdit), "Short audit")
        hands.press(hands.part("next", QPushButton))
        posts = [one for one in self.inside(QLineEdit) if one.accessibleName() == translate("TeamEditor", "Post")]
        hands.write(posts[1], self.office.author("reviewer").post)
        hands.press(hands.part("next", QPushButton))
        hands.press(hands.part("next", QPushButton))
        self.checklist()
        assert self.engagement.tier == "short"
        assert [one.role for one in self.engagement.team] == ["lead", "reviewer"]

    def answers_everything(self) -> None:
        page, asked = self.checklist(), set[str]()
        self.hands.until(lambda: page.card.editor is not None, "the first question")
        while waiting := [key for key in page.sheet.asked if not page.sheet.is_answered(key)]:
            key = waiting[0]
            assert key not in asked, f"{key} did not take its answer"
            asked.add(key)
            self.goes_to(page, key)
            assert isinstance(page.card.editor, Editor)
            self.answers(page.card.editor, key)
            self.hands.until(lambda key=key: page.sheet.is_answered(key), f"an answer to {key}")
        count = page.sheet.progress.overall
        words = translate("Checklist", "{done} of {all} answered").format(done=count.shown, all=count.shown)
        self.hands.sees(words)

    def goes_to(self, page: Checklist, key: str) -> None:
        """Open a question that is not open yet."""
        while page.key != key:
            before = page.key
            if isinstance(self.hands, Keys):
                self.hands.presses("N")
            else:
                lines = [one for one in self.inside(QuestionLine) if getattr(one, "key", "") == key]
                self.hands.press(lines[0] if lines else self.hands.part("sectionAfter", QPushButton))
            assert page.key != before

    def answers(self, editor: Editor, key: str) -> None:
        if isinstance(editor, CardsEditor):
            last = key == FLAGGED or editor.ask.placed.question.type == "maturity"
            card = editor.cards[-1 if last else 0]
            self.by_key(str(card.option.position)) or self.hands.press(card)
        elif isinstance(editor, ShareEditor):
            self.types_in(editor.part, "40")
            self.types_in(editor.whole, "40")
        elif isinstance(editor, DateEditor):
            self.types_in(editor.field, "2025-06-30")
        else:
            words = catalogue(self.language)("answers.status.dont_know")
            self.by_key("D") or self.hands.press(self.hands.control(words, QPushButton))

    def by_key(self, key: str) -> bool:
        """Give an answer by its key, where keys are all there is."""
        if isinstance(self.hands, Keys):
            self.hands.presses(key)
        return isinstance(self.hands, Keys)

    def types_in(self, field: QWidget, text: str) -> None:
        self.hands.write(field, text)
        self.hands.presses("Return")

    def attaches_evidence_and_comments(self) -> None:
        hands, page = self.hands, self.checklist()
        paper = self.folder / "minutes.txt"
        paper.write_text("Minutes of the planning meeting", encoding="utf-8")
        self.chosen.next = [paper]
        hands.from_menu(page.card.evidence.add_button, translate("EvidenceRow", "Choose files…"))
        hands.until(lambda: bool(page.sheet.evidence_ids(page.key)), "the evidence")
        hands.write(page.card.comment, "Seen in the minutes.")
        hands.until(lambda: page.sheet.comment(page.key) == "Seen in the minutes.", "the comment")
        assert len(evidence_of(self.window.session.workspace, self.engagement)) == 1

    def turns_to(self, key: str) -> None:
        screen = self.screen()
        number = [page.key for page in screen._offered].index(key)
        self.hands.turn(screen.tabs, number)

    def accepts_a_finding_from_the_flag(self) -> None:
        hands = self.hands
        self.turns_to("findings")
        hands.press(self.button("FindingActions", "Draft from flags"))
        hands.until(lambda: bool(self.inside(FindingDetail)), "the draft")
        (detail,) = self.inside(FindingDetail)
        assert isinstance(detail, FindingDetail)
        fields = detail.fields
        for field in (fields.condition, fields.effect, fields.recommendation):
            if not field.toPlainText():
                hands.write(field, "Written down by the person.")
        hands.pick(fields.cause, 1)
        if not any(button.isChecked() for button in fields.priority.buttons.values()):
            hands.press(next(iter(fields.priority.buttons.values())))
        hands.write(fields.owner, "Head of Programmes")
        self.writes_the_day(fields.due.edit)
        hands.press(hands.control(finding_step("drafted", "open"), QPushButton))
        hands.until(lambda: self.findings() == ["open"], "an open finding")

    def writes_the_day(self, field: QWidget) -> None:
        self.hands.press(field)
        self.hands.presses("Up", "Up")

    def findings(self) -> list[str]:
        return [one.status for one in self.window.session.workspace.find(Finding)]

    def takes_the_step(self, source: str, status: str) -> None:
        self.hands.press(self.button("Engagements", source))
        self.hands.until(lambda: self.engagement.status == status, status)
        self.hands.sees(status_words(self.engagement.status, self.language))

    def acts_as_a_reviewer(self) -> None:
        hands, post = self.hands, self.office.author("reviewer").post
        with hands.in_dialog(lambda: self.says_who_works_here("reviewer", post)):
            hands.from_menu(hands.part("who", QToolButton), translate("Commands", "Work as another post…"))
        hands.until(lambda: self.window.session.author.post == post, "the reviewer")

    def acts_as(self, post: str) -> None:
        self.hands.from_menu(self.hands.part("who", QToolButton), post)
        self.hands.until(lambda: self.window.session.author.post == post, post)

    def leaves_a_note_and_settles_it(self) -> None:
        hands = self.hands
        self.turns_to("review")
        hands.write(hands.control(translate("Review", "New note"), QPlainTextEdit), "Name the source.")
        hands.press(self.button("Review", "&Leave the note"))
        hands.until(lambda: self.notes() == ["open"], "a note")
        hands.press(self.button("Review", "Settle"))
        hands.until(lambda: self.notes() == ["settled"], "a settled note")

    def notes(self) -> list[str]:
        return [one.state for one in review_notes(self.window.session.workspace, self.engagement)]

    def signs(self, report: Path) -> None:
        hands = self.hands
        hands.write(hands.part("passphrase", QLineEdit), IDENTITY_PASSPHRASE)
        self.chosen.next = [report]
        hands.press(hands.part("sign", QPushButton))
        hands.until(report.is_file, "the signed file")
        hands.sees(translate("Outcome", "Signed, and checked at once"))

    def previews_and_signs_the_report(self) -> None:
        self.turns_to("report")
        page = self.screen().page
        self.hands.until(lambda: page is not None and page.pages.pages > 0, "the pages of the report")  # type: ignore[attr-defined]
        self.signs(self.folder / "report.pdf")
        self.hands.until(lambda: self.engagement.status == "issued", "issued")

    def has_the_reviewer_sign(self) -> None:
        self.hands.press(self.button("Outcome", "&Next signature…"))
        self.signs(self.folder / "report-reviewed.pdf")

    def reads_the_verdict(self) -> None:
        self.hands.press(self.button("Outcome", "Read the whole &verdict"))
        role, texts = "signing.role", catalogue(self.language)
        self.hands.sees(
            translate("Verdict", "Valid"), translate("Verdict", "Confirmed by the trust list"),
            texts(f"{role}.preparer"), texts(f"{role}.reviewer"),
        )  # fmt: skip


def _from_start_to_verdict(journey: Journey) -> None:
    auditor, reviewer = (journey.office.author(role).post for role in ("preparer", "reviewer"))
    write_installed(journey.office.trust)
    journey.makes_a_workspace()
    journey.says_who_works_here("preparer", auditor)
    journey.plans()
    journey.answers_everything()
    journey.attaches_evidence_and_comments()
    journey.accepts_a_finding_from_the_flag()
    journey.takes_the_step("Submit for review", "submitted")
    journey.acts_as_a_reviewer()
    journey.leaves_a_note_and_settles_it()
    journey.takes_the_step("Clear for signing", "cleared")
    journey.acts_as(auditor)
    journey.previews_and_signs_the_report()
    journey.acts_as(reviewer)
    journey.has_the_reviewer_sign()
    journey.reads_the_verdict()


def test_by_mouse_from_the_start_to_a_verdict_that_says_valid(
    windows: Windows, office: SampleOffice, chosen: Answers, tmp_path: Path
) -> None:
    window = windows.open(language="en")
    _from_start_to_verdict(Journey(Mouse(window), window, office, chosen, tmp_path))


@pytest.mark.parametrize(
    "language",
    ["en", "ar", pytest.param("fr", marks=pytest.mark.drill), pytest.param("es", marks=pytest.mark.drill)],
)
def test_by_keyboard_alone_from_the_start_to_a_verdict_that_says_valid(
    windows: Windows, office: SampleOffice, chosen: Answers, tmp_path: Path, language: str
) -> None:
    window = windows.open(language=language)
    _from_start_to_verdict(Journey(Keys(window), window, office, chosen, tmp_path))
