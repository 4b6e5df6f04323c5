"""The finished file: conformance, metadata, attachments, determinism, and that everything drawn is tagged."""

import datetime as dt
import functools
import hashlib
import io
import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import pdfa
from typeset_reading import opened, page_marks, read_tree
from typeset_sample import WHEN, WORDS, report

from genderaudit.domain.errors import Defect
from genderaudit.reports.files.composing import Imprint
from genderaudit.reports.files.tagging import Place
from genderaudit.runtime.language import LANGUAGES

# pikepdf's validator denies what it does not know: the PDF/UA extension schema, and level A where it checks for B.
FALSE_ALARMS = {
    ("ISO_19005_3:6.6.2.3.1-1", "XMP namespace pdfaExtension=http://www.aiim.org/pdfa/ns/extension/ is not permitted"),
    ("ISO_19005_3:6.6.2.3.1-1", "XMP namespace pdfaSchema=http://www.aiim.org/pdfa/ns/schema# is not permitted"),
    ("ISO_19005_3:6.6.2.3.1-1", "XMP namespace pdfaProperty=http://www.aiim.org/pdfa/ns/property# is not permitted"),
    ("ISO_19005_3:6.6.2.3.1-1", "XMP property pdfuaid:part is not permitted"),
    ("ISO_19005_3:6.6.2.3.1-1", "XMP property pdfaExtension:schemas is not permitted"),
    ("ISO_19005_3:6.6.4-3", "pdfaid:conformance is 'A', expected 'B'"),
}


@functools.cache
def sample(lang: str) -> bytes:
    return report(lang)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_validator_finds_nothing_but_its_known_false_alarms(lang: str) -> None:
    findings = pdfa.validate_written(io.BytesIO(sample(lang)), "3b").findings
    assert {(one.rule, one.message) for one in findings} == FALSE_ALARMS


@pytest.mark.parametrize("lang", LANGUAGES)
def test_qpdf_finds_no_fault(lang: str, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(sample(lang))
    with pikepdf.open(path) as pdf:
        assert pdf.check_pdf_syntax() == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_everything_painted_lies_in_a_tag_or_an_artifact(lang: str) -> None:
    with opened(sample(lang)) as pdf:
        assert [page_marks(page, {})[1] for page in pdf.pages] == [[] for _ in pdf.pages]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_mark_has_its_element_in_the_parent_tree(lang: str) -> None:
    with opened(sample(lang)) as pdf:
        numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
        owners = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True))
        for page in pdf.pages:
            marks = {mcid for mcid in page_marks(page, {})[0] if mcid >= 0}
            assert marks <= set(range(len(owners[int(page.obj.StructParents)])))
            assert all(owner is not None for owner in owners[int(page.obj.StructParents)])
        assert int(pdf.Root.StructTreeRoot.ParentTreeNextKey) == max(owners) + 1


def test_a_stray_operator_would_be_seen() -> None:
    with opened(sample("en")) as pdf:
        page = pdf.pages[0]
        page.contents_add(b"0 0 10 10 re f", prepend=False)
        assert page_marks(page, {})[1] == ["f"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_only_bundled_fonts_are_inside_and_all_are_embedded(lang: str) -> None:
    with opened(sample(lang)) as pdf:
        fonts = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font"]
        assert fonts
        for font in fonts:
            assert "Noto" in str(font.BaseFont)
            assert "/FontFile2" in font.FontDescriptor
    assert b"Helvetica" not in sample(lang)


def test_every_link_is_described_and_belongs_to_a_link_element() -> None:
    with opened(sample("fr")) as pdf:
        links = [link for page in pdf.pages for link in page.obj.get("/Annots", [])]
        assert len(links) >= 8
        numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
        owners = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True))
        for link in links:
            assert str(link.Contents)
            assert int(link.F) == 4
            assert owners[int(link.StructParent)].S == "/Link"


def test_info_and_xmp_say_the_same() -> None:
    with opened(sample("ar")) as pdf:
        tree = ET.fromstring(pdf.Root.Metadata.read_bytes().decode())
        words = [element.text for element in tree.iter() if element.text and element.text.strip()]
        info = pdf.docinfo
        assert str(info.Title) == WORDS["ar"]["title"]
        for key in ("/Title", "/Author", "/Producer", "/Creator", "/Subject"):
            assert str(info[key]) in words
        assert str(info.Author) == "Cox’s Bazar & Co <OIG>"
        assert str(info.CreationDate) == str(info.ModDate) == "D:20261121100000Z"
        assert words.count("2026-11-21T10:00:00+00:00") == 3


def test_the_document_names_its_language_title_and_tab_order() -> None:
    with opened(sample("ar")) as pdf:
        assert str(pdf.Root.Lang) == "ar"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert pdf.Root.ViewerPreferences.Direction == "/R2L"
        assert bool(pdf.Root.MarkInfo.Marked)
        assert {str(page.obj.Tabs) for page in pdf.pages} == {"/S"}


def test_attachments_come_back_with_their_relationship() -> None:
    with opened(sample("en")) as pdf:
        assert pdf.attachments["audit.json"].get_file().read_bytes() == b'{"format": 1}'
        assert pdf.attachments["answers.csv"].get_file().mime_type == "text/csv"
        kinds = [(str(one.UF), str(one.AFRelationship)) for one in pdf.Root.AF]
        assert kinds == [("audit.json", "/Data"), ("answers.csv", "/Source")]


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_the_hook_sees_the_finished_document_and_the_places(lang: str) -> None:
    seen: dict[str, Any] = {}

    def hook(pdf: pikepdf.Pdf, places: Mapping[str, Place]) -> None:
        seen.update(places, tagged="/StructTreeRoot" in pdf.Root, pages=len(pdf.pages))

    report(lang, before_save=hook)
    assert seen["tagged"]
    one, other = seen["Preparer"], seen["Reviewer"]
    assert one.page == other.page == seen["pages"] - 1
    for left, bottom, right, top in (one.box, other.box):
        assert right - left > 200
        assert top - bottom == pytest.approx(72)
        assert 60 <= left < right <= 540
        assert 60 <= bottom < top <= 780
    assert (one.box[2] < other.box[0]) == (lang == "en")
    assert (other.box[2] < one.box[0]) == (lang == "ar")


def test_signature_fields_can_be_appended_to_the_shortest_document() -> None:
    from genderaudit.reports.files.composing import Prose, Running, TextStyle, typeset

    story = [Prose("one", TextStyle())]
    with opened(typeset(story, Imprint("t", "a", "en", WHEN, "t"), Running("t", "c", "f", "{page}"))) as pdf:
        assert isinstance(pdf.Root.StructTreeRoot.K[0].K, pikepdf.Array)


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(Defect):
        Imprint("t", "a", "en", dt.datetime(2026, 1, 1), "tool")


def test_the_time_is_written_in_utc_whatever_its_zone() -> None:
    kabul = dt.timezone(dt.timedelta(hours=4, minutes=30))
    assert WHEN.astimezone(kabul) == WHEN
    script = Path(__file__).parent
    code = (
        f"import sys, hashlib, datetime as dt; sys.path.insert(0, {str(script)!r})\n"
        "import typeset_sample as s\n"
        "s.WHEN = s.WHEN.astimezone(dt.timezone(dt.timedelta(hours=4, minutes=30)))\n"
        "print(hashlib.sha256(s.report('en')).hexdigest())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == hashlib.sha256(sample("en")).hexdigest()


@pytest.mark.parametrize(("seed", "zone"), [("1", "UTC"), ("2", "Asia/Kabul")])
def test_the_same_input_gives_the_same_bytes_anywhere(seed: str, zone: str, tmp_path: Path) -> None:
    script = Path(__file__).with_name("typeset_sample.py")
    environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C"}
    # Arabic first: what one report does to the fonts must not show in the next
    subprocess.run([sys.executable, str(script), str(tmp_path), "ar", "en", "fr"], env=environment, check=True)
    for lang in ("ar", "en", "fr"):
        assert (tmp_path / f"sample-{lang}.pdf").read_bytes() == sample(lang), lang


def test_another_digit_gives_other_bytes() -> None:
    assert report("en", rows=4) != report("en", rows=5)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_headings_nest_and_figures_have_their_description(lang: str) -> None:
    with opened(sample(lang)) as pdf:
        tree = read_tree(pdf)
    levels = [element.role for element in _walk(tree) if element.role in {"H1", "H2", "H3"}]
    assert levels == ["H1", "H2", "H3", "H2", "H3"]
    assert all(figure.attributes.get("Alt") for figure in tree.all("Figure"))
    assert len(list(tree.all("Figure"))) == 2


def _walk(element):
    yield element
    for kid in element.kids:
        yield from _walk(kid)


def test_outline_and_contents_lead_to_the_right_pages() -> None:
    with opened(sample("es")) as pdf, pdf.open_outline() as outline:
        titles = [(item.title, [kid.title for kid in item.children]) for item in outline.root]
        words = WORDS["es"]
        assert titles == [(f"{place}. {words['risks']}", [words["data"]]) for place in (1, 2)]
        tree = read_tree(pdf)
        printed = [item.text for item in tree.all("TOCI")]
        found = [line for line in printed if line.startswith(words["data"])]
        assert len(found) == 2
        heading_pages = _heading_pages(pdf, "H3")
        assert [int(line.removeprefix(words["data"])) for line in found] == heading_pages


def _heading_pages(pdf: pikepdf.Pdf, role: str) -> list[int]:
    order = {page.obj.objgen: number for number, page in enumerate(pdf.pages, 1)}
    found = []

    def walk(node: pikepdf.Object) -> None:
        if not isinstance(node, pikepdf.Dictionary):
            return
        if node.get("/S") == "/" + role:
            found.append(order[node.Pg.objgen])
        kids = node.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            walk(kid)

    walk(pdf.Root.StructTreeRoot.K[0])
    return found
