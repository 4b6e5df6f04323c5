"""What a supplier, a relationship and a decision about them are."""
