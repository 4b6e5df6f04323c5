import datetime as dt
import json
from pathlib import Path

import pytest

from genderaudit.runtime.language import LANGUAGES
from genderaudit.runtime.settings import (
    DECLARED,
    RecentWorkspace,
    Settings,
    SettingsNotSaved,
    change_settings,
    read_settings,
    settings_file,
    with_recent,
    write_settings,
)

WHEN = dt.datetime(2026, 3, 3, 9, tzinfo=dt.UTC)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("GENDERAUDIT_HOME", str(tmp_path))
    return tmp_path


def _written(text: str) -> Path:
    file = settings_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def test_without_a_file_every_setting_has_its_default(home: Path) -> None:
    found = read_settings()
    assert found.settings == Settings()
    assert (found.problems, found.kept_aside) == ((), "")
    assert settings_file().is_relative_to(home)
    assert not settings_file().exists()


def test_what_is_changed_is_read_again_and_the_rest_stays(home: Path) -> None:
    change_settings(theme="dark", dismissed_hints=("runner.digits",))
    change_settings(text_size=150, recent=(RecentWorkspace(path="/a/é.gaw", opened=WHEN),))
    found = read_settings()
    assert found.problems == ()
    assert found.settings == Settings(
        theme="dark",
        text_size=150,
        dismissed_hints=("runner.digits",),
        recent=(RecentWorkspace(path="/a/é.gaw", opened=WHEN),),
    )
    assert [one.name for one in settings_file().parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "wrong",
    [{"theme": "pink"}, {"text_size": 89}, {"text_size": 201}, {"language": "xx"}, {"geometry": "%"}, {"no": 1}],
)
def test_a_value_that_cannot_be_is_not_saved(wrong: dict[str, object]) -> None:
    change_settings(theme="light")
    with pytest.raises(ValueError):
        change_settings(**wrong)
    assert read_settings().settings == Settings(theme="light")


@pytest.mark.parametrize("text", ["", "{", "[]", "\0", '"light"'])
def test_a_broken_file_is_kept_aside_told_and_the_defaults_are_used(text: str) -> None:
    file = _written(text)
    found = read_settings()
    assert found.settings == Settings()
    assert [one.code for one in found.problems] == ["settings.unreadable"]
    assert Path(found.kept_aside).read_text(encoding="utf-8") == text
    assert found.kept_aside == f"{file}.broken"
    write_settings(found.settings)
    assert read_settings().problems == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_unknown_and_wrong_settings_are_told_by_name_and_the_good_ones_used(language: str) -> None:
    _written(json.dumps({"theme": "contrast", "text_size": 1000, "telemetry": True}))
    found = read_settings(language)
    assert found.settings == Settings(theme="contrast")
    assert [(one.code, one.place) for one in found.problems] == [
        ("settings.wrong", "text_size"),
        ("settings.unknown", "telemetry"),
    ]
    assert all(one.place in one.message and "{" not in one.message + one.remedy for one in found.problems)
    assert "telemetry" in Path(found.kept_aside).read_text(encoding="utf-8")


def test_the_ten_workspaces_opened_last_are_remembered_each_once() -> None:
    settings = Settings()
    for number in range(12):
        settings = with_recent(settings, f"/w/{number}.gaw", WHEN + dt.timedelta(minutes=number))
    settings = with_recent(settings, Path("/w/5.gaw"), WHEN + dt.timedelta(hours=1))
    assert [one.path for one in settings.recent] == [f"/w/{n}.gaw" for n in (5, 11, 10, 9, 8, 7, 6, 4, 3, 2)]
    write_settings(settings)
    assert read_settings().settings == settings


def test_settings_that_cannot_be_saved_are_told(home: Path) -> None:
    (home / "data").write_text("a file where the folder should be")
    with pytest.raises(SettingsNotSaved):
        write_settings(Settings())


def test_every_setting_has_a_default_and_says_what_it_is() -> None:
    assert len(DECLARED) > 10
    assert [name for name, one in DECLARED.items() if not str(one.metadata["about"]).endswith(".")] == []
    Settings()
