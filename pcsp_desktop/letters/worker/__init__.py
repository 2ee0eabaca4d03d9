"""The process that reads one letter behind shut doors, and the app's side of it."""
