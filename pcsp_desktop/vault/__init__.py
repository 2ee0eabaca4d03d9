"""Where a plan is kept."""
