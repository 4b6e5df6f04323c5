"""The library of starter risks: pick one, and it is drafted to be adapted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from genderaudit.risks.actions.keeping import add_from_library, library
from genderaudit.risks.actions.naming import group_words
from genderaudit.risks.desktop.book import do
from genderaudit.risks.desktop.words import category_words
from genderaudit.risks.model.risk import CATEGORIES
from genderaudit.risks.model.starter import Starter
from genderaudit.risks.rules.register import folded
from genderaudit.widgets.forms import load_form, part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.texts import isolated, listed
from genderaudit.widgets.theme import dress, scaled


class LibraryDialog(QDialog):
    """Signals: picked(risk) when one was drafted."""

    picked = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent.window())
        self.session = session
        self.setWindowTitle(self.tr("Library of starter risks"))
        self._all = library(session.language)
        form = load_form("risks", "library", self)
        column = QVBoxLayout(self)
        column.addWidget(form)
        self.search = part(form, QLineEdit, "search")
        self.category = part(form, QComboBox, "category")
        self.category.addItem(self.tr("Any category"), "")
        for code in CATEGORIES:
            self.category.addItem(category_words(code, session.language), code)
        self.search.textChanged.connect(self._filter)
        self.category.currentIndexChanged.connect(self._filter)
        part(form, QHBoxLayout, "top").setStretch(0, 1)
        self.table: Table[Starter] = Table(
            self.tr("Starter risks"),
            [
                Column(title=self.tr("No."), text=lambda one: isolated(one.code), width=7),
                Column(title=self.tr("Risk"), text=lambda one: one.title, stretch=True),
            ],
            form,
        )
        self.table.empty_text = self.tr("No starter risk has these words.")
        self.table.picked.connect(self._show)
        self.table.opened.connect(lambda _: self._take())
        self.text = QTextBrowser(form)
        self.text.setAccessibleName(self.tr("The chosen starter risk"))
        dress(self.text, kind="page")
        splitter = part(form, QSplitter, "body")
        splitter.addWidget(self.table)
        splitter.addWidget(self.text)
        splitter.setSizes([scaled(420), scaled(380)])
        buttons = part(form, QDialogButtonBox, "buttons")
        self.take_button = QPushButton(icon("plus", "accent_text"), self.tr("Draft this risk"), self)
        dress(self.take_button, kind="primary")
        buttons.addButton(self.take_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.take_button.clicked.connect(self._take)
        buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        room = parent.window().size()
        self.resize(min(scaled(900), room.width() - scaled(40)), min(scaled(560), room.height() - scaled(40)))
        self._filter()
        self.search.setFocus()

    def _filter(self) -> None:
        wanted, category = folded(self.search.text()).split(), self.category.currentData()
        rows = [
            one
            for one in self._all
            if (not category or one.category == category)
            and all(word in folded(f"{one.code} {one.title} {one.event} {one.cause}") for word in wanted)
        ]
        self.table.show_rows(rows, key=lambda one: one.code)
        if rows and self.table.current() is None:
            self.table.selectRow(0)
        self._show(self.table.current())

    def _show(self, one: Starter | None) -> None:
        self.take_button.setEnabled(one is not None)
        if one is None:
            self.text.clear()
            return
        language = self.session.language
        groups = listed(group_words(group, language) for group in one.groups)
        parts = (
            (self.tr("Cause"), one.cause),
            (self.tr("Event"), one.event),
            (self.tr("Effect"), one.effect),
            (self.tr("Most exposed"), groups),
            (self.tr("Category"), category_words(one.category, language)),
        )
        body = "".join(f"<p><b>{name}</b><br>{_safe(text)}</p>" for name, text in parts)
        self.text.setHtml(f"<h3>{_safe(one.title)}</h3>{body}")

    def _take(self) -> None:
        one, session = self.table.current(), self.session
        if one is None:
            return
        risk = do(
            session,
            lambda: add_from_library(
                session.workspace, session.author, one.code, language=session.language, clock=session.clock
            ),
        )
        if risk is not None:
            self.accept()
            self.picked.emit(risk)


def _safe(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
