import datetime as dt
import random
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from store_samples import AUDITOR, OFFICER, Answer, Note, Ticking, new, put, reopen

from genderaudit.store import Workspace
from genderaudit.store.storage import undo


def test_undo_and_redo_are_revisions_and_survive_restart(path: Path) -> None:
    with new(path) as workspace:
        put(workspace, Answer(id="a1", value="yes"))
        put(workspace, Answer(id="a1", value="no"), Answer(id="a2", value="new"))
        assert workspace.can_redo is None
        undone = workspace.undo(OFFICER)
        assert undone is not None
        assert (undone.name, undone.author, undone.undone) == ("answer.set", AUDITOR, True)
    with reopen(path) as workspace:
        assert workspace.find(Answer) == [Answer(id="a1", value="yes")]
        assert workspace.can_redo is not None
        assert workspace.history("a1")[-1].step.name == "undo"
        assert workspace.history("a1")[-1].step.author == OFFICER
        assert workspace.history("a1")[-1].step.refers == undone.id
        workspace.redo(OFFICER)
        assert workspace.find(Answer) == [Answer(id="a1", value="no"), Answer(id="a2", value="new")]
        assert len(workspace.history("a1")) == 4
        assert workspace.check() == []


def test_a_new_step_clears_what_could_be_done_again(workspace: Workspace) -> None:
    put(workspace, Answer(id="a1", value="yes"))
    workspace.undo(AUDITOR)
    put(workspace, Answer(id="a2"))
    assert workspace.can_redo is None
    assert workspace.redo(AUDITOR) is None


def test_there_is_nothing_to_undo_in_a_new_workspace(workspace: Workspace) -> None:
    assert workspace.can_undo is None
    assert workspace.undo(AUDITOR) is None
    assert workspace.redo(AUDITOR) is None


def test_a_step_whose_earlier_state_was_erased_cannot_be_taken_back(workspace: Workspace) -> None:
    put(workspace, Answer(id="a1", value="told in confidence"))
    put(workspace, Answer(id="a1", value="nothing"))
    workspace.erase("a1", author=AUDITOR, reason="safe stop", coarse_day=dt.date(2026, 3, 3))
    assert workspace.can_undo is None
    assert workspace.undo(AUDITOR) is None
    put(workspace, Answer(id="a2", value="later"))
    assert workspace.undo(AUDITOR) is not None


class CarelessPerson(RuleBasedStateMachine):
    """Puts, removes, fails, undoes, redoes and reopens at random; plain dictionaries are the oracle."""

    ids = st.sampled_from(["a1", "a2", "a3"])
    values = st.sampled_from(["yes", "no", "n/a", "ça"])

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "w.gaw"
        self.clock = Ticking()
        self.workspace = new(self.path, clock=self.clock)
        self.state: dict[str, str] = {}
        self.past: list[dict[str, str]] = []
        self.future: list[dict[str, str]] = []
        self.known: list[tuple[dt.datetime, dict[str, str]]] = []

    def teardown(self) -> None:
        assert self.workspace.check() == []
        for moment, state in self.known:
            found = self.workspace.as_of(moment).find(Answer)
            assert {one.id: one.value for one in found} == state
        self.workspace.close()
        self.folder.cleanup()

    def _changed(self, state: dict[str, str]) -> None:
        self.past.append(self.state)
        self.future.clear()
        self.state = state

    @rule(changes=st.dictionaries(ids, values, min_size=1))
    def puts(self, changes: dict[str, str]) -> None:
        put(self.workspace, *(Answer(id=key, value=value) for key, value in changes.items()))
        after = self.state | changes
        if after != self.state:
            self._changed(after)

    @rule(key=ids, first=values, second=values)
    def puts_twice_in_one_step(self, key: str, first: str, second: str) -> None:
        put(self.workspace, Answer(id=key, value=first), Answer(id=key, value=second))
        if {key: first} != {key: self.state.get(key)} or first != second:
            self._changed(self.state | {key: second})

    @precondition(lambda self: self.state)
    @rule(data=st.data())
    def removes(self, data: st.DataObject) -> None:
        key = data.draw(st.sampled_from(sorted(self.state)))
        with self.workspace.step("answer.remove", AUDITOR) as step:
            step.remove(key)
        self._changed({one: value for one, value in self.state.items() if one != key})

    @rule(key=ids)
    def fails(self, key: str) -> None:
        try:
            with self.workspace.step("answer.set", AUDITOR) as step:
                step.put(Answer(id=key, value="never"))
                raise KeyError(key)
        except KeyError:
            pass

    @rule()
    def undoes(self) -> None:
        assert (self.workspace.can_undo is not None) == bool(self.past)
        done = self.workspace.undo(AUDITOR)
        assert (done is not None) == bool(self.past)
        if self.past:
            self.future.append(self.state)
            self.state = self.past.pop()

    @rule()
    def redoes(self) -> None:
        assert (self.workspace.can_redo is not None) == bool(self.future)
        done = self.workspace.redo(AUDITOR)
        assert (done is not None) == bool(self.future)
        if self.future:
            self.past.append(self.state)
            self.state = self.future.pop()

    @rule()
    def reopens(self) -> None:
        self.workspace.close()
        self.workspace = reopen(self.path, clock=self.clock)
        assert not self.workspace.recovered

    @rule()
    def remembers(self) -> None:
        self.known.append((self.clock(), dict(self.state)))

    @invariant()
    def holds_what_the_oracle_holds(self) -> None:
        assert {one.id: one.value for one in self.workspace.find(Answer)} == self.state


TestCarelessPerson = CarelessPerson.TestCase
TestCarelessPerson.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)


def test_what_can_be_undone_at_once_is_what_a_look_at_every_record_says(path: Path) -> None:
    chance = random.Random(11)
    with new(path, clock=Ticking()) as workspace:
        mark, sure = workspace.mark(), 0
        for turn in range(250):
            move = chance.choice(["new", "new", "change", "undo", "undo", "redo", "erase", "forget", "mark", "empty"])
            if move == "new":
                put(workspace, *(Answer(id=f"a{turn}-{n}") for n in range(chance.randrange(1, 4))))
            elif move == "change":
                put(workspace, Answer(id=f"b{chance.randrange(3)}", value=str(turn)), Note(id=f"n{turn}"))
            elif move == "undo":
                workspace.undo(AUDITOR)
            elif move == "redo":
                workspace.redo(AUDITOR)
            elif move == "erase" and chance.random() < 0.3 and (live := list(workspace.live())):
                one = chance.choice(live).record
                workspace.erase(one, author=AUDITOR, reason="x", coarse_day=dt.date(2026, 3, 3))
                mark = workspace.mark()
            elif move == "forget" and chance.random() < 0.3:
                workspace.forget_since(mark, author=AUDITOR, reason="x", coarse_day=dt.date(2026, 3, 3))
                mark = workspace.mark()
            elif move == "mark":
                mark = workspace.mark()
            else:
                put(workspace)
            journal = workspace._journal
            sure += undo._sure(journal, "undo") is not None or undo._sure(journal, "redo") is not None
            assert workspace.can_undo == undo._info(journal, undo.undoable(journal)), (turn, move)
            assert workspace.can_redo == undo._info(journal, undo.redoable(journal)), (turn, move)
        assert sure > 50
