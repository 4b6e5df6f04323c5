"""The report as frozen data: what is printed, what is embedded, what a check finds."""
