"""Why a step with suppliers is refused, in sentences."""

from __future__ import annotations

from genderaudit.domain.errors import Mistake


class SupplierUnknown(Mistake):
    """No such supplier."""

    code = "supplier_unknown"
    sentence = "There is no supplier '{wanted}' in the registry."
    remedy = "See the suppliers with: genderaudit supplier list."


class SupplierAmbiguous(Mistake):
    """Several suppliers answer to a name."""

    code = "supplier_ambiguous"
    sentence = "'{wanted}' names more than one supplier: {found}."
    remedy = "Give the id of the one that you mean."


class SupplierMerged(Mistake):
    """A change of a supplier that was found to be the same as another."""

    code = "supplier_merged"
    sentence = "{name} was found to be the same as {into} and is counted there."
    remedy = "Change {into}, or split the two first."


class RelationshipUnknown(Mistake):
    """No such relationship."""

    code = "relationship_unknown"
    sentence = "There is no relationship '{wanted}' in the registry."
    remedy = "See those of a supplier with: genderaudit supplier show SUPPLIER."


class RelationshipCarriesNot(Mistake):
    """Money, a share or a clause on a kind of relationship that has none."""

    code = "relationship_carries_not"
    sentence = "The field '{field}' does not belong to a relationship of the type {type}."
    remedy = (
        "Only goods, work and transport carry money, clauses and contact; only ownership carries a share. "
        "Leave it out, or choose another type."
    )
    words = {"type": "suppliers.relationships.{code}"}


class SupplierReasonNeeded(Mistake):
    """A step that is written down with its reason."""

    code = "supplier_reason_needed"
    sentence = "A reason is due for this step with {what}."
    remedy = "Give it with the step; it is kept in the history."


class SupplierFieldNotUnderstood(Mistake):
    """Not `field=text`, or a field of a supplier that is not written so."""

    code = "supplier_field_not_understood"
    sentence = "'{text}' does not say what to set."
    remedy = "Write FIELD=TEXT, such as country=KE or psea=policy. Fields: {known}."


class TaskUnknown(Mistake):
    """No such verification task."""

    code = "task_unknown"
    sentence = "There is no verification task '{wanted}'."
    remedy = "See them with: genderaudit supplier tasks."


class TaskSettled(Mistake):
    """A verification task that was settled already."""

    code = "task_settled"
    sentence = "This verification task was settled already ({outcome})."
    remedy = "Undo that step, or raise a new task."


class IndicatorUnknown(Mistake):
    """No such procurement indicator."""

    code = "indicator_unknown"
    sentence = "There is no procurement indicator '{wanted}'."
    remedy = "Known ones: {known}."


class CountUnknown(Mistake):
    """No such count behind an indicator."""

    code = "count_unknown"
    sentence = "No procurement indicator counts '{wanted}'."
    remedy = "Known ones: {known}."


class CountsDoNotFit(Mistake):
    """A part that is larger than the whole."""

    code = "counts_do_not_fit"
    sentence = "{part} is larger than {whole}, of which it is a part."
    remedy = "Correct one of the two; nothing was changed."


class RateNotUnderstood(Mistake):
    """An exchange rate that cannot be read."""

    code = "rate_not_understood"
    sentence = "'{text}' is not an exchange rate."
    remedy = (
        "Write CURRENCY=RATE@DATE, such as KES=0.0077@2026-01-01: what one unit is worth in the reporting currency."
    )


class PeriodNotPossible(Mistake):
    """A period that ends before it starts."""

    code = "period_not_possible"
    sentence = "The period from {start} to {end} ends before it starts."
    remedy = "Give its first day, then its last."


class CurrencyUnknown(Mistake):
    """No such currency."""

    code = "currency_unknown"
    sentence = "No currency '{wanted}' is known here."
    remedy = "Write its three letters, such as KES or EUR."


class RateOfReporting(Mistake):
    """A rate of the currency into which everything is counted."""

    code = "rate_of_reporting"
    sentence = "{currency} is the reporting currency: it needs no rate."
    remedy = "Give the rates of the other currencies."


class WeightUnknown(Mistake):
    """No such weight of the exposure."""

    code = "weight_unknown"
    sentence = "The exposure has no weight '{wanted}'."
    remedy = "Known ones: {known}."


class WeightNotPossible(Mistake):
    """A weight outside of its bounds."""

    code = "weight_not_possible"
    sentence = "{value} cannot be this weight ({code})."
    remedy = "Give a number from {low} to {high}; counts and switches are whole numbers."


class CountryUnknown(Mistake):
    """No such country, nor a sector."""

    code = "country_unknown"
    sentence = "No country and no sector has the code '{wanted}'."
    remedy = "Write the two letters of a country, such as KE, or 2, 4, 6 or 8 digits of UNSPSC, such as 7611."


class LevelNotPossible(Mistake):
    """A level of risk outside of 0 to 1."""

    code = "level_not_possible"
    sentence = "{value} is no level of risk."
    remedy = "Give a number from 0, no risk seen, to 1, the highest."


class ThemeUnknown(Mistake):
    """No such theme of exposure."""

    code = "theme_unknown"
    sentence = "There is no theme '{wanted}'."
    remedy = "Known ones: {known}."
