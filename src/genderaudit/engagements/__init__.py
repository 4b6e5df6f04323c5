"""The work itself: plan, answers, evidence, samples, review and status of an engagement."""
