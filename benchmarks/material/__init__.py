"""Invented work in the amounts of a field laptop, for the benchmarks of the window."""
