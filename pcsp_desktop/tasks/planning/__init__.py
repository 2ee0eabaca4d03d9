"""Making and changing the plan."""
