"""Where suppliers stand on the map, and what is drawn there."""
