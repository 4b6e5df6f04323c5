"""From rows of a list to suppliers and relationships."""
