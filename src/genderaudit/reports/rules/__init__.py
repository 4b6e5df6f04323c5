"""Pure rules of reports: what may be shown, how numbers are computed again, what is missing before signing."""
