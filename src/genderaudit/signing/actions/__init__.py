"""What a person can do here: sign a report in a role, verify a file, hear the verdict in words."""
