"""What the records that were found to be the same bring to a supplier, each with the record that it comes from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from genderaudit.sheets import country_name
from genderaudit.suppliers.desktop.entries import Line
from genderaudit.suppliers.desktop.words import kind_words, percent
from genderaudit.suppliers.model.supplier import Supplier
from genderaudit.widgets.texts import isolated, labelled, listed, translate


def brought_lines(own: Supplier, copies: Sequence[Supplier], field: str, line_of: Callable[[Any], Line]) -> list[Line]:
    """The entries of a field that copies have and the supplier has not, to be read and changed on the copy only."""
    known, lines = list(getattr(own, field)), list[Line]()
    for copy in copies:
        for entry in getattr(copy, field):
            if entry not in known:
                known.append(entry)
                line = line_of(entry)
                origin = translate("Brought", "from {name}, found to be the same").format(name=isolated(copy.name))
                lines.append(Line(line.text, listed(filter(None, (line.about, origin))), line.sign))
    return lines


def brought_words(own: Supplier, copies: Sequence[Supplier], language: str) -> str:
    """What copies know of who it is, a line each; '' where there are none."""
    if not copies:
        return ""
    lines = [translate("Brought", "Found to be the same; what these records know counts here too:")]
    for copy in copies:
        facts = listed(_facts(own, copy, language)) or translate("Brought", "nothing more")
        lines.append(labelled(isolated(copy.name), facts))
    return "\n".join(lines)


def _facts(own: Supplier, copy: Supplier, language: str) -> Iterator[str]:
    aliases = [name for name in copy.aliases if name not in (own.name, *own.aliases)]
    if aliases:
        yield translate("Brought", "also called {names}").format(names=listed(aliases))
    if copy.type != own.type:
        yield kind_words(language)[copy.type]
    if copy.country and copy.country != own.country:
        yield country_name(copy.country, language)
    yield from (isolated(code) for code in copy.sectors if code not in own.sectors)
    yield from (words for words in copy.activities if words not in own.activities)
    share = copy.ownership.women_share if copy.ownership is not None else None
    if share is not None and (own.ownership is None or own.ownership.women_share != share):
        yield translate("Brought", "{share} owned by women").format(share=percent(share, language))
    if copy.note and copy.note != own.note:
        yield copy.note
