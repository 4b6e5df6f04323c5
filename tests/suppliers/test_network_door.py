"""The terminal door of the network, the states of the map, and results put in words."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
from network_samples import DAY, link, risk, supplier

from genderaudit.cli import main
from genderaudit.domain.records import Author
from genderaudit.runtime.language import LANGUAGES
from genderaudit.store import Workspace, create_workspace, open_workspace
from genderaudit.suppliers import (
    blind_spots_of,
    breaks_of,
    compare_states,
    concentration_of,
    critical_of,
    drafts_of,
    exposure_of,
    find_viewpoint,
    map_states,
    network_of,
    network_seen,
    open_task,
    owners_of,
    remove_map_state,
    rings_of,
    save_map_state,
    weights_of,
)
from genderaudit.suppliers.model.keeping import SupplySetup
from genderaudit.suppliers.model.network_refusals import StateNameTaken, StateUnknown
from genderaudit.suppliers.model.relationship import Relationship
from genderaudit.suppliers.model.supplier import Supplier
from work_samples import KDF, PASSPHRASE

AUTHOR = Author(post="Procurement Officer", office="Country Office")
PAID = {"currency": "USD", "start": DAY, "end": DAY}
CLAIM = {"women_share": 60, "women_control": True, "independent": True, "verification": 1}
SUPPLIERS = (
    supplier("s-agency", name="Labour Agency", own_risks=(risk(0.8, "labour", finding="finding-1"),), country="KE"),
    supplier("s-broker", name="Broker", country="KE", spend=({"amount": 600, "category": "7611", **PAID},)),
    supplier("s-other", name="Cleaning Cooperative", country="KE", ownership=CLAIM),
    supplier("s-front", name="Front Trading", sole_trader=True),
)
LINKS = (
    link("s-agency", "s-broker", "labour_agency", 50, id="l-1", gender_clause=False, contact="direct"),
    link("s-broker", "us", "supplies", id="l-2", gender_clause=True, category="7611"),
    link("s-other", "us", "supplies", 400, id="l-3", category="7611"),
    link("s-other", "s-front", "shares_address", id="l-4", shared="House 3"),
    link("s-front", "s-broker", "owns", share=60, id="l-5"),
    link("s-broker", "s-front", "owns", share=10, id="l-6"),
)


def fill(workspace: Workspace, *records: Supplier | Relationship | SupplySetup) -> None:
    with workspace.step("supplier.add", AUTHOR) as step:
        for record in records:
            step.put(record)


@pytest.fixture
def workspace(tmp_path: Path) -> Any:
    with create_workspace(tmp_path / "office.gaw", PASSPHRASE, kdf_iterations=KDF) as made:
        fill(made, *SUPPLIERS, *LINKS)
        yield made


@pytest.fixture
def office(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> Path:
    def opened(path: Path, passphrase: str, **more: Any) -> Workspace:
        from genderaudit.store import open_workspace

        return open_workspace(path, passphrase, kdf_iterations=KDF, **more)

    path = workspace.path
    workspace.close()
    monkeypatch.setattr("genderaudit.rooms.open_workspace", opened)
    monkeypatch.setenv("GENDERAUDIT_WORKSPACE", str(path))
    monkeypatch.setenv("GENDERAUDIT_PASSPHRASE", PASSPHRASE)
    return path


def run(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    assert main(["network", *words, "--json", "--language", "en"]) == 0
    return json.loads(capsys.readouterr().out)


def said(capsys: pytest.CaptureFixture[str], *words: str, language: str = "en", code: int = 0) -> str:
    assert main(["network", *words, "--language", language]) == code
    shown = capsys.readouterr()
    return shown.out if code == 0 else shown.err


def test_exposure_names_the_paths_and_their_shares_sum_to_one(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = run(capsys, "exposure", "--theme", "labour")
    ours = next(one for one in rows if one["supplier"] == "us")
    assert ours["inherited"]["value"] == pytest.approx(0.8 * 0.9 * 1.0 * 0.7 * 0.9 * 0.6)
    assert [one["via"] for one in ours["paths"]] == [["s-agency", "s-broker", "us"]]
    assert sum(one["share"] for one in ours["paths"]) == pytest.approx(1)
    assert {one["supplier"]: one["own"] for one in rows} == {"us": None, "s-agency": 0.8, "s-broker": None}
    assert {one["theme"] for one in run(capsys, "exposure", "Broker")} == {
        "sea_gbv",
        "labour",
        "psea_capacity",
        "pay_equality",
    }
    assert "Labour Agency → Broker → our organisation" in said(capsys, "exposure", "--theme", "labour", "--sensitivity")


def test_what_if_shows_before_and_after_and_saves_nothing(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = run(capsys, "exposure", "us", "--theme", "labour")
    tried = run(capsys, "whatif", "--theme", "labour", "--clause", "l-1=gender", "--own", "Labour Agency=0.5")
    assert tried["after"]["inherited"]["value"] == pytest.approx(before[0]["inherited"]["value"] * 0.9 * 0.5 / 0.8)
    assert run(capsys, "exposure", "us", "--theme", "labour") == before
    assert "last step" in said(capsys, "whatif", "--theme", "labour", "--remove", "Broker")
    unclear = ("--remove us", "Broker --remove Broker", "--clause l-1=nothing", "--own Broker=2", "--verify l-99")
    for wrong in map(str.split, unclear):
        assert "tried out" in said(capsys, "whatif", "--theme", "labour", *wrong, code=2)


def test_womens_share_through_owners_is_told_owner_by_owner(
    office: Path, workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_workspace(office, PASSPHRASE, kdf_iterations=KDF) as again:
        fill(
            again,
            supplier("s-firm", name="Coast Packaging", ownership={**CLAIM, "verification": 2}),
            supplier("s-held", name="Inland Packaging", ownership={**CLAIM, "women_share": 90}),
            link("s-firm", "s-held", "owns", share="40.5", id="l-7"),
            link("s-broker", "s-held", "owns", share="59.5", id="l-8"),
        )
    found = run(capsys, "women", "--through-owners")
    rows = {one["supplier"]: one for one in found["rows"]}
    assert set(rows) == {"s-broker", "s-front", "s-held"}
    assert (rows["s-held"]["low"], rows["s-held"]["high"]) == ("24.3", "83.8")  # 40.5 x 60 %, the broker not known
    assert (rows["s-held"]["claimed"], rows["s-held"]["counted"], found["least"]) == ("90", False, 2)
    assert "in_loop" in rows["s-broker"]["notes"]
    assert found["names"]["s-firm"] == "Coast Packaging"
    assert found["basis"]["method"] == "women_through_owners"
    claimed = run(capsys, "women", "--through-owners", "--least", "1", "--limit", "1")
    assert {one["supplier"]: one["counted"] for one in claimed["rows"]}["s-held"] is False  # 90 is more than 83.8
    for language in LANGUAGES:
        told = said(capsys, "women", "--through-owners", language=language)
        assert "Inland Packaging" in told
        assert "{" not in told
    told = said(capsys, "women", "--through-owners", "--limit", "0")
    assert "Inland Packaging: from 24.3 % to 83.8 % held by women, its owners included" in told
    assert "Coast Packaging holds 40.5 % (women’s share in it 60 %)" in told
    assert "the claim does not fit the recorded owners" in told
    assert "Information only (house default)" in told
    assert "Inland Packaging" not in said(capsys, "women", "--through-owners", "--limit", "1")
    reasons = {tuple(one["reasons"]) for one in run(capsys, "owners")["unverified"] if one["supplier"] == "s-held"}
    assert reasons == {("owner_not_classified", "owners_differ")}


def test_every_list_prints_in_every_language(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for language in LANGUAGES:
        for name in (
            "critical",
            "concentration",
            "blindspots",
            "breaks",
            "rings",
            "owners",
            "women",
            "tiers",
            "states",
        ):
            assert "network." not in said(capsys, name, language=language)
        assert said(capsys, "exposure", language=language)


def test_lists_carry_drafts_and_receipts_as_json(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert [one["supplier"] for one in run(capsys, "critical")["rows"] if one["cut"]] == ["s-broker", "s-broker"]
    found = run(capsys, "breaks")
    assert found["names"] == {"s-broker": "Broker", "s-agency": "Labour Agency"}
    assert [(one["supplier"], one["link"], one["known"]) for one in found["rows"]] == [("s-broker", "l-1", True)]
    assert found["drafts"][0]["title"] == "A clause ends at Broker"
    rings = run(capsys, "rings")
    assert rings["rows"][0]["details"] == ["•••"], "a sole trader is among them"
    assert all(one["verify"] for one in rings["drafts"])
    owners = run(capsys, "owners")
    assert [one["members"] for one in owners["loops"]] == [["s-broker", "s-front"]]
    assert "control not yet verified" in owners["drafts"][0]["condition"]
    assert run(capsys, "tiers")["rows"][0] == {"supplier": "s-agency", "shortest": 2, "longest": 2, "tiers": [2]}
    assert run(capsys, "concentration", "--total", "all=2000")["rows"][0]["high"] == pytest.approx(900 + 400 + 2500)


def test_the_map_is_written_as_a_file(office: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shown = run(capsys, "map", str(tmp_path / "map.svg"))
    assert (tmp_path / "map.svg").read_text(encoding="utf-8").lstrip().startswith("<")
    assert shown["about"]


def test_states_are_saved_by_name_and_compared(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert [one["name"] for one in run(capsys, "states", "--save", "Before the  tender")] == ["Before the tender"]
    assert run(capsys, "compare", "before the tender")["links_new"] == []
    assert "no supplier" in said(capsys, "exposure", "Broker", "--known-at", "2020-01-01", code=2)
    assert "The two states are the same" in said(capsys, "compare", "Before the tender")
    assert "no state of the map" in said(capsys, "compare", "nobody knows it", code=2)
    assert run(capsys, "compare", "2020-01-01")["suppliers_new"][0] == ["s-agency", "Labour Agency"]


def test_a_state_shows_the_map_as_we_knew_it_and_as_it_was_true(workspace: Workspace) -> None:
    state = save_map_state(workspace, AUTHOR, "First", clock=lambda: dt.datetime.now(dt.UTC))
    fill(
        workspace,
        SUPPLIERS[1].model_copy(update={"name": "Broker Ltd"}),
        link("s-new", "us", value=9, id="l-7", valid_from="2026-01-01", valid_to="2026-06-30"),
        supplier("s-new", name="Newcomer"),
        SUPPLIERS[3].model_copy(update={"sites": SUPPLIERS[3].sites, "note": "seen"}),
    )
    with workspace.step("relationship.remove", AUTHOR) as step:
        step.remove("l-3")
    view = find_viewpoint(workspace, "first")
    then, now = network_seen(workspace, view), network_of(workspace)
    assert ("s-new" in then.places, "s-new" in now.places) == (False, True)
    assert then.names["s-broker"] == "Broker"
    assert "l-7" in network_of(workspace, true_on=dt.date(2026, 6, 30)).keys
    assert "l-7" not in network_of(workspace, true_on=dt.date(2026, 7, 1)).keys
    found = compare_states(workspace, view)
    assert found.suppliers_new == (("s-new", "Newcomer"),)
    assert found.links_new == (("l-7", "Newcomer → us"),)
    assert found.links_gone == (("l-3", "Cleaning Cooperative → us"),)
    changes = {one.record: [(f.field, f.before, f.after) for f in one.fields] for one in found.suppliers_changed}
    assert changes["s-broker"] == [("name", "Broker", "Broker Ltd")]
    back = compare_states(workspace, find_viewpoint(workspace, "now"), view)
    assert (back.suppliers_gone, back.links_new) == (found.suppliers_new, found.links_gone)
    workspace.undo(AUTHOR)
    workspace.undo(AUTHOR)
    assert compare_states(workspace, view).links_gone == ()
    with pytest.raises(StateNameTaken):
        save_map_state(workspace, AUTHOR, "FIRST")
    remove_map_state(workspace, AUTHOR, state)
    assert map_states(workspace) == ()
    with pytest.raises(StateUnknown):
        find_viewpoint(workspace, "first")


def test_a_network_is_kept_until_the_journal_changes_and_follows_an_undo(workspace: Workspace) -> None:
    first = network_of(workspace)
    assert network_of(workspace) is first
    fill(workspace, link("s-front", "us", value=1, id="l-8"))
    assert "l-8" in network_of(workspace).keys
    workspace.undo(AUTHOR)
    assert network_of(workspace).keys == first.keys


def test_weights_that_a_workspace_changed_are_used_and_named(workspace: Workspace) -> None:
    before = exposure_of(network_of(workspace), weights_of(workspace), "labour")
    fill(
        workspace,
        SupplySetup.model_validate({"id": "supply-setup", "weights": {"k.labour_agency": "0.45", "unknown": 1}}),
    )
    after = exposure_of(network_of(workspace), weights_of(workspace), "labour")
    assert after.basis.changed == {"k.labour_agency": 0.45}
    assert after.inherited.value == pytest.approx(before.inherited.value / 2)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_result_is_told_in_words_with_its_suppliers_links_and_evidence(
    workspace: Workspace, language: str
) -> None:
    net, told = network_of(workspace), []
    results = (critical_of, concentration_of, blind_spots_of, breaks_of, rings_of, owners_of)
    for result in (exposure_of(net, weights_of(workspace), "labour"), *(of(net) for of in results)):
        told += drafts_of(result, net, language)
    assert {one.code for one in told} == {
        "exposure_source", "single_point", "concentrated", "blind_spot", "clause_break", "ring", "ownership_loop",
        "unverified_control",
    }  # fmt: skip
    for one in told:
        assert one.title
        assert "{" not in one.condition
        assert one.suppliers
        assert one.verify == (one.code in ("ring", "ownership_loop", "unverified_control"))
    assert told[0].evidence == ("finding-1",)
    assert told[0].links == ("l-1", "l-2")
    assert "House 3" not in "".join(one.condition for one in told)


def test_a_ring_opens_one_verification_task_and_no_second_one(workspace: Workspace) -> None:
    (ring,) = drafts_of(rings_of(network_of(workspace)), network_of(workspace))
    first, second = (open_task(workspace, AUTHOR, ring) for _ in range(2))
    assert first.task.code == "shared_detail"
    assert (second.task.id, second.known) == (first.task.id, True)
