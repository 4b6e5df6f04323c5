"""What protects people: the small-number shield and the guard over free text."""

from genderaudit.safeguards.rules.free_text import Warned, look_over, removed
from genderaudit.safeguards.rules.shield import Protection, Sum, protect

__all__ = ["Protection", "Sum", "Warned", "look_over", "protect", "removed"]
