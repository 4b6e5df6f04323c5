"""What a report is drawn with, so that the same bytes can be drawn again."""

from __future__ import annotations

import functools
import zlib
from importlib import metadata

from genderaudit import __version__


@functools.cache
def drawn_with() -> dict[str, str]:
    """Versions of the program and of every library that decides about the bytes of a report."""
    libraries = ("reportlab", "pikepdf", "uharfbuzz", "python-bidi")
    found = {name: metadata.version(name) for name in libraries}
    return {"genderaudit": __version__, **found, "zlib": zlib.ZLIB_RUNTIME_VERSION}
