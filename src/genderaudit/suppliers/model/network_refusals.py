"""Why a step with the network or its states is refused, in sentences."""

from __future__ import annotations

from genderaudit.domain.errors import Mistake


class StateUnknown(Mistake):
    """No such state of the map."""

    code = "state_unknown"
    sentence = "There is no state of the map '{wanted}'."
    remedy = "See the saved ones with: genderaudit network states; or give a day such as 2026-03-31, or now."


class StateNameTaken(Mistake):
    """A state of this name is there already."""

    code = "state_name_taken"
    sentence = "A state of the map cannot be called '{name}': the name is taken."
    remedy = "Give another name; nothing was saved."


class ChangeNotUnderstood(Mistake):
    """Something to try that has no meaning."""

    code = "change_not_understood"
    sentence = "'{text}' is nothing that can be tried out."
    remedy = "Write a clause as LINK=gender or LINK=psea, and an own risk as SUPPLIER=0.4, from 0 to 1."
