"""Quick unlock: a PIN opens the sealed passphrase, and three wrong ones destroy it."""

import pytest

from genderaudit.desktop.start.quick_unlock import PinGone, PinTooShort, SealedPassphrase, WrongPin, is_pin

PASSPHRASE = "quatre petits chevaux, l'hiver"


@pytest.mark.parametrize("text", ["", "12345", "123456", "654321", "000000", "77777777", "12a456", "١٢٣٧٥٩"])
def test_short_counted_and_repeated_digits_are_no_pin(text: str) -> None:
    assert not is_pin(text)
    with pytest.raises(PinTooShort):
        SealedPassphrase(PASSPHRASE, text)


def test_the_pin_opens_what_was_sealed_again_and_again() -> None:
    sealed = SealedPassphrase(PASSPHRASE, "294751")
    assert [sealed.open("294751") for _ in range(2)] == [PASSPHRASE] * 2


def test_three_wrong_pins_destroy_the_passphrase_and_the_right_one_comes_too_late() -> None:
    sealed = SealedPassphrase(PASSPHRASE, "294751")
    for left in (2, 1):
        with pytest.raises(WrongPin) as found:
            sealed.open("294750")
        assert found.value.left == left
    with pytest.raises(PinGone):
        sealed.open("294750")
    with pytest.raises(PinGone):
        sealed.open("294751")
    assert sealed.gone


def test_the_right_pin_gives_all_tries_back() -> None:
    sealed = SealedPassphrase(PASSPHRASE, "294751")
    for _ in range(2):
        with pytest.raises(WrongPin):
            sealed.open("111222")
        assert sealed.open("294751") == PASSPHRASE


def test_what_is_sealed_is_not_to_be_read_in_the_object() -> None:
    sealed = SealedPassphrase(PASSPHRASE, "294751")
    held = b" ".join(value if isinstance(value, bytes) else repr(value).encode() for value in vars(sealed).values())
    assert PASSPHRASE.encode() not in held
    assert b"294751" not in held
