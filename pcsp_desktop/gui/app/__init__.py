"""The start of the app, and what the window does with and without an open plan."""
