"""One risk on a screen of its own: what it is, whom it hits and how hard, what is done, how it came about."""
