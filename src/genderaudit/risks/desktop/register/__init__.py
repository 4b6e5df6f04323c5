"""The register as a table with filters, saved views and the chosen risk beside it."""
