import itertools
import re

from genderaudit.domain.ids import new_id, new_ids


def test_ids_given_by_the_thousand_are_ids_like_any_other_and_none_comes_twice() -> None:
    before = new_id("sup")
    given = list(itertools.islice(new_ids("sup"), 3000))
    assert len({*given, before}) == 3001
    assert all(re.fullmatch(r"sup-[0-9a-hjkmnp-tv-z]{26}", one) for one in given)
    assert [one[:14] for one in given] == sorted(one[:14] for one in given)
    assert before[:14] <= given[0][:14] <= given[-1][:14] <= new_id("sup")[:14]


def test_each_letter_is_as_likely_as_any_other() -> None:
    letters = "".join(one[14:] for one in itertools.islice(new_ids("rel"), 20_000))
    shares = [letters.count(letter) / len(letters) * 32 for letter in sorted(set(letters))]
    assert len(shares) == 32
    assert 0.9 < min(shares) <= max(shares) < 1.1
