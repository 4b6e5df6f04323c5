"""What the map says of a link, of all links between two, and of a supplier that one came to along them."""

from __future__ import annotations

import numpy as np

from genderaudit.runtime.language import format_number
from genderaudit.suppliers.desktop.words import say_code
from genderaudit.suppliers.model.relationship import RELATIONSHIP_KINDS
from genderaudit.suppliers.model.supplier import US
from genderaudit.suppliers.rules.map.drawing import Drawing
from genderaudit.widgets.texts import counted, listed, translate

MOST = 5
"""Links between the same two that a card names; house default."""


def between(drawing: Drawing, number: int) -> list[int]:
    """The numbers of all links between the ends of a link, itself first."""
    pair = drawing.lanes.pair
    return [number, *(one for one in np.flatnonzero(pair == pair[number]).tolist() if one != number)]


def link_words(drawing: Drawing, number: int, language: str) -> str:
    """A link in a sentence, such as 'Tent Makers subcontracts Lake Traders'; with its money where that is known."""
    kind = RELATIONSHIP_KINDS[int(drawing.kinds[number])]
    said = translate("MapLinks", "{seller} {kind} {buyer}").format(
        seller=f"\u2068{drawing.labels[int(drawing.sellers[number])]}\u2069",
        kind=say_code("relationships", kind, language),
        buyer=f"\u2068{drawing.labels[int(drawing.buyers[number])]}\u2069",
    )
    money = float(drawing.weights[number])
    if not money:
        return said
    return listed((said, translate("MapLinks", "{money} a year").format(money=format_number(round(money), language))))


def link_lines(drawing: Drawing, number: int, language: str) -> list[str]:
    """A link and the others between the same two, a line each."""
    every = between(drawing, number)
    lines = list(dict.fromkeys(link_words(drawing, one, language) for one in every[:MOST]))
    if len(every) > MOST:
        lines.append(counted("MapLinks", "and %n more between the two", len(every) - MOST))
    return lines


def card_lines(drawing: Drawing, place: int) -> list[str]:
    """A supplier with its class, as the hover card says it; our own organisation has none."""
    name = drawing.labels[place]
    return [name] if drawing.ids[place] == US else [name, drawing.class_words[drawing.classes[place]]]


def place_lines(drawing: Drawing, place: int, before: int, language: str) -> list[str]:
    """What a supplier is to whoever hears the map: name, class, number of links, and the link that led to it."""
    lines = card_lines(drawing, place)
    sells, buys = int((drawing.sellers == place).sum()), int((drawing.buyers == place).sum())
    lines.append(counted("MapLinks", "%n link(s) from it", sells))
    lines.append(counted("MapLinks", "%n link(s) to it", buys))
    if before >= 0 and before != place:
        ends = (drawing.sellers == place) & (drawing.buyers == before)
        ends |= (drawing.sellers == before) & (drawing.buyers == place)
        found = np.flatnonzero(ends)[:MOST].tolist()
        lines += list(dict.fromkeys(link_words(drawing, one, language) for one in found))
    return lines
