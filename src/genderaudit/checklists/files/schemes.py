"""Reads the rating schemes that come with the program."""

from __future__ import annotations

import functools
from collections.abc import Mapping

from genderaudit.checklists.files.reading import read_yaml
from genderaudit.checklists.model.scheme import RatingScheme
from genderaudit.domain.errors import Defect
from genderaudit.runtime.assets import asset


@functools.cache
def rating_schemes() -> Mapping[str, RatingScheme]:
    """Every rating scheme by id."""
    schemes = {}
    for path in sorted(asset("resources", "schemes").glob("*.yaml")):
        document = read_yaml(path.read_bytes())
        if document.faults:
            raise Defect(what=f"the rating scheme {path.name} cannot be read")
        scheme = RatingScheme.model_validate(document.data)
        schemes[scheme.id] = scheme
    return schemes


def rating_scheme(scheme_id: str) -> RatingScheme | None:
    """The scheme of an id, or None."""
    return rating_schemes().get(scheme_id)
