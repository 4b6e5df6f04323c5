"""Folders of this user on this machine."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def home_folder() -> Path | None:
    """The folder named by GENDERAUDIT_HOME, which takes the place of all others; None where it is not set."""
    named = os.environ.get("GENDERAUDIT_HOME")
    return Path(named) if named else None


def cache_folder() -> Path:
    """Where things are kept that can be made again. It may not exist yet."""
    home = home_folder()
    if home is not None:
        return home / "cache"
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
        return (Path(base) if base else Path.home() / "AppData" / "Local") / "GenderAudit" / "Cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "GenderAudit"
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "genderaudit"


def data_folder() -> Path:
    """Where things of this user are kept that cannot be made again, such as the trust list. It may not exist yet."""
    home = home_folder()
    if home is not None:
        return home / "data"
    if sys.platform == "win32":
        base = os.environ.get("APPDATA")
        return (Path(base) if base else Path.home() / "AppData" / "Roaming") / "GenderAudit"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "GenderAudit"
    base = os.environ.get("XDG_DATA_HOME")
    return (Path(base) if base else Path.home() / ".local" / "share") / "genderaudit"
