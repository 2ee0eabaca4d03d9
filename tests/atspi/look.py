"""Prints what a screen reader would find on the first page: for people who work on the app."""

from __future__ import annotations

from tree import Screen  # type: ignore[import-not-found]

screen = Screen()
screen.find("I need help now")
print(screen.outline())
