"""One group, or one other axis, as it is rated: likelihood, impact, the score in words, confidence."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from genderaudit.risks.actions.naming import band_words
from genderaudit.risks.desktop.scale import LevelScale
from genderaudit.risks.desktop.words import LOOKS, confidence_words, level_words
from genderaudit.risks.model.risk import Confidence, Rating
from genderaudit.risks.rules.scoring import Gridded
from genderaudit.runtime.language import catalogue, format_number
from genderaudit.widgets.chips import Choices
from genderaudit.widgets.icons import icon, icon_pixmap
from genderaudit.widgets.pieces import words
from genderaudit.widgets.texts import labelled, translate
from genderaudit.widgets.theme import dress, scaled

CONFIDENCES: tuple[Confidence, ...] = ("low", "medium", "high")


class RateRow(QWidget):
    """Levels chosen by a press each; a rating is given as soon as both are there.

    Signals: rated(Rating), more() for what else can be done with a group.
    """

    rated = Signal(object)
    more = Signal()

    def __init__(self, name: str, axis: str, grid: Gridded, language: str, parent: QWidget, *,
                 people: bool = True) -> None:  # fmt: skip
        super().__init__(parent)
        self._grid, self._language, self._people = grid, language, people
        self._rating: Rating | None = None
        self._confidence: Confidence | None = None
        self.name = name
        scheme, size = grid.scheme, grid.scheme.matrix.size
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(4), 0, scaled(4))
        column.setSpacing(scaled(2))
        self.line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.line.setSpacing(scaled(14))
        column.addLayout(self.line)
        self.heading = words(name, self, kind="strong")
        levels = range(1, size + 1)
        likelihood = catalogue(language)("risks.axes.likelihood")
        impact = translate("Rating", "Impact")
        self.likelihood = LevelScale(
            labelled(name, likelihood), [level_words(scheme, "likelihood", n, language) for n in levels], self
        )
        self.impact = LevelScale(labelled(name, impact), [level_words(scheme, axis, n, language) for n in levels], self)
        self._sign, self._score = QLabel(self), words("", self)
        confidence = translate("Rating", "Confidence")
        self.confidence = Choices(
            labelled(name, confidence), {one: (confidence_words(one, language), "") for one in CONFIDENCES}, self
        )
        self._captions: list[QLabel] = []
        self.line.addWidget(self.heading, 3)
        for caption, widget in ((likelihood, self.likelihood), (impact, self.impact)):
            self.line.addWidget(self._captioned(caption, widget))
        self.line.addWidget(self._scored(), 2)
        self.line.addWidget(self._captioned(confidence, self.confidence, chips=True), 2)
        self.more_button = QToolButton(self)
        self.more_button.setIcon(icon("chevron-down", "muted"))
        self.more_button.setCheckable(True)
        self.more_button.setToolTip(translate("Rating", "Why this group, and more"))
        self.more_button.setAccessibleName(labelled(name, translate("Rating", "Why this group, and more")))
        self.more_button.clicked.connect(self.more)
        policy = self.more_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.more_button.setSizePolicy(policy)
        self.more_button.setVisible(people)
        self.line.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._said = words("", self, kind="small")
        column.addWidget(self._said)
        self.likelihood.chosen.connect(lambda level: self._chosen(self.likelihood, level))
        self.impact.chosen.connect(lambda level: self._chosen(self.impact, level))
        self.confidence.chosen.connect(self._sure)

    def _captioned(self, caption: str, widget: QWidget, *, chips: bool = False) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(2))
        label = QLabel(caption, holder)
        dress(label, kind="small")
        self._captions.append(label)
        column.addWidget(label)
        column.addWidget(widget)
        column.addStretch(1)
        if chips:
            # three short words in a line, not below each other
            needed = sum(button.sizeHint().width() + scaled(6) for button in self.confidence.buttons.values())
            holder.setMinimumWidth(needed)
        return holder

    def _scored(self) -> QWidget:
        holder = QWidget(self)
        line = QBoxLayout(QBoxLayout.Direction.LeftToRight, holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(scaled(6))
        line.addWidget(self._sign)
        line.addWidget(self._score, 1)
        self._sign.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        holder.setMinimumWidth(self.fontMetrics().averageCharWidth() * 16)
        return holder

    # showing

    def show_captions(self, shown: bool) -> None:
        """The first of several rows says what the columns are."""
        for label in self._captions:
            label.setVisible(shown)

    def stack(self, narrow: bool) -> None:
        """Below each other in a narrow page."""
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self.line.setDirection(direction)

    def show_rating(self, rating: Rating | None) -> None:
        """Show what is saved; half a rating that is being given stays."""
        if rating is None and self._rating is None and (self.likelihood.level or self.impact.level):
            return
        self._rating = rating
        self._confidence = rating.confidence if rating is not None else None
        size = self._grid.scheme.matrix.size
        fits = rating is not None and rating.likelihood <= size and rating.impact <= size
        self.likelihood.show_level(rating.likelihood if rating is not None and fits else 0)
        self.impact.show_level(rating.impact if rating is not None and fits else 0)
        self.confidence.show_chosen((rating.confidence,) if rating is not None and rating.confidence else ())
        self._tell()

    def _tell(self) -> None:
        likelihood, impact, language = self.likelihood.level, self.impact.level, self._language
        if likelihood and impact:
            band = self._grid.bands[likelihood, impact, self._people]
            image, tone = LOOKS[self._grid.scheme.terms(band).shape]
            self._score.setText(
                f"{format_number(likelihood * impact, language)}  {band_words(self._grid.scheme, band, language)}"
            )
        else:
            image, tone = "circle-dashed", "muted"
            self._score.setText(catalogue(language)("risks.unrated"))
        side = int(self.fontMetrics().height() * 1.1)
        self._sign.setPixmap(icon_pixmap(image, tone, side, self.devicePixelRatioF()))
        chosen = [one.words() for one in (self.likelihood, self.impact) if one.level]
        self._said.setText(" · ".join(chosen))
        self._said.setVisible(bool(chosen))

    # what was chosen

    def _chosen(self, scale: LevelScale, level: int) -> None:
        scale.level = level
        self._tell()
        self._give()

    def _sure(self, codes: object) -> None:
        chosen = tuple(codes) if isinstance(codes, tuple) else ()
        self._confidence = next((one for one in CONFIDENCES if one in chosen), None)
        self._give()

    def _give(self) -> None:
        if self.likelihood.level and self.impact.level:
            rating = Rating(likelihood=self.likelihood.level, impact=self.impact.level, confidence=self._confidence)
            if rating != self._rating:
                self.rated.emit(rating)
