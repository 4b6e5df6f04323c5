"""What a person meets when a pack is handed out or taken in: refusals in sentences."""

from __future__ import annotations

from genderaudit.domain.errors import Mistake


class FolderInUse(Mistake):
    """A pack is imported into a folder that holds something."""

    code = "folder_in_use"
    sentence = "The folder {folder} exists already and is not empty."
    remedy = "Name a new folder; nothing was written."


class ExportExists(Mistake):
    """A file that an export would write over."""

    code = "export_exists"
    sentence = "There is already a file {file}."
    remedy = "Choose another name, or move that file away; nothing is written over."


class CommitmentMissing(Mistake):
    """An XLSForm is imported without saying what it serves."""

    code = "commitment_missing"
    sentence = "An XLSForm does not say which commitment of the policy it serves."
    remedy = "Name it with --commitment, such as --commitment 4a; the option may be repeated."


class BadPackId(Mistake):
    """An id that a pack cannot have."""

    code = "bad_pack_id"
    sentence = "'{name}' cannot be the id of a checklist."
    remedy = "Begin with a small letter and use small letters, digits, dots and hyphens only: org.office.site-visit."


class FormUnreadable(Mistake):
    """A workbook that cannot be opened, or holds no form."""

    code = "form_unreadable"
    sentence = "The form {file} cannot be read: {why}."
    remedy = "Save it again as XLSX and try once more."


class FormUnusable(Mistake):
    """A form that was read, and that no repair turns into a pack."""

    code = "form_unusable"
    sentence = "The form {file} cannot become a checklist: {why}"
    remedy = "Mend it in the workbook and try again; nothing was written."


class ImportIncomplete(Mistake):
    """An option is missing that this kind of file needs."""

    code = "import_incomplete"
    sentence = "To import {file}, {what} is missing."
    remedy = "Add that option and try again; nothing was written."


class LanguageNotOffered(Mistake):
    """A translation into a language that the pack does not name."""

    code = "language_not_offered"
    sentence = "The checklist {pack} offers no translation into '{language}'."
    remedy = "Add the language under 'languages:' in its pack.yaml; the source language is not translated."


class NothingToExport(Mistake):
    """An export without a form to export to."""

    code = "nothing_to_export"
    sentence = "It is not said as what {pack} is to be exported."
    remedy = "Add --xlsform FILE.xlsx, or --po with a file or a folder."
