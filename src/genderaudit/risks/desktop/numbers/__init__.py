"""Risks in numbers: draws over the ranges, the harm curve, percentiles, and what drives the total."""
