"""From the first start to an open plan, and every reason why a plan does not open."""
