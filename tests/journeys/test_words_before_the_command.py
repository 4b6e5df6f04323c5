"""Flags may stand before the command, whatever their values are called."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import Desk

from genderaudit.__main__ import main as program


@pytest.mark.parametrize("value", ["report", "demo", "workspace"])
@pytest.mark.parametrize("flag", ["--post", "--office"])
def test_a_value_that_is_called_like_a_command_is_no_command(desk: Desk, flag: str, value: str) -> None:
    assert desk.does(flag, value, "engagement", "list") == []
    assert desk.does("engagement", "list", flag, value) == []


def test_a_workspace_may_be_called_like_a_command(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(desk.folder)
    Path("work.gaw").rename("demo")
    assert desk.does("--workspace", "demo", "workspace", "info")["revisions"] == 0


def test_a_word_that_is_no_command_is_answered_with_the_commands_that_are(desk: Desk) -> None:
    assert "'workspace', 'identity'" in desk.refuses("wrkspace", "info")
    assert "expected one argument" in desk.refuses("--post")


def test_a_command_that_is_stopped_while_libraries_load_ends_without_a_trace(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("sys.argv", ["genderaudit", "workspace", "info"])
    monkeypatch.setattr("genderaudit.cli.build_parser", stopped)
    with pytest.raises(SystemExit) as ended:
        program()
    assert ended.value.code == 130
    assert capsys.readouterr() == ("", "")
