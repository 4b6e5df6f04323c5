"""A report is drawn again from its data when it is checked, whatever it claims about the program that wrote it."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pikepdf
import pytest

from genderaudit.reports.actions.snapshot import snapshot
from genderaudit.reports.actions.verifying import REDRAW_PAGES, Redraw, verify_bytes
from genderaudit.reports.files.report import draw_report
from genderaudit.reports.files.versions import drawn_with
from genderaudit.reports.model.data import ReportData
from genderaudit.reports.model.verdict import ReportVerdict
from genderaudit.signing import ROLES, StampTexts, TrustList, new_identity, sign, stop_worker
from work_samples import begun, every, new_workspace

NOW = dt.datetime(2026, 3, 2, 12, tzinfo=dt.UTC)
NOBODY = TrustList(name="nobody")
Edit = Callable[[pikepdf.Pdf], None]
OTHER_LIBRARY = {**drawn_with(), "reportlab": "5.0.1"}
OTHER_PROGRAM = {**drawn_with(), "genderaudit": "9.0"}


@pytest.fixture(scope="module", autouse=True)
def _worker() -> Iterator[None]:
    yield
    stop_worker()


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> ReportData:
    with new_workspace(tmp_path_factory.mktemp("drawn") / "work.gaw") as workspace:
        found, _ = snapshot(workspace, begun(workspace, every()), form="full", language="en", made_at=NOW)
    return found


def _drawn(data: ReportData, program: dict[str, str]) -> bytes:
    pack = every()
    return draw_report(data.model_copy(update={"program": program}), {pack.files_hash: pack})


def _packed_otherwise(report: bytes, edit: Edit = lambda _: None) -> bytes:
    written = io.BytesIO()
    with pikepdf.open(io.BytesIO(report)) as pdf:
        edit(pdf)
        pdf.save(written, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.generalized)
    return written.getvalue()


def _checked(report: bytes, redraw: Redraw = "auto") -> ReportVerdict:
    return verify_bytes(report, "a.pdf", NOBODY, now=NOW, language="en", redraw=redraw)


def _signed(report: bytes, folder: Path) -> bytes:
    person = new_identity(
        folder / "cheat.p12", post="Auditor", office="Field", country="KE", roles=ROLES,
        passphrase="a long passphrase", clock=lambda: NOW,
    )  # fmt: skip
    stamp = StampTexts(heading="Prepared by", time_label="Time")
    return sign(report, person, "preparer", reason="r", place="p", stamp=stamp, clock=lambda: NOW, trust=NOBODY)


def _pages_differ(found: ReportVerdict) -> bool:
    return [one.code for one in found.numbers.differing] == ["pages_differ"]


def _white_box(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].contents_add(pdf.make_stream(b"q 1 1 1 rg 40 500 500 100 re f Q"))


def _script(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")


def _cropped(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.CropBox = pikepdf.Array([0, 0, 595, 300])


def _sticker(pdf: pikepdf.Pdf) -> None:
    look = pdf.make_stream(b"1 1 1 rg 0 0 500 100 re f", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form)
    look.BBox = pikepdf.Array([0, 0, 500, 100])
    stamp = pikepdf.Dictionary(Subtype=pikepdf.Name.Stamp, Rect=[40, 500, 540, 600], AP=pikepdf.Dictionary(N=look))
    pdf.pages[0].obj.Annots = pikepdf.Array([*pdf.pages[0].obj.get("/Annots", []), pdf.make_indirect(stamp)])


def _title(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Title"] = "Approved"


def _page_swap(pdf: pikepdf.Pdf) -> None:
    first = pdf.pages[0]
    del pdf.pages[0]
    pdf.pages.append(first)


def test_a_report_drawn_with_other_libraries_that_show_the_same_is_the_same(data: ReportData) -> None:
    assert _checked(_drawn(data, OTHER_LIBRARY)).redrawn == "same"
    found = _checked(_packed_otherwise(_drawn(data, OTHER_LIBRARY)))
    assert (found.redrawn, found.numbers.differing) == ("same_otherwise_packed", ())
    assert any("packed otherwise" in line for line in found.words)


@pytest.mark.parametrize("edit", [_white_box, _script, _cropped, _sticker, _title, _page_swap])
@pytest.mark.parametrize("program", [drawn_with(), OTHER_LIBRARY, {}])
def test_other_pages_are_not_excused_by_naming_other_libraries(
    data: ReportData, edit: Edit, program: dict[str, str]
) -> None:
    program = program or {"genderaudit": drawn_with()["genderaudit"]}
    assert _pages_differ(_checked(_packed_otherwise(_drawn(data, program), edit)))


def test_pages_of_another_version_of_the_program_are_left_open_unless_a_person_asks(data: ReportData) -> None:
    changed = _packed_otherwise(_drawn(data, OTHER_PROGRAM), _white_box)
    found = _checked(changed)
    assert (found.redrawn, found.numbers.differing) == ("not_tried", ())
    assert "pages_not_redrawn" in found.not_checked
    assert _pages_differ(_checked(changed, "always"))
    assert _checked(changed, "never").redrawn == "not_tried"


def test_empty_pages_behind_a_short_report_do_not_make_it_too_long_to_draw(data: ReportData) -> None:
    def padded(pdf: pikepdf.Pdf) -> None:
        _white_box(pdf)
        for _ in range(REDRAW_PAGES):
            pdf.add_blank_page()

    assert _pages_differ(_checked(_packed_otherwise(_drawn(data, drawn_with()), padded)))


def test_a_stream_that_unpacks_to_much_more_is_another_document(data: ReportData, tmp_path: Path) -> None:
    def bomb(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].Contents = pdf.make_stream(b" " * 50_000_000)

    written = tmp_path / "bomb.pdf"
    with pikepdf.open(io.BytesIO(_drawn(data, OTHER_LIBRARY))) as pdf:
        bomb(pdf)
        pdf.save(written)
    assert _checked(written.read_bytes()).redrawn == "different"


def test_a_report_whose_data_was_taken_out_before_it_was_signed_is_invalid(data: ReportData, tmp_path: Path) -> None:
    def without_data(pdf: pikepdf.Pdf) -> None:
        for name in list(pdf.attachments):
            del pdf.attachments[name]

    written = io.BytesIO()
    with pikepdf.open(io.BytesIO(_drawn(data, drawn_with()))) as pdf:
        without_data(pdf)
        pdf.save(written, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    found = _checked(_signed(written.getvalue(), tmp_path))
    assert (found.verdict, [one["code"] for one in found.reasons][-1:]) == ("invalid", ["no_report_data"])
    assert found.words[0].startswith("Data: ")


def test_a_signed_report_whose_numbers_hold_and_whose_pages_do_not_says_so_of_the_pages(
    data: ReportData, tmp_path: Path
) -> None:
    written = io.BytesIO()
    with pikepdf.open(io.BytesIO(_drawn(data, drawn_with()))) as pdf:
        _white_box(pdf)
        pdf.save(written, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    found = _checked(_signed(written.getvalue(), tmp_path))
    assert (found.verdict, found.numbers.confirmed) == ("invalid", found.numbers.printed)
    assert found.words[0].startswith("Pages: ")
