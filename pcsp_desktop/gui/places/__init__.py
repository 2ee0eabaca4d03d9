"""The places of the app by name, and the one way for a page to move, say and ask."""
