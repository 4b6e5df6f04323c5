"""Composes what the rooms know into a report that proves itself, and checks such reports."""
