"""The one window: bars, sidebar, the base of a page, questions in a box, work in the background, the printer."""
