"""What a person comes back to: the plan at a glance, doors to more, find, and help now."""
