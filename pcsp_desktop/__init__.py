"""A person's own care and support plan, on their own computer."""

__version__ = "0.1.0"
