"""What the risk is: cause, event, effect, its category and owner, and the records that it is tied to."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from genderaudit.risks.actions.keeping import unlink_risk
from genderaudit.risks.desktop.links import LinkDialog, hit_of
from genderaudit.risks.desktop.one.part import Part, column_in
from genderaudit.risks.desktop.words import category_words
from genderaudit.risks.model.risk import CATEGORIES, Link
from genderaudit.risks.rules.views import RegisterRow
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import card, empty_out, sign, words
from genderaudit.widgets.texts import translate
from genderaudit.widgets.theme import dress, scaled
from genderaudit.widgets.typed_line import TypedLine

_SIDE_BY_SIDE = 96
"""Letters across from which cause, event and effect stand side by side; house default."""
_TITLE = 200


class EventPart(Part):
    """Cause, event, effect: whoever reads them in a line reads the risk."""

    def build(self) -> None:
        """The fields."""
        self.title_field = self.field(self.tr("Title of the risk"), self.column, self._titled, lines=(1, 3))
        self._three = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._three.setSpacing(scaled(12))
        told = {
            "cause": (self.tr("Cause"), self.tr("Because of… one cause a line")),
            "event": (self.tr("Event"), self.tr("…it may happen that…")),
            "effect": (self.tr("Effect"), self.tr("…which would lead to… one effect a line")),
        }
        self.three = {}
        for name, (caption, hint) in told.items():
            frame, column = card(self.page)
            field = self.field(caption, column, lambda text, name=name: self._settled(name, text), lines=(4, 14))  # type: ignore[misc]
            field.setPlaceholderText(hint)
            column.addStretch(1)
            self._three.addWidget(frame, 1)
            self.three[name] = field
        self.column.addLayout(self._three)
        note = self.tr("No names, no stories: the register holds neither data of persons nor what happened to anyone.")
        self.column.addWidget(words(note, self.page, kind="small"))
        self._facts()
        self._links_card()
        self.column.addStretch(1)

    def _facts(self) -> None:
        frame, column = card(self.page)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(scaled(16))
        self.category = QComboBox(frame)
        self.category.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.category.addItem(self.tr("Not chosen yet"), None)
        for code in CATEGORIES:
            self.category.addItem(category_words(code, self.session.language), code)
        self.category.activated.connect(lambda _: self.edit({"category": self.category.currentData()}))
        self._beside(self.tr("Category"), self.category)
        self.owner = TypedLine(self.tr("Owner (a post, not a name)"), frame)
        self.owner.setPlaceholderText(self.tr("Such as Head of Office"))
        self.owner.settled.connect(lambda text: self.edit({"owner_post": text.strip()}))
        self._beside(self.tr("Owner (a post, not a name)"), self.owner)
        self.complaints = QSpinBox(frame)
        self.complaints.setRange(-1, 100_000)
        self.complaints.setSpecialValueText(self.tr("Nobody looked"))
        self.complaints.setToolTip(
            self.tr(
                "A count only. None reported can mean that the channel does not work: it never lowers a likelihood."
            )
        )
        self.complaints.editingFinished.connect(self._counted)
        self._beside(self.tr("Complaints reported in the period"), self.complaints)
        column.addLayout(self._row)
        self.column.addWidget(frame)

    def _beside(self, caption: str, field: QWidget) -> None:
        holder, column = column_in(self.page)
        label = words(caption, holder, kind="section")
        label.setBuddy(field)
        field.setAccessibleName(caption)
        column.addWidget(label)
        column.addWidget(field)
        column.addStretch(1)
        self._row.addWidget(holder, 3 if field is self.category else 2)

    def _links_card(self) -> None:
        frame, column = card(self.page, self.tr("Where it comes from and what it bears on"), icon="link")
        self._links = QVBoxLayout()
        self._links.setSpacing(scaled(4))
        column.addLayout(self._links)
        add = QPushButton(icon("plus"), self.tr("Tie it to another record…"), frame)
        dress(add, kind="quiet")
        add.clicked.connect(self.tie)
        row = QHBoxLayout()
        row.addWidget(add)
        row.addStretch(1)
        column.addLayout(row)
        self.column.addWidget(frame)

    # showing

    def show_row(self, row: RegisterRow) -> None:
        """Show a risk; what is being typed right now is left alone."""
        super().show_row(row)
        risk = row.risk
        self.title_field.show_text(risk.title)
        for name, field in self.three.items():
            field.show_text(getattr(risk, name))
        self.category.setCurrentIndex(max(0, self.category.findData(risk.category)))
        self.owner.show_text(risk.owner_post)
        if not self.complaints.hasFocus():
            self.complaints.setValue(-1 if risk.complaints is None else risk.complaints)
        self._show_links()

    def _show_links(self) -> None:
        empty_out(self._links)
        for link in self.risk.links:
            self._links.addLayout(self._line(link))
        if not self.risk.links:
            said = self.tr("It is not tied to an engagement, an answer, a finding or a supplier yet.")
            self._links.addWidget(words(said, self.page, kind="muted"))

    def _line(self, link: Link) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(scaled(6))
        hit = hit_of(self.session, link)
        line.addWidget(sign(hit.icon or "link", "muted", self.page))
        shown = QPushButton(hit.title.replace("&", "&&"), self.page)
        shown.setToolTip(hit.title)
        dress(shown, kind="link")
        shown.clicked.connect(lambda _=False, place=hit.place: self.session.wanted.emit(place))
        shown.setMinimumWidth(1)
        line.addWidget(shown, 1)
        about = QLabel(hit.about if not link.how else f"{hit.about} · {how_words(link.how)}", self.page)
        dress(about, kind="small")
        line.addWidget(about)
        away = QPushButton(icon("unlink", "muted"), "", self.page)
        dress(away, kind="quiet")
        away.setAccessibleName(self.tr("Untie from {record}").format(record=hit.title))
        away.setToolTip(away.accessibleName())
        away.clicked.connect(lambda _=False, id=link.id: self._untie(id))
        line.addWidget(away)
        return line

    # what was typed

    def _settled(self, name: str, text: str) -> None:
        self.edit({name: text.strip()})

    def _titled(self, text: str) -> None:
        title = " ".join(text.split())[:_TITLE]
        if title:
            self.edit({"title": title})
        else:
            self.session.tell(self.tr("A risk needs a title; the one before stays."), "warn")
            self.session.did("risk")

    def _counted(self) -> None:
        value = self.complaints.value()
        wanted = None if value < 0 else value
        if wanted != self.risk.complaints:
            self.edit({"complaints": wanted})

    def flush(self) -> None:
        """Save now what is being typed."""
        super().flush()
        self.owner.flush()

    def tie(self) -> None:
        """Choose the record."""
        dialog = LinkDialog(self.session, self.risk, self)
        dialog.open()

    def _untie(self, id: str) -> None:
        session, risk = self.session, self.risk
        self.step(lambda: unlink_risk(session.workspace, session.author, risk, id, clock=session.clock))

    def begin(self) -> None:
        """A new risk begins with its title."""
        self.title_field.setFocus()
        self.title_field.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Side by side where there is room."""
        super().resizeEvent(event)
        wide = self.viewport().width() > self.fontMetrics().averageCharWidth() * _SIDE_BY_SIDE
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._three.setDirection(direction)
        self._row.setDirection(direction)


def how_words(how: str) -> str:
    """Whether a supplier carries a risk itself."""
    return {
        "own": translate("RiskLinks", "its own risk"),
        "inherited": translate("RiskLinks", "taken over along its chain"),
    }.get(how, "")
