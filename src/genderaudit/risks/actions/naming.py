"""The words of groups, bands, levels and categories in a language."""

from __future__ import annotations

from genderaudit.risks.model.scheme import Scheme
from genderaudit.runtime.language import SOURCE, catalogue


def group_words(group: str, language: str) -> str:
    """A group, or a combined one, in words; a code of the office's own is read as it stands."""
    return " + ".join(_one_group(one, language) for one in group.split("+"))


def _one_group(group: str, language: str) -> str:
    say = catalogue(language)
    try:
        return say(f"risks.groups.{group}")
    except KeyError:
        return group.replace("_", " ").capitalize()


def label_words(scheme: Scheme, key: str, language: str) -> str:
    """The label of `likelihood.1`, `people.5`, `money.2` or `band.low`: the matrix's own, else the program's."""
    own = scheme.labels.get(key, {})
    if language in own or SOURCE in own:
        return own.get(language) or own[SOURCE]
    head, _, last = key.partition(".")
    try:
        # the program's words for levels are meant for five of them
        if head != "band" and scheme.matrix.size != 5:
            return last
        return catalogue(language)(f"risks.labels.{key}")
    except KeyError:
        return last.replace("_", " ").capitalize()


def band_words(scheme: Scheme, band: str, language: str) -> str:
    """A band in words; empty for none."""
    return label_words(scheme, f"band.{band}", language) if band else ""
