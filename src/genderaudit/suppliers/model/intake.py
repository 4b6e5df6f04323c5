"""What an import would do, and why a file is refused."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

from genderaudit.domain.errors import Mistake
from genderaudit.domain.records import RecordId
from genderaudit.suppliers.model.keeping import SupplierImport, SupplierLayout
from genderaudit.suppliers.model.relationship import Relationship
from genderaudit.suppliers.model.supplier import Supplier

Instead = Literal["countries", "products", "indices", "empty", "unknown", "exceptions"]
"""What a file holds in place of suppliers."""
Unreadable = Literal["not_json", "cut_off", "too_deep", "too_large", "not_xml", "document_type", "odd", "no_file"]
Packed = Literal["broken", "too_large", "several", "nothing", "locked", "web_page", "xml_sheet", "binary_sheet"]


class FileHoldsNoSuppliers(Mistake):
    """A file that can be read and tells of no organisation."""

    code = "file_holds_no_suppliers"
    sentence = "{file} was not imported: {why}"
    remedy = "Choose a list of organisations or of links between them."
    words = {"why": "suppliers_import.instead.{code}"}


class SupplierNamesNotFound(Mistake):
    """A table of which no column is known to name organisations, and none was said to."""

    code = "supplier_names_not_found"
    sentence = "{file} was not imported: no column of it is known to name organisations. At place {place}: {columns}."
    remedy = (
        "Say what holds the names with --map 'COLUMN=name', or the ends of links with COLUMN=seller and COLUMN=buyer."
    )


class SupplierFileUnreadable(Mistake):
    """A file of suppliers that cannot be read at all."""

    code = "supplier_file_unreadable"
    sentence = "{file} cannot be read, at place {place}: {why}"
    remedy = "Ask its source for a whole file and import that; nothing was taken in."
    words = {"why": "suppliers_import.unreadable.{code}"}


class SupplierPackUnreadable(Mistake):
    """A file that is packed, locked or saved so that its table cannot be reached."""

    code = "supplier_pack_unreadable"
    sentence = "{file} cannot be read: {why}"
    remedy = "Open it with the program that it comes from, save what you mean as XLSX or CSV, and import that."
    words = {"why": "suppliers_import.packed.{code}"}


class SupplierFormatUnknown(Mistake):
    """A file of a kind that is not known."""

    code = "supplier_format_unknown"
    sentence = "{file} is of a kind that is not known here."
    remedy = "Known are CSV, XLSX, XLS, ODS, OCDS, BODS and GLEIF data as JSON, GLEIF as XML, GraphML and GEXF."


class SupplierFileChanged(Mistake):
    """A file that is another one than its preview told of."""

    code = "supplier_file_changed"
    sentence = "{file} changed since it was looked at."
    remedy = "Look at it again and then import it; nothing was taken in."


class ImportStopped(Mistake):
    """An import that a person stopped while it was being written."""

    code = "import_stopped"
    sentence = "Taking in {file} was stopped; nothing of it was taken in."
    remedy = "Take it in again when you are ready: the preview is as it was."


class SupplierColumnUnknown(Mistake):
    """A mapping that names a column or a field that is not there."""

    code = "supplier_column_unknown"
    sentence = "'{text}' does not fit {file}: its columns are {columns}."
    remedy = "Give COLUMN=FIELD with one of the fields {fields}; an empty field leaves the column out."


class SupplierExportFormatUnknown(Mistake):
    """A file name without a known ending."""

    code = "supplier_export_format_unknown"
    sentence = "Suppliers cannot be written to {file}."
    remedy = "Give a name that ends in .xlsx, .csv, .graphml, .gexf or .json."


class SupplierExportExists(Mistake):
    """A file that is there already."""

    code = "supplier_export_exists"
    sentence = "{file} is there already and was not written over."
    remedy = "Give another name, or move that file away."


class SupplierExportUnwritable(Mistake):
    """A folder that is not there or may not be written to."""

    code = "supplier_export_unwritable"
    sentence = "{file} cannot be written: {why}."
    remedy = "Choose a folder that is there and that you may write to."


class RowProblem(NamedTuple):
    """What cannot be read in one place of a file."""

    sheet: str
    row: int | None
    column: str
    code: str
    message: str
    remedy: str


class LeftOut(NamedTuple):
    """What was left out on purpose, in words."""

    code: str
    times: int
    message: str


class Understood(NamedTuple):
    """What a cell was read as."""

    kind: Literal["day", "money", "share", "number", "country", "answer", "nothing", "unread"]
    value: Any = None
    """A day, an amount with its currency, a number, the code of a country, yes or no."""


class ColumnRead(NamedTuple):
    """One column of a file and what it is read as."""

    sheet: str
    column: str
    field: str
    """'' where it is left out."""
    sample: str
    """What stands in it first."""
    maybe: tuple[str, ...] = ()
    """Of one that is left out: what its heading may mean, the likeliest first."""
    read: Understood | None = None
    """What that first cell was read as; None for texts."""


State = Literal["new", "matched", "undecided"]


class Incoming(NamedTuple):
    """One organisation of a file, compared with the registry."""

    supplier: Supplier
    """As it would be saved; for a matched one the known supplier with what the file adds."""
    state: State
    sheet: str
    row: int | None
    mentions: int
    """How many places of the file tell of it."""
    matches: tuple[RecordId, ...] = ()
    """The known supplier it is, or those that it may be."""
    reasons: tuple[str, ...] = ()
    changed: bool = True
    """False for a matched one to which the file adds nothing."""
    differs: tuple[str, ...] = ()
    """Fields of a matched one in which the file says something else; what was known stays."""
    read: Supplier | None = None
    """Of a matched one what the file alone says."""

    @property
    def said(self) -> Supplier:
        """What the file alone says."""
        return self.read or self.supplier


class SupplierPreview(NamedTuple):
    """What an import would do; nothing is saved."""

    file: str
    format: str
    layouts: tuple[SupplierLayout, ...]
    remembered: bool
    """Whether the mapping is that of an earlier import of the same columns."""
    columns: tuple[ColumnRead, ...]
    incoming: tuple[Incoming, ...]
    relationships: tuple[Relationship, ...]
    """Those that would be new."""
    relationships_known: int
    """Those of the file that the registry has already."""
    rows: int
    rejected: int
    problems: tuple[RowProblem, ...]
    left_out: tuple[LeftOut, ...]
    earlier: SupplierImport | None
    """The last import of the very same file."""
    run: SupplierImport
    """What would be kept of this import."""
    source: str
    """Where the file lies; read again when it is imported, and refused if it changed meanwhile."""
    refusal: SupplierNamesNotFound | None = None
    """Why it cannot be taken in before a person says which column holds the names; nothing of it was read."""
    ours: bool = False
    """Whether each organisation listed becomes a supplier of ours."""

    def counted(self, state: State) -> int:
        """How many organisations are in a state."""
        return sum(one.state == state for one in self.incoming)
