"""The plan of an engagement: every field saves itself, later on with a reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from genderaudit.checklists import Selection
from genderaudit.engagements import change_plan, pack_of
from genderaudit.engagements.desktop.planning.pieces import (
    CLASSES,
    FOCUSES,
    SERVES,
    PeriodEditor,
    TeamEditor,
    code_box,
    field,
    lines_of,
    subject_label,
)
from genderaudit.engagements.desktop.words import kind_words, period_words
from genderaudit.engagements.model import Engagement
from genderaudit.safeguards.desktop.guard_note import GuardNote
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.pieces import AskReason, card, empty_out, words
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import isolated
from genderaudit.widgets.theme import scaled
from genderaudit.widgets.writing import WritingField

_FREELY = ("planned", "in_progress")
"""Statuses in which the plan is changed without a reason."""
_NARROW = 92
"""Characters across below which the cards stand below each other; house default."""


class PlanPage(Screen):
    """Cards of fields; the place's third part is the field that is opened."""

    help_topic = "plan"

    def __init__(self, session: Session, engagement: str, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.engagement_id = engagement
        self._engagement: Engagement | None = None
        self.fields: dict[str, QWidget] = {}
        self._shows: dict[str, Callable[[Engagement], None]] = {}
        form = fill_with_form(self, "engagements", "plan")
        self._scroll = part(form, QScrollArea, "scroll")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._columns = part(form, QHBoxLayout, "columns")
        self._columns.setStretch(0, 1)
        self._columns.setStretch(1, 1)
        self.asking = AskReason(form)
        top = part(form, QVBoxLayout, "top")
        self._note = words("", form, kind="muted")
        top.addWidget(self._note)
        top.addWidget(self.asking)
        first, second = part(form, QVBoxLayout, "first"), part(form, QVBoxLayout, "second")
        first.addWidget(self._what_card())
        first.addWidget(self._team_card())
        first.addWidget(self._form_card())
        first.addStretch(1)
        second.addWidget(self._aim_card())
        second.addWidget(self._report_card())
        second.addStretch(1)
        self._stale = True

    # a screen

    def title(self) -> str:
        """The plan."""
        return self.tr("Plan")

    def open_at(self, place: Place) -> None:
        """A field by its name."""
        if self._stale:
            self._read()
        wanted = self.fields.get(place.part(2))
        if wanted is not None:
            wanted.setFocus()
            self._scroll.ensureWidgetVisible(wanted, scaled(20), scaled(60))

    def here(self) -> Place:
        """With the field that is being worked on."""
        name = next((one for one, widget in self.fields.items() if widget.isAncestorOf(_focus(self))), "")
        name = name or next((one for one, widget in self.fields.items() if widget.hasFocus()), "")
        return Place.at("engagement", self.engagement_id, "plan", name)

    def refresh(self, kinds: frozenset[str]) -> None:
        """The plan was changed."""
        if touches(kinds, "engagement"):
            self._stale = True
            if self.isVisible():
                self._read()

    def leaving(self) -> None:
        """Texts are saved."""
        for widget in self.fields.values():
            if isinstance(widget, WritingField):
                widget.flush()
            elif isinstance(widget, QLineEdit) and widget.isModified():
                widget.setModified(False)
                widget.editingFinished.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Two columns where there is room."""
        super().resizeEvent(event)
        narrow = self.width() < self.fontMetrics().averageCharWidth() * _NARROW
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    # showing

    def _read(self) -> None:
        self._stale = False
        engagement = self.session.workspace.get(Engagement, self.engagement_id)
        if engagement is None:
            return
        self._engagement = engagement
        for show in self._shows.values():
            show(engagement)
        texts = {
            True: self.tr("Every field saves itself. Persons are never named: posts and offices are enough."),
            False: self.tr("The work was handed over: each change of the plan asks for a reason."),
        }
        self._note.setText(texts[engagement.status in _FREELY])

    def _what_card(self) -> QWidget:
        frame, column = card(self, self.tr("What, where and when"), icon="map-pin")
        column.addLayout(self._line("title", self.tr("&Title"), most=200, needed=True))
        column.addLayout(self._line("office", self.tr("&Office"), needed=True))
        column.addLayout(self._line("country", self.tr("Country")))
        kind = self._kind()
        column.addLayout(self._line("subject", subject_label(kind)))
        period = PeriodEditor(self)
        self._known("period", period, lambda one: period.show_period(one.period))
        period.changed.connect(lambda value: self._save("period", value.model_dump()))
        column.addLayout(field(self.tr("Period that is looked at"), period, self))
        before = QComboBox(self)
        before.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        before.setMinimumContentsLength(16)
        self._known("previous", before, lambda one: self._fill_previous(before, one))
        before.activated.connect(lambda number: self._save("previous", before.itemData(number) or None))
        hint = self.tr("Its answers stand beside the questions, marked New, Changed or Same.")
        column.addLayout(field(self.tr("Last time"), before, self, hint=hint))
        return frame

    def _kind(self) -> Any:
        found = self.session.workspace.get(Engagement, self.engagement_id)
        return found.type if found is not None else "audit"

    def _fill_previous(self, box: QComboBox, engagement: Engagement) -> None:
        box.clear()
        box.addItem(self.tr("None"), "")
        for one in self.session.workspace.find(Engagement):
            if one.id != engagement.id and one.pack_id == engagement.pack_id:
                text = self.tr("{title} ({period})")
                box.addItem(
                    text.format(title=one.title, period=period_words(one.period, self.session.language)), one.id
                )
        box.setCurrentIndex(max(0, box.findData(engagement.previous or "")))

    def _team_card(self) -> QWidget:
        frame, column = card(self, self.tr("Team, by posts"), icon="users")
        team = TeamEditor(self.session.language, self)
        self._known("team", team, lambda one: team.show_team(one.team))
        team.changed.connect(lambda value: self._save("team", tuple(member.model_dump() for member in value)))
        column.addWidget(team)
        return frame

    def _form_card(self) -> QWidget:
        frame, column = card(self, self.tr("Checklist"), icon="list-checks")
        shown = words("", self)
        column.addWidget(shown)
        tier = QComboBox(self)
        tier.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        tier.activated.connect(lambda number: self._another_form(tier.itemData(number)))
        self.fields["tier"] = tier
        hint = self.tr("Answers to questions that another form does not ask are kept and not counted.")
        column.addLayout(field(self.tr("Form"), tier, self, hint=hint))
        parts = QWidget(self)
        QVBoxLayout(parts).setContentsMargins(0, 0, 0, 0)
        column.addWidget(parts)

        def show(one: Engagement) -> None:
            pack = pack_of(self.session.workspace, one)
            language = self.session.language
            lines = [
                self.tr("{title} ({id}, version {version})").format(
                    title=pack.text("title", language).text, id=isolated(one.pack_id), version=one.pack_version
                ),
            ]
            lines.append(self.tr("Kind of work: {kind}").format(kind=kind_words(one.type)))
            shown.setText("\n".join(lines))
            tier.clear()
            for offered in pack.pack.tiers:
                tier.addItem(pack.text(f"tiers.{offered.id}.label", language).text, offered.id)
            tier.setCurrentIndex(max(0, tier.findData(one.tier)))
            several = len(pack.pack.parts) > 1
            parts.setVisible(several)
            if several:
                self._show_parts(parts, one, Selection.of(pack, one.tier, ()).parts)

        self._shows["form"] = show
        return frame

    def _another_form(self, tier: str) -> None:
        if self._engagement is not None and tier != self._engagement.tier:
            offered = Selection.of(pack_of(self.session.workspace, self._engagement), tier, ()).parts
            kept = tuple(one for one in self._engagement.parts if one in offered) or offered
            self._save("tier", tier, parts=kept)

    def _show_parts(self, box: QWidget, one: Engagement, offered: Sequence[str]) -> None:
        layout = box.layout()
        assert layout is not None
        empty_out(layout)
        pack = pack_of(self.session.workspace, one)
        for id in offered:
            check = QCheckBox(pack.text(f"parts.{id}.label", self.session.language).text, box)
            check.setChecked(id in one.parts)
            check.setEnabled(one.parts != (id,))
            check.clicked.connect(lambda on, id=id: self._another_part(id, on))
            layout.addWidget(check)

    def _another_part(self, id: str, wanted: bool) -> None:
        engagement = self._engagement
        assert engagement is not None
        order = [part.id for part in pack_of(self.session.workspace, engagement).pack.parts]
        chosen = {*engagement.parts, id} if wanted else set(engagement.parts) - {id}
        self._save("parts", tuple(one for one in order if one in chosen))

    def _aim_card(self) -> QWidget:
        frame, column = card(self, self.tr("Aim and method"), icon="target")
        column.addLayout(self._codes("gender_focus", FOCUSES, self.tr("Gender focus")))
        column.addLayout(self._codes("serves_4c", SERVES, self.tr("How it serves commitment 4c")))
        column.addLayout(self._text("objective", self.tr("Ob&jective")))
        column.addLayout(self._text("scope_text", self.tr("Scope")))
        column.addLayout(self._text("exclusions", self.tr("Left out of scope"), lines=(1, 8)))
        column.addLayout(self._text("method", self.tr("&Method")))
        column.addLayout(self._text("limits", self.tr("Limits of the work"), lines=(1, 8)))
        hint = self.tr("Standards and policies that findings are tested against, one a line.")
        column.addLayout(self._text("criteria", self.tr("Criteria"), hint=hint, listed=True))
        return frame

    def _report_card(self) -> QWidget:
        frame, column = card(self, self.tr("For the report"), icon="file-text")
        hint = self.tr("What works and deserves to be kept or copied, one a line.")
        column.addLayout(self._text("good_practice", self.tr("&Good practice"), hint=hint, listed=True))
        column.addLayout(self._codes("classification", CLASSES, self.tr("Classification")))
        hint = self.tr("Posts and offices, one a line.")
        column.addLayout(self._text("distribution", self.tr("Who gets it"), hint=hint, listed=True, lines=(1, 8)))
        return frame

    # fields of each kind

    def _known(self, name: str, widget: QWidget, show: Callable[[Engagement], None]) -> None:
        self.fields[name] = widget
        self._shows[name] = show

    def _line(self, name: str, label: str, *, most: int = 300, needed: bool = False) -> QVBoxLayout:
        line = QLineEdit(self)
        line.setMaxLength(most)

        def show(one: Engagement) -> None:
            if not (line.hasFocus() and line.isModified()):
                line.setText(getattr(one, name))

        def settled() -> None:
            line.setModified(False)
            text = line.text().strip()
            if needed and not text:
                self.session.tell(self.tr("This field cannot be empty; it stays as it was."), "warn")
                self._read()
            else:
                self._save(name, text)

        self._known(name, line, show)
        line.editingFinished.connect(settled)
        return field(label, line, self)

    def _text(
        self, name: str, label: str, *, hint: str = "", listed: bool = False, lines: tuple[int, int] = (2, 12)
    ) -> QVBoxLayout:
        area = WritingField(label.replace("&", ""), self, lines=lines)

        def show(one: Engagement) -> None:
            value = getattr(one, name)
            area.show_text("\n".join(value) if listed else value)

        self._known(name, area, show)
        area.settled.connect(lambda text: self._save(name, lines_of(text) if listed else text.strip()))
        column = field(label, area, self, hint=hint)
        column.addWidget(GuardNote(area, self))
        return column

    def _codes(self, name: str, codes: tuple[str, ...], label: str) -> QVBoxLayout:
        box = code_box(codes, name, self.session.language, self)
        self._known(name, box, lambda one: box.setCurrentIndex(box.findData(getattr(one, name))))
        box.activated.connect(lambda number: self._save(name, box.itemData(number)))
        return field(label, box, self)

    # saving

    def _save(self, name: str, value: object, **more: object) -> None:
        engagement = self._engagement
        if engagement is None or _same(getattr(engagement, name), value):
            return
        changes = {name: value, **more}
        if engagement.status in _FREELY:
            self._change(changes, "")
            return
        self.asking.ask(
            self.tr("Why is the plan changed now?"), self.tr("Change the plan"), lambda why: self._change(changes, why)
        )
        self._scroll.ensureWidgetVisible(self.asking)

    def _change(self, changes: Mapping[str, object], reason: str) -> None:
        engagement = self._engagement
        assert engagement is not None
        with self.session.telling():
            self._engagement = change_plan(
                self.session.workspace, self.session.author, engagement, changes, reason=reason
            )
            self.session.did("engagement")


def _same(before: Any, value: object) -> bool:
    if hasattr(before, "model_dump"):
        before = before.model_dump()
    elif isinstance(before, tuple):
        before = tuple(one.model_dump() if hasattr(one, "model_dump") else one for one in before)
    return bool((before or "") == (value or ""))


def _focus(page: QWidget) -> QWidget:
    return page.window().focusWidget() or page
