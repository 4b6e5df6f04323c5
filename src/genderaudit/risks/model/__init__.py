"""Risks, ratings, matrices and what is read from them."""
