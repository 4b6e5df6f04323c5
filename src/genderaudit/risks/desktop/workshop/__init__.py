"""The workshop: one risk on the screen, each group rated in turn."""
