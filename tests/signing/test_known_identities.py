"""Known identities: who works in a workspace, remembered once, without any key."""

from pathlib import Path

from genderaudit.domain.records import Author
from genderaudit.signing import forget_identity, identities_of, new_identity, remember_identity, remember_key
from genderaudit.store import Workspace
from work_samples import AUDITOR, Ticking

FINGERPRINT = "ab" * 32


def test_a_post_is_remembered_once_however_often_it_is_told(workspace: Workspace) -> None:
    for _ in range(2):
        remember_identity(workspace, AUDITOR, post=" Internal Auditor ", office="Amman", country="jo")
    known = identities_of(workspace)
    assert [(one.post, one.office, one.country, one.can_sign) for one in known] == [
        ("Internal Auditor", "Amman", "JO", False)
    ]
    assert len(workspace.steps()) == 1


def test_a_post_gets_its_key_later_and_keeps_its_record(workspace: Workspace) -> None:
    first = remember_identity(workspace, AUDITOR, post="Internal Auditor", office="Amman", country="JO")
    later = remember_identity(
        workspace, AUDITOR, post="Internal Auditor", office="Amman", fingerprint=FINGERPRINT, roles=("preparer",)
    )
    assert (later.id, later.country, later.can_sign) == (first.id, "JO", True)
    assert later.as_author() == Author(post="Internal Auditor", office="Amman", fingerprint=FINGERPRINT)


def test_what_is_remembered_of_a_key_is_its_certificate_and_its_place_only(
    workspace: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "auditor.p12"
    identity = new_identity(
        file,
        post="Internal Auditor",
        office="Amman",
        country="JO",
        roles=("preparer",),
        passphrase="river lamp basket",
        clock=Ticking(),
    )
    known = remember_key(workspace, AUDITOR, identity, file)
    assert (known.fingerprint, known.roles, known.file) == (identity.fingerprint, ("preparer",), str(file))
    assert "river lamp" not in known.model_dump_json()
    assert str(identity.key.private_numbers().d) not in known.model_dump_json()


def test_a_forgotten_post_can_be_brought_back_by_undo(workspace: Workspace) -> None:
    known = remember_identity(workspace, AUDITOR, post="Senior Auditor", office="Amman")
    forget_identity(workspace, AUDITOR, known)
    assert identities_of(workspace) == []
    workspace.undo(AUDITOR)
    assert identities_of(workspace) == [known]
