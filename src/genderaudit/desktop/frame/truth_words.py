"""What the line of truth says, in sentences, from what the workspace knows about its own safety."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from genderaudit.runtime.language import format_moment
from genderaudit.store import Safety
from genderaudit.widgets.texts import counted, isolated, translate

LONG_AGO = dt.timedelta(days=3)
"""Age of the first change without a backup from which the line warns; house default."""
MANY = 200
"""Steps without a backup from which the line warns; house default."""


@dataclass(frozen=True)
class Moments:
    """How moments are told: today by the clock alone, other days with the day."""

    now: dt.datetime
    language: str

    def say(self, moment: dt.datetime) -> str:
        """A moment on this laptop's clock."""
        local, today = moment.astimezone(), self.now.astimezone().date()
        if local.date() == today:
            return f"{local:%H:%M}"
        return format_moment(local, self.language)


def saved_words(safety: Safety, moments: Moments) -> str:
    """That everything is saved, and since when."""
    if safety.saved is None:
        return translate("Truth", "All saved")
    return translate("Truth", "All saved {time}").format(time=moments.say(safety.saved))


def backup_words(safety: Safety, moments: Moments) -> str:
    """The last proven backup and where it lies."""
    backup = safety.backup
    if backup is None:
        return translate("Truth", "No proven backup yet")
    facts = {"time": moments.say(backup.proven), "volume": isolated(backup.volume)}
    if backup.same_volume:
        return translate("Truth", "Last proven backup {time}, on this same disk").format(**facts)
    if not backup.there:
        if backup.volume:
            return translate("Truth", "Last proven backup {time} on {volume}, not plugged in").format(**facts)
        return translate("Truth", "Last proven backup {time}, out of reach now").format(**facts)
    if backup.volume:
        return translate("Truth", "Last proven backup {time} on {volume}").format(**facts)
    return translate("Truth", "Last proven backup {time}").format(**facts)


def risk_words(safety: Safety, moments: Moments) -> str:
    """What would be lost if this laptop died now."""
    if not safety.steps_at_risk:
        return translate("Truth", "Nothing would be lost with this laptop")
    if safety.at_risk_since is None:
        return counted("Truth", "%n change(s) exist only on this laptop", safety.steps_at_risk)
    lost = counted("Truth", "%n change(s) exist only on this laptop since {time}", safety.steps_at_risk)
    return lost.format(time=moments.say(safety.at_risk_since))


def risk_tone(safety: Safety, now: dt.datetime) -> str:
    """How grave that is: `good` where nothing is at risk, `warn` where it is much or old."""
    if not safety.steps_at_risk:
        return "good"
    old = safety.at_risk_since is not None and now - safety.at_risk_since > LONG_AGO
    return "warn" if old or safety.steps_at_risk >= MANY else "info"
