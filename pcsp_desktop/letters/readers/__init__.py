"""One reader for each kind of file. A reader turns bytes into pages of words with their places."""
