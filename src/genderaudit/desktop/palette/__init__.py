"""The command palette: search over every action and every record."""
