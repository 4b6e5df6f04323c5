"""Sample data to look around in: three engagements at three stages, and keys that can sign."""

from pathlib import Path

import pytest

from genderaudit.engagements import answers_of
from genderaudit.engagements.model import Engagement
from genderaudit.rooms import open_everywhere
from genderaudit.sample import IDENTITY_PASSPHRASE, PASSPHRASE, make_sample
from genderaudit.signing import identities_of, load_identity
from genderaudit.suppliers import registry_of


def test_the_sample_has_work_to_do_work_to_review_and_work_to_report(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    path = make_sample(tmp_path, language="en", told=lambda done, total: told.append((done, total)))
    with open_everywhere(path, PASSPHRASE) as workspace:
        assert workspace.check() == []
        engagements = {one.status: one for one in workspace.find(Engagement)}
        assert set(engagements) == {"in_progress", "submitted", "cleared"}
        assert len(answers_of(workspace, engagements["in_progress"])) > 5
        registry = registry_of(workspace)
        about = next(one.supplier for one in workspace.find(Engagement) if one.supplier)
        assert registry.name_of(about) == "Blue Heron Catering"
        known = identities_of(workspace)
        assert {role for one in known for role in one.roles} == {"preparer", "reviewer", "approver"}
        for one in known:
            assert load_identity(Path(one.file), IDENTITY_PASSPHRASE).fingerprint == one.fingerprint
    assert told == [(number, 10) for number in range(1, 11)]


def test_making_the_sample_can_be_stopped_between_two_steps(tmp_path: Path) -> None:
    class Enough(Exception):
        pass

    def told(done: int, total: int) -> None:
        if done == 6:
            raise Enough

    with pytest.raises(Enough):
        make_sample(tmp_path, language="en", told=told)
