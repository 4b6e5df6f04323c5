"""The exposure of one organisation: own and inherited, with named ways, their receipt, and what would change it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from genderaudit.runtime.language import catalogue
from genderaudit.suppliers.actions.network import exposure_of, network_of, weights_of
from genderaudit.suppliers.actions.registry import registry_of
from genderaudit.suppliers.desktop.columns import short_theme
from genderaudit.suppliers.desktop.network.acting import ResultButtons
from genderaudit.suppliers.desktop.network.gaps import GapNotes, Gaps, gaps_of
from genderaudit.suppliers.desktop.network.lines import fit_lines
from genderaudit.suppliers.desktop.network.own_risk import own_risk_of, show_own_risk
from genderaudit.suppliers.desktop.network.what_if import WhatIfCard
from genderaudit.suppliers.desktop.words import NONE, day, say_code, share, way_words
from genderaudit.suppliers.model.network import Exposure, Origin, Route
from genderaudit.suppliers.model.supplier import THEMES, US, Theme
from genderaudit.suppliers.rules.own_risk import known_from
from genderaudit.widgets.background import Job, Progress
from genderaudit.widgets.chips import Choices
from genderaudit.widgets.doors import Result
from genderaudit.widgets.forms import fill_with_form, part, register
from genderaudit.widgets.pieces import card, empty_out, words
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.tall import TallPage
from genderaudit.widgets.texts import counted, labelled, listed_apart, quoted
from genderaudit.widgets.theme import scaled

_LINES = 7
"""Lines of the table that show at once; house default."""


class ExposureView(QWidget):
    """Exposure of a supplier, or of us, theme by theme."""

    def __init__(self, session: Session, supplier: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.supplier_id = session, supplier
        self.theme: Theme = "sea_gbv"
        self.found: Exposure | None = None
        self._asked = self._shown = ("", "")
        """Theme and state of the journal: of what is being worked out, and of what is shown."""
        self._job: Job[tuple[Exposure, Gaps]] | None = None
        register(TallPage)
        form = fill_with_form(self, "suppliers", "exposure")
        self._form = form
        self.gaps = GapNotes(session, form)
        part(form, QVBoxLayout, "gaps").addWidget(self.gaps)
        names: dict[str, tuple[str, str]] = {
            code: (short_theme(code), say_code("themes", code, session.language)) for code in THEMES
        }
        self.themes = Choices(self.tr("Theme"), names, form)
        self.themes.chosen.connect(lambda codes: self.show_theme(codes[0] if codes else self.theme))
        part(form, QVBoxLayout, "themes").addWidget(self.themes)
        self.table: Table[Origin] = Table(self.tr("Sources of the inherited exposure"), self._columns(), form)
        self.table.empty_text = self.tr("Working it out…")
        self.table.picked.connect(lambda _: self._show_receipt())
        self.table.opened.connect(lambda one: self.session.go("supplier", one.supplier))
        part(form, QVBoxLayout, "table").addWidget(self.table)
        self.made_of = ResultButtons(session, self.result, form)
        self.made_of.hide()
        self.what_if = WhatIfCard(session, supplier, self._name, form)
        part(form, QVBoxLayout, "whatIf").addWidget(self.what_if)
        self.what_if.offer(self.theme, None)
        part(form, QLabel, "sourcesCaption").hide()

    def _name(self, id: str) -> str:
        return self.tr("Our organisation") if id == US else registry_of(self.session.workspace).name_of(id)

    def _columns(self) -> list[Column[Origin]]:
        language = self.session.language
        return [
            Column(title=self.tr("Source"), text=lambda one: self._name(one.supplier), stretch=True),
            Column(
                title=self.tr("Own risk"),
                text=lambda one: share(one.own, language, 1),
                sort=lambda one: one.own,
                about=self.tr("The risk at the source itself"),
                number=True,
            ),
            Column(
                title=self.tr("Passes on"),
                text=lambda one: share(one.route.pi, language, 1),
                sort=lambda one: one.route.pi,
                about=self.tr("How much of it the strongest way passes on, all its links together"),
                number=True,
            ),
            Column(
                title=self.tr("Arrives here"),
                text=lambda one: share(one.adds, language, 1),
                sort=lambda one: one.adds,
                about=self.tr("Own risk times what passes on"),
                number=True,
            ),
            Column(
                title=self.tr("Share of all"),
                text=lambda one: share(one.share, language, 1),
                sort=lambda one: one.share,
                about=self.tr("Its part of everything that arrives here"),
                number=True,
            ),
            Column(title=self.tr("Known from"), text=self._known_short, tip=self._known),
            Column(
                title=self.tr("Through"),
                text=self._between,
                tip=lambda one: self._way(one.route),
                about=self.tr("Who stands between the source and here, on the strongest way"),
                stretch=True,
            ),
        ]

    def _between(self, one: Origin) -> str:
        between = one.route.via[1:-1]
        return way_words((self._name(id) for id in between), self.session.language) if between else self.tr("directly")

    def _known(self, one: Origin) -> str:
        return say_code("own_risk", known_from(one.status, one.engagement), self.session.language)

    def _known_short(self, one: Origin) -> str:
        return catalogue(self.session.language)(f"network.statuses.{known_from(one.status, one.engagement)}")

    def _way(self, route: Route) -> str:
        return way_words((self._name(id) for id in route.via), self.session.language)

    # showing

    def show_theme(self, theme: Theme) -> None:
        """Work out and show one theme, unless it is shown and nothing changed since; themes are never averaged."""
        self.theme = theme
        self.themes.show_chosen((theme,))
        if self._shown != (theme, self.session.workspace.latest()):
            self._work()

    def _work(self) -> None:
        if self._job is not None and self._job.running:
            self._job.stop()
        workspace, theme, supplier = self.session.workspace, self.theme, self.supplier_id
        language = self.session.language
        self._asked = (theme, workspace.latest())

        def work(_: Progress) -> tuple[Exposure, Gaps]:
            found = exposure_of(network_of(workspace), weights_of(workspace), theme, supplier)
            return found, gaps_of(workspace, language)

        self._job = self.session.work(self.tr("Following the ways of risk…"), work, owner=self, done=self._show)

    def _show(self, both: tuple[Exposure, Gaps]) -> None:
        self.found = found = both[0]
        self._shown = self._asked
        self.gaps.show_gaps(both[1])
        self.table.empty_text = self.tr("No known risk reaches this organisation. Not assessed is not safe.")
        column = part(self._form, QVBoxLayout, "figures")
        empty_out(column)
        column.addLayout(self._figures(found))
        notes = part(self._form, QVBoxLayout, "notes")
        empty_out(notes)
        for said in self._notes(found):
            notes.addWidget(words(said, self._form, kind="small"))
        fit_lines(self.table, len(found.sources), _LINES)
        self.table.show_rows(found.sources, key=lambda one: one.supplier)
        if self.table.current() is None and found.sources:
            self.table.selectRow(0)
        self._show_receipt()

    def _figures(self, found: Exposure) -> QHBoxLayout:
        language = self.session.language
        row = QHBoxLayout()
        row.setSpacing(scaled(12))
        if self.supplier_id != US:
            frame, column = card(self._form)
            column.addWidget(words(self.tr("Own risk"), frame, kind="section"))
            show_own_risk(self.session, self.supplier_id, self.theme, column, frame)
            column.addStretch(1)
            row.addWidget(frame, 1)
        peak = self.tr("from {name}").format(name=self._name(found.peak_source)) if found.peak_source else ""
        for title, figure, about in (
            (self.tr("Inherited exposure"), *self._inherited(found)),
            (self.tr("Largest single part"), share(found.peak, language, 1) if peak else NONE, peak),
        ):
            frame, column = card(self._form)
            column.addWidget(words(title, frame, kind="section"))
            column.addWidget(words(figure, frame, kind="figure"))
            column.addWidget(words(about, frame, kind="small"))
            column.addStretch(1)
            row.addWidget(frame, 1)
        return row

    def _inherited(self, found: Exposure) -> tuple[str, str]:
        """The figure and its bounds; a nought only where somebody has looked."""
        language = self.session.language
        low, high = (share(one, language, 1) for one in (found.inherited.low, found.inherited.high))
        if not any(one.suppliers for one in found.coverage):
            return self.tr("No data"), self.tr("Nobody is known to supply it.")
        if not any(one.found or one.estimated for one in found.coverage):
            said = self.tr(
                "Nobody before it was assessed: not assessed is not safe. At most {high}, by what is assumed."
            )
            return self.tr("Not known"), said.format(high=high)
        interval = self.tr("between {low} and {high}").format(low=low, high=high)
        return share(found.inherited.value, language, 1), interval

    def _notes(self, found: Exposure) -> list[str]:
        said = [self.tr("An index for choosing where to look first, not a chance that abuse happens.")]
        if found.saturated:
            said.append(
                self.tr("More sources than the joined value can tell apart: read the parts and the largest one.")
            )
        if found.assumed:
            said.append(counted("ExposureView", "The upper end assumes a risk for %n supplier(s) nobody has assessed.",
                                found.assumed))  # fmt: skip
        if found.shares_unknown:
            said.append(counted("ExposureView", "On %n link(s) the share of purchases is not known.",
                                found.shares_unknown))  # fmt: skip
        if found.shared:
            first = found.shared[0]
            text = self.tr("{link} is part of several ways: what comes through it is counted for each.")
            link = way_words((self._name(first.seller), self._name(first.buyer)), self.session.language)
            said.append(text.format(link=link))
        basis = self.tr("Weights version {version} (house default), {suppliers} suppliers, {links} links.")
        said.append(basis.format(version=found.basis.weights, suppliers=found.basis.suppliers, links=found.basis.links))
        return said

    # the receipt of one source

    def _show_receipt(self) -> None:
        column = part(self._form, QVBoxLayout, "receipt")
        self.made_of.setParent(self)
        self.made_of.hide()
        empty_out(column)
        one = self.table.current()
        part(self._form, QLabel, "sourcesCaption").setVisible(bool(self.found and self.found.sources))
        if one is not None:
            frame, inner = card(
                self._form, self.tr("How it gets here from {name}").format(name=self._name(one.supplier))
            )
            for line in self._steps(one):
                inner.addWidget(words(line, frame))
            for route in one.further:
                text = self.tr("Also: {way} ({reach})").format(
                    way=self._way(route), reach=share(route.pi, self.session.language, 1)
                )
                inner.addWidget(words(text, frame, kind="small"))
            if one.more:
                inner.addWidget(words(self.tr("There are further ways."), frame, kind="small"))
            self.made_of.setParent(frame)
            inner.addWidget(self.made_of)
            self.made_of.show()
            column.addWidget(frame)
        self.made_of.offer()
        self.what_if.offer(self.theme, one)

    def _steps(self, one: Origin) -> list[str]:
        language = self.session.language
        when = day(one.on, language) if one.on is not None else self.tr("no date")
        lines = [
            self.tr("Own risk {own}: {status}, {when}").format(
                own=share(one.own, language), status=self._known(one), when=when
            )
        ]
        risk = own_risk_of(self.session, one.supplier, self.theme)
        if risk is not None and risk.source and not risk.engagement:
            lines[0] = labelled(lines[0], quoted(risk.source))
        for step in one.route.steps:
            known = self.tr("share of purchases {n}").format(n=share(step.share, language))
            unknown = self.tr("share of purchases not known, at least {n}").format(n=share(step.share, language))
            factors = [
                self.tr("kind {n}").format(n=share(step.k, language)),
                self.tr("certainty {n}").format(n=share(step.confidence, language)),
                known if step.share_known else unknown,
            ]
            if step.clause < 1:
                factors.append(self.tr("clause {n}").format(n=share(step.clause, language)))
            text = self.tr("{seller} {kind} {buyer}: passes on {n} ({factors})")
            lines.append(
                text.format(
                    seller=self._name(step.seller),
                    kind=say_code("relationships", step.kind, language),
                    buyer=self._name(step.buyer),
                    n=share(step.tau, language),
                    factors=listed_apart(factors),
                )
            )
        lines.append(
            self.tr("Arrives here: {adds}, which is {part} of what is inherited.").format(
                adds=share(one.adds, language, 1), part=share(one.share, language, 1)
            )
        )
        return lines

    def result(self) -> Result | None:
        """The chosen source as something that a finding or a risk can be made of."""
        one = self.table.current()
        if one is None or self.found is None:
            return None
        theme = say_code("themes", self.theme, self.session.language)
        title = self.tr("{theme}: exposure through {name}").format(theme=theme, name=self._name(one.supplier))
        rests = tuple(id for id in (one.finding, one.engagement) if id)
        return Result(
            code="exposure", title=title, text="\n".join([self._way(one.route), *self._steps(one)]),
            about=(one.supplier, *(id for id in one.route.via if id not in (one.supplier, US))), rests_on=rests,
        )  # fmt: skip
