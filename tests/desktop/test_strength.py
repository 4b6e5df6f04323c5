"""Passphrases are judged honestly: what guessers try first is called weak, whatever signs it is dressed up with."""

import pytest

from genderaudit.desktop.start.strength import strength_of


@pytest.mark.parametrize(
    "text",
    [
        "password",
        "P4ssw0rd2024!",
        "motdepasse2024",
        "Contraseña1",
        "كلمةالسر",
        "qwertyuiop12345",
        "azertyuiop2023",
        "aaaaaaaaaaaaaaaa",
        "abcabcabcabcabc",
        "GenderAudit2026",
        "office office office office",
        "12345678901234567890",
    ],
)
def test_what_is_guessed_first_is_weak_however_long(text: str) -> None:
    found = strength_of(text)
    assert found.level == "weak"
    assert found.flaws


@pytest.mark.parametrize(
    "text", ["quatre petits chevaux, l'hiver", "بيت شجرة قمر بحر طويل سماء", "six slow river lamps carry basket"]
)
def test_several_unrelated_words_are_strong_in_any_script(text: str) -> None:
    assert strength_of(text).level == "strong"
    assert strength_of(text).flaws == ()


@pytest.mark.parametrize(
    ("text", "level"), [("", "empty"), ("   ", "empty"), ("k7#pQ9!", "refused"), ("k7#pQ9!z", "weak")]
)
def test_only_the_empty_and_the_very_short_are_refused(text: str, level: str) -> None:
    assert strength_of(text).level == level


def test_one_more_word_never_makes_a_passphrase_weaker() -> None:
    text = ""
    before = 0.0
    for word in ("river", " lamp", " basket", " seventeen", " slow", " harbour"):
        text += word
        now = strength_of(text).bits
        assert now > before
        before = now


def test_a_word_said_twice_counts_once() -> None:
    assert strength_of("harbour basket harbour basket lamp").bits < strength_of("harbour basket river seven lamp").bits
