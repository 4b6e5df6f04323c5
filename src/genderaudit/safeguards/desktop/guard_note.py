"""What the guard over free text says under a field, while it is written."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget

from genderaudit.safeguards import look_over
from genderaudit.widgets.texts import listed, listed_apart, quoted, translate
from genderaudit.widgets.theme import dress
from genderaudit.widgets.writing import WritingField


class GuardNote(QLabel):
    """Says under a field of free text what in it could identify a person. It warns and never blocks."""

    def __init__(self, field: WritingField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self.setWordWrap(True)
        dress(self, tone="warn")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(250)
        self._timer.timeout.connect(self.look)
        # the field keeps silent about what it is given to show
        field.document().contentsChanged.connect(self._timer.start)
        self.look()

    def look(self) -> None:
        """Look over the text again."""
        text = self._field.toPlainText()
        places = look_over(text)
        kinds = {
            "email": translate("GuardNote", "an e-mail address"),
            "phone": translate("GuardNote", "a telephone number"),
            "exact_age": translate("GuardNote", "an exact age"),
            "titled_name": translate("GuardNote", "a name of a person"),
            "case_number": translate("GuardNote", "a case number"),
            "incident_detail": translate("GuardNote", "details of an incident"),
            "coordinates": translate("GuardNote", "an exact place"),
        }
        found = list(dict.fromkeys(kinds[one.kind] for one in places))
        words = ""
        if found:
            parts = listed_apart(quoted(text[one.start : one.end]) for one in places[:3])
            words = translate("GuardNote", "This looks like {what}: {quoted}. Leave out what could identify a person.")
            words = words.format(what=listed(found), quoted=parts)
        self.setText(words)
        self.setVisible(bool(words))
