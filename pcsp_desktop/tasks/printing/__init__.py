"""The plan on paper, and the page for a crisis."""
