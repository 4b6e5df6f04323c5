"""What was changed, by whom and why; and a version brought back."""
