"""What the app does without a window, one module a command."""
