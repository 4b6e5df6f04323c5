import resource
import subprocess
import sys
import textwrap
from pathlib import Path

import apsw
import pytest
import sqlcipher3
from store_samples import AUDITOR, KDF, PASSPHRASE, Answer, Note, new, put, raw, reopen

from genderaudit.domain.errors import Mistake, SpokenError, Trouble
from genderaudit.runtime.language import catalogue, say
from genderaudit.store import Migration, MigrationSet, create_workspace, errors, open_workspace
from genderaudit.store.files import connect


def _table(name: str) -> Migration:
    return Migration(f"make-{name}", lambda connection: connection.execute(f"CREATE TABLE {name} (x)") and None)


def _broken(connection: apsw.Connection) -> None:
    connection.execute("CREATE TABLE half (x)")
    connection.execute("INSERT INTO no_such_table VALUES (1)")


ONE = MigrationSet("room", (_table("one"),))
TWO = MigrationSet("room", (_table("one"), _table("two")))
BROKEN = MigrationSet("room", (_table("one"), _table("two"), Migration("break", _broken)))
SNEAKY = MigrationSet("room", (_table("one"), Migration("commit", lambda c: c.execute("COMMIT") and None)))


def _tables(path: Path) -> set[str]:
    connection = raw(path)
    try:
        return {row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    finally:
        connection.close()


def _listing(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def test_a_standard_tool_opens_the_file_with_the_passphrase_and_its_defaults(tmp_path: Path) -> None:
    path = tmp_path / "standard.gaw"
    with create_workspace(path, 'l\'élève a "dit" oui') as workspace:
        put(workspace, Answer(id="a1", value="yes"))
    other = sqlcipher3.connect(str(path))
    try:
        other.execute("PRAGMA key = 'l''élève a \"dit\" oui'")
        assert other.execute("SELECT record, body FROM heads").fetchall() == [
            ("a1", '{"engagement":"eng-1","id":"a1","value":"yes"}')
        ]
        assert other.execute("PRAGMA cipher_integrity_check").fetchall() == []
    finally:
        other.close()


def test_nothing_of_the_content_can_be_read_without_the_key(path: Path) -> None:
    with new(path) as workspace:
        put(workspace, Answer(id="a1", value="marker of plain words"))
        for name in (path, path.with_name(path.name + "-wal")):
            assert b"marker of plain" not in name.read_bytes()
            assert b"CREATE TABLE" not in name.read_bytes()


def test_closing_leaves_one_file(path: Path) -> None:
    with new(path) as workspace:
        put(workspace, Answer(id="a1"))
    assert _listing(path.parent) == ["audit.gaw"]


def test_a_passphrase_typed_with_composed_or_combining_accents_is_the_same(path: Path) -> None:
    create_workspace(path, "\u00e9t\u00e9", kdf_iterations=KDF).close()
    open_workspace(path, "e\u0301te\u0301", kdf_iterations=KDF).close()


@pytest.mark.parametrize("passphrase", ["", "   ", "a\0b"])
def test_an_empty_passphrase_is_refused_and_no_file_is_made(path: Path, passphrase: str) -> None:
    with pytest.raises(errors.PassphraseEmpty) as caught:
        create_workspace(path, passphrase)
    assert isinstance(caught.value, Mistake)
    assert _listing(path.parent) == []


def test_an_existing_file_is_never_replaced_by_a_new_workspace(path: Path) -> None:
    path.write_bytes(b"my only copy")
    with pytest.raises(errors.WorkspaceExists):
        new(path)
    assert path.read_bytes() == b"my only copy"


def test_a_workspace_that_cannot_be_made_leaves_nothing_behind(path: Path) -> None:
    with pytest.raises(errors.MigrationFailed):
        new(path, migrations=[BROKEN])
    with pytest.raises(errors.FolderMissing):
        new(path.parent / "nowhere" / "a.gaw")
    assert _listing(path.parent) == []


def test_a_wrong_passphrase_is_said_and_the_file_stays_as_it_was(path: Path) -> None:
    new(path).close()
    before = path.read_bytes()
    with pytest.raises(errors.WrongPassphrase):
        open_workspace(path, "wrong", kdf_iterations=KDF)
    assert path.read_bytes() == before
    assert _listing(path.parent) == ["audit.gaw"]


def test_a_missing_file_is_said_and_not_made(path: Path) -> None:
    with pytest.raises(errors.WorkspaceMissing, match=r"audit\.gaw"):
        reopen(path)
    assert not path.exists()


def _plain_database(path: Path) -> None:
    connection = apsw.Connection(str(path))
    connection.execute("CREATE TABLE t (x)")
    connection.close()


def _foreign_encrypted(path: Path) -> None:
    connection = connect(path, PASSPHRASE, KDF, create=True)
    connection.execute("CREATE TABLE t (x)")
    connection.close()


@pytest.mark.parametrize(
    "make",
    [
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(b"%PDF-1.7 not a workspace"),
        lambda path: path.mkdir(),
        _plain_database,
        _foreign_encrypted,
    ],
    ids=["empty", "pdf", "folder", "plain database", "another program's encrypted database"],
)
def test_a_file_that_is_no_workspace_is_named_as_such_and_left_alone(path: Path, make) -> None:
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(errors.NotAWorkspace):
        reopen(path)
    assert before is None or path.read_bytes() == before
    assert _listing(path.parent) == ["audit.gaw"]


def test_a_second_opening_is_told_that_the_file_is_in_use(path: Path) -> None:
    with new(path) as workspace:
        with pytest.raises(errors.WorkspaceInUse):
            reopen(path)
        put(workspace, Answer(id="a1"))
    reopen(path).close()


def test_a_second_process_is_told_at_once_and_takes_over_when_the_first_has_gone(path: Path) -> None:
    child = textwrap.dedent(
        """
        import sys
        from pathlib import Path
        sys.path.insert(0, sys.argv[1])
        from store_samples import reopen
        from genderaudit.store import errors
        try:
            reopen(Path(sys.argv[2])).close()
            print("opened")
        except errors.WorkspaceInUse as error:
            print(error)
        """
    )
    command = [sys.executable, "-c", child, str(Path(__file__).parent), str(path)]
    with new(path):
        assert "already open" in subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert subprocess.run(command, check=True, capture_output=True, text=True).stdout == "opened\n"


def test_every_migration_is_recorded_and_applied_once(path: Path) -> None:
    with new(path, migrations=[ONE]) as workspace:
        put(workspace, Answer(id="a1", value="kept"))
        assert workspace.info().migrations["room"] == ("make-one",)
    with reopen(path, migrations=[ONE]):
        pass
    assert _listing(path.parent) == ["audit.gaw"]


def test_an_older_file_is_copied_and_then_brought_to_the_present(path: Path) -> None:
    with new(path, migrations=[ONE]) as workspace:
        put(workspace, Answer(id="a1", value="kept"))
    with reopen(path, migrations=[TWO]) as workspace:
        assert workspace.info().migrations["room"] == ("make-one", "make-two")
        assert workspace.get(Answer, "a1") == Answer(id="a1", value="kept")
    assert _listing(path.parent) == ["audit.before-3.gaw", "audit.gaw"]
    assert "two" in _tables(path)
    copy = path.with_name("audit.before-3.gaw")
    assert "two" not in _tables(copy)
    with reopen(copy) as workspace:
        assert workspace.get(Answer, "a1") == Answer(id="a1", value="kept")


@pytest.mark.parametrize("bad", [BROKEN, SNEAKY])
def test_a_migration_that_fails_leaves_the_file_as_it_was(path: Path, bad: MigrationSet) -> None:
    with new(path, migrations=[ONE]) as workspace:
        put(workspace, Answer(id="a1", value="kept"))
    tables = _tables(path)
    with pytest.raises(errors.MigrationFailed, match=f"room: {bad.steps[-1].name}"):
        reopen(path, migrations=[bad])
    assert _tables(path) == tables
    assert _listing(path.parent) == ["audit.gaw"]
    with reopen(path, migrations=[ONE]) as workspace:
        assert workspace.get(Answer, "a1") == Answer(id="a1", value="kept")
        assert workspace.check() == []


def test_a_file_from_a_newer_version_is_refused_before_a_byte_of_it_changes(path: Path) -> None:
    new(path, migrations=[TWO]).close()
    before = path.read_bytes()
    with pytest.raises(errors.NewerWorkspace, match="make-two"):
        reopen(path, migrations=[ONE])
    assert path.read_bytes() == before
    connection = raw(path)
    connection.pragma("user_version", 99)
    connection.close()
    before = path.read_bytes()
    with pytest.raises(errors.NewerWorkspace, match="format 99"):
        reopen(path)
    assert path.read_bytes() == before
    assert _listing(path.parent) == ["audit.gaw"]


def test_a_newer_file_with_a_waiting_log_keeps_its_log(path: Path) -> None:
    new(path, migrations=[TWO]).close()
    connection = raw(path)
    connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    connection.execute("INSERT INTO two VALUES ('waiting')")
    connection.close()
    log = path.with_name("audit.gaw-wal")
    before = path.read_bytes(), log.read_bytes()
    with pytest.raises(errors.NewerWorkspace):
        reopen(path, migrations=[ONE])
    assert (path.read_bytes(), log.read_bytes()) == before


def test_a_full_disk_is_told_with_what_was_not_saved_and_nothing_is_half_written(path: Path) -> None:
    with new(path) as workspace:
        put(workspace, Answer(id="a1", value="before"))
        pages = workspace._journal.connection.pragma("page_count")
        workspace._journal.connection.pragma("max_page_count", pages)
        with (
            pytest.raises(errors.DiskFull, match=r"“evidence add” was not saved") as caught,
            workspace.step("evidence.add", AUDITOR) as step,
        ):
            step.put(Answer(id="a1", value="after"))
            step.put(Note(id="n1", text="x" * 100_000))
        assert isinstance(caught.value, Trouble)
        assert workspace.find(Answer) == [Answer(id="a1", value="before")]
        workspace._journal.connection.pragma("max_page_count", 2**30)
        put(workspace, Answer(id="a1", value="after"))
        assert workspace.check() == []
        assert workspace.info().revisions == 2


def test_a_disk_that_stops_taking_bytes_loses_only_the_step_that_was_told(path: Path) -> None:
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    with new(path) as workspace:
        saved = 0
        resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, limits[1]))
        try:
            with pytest.raises((errors.DiskFull, errors.DiskTrouble), match="answer set"):
                for number in range(1000):
                    put(workspace, Note(id="n1", text=str(number) * 1000))
                    saved = number
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        assert saved > 0
        assert workspace.get(Note, "n1") == Note(id="n1", text=str(saved) * 1000)
        put(workspace, Note(id="n1", text="room again"))
        assert workspace.check() == []


def test_a_file_that_may_not_be_written_is_told(path: Path) -> None:
    with new(path) as workspace:
        workspace._journal.connection.pragma("query_only", True)
        with pytest.raises(errors.WorkspaceReadOnly, match="answer set"):
            put(workspace, Answer(id="a1"))


def test_recovery_after_a_crash_is_announced(path: Path, tmp_path: Path) -> None:
    with new(path) as workspace:
        put(workspace, Answer(id="a1", value="saved"))
        crashed = tmp_path / "crashed.gaw"
        crashed.write_bytes(path.read_bytes())
        (tmp_path / "crashed.gaw-wal").write_bytes(path.with_name("audit.gaw-wal").read_bytes())
        assert not workspace.recovered
    with reopen(crashed) as workspace:
        assert workspace.recovered
        assert workspace.info().recovered
        assert workspace.get(Answer, "a1") == Answer(id="a1", value="saved")
    with reopen(crashed) as workspace:
        assert not workspace.recovered


def test_the_facts_of_a_workspace_are_counted(path: Path) -> None:
    with new(path) as workspace:
        put(workspace, Answer(id="a1"), Answer(id="a2"), Note(id="n1"))
        with workspace.step("answer.remove", AUDITOR) as step:
            step.remove("a2")
        workspace.blobs.add(b"x" * 10)
        info = workspace.info()
    assert (info.revisions, info.steps, info.blobs, info.blob_bytes) == (4, 2, 1, 10)
    assert info.records == {"answer": 1, "note": 1}
    assert info.last_step is not None


def _all_errors() -> list[type[SpokenError]]:
    found = [one for one in vars(errors).values() if isinstance(one, type) and issubclass(one, SpokenError)]
    return [one for one in found if one.__module__ == errors.__name__]


@pytest.mark.parametrize("error", _all_errors(), ids=lambda one: one.code)
@pytest.mark.parametrize("language", ["fr", "es", "ar"])
def test_every_trouble_is_told_in_the_four_languages(error: type[SpokenError], language: str) -> None:
    facts = dict.fromkeys(
        (
            "file",
            "folder",
            "what",
            "step",
            "reason",
            "record",
            "kind",
            "sha256",
            "revision",
            "group",
            "count",
            "wanted",
            "post",
            "when",
            "recovery",
        ),
        "FACT",
    )
    english, other = str(error(**facts)), say(error(**facts), language)
    assert other != english
    assert other.count("FACT") == english.count("FACT")


@pytest.mark.parametrize("language", ["fr", "es", "ar"])
def test_every_finding_of_a_check_has_words_in_the_four_languages(language: str) -> None:
    english, other = (
        {key for key in sorted(catalogue(one).keys()) if key.startswith("store.check.")} for one in ("en", language)
    )
    assert len(english) > 12
    assert other == english


def test_a_closed_workspace_says_so(path: Path) -> None:
    workspace = new(path)
    workspace.close()
    workspace.close()
    with pytest.raises(errors.WorkspaceClosed, match="workspace read"):
        workspace.find(Answer)
    with pytest.raises(errors.WorkspaceClosed, match="answer set"):
        put(workspace, Answer(id="a1"))
