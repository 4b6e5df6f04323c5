"""The outline: every section with how far it is and what is open in it, and the questions of the open one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, get_args

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from genderaudit.engagements.desktop.runner.sheet import Sheet
from genderaudit.engagements.desktop.runner.words import Mark, flag_mark, label_of, number_of, state_mark
from genderaudit.engagements.rules.progress import SectionProgress
from genderaudit.widgets.icons import icon
from genderaudit.widgets.texts import labelled, listed, translate
from genderaudit.widgets.theme import colour, scaled

Filter = Literal["all", "unanswered", "flagged", "later", "errors"]
FILTERS: tuple[Filter, ...] = get_args(Filter)
_ROLE = Qt.ItemDataRole
_ROW = _ROLE.UserRole


def filter_words(name: Filter) -> str:
    """What a filter shows, in words."""
    return {
        "all": translate("Outline", "All questions"),
        "unanswered": translate("Outline", "Unanswered"),
        "flagged": translate("Outline", "Flagged"),
        "later": translate("Outline", "Asked later"),
        "errors": translate("Outline", "To check"),
    }[name]


@dataclass(frozen=True)
class Row:
    """A line: a section, or a question where `key` is given."""

    section: str
    title: str
    said: str
    key: str = ""
    number: str = ""
    depth: int = 0
    state: Mark | None = None
    marks: tuple[tuple[Mark, int], ...] = ()
    done: int = 0
    of: int = 0
    open: bool = False


def rows_of(sheet: Sheet, section: str, wanted: Filter, language: str) -> list[Row]:
    """The lines to show: sections, and the questions of the open one, or of all where something is filtered."""
    rows: list[Row] = []
    keys: dict[str, list[str]] = {}
    for key in sheet.asked:
        keys.setdefault(sheet.section_of(key), []).append(key)
    for part in sheet.progress.sections:
        found = [key for key in keys.get(part.id, ()) if _fits(sheet, part, key, wanted)]
        if wanted != "all" and not found:
            continue
        opened = wanted != "all" or part.id == section
        rows.append(_section_row(sheet, part, opened, language))
        if opened:
            rows += [_question_row(sheet, part.id, key, language) for key in found]
    return rows


def _fits(sheet: Sheet, part: SectionProgress, key: str, wanted: Filter) -> bool:
    mark = sheet.marks.get(key)
    return {
        "all": True,
        "unanswered": not sheet.is_answered(key),
        "flagged": bool(sheet.flags(key)) or (mark is not None and mark.flagged),
        "later": mark is not None and mark.ask_later,
        "errors": key in part.errors,
    }[wanted]


def _section_row(sheet: Sheet, part: SectionProgress, opened: bool, language: str) -> Row:
    title = sheet.pack.text(f"sections.{part.id}.label", language).text
    counted = (
        (flag_mark("STOP", language), len(part.stop)),
        (flag_mark("CRIT", language), len(part.critical)),
        (flag_mark("MAJ", language), len(part.major)),
        (Mark("circle-alert", "bad", translate("Outline", "to check")), len(part.errors)),
        (Mark("clock", "info", translate("Outline", "later")), len(part.later)),
        (Mark("circle-dashed", "warn", translate("Outline", "no evidence")), len(part.without_evidence)),
    )
    marks = tuple((mark, count) for mark, count in counted if count)
    progress = translate("Outline", "{done} of {all} answered").format(done=part.answered, all=part.shown)
    said = listed([title, progress, *(labelled(mark.text, str(count)) for mark, count in marks)])
    return Row(section=part.id, title=title, said=said, marks=marks, done=part.answered, of=part.shown, open=opened)


def _question_row(sheet: Sheet, section: str, key: str, language: str) -> Row:
    placed, state = sheet.placed(key), state_mark(sheet, key, language)
    marks = [(flag_mark(flag.level, language), 1) for flag in sheet.flags(key)]
    mark = sheet.marks.get(key)
    if mark is not None and mark.flagged:
        marks.append((Mark("flag", "accent", translate("RunnerWords", "Flagged")), 1))
    label, number = label_of(sheet, key, language), number_of(key)
    said = ". ".join([number, label.rstrip("."), state.text, *(one.text for one, _ in marks)])
    return Row(
        section=section,
        title=label,
        said=said,
        key=key,
        number=number,
        depth=placed.depth,
        state=state,
        marks=tuple(marks),
    )


class _Lines(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[Row] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _ROLE.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role == _ROLE.DisplayRole:
            return line.title
        if role == _ROLE.AccessibleTextRole:
            return line.said
        if role == _ROLE.ToolTipRole:
            return line.said
        return line if role == _ROW else None

    def take(self, lines: Sequence[Row]) -> None:
        """Other lines: told line by line where their order stays, so that nothing jumps."""
        same = [(one.section, one.key) for one in lines] == [(one.section, one.key) for one in self.lines]
        if not same:
            self.beginResetModel()
            self.lines = list(lines)
            self.endResetModel()
            return
        changed = [number for number, one in enumerate(lines) if one != self.lines[number]]
        self.lines = list(lines)
        for number in changed:
            self.dataChanged.emit(self.index(number), self.index(number))


class Outline(QListView):
    """The outline as a list. Signals: section_chosen(section id), question_chosen(key)."""

    section_chosen = Signal(str)
    question_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Outline", "Outline"))
        self.setProperty("kind", "plain")
        self._model = _Lines(self)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self))
        self.setUniformItemSizes(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._open)

    @property
    def lines(self) -> Sequence[Row]:
        """What is shown."""
        return self._model.lines

    def show_rows(self, rows: Sequence[Row], current: str) -> None:
        """Show these lines; the current question is marked and in view."""
        self._model.take(rows)
        for number, row in enumerate(rows):
            if row.key == current and current:
                index = self._model.index(number)
                if self.currentIndex() != index:
                    self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
                    self.bring_into_view()
                return
        self.setCurrentIndex(QModelIndex())
        self.clearSelection()

    def bring_into_view(self) -> None:
        """The current question, if there is room below the title of its section."""
        index = self.currentIndex()
        if not index.isValid():
            return
        above = (number for number in range(index.row(), -1, -1) if not self._model.lines[number].key)
        section = self._model.index(next(above, 0))
        seen = self.viewport().rect()
        both = self.visualRect(section).united(self.visualRect(index))
        if seen.contains(both) or (seen.contains(self.visualRect(index)) and both.height() > seen.height()):
            return
        self.scrollTo(section, QListView.ScrollHint.PositionAtTop)
        self.scrollTo(index)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The current question stays in view."""
        super().resizeEvent(event)
        self.bring_into_view()

    def _open(self, index: QModelIndex) -> None:
        row: Row | None = index.data(_ROW)
        if row is not None and row.key:
            self.question_chosen.emit(row.key)
        elif row is not None:
            self.section_chosen.emit(row.section)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Arrows move, Enter opens; letters and digits belong to the runner."""
        moving = (
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_PageDown,
        )
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self.currentIndex())
        elif event.key() in moving:
            super().keyPressEvent(event)
        else:
            event.ignore()


class _Painter(QStyledItemDelegate):
    """Draws lines: a section in two, with its bar and its numbers; a question in one."""

    def _line(self) -> int:
        view = self.parent()
        assert isinstance(view, QListView)
        return view.fontMetrics().height()

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Room for a title that wraps once, the bar and the signs."""
        row: Row = index.data(_ROW)
        line = self._line()
        if row.key:
            return QSize(scaled(120), line + scaled(12))
        return QSize(scaled(120), self._title_height(row) + line * (2 if row.marks else 1) + scaled(20))

    def _title_height(self, row: Row) -> int:
        view = self.parent()
        assert isinstance(view, QListView)
        font = QFont(view.font())
        font.setWeight(QFont.Weight.DemiBold)
        room = QRect(0, 0, max(view.viewport().width() - scaled(24), scaled(80)), 1 << 16)
        return QFontMetrics(font).boundingRect(room, Qt.TextFlag.TextWordWrap, row.title).height()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one line."""
        row: Row = index.data(_ROW)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        view = self.parent()
        assert isinstance(view, QListView)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, hovered = state & QStyle.StateFlag.State_Selected, state & QStyle.StateFlag.State_MouseOver
        ground = rect.adjusted(scaled(4), 1, -scaled(4), -1)
        painter.setPen(
            QPen(colour("focus"), 2)
            if state & QStyle.StateFlag.State_HasFocus and view.hasFocus()
            else Qt.PenStyle.NoPen
        )
        if chosen or hovered:
            painter.setBrush(colour("selection" if chosen else "hover"))
        painter.drawRoundedRect(ground, scaled(6), scaled(6))
        ink = _Ink(painter, rect.adjusted(scaled(12), scaled(6), -scaled(12), -scaled(6)), view)
        if row.key:
            self._question(ink, row)
        else:
            self._section(ink, row)
        painter.restore()

    def _question(self, ink: _Ink, row: Row) -> None:
        x = scaled(6) + row.depth * scaled(12)
        assert row.state is not None
        ink.sign(row.state, x, 0)
        x += ink.line + scaled(6)
        right = ink.width
        for mark, _ in reversed(row.marks):
            right -= ink.line
            ink.sign(mark, right, 0)
            right -= scaled(4)
        number = ink.words(row.number, x, 0, right - x, "muted", small=True)
        ink.words(row.title, x + number + scaled(6), 0, right - x - number - scaled(6), "text")

    def _section(self, ink: _Ink, row: Row) -> None:
        numbers = f"{row.done}/{row.of}"
        width = ink.measure(numbers, small=True)
        title = self._title_height(row)
        ink.paragraph(row.title, title)
        y = title + scaled(4)
        ink.bar(0, y + ink.line // 2 - scaled(2), ink.width - width - scaled(8), row.done, row.of)
        ink.words(numbers, ink.width - width, y, width, "muted", small=True)
        x, y = 0, y + ink.line + scaled(2)
        for mark, count in row.marks:
            text = str(count)
            ink.sign(mark, x, y)
            x += ink.line + scaled(3)
            x += ink.words(text, x, y, ink.width - x, "muted", small=True) + scaled(10)


class _Ink:
    """Draws within a line, counted from the side where writing begins."""

    def __init__(self, painter: QPainter, rect: QRect, view: QListView) -> None:
        self._painter, self._rect, self._view = painter, rect, view
        self.line = view.fontMetrics().height()
        self.width = rect.width()
        self._turned = view.isRightToLeft()

    def _at(self, x: int, y: int, width: int, height: int) -> QRect:
        left = self._rect.right() + 1 - x - width if self._turned else self._rect.x() + x
        return QRect(left, self._rect.y() + y, width, height)

    def _font(self, strong: bool, small: bool) -> QFont:
        font = QFont(self._view.font())
        if strong:
            font.setWeight(QFont.Weight.DemiBold)
        if small:
            font.setPointSizeF(font.pointSizeF() * 0.9)
        return font

    def measure(self, text: str, *, small: bool = False) -> int:
        """How wide a text is."""
        return QFontMetrics(self._font(False, small)).horizontalAdvance(text) + 1

    def words(
        self, text: str, x: int, y: int, room: int, token: str, *, strong: bool = False, small: bool = False
    ) -> int:
        """A text in one line, shortened with an ellipsis; the width it took."""
        font = self._font(strong, small)
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0))
        self._painter.setFont(font)
        self._painter.setPen(colour(token))
        side = Qt.AlignmentFlag.AlignRight if self._turned else Qt.AlignmentFlag.AlignLeft
        align = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        self._painter.drawText(self._at(x, y, max(room, 0), self.line), align, shown)
        return metrics.horizontalAdvance(shown) + 1

    def paragraph(self, text: str, height: int) -> None:
        """A strong text over the whole width, in as many lines as it needs."""
        self._painter.setFont(self._font(True, False))
        self._painter.setPen(colour("text"))
        side = Qt.AlignmentFlag.AlignRight if self._turned else Qt.AlignmentFlag.AlignLeft
        align = side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextWordWrap
        self._painter.drawText(self._at(0, 0, self.width, height + 2), align, text)

    def sign(self, mark: Mark, x: int, y: int) -> None:
        """An icon of the height of a line."""
        icon(mark.icon, mark.tone).paint(self._painter, self._at(x, y, self.line, self.line))

    def bar(self, x: int, y: int, width: int, done: int, of: int) -> None:
        """How far: the numbers stand beside it."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour("line"))
        height = scaled(4)
        self._painter.drawRoundedRect(self._at(x, y, width, height), height / 2, height / 2)
        if done and of:
            self._painter.setBrush(colour("good" if done == of else "accent"))
            filled = max(width * done // of, height)
            self._painter.drawRoundedRect(self._at(x, y, filled, height), height / 2, height / 2)
