"""Many records put at one go: the same journal as one by one, to the byte."""

from __future__ import annotations

import datetime as dt
import os
import random
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field, PlainSerializer
from store_samples import AUDITOR, Answer, Note, Ticking, new, put, raw, reopen

from genderaudit.domain.errors import Defect
from genderaudit.domain.records import Record, Value
from genderaudit.domain.time import Moment
from genderaudit.store import Workspace
from genderaudit.store.rules import canonical_body, hashes_of_new, revision_hash
from genderaudit.store.rules.canonical import dumped_body
from genderaudit.store.storage import journal as journals
from genderaudit.store.storage.journal import StepWriter

BEFORE = (Answer(id="a0002", value="no"), Note(id="n1", text="old"))
MANY = (
    *(Answer(id=f"a{n:04d}", engagement=f"eng-{n % 3}", value="oui, élève ✓ \"'\\\n") for n in range(40)),
    Note(id="n1", text="نص"),
    Answer(id="a0001", engagement="eng-1", value="twice"),
    Answer(id="a0001", engagement="eng-1", value="twice"),
    Note(id="n2"),
)


def told(path: Path) -> dict[str, list[Any]]:
    connection = raw(path)
    tables = ("revisions", "heads", "steps")
    found = {one: connection.execute(f"SELECT * FROM {one} ORDER BY 1").fetchall() for one in tables}
    connection.close()
    return found


@pytest.mark.parametrize("at_once", [1, 7, 2000])
def test_records_put_at_one_go_are_those_put_one_by_one_to_the_byte(
    path: Path, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(journals, "monotonic_ns", lambda: 5)
    monkeypatch.setattr(journals, "_AT_ONCE", at_once)
    with new(path) as workspace:
        put(workspace, *BEFORE)
    beginning = path.read_bytes()

    def written(write: Callable[[StepWriter], None]) -> dict[str, list[Any]]:
        path.write_bytes(beginning)
        with reopen(path, clock=Ticking()) as workspace, monkeypatch.context() as same:
            same.setattr(os, "urandom", random.Random(7).randbytes)
            with workspace.step("answer.import", AUDITOR) as step:
                write(step)
        return told(path)

    def at_one_go(step: StepWriter) -> None:
        assert step.put_all(iter(MANY)) == len(MANY) - 1

    def one_by_one(step: StepWriter) -> None:
        for one in MANY:
            step.put(one)

    together, apart = written(at_one_go), written(one_by_one)
    assert len(together["revisions"]) == len(BEFORE) + len(MANY) - 1
    assert together == apart


def test_what_was_put_at_one_go_is_sound_found_and_undone_whole(path: Path) -> None:
    with new(path, clock=Ticking()) as workspace:
        put(workspace, *BEFORE)
        before = sorted((one.record, one.body) for one in workspace.live())
        with workspace.step("answer.import", AUDITOR) as step:
            step.put_all(MANY)
        assert workspace.check() == []
        assert workspace.get(Note, "n1") == Note(id="n1", text="نص")
        assert len(workspace.find(Answer)) == 40
        assert [one.id for one in workspace.find(Answer, "eng-2")] == [f"a{n:04d}" for n in range(2, 40, 3)]
        assert workspace.steps(1)[0].revisions == len(MANY) - 1
        workspace.undo(AUDITOR)
        assert sorted((one.record, one.body) for one in workspace.live()) == before
        workspace.redo(AUDITOR)
        assert workspace.check() == []
    with reopen(path) as workspace:
        assert workspace.check() == []
        assert len(workspace.find(Answer)) == 40


def test_a_step_that_fails_after_many_records_leaves_nothing(workspace: Workspace) -> None:
    class Nameless(Record):
        pass

    with pytest.raises(Defect), workspace.step("answer.import", AUDITOR) as step:
        step.put_all(MANY)
        step.put_all([Nameless(id="x")])
    assert list(workspace.live()) == []
    put(workspace, Note(id="n"))
    assert workspace.check() == []
    assert workspace.info().revisions == 1


def test_a_step_of_no_records_is_none(workspace: Workspace) -> None:
    with workspace.step("answer.import", AUDITOR) as step:
        assert step.put_all([]) == 0
    assert workspace.steps() == []


@given(
    st.lists(st.tuples(st.text(), st.text(), st.none() | st.text(), st.binary(min_size=32, max_size=32)), max_size=4)
)
def test_the_hashes_of_new_records_are_those_of_revisions(facts: list[tuple[str, str, str | None, bytes]]) -> None:
    try:
        "".join(text or "" for one in facts for text in one[:3]).encode()
    except UnicodeEncodeError:
        return
    previous, step = b"before", '["dev-é:1","a \\"b\\"",""]'
    found = []
    for number, (record, kind, scope, digest) in enumerate(facts, 41):
        previous = revision_hash(
            revision=f"dev-é:{number}", record=record, kind=kind, scope=scope, action="put", supersedes="",
            digest=digest, previous=previous, step=step,
        )  # fmt: skip
        found.append(previous)
    assert list(hashes_of_new("dev-é", 41, b"before", step, facts)) == found


def plain(workspace: Workspace, kinds: tuple[str, ...]) -> list[tuple[str, str, str]]:
    return [(one.record, one.kind, one.body) for one in workspace.live(kinds)]


@pytest.mark.parametrize("kinds", [("answer",), ("note", "answer"), ("none",)])
def test_texts_in_lists_are_the_live_records(workspace: Workspace, kinds: tuple[str, ...]) -> None:
    with workspace.step("answer.import", AUDITOR) as step:
        step.put_all(Answer(id=f"a{n}", value='line\nline "é"') for n in range(9000))
        step.put_all([Note(id="two\nlines", text="x"), Note(id="n")])
    with workspace.step("answer.remove", AUDITOR) as step:
        step.remove("a7")
    blocks = list(workspace.texts(kinds))
    assert [row for block in blocks for row in block] == plain(workspace, kinds)
    assert len(blocks) == (0 if kinds == ("none",) else 3)


def test_texts_are_read_inside_a_step_and_beside_one_who_writes(workspace: Workspace) -> None:
    put(workspace, *(Answer(id=f"a{n}") for n in range(5000)))
    with workspace.step("answer.set", AUDITOR) as step:
        step.put(Note(id="n"))
        assert sum(map(len, workspace.texts(("answer", "note")))) == 5001
    found = 0
    for block in workspace.texts(("answer",)):
        put(workspace, Note(id=f"n{found}"))
        found += len(block)
    assert found == 5000
    reading = workspace.texts(("answer",))
    next(reading)
    reading.close()  # type: ignore[attr-defined]
    put(workspace, Note(id="after"))


class Part(Value):
    name: str = ""
    share: Decimal | None = None
    day: dt.date | None = None


class Whole(Record):
    kind: ClassVar[str] = "whole"
    zeta: str
    alpha: tuple[Part, ...] = ()
    part: Part = Part()
    count: int = 0
    done: bool | None = None
    both: int | bool | str | None = None
    more: tuple[tuple[str, int], ...] = Field(default=(("x", 1),))


TEXTS = st.text(st.characters(exclude_categories=["Cs"])) | st.sampled_from(['"', "\\", "\x7f\x00\u2028", "é/</", "🐔"])
NUMBERS = st.decimals(allow_nan=False, allow_infinity=False) | st.sampled_from(
    [Decimal("1E+3"), Decimal("-0"), Decimal("1.50"), Decimal("1E-30")]
)
PARTS = st.builds(Part, name=TEXTS, share=st.none() | NUMBERS, day=st.none() | st.dates())


@given(
    st.builds(
        Whole,
        id=st.just("w"),
        zeta=TEXTS,
        alpha=st.lists(PARTS, max_size=3).map(tuple),
        part=st.just(Part()) | PARTS,
        count=st.integers(-(10**30), 10**30),
        done=st.none() | st.booleans(),
        both=st.none() | st.booleans() | st.integers() | TEXTS,
        more=st.lists(st.tuples(TEXTS, st.integers()), max_size=2).map(tuple),
    )
)
def test_a_record_is_written_as_pydantic_writes_it_with_sorted_keys(record: Whole) -> None:
    assert canonical_body(record) == dumped_body(record)


class Shorter(Part):
    name: str = "longer than the parent"
    extra: int = 5


class InItsOwnWay(Record):
    kind: ClassVar[str] = "odd"
    when: Moment | None = None
    size: float = 0.5
    word: Annotated[str, PlainSerializer(str.upper)] = "a"
    hidden: int = Field(default=3, exclude=True)
    table: dict[str, Part] = {}


class Holder(Record):
    kind: ClassVar[str] = "holder"
    part: Part = Part()
    size: float = 1e-07
    facts: dict[str, int] = {}


@pytest.mark.parametrize(
    "record",
    [
        InItsOwnWay(id="o", when=dt.datetime(2026, 3, 3, 9, tzinfo=dt.UTC), table={"b": Part(), "a": Part(name="x")}),
        Holder(id="h", part=Shorter(), facts={"b": 2, "a": 1}),
        Holder(id="h", part=Part().model_copy(update={"name": "y"})),
        Answer.model_construct(id="a"),
        Answer(id="a").model_copy(update={"value": "z"}),
    ],
    ids=lambda one: type(one).__name__,
)
def test_what_is_written_in_a_way_of_its_own_stays_so(record: Record) -> None:
    assert canonical_body(record) == dumped_body(record)


def test_a_number_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        canonical_body(Holder(id="h", size=float("nan")))
