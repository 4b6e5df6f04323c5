"""Where packs, forms and resources lie: inside a wheel, inside a bundle, or beside the source."""

from __future__ import annotations

import functools
import sys
from pathlib import Path

from genderaudit.domain.errors import Defect


@functools.cache
def assets_root() -> Path:
    """The folder that holds `checklists/`, `ui/` and `resources/`."""
    package = Path(__file__).resolve().parents[1]
    bundle = getattr(sys, "_MEIPASS", None)
    candidates = [package / "_assets", package.parents[1]]
    if bundle:
        candidates.insert(0, Path(bundle) / "genderaudit" / "_assets")
    for candidate in candidates:
        if (candidate / "resources").is_dir() and (candidate / "checklists").is_dir():
            return candidate
    raise Defect(what=f"no resources folder beside {package}")


def asset(*parts: str) -> Path:
    """The path of one asset, such as `asset("resources", "fonts", "NotoSans-Regular.ttf")`."""
    return assets_root().joinpath(*parts)
