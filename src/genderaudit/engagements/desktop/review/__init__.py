"""The review: changes, notes, decisions on STOPs, samples and consents."""
