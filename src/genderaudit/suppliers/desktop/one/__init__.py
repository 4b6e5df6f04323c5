"""One supplier on the screen: its head, its own pages and those that other rooms add."""
