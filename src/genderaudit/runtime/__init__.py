"""This machine: assets, folders, language. The only room that knows paths and environment variables."""
