"""Packs, the expression language and the score engine with its receipts."""
