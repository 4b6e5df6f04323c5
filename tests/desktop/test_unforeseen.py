"""What no action foresaw is told for what it is: trouble of the disk, a value that does not fit, or a defect."""

from __future__ import annotations

import pytest

from genderaudit.desktop.app import _Handler
from genderaudit.domain.errors import Defect, OutsideTrouble, ValueDoesNotFit
from genderaudit.engagements.model import Engagement
from genderaudit.runtime.folders import data_folder
from genderaudit.runtime.language import LANGUAGES, say
from genderaudit.runtime.settings import Settings
from genderaudit.runtime.unexpected import as_spoken
from genderaudit.widgets.session import Session

pytestmark = pytest.mark.gui


def told(error: Exception) -> list[str]:
    session = Session(settings=Settings(), language="en", doors=lambda: ())
    heard: list[str] = []
    session.told.connect(lambda message: heard.append(message.text))
    _Handler(session)(type(error), error, None)
    session.deleteLater()
    return heard


def test_a_disk_that_refuses_is_no_defect(qapp: object) -> None:
    (words,) = told(OSError(28, "No space left on device", "/media/usb/report.pdf"))
    assert "No space left on device" in words and "free space" in words
    assert not (data_folder() / "last-defect.txt").exists()


def test_a_value_that_does_not_fit_is_no_defect_and_is_not_repeated(qapp: object) -> None:
    with pytest.raises(ValueError) as refused:
        Engagement.model_validate({"id": "x", "title": "Amina" * 100})
    (words,) = told(refused.value)
    assert "title" in words and "Amina" not in words
    assert isinstance(as_spoken(refused.value), ValueDoesNotFit)


def test_a_defect_leaves_its_trace_and_none_of_its_words(qapp: object) -> None:
    (words,) = told(RuntimeError("what she said"))
    assert "RuntimeError" in words and "she said" not in words
    assert "she said" not in (data_folder() / "last-defect.txt").read_text()
    assert isinstance(as_spoken(RuntimeError("x")), Defect)


def test_trouble_outside_speaks_every_language() -> None:
    said = {say(OutsideTrouble(why="EIO"), language) for language in LANGUAGES}
    assert len(said) == len(LANGUAGES)
