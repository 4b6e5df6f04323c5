"""What a person can do with reports: write, sign, verify, extract, compile."""
