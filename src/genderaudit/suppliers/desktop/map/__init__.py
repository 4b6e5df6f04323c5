"""The supplier map on the screen: its painter, its view, and what stands beside it."""
