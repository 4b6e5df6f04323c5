"""The heat map: where the risks stand, and the way from inherent to residual."""
