"""Pure rules over suppliers and their relationships."""
