"""The settings, a section at a time."""
