"""How records of engagements are shown where the search found them."""

from __future__ import annotations

import json
from typing import Any

from genderaudit.engagements.model import Engagement
from genderaudit.runtime.language import catalogue
from genderaudit.widgets.doors import Hit
from genderaudit.widgets.places import Place
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import isolated, translate


def _owner(session: Session, read: dict[str, Any]) -> Engagement | None:
    return session.workspace.get(Engagement, read.get("engagement", ""))


def engagement_hit(session: Session, id: str, body: str) -> Hit:
    """An engagement."""
    from genderaudit.engagements.desktop.words import KIND_ICONS, status_words  # noqa: PLC0415 -- with Qt's locale

    read = json.loads(body)
    about = translate("EngagementHits", "Engagement: {office}, {status}").format(
        office=read["office"], status=status_words(read["status"], session.language)
    )
    return Hit(title=read["title"], about=about, place=Place.at("engagement", id), icon=KIND_ICONS[read["type"]])


def answer_hit(session: Session, id: str, body: str) -> Hit | None:
    """An answer, at its question."""
    read = json.loads(body)
    owner = _owner(session, read)
    if owner is None:
        return None
    key = id.removeprefix(f"{owner.id}/")
    about = translate("EngagementHits", "Answer to {question} in {title}").format(
        question=isolated(key), title=owner.title
    )
    value = read["state"].get("value")
    text = read.get("comment") or (value if isinstance(value, str) else "") or key
    place = Place.at("engagement", owner.id, "checklist", key)
    return Hit(title=_short(text), about=about, place=place, icon="list-checks")


def evidence_hit(session: Session, id: str, body: str) -> Hit | None:
    """A piece of evidence."""
    read = json.loads(body)
    owner = _owner(session, read)
    if owner is None:
        return None
    kind = catalogue(session.language)(f"evidence_kind.{read['type']}")
    label = isolated(f"E-{read['number']:03d}")
    about = translate("EngagementHits", "Evidence {label} ({kind}) in {title}").format(
        label=label, kind=kind, title=owner.title
    )
    place = Place.at("engagement", owner.id, "evidence", id)
    return Hit(title=_short(read["caption"]), about=about, place=place, icon="paperclip")


def note_hit(session: Session, id: str, body: str) -> Hit | None:
    """A review note."""
    read = json.loads(body)
    owner = _owner(session, read)
    if owner is None:
        return None
    about = translate("EngagementHits", "Review note in {title}").format(title=owner.title)
    place = Place.at("engagement", owner.id, "review", id)
    return Hit(title=_short(read["text"]), about=about, place=place, icon="message-square-text")


def _short(text: str, most: int = 120) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[:most]}…"
