"""The controls that every page is made of, how they look, sound and take the focus. It knows no plan."""
