"""The report's paper: tagged, four-language typesetting that knows nothing about audits, and what reads it back.

Composers import from `composing`. Nothing is imported here, so that a verifier loads `marks` without what draws pages.
"""
