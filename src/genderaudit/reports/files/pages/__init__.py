"""The parts of a report, one module each, from the front page to the signatures."""
