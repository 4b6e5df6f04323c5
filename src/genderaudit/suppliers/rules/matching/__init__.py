"""Whether two suppliers are the same: names, numbers and addresses compared, and copies read as one."""
