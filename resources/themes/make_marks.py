"""Makes the small signs that a style sheet can only take from a file: `python make_marks.py [TARGET_FOLDER]`."""

import sys
import tomllib
from pathlib import Path

HERE = Path(__file__).parent
THEMES = ("light", "dark", "contrast")
STROKE = 'fill="none" stroke="{colour}" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round"'

# name: colour token, width of the stroke, drawing in a square of 16
MARKS = {
    "check": ("accent_text", 2, '<path d="M3.5 8.5l3 3 6-6.5"/>'),
    "dash": ("accent_text", 2, '<path d="M4 8h8"/>'),
    "dot": ("accent_text", 6, '<path d="M8 8h.01"/>'),
    "tick": ("text", 1.6, '<path d="M3.5 8.5l3 3 6-6.5"/>'),
    "chevron-down": ("muted", 1.6, '<path d="M4 6.2l4 4 4-4"/>'),
    "chevron-up": ("muted", 1.6, '<path d="M4 9.8l4-4 4 4"/>'),
    "chevron-left": ("muted", 1.6, '<path d="M9.8 4l-4 4 4 4"/>'),
    "chevron-right": ("muted", 1.6, '<path d="M6.2 4l4 4-4 4"/>'),
    "sign-info": ("info", 1, '<circle cx="8" cy="8" r="6.5"/><path d="M8 7.5v3.5m0-6h.01"/>'),
    "sign-warn": ("warn", 1, '<path d="M8 2 1.5 13.5h13zM8 6.5v3.5m0 1.7h.01"/>'),
    "sign-bad": ("bad", 1, '<path d="M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3zM8 5v3.5m0 2.3h.01"/>'),
    "sign-ask": (
        "info",
        1,
        '<circle cx="8" cy="8" r="6.5"/><path d="M6.2 6.2a1.9 1.9 0 1 1 2.6 1.8c-.5.2-.8.5-.8 1v.3m0 2h.01"/>',
    ),
    "cross": ("muted", 1.6, '<path d="M4.5 4.5l7 7m0-7l-7 7"/>'),
}


def main(target: Path) -> None:
    """Writes one folder of marks for each theme."""
    for theme in THEMES:
        tokens = tomllib.loads((HERE / f"{theme}.toml").read_text(encoding="utf-8"))
        folder = target / "marks" / theme
        folder.mkdir(parents=True, exist_ok=True)
        for name, (token, width, drawing) in MARKS.items():
            stroke = STROKE.format(colour=tokens[token], width=width)
            head = f'<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16" {stroke}>'
            (folder / f"{name}.svg").write_text(f"{head}{drawing}</svg>\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
