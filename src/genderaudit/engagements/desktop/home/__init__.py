"""What engagements add to Home."""
