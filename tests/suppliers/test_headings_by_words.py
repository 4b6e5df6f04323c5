"""Headings as people write them: understood by their words, or left to the person, never taken for another thing."""

from __future__ import annotations

import pytest

from genderaudit.suppliers.files.words import known_words
from genderaudit.suppliers.rules.intake.mapping import guessed, heading_of, near_fields

MEANT = (
    ("N° UNGM", "ungm"), ("Secteur d'activité", "sector"), ("Date début", "valid_from"),
    ("Date fin", "valid_to"), ("Fin de contrat", "valid_to"), ("Début du contrat", "valid_from"),
    ("Vendor No.", "other_id"), ("Vendor Nr.", "other_id"), ("Supplier ID", "other_id"),
    ("VendorName", "name"), ("Company Reg. No.", "registration"), ("Reg. No.", "registration"),
    ("Date d'expiration", "valid_to"), ("Spend FY2025 (USD)", "spend"),
    ("Montant total TTC 2025 (FCFA)", "spend"), ("Amount (in USD)", "spend"),
    ("Total amount paid in 2025", "spend"), ("Dépenses annuelles 2024 (EUR)", "spend"),
    ("Entreprise détenue par des femmes (oui/non)", "women_owned"), ("% détenu par des femmes", "women_share"),
    ("Part du capital détenue par des femmes (%)", "women_share"), ("Women-owned (Y/N)", "women_owned"),
    ("Nombre de femmes", "women_workers"), ("Nombre d'hommes", "men_workers"),
    ("Nombre del proveedor", "name"), ("Nombre", "name"), ("Nombre de employés", "workers"),
    ("Nombre total de salariés", "workers"), ("Número de empleados", "workers"),
    ("Número de mujeres empleadas", "women_workers"), ("Razón Social", "name"),
    ("País de registro", "country"), ("Fecha de inicio del contrato", "valid_from"),
    ("Fecha de fin", "valid_to"), ("N.º de registro mercantil", "registration"), ("NIF", "tax"),
    ("Identificación fiscal", "tax"), ("Rubro", "sector"), ("Sector / Actividad", "sector"),
    ("رقم التسجيل", "registration"), ("تاريخ بدء العقد", "valid_from"), ("تاريخ انتهاء العقد", "valid_to"),
    ("اسم المورد", "name"), ("قطاع النشاط", "sector"), ("النسبة المملوكة للنساء", "women_share"),
    ("عدد العاملات", "women_workers"), ("العنوان الكامل", "address"), ("قيمة العقد", "contract_value"),
    ("البلد", "country"), ("رقم UNGM", "ungm"), ("Contract number", "reference"),
    ("Email address", "personal"), ("Supplier contact person", "personal"), ("Supplier address", "address"),
    ("Supplier country", "country"), ("Adresse complète du fournisseur", "address"), ("Ville", "city"),
    ("Nom de l'entreprise", "name"), ("Full legal name", "name"), ("Legal name of company", "name"),
    ("Name of supplier", "name"), ("Supplier's name", "name"), ("Nom fournisseur", "name"),
    ("Nom du Fournisseur (raison sociale)", "name"), ("Contract Start", "valid_from"),
    ("Contract end date", "valid_to"), ("Start", "valid_from"), ("Valid until", "valid_to"),
    ("Spend 2024-2025", "spend"), ("Montant 2024/2025", "spend"), ("Purchase value 2025", "spend"),
    ("Subcontractor name", "seller"), ("Buyer name", "buyer"), ("Pays / Country", "country"),
    ("Owner gender", "personal"), ("Gender of owner", "personal"), ("Currency code", "currency"),
    ("Women-owned (%)", "women_share"), ("Date d'expiration du certificat", "certificate_expires"),
    ("Code de conduite signé le", "code_accepted"), ("Total", "spend"), ("Type de bien", "sector"),
    ("Percent", "share"), ("Value", "contract_value"), ("Women", "women_workers"),
    ("Type of activity", "sector"), ("Téléphone", "phone"), ("Tél. mobile", "phone"), ("Courriel", "personal"),
    ("Adresse e-mail", "personal"), ("N° de contrat", "reference"), ("Numéro de contrat", "reference"),
    ("Monnaie", "currency"), ("Observations", "note"), ("Código postal", "postcode"),
    ("Correo electrónico", "personal"), ("Moneda", "currency"), ("Año", "year"), ("Observaciones", "note"),
    ("Importe total 2025 (EUR)", "spend"), ("Propiedad de mujeres (%)", "women_share"),
    ("Contratista", "name"), ("Teléfono", "phone"), ("Dirección", "address"), ("Ciudad", "city"),
    ("Fecha de vencimiento", "valid_to"), ("Número de contrato", "reference"), ("N.º RUC", "tax"),
    ("Participación accionaria de mujeres (%)", "women_share"), ("Tipo de proveedor", "type"),
    ("Provincia", "region"), ("Monto pagado 2024", "spend"), ("Código de proveedor", "other_id"),
    ("Nombre de la empresa (razón social)", "name"), ("المبلغ المدفوع 2025", "spend"), ("العملة", "currency"),
    ("السنة", "year"), ("ملاحظات", "note"), ("المدينة", "city"), ("المحافظة", "region"), ("الهاتف", "phone"),
    ("البريد الإلكتروني", "personal"), ("السجل التجاري", "registration"), ("الرقم الضريبي", "tax"),
    ("نوع المورد", "type"), ("رقم العقد", "reference"), ("تاريخ البداية", "valid_from"),
    ("تاريخ النهاية", "valid_to"), ("عدد الموظفين", "workers"), ("شركة مملوكة للنساء", "women_owned"),
    ("اسم الشركة", "name"), ("المقاول من الباطن", "seller"), ("المنتجات والخدمات", "sector"),
    ("الرمز البريدي", "postcode"),
)  # fmt: skip
LEFT = (
    "Bank name", "Country of origin", "Date of evaluation", "Country risk", "Number of contracts",
    "Supplier (country)", "Name and country", "No", "N°", "Turnover", "Quantity", "Nom de la banque",
    "Risk rating", "Owner", "Type of contract", "Devise du contrat", "Certificat ISO",
    "Code of conduct (date)", "Date of last audit", "Payment terms", "Delivery date", "Date of payment",
    "Invoice number", "Bank country", "Product country", "Number of women-owned suppliers", "Contact country",
    "Country office", "City of delivery", "End user", "Part number", "Service level", "Product code",
    "Supplier score", "Start of evaluation", "Tax amount", "Montant de la TVA", "VAT amount", "Share of spend",
    "Spend share (%)", "% of total spend", "Supplier status", "Contracts signed", "Number of payments",
    "Reg date", "Registration date", "Date d'enregistrement", "Accepted",
)  # fmt: skip


@pytest.mark.parametrize(("title", "field"), MEANT)
def test_a_heading_is_understood_by_its_words_in_four_languages(title: str, field: str) -> None:
    heading = heading_of(title, known_words())
    assert heading is not None
    assert heading.field == field


@pytest.mark.parametrize("title", LEFT)
def test_a_heading_that_may_mean_another_thing_is_left_to_the_person(title: str) -> None:
    assert heading_of(title, known_words()) is None


@pytest.mark.parametrize("title", [title for title, _ in MEANT if "/" not in title])
def test_a_strange_word_more_in_a_heading_is_never_passed_over(title: str) -> None:
    heading = heading_of(f"Zyxtor {title.partition('(')[0]}", known_words())
    assert heading is None


def test_a_person_is_offered_what_a_heading_may_mean() -> None:
    assert near_fields("Country risk", known_words()) == ("country",)
    assert near_fields("Contact country", known_words()) == ("personal", "country")


def test_years_and_currencies_are_read_beside_the_words() -> None:
    known = known_words()
    assert heading_of("Spend FY25 (USD)", known) == ("spend", 2025, "USD")
    assert heading_of("Montant total 2024 (FCFA)", known) == ("spend", 2024, "XOF")
    assert heading_of("Montant 2024/2025", known) == ("spend", None, None)
    assert heading_of("Total all suppliers", known) is None


def test_of_two_columns_for_one_field_the_one_that_says_more_is_taken() -> None:
    assert guessed(("Name", "Date", "Start date"), known_words()) == {"Name": "name", "Start date": "valid_from"}


def test_a_source_without_a_target_is_the_source_of_the_list_and_no_end_of_a_link() -> None:
    known = known_words()
    assert guessed(("Name", "Source"), known) == {"Name": "name"}
    assert guessed(("Source", "Target"), known) == {"Source": "seller", "Target": "buyer"}
