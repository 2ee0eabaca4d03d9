"""Copies for others, what they send back, and who has which copy."""
