"""On paper: choose, look, print, save; and the crisis page."""
