"""A copy for someone else: make one, read one that came, answer it, and take an answer back."""
