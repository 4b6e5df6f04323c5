from collections.abc import Callable
from pathlib import Path

import apsw
import pytest
from store_samples import AUDITOR, Answer, new, put, raw, reopen

from genderaudit.domain.errors import Trouble
from genderaudit.store import Workspace, errors

Fault = Callable[[apsw.Connection], object]


@pytest.fixture
def written(path: Path) -> Path:
    with new(path) as workspace:
        for number in range(6):
            put(workspace, Answer(id=f"a{number % 3}", value=f"value {number}"), Answer(id=f"b{number}", value="b"))
        with workspace.step("answer.remove", AUDITOR, reason="asked twice") as step:
            step.remove("b5")
        workspace.blobs.add(b"".join(number.to_bytes(4) for number in range(200_000)))
        assert workspace.check() == []
    return path


def _found(path: Path, fault: Fault) -> list[tuple[str, str]]:
    connection = raw(path)
    connection.pragma("foreign_keys", False)
    fault(connection)
    connection.close()
    with reopen(path) as workspace:
        return [(one.code, one.place) for one in workspace.check()]


FIFTH = "(SELECT key FROM revisions ORDER BY key LIMIT 1 OFFSET 4)"
SIXTH = "(SELECT key FROM revisions ORDER BY key LIMIT 1 OFFSET 5)"

FAULTS: dict[str, tuple[str, str]] = {
    "one letter of a body": (
        f"UPDATE revisions SET body = replace(body, 'value', 'Value') WHERE key = {FIFTH}",
        "digest",
    ),
    "a salt": (f"UPDATE revisions SET salt = zeroblob(16) WHERE key = {FIFTH}", "digest"),
    "a body taken out": (f"UPDATE revisions SET body = NULL, salt = NULL WHERE key = {FIFTH}", "body_missing"),
    "a digest": (f"UPDATE revisions SET digest = zeroblob(32) WHERE key = {FIFTH}", "hash"),
    "the record": (f"UPDATE revisions SET record = 'other' WHERE key = {FIFTH}", "hash"),
    "the scope": (f"UPDATE revisions SET scope = 'other' WHERE key = {FIFTH}", "hash"),
    "the action": (f"UPDATE revisions SET action = 'erase' WHERE key = {FIFTH}", "hash"),
    "what is superseded": (f"UPDATE revisions SET supersedes = '' WHERE key = {SIXTH} + 1", "hash"),
    "the author": ("UPDATE steps SET author = replace(author, 'Nairobi', 'Kampala') WHERE (key & 1023) = 5", "hash"),
    "the time": ("UPDATE steps SET made = '2020' || substr(made, 5) WHERE (key & 1023) = 5", "hash"),
    "the reason": ("UPDATE steps SET reason = 'another' WHERE reason <> ''", "hash"),
    "a step dropped": ("DELETE FROM steps WHERE (key & 1023) = 5", "step"),
    "a revision dropped": (f"DELETE FROM revisions WHERE key = {FIFTH}", "gap"),
    "the first revision dropped": ("DELETE FROM revisions WHERE key = (SELECT min(key) FROM revisions)", "gap"),
    "the last revision dropped": ("DELETE FROM revisions WHERE key = (SELECT max(key) FROM revisions)", "head"),
    "a hash": (f"UPDATE revisions SET hash = zeroblob(32) WHERE key = {FIFTH}", "previous"),
    "an unlisted device": (f"UPDATE revisions SET key = key + (7 << 40) WHERE key = {FIFTH}", "device"),
    "a head's body": ("UPDATE heads SET body = replace(body, 'value 5', 'value 6')", "head"),
    "a head's scope": ("UPDATE heads SET scope = 'other' WHERE record = 'a1'", "head"),
    "a head taken away": ("DELETE FROM heads WHERE record = 'a1'", "head"),
    "a head set back": (f"UPDATE heads SET revision = {FIFTH} WHERE record = 'a2'", "head"),
    "a head doubled": (
        "INSERT INTO heads (record, revision, kind, shown) SELECT record, 9, kind, 1 FROM heads",
        "head",
    ),
    "a removed record brought back": ("UPDATE heads SET body = '{}' WHERE body IS NULL", "head"),
    "evidence": ("UPDATE chunks SET body = zeroblob(length(body)) WHERE id = 1", "blob"),
    "a chunk": ("DELETE FROM chunks WHERE id = 2", "blob"),
    "the order of chunks": ("UPDATE blob_chunks SET chunk = 1 WHERE position = 1", "blob"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_check_names_what_someone_with_the_key_changed(written: Path, fault: str) -> None:
    sql, code = FAULTS[fault]
    assert f"store.{code}" in {found for found, _ in _found(written, lambda connection: connection.execute(sql))}


def test_check_says_where(written: Path) -> None:
    sql, _ = FAULTS["one letter of a body"]
    with reopen(written) as workspace:
        device = workspace.device
    assert _found(written, lambda connection: connection.execute(sql)) == [("store.digest", f"{device}:5")]


def test_revisions_put_in_another_order_are_noticed(written: Path) -> None:
    def swap(connection: apsw.Connection) -> None:
        columns = "record, kind, scope, action, supersedes, digest, previous, hash, salt, body"
        rows = connection.execute(f"SELECT key, {columns} FROM revisions ORDER BY key LIMIT 2 OFFSET 3").fetchall()
        (first, *one), (second, *two) = rows
        for key, values in ((first, two), (second, one)):
            connection.execute(
                f"UPDATE revisions SET ({columns}) = (?,?,?,?,?,?,?,?,?,?) WHERE key = ?", (*values, key)
            )

    assert {"store.previous", "store.hash"} <= {code for code, _ in _found(written, swap)}


def test_a_chain_that_goes_on_from_a_missing_revision_is_noticed(written: Path) -> None:
    sql = "UPDATE devices SET continues = id || ':77'"
    assert "store.continues" in {code for code, _ in _found(written, lambda connection: connection.execute(sql))}


def test_a_file_that_does_not_know_itself_is_told_as_damaged(written: Path) -> None:
    connection = raw(written)
    connection.execute("DELETE FROM devices")
    connection.close()
    with pytest.raises(errors.WorkspaceDamaged):
        reopen(written)


def test_a_flipped_bit_in_the_file_is_never_taken_for_sound(written: Path) -> None:
    data = bytearray(written.read_bytes())
    data[4096 * 3 + 700] ^= 1
    written.write_bytes(data)
    try:
        with reopen(written) as workspace:
            assert workspace.check()
    except Trouble:
        pass


def test_the_words_of_a_check_follow_the_language(written: Path) -> None:
    connection = raw(written)
    connection.execute(FAULTS["one letter of a body"][0])
    connection.close()
    with reopen(written) as workspace:
        said = {language: workspace.check(language)[0] for language in ("en", "fr", "es", "ar")}
    assert len({problem.message for problem in said.values()}) == 4
    assert len({problem.remedy for problem in said.values()}) == 4


def test_a_sound_workspace_has_no_problems(workspace: Workspace) -> None:
    assert workspace.check() == []
    put(workspace, Answer(id="a1"))
    assert workspace.check() == []
