"""Making the plan: the pages of the guide, entries, goals, money, and checking the answers."""
