"""Why a step with a report is refused, in sentences."""

from __future__ import annotations

from genderaudit.domain.errors import Mistake, Trouble


class ReportExists(Mistake):
    """A file that would be written over."""

    code = "report_exists"
    sentence = "There is already a file {file}."
    remedy = "Choose another name, or move that file away; a report is never written over."


class ReportNotWritten(Trouble):
    """The disk said no."""

    code = "report_not_written"
    sentence = "The report {file} could not be written: {why}."
    remedy = "Nothing was left half-written. Check the folder and the free space, and try again."


class ReportMissing(Trouble):
    """A file that is not there or cannot be opened."""

    code = "report_missing"
    sentence = "The report {file} cannot be opened: {why}."
    remedy = "Check its name and that you may read it."


class StopUndecided(Mistake):
    """An approving signature over a STOP that nobody has decided."""

    code = "stop_undecided"
    sentence = (
        "This report cannot be approved yet: {items} raised a STOP, and what was decided about it is not recorded."
    )
    remedy = "Record it with 'engagement stop', write the report again and sign that one."


class FindingsStillDrafted(Mistake):
    """A report while drafts of findings wait."""

    code = "findings_still_drafted"
    sentence = "The report cannot be written for signing: {count} findings are still drafts ({which})."
    remedy = "Open, merge or dismiss each of them first, or write it with --draft."


class NothingEmbedded(Mistake):
    """A PDF without report data."""

    code = "nothing_embedded"
    sentence = "{file} carries no report data: {why}."
    remedy = "Only reports written by this program carry their data inside."


class SourceRefused(Mistake):
    """A source of a compiled report that does not verify."""

    code = "source_refused"
    sentence = "{file} is not taken into the compiled report. {why}"
    remedy = "Nothing was written. Ask for the file again, or leave it out."


class LanguageNotInPack(Mistake):
    """A report in a language that the program does not speak."""

    code = "language_not_in_pack"
    sentence = "A report can be written in {known}, not in '{wanted}'."
    remedy = "Choose one of these languages."


class ReportStopped(Mistake):
    """Making a report was stopped by the person."""

    code = "report_stopped"
    sentence = "The report was stopped before it was written."
    remedy = "Nothing of it was left; begin again whenever you like."


class NetworkTooLarge(Mistake):
    """A supplier network that one file should not carry."""

    code = "network_too_large"
    sentence = "The network has {count} suppliers, and one report carries at most {most} (house default)."
    remedy = "Make the sheets of single suppliers, export the registry, or leave the chapter on suppliers out."


class NoSuppliersToShow(Mistake):
    """A chapter on suppliers where the registry holds none."""

    code = "no_suppliers_to_show"
    sentence = "The registry has no supplier yet, so the report cannot have the chapter on suppliers."
    remedy = "Take the suppliers in first, or write the report without the chapter."


class ReportOfWhat(Mistake):
    """A report without a subject, or with several."""

    code = "report_of_what"
    sentence = "It is not said of what the report should be."
    remedy = (
        "Name one engagement, or give --register for the risk register, --risk R-03 for one risk, --network for the "
        "supplier network, --supplier NAME for one supplier."
    )


class RetaliationNotChecked(Mistake):
    """An improvement plan before anybody asked what it may do to people."""

    code = "retaliation_not_checked"
    sentence = (
        "The improvement plan for {supplier} does not leave yet: nobody has answered whether somebody could be "
        "punished for what was said (retaliation)."
    )
    remedy = "Answer it with its reason for the steps as they stand now: report retaliation."


class RetaliationFeared(Mistake):
    """An improvement plan after which somebody could be punished for what was said."""

    code = "retaliation_feared"
    sentence = (
        "The improvement plan for {supplier} does not leave: it was answered that somebody could be punished for what "
        "was said (retaliation)."
    )
    remedy = "Lower that risk first, or leave out what points to people; then answer the question again."


class RetaliationReasonNeeded(Mistake):
    """An answer without its reason."""

    code = "retaliation_reason_needed"
    sentence = "The answer about retaliation needs its reason."
    remedy = "Write in one sentence what it rests on."
