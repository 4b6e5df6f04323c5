"""What kinds of record, their fields and codes are called, as `records.yaml` and the rooms' own words have it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from genderaudit.runtime.language import Texts, catalogue
from genderaudit.store import StepInfo
from genderaudit.widgets.texts import labelled, spoken

_CODES: Mapping[str, str] = {
    "acceptance.decision": "records.codes.accepting",
    "acceptance.role": "records.codes.approver",
    "affected.group": "risks.groups",
    "answer.state.confidence": "answers.confidence",
    "answer.state.sources": "answers.voices",
    "answer.state.status": "answers.status",
    "appetite": "risks.labels.band",
    "assessed.rating": "ratings",
    "assessed.tier": "suppliers.screening.tiers",
    "bands.code": "risks.labels.band",
    "bands.approver": "records.codes.approver",
    "bands.shape": "records.codes.shape",
    "consent.voice": "answers.voices",
    "controls.effectiveness": "reports.register.effectiveness",
    "controls.groups": "risks.groups",
    "controls.lowers": "reports.register.lowers",
    "controls.side": "reports.register.side",
    "counts": "records.codes.counts",
    "disposition.decision": "dispositions",
    "engagement.classification": "reports.classification",
    "engagement.gender_focus": "reports.gender_focus",
    "engagement.serves_4c": "reports.serves_4c",
    "engagement.status": "statuses",
    "engagement.team.role": "reports.team",
    "engagement.type": "reports.kind",
    "evidence.confidentiality": "reports.classification",
    "evidence.grade": "reports.grade",
    "evidence.type": "evidence_kind",
    "finding.acceptance": "reports.acceptance",
    "finding.commitments": "commitments",
    "finding.level": "records.codes.flag",
    "finding.priority": "reports.priority",
    "finding.root_cause": "reports.root_cause",
    "finding.status": "reports.follow_up",
    "identifiers.scheme": "suppliers.scheme_",
    "known_identity.roles": "signing.role",
    "links.how": "records.codes.link_how",
    "links.to": "records.codes.link",
    "map_pins.layout": "records.codes.map",
    "mark.confidence": "answers.confidence",
    "mark.sources": "answers.voices",
    "match.reasons": "suppliers_matching.reasons",
    "matrix.people_floor": "risks.labels.band",
    "matrix.status": "rating_basis",
    "others": "risks.axes",
    "others.confidence": "risks.confidences",
    "own_risks.status": "suppliers.own_risk",
    "own_risks.theme": "suppliers.themes",
    "ownership.definition": "suppliers.definitions",
    "ownership.verification": "suppliers.ladder",
    "panel": "records.codes.panel",
    "people": "risks.groups",
    "people.confidence": "risks.confidences",
    "priors": "suppliers.themes",
    "ranges.effect.shape": "records.codes.distribution",
    "ranges.likelihood.shape": "records.codes.distribution",
    "rating_override.rating": "ratings",
    "relationship.confidence": "suppliers.confidences",
    "relationship.contact": "suppliers.contact",
    "relationship.type": "suppliers.relationships",
    "retaliation_check.answered": "records.codes.retaliation",
    "review_note.state": "records.codes.review_state",
    "risk.category": "risks.categories",
    "risk.status": "risks.statuses",
    "risk_setup.groups_off": "risks.groups",
    "risks.band": "risks.labels.band",
    "risks.status": "risks.statuses",
    "sample.method": "reports.sample",
    "screening.contact": "suppliers.contact",
    "screening.country_risk": "suppliers.confidences",
    "screening.earlier_finding": "records.codes.earlier_finding",
    "screening.labour_intensity": "suppliers.confidences",
    "signed_report.role": "signing.role",
    "spend.stage": "suppliers.stages",
    "split_by": "reports.register.split_",
    "supplier.psea": "suppliers.psea",
    "supplier.type": "suppliers.types",
    "supply_setup.definition": "suppliers.definitions",
    "targets.indicator": "suppliers.indicators",
    "treatments.from_check": "risks.checks",
    "treatments.moves_risk_to": "risks.groups",
    "treatments.protects": "risks.groups",
    "treatments.status": "reports.register.treatment_status",
    "treatments.way": "reports.register.way",
    "unaffected": "risks.groups",
    "verification_task.code": "suppliers.tasks.codes",
    "verification_task.status": "suppliers.tasks.statuses",
    "workforce.level": "suppliers.workforce",
}
"""The end of a field's path to where the catalogue has words for its codes, or for the keys of what it maps."""


def kind_words(kind: str) -> str:
    """The heading over records of one kind; the code itself for a kind that this window does not know."""
    texts = catalogue(spoken())
    return _text(texts, f"records.kinds.{kind}") or kind


def field_words(path: str) -> str:
    """What a field is called, by its path such as `supplier.spend.stage`; its code with spaces if it has no words."""
    texts = catalogue(spoken())
    found = (_text(texts, f"records.fields.{end.replace('.', '_')}") for end in _ends(path))
    return next((words for words in found if words), path.rpartition(".")[2].replace("_", " "))


def words_for_codes(path: str) -> str:
    """Where the catalogue has words for the codes of a field, by its path; '' for a field without codes."""
    return next((_CODES[end] for end in _ends(path) if end in _CODES), "")


def code_words(path: str, code: str) -> str:
    """A code of a field in words, by the field's path; the code itself where the catalogue has none."""
    where = words_for_codes(path)
    if not where:
        return code
    texts = catalogue(spoken())
    key = f"{where}{code}" if where.endswith("_") else f"{where}.{code}"
    return _text(texts, key) or _text(texts, f"{key}.name") or code


def step_title(name: str, language: str) -> str:
    """A step's name in words; the code itself where the catalogue has none."""
    return _text(catalogue(language), f"steps.{name.replace('.', '_')}") or name


def step_words(step: StepInfo, language: str) -> str:
    """What a step did; of one that turned another round, which one."""
    words = step_title(step.name, language)
    return labelled(words, step_title(step.turned, language)) if step.turned else words


def _ends(path: str) -> Iterator[str]:
    """The path itself, then what is left of it without its first parts: the nearest description wins."""
    parts = path.split(".")
    for start in range(len(parts)):
        yield ".".join(parts[start:])


def _text(texts: Texts, key: str) -> str:
    try:
        return texts(key)
    except KeyError:
        return ""
