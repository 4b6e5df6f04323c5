"""Shared ground: errors, ids, time, records, commitments. Pure: no file, no database, no window."""
