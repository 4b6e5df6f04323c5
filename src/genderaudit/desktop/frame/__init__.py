"""What stands around every screen: navigation, trail, messages, line of truth, undo and redo."""
