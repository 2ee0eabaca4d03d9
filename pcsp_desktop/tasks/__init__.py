"""What a person does, from start to end."""
