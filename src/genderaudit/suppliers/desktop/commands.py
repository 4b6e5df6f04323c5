"""What can be done with suppliers from the palette."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator

from genderaudit.widgets.doors import Command
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import translate

# what a command needs is imported when it is given
# ruff: noqa: PLC0415


def _new(session: Session) -> None:
    from PySide6.QtWidgets import QApplication

    from genderaudit.suppliers.desktop.making import NewSupplier

    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    window = QApplication.activeWindow() or next(iter(shown), None)
    if window is not None:
        dialog = NewSupplier(session, window)
        dialog.made.connect(lambda id: session.go("supplier", id))
        dialog.open()


def commands(session: Session) -> Iterator[Command]:
    """A new supplier, and the pages of the room."""
    has = session.has_workspace
    yield Command(
        id="supplier.new",
        title=lambda: translate("SupplierCommands", "New supplier"),
        run=lambda: _new(session),
        icon="plus",
        keywords=lambda: translate("SupplierCommands", "add vendor, sub-contractor, labour agency"),
        enabled=lambda: has,
    )
    yield Command(
        id="supplier.due",
        title=lambda: translate("SupplierCommands", "Show suppliers due for reassessment"),
        run=lambda: session.go("suppliers", "", "due=due"),
        icon="clock",
        enabled=lambda: has,
    )
    yield Command(
        id="supplier.never",
        title=lambda: translate("SupplierCommands", "Show suppliers nobody has assessed"),
        run=lambda: session.go("suppliers", "", "due=never"),
        icon="circle-dashed",
        enabled=lambda: has,
    )
    pages: tuple[tuple[str, str, Callable[[], str]], ...] = (
        ("import", "download", lambda: translate("SupplierCommands", "Import suppliers")),
        ("matches", "merge", lambda: translate("SupplierCommands", "Decide which suppliers are the same")),
        ("network", "gauge", lambda: translate("SupplierCommands", "Analyse the supplier network")),
        ("map", "network", lambda: translate("SupplierCommands", "Open the supplier map")),
    )
    for key, image, title in pages:
        yield Command(
            id=f"supplier.{key}",
            title=title,
            run=functools.partial(session.go, "suppliers", key),
            icon=image,
            enabled=lambda: has,
        )
    yield from _counting(session)


def _counting(session: Session) -> Iterator[Command]:
    """What is found by the words that people look for where figures are missing."""
    sections: tuple[tuple[str, str, Callable[[], str], Callable[[], str]], ...] = (
        (
            "rates",
            "arrow-up-down",
            lambda: translate("SupplierCommands", "Exchange rates and reporting currency"),
            lambda: translate("SupplierCommands", "money convert dollar euro rate currency setup"),
        ),
        (
            "women",
            "badge-check",
            lambda: translate("SupplierCommands", "Definition of women-owned"),
            lambda: translate("SupplierCommands", "ownership IWA 34 UN 51 national rule setup"),
        ),
        (
            "targets",
            "target",
            lambda: translate("SupplierCommands", "Targets of procurement indicators"),
            lambda: translate("SupplierCommands", "goal period share setup"),
        ),
        (
            "assumed",
            "circle-question-mark",
            lambda: translate("SupplierCommands", "Risk assumed where nobody has assessed"),
            lambda: translate("SupplierCommands", "prior country sector estimate setup"),
        ),
        (
            "weights",
            "sliders-horizontal",
            lambda: translate("SupplierCommands", "Weights of exposure"),
            lambda: translate("SupplierCommands", "house default how we count model setup"),
        ),
    )
    has = session.has_workspace
    for key, image, title, keywords in sections:
        yield Command(
            id=f"supplier.setup.{key}",
            title=title,
            run=functools.partial(session.go, "suppliers", "setup", key),
            icon=image,
            keywords=keywords,
            enabled=lambda: has,
        )
