"""The strength of a passphrase in words: how strong, what makes it weak, what would help."""

from __future__ import annotations

from collections.abc import Callable

from genderaudit.desktop.start.strength import LEAST, Flaw, Level, Strength
from genderaudit.widgets.texts import counted, translate

TONES: dict[Level, str] = {"empty": "neutral", "refused": "bad", "weak": "warn", "fair": "info", "strong": "good"}


def level_words(strength: Strength) -> str:
    """One or two words for the level."""
    words: dict[Level, Callable[[], str]] = {
        "empty": str,
        "refused": lambda: translate("Strength", "Too short"),
        "weak": lambda: translate("Strength", "Weak"),
        "fair": lambda: translate("Strength", "Fair"),
        "strong": lambda: translate("Strength", "Strong"),
    }
    return words[strength.level]()


def flaw_words(strength: Strength) -> str:
    """What makes it weak and what would help, as sentences; house defaults are called so."""
    if strength.level == "empty":
        return translate("Strength", "Four or five words that do not belong together are strong and easy to type.")
    if strength.level == "refused":
        return counted("Strength", "At least %n character(s); house default.", LEAST)
    words: dict[Flaw, Callable[[], str]] = {
        "short": lambda: translate("Strength", "It is short."),
        "common": lambda: translate("Strength", "It holds a word that is guessed first."),
        "repeated": lambda: translate("Strength", "It repeats itself."),
        "sequence": lambda: translate("Strength", "It holds a row of keys or a count."),
        "year": lambda: translate("Strength", "It holds a year."),
    }
    if strength.level == "strong":
        return translate("Strength", "Good. Remember it, or write it down and keep it where money is kept.")
    sentences = [words[flaw]() for flaw in strength.flaws]
    sentences.append(translate("Strength", "One or two more words that nobody expects would help."))
    return " ".join(sentences)
