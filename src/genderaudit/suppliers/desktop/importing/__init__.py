"""Taking suppliers in from a file, on the screen: what it holds, how it is read, what it would bring."""
