"""How large a table may be that is read here."""

from __future__ import annotations

MAX_BYTES = 50 * 1024 * 1024
MAX_UNPACKED = 500 * 1024 * 1024
MAX_ROWS = 200_000
MAX_COLUMNS = 500
MAX_SHEETS = 60
MAX_CELLS = 6_000_000
"""How many cells a sheet may span from its first to its last one, so that two far apart need no memory for the rest."""
MAX_MERGES = 20_000
MAX_MERGED = 500_000
"""How many cells merged areas may cover together."""
