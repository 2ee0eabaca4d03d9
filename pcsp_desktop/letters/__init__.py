"""Reading a results letter."""
