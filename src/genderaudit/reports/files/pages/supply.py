"""The chapter on suppliers in the report of an engagement: one supplier and its network, or all of them."""

from __future__ import annotations

from reportlab.platypus import CondPageBreak, Flowable

from genderaudit.reports.files.pages.network import blind_part, exposures_part, map_part, network_method, whole_part
from genderaudit.reports.files.pages.network_lists import assessed_part, women_part
from genderaudit.reports.files.pages.network_paper import NetworkPaper
from genderaudit.reports.files.pages.network_structure import structure_part
from genderaudit.reports.files.pages.one_supplier import inherited_part, standing_part
from genderaudit.reports.files.pages.paper import Paper
from genderaudit.reports.files.pages.supplier_lists import actions_part, certificates_part, links_part, spend_part

_MAP = 300.0
"""Points that the map of the whole network is tall."""

_ROOM = 300.0
"""Points that the beginning of the chapter needs on a page."""


def supply_chapter(paper: Paper) -> list[Flowable]:
    """The chapter, where the report has one: the parts of the network's report or of the supplier's sheet."""
    data, numbers = paper.data.supply, paper.numbers.supply
    if data is None or numbers is None:
        return []
    inside = NetworkPaper(paper.language, data, numbers, paper.register, inside=True)
    if data.only:
        return [
            CondPageBreak(_ROOM),
            paper.chapter("supplier"),
            paper.intro(inside.say("chapter_one", day=inside.date(data.day))),
            *standing_part(inside),
            *inherited_part(inside),
            *links_part(inside),
            *spend_part(inside),
            *certificates_part(inside),
            *actions_part(inside),
            *network_method(inside),
        ]
    return [
        CondPageBreak(_ROOM),
        paper.chapter("suppliers"),
        paper.intro(inside.say("chapter_all", day=inside.date(data.day))),
        *whole_part(inside),
        *map_part(inside, height=_MAP),
        *exposures_part(inside),
        *structure_part(inside),
        *blind_part(inside),
        *women_part(inside),
        *assessed_part(inside),
        *network_method(inside),
    ]
