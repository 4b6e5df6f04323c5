"""One control: before or after the event, what it lowers, how well it works, and who tested that."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from genderaudit.risks.actions.naming import group_words
from genderaudit.risks.desktop.one.entry import Entry
from genderaudit.risks.desktop.words import day_words, groups_words
from genderaudit.risks.model.risk import Control
from genderaudit.widgets.chips import Choices
from genderaudit.widgets.day_field import DayField
from genderaudit.widgets.texts import translate
from genderaudit.widgets.typed_line import TypedLine


def side_words(side: str) -> str:
    """Before or after the event."""
    return {
        "before": translate("Controls", "before: it prevents"),
        "after": translate("Controls", "after: it lessens the effects"),
    }[side]


def lowers_words(what: str) -> str:
    """What a control lowers."""
    return {
        "likelihood": translate("Controls", "the likelihood"),
        "impact": translate("Controls", "the impact"),
    }[what]


def working_words(level: int) -> str:
    """How well a control works, 0 to 3."""
    return {
        0: translate("Controls", "not working"),
        1: translate("Controls", "on paper"),
        2: translate("Controls", "partly working"),
        3: translate("Controls", "working"),
    }[level]


def tested(control: Control) -> bool:
    """Whether somebody has seen it work."""
    return control.effectiveness == 3 and control.tested_on is not None and bool(control.tested_by.strip())


class ControlEntry(Entry):
    """Every change is one step."""

    def __init__(self, parent: QWidget, groups: Sequence[str], language: str, today: dt.date) -> None:
        super().__init__(parent, translate("Controls", "Take this control away"))
        self._groups, self._language, self._today = groups, language, today
        self._control: Control | None = None

    def show_control(self, control: Control) -> None:
        """Show a control."""
        self._control = control
        language, works = self._language, tested(control)
        marks = [
            (side_words(control.side), "neutral"),
            (working_words(control.effectiveness), "good" if works else "warn"),
        ]
        if control.tested_on is not None:
            said = translate("Controls", "tested on {day}").format(day=day_words(control.tested_on, language))
            if control.tested_by.strip():
                said = translate("Controls", "tested on {day} by {post}").format(
                    day=day_words(control.tested_on, language), post=control.tested_by
                )
            marks.append((said, "good" if works else "neutral"))
        if not works:
            marks.append((translate("Controls", "untested: lowers nothing"), "warn"))
        if control.groups:
            marks.append((groups_words(control.groups, language), "neutral"))
        self.show_line(control.text, "shield-check" if works else "shield", "good" if works else "warn", marks)
        if self.opened:
            self.fill()

    def build(self, body: QWidget, column: QVBoxLayout) -> None:
        """The fields."""
        language = self._language
        self._text = self.text(translate("Controls", "What the control is"), "text", body, column)
        self._side = self._choices(translate("Controls", "Side of the event"), "side",
                                   {code: side_words(code) for code in ("before", "after")}, body)  # fmt: skip
        self._lowers = self._choices(translate("Controls", "What it lowers"), "lowers",
                                     {code: lowers_words(code) for code in ("likelihood", "impact")}, body)  # fmt: skip
        caption = translate("Controls", "How well it works")
        self._works = Choices(caption, {str(n): (working_words(n), "") for n in range(4)}, body)
        self._works.chosen.connect(self._worked)
        self.cell(caption, self._works, wide=True)
        caption = translate("Controls", "Day of the test")
        self._day = DayField(caption, language, self._today, body)
        self._day.settled.connect(lambda day: self.changed.emit({"tested_on": day}))
        self.flushing.append(self._day.flush)
        self.cell(caption, self._day)
        caption = translate("Controls", "Tested by (a post)")
        self._by = TypedLine(caption, body)
        self._by.settled.connect(lambda text: self.changed.emit({"tested_by": text.strip()}))
        self.flushing.append(self._by.flush)
        self.cell(caption, self._by)
        caption = translate("Controls", "Which groups it protects; none chosen: all")
        self._for = Choices(
            caption, {one: (group_words(one, language), "") for one in self._groups}, body, several=True
        )
        self._for.chosen.connect(lambda codes: self.changed.emit({"groups": codes}))
        self.cell(caption, self._for, wide=True)

    def _choices(self, caption: str, name: str, told: dict[str, str], body: QWidget) -> Choices:
        made = Choices(caption, {code: (text, "") for code, text in told.items()}, body)
        made.chosen.connect(lambda codes: self._one_of(name, codes))
        self.cell(caption, made)
        return made

    def _one_of(self, name: str, codes: tuple[str, ...]) -> None:
        if codes:
            self.changed.emit({name: codes[0]})
        else:
            self.fill()

    def _worked(self, codes: tuple[str, ...]) -> None:
        if codes:
            self.changed.emit({"effectiveness": int(codes[0])})
        else:
            self.fill()

    def fill(self) -> None:
        """Show what is saved; what is being typed right now is left alone."""
        control = self._control
        if control is None:
            return
        self._text.show_text(control.text)
        self._side.show_chosen((control.side,))
        self._lowers.show_chosen((control.lowers,))
        self._works.show_chosen((str(control.effectiveness),))
        self._day.show_day(control.tested_on)
        self._by.show_text(control.tested_by)
        self._for.show_chosen(control.groups)
