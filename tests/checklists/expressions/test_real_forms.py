"""The expressions of real forms can be read."""

import sys
from collections import Counter

from xlsforms import FOREIGN, FORMS, expressions_of

from genderaudit.checklists.rules.expressions import ExpressionError, compile_expression


def test_at_least_98_of_100_expressions_of_real_forms_can_be_read_and_the_others_belong_to_other_products() -> None:
    read, refused = 0, Counter[str]()
    for path in sorted(FORMS.iterdir()):
        if path.suffix not in (".xls", ".xlsx", ".xml"):
            continue
        for column, text in expressions_of(path):
            try:
                compile_expression(text, choice_filter=column == "choice_filter")
                read += 1
            except ExpressionError as error:
                refused[f"{error}: {text[:100]} ({path.name})"] += 1
    missed = sum(refused.values())
    sys.stdout.write(f"{read} of {read + missed} expressions read ({100 * read / (read + missed):.2f} %)\n")
    for line, times in refused.most_common():
        sys.stdout.write(f"{times} {line}\n")
    assert read > 4_000
    assert read / (read + missed) >= 0.98
    assert [line for line in refused if not FOREIGN.search(line)] == []
