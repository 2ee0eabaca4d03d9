"""From a results letter to results in the plan."""
