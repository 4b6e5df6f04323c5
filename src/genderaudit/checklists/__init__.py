"""Packs, the expression language and the score engine with its receipts."""

from genderaudit.checklists.actions import (
    ExportedForm,
    ImportedForm,
    ImportedTranslation,
    export_form,
    export_translation,
    export_translations,
    find_pack,
    import_form,
    import_translation,
    own_packs,
)
from genderaudit.checklists.files import (
    check_folder,
    check_paths,
    is_warning,
    load_pack,
    pack_from_bytes,
    rating_scheme,
    rating_schemes,
    read_pack_files,
    stamp_pack,
)
from genderaudit.checklists.model.answers import (
    AnswerState,
    AnswerStatus,
    AnswerValue,
    Confidence,
    FilesValue,
    GroupRating,
    RatingValue,
    ShareValue,
    TableValue,
)
from genderaudit.checklists.model.pack import Item, Pack, Question, Section, Tier
from genderaudit.checklists.model.refusals import (
    OverrideByOne,
    OverrideNotReasoned,
    OverrideOverCap,
    OverrideTooFar,
    OverrideWithoutRating,
    PackMissing,
    PackUnusable,
    UnknownForm,
    UnknownPart,
)
from genderaudit.checklists.model.results import (
    Disposition,
    FiredFlag,
    Override,
    PartResult,
    Receipt,
    Result,
    Sealed,
    SectionResult,
    exact,
    fraction,
)
from genderaudit.checklists.model.scheme import RatingScheme
from genderaudit.checklists.model.texts import Shown, TranslatedText
from genderaudit.checklists.rules.form import Form
from genderaudit.checklists.rules.loaded import LoadedPack, files_hash
from genderaudit.checklists.rules.migration import Carried, carry_over
from genderaudit.checklists.rules.numbers import RULES, Number, Source, number
from genderaudit.checklists.rules.outline import Placed
from genderaudit.checklists.rules.prepared import PreparedPack
from genderaudit.checklists.rules.score import ScoreKeeper, score
from genderaudit.checklists.rules.screening import Screened, screen
from genderaudit.checklists.rules.sealing import asked_in, seal
from genderaudit.checklists.rules.selection import Selection
from genderaudit.checklists.rules.texts import texts_of
from genderaudit.checklists.rules.words import as_decimal, in_words, score_text

__all__ = [
    "RULES",
    "AnswerState",
    "AnswerStatus",
    "AnswerValue",
    "Carried",
    "Confidence",
    "Disposition",
    "ExportedForm",
    "FilesValue",
    "FiredFlag",
    "Form",
    "GroupRating",
    "ImportedForm",
    "ImportedTranslation",
    "Item",
    "LoadedPack",
    "Number",
    "Override",
    "OverrideByOne",
    "OverrideNotReasoned",
    "OverrideOverCap",
    "OverrideTooFar",
    "OverrideWithoutRating",
    "Pack",
    "PackMissing",
    "PackUnusable",
    "PartResult",
    "Placed",
    "PreparedPack",
    "Question",
    "RatingScheme",
    "RatingValue",
    "Receipt",
    "Result",
    "ScoreKeeper",
    "Screened",
    "Sealed",
    "Section",
    "SectionResult",
    "Selection",
    "ShareValue",
    "Shown",
    "Source",
    "TableValue",
    "Tier",
    "TranslatedText",
    "UnknownForm",
    "UnknownPart",
    "as_decimal",
    "asked_in",
    "carry_over",
    "check_folder",
    "check_paths",
    "exact",
    "export_form",
    "export_translation",
    "export_translations",
    "files_hash",
    "find_pack",
    "fraction",
    "import_form",
    "import_translation",
    "in_words",
    "is_warning",
    "load_pack",
    "number",
    "own_packs",
    "pack_from_bytes",
    "rating_scheme",
    "rating_schemes",
    "read_pack_files",
    "score",
    "score_text",
    "screen",
    "seal",
    "stamp_pack",
    "texts_of",
]
