"""Whatever page and attachment say together, no suppressed count can be worked out from it."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from genderaudit.checklists import AnswerState, LoadedPack, Pack, ShareValue, TableValue, find_pack, score, seal
from genderaudit.checklists.model.results import Result
from genderaudit.reports.rules.disclosure import also_withheld
from genderaudit.reports.rules.redaction import protected_questions, shown_answers, tables_of
from genderaudit.reports.rules.tables import ALL
from work_samples import TODAY, every

PACK = every()
CELLS = [f"{level}|{sex}" for level in ("leaders", "others") for sex in ("women", "men", "not_stated")]
FORM: dict[str, Any] = {"tier": "full", "parts": ("buyer", "supplier"), "today": TODAY}
MOST = 5


def _page(pack: LoadedPack, answers: Mapping[str, AnswerState]) -> dict[str, Any]:
    """All that leaves in a report and rests on these answers."""
    also = also_withheld(pack, answers, **FORM)
    tables = tables_of(pack.pack, answers, also)
    hidden = protected_questions(pack.pack, answers, tables)
    sealed = seal(pack, answers, hidden=hidden, **FORM)
    shown = shown_answers(answers, {}, tables, hidden, {}, "full", frozenset())
    return {
        "tables": tables,
        "hidden": hidden,
        "sealed": sealed,
        "answers": shown,
        "result": _result(pack, shown, sealed),
    }


def _result(pack: LoadedPack, shown: Mapping[str, Any], sealed: Any) -> Result:
    return score(pack, {name: one.state for name, one in shown.items()}, sealed=sealed, **FORM)


def _table(cells: Mapping[str, int]) -> AnswerState:
    return AnswerState(value=TableValue(cells=dict(cells)))


def _sum(cells: Mapping[str, int], key: str) -> int:
    wanted = key.split("|")
    return sum(
        n for cell, n in cells.items() if all(w in (ALL, c) for w, c in zip(wanted, cell.split("|"), strict=True))
    )


def _tables_that_fit(page: Mapping[str, Any], known: Mapping[str, int]) -> Iterator[dict[str, int]]:
    """The attacker: every table of whole numbers that prints the same counts, signs and conclusions."""
    table = next(one for one in page["tables"] if one.question == "T-06")
    ranges = []
    for cell in known:
        state = table.hidden.get(cell, "shown")
        top = max(known.values()) + 3
        ranges.append([table.counts[cell]] if state == "shown" else range(1, 5) if state == "small" else range(top))
    for values in itertools.product(*ranges):
        cells = dict(zip(known, values, strict=True))
        sums = {key: _sum(cells, key) for key in (*table.counts, *table.hidden)}
        if any(sums[key] != count for key, count in table.counts.items()):
            continue
        if all(0 < sums[key] < table.threshold for key, state in table.hidden.items() if state == "small"):
            yield cells


def _still_fits(page: Mapping[str, Any], answers: Mapping[str, AnswerState], cells: Mapping[str, int]) -> bool:
    guess = {**answers, "T-06": _table(cells)}
    return bool(seal(PACK, guess, hidden=page["hidden"] & set(guess), **FORM).conditions == page["sealed"].conditions)


tables = st.dictionaries(st.sampled_from(CELLS), st.integers(0, MOST), min_size=1)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(tables)
@example({"leaders|women": 1, "leaders|men": 2})
@example(dict(zip(CELLS, (1, 2, 0, 0, 0, 0), strict=True)))
@example(dict(zip(CELLS, (4, 0, 0, 0, 5, 0), strict=True)))
@example(dict(zip(CELLS, (2, 2, 5, 3, 3, 5), strict=True)))
def test_an_attacker_with_page_and_attachment_finds_two_tables_for_every_hidden_count(cells: dict[str, int]) -> None:
    _attack(cells)


@pytest.mark.drill
@settings(max_examples=1500, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(tables)
def test_an_attacker_who_tries_for_long_finds_no_hidden_count_either(cells: dict[str, int]) -> None:
    _attack(cells)


def _attack(cells: dict[str, int]) -> None:
    answers = {"T-06": _table(cells)}
    page = _page(PACK, answers)
    table = next(one for one in page["tables"] if one.question == "T-06")
    assert not [key for key, count in table.counts.items() if 0 < count < table.threshold]
    wanted = {key for key in table.hidden if 0 < _sum(cells, key) < table.threshold}
    seen: dict[str, set[int]] = {key: set() for key in wanted}
    for guess in _tables_that_fit(page, cells):
        if all(len(found) > 1 for found in seen.values()):
            break
        if any(_sum(guess, key) not in seen[key] for key in wanted) and _still_fits(page, answers, guess):
            for key in wanted:
                seen[key].add(_sum(guess, key))
    for key, found in seen.items():
        assert _sum(cells, key) in found or len(found) > 1
        assert len(found) > 1, (key, table, page["sealed"].conditions)


def _numbers_in(value: object) -> Iterator[str]:
    if isinstance(value, Mapping):
        for inner in value.values():
            yield from _numbers_in(inner)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from _numbers_in(inner)
    elif value is not None:
        yield str(value)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 9), st.integers(0, 9), st.integers(0, 9))
def test_a_share_of_few_people_moves_no_score_no_receipt_and_no_list(
    numerator: int, denominator: int, other: int
) -> None:
    def page(n: int, d: int) -> dict[str, Any]:
        share = AnswerState(value=ShareValue(numerator=n, denominator=d))
        return _page(PACK, {"T-07": share, "T-10": AnswerState(value="2"), "T-09": AnswerState(value="no")})

    found = page(numerator, denominator)
    assert found["hidden"] == {"T-07"}
    assert found["answers"]["T-07"].state.value is None
    assert "T-07" in found["result"].withheld
    # another share with the same conclusions gives the very same page
    for n, d in ((other, denominator), (numerator, other), (other, other)):
        again = page(n, d)
        if again["sealed"] == found["sealed"]:
            assert {name: again[name] for name in again} == {name: found[name] for name in found}


@pytest.mark.parametrize("pair", [(0, 3), (3, 3), (1, 1), (9, 9), (8, 9)])
def test_at_least_two_shares_fit_every_page_with_a_protected_share(pair: tuple[int, int]) -> None:
    def conclusions(n: int, d: int) -> Any:
        share = AnswerState(value=ShareValue(numerator=n, denominator=d))
        return seal(PACK, {"T-07": share}, hidden={"T-07"}, **FORM).conditions

    wanted = conclusions(*pair)
    fitting = [(n, d) for d in range(10) for n in range(d + 1) if conclusions(n, d) == wanted]
    assert len({n for n, _ in fitting}) > 1
    assert len({d for _, d in fitting}) > 1


def test_a_small_number_in_a_row_of_a_repeat_is_taken_out_of_every_row() -> None:
    answers = {
        "T-12b#0": AnswerState(value="3"),
        "T-12b#1": AnswerState(value="40"),
        "T-12a#0": AnswerState(value="North"),
    }
    page = _page(PACK, answers)
    assert page["hidden"] == {"T-12b"}
    assert [page["answers"][key].state.value for key in answers] == [None, None, "North"]
    assert page["answers"]["T-12b#0"].protected
    assert "3" not in set(_numbers_in({key: one.state.model_dump() for key, one in page["answers"].items()}))


def test_what_follows_from_rows_taken_out_is_sealed_so_that_the_score_stays_the_same() -> None:
    pack = _with_rules_over_rows()
    answers = {
        "T-12b#0": AnswerState(value="3"),
        "T-12b#1": AnswerState(value="40"),
        "T-12c#1": AnswerState(value="calls"),
    }
    page = _page(pack, answers)
    assert page["hidden"] == {"T-12b"}
    assert page["sealed"].answers == ("T-12b",)
    assert page["sealed"].conditions == {
        "T-12: sum(${T-12b}) > 42": True,
        "T-12c#0: ${T-12b} > 10": False,
        "T-12c#1: ${T-12b} > 10": True,
    }
    assert {flag.index for flag in page["result"].flags if flag.item == "T-12"} == {0, 1}
    assert page["result"] == score(pack, answers, **FORM)


def _with_rules_over_rows() -> LoadedPack:
    content = PACK.pack.model_dump(mode="json", by_alias=True)
    item = next(one for section in content["sections"] for one in section["items"] if one["id"] == "T-12")
    item["flags"] = [
        {"level": "MAJ", "when": "sum(${T-12b}) > 42", "message": "Many."},
        {"level": "MAJ", "when": "count-non-empty(${T-12c}) = 1", "message": "One."},
    ]
    item["followups"].append({"id": "T-12c", "type": "single", "label": "How?", "relevant": "${T-12b} > 10"})
    item["followups"][-1]["choices"] = "tags"
    return dataclasses.replace(PACK, pack=Pack.model_validate(content))


def test_nothing_is_withheld_beyond_the_tables_own_need_where_no_rule_gives_anything_away() -> None:
    plain = {"T-06": _table(dict(zip(CELLS, (20, 30, 5, 40, 60, 9), strict=True)))}
    assert also_withheld(PACK, plain, **FORM) == frozenset()
    assert tables_of(PACK.pack, plain)[0].hidden == {}


def test_four_women_in_four_cells_are_not_given_away_by_the_signs_alone() -> None:
    # '<5' over four cells of at least one each says that each is one
    answers = {"T-06": _table(dict(zip(CELLS, (1, 1, 0, 1, 1, 0), strict=True)))}
    assert also_withheld(PACK, answers, **FORM)
    hidden = _page(PACK, answers)["tables"][0].hidden
    assert hidden["*|*"] == "withheld"


def test_levels_that_add_up_to_the_whole_do_not_give_a_small_level_away() -> None:
    pack = find_pack("internal-audit")
    sexes = ("women", "men")
    whole = {f"{kind}|{sex}": 20 for kind in ("fixed_or_longer", "short_term") for sex in sexes}
    answers = {
        "IA-27": _table(whole),
        "IA-27a": _table({"women": 1, "men": 2}),
        "IA-27b": _table({"women": 18, "men": 20}),
        "IA-27c": _table({"women": 20, "men": 19}),
    }
    form: dict[str, Any] = {"tier": "full", "parts": (), "today": TODAY}
    total = {
        name: sum(state.value.cells.values()) for name, state in answers.items() if isinstance(state.value, TableValue)
    }
    assert total["IA-27"] == total["IA-27a"] + total["IA-27b"] + total["IA-27c"]
    shown = {one.question: one for one in tables_of(pack.pack, answers, also_withheld(pack, answers, **form))}
    key_of = {name: "*|*" if name == "IA-27" else "*" for name in answers}
    assert any(key_of[name] not in shown[name].counts for name in ("IA-27", "IA-27b", "IA-27c"))


def test_a_margin_shared_with_a_more_sensitive_table_is_never_called_smaller_than_it_is() -> None:
    pack = find_pack("risk-assessment")
    reach = {f"{sex}|age_18_59": n for sex, n in (("women", 7), ("men", 80))}
    able = {f"{sex}|without_disability": n for sex, n in (("women", 7), ("men", 80))}
    ordinary, sensitive = tables_of(pack.pack, {"RA-06": _table(reach), "RA-06a": _table(able)})
    assert (ordinary.threshold, sensitive.threshold) == (5, 10)
    assert ordinary.hidden["women|*"] == "withheld"
    assert sensitive.hidden["women|without_disability"] == "small"
    assert all(key not in table.counts for table in (ordinary, sensitive) for key in ("women|*",))


@settings(max_examples=80, deadline=None)
@given(st.lists(st.integers(0, 30), min_size=9, max_size=9), st.lists(st.integers(0, 30), min_size=9, max_size=9))
def test_what_one_table_of_an_item_hides_another_does_not_give_back(first: list[int], second: list[int]) -> None:
    pack = find_pack("risk-assessment")
    ages = ("age_0_17", "age_18_59", "age_60_plus")
    known = ("with_disability", "without_disability", "not_known")
    sexes = ("women", "men", "not_stated")
    answers = {
        "RA-06": _table(dict(zip((f"{s}|{a}" for s in sexes for a in ages), first, strict=True))),
        "RA-06a": _table(dict(zip((f"{s}|{k}" for s in sexes for k in known), second, strict=True))),
    }
    ordinary, sensitive = tables_of(pack.pack, answers)
    for sex in (*sexes, ALL):
        key = f"{sex}|{ALL}"
        same = _sum(answers["RA-06"].value.cells, key) == _sum(answers["RA-06a"].value.cells, key)  # type: ignore[union-attr]
        if same:
            assert (key in ordinary.counts) == (key in sensitive.counts)
