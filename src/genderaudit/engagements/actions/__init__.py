"""What a person can do with an engagement: one plain function each."""
