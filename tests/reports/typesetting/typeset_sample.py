"""A small report in each language that uses every piece of the layer."""

import datetime as dt
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from genderaudit.reports.files.composing import (
    Attachment,
    Bar,
    Bars,
    Cell,
    Code,
    Column,
    Contents,
    Count,
    Counts,
    Foreign,
    Heading,
    Imprint,
    Number,
    Panel,
    Places,
    Prose,
    Rule,
    Run,
    Running,
    Table,
    TitleBlock,
    bullet_list,
    key_values,
    numbered_list,
    theme_for,
    typeset,
)

WHEN = dt.datetime(2026, 11, 21, 10, tzinfo=dt.UTC)

WORDS: dict[str, dict[str, str]] = {
    "en": {
        "title": "Gender audit of a field office",
        "subtitle": "Cox’s Bazar, January to October 2026",
        "class": "Confidential",
        "page": "Page {page} of {pages}",
        "contents": "Contents",
        "score": "Overall score ",
        "of": " of 100, on answers to 94% of the questions.",
        "risks": "Risks and compliance",
        "body": "The audit read 48 documents and heard 31 people (19 women, 12 men) between 2026-11-03 and 2026-11-14. "
        "It found that data are collected by sex and age, but are not used when plans are drawn up. ",
        "link": "the gender equality policy",
        "good": "Met",
        "fair": "Largely met",
        "poor": "Partly met",
        "bad": "Not met",
        "none": "Not assessed",
        "caption": "Questions and answers",
        "question": "Question",
        "name": "Amina al-Haddad",
        "supply": "Gender-responsive supply chains",
        "data": "Data, targets and indicators",
    },
    "fr": {
        "title": "Audit de genre d’un bureau de terrain",
        "subtitle": "Cox’s Bazar, janvier à octobre 2026",
        "class": "Confidentiel",
        "page": "Page {page} sur {pages}",
        "contents": "Sommaire",
        "score": "Note d’ensemble\u202f: ",
        "of": " sur 100, avec 94\u202f% de réponses.",
        "risks": "Risques et conformité",
        "body": "L’audit a lu 48 documents et entendu 31 personnes (19 femmes, 12 hommes) entre le 2026-11-03 "
        "et le 2026-11-14. Les données sont ventilées par sexe "
        "et par âge «\u202fmais ne servent pas à l’œuvre de planification\u202f». ",
        "link": "la politique d’égalité",
        "good": "Satisfait",
        "fair": "Largement satisfait",
        "poor": "Partiellement satisfait",
        "bad": "Non satisfait",
        "none": "Non évalué",
        "caption": "Questions et réponses",
        "question": "Question",
        "name": "Amina al-Haddad",
        "supply": "Chaînes d’approvisionnement sensibles au genre",
        "data": "Données, cibles et indicateurs",
    },
    "es": {
        "title": "Auditoría de género de una oficina de terreno",
        "subtitle": "Cox’s Bazar, enero a octubre de 2026",
        "class": "Confidencial",
        "page": "Página {page} de {pages}",
        "contents": "Índice",
        "score": "Puntuación global: ",
        "of": " de 100, con respuesta al 94\u202f% de las preguntas.",
        "risks": "Riesgos y cumplimiento",
        "body": "La auditoría leyó 48 documentos y escuchó a 31 personas (19 mujeres, 12 hombres) del 2026-11-03 "
        "al 2026-11-14. ¿Se usan los datos por sexo y edad? ¡Aún no! El diseño de los planes los pasa por alto. ",
        "link": "la política de igualdad",
        "good": "Cumplido",
        "fair": "Cumplido en gran parte",
        "poor": "Cumplido en parte",
        "bad": "No cumplido",
        "none": "No evaluado",
        "caption": "Preguntas y respuestas",
        "question": "Pregunta",
        "name": "Amina al-Haddad",
        "supply": "Cadenas de suministro con perspectiva de género",
        "data": "Datos, metas e indicadores",
    },
    "ar": {
        "title": "تدقيق النوع الاجتماعي لمكتب ميداني",
        "subtitle": "كوكس بازار، كانون الثاني/يناير إلى تشرين الأول/أكتوبر 2026",
        "class": "سرّي",
        "page": "صفحة {page} من {pages}",
        "contents": "المحتويات",
        "score": "الدرجة الإجمالية: ",
        "of": " من 100، بناءً على الإجابة عن 94% من الأسئلة.",
        "risks": "المخاطر والامتثال",
        "body": "قرأ فريق التدقيق 48 وثيقة واستمع إلى 31 شخصًا (19 امرأة و12 رجلًا) بين 2026-11-03 و2026-11-14. "
        "وتبيّن أن البيانات تُجمع «مصنّفة حسب الجنس والعمر» لكنها لا تُستخدم عند إعداد الخطط؛ فلماذا؟ ",
        "link": "سياسة المساواة بين الجنسين",
        "good": "مستوفى",
        "fair": "مستوفى إلى حد كبير",
        "poor": "مستوفى جزئيًا",
        "bad": "غير مستوفى",
        "none": "لم يُقيَّم",
        "caption": "الأسئلة والإجابات",
        "question": "السؤال",
        "name": "Amina al-Haddad",
        "supply": "سلاسل الإمداد المراعية للنوع الاجتماعي",
        "data": "البيانات والأهداف والمؤشرات",
    },
}

_BANDS = ("good", "fair", "poor", "bad", "none", "good", "fair", "poor")


def story(lang: str, sections: int = 2, rows: int = 16) -> list[Any]:
    words, theme = WORDS[lang], theme_for(lang)
    result: list[Any] = [
        TitleBlock(
            [
                Prose("GenderAudit · OIG", theme.subtitle, lang),
                Heading(1, words["title"], theme.title, lang, listed=False),
                Prose(words["subtitle"], theme.subtitle, lang),
            ]
        ),
        Prose([words["score"], Number("overall", "66.7", bold=True), words["of"]], theme.lead, lang),
        Counts(
            [
                Count(Number("flags.bad", "2"), words["bad"], "bad"),
                Count(Number("flags.poor", "5"), words["poor"], "poor"),
                Count(Number("flags.good", "31"), words["good"], "good"),
                Count(Number("flags.none", "4"), words["none"], "none"),
            ],
            alt=f"{words['bad']}: 2; {words['poor']}: 5; {words['good']}: 31",
            theme=theme,
        ),
        _bars(lang),
        Panel([Prose(words["body"], theme.body, lang), Prose(words["body"], theme.small, lang)], theme, "poor"),
        Prose(words["contents"], theme.h2, lang),
        Contents(theme, (2, 3)),
    ]
    for place in range(1, sections + 1):
        result += _section(lang, place, rows)
    return [*result, Rule(), Places([("Preparer", words["title"]), ("Reviewer", words["name"])], theme)]


def _bars(lang: str) -> Bars:
    words, theme = WORDS[lang], theme_for(lang)
    bars = []
    for place, commitment in enumerate(("2a", "2b", "2c", "2d", "4a", "4b", "4c", "4d")):
        band: Any = _BANDS[place]
        share = None if band == "none" else 0.95 - place * 0.1
        value: Any = "–" if share is None else Number(f"commitment.{commitment}", f"{share * 100:.1f}")
        label = [Code(commitment, bold=True), " ", words["supply"] if place % 2 else words["data"]]
        bars.append(Bar(label, share, value, band, words[band]))
    return Bars(bars, alt=f"{words['risks']}: 2a 95.0, 4d 25.0", theme=theme, label_share=0.34)


def _section(lang: str, place: int, rows: int) -> list[Any]:
    words, theme = WORDS[lang], theme_for(lang)
    body: Sequence[Any] = [
        words["body"],
        Foreign(words["name"], "en"),
        ": ",
        Run(words["link"], link="https://example.org/policy", colour=theme.link),
        ". ",
        words["body"],
        Foreign("منظمة الأمل (غير حكومية)", "ar"),
        ". ",
        Run("GA-4d", link="#last", colour=theme.link),
    ]
    table = Table(
        [Column("§", 0.6), Column(words["question"], 3.2), Column("%", 0.8, "end"), Column(words["risks"], 1.6)],
        [
            [
                Code(f"{place}.{row}"),
                words["body"] if row % 5 == 0 else words["data"],
                Number(f"row.{place}.{row}", f"{row * 3.7:.1f}"),
                Cell(words[band], band, bold=True, solid=row % 7 == 0),
            ]
            for row in range(rows)
            for band in [_BANDS[row % 5]]
        ],
        theme,
        caption=f"{place}. {words['caption']}",
        summary=words["caption"],
    )
    return [
        Heading(2, f"{place}. {words['risks']}", theme.h1, lang, key="last" if place == 1 else ""),
        Prose(body, theme.body, lang),
        *bullet_list([words["data"], words["body"]], theme),
        Heading(3, words["data"], theme.h2, lang),
        *numbered_list([words["supply"], words["body"]], theme),
        table,
        key_values([(words["question"], words["body"]), (words["data"], Code("2026-11-21"))], theme, titles=("A", "B")),
    ]


def report(lang: str, sections: int = 2, rows: int = 16, **changes: Any) -> bytes:
    words = WORDS[lang]
    imprint = Imprint(words["title"], "Cox’s Bazar & Co <OIG>", lang, WHEN, "GenderAudit 0.1", words["subtitle"])
    running = Running(words["title"], words["class"], Code("GenderAudit 0.1 · GA-2026-017"), words["page"])
    attachments = [
        Attachment("audit.json", b'{"format": 1}', "application/json", "Data", "Audit data"),
        Attachment("answers.csv", b"id,answer\n", "text/csv", "Source", "Answers"),
    ]
    return typeset(story(lang, sections, rows), imprint, running, attachments, **changes)


if __name__ == "__main__":
    for language in sys.argv[2:]:
        Path(sys.argv[1], f"sample-{language}.pdf").write_bytes(report(language))
