"""What a person can do with suppliers."""
