"""Makes the bundled fonts from the Noto fonts of a Debian system: `python make_subsets.py [SOURCE_FOLDER]`."""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.merge import Merger
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
SOURCE = Path("/usr/share/fonts/truetype/noto")

LATIN = (
    "U+0020-007E,U+00A0-024F,U+0259,U+02B9-02BC,U+02C6,U+02C7,U+02D8-02DD,U+0300-0304,U+0306-030C,U+0323,U+0327,U+0328,"
    "U+0331,U+1E80-1E85,U+1E9E,U+1EF2,U+1EF3,U+2002-200A,U+2010-2027,U+202F,U+2030-203A,U+2044,U+2070,U+2074-2079,"
    "U+2080-2089,U+20A0-20BF,U+2116,U+2122"
)
ARABIC = (
    "U+0020,U+00A0,U+00AB,U+00BB,U+0600-06FF,U+0750-077F,U+200C-200F,U+2011,"
    "U+FB50-FBB1,U+FBFC-FBFF,U+FD3E,U+FD3F,U+FDF2,U+FE70-FEFC"
)
SHAPES = "●■▲▼◆○□△▽◇◉◐✓✗▶◀▪⚠★☆"
FIXED_TIME = 3_600_000_000
"""Seconds since 1904, as the `head` table counts."""
MATHS = "→←↑↓↔≥≤≠≈−∞√∑∆∂∫∏⇒⇐"

SUBSETS = {
    "NotoSans-Regular": LATIN,
    "NotoSans-Bold": LATIN,
    "NotoNaskhArabic-Regular": ARABIC,
    "NotoNaskhArabic-Bold": ARABIC,
    # the window's own: reports are set in the ones above
    "NotoSans-SemiBold": LATIN,
    "NotoSansArabicUI-Regular": ARABIC,
    "NotoSansArabicUI-SemiBold": ARABIC,
}


def _subset(source: Path, target: Path, *what: str) -> None:
    subset.main(
        [
            str(source),
            f"--output-file={target}",
            *what,
            "--layout-features=*",
            "--no-hinting",
            "--notdef-outline",
            "--name-IDs=*",
            "--drop-tables+=GDEF" if "Signs" in target.name else "--recalc-bounds",
        ]
    )
    _fix_time(target)


def _fix_time(path: Path) -> None:
    # Subsetter and merger stamp the clock into `head`; a fixed time keeps the files reproducible.
    font = TTFont(path, recalcTimestamp=False)
    font["head"].created = font["head"].modified = FIXED_TIME
    font.save(path)


def main(source: Path) -> None:
    """Writes the fonts beside this script."""
    for name, unicodes in SUBSETS.items():
        _subset(source / f"{name}.ttf", HERE / f"{name}.ttf", f"--unicodes={unicodes}")
    parts = []
    for font, text in (("NotoSansSymbols2-Regular", SHAPES), ("NotoSansMath-Regular", MATHS)):
        part = HERE / f"{font}-Signs.part.ttf"
        _subset(source / f"{font}.ttf", part, f"--text={text}", "--drop-tables+=GSUB,GPOS,MATH,DSIG,FFTM")
        parts.append(part)
    merged = Merger().merge([str(part) for part in parts])
    for record in merged["name"].names:
        record.string = (
            str(record).replace("Noto Sans Symbols2", "Noto Sans Signs").replace("NotoSansSymbols2", "NotoSansSigns")
        )
    target = HERE / "NotoSansSigns-Regular.ttf"
    merged.save(target)
    _fix_time(target)
    for part in parts:
        part.unlink()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SOURCE)
