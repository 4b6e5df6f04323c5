"""Packs as XLSForm workbooks: written for ODK and Kobo, and forms of others read into packs."""

from genderaudit.checklists.files.xlsform.composing import composed
from genderaudit.checklists.files.xlsform.importing import ImportedForm, imported_form
from genderaudit.checklists.files.xlsform.workbook import write_form

__all__ = ["ImportedForm", "composed", "imported_form", "write_form"]
