"""Why a step with a risk is refused, in sentences."""

from __future__ import annotations

from genderaudit.domain.errors import Mistake, Trouble


class RiskUnknown(Mistake):
    """No such risk."""

    code = "risk_unknown"
    sentence = "There is no risk '{wanted}' in the register."
    remedy = "See the risks with: genderaudit risk list."


class StarterUnknown(Mistake):
    """No such starter risk."""

    code = "starter_unknown"
    sentence = "The library has no starter risk '{wanted}'."
    remedy = "See them with: genderaudit risk library."


class GroupNotAffected(Mistake):
    """A rating for a group that the risk does not hit."""

    code = "group_not_affected"
    sentence = "{risk} cannot be rated for {group}: it is noted there as not affected ({reason})."
    remedy = "Name the group as affected first, or rate the others."


class GroupSwitchedOff(Mistake):
    """A group that is not named in this place."""

    code = "group_switched_off"
    sentence = "The group {group} is switched off here, because naming it is unsafe."
    remedy = "Rate the other groups; whoever answers for safety in the office can switch it on again."


class ReasonForGroupNeeded(Mistake):
    """A group set aside without a word why."""

    code = "reason_for_group_needed"
    sentence = "{group} cannot be set aside as not affected without a reason."
    remedy = "Say why the event does not hit this group."


class LevelOutside(Mistake):
    """A level that the matrix does not have."""

    code = "level_outside"
    sentence = "Level {level} is not in the matrix {matrix}, whose levels go from 1 to {size}."
    remedy = "Give a level that the matrix has."


class ResidualAboveInherent(Mistake):
    """A rating after controls that is higher than the one before them."""

    code = "residual_above_inherent"
    sentence = "{risk}: the residual rating of {what} would be above the inherent one."
    remedy = "Correct the inherent rating first; nothing was changed."


class ShareNotPossible(Mistake):
    """A contract cannot take over the duty to protect people."""

    code = "share_not_possible"
    sentence = "{risk} concerns the safety of people: a contract can share its cost, never the responsibility."
    remedy = "Choose another way of treatment."


class AcceptanceIncomplete(Mistake):
    """An acceptance without what it needs."""

    code = "acceptance_incomplete"
    sentence = "{risk} cannot be accepted yet: {missing} missing."
    remedy = "An acceptance names the approver's post, the reason and the day when it ends."


class AcceptanceNotPossible(Mistake):
    """An impact on people that nobody may simply accept."""

    code = "acceptance_not_possible"
    sentence = "{risk} has the highest impact on people ({groups}): it cannot simply be accepted."
    remedy = "Treat it, or have the head of office decide to continue with safeguards until a date."


class ApproverTooLow(Mistake):
    """Somebody below the post that a band asks for."""

    code = "approver_too_low"
    sentence = "{risk} lies in the band {band}: it is accepted by {needed}, not by {role} (house default)."
    remedy = "Pass it up and record who decided."


class AcceptanceEnded(Mistake):
    """An acceptance that ends before it begins."""

    code = "acceptance_ended"
    sentence = "{risk}: an acceptance until {until} has ended already."
    remedy = "Give a day after {today}."


class RiskUnrated(Mistake):
    """A step that needs a rating."""

    code = "risk_unrated"
    sentence = "{risk} has no rating of people yet."
    remedy = "Rate the affected groups first: genderaudit risk rate."


class RiskReasonNeeded(Mistake):
    """A step that is written down with its reason."""

    code = "risk_reason_needed"
    sentence = "A reason is due for this step with {what}."
    remedy = "Give it with the step; it is kept in the history."


class MatrixUnknown(Mistake):
    """No such matrix."""

    code = "matrix_unknown"
    sentence = "There is no matrix '{wanted}'."
    remedy = "Known ones: {known}; or give a YAML file."


class MatrixNotUnderstood(Mistake):
    """A file that is no matrix."""

    code = "matrix_not_understood"
    sentence = "{file} is not a risk matrix: {why}."
    remedy = "The fields are told in docs/formats/risks.md."


class MatrixUnreadable(Trouble):
    """A file that cannot be opened."""

    code = "matrix_unreadable"
    sentence = "The matrix {file} cannot be read: {why}."
    remedy = "Check its name and that you may read it."


class LevelsNotMapped(Mistake):
    """Levels in use that the other matrix does not have, and nobody said what becomes of them."""

    code = "levels_not_mapped"
    sentence = "Ratings at {levels} have no place in the matrix {matrix}, and no level is ever cut to fit."
    remedy = "Say for each level what it becomes, such as likelihood:5=4."


class SheetWithoutRisks(Mistake):
    """A table in which no row is a risk."""

    code = "sheet_without_risks"
    sentence = "No row of {file} could be taken in as a risk: {why}."
    remedy = "Nothing was imported. Say which column means what with --map, and look first with --preview."


class ColumnUnknown(Mistake):
    """A mapping that names a column or field that is not there."""

    code = "column_unknown"
    sentence = "The mapping '{text}' names no column and field of {file}."
    remedy = "Write COLUMN=FIELD. Columns: {columns}. Fields: {fields}."


class LayoutUnknown(Mistake):
    """No import whose layout could be used."""

    code = "layout_unknown"
    sentence = "No spreadsheet was imported whose layout could be used."
    remedy = "Export as a plain register, or import the spreadsheet first."


class NothingToSimulate(Mistake):
    """No ranges to draw from."""

    code = "nothing_to_simulate"
    sentence = "None of these risks has ranges with the unit '{unit}'."
    remedy = "Give likelihood and effect as ranges first: genderaudit risk edit --likelihood-range … --effect-range …."


class RangeNotUnderstood(Mistake):
    """A range that cannot be read."""

    code = "range_not_understood"
    sentence = "'{text}' is not a range."
    remedy = "Write least, most likely and highest value, such as 0.1/0.2/0.5."


class RatingNotUnderstood(Mistake):
    """A rating that cannot be read."""

    code = "rating_not_understood"
    sentence = "'{text}' is not a rating."
    remedy = "Write GROUP=LIKELIHOODxIMPACT, such as women=3x5, with :low, :medium or :high for confidence."


class CheckUnknown(Mistake):
    """A consistency check that did not find anything there."""

    code = "check_unknown"
    sentence = "The check '{check}' finds nothing to mend in {risk}."
    remedy = "See what is found with: genderaudit risk check."


class NoPartOfRisk(Mistake):
    """A control or treatment by a number that is not there."""

    code = "no_part_of_risk"
    sentence = "{risk} has no {what} number {wanted}."
    remedy = "Count as genderaudit risk show lists them, from 1."


class RegisterExists(Mistake):
    """A file that an export would write over."""

    code = "register_exists"
    sentence = "{file} is there already."
    remedy = "Give another name; an export writes over nothing."


class RegisterFormatUnknown(Mistake):
    """A name that says no format."""

    code = "register_format_unknown"
    sentence = "The name {file} does not say how the register is to be written."
    remedy = "End it with .xlsx or .csv."


class RiskFieldNotUnderstood(Mistake):
    """Not `field=text`."""

    code = "risk_field_not_understood"
    sentence = "'{text}' does not say what to set."
    remedy = "Write FIELD=TEXT, such as owner_post=Head of Office; for levels likelihood:5=4."
