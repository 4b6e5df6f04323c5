"""The register as files: a spreadsheet taken in step by step, and the register written out."""
