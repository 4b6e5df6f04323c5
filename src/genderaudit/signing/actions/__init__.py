"""What a person can do here: sign a report in a role, verify a file, hear the verdict in words."""

from genderaudit.signing.actions.saying import say_reason, say_verdict
from genderaudit.signing.actions.signing import sign, verify

__all__ = ["say_reason", "say_verdict", "sign", "verify"]
