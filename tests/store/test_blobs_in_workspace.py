import hashlib
import io
import random
import tracemalloc
from pathlib import Path

import apsw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from store_samples import AUDITOR, Note, new, put, reopen

from genderaudit.store import Workspace, errors


class Dribbling(io.BytesIO):
    """Gives less than asked, as a pipe does."""

    def read(self, size: int | None = -1) -> bytes:
        return super().read(min(size or 0, 1000))


@pytest.mark.parametrize("size", [0, 1, 256 * 1024 - 1, 256 * 1024, 256 * 1024 + 1, 1_000_000])
def test_a_content_comes_back_byte_for_byte(path: Path, tmp_path: Path, size: int) -> None:
    content = random.Random(size).randbytes(size)
    file = tmp_path / "evidence.bin"
    file.write_bytes(content)
    with new(path) as workspace:
        made = workspace.blobs.add(file)
        assert made.sha256 == hashlib.sha256(content).hexdigest()
        assert made.size == size
        assert workspace.blobs.add(content) == made
        assert workspace.blobs.add(Dribbling(content)) == made
        assert workspace.blobs.list() == [made]
    with reopen(path) as workspace:
        chunks = list(workspace.blobs.open(made.sha256))
        assert b"".join(chunks) == content
        assert all(len(chunk) <= 256 * 1024 for chunk in chunks)
        assert workspace.blobs.verify(made.sha256)
        assert workspace.blobs.has(made.sha256)


def test_contents_that_begin_alike_share_their_chunks(path: Path) -> None:
    begin = random.Random(1).randbytes(2_000_000 // (256 * 1024) * 256 * 1024)
    with new(path) as workspace:
        workspace.blobs.add(begin + b"one")
        before = workspace._journal.connection.pragma("page_count")
        workspace.blobs.add(begin + b"two")
        assert workspace._journal.connection.pragma("page_count") - before < 20


def test_a_content_is_saved_or_lost_with_its_step(workspace: Workspace) -> None:
    with pytest.raises(ZeroDivisionError), workspace.step("evidence.add", AUDITOR) as step:
        lost = workspace.blobs.add(b"lost")
        step.put(Note(id="n1", text=lost.sha256))
        raise ZeroDivisionError
    assert not workspace.blobs.has(lost.sha256)
    with workspace.step("evidence.add", AUDITOR) as step:
        kept = workspace.blobs.add(b"kept")
        step.put(Note(id="n1", text=kept.sha256))
    assert workspace.blobs.verify(kept.sha256)
    assert workspace.check() == []


def test_a_missing_content_or_file_is_told(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(errors.BlobMissing, match="abcd"):
        workspace.blobs.open("abcd")
    with pytest.raises(errors.DiskTrouble, match="nowhere"):
        workspace.blobs.add(tmp_path / "nowhere.pdf")


def test_a_content_can_be_read_while_steps_are_saved(workspace: Workspace) -> None:
    content = random.Random(2).randbytes(600_000)
    made, read = workspace.blobs.add(content), b""
    for number, chunk in enumerate(workspace.blobs.open(made.sha256)):
        put(workspace, Note(id="n1", text=str(number)))
        read += chunk
    assert read == content


class Endless(io.RawIOBase):
    """A stream of a given length that is made while it is read."""

    def __init__(self, size: int) -> None:
        self.left, self.random = size, random.Random(3)

    def read(self, size: int = -1) -> bytes:
        part = self.random.randbytes(min(size, self.left))
        self.left -= len(part)
        return part


def test_two_hundred_megabytes_pass_through_bounded_memory(path: Path) -> None:
    size = 200 * 1024 * 1024
    with new(path) as workspace:
        apsw.memory_high_water(True)
        tracemalloc.start()
        try:
            made = workspace.blobs.add(Endless(size))  # type: ignore[arg-type]
            read = sum(len(chunk) for chunk in workspace.blobs.open(made.sha256))
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        assert made.size == read == size
        assert peak < 4 * 1024 * 1024
        assert apsw.memory_high_water() < 40 * 1024 * 1024


@settings(max_examples=15, deadline=None)
@given(parts=st.lists(st.binary(max_size=50), max_size=5))
def test_any_contents_are_found_under_their_sha256(
    tmp_path_factory: pytest.TempPathFactory, parts: list[bytes]
) -> None:
    with new(tmp_path_factory.mktemp("blobs") / "w.gaw") as workspace:
        for part in parts:
            assert workspace.blobs.add(part).sha256 == hashlib.sha256(part).hexdigest()
        assert {b"".join(workspace.blobs.open(one.sha256)) for one in workspace.blobs.list()} == set(parts)
