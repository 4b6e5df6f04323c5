"""Pure rules of the work: allowed steps, reading answers as people write them, comparing with last time."""
