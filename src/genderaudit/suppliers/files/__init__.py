"""Supplier lists and graphs as files."""
