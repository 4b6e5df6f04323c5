"""Running answers are carried to a newer version of a pack, and nothing is guessed."""

from genderaudit.checklists import AnswerState, Carried, LoadedPack, carry_over, pack_from_bytes
from version_samples import NEW, OLD


def pack(text: str) -> LoadedPack:
    return pack_from_bytes({"pack.yaml": text.encode()})


def carried(answers: dict[str, str], new: str = NEW) -> dict[str, Carried]:
    states = {question: AnswerState(value=value) for question, value in answers.items()}
    return {one.before: one for one in carry_over(pack(OLD), pack(new), states)}


def test_a_renamed_question_keeps_its_answer_under_the_new_name() -> None:
    one = carried({"Q-02": "partly"})["Q-02"]
    assert (one.after, one.fate) == ("Q-12", "renamed")
    assert one.state is not None
    assert one.state.value == "partly"


def test_an_option_is_mapped_as_the_pack_announces() -> None:
    one = carried({"Q-01": "south"})["Q-01"]
    assert one.fate == "mapped"
    assert one.state is not None
    assert one.state.value == "coast"


def test_an_option_that_is_gone_without_a_word_is_dropped_not_guessed() -> None:
    silent = NEW.replace("map: {Q-01: {south: coast}}, ", "")
    one = carried({"Q-01": "south"}, silent)["Q-01"]
    assert (one.fate, one.why, one.state) == ("dropped", "option_gone", None)


def test_what_is_announced_as_dropped_or_to_review_is_said_so() -> None:
    found = carried({"Q-03": "a", "Q-04": "b"})
    assert (found["Q-04"].fate, found["Q-04"].why) == ("dropped", "announced")
    assert found["Q-03"].fate == "review"
    assert found["Q-03"].state is not None


def test_a_question_of_another_type_does_not_take_the_old_answer() -> None:
    one = carried({"Q-05": "about twelve"})["Q-05"]
    assert (one.fate, one.why) == ("dropped", "type_changed")


def test_an_answer_that_nothing_touches_is_kept_as_it_is() -> None:
    state = AnswerState(value="north", sources=("document",), evidence=("E-001",))
    (one,) = carry_over(pack(OLD), pack(NEW), {"Q-01": state})
    assert (one.fate, one.after, one.state) == ("kept", "Q-01", state)
