"""One workspace from its opening to its closing: where it lies, what opens it again, what is thrown away."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from genderaudit.desktop.start.quick_unlock import SealedPassphrase
    from genderaudit.domain.records import Author
    from genderaudit.widgets.places import Place


@dataclass
class Sitting:
    """What the window keeps beside the open workspace."""

    path: Path
    passphrase: str
    """Kept only while the workspace is open, for backups of the key's owner and the PIN; '' while it is locked."""
    author: Author
    thrown_away: Path | None = None
    """The folder of sample data, removed when the workspace closes."""
    sealed: SealedPassphrase | None = None
    """The passphrase under the PIN of this sitting, if one was set."""
    place: Place | None = None
    """Where to go on after the lock."""
    let_go: bool = False
    """Whether the lock came while a change waited for its reason."""

    @property
    def is_sample(self) -> bool:
        """Whether this is sample data that will be thrown away."""
        return self.thrown_away is not None

    def end(self) -> None:
        """Forget what opens the file, and remove what was only to look at."""
        self.passphrase = ""
        if self.sealed is not None:
            self.sealed.destroy()
        if self.thrown_away is not None:
            shutil.rmtree(self.thrown_away, ignore_errors=True)
