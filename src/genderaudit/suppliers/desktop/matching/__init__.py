"""Suppliers that may be the same, on the screen: decided many at once, remembered, taken apart again."""
