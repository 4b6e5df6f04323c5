"""Frozen models of packs, answers and results."""
