"""Choices about the windows: text, colours, language, locking."""
