"""The report of the supplier network, and the sheet of one supplier: look at it, write it, make it signed in one go."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from genderaudit.domain.clock import Clock
from genderaudit.domain.ids import new_id
from genderaudit.domain.records import Author, RecordId, Value
from genderaudit.engagements import engagements_of_supplier
from genderaudit.engagements.model import Classification
from genderaudit.reports.actions.issuing import Stage
from genderaudit.reports.actions.registering import put_in_place
from genderaudit.reports.actions.supplying import open_actions, pins_of, require_size
from genderaudit.reports.actions.writing import next_version, put_whole, reference_of, require_free, signed_bytes
from genderaudit.reports.files.report import draw_report
from genderaudit.reports.files.versions import drawn_with
from genderaudit.reports.model.network import NETWORK, NetworkData
from genderaudit.reports.model.refusals import LanguageNotInPack, ReportStopped
from genderaudit.reports.model.signed import SignedReport, WrittenReport
from genderaudit.reports.rules.supply import extract_from, shown_extract, shown_supplier
from genderaudit.runtime.language import LANGUAGES, catalogue
from genderaudit.signing import Identity, TrustList
from genderaudit.store import Workspace
from genderaudit.suppliers import find_supplier, house_screening, registry_of, supply_setup_of, weights_of


class DrawnNetwork(NamedTuple):
    """A network's report, or a supplier's sheet, drawn in memory: neither the disk nor the journal knows of it."""

    pdf: bytes
    data: NetworkData
    owner: RecordId
    content: str

    def written(self) -> WrittenReport:
        """What the workspace remembers of this version."""
        version = self.data.version
        id = WrittenReport.id_for(self.owner, version)
        return WrittenReport(id=id, engagement=self.owner, version=version, content=self.content)


class IssuedNetwork(Value):
    """A network's report, or a supplier's sheet, that was drawn, signed and written."""

    file: str
    data: NetworkData
    sha256: str
    """Of the signed file."""
    signature: SignedReport


def preview_network(
    workspace: Workspace,
    author: Author,
    *,
    language: str,
    made_at: dt.datetime,
    supplier: str = "",
    title: str = "",
    classification: Classification = "confidential",
) -> bytes:
    """The network's report (or the sheet of a supplier, by id or name) in memory, as writing it now gives it."""
    drawn = drawn_network(
        workspace, author, language=language, made_at=made_at, supplier=supplier, title=title,
        classification=classification,
    )  # fmt: skip
    return drawn.pdf


def write_network(
    workspace: Workspace,
    author: Author,
    target: Path,
    *,
    language: str,
    made_at: dt.datetime,
    supplier: str = "",
    title: str = "",
    classification: Classification = "confidential",
) -> NetworkData:
    """The network's report (or the sheet of a supplier) as an unsigned PDF. Raises ReportExists, ReportNotWritten."""
    require_free(target)
    drawn = drawn_network(
        workspace, author, language=language, made_at=made_at, supplier=supplier, title=title,
        classification=classification,
    )  # fmt: skip
    with workspace.step("report.new_version", author) as step:
        step.put(drawn.written())
        put_whole(target, drawn.pdf)
    return drawn.data


def issue_network(
    workspace: Workspace,
    author: Author,
    target: Path,
    *,
    language: str,
    made_at: dt.datetime,
    identity: Identity,
    trust: TrustList,
    clock: Clock,
    supplier: str = "",
    title: str = "",
    classification: Classification = "confidential",
    progress: Callable[[Stage], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> IssuedNetwork:
    """The network's report (or the sheet of a supplier) drawn, certified by the preparer and put in place at once.

    Asked between stages, `should_stop` ends it with ReportStopped, and nothing is left. Raises what writing and
    signing raise.
    """

    def begin(stage: Stage) -> None:
        if should_stop is not None and should_stop():
            raise ReportStopped
        if progress is not None:
            progress(stage)

    begin("checking")
    require_free(target)
    begin("drawing")
    drawn = drawn_network(
        workspace, author, language=language, made_at=made_at, supplier=supplier, title=title,
        classification=classification,
    )  # fmt: skip
    begin("signing")
    signed = signed_bytes(drawn.pdf, drawn.data, identity, "preparer", trust=trust, clock=clock)
    begin("writing")
    sha256 = hashlib.sha256(signed).hexdigest()
    signature = SignedReport(
        id=new_id("sig"),
        engagement=drawn.owner,
        version=drawn.data.version,
        role="preparer",
        reference=drawn.data.reference,
        sha256=sha256,
        fingerprint=identity.fingerprint,
        at=clock(),
    )
    put_in_place(workspace, author, (drawn.written(), signature), target, signed)
    return IssuedNetwork(file=str(target), data=drawn.data, sha256=sha256, signature=signature)


def drawn_network(
    workspace: Workspace,
    author: Author,
    *,
    language: str,
    made_at: dt.datetime,
    supplier: str = "",
    title: str = "",
    classification: Classification = "confidential",
) -> DrawnNetwork:
    """The network's report, or the sheet of one supplier, as it would be written now.

    Raises LanguageNotInPack, NetworkTooLarge, SupplierUnknown, SupplierAmbiguous.
    """
    if language not in LANGUAGES:
        raise LanguageNotInPack(known=", ".join(LANGUAGES), wanted=language)
    only = find_supplier(workspace, supplier) if supplier else None
    extract = extract_from(registry_of(workspace), supply_setup_of(workspace), only)
    require_size(extract)
    actions = open_actions(workspace, only.id, engagements_of_supplier(workspace, only.id)) if only else ()
    owner, content = only.id if only else NETWORK, extract.digest(actions)
    signed = max((report.version for report in workspace.find(SignedReport, owner)), default=1)
    version = next_version(workspace, owner, signed, content)
    head = reference_of(only.id) if only else f"SN-{hashlib.sha256(author.office.encode()).hexdigest()[:6].upper()}-"
    shown = shown_extract(extract, weights_of(workspace), pins_of(workspace), house_screening(), actions)
    data = NetworkData.model_validate(
        {
            **shown,
            "language": language,
            "reference": f"{head}{version}",
            "version": version,
            "made_at": made_at,
            "program": drawn_with(),
            "title": title
            or (shown_supplier(only, owner).name if only else catalogue(language)("reports.network.title")),
            "office": author.office,
            "classification": classification,
        }
    )
    return DrawnNetwork(draw_report(data, {}), data, owner, content)
