"""Qt pieces that any room may use: the session, places, doors, forms, tables, background work. Knows no room."""
