"""A form of others as the files of a pack: read, repaired, checked; every repair is listed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from pydantic import ValidationError

from genderaudit.checklists.files.handover import NEVER_CHECKED
from genderaudit.checklists.files.loading import PACK_FILE, pack_from_bytes
from genderaudit.checklists.files.problems import is_warning, to_problem
from genderaudit.checklists.files.schemes import rating_scheme
from genderaudit.checklists.files.translations import placeholders_of, source_stamp
from genderaudit.checklists.files.writing import pack_bytes, translation_bytes
from genderaudit.checklists.files.xlsform.building import MAX_TEXT, Builder
from genderaudit.checklists.files.xlsform.drafting import drafted
from genderaudit.checklists.files.xlsform.headings import language_code
from genderaudit.checklists.files.xlsform.lists import read_lists
from genderaudit.checklists.files.xlsform.reading import ReadForm, columns_used, read_form
from genderaudit.checklists.files.xlsform.repairs import Repairs, in_words
from genderaudit.checklists.model.exchange import FormUnusable
from genderaudit.checklists.model.pack import Pack, PackKind
from genderaudit.checklists.model.refusals import PackUnusable
from genderaudit.checklists.rules.checks import check_pack
from genderaudit.checklists.rules.faults import Fault
from genderaudit.checklists.rules.texts import texts_of
from genderaudit.domain.problems import Problem

Said = dict[str, str]
_EXPRESSION_FAULTS = frozenset({"bad_expression", "unknown_name", "unknown_name_near", "cycle", "reads_self"})
_ROUNDS = 60
"""Each round of checks leaves out every expression that fails; circles come twenty at a time."""
_READ = frozenset(
    {
        "type", "name", "required", "relevant", "constraint", "calculation", "read_only", "list_name", "score",
        "disabled",
    }
)  # fmt: skip


@dataclass(frozen=True)
class ImportedForm:
    """A form as a pack: its files by name, the pack, and every repair in words."""

    files: Mapping[str, bytes]
    pack: Pack
    repairs: tuple[Problem, ...]


def imported_form(
    path: Path, *, pack_id: str, commitments: Sequence[str], kind: PackKind, language: str = "en"
) -> ImportedForm:
    """Reads a form and makes a pack of it. Raises FormUnreadable, FormUnusable. `language` is that of the repairs."""
    repairs = Repairs()
    form = read_form(path, repairs)
    lists = read_lists(form.choices, repairs)
    draft = drafted(form, lists, repairs)
    if not draft.sections:
        raise FormUnusable(file=path, why="it asks no question.")
    tongues, own = _languages(form, repairs)
    builder = Builder(draft, lists, tongues, own, repairs)
    data = _fields(builder, form, path, pack_id, commitments, kind)
    pack = _sound(data, builder, path, language)
    _note_left_out(form, repairs)
    _note_filled_in(pack, commitments, kind, repairs)
    files = {PACK_FILE: pack_bytes(pack)}
    for code in pack.languages:
        if code != own:
            files[f"i18n/{code}.yaml"] = _translation(pack, code, builder.texts, repairs)
    try:
        problems = pack_from_bytes(files, language=language).problems
    except PackUnusable as error:
        problems = error.problems
    for problem in problems:
        if not is_warning(problem):
            raise FormUnusable(file=path, why=problem.message)
    return ImportedForm(files, pack, tuple(in_words(repairs.made, str(path), language)))


def _languages(form: ReadForm, repairs: Repairs) -> tuple[dict[str, str], str]:
    """The code of every language as written in the headings, and the language of the pack."""
    tongues: dict[str, str] = {}
    for written in form.languages:
        code = language_code(written) if written else None
        if written and code is None:
            code = f"qa{'abcdefghijklmnopqrstuvwxyz'[len(tongues) % 26]}"
            repairs.note("language_without_code", name=written, code=code)
        if code is not None:
            tongues[written] = code
    stated = form.settings.get("default_language", "")
    own = tongues.get(stated) or (language_code(stated) if stated else None)
    if "" in form.languages and "" not in tongues:
        tongues[""] = own if own is not None and own not in tongues.values() else _free_language(tongues)
        if own != tongues[""]:
            repairs.note("language_assumed", code=tongues[""])
    if own not in tongues.values():
        own = tongues.get("") or next(iter(tongues.values()), "en")
    return tongues, own or "en"


def _free_language(tongues: Mapping[str, str]) -> str:
    return "en" if "en" not in tongues.values() else "und"


def _fields(
    builder: Builder, form: ReadForm, path: Path, pack_id: str, commitments: Sequence[str], kind: str
) -> dict[str, Any]:
    title = form.settings.get("form_title", "")[:MAX_TEXT]
    sections = builder.sections(commitments)
    tier: dict[str, object] = {"id": "full", "label": builder.keep("tiers.full.label", builder.word("full"))}
    if not builder.scored:
        tier |= {"rated": False, "ending": builder.keep("tiers.full.ending", builder.word("ending"))}
    codes = dict.fromkeys([builder.own, *builder.tongues.values()])
    return {
        "format": 1,
        "id": pack_id,
        "version": 1,
        "kind": kind,
        "title": builder.keep("title", {builder.own: title} if title else builder.word("untitled")),
        "summary": builder.keep("summary", builder.word("summary", file=path.name[:200])),
        "default_language": builder.own,
        "languages": list(codes),
        "choices": builder.choices(),
        "parts": [{"id": "main", "label": builder.keep("parts.main.label", builder.word("all"))}],
        "tiers": [tier],
        "rating": {"scheme": "un_four_tiers"},
        "consent": _card(builder, "consent"),
        "stop_card": _card(builder, "stop_card"),
        "sections": sections,
        "calculations": builder.calculations(),
    }


def _card(builder: Builder, name: str) -> dict[str, object]:
    word = name.removesuffix("_card")
    title = builder.keep(f"{name}.title", builder.word(f"{word}_title"))
    return {"title": title, "lines": [builder.keep(f"{name}.lines.0", builder.word(f"{word}_line"))]}


def _sound(data: dict[str, Any], builder: Builder, path: Path, language: str) -> Pack:
    """The pack, without the expressions that cannot be kept; every one left out is noted."""
    for _ in range(_ROUNDS):
        try:
            pack = Pack.model_validate(data)
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
            raise FormUnusable(file=path, why=f"{'.'.join(map(str, first['loc']))}: {first['msg']}") from error
        faults = [fault for fault in check_pack(pack, rating_scheme) if fault.code != "expression_notice"]
        if not faults:
            return pack
        for fault in faults:
            if fault.code not in _EXPRESSION_FAULTS:
                raise FormUnusable(file=path, why=to_problem(fault, PACK_FILE, None, language).message)
            _leave_out(data, fault, builder, language)
    raise FormUnusable(file=path, why="its conditions cannot be disentangled.")


def _leave_out(data: dict[str, Any], fault: Fault, builder: Builder, language: str) -> None:
    holder: Any = data
    for step in fault.place[:-1]:
        holder = cast("Any", holder)[step]
    column = str(fault.place[-1])
    empty = "''" if column == "value" else ""
    text = holder.get(column, "")
    if text in ("", empty):
        return
    holder[column] = empty
    name = str(holder.get("id", ""))
    what = to_problem(fault, PACK_FILE, None, language).message
    told = "calculation" if column == "value" else column
    row = builder.draft.rows.get(name, 0)
    builder.repairs.note("expression_left_out", row, column=told, name=name, what=what)


def _note_left_out(form: ReadForm, repairs: Repairs) -> None:
    for sheet, rows in (("survey", form.survey), ("choices", form.choices)):
        for column, count in sorted(columns_used(rows).items()):
            if column not in _READ:
                repairs.note("column_left_out", sheet=sheet, name=column[:60], n=count)


def _note_filled_in(pack: Pack, commitments: Sequence[str], kind: str, repairs: Repairs) -> None:
    repairs.note("not_stated", n=len(pack.items()))
    repairs.note("weights", commitments=", ".join(commitments), kind=kind)
    repairs.note("cards_missing")


def _translation(pack: Pack, code: str, texts: Mapping[str, Said], repairs: Repairs) -> bytes:
    """A translation with every text; where the form has none, the source stands in and is marked as stale."""
    sources = texts_of(pack)
    kept: dict[str, str] = {}
    stamps: dict[str, str] = {}
    missing = 0
    for key, source in sources.items():
        text = re.sub(r"\s+$", "", texts.get(key, {}).get(code, ""))
        stamps[key] = source_stamp(source)
        if text and placeholders_of(text) != placeholders_of(source):
            repairs.note("broken_reference", name=key, language=code)
            text = ""
        if not text:
            missing += 1
            text, stamps[key] = source, NEVER_CHECKED
        kept[key] = text
    if missing:
        repairs.note("untranslated", language=code, n=missing)
    return translation_bytes(
        pack=pack.id, version=pack.version, language=code, status="draft", texts=kept, sources=stamps
    )
