"""Keeping a plan safe, what was changed in it, and private notes: the pages of these."""
