"""The tables of the store and everything that reads or writes them."""
