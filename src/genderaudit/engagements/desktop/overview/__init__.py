"""The overview: scores, flags and profile of which every number opens its receipt."""
