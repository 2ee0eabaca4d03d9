"""The pages of an open plan: those made from the guide, and those with a shape of their own."""
