"""Settings of this person on this machine: declared once, kept as one JSON file."""

from __future__ import annotations

import base64
import contextlib
import datetime as dt
import json
import os
import secrets
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, ValidationError

from genderaudit.domain.errors import Problem, Trouble
from genderaudit.domain.records import Value
from genderaudit.domain.time import Moment
from genderaudit.runtime.folders import data_folder
from genderaudit.runtime.language import Language, catalogue

RECENT = 10
"""How many workspaces the list of recent ones holds (house default)."""


class SettingsNotSaved(Trouble):
    """The file of settings cannot be written."""

    code = "settings_not_saved"
    sentence = "The settings were not saved to {file}: {reason}."
    remedy = "Check that the disk has room and that you may write in that folder; the work itself is not affected."


def _encoded(text: str) -> str:
    base64.b64decode(text, validate=True)
    return text


class RecentWorkspace(Value):
    """A workspace that was open on this machine."""

    path: str
    opened: Moment


class Settings(Value):
    """Every setting with its type, default and description."""

    language: Language | Literal[""] = Field(default="", description="Language of the window; empty: as the system.")
    theme: Literal["system", "light", "dark", "contrast"] = Field(
        default="system", description="Colours of the window."
    )
    text_size: int = Field(default=100, ge=90, le=200, description="Size of text in per cent.")
    idle_minutes: int = Field(default=10, ge=1, le=240, description="Minutes without a key until it locks itself.")
    backup_folder: str = Field(default="", description="Folder of the regular backups; empty: none are made.")
    backup_every_hours: int = Field(default=4, ge=0, le=168, description="Hours between backups; 0: by hand only.")
    second_language: Language | Literal[""] = Field(
        default="", description="Language shown beside the first, for work with an interpreter; empty: none."
    )
    answer_letters: bool = Field(default=True, description="Whether letters answer questions as digits do.")
    dismissed_hints: tuple[str, ...] = Field(default=(), description="First-run hints put away for good.")
    recent: tuple[RecentWorkspace, ...] = Field(
        default=(), max_length=RECENT, description="Workspaces opened last, the latest first."
    )
    geometry: Annotated[str, AfterValidator(_encoded)] = Field(
        default="", description="Size and place of the window, in base 64."
    )
    acting: str = Field(default="", description="The identity or post acted as last.")
    shortcuts: dict[str, str] = Field(
        default_factory=dict, description="Command to the keys chosen for it, as portable text; empty for none."
    )


class SettingsRead(Value):
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
    known, problems = dict[str, Any](), list[Problem]()
    for name, value in found.items():
        if name not in Settings.model_fields:
            problems.append(_problem(file, "unknown", language, place=name))
        elif reason := _wrong(name, value):
            problems.append(_problem(file, "wrong", language, place=name, reason=reason))
        else:
            known[name] = value
    aside = _keep_aside(file) if problems else ""
    return SettingsRead(settings=_valid(known), problems=tuple(problems), kept_aside=aside)


def _valid(values: dict[str, Any]) -> Settings:
    return Settings.model_validate_json(json.dumps(values))  # as JSON, where a list may stand for a tuple


def _wrong(name: str, value: object) -> str:
    try:
        _valid({name: value})
    except ValidationError as error:
        return error.errors(include_url=False, include_input=False)[0]["msg"]
    return ""


def _problem(file: Path, code: str, language: str, *, place: str = "", **facts: object) -> Problem:
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


def write_settings(settings: Settings) -> None:
    """Save all settings whole, by rename. Raises SettingsNotSaved."""
    file = settings_file()
    part = file.with_name(f".{file.name}.{secrets.token_hex(4)}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with part.open("w", encoding="utf-8") as stream:
            json.dump(settings.model_dump(mode="json"), stream, ensure_ascii=False, indent=2)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(file)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        raise SettingsNotSaved(file=file, reason=error) from error


def change_settings(**changes: object) -> Settings:
    """Change some settings and save all. Raises ValueError for an unknown name or a wrong value, SettingsNotSaved."""
    fresh = Settings.model_validate({**dict(read_settings().settings), **changes})
    write_settings(fresh)
    return fresh


def with_recent(settings: Settings, path: Path | str, when: dt.datetime) -> Settings:
    """Settings in which a workspace is the one opened last."""
    others = [one for one in settings.recent if one.path != str(path)]
    recent = (RecentWorkspace(path=str(path), opened=when), *others)[:RECENT]
    return settings.model_copy(update={"recent": recent})
