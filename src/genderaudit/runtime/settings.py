"""Settings of this person on this machine: declared once, kept as one JSON file.

The first picture of the window waits for them, so they are read without the libraries that records are made with.
"""

from __future__ import annotations

import base64
import contextlib
import datetime as dt
import json
import os
import secrets
from collections.abc import Callable, Mapping
from dataclasses import Field, asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from genderaudit.domain.errors import Trouble
from genderaudit.runtime.folders import data_folder
from genderaudit.runtime.language import LANGUAGES, catalogue

if TYPE_CHECKING:
    from genderaudit.domain.problems import Problem

RECENT = 10
"""How many workspaces the list of recent ones holds (house default)."""


class SettingsNotSaved(Trouble):
    """The file of settings cannot be written."""

    code = "settings_not_saved"
    sentence = "The settings were not saved to {file}: {reason}."
    remedy = "Check that the disk has room and that you may write in that folder; the work itself is not affected."


@dataclass(frozen=True, kw_only=True)
class RecentWorkspace:
    """A workspace that was open on this machine."""

    path: str
    opened: dt.datetime


def _one_of(*values: str) -> Callable[[Any], Any]:
    def check(value: Any) -> str:
        if value not in values:
            raise ValueError(f"it is none of {', '.join(one or repr(one) for one in values)}")
        return str(value)

    return check


def _between(least: int, most: int) -> Callable[[Any], Any]:
    def check(value: Any) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise ValueError(f"it is no whole number from {least} to {most}")
        return value

    return check


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("it is no text")
    return value


def _yes_or_no(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("it is neither true nor false")
    return value


def _encoded(value: Any) -> str:
    base64.b64decode(_text(value), validate=True)
    return str(value)


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list | tuple):
        raise ValueError("it is no list")
    return tuple(_text(one) for one in value)


def _pairs(value: Any) -> dict[str, str]:
    if not isinstance(value, Mapping):
        raise ValueError("it is no list of names and values")
    return {_text(name): _text(one) for name, one in value.items()}


def _workspaces(value: Any) -> tuple[RecentWorkspace, ...]:
    if not isinstance(value, list | tuple) or len(value) > RECENT:
        raise ValueError(f"it is no list of at most {RECENT}")
    return tuple(one if isinstance(one, RecentWorkspace) else _workspace(one) for one in value)


def _workspace(value: Any) -> RecentWorkspace:
    if not isinstance(value, Mapping) or set(value) != {"path", "opened"}:
        raise ValueError("it names no path and moment")
    opened = dt.datetime.fromisoformat(_text(value["opened"]))
    if opened.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return RecentWorkspace(path=_text(value["path"]), opened=opened)


def _setting(default: Any, check: Callable[[Any], Any], about: str, **more: object) -> Any:
    """One setting: its default, what it may be, and what it is for."""
    return field(default=default, metadata={"check": check, "about": about, **more})


def _number(default: int, least: int, most: int, about: str) -> Any:
    return _setting(default, _between(least, most), about, least=least, most=most)


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Every setting with its type, default and description. Raises ValueError for a value that cannot be."""

    language: str = _setting("", _one_of("", *LANGUAGES), "Language of the window; empty: as the system.")
    theme: str = _setting("system", _one_of("system", "light", "dark", "contrast"), "Colours of the window.")
    text_size: int = _number(100, 90, 200, "Size of text in per cent.")
    idle_minutes: int = _number(10, 1, 240, "Minutes without a key until it locks itself.")
    backup_folder: str = _setting("", _text, "Folder of the regular backups; empty: none are made.")
    backup_every_hours: int = _number(4, 0, 168, "Hours between backups; 0: by hand only.")
    second_language: str = _setting(
        "", _one_of("", *LANGUAGES), "Language shown beside the first, for work with an interpreter; empty: none."
    )
    answer_letters: bool = _setting(True, _yes_or_no, "Whether letters answer questions as digits do.")
    dismissed_hints: tuple[str, ...] = _setting((), _texts, "First-run hints put away for good.")
    recent: tuple[RecentWorkspace, ...] = _setting((), _workspaces, "Workspaces opened last, the latest first.")
    geometry: str = _setting("", _encoded, "Size and place of the window, in base 64.")
    acting: str = _setting("", _text, "The identity or post acted as last.")
    shortcuts: dict[str, str] = field(
        default_factory=dict,
        metadata={
            "check": _pairs,
            "about": "Command to the keys chosen for it, as portable text; empty for none.",
        },
    )
    saved_views: dict[str, str] = field(
        default_factory=dict,
        metadata={
            "check": _pairs,
            "about": "Filters of tables kept under a name, such as `suppliers/To reassess`, as the place holds them.",
        },
    )

    def __post_init__(self) -> None:
        for name, one in DECLARED.items():
            object.__setattr__(self, name, one.metadata["check"](getattr(self, name)))


DECLARED: dict[str, Field[Any]] = {one.name: one for one in fields(Settings)}
"""Each setting by name: `metadata` holds `about`, and `least` and `most` of numbers."""


@dataclass(frozen=True, kw_only=True)
class SettingsRead:
    """Settings as they were found, with what was wrong in their file."""

    settings: Settings
    problems: tuple[Problem, ...] = ()
    kept_aside: str = ""
    """Where the file is kept that had problems; empty where it had none."""


def settings_file() -> Path:
    """The file of settings. It may not exist yet."""
    return data_folder() / "settings.json"


def read_settings(language: str = "en") -> SettingsRead:
    """The settings of the file; what is unknown or wrong in it is told, left out, and kept aside as `.broken`."""
    file = settings_file()
    try:
        found = json.loads(file.read_bytes())
        if not isinstance(found, dict):
            raise ValueError("no JSON object")
    except FileNotFoundError:
        return SettingsRead(settings=Settings())
    except (OSError, ValueError) as error:
        problem = _problem(file, "unreadable", language, reason=error)
        return SettingsRead(settings=Settings(), problems=(problem,), kept_aside=_keep_aside(file))
    known: dict[str, Any] = {}
    problems: list[Problem] = []
    for name, value in found.items():
        if name not in DECLARED:
            problems.append(_problem(file, "unknown", language, place=name))
            continue
        try:
            known[name] = DECLARED[name].metadata["check"](value)
        except ValueError as error:
            problems.append(_problem(file, "wrong", language, place=name, reason=error))
    aside = _keep_aside(file) if problems else ""
    return SettingsRead(settings=Settings(**known), problems=tuple(problems), kept_aside=aside)


def _problem(file: Path, code: str, language: str, *, place: str = "", **facts: object) -> Problem:
    from genderaudit.domain.problems import Problem  # noqa: PLC0415 -- only where something is wrong

    say = catalogue(language)
    return Problem(
        code=f"settings.{code}",
        message=say(f"settings.{code}.message", file=file, place=place, **facts),
        remedy=say(f"settings.{code}.remedy"),
        file=str(file),
        place=place,
    )


def _keep_aside(file: Path) -> str:
    aside = file.with_name(f"{file.name}.broken")
    try:
        aside.write_bytes(file.read_bytes())
    except OSError:
        return ""
    return str(aside)


def _plain(value: object) -> str:
    if isinstance(value, dt.datetime):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def write_settings(settings: Settings) -> None:
    """Save all settings whole, by rename. Raises SettingsNotSaved."""
    file = settings_file()
    part = file.with_name(f".{file.name}.{secrets.token_hex(4)}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with part.open("w", encoding="utf-8") as stream:
            json.dump(asdict(settings), stream, ensure_ascii=False, indent=2, default=_plain)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(file)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        raise SettingsNotSaved(file=file, reason=error) from error


def change_settings(**changes: object) -> Settings:
    """Change some settings and save all. Raises ValueError for an unknown name or a wrong value, SettingsNotSaved."""
    unknown = sorted(set(changes) - set(DECLARED))
    if unknown:
        raise ValueError(f"there is no setting {unknown[0]}")
    fresh = replace(read_settings().settings, **changes)  # type: ignore[arg-type]
    write_settings(fresh)
    return fresh


def with_recent(settings: Settings, path: Path | str, when: dt.datetime) -> Settings:
    """Settings in which a workspace is the one opened last."""
    others = [one for one in settings.recent if one.path != str(path)]
    recent = (RecentWorkspace(path=str(path), opened=when), *others)[:RECENT]
    return replace(settings, recent=recent)
