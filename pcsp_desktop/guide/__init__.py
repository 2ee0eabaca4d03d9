"""What we ask, and in what order."""
