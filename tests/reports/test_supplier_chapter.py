"""The chapter on suppliers in the report of an engagement: recomputed, named where it lies, silent about people."""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import io
import json
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
from pikepdf import pdfa
from test_network_report import chain, link, spent, supplier
from test_register_report import MADE, NOBODY, with_data

from genderaudit.checklists import find_pack
from genderaudit.engagements import change_plan, take_step
from genderaudit.engagements.model import Engagement
from genderaudit.findings import add_finding, edit_finding
from genderaudit.reports.actions.compiling import compiled_now
from genderaudit.reports.actions.issuing import issue_report
from genderaudit.reports.actions.supplying import supply_choice
from genderaudit.reports.actions.verifying import verify_bytes
from genderaudit.reports.actions.writing import Drawn, drawn_now
from genderaudit.reports.files.embedded import attachments_of, model_bytes, read_embedded
from genderaudit.reports.model.data import ReportData
from genderaudit.reports.model.refusals import NoSuppliersToShow
from genderaudit.signing import TrustList, new_identity
from genderaudit.store import Workspace
from genderaudit.suppliers import exposure_of, network_of, raise_task, set_own_risk, weights_of
from genderaudit.suppliers.model.supplier import Certificate, Ownership, OwnRisk, Screening, Supplier
from work_samples import AUDITOR, Ticking, begun, five

__all__ = ["chain"]

ANSWERS = {"SP-23": "3"}


def assessment(workspace: Workspace, about: str = "sup-sewer", **more: Any) -> Engagement:
    pack = find_pack("genderaudit.supplier-procurement")
    facts: dict[str, Any] = {"title": "Sewing", "tier": "light", "parts": ["supplier"], "details": {"supplier": about}}
    return begun(workspace, pack, ANSWERS, **{**facts, **more})


def drawn(workspace: Workspace, engagement: Engagement, form: Any = "full", language: str = "en", **more: Any) -> Drawn:
    return drawn_now(workspace, engagement, form=form, language=language, made_at=MADE, **more)


def verdict_of(pdf: bytes) -> Any:
    return verify_bytes(pdf, "report.pdf", NOBODY, now=MADE, language="en", redraw="always")


def listed_in(pdf: bytes) -> list[dict[str, Any]]:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        found: list[dict[str, Any]] = json.loads(attachments_of(opened)["numbers.json"])["numbers"]
    return [one for one in found if one["rule"] == "supply"]


def values_in(pdf: bytes) -> dict[tuple[str, ...], Fraction]:
    return {tuple(one["args"]): Fraction(one["value"]) for one in listed_in(pdf)}


def words_on(pdf: bytes) -> str:
    """The text of all pages as an independent reader sees it."""
    with contextlib.closing(pypdfium2.PdfDocument(pdf)) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join(" ".join(pages).split())


@pytest.fixture
def rich(chain: Workspace) -> Workspace:
    """The sewer with a certificate, a screening, an owner and something to verify."""
    sewer = chain.get(Supplier, "sup-sewer")
    assert sewer is not None
    changes = {
        "certificates": (Certificate(scheme="Fair work seal", number="FW-77", expires=dt.date(2026, 1, 31)),),
        "screening": Screening(contact="direct", labour_intensity="high"),
        "assessed": None,
    }
    with chain.step("supplier.edit", AUDITOR) as step:
        step.put(sewer.model_copy(update=changes))
        owned = Ownership(women_share=Decimal(80), verification=3)
        step.put(supplier("owner", "Olive Holding", ownership=owned))
        step.put(link("7", "owner", "sewer", type="owns", share=Decimal(60)))
    raise_task(chain, AUDITOR, ["sup-sewer"], "nominee", "Who signs the cheques?", due=dt.date(2026, 2, 1))
    raise_task(chain, AUDITOR, ["sup-sewer", "sup-trader"], "shared_detail", "One phone with Jane Maria Example")
    return chain


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
@pytest.mark.parametrize("form", ["full", "public"])
def test_every_number_of_the_chapter_about_one_supplier_is_recomputed(
    rich: Workspace, language: str, form: str
) -> None:
    pdf = drawn(rich, assessment(rich), form, language).pdf
    found = verdict_of(pdf)
    assert (found.verdict, found.kind, found.redrawn, found.numbers.differing) == (
        "unsigned", "engagement", "same", (),
    )  # fmt: skip
    assert found.numbers.printed == found.numbers.confirmed > len(listed_in(pdf)) > 20


@pytest.mark.parametrize("form", ["full", "public"])
def test_every_number_of_the_chapter_about_all_suppliers_is_recomputed(chain: Workspace, form: str) -> None:
    pdf = drawn(chain, begun(chain, five(), {}), form, suppliers=True).pdf
    found = verdict_of(pdf)
    assert (found.redrawn, found.numbers.differing) == ("same", ())
    assert found.numbers.printed == found.numbers.confirmed > len(listed_in(pdf)) > 50


KNOWN_ALARMS = ("is not permitted", "expected 'B'", "embedded files", "interactive forms")
"""What pikepdf's validator denies because it does not know it: see the pages of other reports."""


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_chapter_is_tagged_like_the_rest_and_its_map_has_words_for_who_cannot_see_it(
    rich: Workspace, language: str
) -> None:
    pdf = drawn(rich, assessment(rich), language=language).pdf
    findings = pdfa.validate_written(io.BytesIO(pdf), "3b").findings
    assert [one.message for one in findings if not any(known in one.message for known in KNOWN_ALARMS)] == []
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        told = [str(node.Alt) for node in nodes(opened.Root.StructTreeRoot) if str(node.get("/S", "")) == "/Figure"]
        orders = [
            int(str(node.S)[2])
            for node in nodes(opened.Root.StructTreeRoot)
            if str(node.get("/S", "")) in ("/H1", "/H2", "/H3", "/H4")
        ]
    assert any("5" in one for one in told)
    assert all(one for one in told)
    assert all(after - before <= 1 for before, after in pairwise(orders))


def nodes(node: Any) -> Iterator[Any]:
    """The structure tree from the top."""
    below = node.get("/K", [])
    for one in below if isinstance(below, pikepdf.Array) else [below]:
        if isinstance(one, pikepdf.Dictionary) and "/S" in one:
            yield one
            yield from nodes(one)


def test_the_chapter_tells_what_a_procurement_officer_asks(rich: Workspace) -> None:
    text = words_on(drawn(rich, assessment(rich)).pdf)
    for expected in (
        "The supplier and its network", "Cedar Sewing", "Delta Mill", "Jordan", "Standard", "Inherited exposure",
        "60% owned by women", "3: certificate of a third party", "Fair work seal", "Ended: counts as none",
        "Who signs the cheques?", "60,000.00 USD", "Direct relationships", "Layout: columns by tier",
        "by this assessment", "passes on", "Olive Holding owns S-", "Through its recorded owners",
    ):  # fmt: skip
        assert expected in text, expected


def test_the_exposure_of_the_chapter_is_that_of_the_workspace(chain: Workspace) -> None:
    whole = network_of(chain)
    for engagement, label, id in (
        (assessment(chain), None, "sup-sewer"),
        (begun(chain, five(), {}), "us", "us"),
    ):
        found = drawn(chain, engagement, suppliers=True)
        assert found.data.supply is not None
        printed = values_in(found.pdf)["percent_of", "exposure", "sea_gbv", label or found.data.supply.only, "value"]
        kept = exposure_of(whole, weights_of(chain), "sea_gbv", id).inherited.value
        assert float(printed) == pytest.approx(100 * kept, abs=0.01)
        assert kept > 0.1


def test_a_changed_number_link_or_share_is_named(rich: Workspace) -> None:
    pdf = drawn(rich, assessment(rich)).pdf

    def named(change: Any) -> set[str]:
        found = verdict_of(with_data(pdf, lambda data: change(data["supply"])))
        assert "different" in (found.redrawn,)
        every = [one.args for one in found.numbers.differing if one.rule == "supply"]
        return {args[1] if args[0] == "percent_of" else args[0] for args in every}

    def lower(supply: dict[str, Any]) -> None:
        mill = next(one for one in supply["suppliers"] if one["name"] == "Delta Mill")
        mill["own_risks"][0]["value"] = "0.4"

    def weaken(supply: dict[str, Any]) -> None:
        mill = next(one["id"] for one in supply["suppliers"] if one["name"] == "Delta Mill")
        next(one for one in supply["relationships"] if one["seller"] == mill)["confidence"] = "low"

    def cut(supply: dict[str, Any]) -> None:
        mill = next(one["id"] for one in supply["suppliers"] if one["name"] == "Delta Mill")
        supply["relationships"] = [one for one in supply["relationships"] if one["seller"] != mill]

    def owned(supply: dict[str, Any]) -> None:
        next(one for one in supply["suppliers"] if one["name"] == "Cedar Sewing")["ownership"]["women_share"] = "61"

    def held(supply: dict[str, Any]) -> None:
        next(one for one in supply["relationships"] if one["type"] == "owns")["share"] = "30"

    assert {"exposure", "own_risk", "source_adds"} & named(lower) >= {"exposure", "own_risk"}
    assert {"exposure", "route_factor"} <= named(weaken)
    assert {"exposure", "source_count", "direct_count"} & named(cut) >= {"exposure", "source_count"}
    assert named(owned) >= {"women_share"}
    assert named(held) == {"link_fact", "through_owners"}


def test_a_number_changed_in_the_list_is_named(rich: Workspace) -> None:
    pdf = drawn(rich, assessment(rich)).pdf
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        listed = json.loads(attachments_of(opened)["numbers.json"])
        one = next(one for one in listed["numbers"] if one["args"][:1] == ["spend_year"])
        one["value"] = "1"
        spec = opened.attachments["numbers.json"]
        opened.attachments["numbers.json"] = pikepdf.AttachedFileSpec(
            opened, json.dumps(listed).encode(), filename=spec.filename, mime_type="application/json"
        )
        written = io.BytesIO()
        opened.save(written)
    codes = {(one.code, one.args) for one in verdict_of(written.getvalue()).numbers.differing}
    assert ("stated_differs", ("spend_year",)) in codes


SECRETS = ("Jane", "Secret Street", "private", "+000 111", "TAX-9", "sup-trader", "sup-sewer", "FW-77")


def test_what_leads_to_a_person_is_in_neither_form(rich: Workspace) -> None:
    engagement = assessment(rich)
    for form in ("full", "public"):
        found = drawn(rich, engagement, form)
        text = model_bytes(found.data).decode() + words_on(found.pdf)
        assert [secret for secret in SECRETS if secret in text] == [], form


def test_the_public_copy_has_labels_for_names_and_only_shares_of_money(rich: Workspace) -> None:
    engagement = assessment(rich, title="An assessment")
    full, public = drawn(rich, engagement), drawn(rich, engagement, "public")
    told = model_bytes(public.data).decode() + words_on(public.pdf)
    # the plan says who was assessed; the chapter does not say it again
    bare = drawn(rich, engagement, "public", suppliers=False)
    assert told.count("Cedar") == (model_bytes(bare.data).decode() + words_on(bare.pdf)).count("Cedar")
    for name in ("Delta", "J. M. E.", "Fair work", "cheques", "60000", "60,000", "40000", "40,000"):
        assert name not in told, name
    assert full.data.supply is not None and public.data.supply is not None
    key = ("percent_of", "exposure", "sea_gbv", public.data.supply.only, "value")
    assert values_in(full.pdf)[key] == values_in(public.pdf)[key] > 0


def test_a_report_that_names_suppliers_is_at_least_confidential(chain: Workspace) -> None:
    engagement = change_plan(chain, AUDITOR, begun(chain, five(), {}), {"classification": "internal"})
    assert drawn(chain, engagement).data.plan.classification == "internal"
    assert drawn(chain, engagement, suppliers=True).data.plan.classification == "confidential"
    assert drawn(chain, engagement, "public", suppliers=True).data.plan.classification == "public"


def test_without_suppliers_there_is_no_chapter_and_no_trace_of_it(workspace: Workspace) -> None:
    engagement = begun(workspace, five(), {})
    found = drawn(workspace, engagement)
    assert found.data.supply is None
    assert b'"supply"' not in model_bytes(found.data)
    assert supply_choice(workspace, engagement).why_not == "no_suppliers"
    with pytest.raises(NoSuppliersToShow):
        drawn(workspace, engagement, suppliers=True)


def test_who_says_nothing_has_the_chapter_where_the_work_is_about_suppliers(chain: Workspace) -> None:
    audit = begun(chain, five(), {})
    assert drawn(chain, audit).data.supply is None
    assert drawn(chain, assessment(chain)).data.supply is not None
    assert drawn(chain, assessment(chain), suppliers=False).data.supply is None
    practice = begun(
        chain, find_pack("genderaudit.supplier-procurement"), {}, tier="full", parts=["office"], title="Practice"
    )
    chapter = drawn(chain, practice).data.supply
    assert chapter is not None and (chapter.only, len(chapter.suppliers)) == ("", 5)
    finding = add_finding(chain, AUDITOR, audit, {"title": "Nobody looks at the mill"}, clock=Ticking())
    risk = OwnRisk(theme="labour", value=Decimal("0.5"), status="found", on=dt.date(2026, 2, 1), finding=finding.id)
    set_own_risk(chain, AUDITOR, "sup-farm", "labour", risk, reason="The finding")
    assert drawn(chain, audit).data.supply is not None


def test_issuing_the_assessment_changes_nothing_in_its_chapter(rich: Workspace, tmp_path: Path) -> None:
    engagement = assessment(rich)
    for status in ("submitted", "cleared"):
        engagement = take_step(rich, AUDITOR, engagement, status)  # type: ignore[arg-type]
    key = new_identity(
        tmp_path / "preparer.p12", post="Internal Auditor", office="Amman", country="XX", roles=("preparer",),
        passphrase="a passphrase of tests", clock=Ticking(MADE),
    )  # fmt: skip
    issued = issue_report(
        rich, AUDITOR, engagement, tmp_path / "full.pdf", form="full", language="en", made_at=MADE, identity=key,
        trust=TrustList(), clock=Ticking(MADE),
    )  # fmt: skip
    noted = rich.get(Supplier, "sup-sewer")
    assert noted is not None and noted.assessed is not None and noted.assessed.engagement == engagement.id
    public = drawn(rich, engagement, "public")
    assert (issued.data.version, public.data.version) == (1, 1)
    again = drawn(rich, engagement)
    assert (again.data.version, again.data.supply) == (1, issued.data.supply)
    with rich.step("supplier.edit", AUDITOR) as step:
        step.put(noted.model_copy(update={"psea": "policy"}))
    assert drawn(rich, engagement).data.version == 2


def test_open_steps_of_other_work_are_listed_and_those_of_this_report_counted(rich: Workspace) -> None:
    before = assessment(rich, title="Last year")
    finding = add_finding(rich, AUDITOR, before, {"title": "No complaint box"}, clock=Ticking())
    opened = edit_finding(
        rich, AUDITOR, finding, {"recommendation": "Hang up a box", "priority": "high"}, clock=Ticking()
    )
    with rich.step("finding.step", AUDITOR) as step:
        step.put(opened.model_copy(update={"status": "open"}))
    now, mine = drawn(rich, assessment(rich, title="This year")), drawn(rich, before)
    assert now.data.supply is not None and mine.data.supply is not None
    assert [(one.kind, one.text, one.priority) for one in now.data.supply.actions][:1] == [
        ("finding", "Hang up a box", "high")
    ]
    assert [one.kind for one in mine.data.supply.actions] == ["task", "task"]
    assert (now.data.supply.steps_inside, mine.data.supply.steps_inside) == (0, 1)
    assert verdict_of(now.pdf).numbers.differing == ()


def test_long_lists_end_with_how_many_more_and_the_data_hold_all(chain: Workspace) -> None:
    with chain.step("supplier.add", AUDITOR) as step:
        for place in range(40):
            step.put(supplier(f"many-{place}", f"Small Firm {place:02d}", spend=spent(1_000 + place)))
            step.put(link(f"many-{place}", f"many-{place}", "us"))
    found = drawn(chain, begun(chain, five(), {}), suppliers=True)
    text = words_on(found.pdf)
    assert "And 24 more; they lie in the data inside." in text
    assert found.data.supply is not None and len(found.data.supply.suppliers) == 45
    assert verdict_of(found.pdf).numbers.differing == ()


def test_a_report_with_the_chapter_can_be_compiled(rich: Workspace, tmp_path: Path) -> None:
    key = new_identity(
        tmp_path / "preparer.p12", post="Internal Auditor", office="Amman", country="XX", roles=("preparer",),
        passphrase="a passphrase of tests", clock=Ticking(MADE),
    )  # fmt: skip
    files = []
    for name, suppliers in (("with.pdf", True), ("without.pdf", False)):
        issue_report(
            rich, AUDITOR, assessment(rich, title=name), tmp_path / name, form="full", language="en", made_at=MADE,
            identity=key, trust=TrustList(), clock=Ticking(MADE), suppliers=suppliers,
        )  # fmt: skip
        files.append(tmp_path / name)
    pdf, data = compiled_now(files, title="Two", office="Amman", language="fr", trust=TrustList(), made_at=MADE)
    assert [source.data.supply is not None for source in data.sources] == [True, False]
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        inside = read_embedded(opened).data
    assert hashlib.sha256(model_bytes(inside)).digest() == hashlib.sha256(model_bytes(data)).digest()
    assert verdict_of(pdf).numbers.differing == ()
    assert isinstance(data.sources[0].data, ReportData)
