"""The guide, offline."""
