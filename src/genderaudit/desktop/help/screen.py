"""The guide inside the window: chapters beside the page, search in all of them, links between them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QTextBrowser, QWidget

from genderaudit.desktop.help.guide import NEAREST, Chapter, chapters, found_in, with_keys
from genderaudit.desktop.palette.searching import words_of
from genderaudit.desktop.shortcuts import Commands
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session
from genderaudit.widgets.theme import scaled

_LINE = 78
"""Characters in a line of reading; house default."""


class Help(Screen):
    """The user guide, offline."""

    needs_workspace = False

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        form = fill_with_form(self, "desktop", "help")
        self.chapters = part(form, QListWidget, "chapters")
        self.page = part(form, QTextBrowser, "page")
        self.search = part(form, QLineEdit, "search")
        self._fallback = part(form, QLabel, "fallback")
        self._side = part(form, QFrame, "side")
        self._side.setMaximumWidth(self.fontMetrics().averageCharWidth() * 27)
        self.chapters.setWordWrap(True)
        self._known: dict[str, Chapter] = {one.topic: one for one in chapters(session.language)}
        self._topic = next(iter(self._known), "")
        self._list()
        self.search.textChanged.connect(self._list)
        self.chapters.currentItemChanged.connect(self._picked)
        self.page.anchorClicked.connect(self._followed)
        self.page.document().setDocumentMargin(scaled(20))

    def title(self) -> str:
        """The chapter."""
        chapter = self._known.get(self._topic)
        return self.tr("Guide: {chapter}").format(chapter=chapter.title) if chapter is not None else self.tr("Guide")

    def open_at(self, place: Place) -> None:
        """A chapter by its topic; the first one for a topic that has none."""
        topic = NEAREST.get(place.part(0), place.part(0))
        topic = topic if topic in self._known else next(iter(self._known), "")
        if self.search.text() and all(self._topic_of(row) != topic for row in range(self.chapters.count())):
            self.search.clear()
        self._topic = topic
        self.chapters.blockSignals(True)
        for row in range(self.chapters.count()):
            if self._topic_of(row) == topic:
                self.chapters.setCurrentRow(row)
        self.chapters.blockSignals(False)
        self._show()

    def here(self) -> Place:
        """The chapter that is open."""
        return Place.at("help", self._topic)

    def _topic_of(self, row: int) -> str:
        return str(self.chapters.item(row).data(Qt.ItemDataRole.UserRole))

    def _list(self) -> None:
        """The chapters, or those that hold what is searched."""
        words = words_of(self.search.text())
        self.chapters.blockSignals(True)
        self.chapters.clear()
        for chapter in self._known.values():
            count = found_in(chapter, words) if words else 0
            if words and not count:
                continue
            item = QListWidgetItem(f"{chapter.title}  ({count})" if count else chapter.title)
            item.setData(Qt.ItemDataRole.UserRole, chapter.topic)
            self.chapters.addItem(item)
            if chapter.topic == self._topic:
                self.chapters.setCurrentItem(item)
        if not self.chapters.count():
            nothing = QListWidgetItem(self.tr("Nothing is found."))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.chapters.addItem(nothing)
        self.chapters.blockSignals(False)
        self._mark()

    def _picked(self, item: QListWidgetItem | None) -> None:
        topic = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        if topic and topic != self._topic:
            self.session.go("help", topic)

    def _show(self) -> None:
        chapter = self._known.get(self._topic)
        if chapter is None:
            self.page.setPlainText(self.tr("The guide is missing from this copy of the program."))
            return
        self._fallback.setVisible(chapter.fallen_back)
        self._fallback.setText(self.tr("This chapter is not translated yet; it is shown in English."))
        side = Qt.LayoutDirection.LeftToRight if chapter.fallen_back else self.layoutDirection()
        self.page.setLayoutDirection(side)
        option = self.page.document().defaultTextOption()
        option.setTextDirection(side)
        self.page.document().setDefaultTextOption(option)
        commands = self.window().findChild(Commands)
        self.page.setMarkdown(
            with_keys(chapter.text, commands.all(), commands.spoken_keys) if commands else chapter.text
        )
        self._space()
        self._mark()

    def _mark(self) -> None:
        """Go to the first place in the chapter that was searched."""
        first = next(iter(self.search.text().split()), "")
        cursor = self.page.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.page.setTextCursor(cursor)
        if first:
            self.page.find(first)

    def _space(self) -> None:
        """Lines are more spacious than Qt sets them, and headings stand apart."""
        cursor = QTextCursor(self.page.document())
        block = self.page.document().begin()
        while block.isValid():
            cursor.setPosition(block.position())
            format_ = block.blockFormat()
            level = format_.headingLevel()
            format_.setLineHeight(110 if level else 135, 1)
            if level > 1:
                format_.setTopMargin(scaled(16))
            if not block.textList() and not cursor.currentTable():
                format_.setBottomMargin(scaled(8))
            cursor.setBlockFormat(format_)
            block = block.next()

    def _followed(self, link: QUrl) -> None:
        topic = link.fileName().removesuffix(".md")
        if link.isRelative() and topic in self._known:
            self.session.go("help", topic)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lines stay short enough to read."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Fit the page once it is laid out."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        wide = self.fontMetrics().averageCharWidth() * _LINE + 2 * scaled(20)
        self.page.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.page.setLineWrapColumnOrWidth(min(wide, max(self.page.viewport().width(), scaled(200))))
