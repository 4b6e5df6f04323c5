"""Packs as XLSForm workbooks: written for ODK and Kobo, and forms of others read into packs."""
