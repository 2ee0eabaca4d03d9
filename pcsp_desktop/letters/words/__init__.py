"""What single words are: tokens, units, dates, and the names of tests."""
