"""Files of the work: evidence without traces of people and places, and sheets of answers."""

from genderaudit.engagements.files.answers import GivenAnswer, given_answers
from genderaudit.engagements.files.pictures import Received, media_type_of, receive

__all__ = ["GivenAnswer", "Received", "given_answers", "media_type_of", "receive"]
