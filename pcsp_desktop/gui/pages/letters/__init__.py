"""Results letters: read one, check each number against the page, and get ready to talk about it."""
