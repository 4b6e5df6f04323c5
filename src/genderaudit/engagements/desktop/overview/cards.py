"""Cards of the overview: score and rating, flags, contradictions, ladders, documents against people."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from genderaudit.checklists import FiredFlag, PartResult, score_text
from genderaudit.checklists.model.results import LadderResult, PerceptionResult
from genderaudit.engagements.desktop.engagement_page import EngagementPage
from genderaudit.engagements.desktop.overview.receipt import open_receipt
from genderaudit.engagements.desktop.words import percent_words, rating_words
from genderaudit.engagements.model import StopDisposition
from genderaudit.engagements.rules.steps import LOCKED
from genderaudit.runtime.language import catalogue, format_date
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import badge, card, empty_out, words
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.texts import isolated, listed, translate
from genderaudit.widgets.theme import dress, scaled

FLAG_SIGNS = {"STOP": ("octagon-alert", "stop"), "CRIT": ("shield-alert", "bad"), "MAJ": ("triangle-alert", "warn")}


class ScoreCard(QFrame):
    """Score, rating and coverage of one part, with the way to its receipt."""

    def __init__(self, overview: EngagementPage, found: PartResult) -> None:
        super().__init__(overview)
        assert overview.pack is not None and overview.result is not None and overview.engagement is not None
        self._overview, self._found = overview, found
        language, texts = overview.session.language, catalogue(overview.session.language)
        dress(self, kind="card")
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12))
        column.setSpacing(scaled(6))
        if len(overview.result.parts) > 1:
            column.addWidget(words(overview.pack.text(f"parts.{found.id}.label", language).text, self, kind="section"))
        column.addWidget(words(self._rating(), self, kind="figure"))
        column.addWidget(words(self._facts(), self, kind="muted"))
        why = texts(f"no_rating.{found.no_rating}") if found.no_rating else self._caps()
        if why:
            column.addWidget(words(why, self))
        override = found.override
        if override is not None:
            moved = translate("Overview", "Moved by {by}, agreed by {second}. Reason: {reason}")
            column.addWidget(
                words(moved.format(by=override.by, second=override.second, reason=override.reason), self, tone="info")
            )
        self._actions(column, may_move=not found.no_rating and overview.engagement.status not in LOCKED)

    def _rating(self) -> str:
        found = self._found
        if found.rating:
            return rating_words(found.rating, self._overview.session.language)
        return rating_words("", self._overview.session.language).capitalize()

    def _facts(self) -> str:
        found, language = self._found, self._overview.session.language
        score = catalogue(language)("reports.front.of_hundred", score=score_text(found.value, language))
        text = translate("Overview", "{answered} of {applicable} items that apply are answered ({percent})")
        coverage = text.format(
            answered=found.answered, applicable=found.applicable, percent=percent_words(found.coverage, language)
        )
        return "  ·  ".join((score, coverage) if found.value else (coverage,))

    def _caps(self) -> str:
        found, language = self._found, self._overview.session.language
        texts = catalogue(language)
        if not found.rating or found.earned in ("", found.rating):
            return ""
        lines = [
            texts(
                f"receipts.cap_{cap.code}",
                rating=rating_words(cap.rating, language),
                items=listed(map(isolated, cap.items)),
            )
            for cap in found.caps
        ]
        return " ".join(lines)

    def _actions(self, column: QVBoxLayout, *, may_move: bool) -> None:
        row = QHBoxLayout()
        row.setSpacing(scaled(8))
        receipt = QPushButton(translate("Overview", "How it comes about"), self)
        receipt.setIcon(icon("scale"))
        receipt.clicked.connect(self._open_receipt)
        row.addWidget(receipt)
        overview = self._overview
        assert overview.engagement is not None
        if overview.engagement.status not in LOCKED:
            on = QPushButton(translate("Overview", "Go on answering"), self)
            on.setIcon(icon("play"))
            on.clicked.connect(overview.go_on)
            row.addWidget(on)
        if may_move:
            move = QPushButton(
                translate("Overview", "Take the move back…")
                if self._found.override is not None
                else translate("Overview", "Move the rating…"),
                self,
            )
            dress(move, kind="quiet")
            move.clicked.connect(self._move)
            row.addWidget(move)
        row.addStretch(1)
        column.addLayout(row)

    def _open_receipt(self) -> None:
        pack, found = self._overview.pack, self._found
        assert pack is not None
        title = f"{self._rating()}  ·  {self._facts()}"
        receipts = [found.rating_receipt, found.receipt]
        open_receipt(self._overview, title, receipts, pack, self._overview.session.language)

    def _move(self) -> None:
        from genderaudit.engagements.desktop.overview.overriding import OverrideDialog  # noqa: PLC0415 -- seldom needed

        overview = self._overview
        assert overview.engagement is not None
        OverrideDialog(overview.session, overview.engagement, self._found, overview.window()).open()


class _TableCard(QFrame):
    """A card around a table that is as high as its rows, and gone where there are none."""

    def __init__(self, overview: EngagementPage, title: str, image: str) -> None:
        super().__init__(overview)
        self.overview = overview
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        frame, self.column = card(self, title, icon=image)
        column.addWidget(frame)

    def fit(self, table: Table[object], rows: int, most: int = 9) -> None:
        """As high as the rows that there are."""
        self.setVisible(rows > 0)
        header = table.horizontalHeader().sizeHint().height()
        height = min(rows, most) * table.verticalHeader().defaultSectionSize() + header + scaled(6)
        table.setFixedHeight(height)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


class FlagCard(_TableCard):
    """Red flags with what was decided; each leads to its question."""

    def __init__(self, overview: EngagementPage) -> None:
        super().__init__(overview, translate("Overview", "Flags"), "flag")
        language = overview.session.language
        texts = catalogue(language)
        self._badges = QHBoxLayout()
        self._badges.setSpacing(scaled(6))
        self.column.addLayout(self._badges)
        self.table: Table[FiredFlag] = Table(
            translate("Overview", "Flags"),
            [
                Column(
                    title=translate("Overview", "Flag"),
                    text=lambda flag: texts(f"flags.{flag.level}.name"),
                    sort=lambda flag: list(FLAG_SIGNS).index(flag.level),
                    icon=lambda flag: FLAG_SIGNS[flag.level][0],
                    tone=lambda flag: FLAG_SIGNS[flag.level][1],
                ),
                Column(title=translate("Overview", "Question"), text=lambda flag: isolated(flag.item)),
                Column(title=translate("Overview", "What it means"), text=self._message, stretch=True),
                Column(title=translate("Overview", "Decision"), text=self._decision, width=34),
            ],
            self,
        )
        self.column.addWidget(self.table)
        self._stops: dict[str, StopDisposition] = {}
        self.table.opened.connect(self._open)

    def _message(self, flag: FiredFlag) -> str:
        assert self.overview.pack is not None
        return self.overview.pack.text(flag.message, self.overview.session.language).text

    def _decision(self, flag: FiredFlag) -> str:
        if flag.level != "STOP":
            return "–"
        language = self.overview.session.language
        texts, stop = catalogue(language), self._stops.get(flag.item)
        if stop is None:
            return texts("dispositions.undecided")
        said = texts(f"dispositions.{stop.decision}")
        if stop.until is None:
            return said
        until = format_date(stop.until, language)
        return translate("Overview", "{decision}, until {day}").format(decision=said, day=until)

    def _open(self, flag: FiredFlag) -> None:
        overview = self.overview
        if flag.level == "STOP":
            overview.session.go("engagement", overview.engagement_id, "review", flag.item)
        else:
            overview.session.go("engagement", overview.engagement_id, "checklist", flag.item)

    def show_result(self) -> None:
        """The flags of the result, the gravest first."""
        overview = self.overview
        assert overview.result is not None
        found = overview.session.workspace.find(StopDisposition, overview.engagement_id)
        self._stops = {one.item: one for one in found}
        order = list(FLAG_SIGNS)
        flags = sorted(overview.result.flags, key=lambda flag: order.index(flag.level))
        self.table.show_rows(flags, key=lambda flag: (flag.item, flag.index))
        empty_out(self._badges)
        texts = catalogue(overview.session.language)
        for level in order:
            count = sum(flag.level == level for flag in flags)
            if count:
                name = texts(f"flags.{level}.name")
                self._badges.addWidget(badge(f"{name}  {count}", FLAG_SIGNS[level][1], self))
        self._badges.addStretch(1)
        self.fit(self.table, len(flags))  # type: ignore[arg-type]


class ContradictionCard(_TableCard):
    """Answers that do not fit together."""

    def __init__(self, overview: EngagementPage) -> None:
        super().__init__(overview, translate("Overview", "Contradictions"), "split")
        self.table: Table[str] = Table(
            translate("Overview", "Contradictions"),
            [
                Column(title=translate("Overview", "Questions"), text=self._items, width=20),
                Column(title=translate("Overview", "What does not fit"), text=self._message, stretch=True),
            ],
            self,
        )
        self.column.addWidget(self.table)
        self.table.opened.connect(self._open)

    def _entry_items(self, id: str) -> tuple[str, ...]:
        assert self.overview.pack is not None
        return next(entry.items for entry in self.overview.pack.pack.contradictions if entry.id == id)

    def _items(self, id: str) -> str:
        return listed(isolated(item) for item in self._entry_items(id))

    def _message(self, id: str) -> str:
        assert self.overview.pack is not None
        return self.overview.pack.text(f"contradictions.{id}.message", self.overview.session.language).text

    def _open(self, id: str) -> None:
        item = self._entry_items(id)[0]
        self.overview.session.go("engagement", self.overview.engagement_id, "checklist", item)

    def show_result(self) -> None:
        """Those of the result."""
        assert self.overview.result is not None
        self.table.show_rows(self.overview.result.contradictions, key=lambda id: id)
        self.fit(self.table, len(self.overview.result.contradictions))  # type: ignore[arg-type]


class LadderCard(_TableCard):
    """Indicators whose levels build on each other."""

    def __init__(self, overview: EngagementPage) -> None:
        super().__init__(overview, translate("Overview", "Indicator levels"), "list-tree")
        language = overview.session.language
        texts = catalogue(language)
        levels = ("exceeds", "meets", "approaches", "missing", "not_assessed")
        tones = {"exceeds": "good", "meets": "good", "approaches": "warn", "missing": "bad", "not_assessed": "muted"}
        signs = {"exceeds": "circle-check", "meets": "circle-check", "approaches": "circle-dot", "missing": "circle-x",
                 "not_assessed": "circle-dashed"}  # fmt: skip
        self.table: Table[LadderResult] = Table(
            translate("Overview", "Indicator levels"),
            [
                Column(title=translate("Overview", "Indicator"), text=self._label, stretch=True),
                Column(
                    title=translate("Overview", "Level"),
                    text=lambda one: texts(f"ladder_levels.{one.level}"),
                    sort=lambda one: levels.index(one.level),
                    icon=lambda one: signs[one.level],
                    tone=lambda one: tones[one.level],
                ),
                Column(title=translate("Overview", "Criteria met"), text=self._criteria, number=True),
            ],
            self,
        )
        self.column.addWidget(self.table)
        self.column.addWidget(words(texts("reports.results.ladder_note"), self, kind="small"))

    def _label(self, one: LadderResult) -> str:
        assert self.overview.pack is not None
        return self.overview.pack.text(f"ladders.{one.id}.label", self.overview.session.language).text

    def _criteria(self, one: LadderResult) -> str:
        met = sum(criterion.met for criterion in one.criteria)
        return translate("Overview", "{met} of {all}").format(met=met, all=len(one.criteria))

    def show_result(self) -> None:
        """Those of the result."""
        assert self.overview.result is not None
        self.table.show_rows(self.overview.result.ladders, key=lambda one: one.id)
        self.fit(self.table, len(self.overview.result.ladders))  # type: ignore[arg-type]


class PerceptionCard(_TableCard):
    """What documents say and what people say."""

    def __init__(self, overview: EngagementPage) -> None:
        super().__init__(overview, translate("Overview", "What documents say and what people say"), "git-compare")
        language = overview.session.language
        texts = catalogue(language)
        self.table: Table[PerceptionResult] = Table(
            translate("Overview", "What documents say and what people say"),
            [
                Column(title=translate("Overview", "Topic"), text=self._label, stretch=True),
                Column(
                    title=texts("reports.head.documents"),
                    text=lambda one: score_text(one.documents, language),
                    number=True,
                ),
                Column(
                    title=texts("reports.head.people"), text=lambda one: score_text(one.people, language), number=True
                ),
                Column(title=texts("reports.head.gap"), text=lambda one: score_text(one.gap, language), number=True),
            ],
            self,
        )
        self.column.addWidget(self.table)
        self.column.addWidget(words(texts("reports.results.perception_note"), self, kind="small"))

    def _label(self, one: PerceptionResult) -> str:
        assert self.overview.pack is not None
        return self.overview.pack.text(f"perception.{one.id}.label", self.overview.session.language).text

    def show_result(self) -> None:
        """Those of the result that have both sides."""
        assert self.overview.result is not None
        rows = [one for one in self.overview.result.perception if one.documents or one.people]
        self.table.show_rows(rows, key=lambda one: one.id)
        self.fit(self.table, len(rows))  # type: ignore[arg-type]
