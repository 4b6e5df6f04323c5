"""Makes the names of countries by which people choose: `python make_names.py` (needs the package babel)."""

from pathlib import Path

import yaml
from babel import Locale

HERE = Path(__file__).parent
LANGUAGES = ("en", "fr", "es", "ar")
# names that the United Nations use where CLDR has another
OURS = {
    "CD": (
        "Democratic Republic of the Congo",
        "République démocratique du Congo",
        "República Democrática del Congo",
        "جمهورية الكونغو الديمقراطية",
    ),
    "CG": ("Congo", "Congo", "Congo", "الكونغو"),
    "CV": ("Cabo Verde", "Cabo Verde", "Cabo Verde", "كابو فيردي"),
    "HK": ("Hong Kong", "Hong Kong", "Hong Kong", "هونغ كونغ"),
    "MM": ("Myanmar", "Myanmar", "Myanmar", "ميانمار"),
    "MO": ("Macao", "Macao", "Macao", "ماكاو"),
    "PS": ("State of Palestine", "État de Palestine", "Estado de Palestina", "دولة فلسطين"),
}
HEAD = """\
# Names of countries by ISO 3166-1 alpha-2 code, as people read them: English, French, Spanish, Arabic.
# From the Unicode Common Locale Data Repository (UNICODE-LICENSE.txt); of some, the name that the United Nations use.
# Made by make_names.py; the names by which lists are read stand in known.yaml.
format: 1
names:
"""


def main() -> None:
    """Write names.yaml."""
    codes = yaml.safe_load((HERE / "known.yaml").read_text(encoding="utf-8"))["countries"]
    known = {language: Locale(language).territories for language in LANGUAGES}
    lines = []
    for code in sorted(codes):
        names = OURS.get(code) or tuple(known[language][code].replace("’", "'") for language in LANGUAGES)
        lines.append(f"  \"{code}\": [" + ", ".join(f'"{name}"' for name in names) + "]\n")
    (HERE / "names.yaml").write_text(HEAD + "".join(lines), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
