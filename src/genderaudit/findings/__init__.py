"""Findings drafted from flags, finished by the auditor, followed up until they are closed."""
