"""From the start to the open workspace, locked and back, handed over and closed: as a person does it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from desktop_desk import door_of_notes
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from genderaudit.desktop.own import door as own_door
from genderaudit.desktop.start import recovery_part, restoring
from genderaudit.desktop.window import Window
from genderaudit.domain.records import Author
from genderaudit.rooms import make_everywhere, open_everywhere
from genderaudit.runtime.settings import RecentWorkspace, change_settings, read_settings
from genderaudit.signing import identities_of, remember_identity
from genderaudit.store import errors, restore_backup
from genderaudit.widgets.places import Place
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import Translations
from window_person import Person, settle
from work_samples import AUDITOR, REVIEWER

pytestmark = pytest.mark.gui

PASSPHRASE = "six slow river lamps carry basket"
NEW = "quatre petits chevaux, l'hiver"
Open = Callable[[], Window]


@pytest.fixture
def open_window(qapp: QApplication) -> Iterator[Open]:
    made: list[Window] = []
    doors = (own_door(), door_of_notes())

    def make() -> Window:
        session = Session(settings=read_settings().settings, language="en", doors=lambda: doors)
        window = Window(session, Translations(qapp), language="en")
        window.show()
        made.append(window)
        settle()
        return window

    yield make
    for window in made:
        window.close()
        settle()
        window.session.end()
        window.deleteLater()
    Translations(qapp).use("en")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "amman.gaw"
    with make_everywhere(path, PASSPHRASE) as workspace:
        for author in (AUDITOR, REVIEWER):
            remember_identity(workspace, AUDITOR, post=author.post, office=author.office)
    return path


def unlocked(window: Window, file: Path) -> Person:
    person = Person(window)
    window.unlock(file)
    fills(person, "Passphrase", PASSPHRASE)
    person.clicks("Open")
    person.until(lambda: window.frame is not None, "the frame")
    return person


def fills(person: Person, name: str, text: str) -> None:
    """Type into the field called so; its label carries the same name."""
    field = person.control(name, QLineEdit)
    field.setFocus(Qt.FocusReason.MouseFocusReason)
    assert isinstance(field, QLineEdit)
    field.selectAll()
    person.presses("Delete")
    QTest.keyClicks(field, text)
    settle()


# the start


def test_a_first_start_says_what_a_workspace_is_and_offers_sample_data(open_window: Open) -> None:
    person = Person(open_window())
    person.sees("New workspace", "Open a workspace", "Try with sample data", "Verify a report", "Sign a report")
    person.sees("one encrypted file with all your work in it")


def test_a_recent_workspace_that_is_gone_is_said_and_can_be_taken_off_the_list(
    open_window: Open, file: Path, tmp_path: Path
) -> None:
    now = dt.datetime.now(dt.UTC)
    change_settings(recent=tuple(RecentWorkspace(path=str(path), opened=now) for path in (file, tmp_path / "old.gaw")))
    window = open_window()
    person = Person(window)
    person.sees("amman", "old", "Not found", "Opened today")
    person.clicks("Take old off this list; the file stays")
    person.sees_no("Not found")
    assert [one.path for one in read_settings().settings.recent] == [str(file)]


@pytest.mark.parametrize("key", ["Space", "Return"])
def test_the_last_workspace_opens_with_two_keys_and_its_passphrase(open_window: Open, file: Path, key: str) -> None:
    change_settings(recent=(RecentWorkspace(path=str(file), opened=dt.datetime.now(dt.UTC)),))
    window = open_window()
    person = Person(window)
    person.until(lambda: window.focusWidget() is not None, "something has the focus")
    person.presses(key)
    person.sees("Passphrase")
    person.until(lambda: isinstance(window.focusWidget(), QLineEdit), "the passphrase has the focus")
    person.writes(PASSPHRASE)
    person.presses("Return")
    person.until(lambda: window.frame is not None, "the frame")
    assert window.session.author.post == AUDITOR.post


def test_language_and_size_of_text_are_chosen_at_the_start_and_kept(open_window: Open) -> None:
    window = open_window()
    person = Person(window)
    # on Linux a combo box is called by what is chosen in it; its name is the label's
    person.chooses("English", "العربية")
    person.until(lambda: window.layoutDirection() == Qt.LayoutDirection.RightToLeft, "the window is mirrored")
    assert window.session.language == "ar"
    assert read_settings().settings.language == "ar"
    points = window.font().pointSizeF()
    window.session.settings = change_settings(language="en", text_size=150)
    window.session.rebuild.emit()
    settle()
    assert QApplication.font().pointSizeF() == pytest.approx(points * 1.5)


# making one


def test_a_workspace_is_made_step_by_step_and_opens_at_home(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    person = Person(window)
    person.clicks("New workspace")
    stage = window._stages.currentWidget()
    stage._folder = tmp_path  # the system's dialog for folders is not ours to drive
    fills(person, "Name of the file", "Amman 2026")
    fills(person, "Passphrase", "short")
    person.clicks("Make the workspace")
    person.sees("The passphrase is too short")
    fills(person, "Passphrase", "demo2024 office")
    person.sees("Weak", "guessed first")
    fills(person, "Passphrase", PASSPHRASE)
    person.sees("Strong", "Nobody can recover this passphrase")
    fills(person, "Passphrase again", PASSPHRASE + "s")
    person.clicks("Make the workspace")
    person.sees("The two passphrases are not the same. Nothing was made.")
    assert list(tmp_path.glob("*.gaw")) == []
    fills(person, "Passphrase again", PASSPHRASE)
    person.clicks("Make the workspace")
    person.clicks("Go on without")
    person.clicks("Go on")
    person.sees("Say which post works here.")
    fills(person, "Post", "Internal Auditor")
    fills(person, "Office", "Country Office Amman")
    fills(person, "Country", "qq")
    person.clicks("Go on")
    person.sees("No country is called qq.")
    fills(person, "Country", "Jordanie")
    person.clicks("Go on")
    person.clicks("Later")
    person.clicks("Begin")
    person.until(lambda: window.frame is not None, "the frame")
    path = tmp_path / "Amman 2026.gaw"
    assert window.frame is not None
    assert window.frame.here() == Place("home")
    assert [one.path for one in read_settings().settings.recent] == [str(path)]
    window.close()
    settle()
    with open_everywhere(path, PASSPHRASE) as workspace:
        assert [(one.post, one.country) for one in identities_of(workspace)] == [("Internal Auditor", "JO")]


def test_a_signing_key_is_made_with_the_workspace(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    with make_everywhere(tmp_path / "amman.gaw", PASSPHRASE):
        pass
    person = Person(window)
    window.unlock(tmp_path / "amman.gaw")
    fills(person, "Passphrase", PASSPHRASE)
    person.clicks("Open")
    fills(person, "Post", "Internal Auditor")
    fills(person, "Office", "Country Office Amman")
    person.clicks("Go on")
    fills(person, "Passphrase of the key, at least 12 characters", "too short")
    person.clicks("Begin")
    person.sees("at least 12 characters.")
    for name in ("Passphrase of the key, at least 12 characters", "Passphrase of the key, again"):
        fills(person, name, "river lamp basket")
    person.clicks("Begin")
    person.until(lambda: window.frame is not None, "the frame")
    known = identities_of(window.session.workspace)[0]
    assert known.can_sign
    assert Path(known.file).name == "internal-auditor.p12"
    assert window.session.author.fingerprint == known.fingerprint


def test_a_window_closed_in_the_middle_of_making_lets_go_of_the_file(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    person = Person(window)
    person.clicks("New workspace")
    window._stages.currentWidget()._folder = tmp_path
    fills(person, "Name of the file", "half")
    for name in ("Passphrase", "Passphrase again"):
        fills(person, name, PASSPHRASE)
    person.clicks("Make the workspace")
    person.sees("A recovery key for the office")
    window.close()
    settle()
    with open_everywhere(tmp_path / "half.gaw", PASSPHRASE) as workspace:
        assert workspace.check() == []


def test_the_digits_of_the_recovery_key_open_a_workspace_whose_passphrase_is_forgotten(
    open_window: Open, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    person = unlocked(window, file)
    monkeypatch.setattr(recovery_part, "choose_new_file", lambda *given: file.with_suffix(".recovery"))
    from genderaudit.desktop.sitting.dialogs import RecoveryDialog

    dialog = RecoveryDialog(window.session, window)
    dialog.show()
    person.clicks("Make a recovery key")
    person.sees("shown only once")
    digits = next(text for text in person.reads().splitlines() if sum(map(str.isdigit, text)) == 40)
    dialog.reject()
    dialog.deleteLater()
    window.close_workspace()
    window.unlock(file)
    from genderaudit.desktop.start.recovering import Recovering

    asked = Recovering(window.session, file, window)
    asked.recovered.connect(window.begin)
    asked.show()
    fills(person, "The digits", digits.replace(digits[0], "9" if digits[0] != "9" else "8", 1))
    asked.go.click()
    person.until(asked.form.isEnabled, "an answer")
    assert window.frame is None
    fills(person, "The digits", digits)
    asked.go.click()
    person.until(lambda: window.frame is not None, "the frame")
    asked.deleteLater()


# opening


def test_a_wrong_passphrase_is_said_and_the_next_try_counts(open_window: Open, file: Path) -> None:
    window = open_window()
    person = Person(window)
    window.unlock(file)
    fills(person, "Passphrase", "something else")
    person.clicks("Open")
    person.sees("does not open with this passphrase")
    fills(person, "Passphrase", PASSPHRASE)
    person.clicks("Open")
    person.until(lambda: window.frame is not None, "the frame")


def test_a_file_that_is_open_elsewhere_and_one_that_is_gone_are_said(open_window: Open, file: Path) -> None:
    window = open_window()
    person = Person(window)
    with open_everywhere(file, PASSPHRASE):
        window.unlock(file)
        fills(person, "Passphrase", PASSPHRASE)
        person.clicks("Open")
        person.sees("already open in another window or program")
    window.unlock(file.with_name("gone.gaw"))
    fills(person, "Passphrase", PASSPHRASE)
    person.clicks("Open")
    person.sees("There is no workspace file at")


def test_capitals_that_nobody_asked_for_are_told(open_window: Open, file: Path) -> None:
    window = open_window()
    person = Person(window)
    window.unlock(file)
    person.sees_no("Caps Lock")
    field = person.control("Passphrase", QLineEdit)
    none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    for text, held, told in (
        ("a", none, False),
        ("A", shift, False),
        ("A", none, True),
        ("a", shift, True),
        ("ب", none, True),
    ):
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, held, text))
        (person.sees if told else person.sees_no)("Caps Lock seems to be on.")


# sample data


def test_sample_data_opens_with_work_in_it_and_is_removed_when_it_closes(open_window: Open) -> None:
    window = open_window()
    person = Person(window)
    person.clicks("Try with sample data")
    person.until(lambda: window.frame is not None, "the frame")
    person.sees("Sample data: it is removed when you close it")
    assert window.sitting is not None
    folder = window.sitting.thrown_away
    assert folder is not None
    assert folder.is_dir()
    assert read_settings().settings.recent == ()
    window.close_workspace()
    person.sees("The sample data is closed and removed from this laptop.", "New workspace")
    assert not folder.exists()


# who acts


def test_another_post_acts_from_now_on_and_the_journal_names_it(open_window: Open, file: Path) -> None:
    window = open_window()
    person = unlocked(window, file)
    assert window.frame is not None
    menu = window.frame.who.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if REVIEWER.post in action.text()).trigger()
    person.sees(f"You act as {REVIEWER.post}")
    window.go(Place.at("notes", "n-1"))
    person.types("The note", "seen by the second pair of eyes")
    window.close_workspace()
    unlocked(window, file)
    assert window.session.author.post == REVIEWER.post
    assert window.session.workspace.steps(1)[0].author.post == REVIEWER.post


# locking


def test_the_lock_saves_what_is_typed_closes_the_file_and_comes_back_to_the_same_place(
    open_window: Open, file: Path
) -> None:
    window = open_window()
    person = unlocked(window, file)
    window.go(Place.at("notes", "n-2"))
    person.types("The note", "half a sentence")
    window.lock()
    person.sees("Locked", "You go on exactly where you were.")
    person.sees_no("half a sentence")
    assert window.sitting is not None
    assert window.sitting.passphrase == ""
    assert not window.session.has_workspace
    with open_everywhere(file, PASSPHRASE) as workspace:
        assert workspace.steps(1)[0].name == "note.write"
        assert not workspace.recovered
    fills(person, "Passphrase", PASSPHRASE)
    person.clicks("Open")
    person.until(lambda: window.frame is not None, "the frame")
    assert window.frame is not None
    assert window.frame.here() == Place.at("notes", "n-2")


def test_the_pin_of_the_sitting_opens_the_lock_until_three_wrong_ones(open_window: Open, file: Path) -> None:
    from genderaudit.desktop.sitting.dialogs import PinDialog

    window = open_window()
    person = unlocked(window, file)
    assert window.sitting is not None
    dialog = PinDialog(window.session, window.sitting.passphrase, window)
    dialog.show()
    for name in ("PIN, at least six digits", "PIN again"):
        fills(person, name, "123456")
    person.clicks("Set the PIN")
    person.sees("not all alike and not counted up or down")
    for name in ("PIN, at least six digits", "PIN again"):
        fills(person, name, "294751")
    person.clicks("Set the PIN")
    window.sitting.sealed = dialog.sealed
    dialog.deleteLater()
    window.lock()
    fills(person, "PIN of this sitting", "294751")
    person.clicks("Open")
    person.until(lambda: window.session.has_workspace, "open again")
    window.lock()
    for words in ("2 more", "1 more", "the PIN is gone"):
        fills(person, "PIN of this sitting", "111222")
        person.clicks("Open")
        person.sees(words)
    fills(person, "Passphrase", PASSPHRASE)
    person.clicks("Open")
    person.until(lambda: window.session.has_workspace, "open again")


def test_the_window_locks_itself_when_nobody_is_there_and_not_before(open_window: Open, file: Path) -> None:
    import time

    window = open_window()
    person = unlocked(window, file)
    person.until(lambda: not window.session.background.busy, "nothing is under way")
    assert window._keeper is not None
    idle = window._keeper._idle
    minutes = window.session.settings.idle_minutes
    idle.look(time.monotonic() + minutes * 60 - 30)
    settle()
    assert window.session.has_workspace
    idle.look(time.monotonic() + minutes * 60 + 30)
    person.sees("Locked")
    assert not window.session.has_workspace


def test_a_key_press_anywhere_puts_the_lock_off(open_window: Open, file: Path) -> None:
    import time

    window = open_window()
    person = unlocked(window, file)
    assert window._keeper is not None
    idle = window._keeper._idle
    idle._last = time.monotonic() - window.session.settings.idle_minutes * 60 - 5
    handle = window.windowHandle()
    assert handle is not None
    idle._watch(handle)
    idle._last = time.monotonic() - window.session.settings.idle_minutes * 60 - 5
    window.go(Place.at("notes", "n-1"))
    QTest.keyClick(handle, Qt.Key.Key_Shift)
    idle.look()
    settle()
    assert window.session.has_workspace
    person.sees_no("Locked")


# backups, restoring, handing over


def test_closing_makes_the_backup_that_is_due_and_a_missing_stick_holds_up_nobody(
    open_window: Open, file: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    change_settings(backup_folder=str(folder))
    window = open_window()
    person = unlocked(window, file)
    window.go(Place.at("notes", "n-1"))
    person.types("The note", "worth keeping")
    window.close()
    person.until(lambda: not window.isVisible(), "closed")
    made = list(folder.glob("amman.backup-*.gaw"))
    assert len(made) == 1
    restore_backup(made[0], tmp_path / "again.gaw", PASSPHRASE)
    with open_everywhere(tmp_path / "again.gaw", PASSPHRASE) as workspace:
        assert workspace.steps(1)[0].name == "note.write"
    change_settings(backup_folder=str(tmp_path / "not plugged in"))
    other = open_window()
    unlocked(other, file)
    other.close()
    assert not other.isVisible()


def test_a_backup_is_looked_into_before_it_is_put_in_place(open_window: Open, file: Path, tmp_path: Path) -> None:
    with open_everywhere(file, PASSPHRASE) as workspace:
        backup = Path(workspace.backup(tmp_path).file)
    before = backup.read_bytes()
    inside = restoring.look_inside(backup, PASSPHRASE)
    assert inside.revisions == 2
    assert inside.last is not None
    assert inside.last.author == AUDITOR
    window = open_window()
    dialog = restoring.Restoring(window.session, window)
    dialog.show()
    person = Person(window)
    fills(person, "Backup", str(backup))
    fills(person, "Passphrase it was made with", "wrong one")
    person.clicks("Look inside")
    person.sees("does not open with this passphrase")
    fills(person, "Passphrase it was made with", PASSPHRASE)
    person.clicks("Look inside")
    person.sees("This is inside", "2 changes in its journal")
    person.clicks("Put in place and open")
    person.until(lambda: dialog.restored is not None, "restored")
    dialog.deleteLater()
    assert dialog.restored == tmp_path / "amman-restored.gaw"
    assert backup.read_bytes() == before


def test_after_a_handover_only_the_new_passphrase_opens_and_the_old_backups_are_named(
    open_window: Open, file: Path, tmp_path: Path
) -> None:
    from genderaudit.desktop.sitting.handing_over import HandedOver, HandingOver

    window = open_window()
    person = unlocked(window, file)
    backup = Path(window.session.workspace.backup(tmp_path).file)
    dialog = HandingOver(window.session, window)
    dialog.show()
    fills(person, "Post of the successor", "Senior Auditor")
    fills(person, "Office", "Nairobi")
    fills(person, "New passphrase, typed by the successor", NEW)
    fills(person, "New passphrase again", NEW)
    person.clicks("Hand over")
    person.until(lambda: dialog.change is not None, "handed over")
    assert dialog.successor == Author(post="Senior Auditor", office="Nairobi")
    assert dialog.change is not None
    told = HandedOver(window.session, dialog.change, window)
    told.show()
    person.sees("These still open with the old passphrase", backup.name)
    told.reject()
    told.deleteLater()
    dialog.deleteLater()
    window.close_workspace()
    with pytest.raises(errors.WrongPassphrase):
        open_everywhere(file, PASSPHRASE)
    with open_everywhere(file, NEW) as workspace:
        assert "Senior Auditor" in {one.post for one in identities_of(workspace)}


def test_the_passphrase_is_changed_by_who_knows_the_old_one_and_nobody_takes_over(
    open_window: Open, file: Path, tmp_path: Path
) -> None:
    from genderaudit.desktop.sitting.handing_over import NewPassphrase

    window = open_window()
    person = unlocked(window, file)
    backup = Path(window.session.workspace.backup(tmp_path).file)
    dialog = NewPassphrase(window.session, window)
    dialog.show()
    fills(person, "Passphrase until now", NEW)
    fills(person, "New passphrase", NEW)
    fills(person, "New passphrase again", NEW)
    person.clicks("Change it")
    person.sees("passphrase")
    assert dialog.change is None
    fills(person, "Passphrase until now", PASSPHRASE)
    fills(person, "New passphrase", NEW)
    fills(person, "New passphrase again", NEW)
    person.clicks("Change it")
    person.until(lambda: dialog.change is not None, "changed")
    assert dialog.successor is None and dialog.change is not None
    told = dialog.told(dialog.change)
    told.show()
    person.sees("The passphrase was changed", backup.name)
    told.reject()
    told.deleteLater()
    dialog.deleteLater()
    window.close_workspace()
    with pytest.raises(errors.WrongPassphrase):
        open_everywhere(file, PASSPHRASE)
    open_everywhere(file, NEW).close()


def test_an_unclean_end_is_told_in_words_at_the_next_opening(open_window: Open, file: Path) -> None:
    import shutil

    from genderaudit.store import open_workspace

    # what a power cut leaves: the file and its log as they are on the disk while the program runs
    left = file.with_name("left.gaw")
    with open_workspace(file, PASSPHRASE) as workspace:
        remember_identity(workspace, AUDITOR, post="Interpreter", office="Amman")
        shutil.copy(file, left)
        shutil.copy(f"{file}-wal", f"{left}-wal")
    window = open_window()
    person = unlocked(window, left)
    person.sees("The program did not end properly last time. Nothing that was saved is lost.", "identity remembered")
