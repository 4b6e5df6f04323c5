"""Lists that name organisations without their countries, and what a preview tells of how it read them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from genderaudit.domain.records import Author
from genderaudit.store import Workspace, create_workspace
from genderaudit.suppliers.actions.importing import import_suppliers, imports_of, preview_suppliers
from genderaudit.suppliers.model.intake import ImportStopped
from genderaudit.suppliers.model.supplier import Supplier
from genderaudit.suppliers.rules.ownership import classify

OFFICER = Author(post="Procurement Officer", office="Country Office")
REGISTRY = "Supplier,Country,Address\nTransit Global Logistique SARL,NE,\nLake Guards Ltd,KE,12 Lake Road\nSahel,NE,\n"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with create_workspace(tmp_path / "names.gaw", "x") as one:
        import_suppliers(one, OFFICER, preview_suppliers(one, listed(tmp_path, REGISTRY, "registry.csv")))
        yield one


def listed(tmp_path: Path, text: str, name: str = "list.csv") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def states(workspace: Workspace, path: Path) -> dict[str, str]:
    return {one.said.name: one.state for one in preview_suppliers(workspace, path).incoming}


def test_a_whole_name_that_one_supplier_has_is_known_where_the_list_tells_no_country(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = listed(tmp_path, "Seller,Buyer\nTRANSIT GLOBAL LOGISTIQUE SARL,Lake Guards Ltd\n")
    preview = preview_suppliers(workspace, path)
    assert {one.said.name: one.state for one in preview.incoming} == {
        "TRANSIT GLOBAL LOGISTIQUE SARL": "matched", "Lake Guards Ltd": "matched",
    }  # fmt: skip
    known = {one.name: one.id for one in workspace.find(Supplier)}
    (link,) = preview.relationships
    assert (link.seller, link.buyer) == (known["Transit Global Logistique SARL"], known["Lake Guards Ltd"])


def test_a_name_of_one_word_another_country_or_another_address_is_left_to_the_person(
    workspace: Workspace, tmp_path: Path
) -> None:
    assert states(workspace, listed(tmp_path, "Supplier\nSahel\n")) != {"Sahel": "matched"}
    assert states(workspace, listed(tmp_path, "Supplier,Country\nLake Guards Ltd,UG\n")) != {
        "Lake Guards Ltd": "matched"
    }
    elsewhere = listed(tmp_path, "Supplier,Address\nLake Guards Ltd,99 Harbour Street Mombasa\n")
    assert states(workspace, elsewhere) != {"Lake Guards Ltd": "matched"}


def test_a_name_that_two_suppliers_have_is_left_to_the_person(workspace: Workspace, tmp_path: Path) -> None:
    more = listed(tmp_path, "Supplier,Country\nLake Guards Ltd,UG\n", "more.csv")
    import_suppliers(workspace, OFFICER, preview_suppliers(workspace, more))
    assert states(workspace, listed(tmp_path, "Supplier\nLake Guards Ltd\n")) == {"Lake Guards Ltd": "undecided"}


def test_a_preview_tells_what_the_first_cells_were_read_as_and_what_a_heading_may_mean(
    workspace: Workspace, tmp_path: Path
) -> None:
    text = (
        "Fournisseur;Pays;Dépenses 2025 (XOF);Date début;% détenu par des femmes;Pays risque\n"
        "Lac Sécurité SA;Niger;1 250 000,50;1er janvier 2025;51,5;faible\n"
        "Mont Transport;Atlantide;n/d;demain;;\n"
    )
    preview = preview_suppliers(workspace, listed(tmp_path, text))
    read = {one.column: (one.read.kind, one.read.value) for one in preview.columns if one.read}
    assert read == {
        "Pays": ("country", "NE"),
        "Dépenses 2025 (XOF)": ("money", (Decimal("1250000.50"), "XOF")),
        "Date début": ("day", dt.date(2025, 1, 1)),
        "% détenu par des femmes": ("share", Decimal("51.5")),
    }
    (left,) = [one for one in preview.columns if not one.field]
    assert (left.column, left.maybe) == ("Pays risque", ("country",))
    assert preview.ours


def test_what_a_list_says_itself_stands_beside_what_is_known(workspace: Workspace, tmp_path: Path) -> None:
    (one,) = preview_suppliers(workspace, listed(tmp_path, "Supplier\nLAKE GUARDS LTD\n")).incoming
    assert (one.said.name, one.supplier.name) == ("LAKE GUARDS LTD", "Lake Guards Ltd")


def test_a_mapping_that_a_person_gave_stays_when_the_import_is_taken_back(workspace: Workspace, tmp_path: Path) -> None:
    path = listed(tmp_path, "Firma,Merkmal\nAlpha Trading,x\n")
    run = import_suppliers(workspace, OFFICER, preview_suppliers(workspace, path, mapping={"Firma": "name"}))
    step = workspace.history(run.id)[0].step.id
    workspace.undo_step(step, OFFICER, reason="Wrong list.")
    assert len(imports_of(workspace)) == 1
    again = preview_suppliers(workspace, path)
    assert again.remembered
    assert {one.column: one.field for one in again.columns} == {"Firma": "name", "Merkmal": ""}


def test_an_import_that_is_stopped_takes_nothing_in(workspace: Workspace, tmp_path: Path) -> None:
    before = len(workspace.find(Supplier))
    rows = "\n".join(f"Firm number {n},KE" for n in range(1200))
    preview = preview_suppliers(workspace, listed(tmp_path, f"Supplier,Country\n{rows}\n"))
    told: list[int] = []

    def goes_on(done: int, every: int) -> bool:
        told.append(done)
        return done < 1000

    with pytest.raises(ImportStopped):
        import_suppliers(workspace, OFFICER, preview, goes_on=goes_on)
    assert told == [0, 500, 1000]
    assert len(workspace.find(Supplier)) == before
    import_suppliers(workspace, OFFICER, preview)
    assert len(workspace.find(Supplier)) == before + 1200


def test_a_title_over_the_headings_is_none_of_them(workspace: Workspace, tmp_path: Path) -> None:
    text = "Liste des fournisseurs;;\nFournisseur;Pays;Ville\nAlpha Trading;Kenya;Kisumu\n"
    preview = preview_suppliers(workspace, listed(tmp_path, text))
    assert [one.column for one in preview.columns] == ["Fournisseur", "Pays", "Ville"]


def test_a_plain_no_is_not_women_owned_and_a_plain_yes_proves_nothing(workspace: Workspace, tmp_path: Path) -> None:
    text = "Supplier,Women owned?\nAlpha Trading,No\nBeta Trading,Yes\nGamma Trading,n/d\n"
    taken = [one.supplier.ownership for one in preview_suppliers(workspace, listed(tmp_path, text)).incoming]
    assert [classify(one).code for one in taken] == ["not_classified", "not_known", "not_known"]
    later = preview_suppliers(workspace, listed(tmp_path, "Supplier,Women owned?,Women share\nAlpha Trading,No,60\n"))
    assert classify(later.incoming[0].supplier.ownership).code == "control_not_verified"
