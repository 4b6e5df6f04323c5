"""The first screen of an open workspace."""
