"""The window: frame, navigation, start, lock, palette, settings and help; walks the rooms' window doors."""
