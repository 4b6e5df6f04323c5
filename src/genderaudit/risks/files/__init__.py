"""Matrices, the library of starter risks, and registers as spreadsheets."""
