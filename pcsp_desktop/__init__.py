"""A person's own care and support plan, on their own computer."""

__version__ = "0.1.0"
APP_ID = "io.github.pcsp_desktop.pcsp"
"""What every system knows the app by: desktop entry, icon, bundle, packages. Only this line says it."""
