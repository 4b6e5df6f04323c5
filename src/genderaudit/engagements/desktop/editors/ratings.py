"""Likelihood and impact for each affected group, the band in words, the highest score and the gap."""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace

import yaml
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from genderaudit.checklists import AnswerValue, GroupRating, RatingValue
from genderaudit.domain.matrix import RiskMatrix
from genderaudit.engagements.desktop.editors.base import Editor, as_it_runs, second_label
from genderaudit.engagements.desktop.editors.numbers import plain_label
from genderaudit.runtime.assets import asset
from genderaudit.widgets.icons import icon_pixmap
from genderaudit.widgets.texts import isolated, labelled, translate
from genderaudit.widgets.theme import Tone, dress, scaled
from genderaudit.widgets.typed_line import TypedLine

MATRIX = "house_5x5"
"""The matrix by which a band is named while rating: a house default."""
_LOOKS: tuple[tuple[Tone, str], ...] = (
    ("good", "circle"),
    ("info", "circle-dot"),
    ("warn", "triangle-alert"),
    ("bad", "octagon-alert"),
)
"""Tone and shape of the bands from low to high; a band is always named as well."""


@functools.cache
def house_matrix() -> RiskMatrix:
    """The matrix that comes with the program."""
    text = asset("resources", "matrices", f"{MATRIX}.yaml").read_bytes()
    return RiskMatrix.model_validate(yaml.load(text, Loader=yaml.CSafeLoader))


def band_words(code: str) -> str:
    """A band in words."""
    words = {
        "low": translate("Bands", "Low"),
        "medium": translate("Bands", "Medium"),
        "high": translate("Bands", "High"),
        "very_high": translate("Bands", "Very high"),
        "extreme": translate("Bands", "Extreme"),
        "critical": translate("Bands", "Critical"),
    }
    return words.get(code, code)


def band_look(code: str) -> tuple[Tone, str]:
    """Tone and shape of a band."""
    codes = [band.code for band in house_matrix().bands]
    return _LOOKS[min(codes.index(code) if code in codes else 0, len(_LOOKS) - 1)]


@dataclass(frozen=True)
class Rated:
    """What is chosen for one group so far."""

    likelihood: int = 0
    impact: int = 0
    unaffected: bool = False
    reason: str = ""


class Scale(QWidget):
    """Levels from 1 up, one of them chosen. Signals: chosen(level)."""

    chosen = Signal(int)

    def __init__(self, name: str, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(2))
        # levels grow in the direction of reading
        self._group = QButtonGroup(self)
        for level in range(1, size + 1):
            button = _Level(str(level), self)
            button.setAccessibleName(labelled(name, str(level)))
            self._group.addButton(button, level)
            row.addWidget(button)
        self._group.idClicked.connect(self.chosen)

    def show_level(self, level: int) -> None:
        """Mark a level; 0 for none."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(self._group.id(button) == level)
        self._group.setExclusive(True)


class _Level(QToolButton):
    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        dress(self, kind="segment")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.click()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.focusNextPrevChild((key == Qt.Key.Key_Right) is not mirrored)
        elif event.text().isdecimal() and event.text() != "0":
            # inside a scale a digit means its level, not the position of an answer
            number = int(event.text())
            scale = self.parentWidget()
            for button in scale.findChildren(_Level) if scale else []:
                if button.text() == str(number):
                    button.setFocus()
                    button.click()
        else:
            event.ignore()


class GroupRow(QFrame):
    """One group: two scales and a band, or the reason why it is not affected. Signals: changed(code, Rated)."""

    changed = Signal(str, object)

    def __init__(self, code: str, names: tuple[str, str], second_language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.code, self.rated = code, Rated()
        dress(self, kind="card")
        matrix = house_matrix()
        grid = QGridLayout(self)
        grid.setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8))
        grid.setHorizontalSpacing(scaled(10))
        grid.setVerticalSpacing(scaled(6))
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(plain_label(names[0], self, kind="strong"))
        head.addWidget(second_label(names[1], second_language, self))
        grid.addLayout(head, 0, 0, 1, 2)
        self.band = QLabel(self)
        self.sign = QLabel(self)
        badge = QHBoxLayout()
        badge.setSpacing(scaled(4))
        badge.addWidget(self.sign)
        badge.addWidget(self.band)
        grid.addLayout(badge, 0, 3, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.aside = QCheckBox(self.tr("Not affected"), self)
        self.aside.setAccessibleName(self.tr("{group} is not affected").format(group=names[0]))
        grid.addWidget(self.aside, 0, 2, Qt.AlignmentFlag.AlignVCenter)
        self.likelihood = Scale(self.tr("{group}, likelihood").format(group=names[0]), matrix.size, self)
        self.impact = Scale(self.tr("{group}, impact on people").format(group=names[0]), matrix.size, self)
        self._scales = QWidget(self)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._scales)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(scaled(6))
        pairs = ((self.tr("Likelihood"), self.likelihood), (self.tr("Impact on people"), self.impact))
        wide = max(self.fontMetrics().horizontalAdvance(word) for word, _ in pairs) + scaled(4)
        for word, scale in pairs:
            pair = QHBoxLayout()
            pair.setSpacing(scaled(8))
            label = QLabel(word, self)
            dress(label, kind="muted")
            label.setMinimumWidth(wide)
            pair.addWidget(label)
            pair.addWidget(scale)
            pair.addStretch(1)
            self._line.addLayout(pair)
        grid.addWidget(self._scales, 1, 0, 1, 4)
        self.reason = TypedLine(self.tr("Why {group} is not affected").format(group=names[0]), self)
        self.reason.setPlaceholderText(self.tr("Why is this group not affected?"))
        grid.addWidget(self.reason, 2, 0, 1, 4)
        grid.setColumnStretch(0, 1)
        self.likelihood.chosen.connect(lambda level: self._change(likelihood=level))
        self.impact.chosen.connect(lambda level: self._change(impact=level))
        self.aside.clicked.connect(self._set_aside)
        self.reason.settled.connect(lambda text: self._change(reason=text.strip()))
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The two scales side by side where there is room, else one below the other."""
        super().resizeEvent(event)
        pairs = [layout.sizeHint().width() for layout in self._line.findChildren(QHBoxLayout)]
        side_by_side = self._scales.width() >= sum(pairs) + scaled(12)
        direction = QBoxLayout.Direction.LeftToRight if side_by_side else QBoxLayout.Direction.TopToBottom
        if self._line.direction() != direction:
            self._line.setDirection(direction)
            self.updateGeometry()

    def _set_aside(self, aside: bool) -> None:
        self._change(unaffected=aside)
        if aside:
            self.reason.setFocus()

    def _change(self, **facts: object) -> None:
        self.rated = replace(self.rated, **facts)  # type: ignore[arg-type]
        self._draw()
        self.changed.emit(self.code, self.rated)

    def show_rated(self, rated: Rated) -> None:
        """Show what is saved."""
        self.rated = rated
        self._draw()

    def _draw(self) -> None:
        rated = self.rated
        self.likelihood.show_level(rated.likelihood)
        self.impact.show_level(rated.impact)
        self.aside.setChecked(rated.unaffected)
        self.reason.show_text(rated.reason)
        self.reason.setVisible(rated.unaffected)
        self._scales.setVisible(not rated.unaffected)
        if rated.unaffected:
            self._badge(
                self.tr("Not affected") if rated.reason else self.tr("Reason needed"), "neutral", "circle-minus"
            )
        elif rated.likelihood and rated.impact:
            code = house_matrix().band(rated.likelihood, rated.impact, people=True)
            product = isolated(f"{rated.likelihood} × {rated.impact} = {rated.likelihood * rated.impact}")
            self._badge(f"{product}  {band_words(code)}", *band_look(code))
        else:
            self._badge(self.tr("Not rated yet"), "neutral", "circle-dashed")

    def _badge(self, words: str, tone: Tone, shape: str) -> None:
        self.band.setText(words)
        dress(self.band, kind="badge", tone=tone)
        self.sign.setPixmap(icon_pixmap(shape, tone, scaled(16)))


class RatingEditor(Editor):
    """A rating for each group; the others are set aside with the reason why they are not affected."""

    def build(self) -> None:
        """A card for each group, and what follows from them."""
        name = self.ask.placed.question.choices or ""
        self.rows: dict[str, GroupRow] = {}
        for code in self.ask.codes(name):
            row = GroupRow(code, self.ask.choice(name, code), self.ask.second_language, self)
            row.changed.connect(self._changed)
            self.rows[code] = row
            self.column.addWidget(row)
        self.summary = plain_label("", self, kind="strong")
        self.column.addWidget(self.summary)
        source = self.tr("Bands by the matrix {name}, a house default; an impact of 5 on people is never below High.")
        self.column.addWidget(plain_label(source.format(name=isolated(MATRIX)), self, kind="small"))
        self._say()

    def _changed(self, _code: str, _rated: object) -> None:
        self._say()
        value = self._value()
        self.given.emit(value if value.groups or value.unaffected else None)

    def _value(self) -> RatingValue:
        """What is complete so far; a group with one of the two levels is still open."""
        groups, unaffected = {}, {}
        for code, row in self.rows.items():
            rated = row.rated
            if rated.unaffected:
                if rated.reason:
                    unaffected[code] = rated.reason
            elif rated.likelihood and rated.impact:
                groups[code] = GroupRating(likelihood=rated.likelihood, impact=rated.impact)
        return RatingValue(groups=groups, unaffected=unaffected)

    def _say(self) -> None:
        value = self._value()
        lines = []
        if value.groups:
            scores = {code: one.likelihood * one.impact for code, one in value.groups.items()}
            highest = max(scores, key=lambda code: scores[code])
            one = value.groups[highest]
            name = self.ask.choice(self.ask.placed.question.choices or "", highest)[0]
            band = house_matrix().band(one.likelihood, one.impact, people=True)
            words = self.tr("Highest: {group}, {score} ({band}). It is the score of the risk.")
            lines.append(words.format(group=as_it_runs(name), score=scores[highest], band=band_words(band)))
            if len(scores) > 1:
                gap = max(scores.values()) - min(scores.values())
                lines.append(self.tr("Gap between the groups: {gap}.").format(gap=gap))
        left = len(self.rows) - len(value.groups) - len(value.unaffected)
        if left:
            lines.append(self.tr("%n group(s) still open.", "", left))
        self.summary.setText(" ".join(lines))

    def show_value(self, value: AnswerValue | None) -> None:
        """The ratings; what is half chosen stays."""
        saved = value if isinstance(value, RatingValue) else RatingValue(groups={})
        for code, row in self.rows.items():
            if code in saved.groups:
                one = saved.groups[code]
                row.show_rated(Rated(one.likelihood, one.impact))
            elif code in saved.unaffected:
                row.show_rated(Rated(unaffected=True, reason=saved.unaffected[code]))
            elif not _is_half(row.rated):
                row.show_rated(Rated())
        self._say()
        super().show_value(value)

    def flush(self) -> None:
        """Give what was typed."""
        for row in self.rows.values():
            row.reason.flush()

    def drop(self) -> None:
        """Forget what was typed."""
        for row in self.rows.values():
            row.reason.drop()

    def enter(self) -> None:
        """To the first group that is still open."""
        for row in self.rows.values():
            if not row.rated.unaffected and not (row.rated.likelihood and row.rated.impact):
                row.likelihood.findChildren(_Level)[0].setFocus()
                return


def _is_half(rated: Rated) -> bool:
    return (rated.unaffected and not rated.reason) or (
        not rated.unaffected and bool(rated.likelihood) is not bool(rated.impact)
    )
