import datetime as dt
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from store_samples import AUDITOR, OFFICER, Answer, Note, Ticking, new, put, reopen

from genderaudit.store import Entry, Workspace, errors

DAY = dt.date(2026, 3, 3)


def exchange(receiver: Workspace, sender: Workspace) -> None:
    known = {tip.device: tip.number for tip in receiver.tips()}
    receiver.merge(sender.entries(known))


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[tuple[Workspace, Workspace]]:
    """Two copies of one workspace that holds a1 and a2."""
    here, there = tmp_path / "here.gaw", tmp_path / "there.gaw"
    with new(here, clock=Ticking()) as workspace:
        put(workspace, Answer(id="a1", value="yes"), Answer(id="a2", value="yes"))
    shutil.copy(here, there)
    later = Ticking(dt.datetime(2026, 3, 4, tzinfo=dt.UTC))
    with reopen(here, clock=Ticking()) as first, reopen(there, clock=later) as second:
        yield first, second


def test_work_on_different_records_comes_together_without_a_question(laptops: tuple[Workspace, Workspace]) -> None:
    here, there = laptops
    put(here, Answer(id="a1", value="no"))
    put(there, Answer(id="a2", value="no"), Answer(id="a3", value="new"), author=OFFICER)
    told = here.merge(there.entries())
    assert (told.taken, told.known, told.records, told.conflicts) == (2, 2, ("a2", "a3"), ())
    exchange(there, here)
    expected = [Answer(id="a1", value="no"), Answer(id="a2", value="no"), Answer(id="a3", value="new")]
    assert here.find(Answer) == there.find(Answer) == expected
    assert here.history("a3") == there.history("a3")
    assert here.check() == there.check() == []
    assert here.conflicts() == []


def test_a_record_changed_on_both_sides_keeps_both_until_a_person_settles_it(
    laptops: tuple[Workspace, Workspace],
) -> None:
    here, there = laptops
    put(here, Answer(id="a1", value="mine"))
    put(there, Answer(id="a1", value="theirs"), author=OFFICER)
    exchange(here, there)
    exchange(there, here)
    (conflict,) = here.conflicts()
    assert there.conflicts() == [conflict]
    assert {head.body and head.read(Answer).value for head in conflict.heads} == {"mine", "theirs"}
    assert here.get(Answer, "a1") == there.get(Answer, "a1") == conflict.heads[0].read(Answer)
    with here.step("conflict.settle", AUDITOR, reason="talked it over") as step:
        settled = step.settle(Answer(id="a1", value="both"))
    assert set(settled.supersedes) == {head.id for head in conflict.heads}
    assert here.conflicts() == []
    exchange(there, here)
    assert there.conflicts() == []
    assert there.get(Answer, "a1") == Answer(id="a1", value="both")
    assert here.check() == there.check() == []


def test_a_put_during_a_conflict_hides_neither_side(laptops: tuple[Workspace, Workspace]) -> None:
    here, there = laptops
    put(here, Answer(id="a1", value="mine"))
    put(there, Answer(id="a1", value="theirs"))
    exchange(here, there)
    put(here, Answer(id="a1", value="edited"))
    (conflict,) = here.conflicts()
    assert len(conflict.heads) == 2
    assert here.get(Answer, "a1") == conflict.heads[0].read(Answer)
    assert here.check() == []


def test_settling_can_be_taken_back_and_done_again(laptops: tuple[Workspace, Workspace]) -> None:
    here, there = laptops
    put(here, Answer(id="a1", value="mine"))
    put(there, Answer(id="a1", value="theirs"))
    exchange(here, there)
    with here.step("conflict.settle", AUDITOR) as step:
        step.settle(Answer(id="a1", value="both"))
    assert here.undo(AUDITOR) is not None
    (conflict,) = here.conflicts()
    assert {head.read(Answer).value for head in conflict.heads} == {"mine", "theirs"}
    assert here.check() == []
    assert here.redo(AUDITOR) is not None
    assert here.conflicts() == []
    assert here.get(Answer, "a1") == Answer(id="a1", value="both")
    assert here.check() == []


def test_work_is_shown_where_the_other_side_removed_it_until_that_is_settled(
    laptops: tuple[Workspace, Workspace],
) -> None:
    here, there = laptops
    put(here, Answer(id="a1", value="still needed"))
    with there.step("answer.remove", OFFICER) as step:
        step.remove("a1")
    exchange(there, here)
    assert there.get(Answer, "a1") == Answer(id="a1", value="still needed")
    assert [one.record for one in there.conflicts()] == ["a1"]
    with there.step("conflict.settle", OFFICER) as step:
        step.settle_by_removal("a1")
    assert there.get(Answer, "a1") is None
    assert there.conflicts() == []
    assert there.check() == []


def test_undo_reaches_neither_the_others_steps_nor_what_they_changed_since(
    laptops: tuple[Workspace, Workspace],
) -> None:
    here, there = laptops
    put(here, Answer(id="a1", value="mine"))
    exchange(there, here)
    put(there, Answer(id="a1", value="built on yours"))
    exchange(here, there)
    assert here.can_undo is None
    assert here.undo(AUDITOR) is None
    assert here.get(Answer, "a1") == Answer(id="a1", value="built on yours")


def test_an_erasure_reaches_the_other_laptop_and_what_was_written_there_meanwhile(
    laptops: tuple[Workspace, Workspace],
) -> None:
    here, there = laptops
    put(there, Answer(id="a1", value="more of what must go"))
    here.erase("a1", author=AUDITOR, reason="right to erasure", coarse_day=DAY)
    exchange(there, here)
    assert there.get(Answer, "a1") is None
    assert all(one.body is None for one in there.history("a1"))
    exchange(here, there)
    assert all(one.body is None for one in here.history("a1"))
    assert here.conflicts() == there.conflicts() == []
    assert here.check() == there.check() == []
    put(here, Answer(id="a1", value="written anew"))
    exchange(there, here)
    assert there.get(Answer, "a1") == Answer(id="a1", value="written anew")
    assert there.check() == []


def _changed(entry: Entry, **facts: object) -> Entry:
    return entry.model_copy(update={"revision": entry.revision.model_copy(update=facts)})


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda entries: [_changed(entries[0], record="a2"), *entries[1:]], "not what its laptop wrote"),
        (lambda entries: [_changed(entries[0], body='{"id":"a1"}'), *entries[1:]], "content of .* not what"),
        (lambda entries: entries[1:], "is missing"),
        (lambda entries: [entries[0].model_copy(update={"continues": ""}), *entries[1:]], "does not follow"),
        (lambda entries: [entries[0].model_copy(update={"salt": "no hex"}), *entries[1:]], "fingerprint"),
        (lambda entries: [_changed(entries[0], id="nonsense"), *entries[1:]], "not the name of a revision"),
    ],
    ids=["record", "body", "gap", "start", "salt", "id"],
)
def test_revisions_that_do_not_fit_are_refused_and_nothing_changes(
    laptops: tuple[Workspace, Workspace], change, reason: str
) -> None:
    here, there = laptops
    put(there, Answer(id="a1", value="one"))
    put(there, Answer(id="a1", value="two"))
    fresh = there.entries({tip.device: tip.number for tip in here.tips()})
    before = here.info()
    with pytest.raises(errors.MergeRefused, match=reason):
        here.merge(change(fresh))
    after = here.info()
    assert (after.revisions, after.devices, after.steps) == (before.revisions, before.devices, before.steps)
    put(here, Answer(id="a9", value="goes on"))
    here.merge(fresh)
    assert here.check() == []


def test_a_revision_forged_under_a_known_name_is_refused(laptops: tuple[Workspace, Workspace]) -> None:
    here, there = laptops
    known = there.entries()[0]
    with pytest.raises(errors.MergeRefused, match="another revision than the one known here"):
        here.merge([_changed(known, hash="00" * 32)])


@pytest.mark.parametrize("seed", range(12))
def test_laptops_that_exchanged_everything_hold_the_same_in_whatever_order(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    origin = tmp_path / "0.gaw"
    with new(origin) as workspace:
        put(workspace, *(Answer(id=f"a{number}", value="start") for number in range(4)))
    for number in (1, 2):
        shutil.copy(origin, tmp_path / f"{number}.gaw")
    moments = [Ticking(dt.datetime(2026, 3, chance.randrange(1, 9), tzinfo=dt.UTC)) for _ in range(3)]
    opened = [reopen(tmp_path / f"{number}.gaw", clock=moments[number]) for number in range(3)]
    try:
        for _ in range(40):
            _act(chance, opened)
        for _ in range(2):
            for receiver in opened:
                for sender in chance.sample(opened, 3):
                    exchange(receiver, sender)
        states = [(one.find(Answer), one.find(Note), one.conflicts()) for one in opened]
        assert states[0] == states[1] == states[2]
        assert [one.check() for one in opened] == [[], [], []]
    finally:
        for one in opened:
            one.close()


def _act(chance: random.Random, opened: list[Workspace]) -> None:
    who, record = chance.choice(opened), f"a{chance.randrange(4)}"
    match chance.randrange(8):
        case 0:
            exchange(who, chance.choice(opened))
        case 1:
            who.undo(AUDITOR)
        case 2:
            who.redo(AUDITOR)
        case 3:
            for conflict in who.conflicts():
                with who.step("conflict.settle", AUDITOR) as step:
                    step.settle(Answer(id=conflict.record, value="settled"))
        case 4 if who.get(Answer, record) is not None:
            with who.step("answer.remove", AUDITOR) as step:
                step.remove(record)
        case 5 if chance.random() < 0.3:
            who.erase(record, author=AUDITOR, reason="retention", coarse_day=DAY)
        case _:
            put(who, Answer(id=record, value=str(chance.random())), Note(id=f"n{chance.random()}"))


def test_a_file_set_back_in_place_takes_its_own_later_work_from_a_colleague(tmp_path: Path) -> None:
    path = tmp_path / "mine.gaw"
    with new(path) as workspace:
        put(workspace, Answer(id="a1", value="early"))
    early = path.read_bytes()
    with reopen(path) as mine, new(tmp_path / "colleague.gaw") as colleague:
        put(mine, Answer(id="a1", value="late"))
        exchange(colleague, mine)
    path.write_bytes(early)  # the same place on the disk, as an image of it puts back
    with reopen(path) as mine, reopen(tmp_path / "colleague.gaw") as colleague:
        exchange(mine, colleague)
        put(mine, Answer(id="a1", value="later"))
        assert [one.read(Answer).value for one in mine.history("a1")] == ["early", "late", "later"]
        assert mine.check() == []


def test_a_step_of_another_laptop_is_taken_back_here_and_both_agree(laptops: tuple[Workspace, Workspace]) -> None:
    here, there = laptops
    put(there, Answer(id="a2", value="no"), Answer(id="a3", value="new"), author=OFFICER)
    wanted = there.steps(1)[0].id
    exchange(here, there)
    put(here, Answer(id="a1", value="later"))
    here.undo_step(wanted, AUDITOR, "that office was closed")
    exchange(there, here)
    expected = [Answer(id="a1", value="later"), Answer(id="a2", value="yes")]
    assert here.find(Answer) == there.find(Answer) == expected
    assert here.check() == there.check() == []
    here.undo(AUDITOR)
    assert here.get(Answer, "a3") == Answer(id="a3", value="new")


def test_a_step_with_two_standing_versions_is_not_taken_back_alone(laptops: tuple[Workspace, Workspace]) -> None:
    here, there = laptops
    put(here, Answer(id="a1", value="mine"))
    mine = here.steps(1)[0].id
    put(there, Answer(id="a1", value="yours"), author=OFFICER)
    exchange(here, there)
    with pytest.raises(errors.StepBuiltOn):
        here.undo_step(mine, AUDITOR, "wrong")
    assert len(here.conflicts()) == 1
