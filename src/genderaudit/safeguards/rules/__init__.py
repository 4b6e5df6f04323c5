"""Pure rules that protect people."""
