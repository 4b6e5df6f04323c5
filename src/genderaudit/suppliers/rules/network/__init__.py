"""What follows from the graph: tiers, exposure, criticality, blind spots and the rest, each as a receipt."""
