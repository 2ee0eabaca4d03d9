"""From the words of a page to results, their dates, and what the letter asks for."""
