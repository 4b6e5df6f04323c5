"""Why a map is not written, in sentences."""

from __future__ import annotations

from genderaudit.domain.errors import Mistake, Trouble


class MapFormatUnknown(Mistake):
    """A file name whose ending names no format that the map is written in."""

    code = "map_format_unknown"
    sentence = "The map cannot be written as '{file}'."
    remedy = "Give a file name that ends in .svg or .png."


class MapUnwritable(Trouble):
    """The folder or the disk does not take the file."""

    code = "map_unwritable"
    sentence = "The map could not be written to '{file}'."
    remedy = "Check that the folder exists, that you may write there and that the disk has room."
