"""Expressions of a form as those of a pack: ids for names, codes of the pack for codes of the form."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from genderaudit.checklists.files.xlsform.lists import ChoiceList
from genderaudit.checklists.files.xlsform.rewriting import Piece, joined, pieces
from genderaudit.checklists.rules.expressions import ExpressionError
from genderaudit.checklists.rules.expressions.parser import parse
from genderaudit.checklists.rules.expressions.syntax import Call, Items, Literal, walk

MAX_CONDITION = 8000
_EQUAL = ("=", "!=")
_REFERENCE = re.compile(r"\$\{\s*([^\s{}]+)\s*\}")
_COLUMNS = frozenset({"", "name", "label"})


class Adapter:
    """Rewrites expressions and the references inside labels."""

    def __init__(self, names: Mapping[str, str], list_of: Mapping[str, str], lists: Mapping[str, ChoiceList]) -> None:
        self._names = names
        self._list_of = list_of
        self._lists = lists

    def expression(self, text: str, own_list: str = "") -> str:
        """The expression in the pack's words; as it stands where it cannot be read."""
        try:
            found = pieces(text)
        except ExpressionError:
            return text
        codes = self._codes_in_play(found, own_list)
        changed = list(found)
        for index, piece in enumerate(found):
            if piece.kind == "reference":
                changed[index] = piece._replace(text=f"${{{self._names.get(piece.name, piece.name)}}}")
            elif piece.kind == "text":
                changed[index] = self._text(found, index, codes, own_list)
            elif piece.kind == "number":
                self._number(found, changed, index, own_list)
        return joined(changed)

    def label(self, text: str) -> str:
        """A text with the names in its references put right."""
        return _REFERENCE.sub(lambda match: f"${{{self._names.get(match[1], match[1])}}}", text)

    def outside(self, expression: str) -> str:
        """What an expression reads beyond the pack: a list or a column that is not there; empty for nothing."""
        try:
            node, _ = parse(expression)
        except ExpressionError:
            return ""
        known = {one.id for one in self._lists.values() if one.used}
        for part in walk(node):
            if isinstance(part, Items):
                if part.source not in known:
                    return part.source
                beyond = {part.wanted, *(column for column, _ in part.tests)} - _COLUMNS
                if beyond:
                    return f"{part.source}/{sorted(beyond)[0]}"
            elif isinstance(part, Call) and part.function == "pulldata":
                source = part.arguments[0]
                return str(source.value) if isinstance(source, Literal) else "pulldata"
        return ""

    def _codes_in_play(self, found: Iterable[Piece], own_list: str) -> dict[str, str]:
        codes: dict[str, str] = {}
        wanted = [own_list, *(self._list_of.get(piece.name, "") for piece in found if piece.kind == "reference")]
        for name in filter(None, wanted):
            for written, code in self._lists[name].codes.items():
                codes.setdefault(written, code)
        return codes

    def _text(self, found: list[Piece], index: int, codes: Mapping[str, str], own_list: str) -> Piece:
        piece = found[index]
        mark, written = piece.text[0], piece.text[1:-1]
        before = [one.text for one in found[max(0, index - 2) : index]]
        if before == ["instance", "("] and written in self._lists:
            return piece._replace(text=f"{mark}{self._lists[written].id}{piece.text[-1]}")
        if "${" in written:
            return piece._replace(text=f"{mark}{self.label(written)}{piece.text[-1]}")
        partner = self._partner(found, index, own_list)
        code = self._lists[partner].codes.get(written) if partner else codes.get(written)
        return piece if code is None or code == written else piece._replace(text=f"'{code}'")

    def _number(self, found: list[Piece], changed: list[Piece], index: int, own_list: str) -> None:
        """A code such as -99, written as a number beside the question whose list has it."""
        start = index
        if index and found[index - 1].text == "-" and (index < 2 or found[index - 2].text in (*_EQUAL, "(", ",")):
            start = index - 1
        partner = self._partner(found, start, own_list, index)
        written = "".join(piece.text for piece in found[start : index + 1])
        code = self._lists[partner].codes.get(written) if partner else None
        if code is not None and code != written:
            changed[start] = found[start]._replace(text=f"'{code}'")
            if start != index:
                changed[index] = found[index]._replace(space="", text="")

    def _partner(self, found: list[Piece], start: int, own_list: str, end: int | None = None) -> str:
        """The list of the question that a literal is compared with; empty where there is none."""
        end = start if end is None else end
        if start >= 2 and found[start - 1].text in (*_EQUAL, ","):
            is_argument = found[start - 1].text == ","
            if not is_argument or (start >= 4 and found[start - 4].text == "selected"):
                return self._list_at(found[start - 2], own_list)
        if end + 2 < len(found) and found[end + 1].text in _EQUAL:
            return self._list_at(found[end + 2], own_list)
        return ""

    def _list_at(self, piece: Piece, own_list: str) -> str:
        if piece.kind == "reference":
            return self._list_of.get(piece.name, "")
        return own_list if piece.text == "." else ""
