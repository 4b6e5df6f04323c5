"""The first steps in a new workspace: what to do first, and what is done already."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from genderaudit.desktop.choices import choose
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.icons import icon_pixmap
from genderaudit.widgets.screens import touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import translate
from genderaudit.widgets.theme import dress

_KEY = "first-steps"


@dataclass(frozen=True)
class Step:
    """One thing to do first."""

    name: str
    title: str
    why: str
    button: str
    run: Callable[[], None]
    done: Callable[[], bool]


class FirstSteps(QFrame):
    """Shown until there is an engagement, or until it is dismissed for good."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._there: set[str] = set()
        self.setProperty("kind", "card")
        form = fill_with_form(self, "desktop", "first_steps")
        column = part(form, QVBoxLayout, "steps")
        part(form, QPushButton, "dismiss").clicked.connect(self.dismiss)
        self._rows = [(step, _Row(step, self)) for step in self._steps()]
        for _, row in self._rows:
            column.addWidget(row)

    def _steps(self) -> list[Step]:
        return [
            Step(
                "plan",
                self.tr("Plan an engagement"),
                self.tr("Choose a checklist, answer a few questions about the office, and begin."),
                self.tr("&Plan…"),
                lambda: self._session.go("engagements", "new"),
                lambda: self.has("engagement"),
            ),
            Step(
                "suppliers",
                self.tr("Take in a list of suppliers"),
                self.tr(
                    "A spreadsheet as it is, or an open format. You see what was understood before anything is kept."
                ),
                self.tr("&Import…"),
                lambda: self._session.go("suppliers", "import"),
                lambda: self.has("supplier"),
            ),
            Step(
                "backup",
                self.tr("Say where backups go"),
                self.tr("A USB stick that stays in another bag. Each backup is opened and checked before it counts."),
                self.tr("&Choose a folder…"),
                lambda: self._session.go("settings", "safety"),
                lambda: bool(self._session.settings.backup_folder),
            ),
            Step(
                "identity",
                self.tr("Make your signing identity"),
                self.tr(
                    "Your post, your office and a key of your own. Reports are signed with it, without any network."
                ),
                self.tr("&Make it…"),
                lambda: self._session.go("settings", "identities"),
                self._can_sign,
            ),
        ]

    def has(self, kind: str) -> bool:
        """Whether there is a record of this kind; of no kind there is none."""
        # what was there once is not looked for again: a rare kind among many records takes a while to find
        if kind and kind not in self._there and next(self._session.workspace.live({kind}), None) is not None:
            self._there.add(kind)
        return kind in self._there

    def _can_sign(self) -> bool:
        """Whether a post that works here has a key: one that was only named cannot sign."""
        return any(json.loads(one.body).get("fingerprint") for one in self._session.workspace.live({"known_identity"}))

    def refresh(self, kinds: frozenset[str]) -> None:
        """Show what is done; stay away where there is work already."""
        if not touches(kinds, "engagement", "known_identity", "supplier"):
            return
        wanted = _KEY not in self._session.settings.dismissed_hints and not self.has("engagement")
        self.setVisible(wanted)
        if wanted:
            next_one = True
            for step, row in self._rows:
                done = step.done()
                row.show_done(done=done, first=next_one and not done)
                next_one = next_one and done

    def dismiss(self) -> None:
        """Take it away for good."""
        kept = dict.fromkeys((*self._session.settings.dismissed_hints, _KEY))
        choose(self._session, dismissed_hints=tuple(kept))
        self.hide()
        self._session.did("engagement")


class _Row(QFrame):
    """One step as a line with a mark, a sentence and a button."""

    def __init__(self, step: Step, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "well")
        row = QHBoxLayout(self)
        self._mark = QLabel(self)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        title = QLabel(step.title, self)
        title.setProperty("kind", "strong")
        why = QLabel(step.why, self)
        why.setProperty("kind", "muted")
        why.setWordWrap(True)
        words.addWidget(title)
        words.addWidget(why)
        row.addLayout(words, 1)
        self.button = QPushButton(step.button, self)
        self.button.setAccessibleDescription(step.why)
        self.button.clicked.connect(step.run)
        row.addWidget(self.button)

    def show_done(self, *, done: bool, first: bool) -> None:
        """Mark the step, in words for those who do not see the mark; `first` is what to do now."""
        side = int(self.fontMetrics().height() * 1.2)
        name, tone = ("circle-check", "good") if done else ("circle", "muted")
        self._mark.setPixmap(icon_pixmap(name, tone, side, self.devicePixelRatioF()))
        words = translate("FirstSteps", "Done") if done else translate("FirstSteps", "To do")
        self._mark.setAccessibleName(words)
        self._mark.setToolTip(words)
        dress(self.button, kind="primary" if first else "")
        self.button.setVisible(not done)
