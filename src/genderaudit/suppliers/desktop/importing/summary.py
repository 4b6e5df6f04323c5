"""What an import would bring, in figures and sentences that agree with its button."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from genderaudit.runtime.language import format_number
from genderaudit.suppliers.desktop.importing.options import flowing
from genderaudit.suppliers.model.intake import Incoming, SupplierPreview
from genderaudit.suppliers.rules.spend import same_time
from genderaudit.widgets.pieces import card, empty_out, words
from genderaudit.widgets.texts import counted, listed_apart, spoken, translate


def _added(found: SupplierPreview) -> int:
    """Known suppliers to which the file adds something."""
    return len({one.supplier.id for one in found.incoming if one.state == "matched" and one.changed})


def grouped(text: str, number: int) -> str:
    """A text by number with the number as it is written at length, such as 20,000."""
    return text.replace(str(number), format_number(number, spoken()), 1)


def take_in_words(found: SupplierPreview) -> str:
    """What the button does, by the numbers of the cards."""
    new, undecided, added = found.counted("new"), found.counted("undecided"), _added(found)
    links = len(found.relationships)
    said = (
        (new, counted("ImportSummary", "%n new supplier(s)", new)),
        (undecided, counted("ImportSummary", "%n to decide", undecided)),
        (added, counted("ImportSummary", "additions to %n known supplier(s)", added)),
        (links, counted("ImportSummary", "%n relationship(s)", links)),
    )
    if not any(number for number, _ in said):
        return translate("ImportSummary", "Nothing new to take in")
    what = listed_apart(grouped(text, number) for number, text in said if number)
    return translate("ImportSummary", "Take in: {what}").format(what=what)


def in_lines(text: str, metrics: QFontMetrics, room: int) -> str:
    """A text of a button broken into lines that fit; what fits whole stays whole."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return "\n".join(lines)


def show_figures(column: QVBoxLayout, found: SupplierPreview, parent: QWidget) -> None:
    """The numbers of an import as cards."""
    empty_out(column)
    holder = QWidget(parent)
    row = flowing(holder)
    for title, number in (
        (translate("ImportSummary", "Rows read"), found.rows),
        (translate("ImportSummary", "New"), found.counted("new")),
        (translate("ImportSummary", "Known already"), found.counted("matched")),
        (translate("ImportSummary", "To decide"), found.counted("undecided")),
        (translate("ImportSummary", "New relationships"), len(found.relationships)),
        (translate("ImportSummary", "Rows not taken"), found.rejected),
    ):
        frame, inner = card(holder)
        caption = words(title, frame, kind="section")
        caption.setWordWrap(False)
        inner.addWidget(caption)
        inner.addWidget(words(format_number(number, spoken()), frame, kind="figure"))
        row.addWidget(frame)
    column.addWidget(holder)


def show_says(column: QVBoxLayout, found: SupplierPreview, parent: QWidget) -> None:
    """What is to be known before anything is taken in."""
    empty_out(column)
    for text in warnings(found):
        column.addWidget(words(text, parent, tone="warn"))
    for text in notes(found):
        column.addWidget(words(text, parent, kind="small"))


def warnings(found: SupplierPreview) -> list[str]:
    """What a person should not pass over."""
    said = []
    if found.earlier is not None:
        again = translate(
            "ImportSummary", "This very file was imported before; what is known already is not added again."
        )
        said.append(again)
    if found.refusal is not None:
        name = translate(
            "ImportSummary",
            "Choose a column and what it is read as: Name, or Seller and Buyer of a list of links.",
        )
        said.append(name)
    said += _asked_for(found)
    if undecided := found.counted("undecided"):
        text = counted(
            "ImportSummary",
            "%n of the file may be known already: taken in on its own, it waits under Matches. "
            "Nothing is joined before you decide.",
            undecided,
        )
        said.append(grouped(text, undecided))
    if twice := sum(map(_told_twice, found.incoming)):
        text = counted(
            "ImportSummary",
            "%n known supplier(s) have an amount for the same time already, and both would count. "
            "If it is the same money, leave the column out.",
            twice,
        )
        said.append(grouped(text, twice))
    if paid := sum(bool(one.said.spend) for one in found.incoming):
        text = counted(
            "ImportSummary",
            "%n of the file counts as a direct supplier of ours, because spend is what we paid. "
            "If others paid it, read that column as “Value of the contract”.",
            paid,
        )
        said.append(grouped(text, paid))
    return said


def _told_twice(one: Incoming) -> bool:
    """Whether a file tells another amount for a time of which an amount is known."""
    if one.state != "matched" or not one.changed or not one.said.spend:
        return False
    known = [each for each in one.supplier.spend if each not in one.said.spend]
    return same_time(known, one.said.spend) is not None


def _asked_for(found: SupplierPreview) -> list[str]:
    """What one word for the whole file would mend."""
    codes = Counter(one.code for one in found.problems)
    years, currencies, days = codes["no_period"], codes["no_currency"], codes["date_order"]
    said = (
        (years, counted("ImportSummary", "%n amount(s) would be left out. Say which year they are of.", years)),
        (
            currencies,
            counted("ImportSummary", "%n amount(s) would be left out. Say which currency they are in.", currencies),
        ),
        (
            days,
            counted("ImportSummary", "%n day(s) would be left out. Say whether day or month comes first.", days),
        ),
    )
    return [grouped(text, number) for number, text in said if number]


def notes(found: SupplierPreview) -> list[str]:
    """What was left out, and where the file says something else."""
    said = [one.message for one in found.left_out]
    differing = [one for one in found.incoming if one.differs]
    if differing:
        text = counted(
            "ImportSummary",
            "The file says something else of %n known supplier(s): what was known stays.",
            len(differing),
        )
        said.append(f"{text} {listed_apart(one.supplier.name for one in differing[:5])}")
    return said
