"""Everything that a composer of pages needs, from one place."""

from genderaudit.reports.files.blocks import (
    Close,
    Contents,
    Open,
    Panel,
    Places,
    Rule,
    TitleBlock,
    bullet_list,
    numbered_list,
)
from genderaudit.reports.files.document import Running, typeset
from genderaudit.reports.files.figures import Bar, Bars, Count, Counts, Figure
from genderaudit.reports.files.finish import Attachment, Imprint
from genderaudit.reports.files.inline import Code, Content, Foreign, Number, Run, TextStyle, plain_text
from genderaudit.reports.files.marks import MarkedNumber, read_marked_numbers
from genderaudit.reports.files.prose import Heading, Prose
from genderaudit.reports.files.tables import Cell, Column, Table, key_values
from genderaudit.reports.files.theme import BANDS, BandName, Theme, theme_for

__all__ = [
    "BANDS",
    "Attachment",
    "BandName",
    "Bar",
    "Bars",
    "Cell",
    "Close",
    "Code",
    "Column",
    "Content",
    "Contents",
    "Count",
    "Counts",
    "Figure",
    "Foreign",
    "Heading",
    "Imprint",
    "MarkedNumber",
    "Number",
    "Open",
    "Panel",
    "Places",
    "Prose",
    "Rule",
    "Run",
    "Running",
    "Table",
    "TextStyle",
    "Theme",
    "TitleBlock",
    "bullet_list",
    "key_values",
    "numbered_list",
    "plain_text",
    "read_marked_numbers",
    "theme_for",
    "typeset",
]
