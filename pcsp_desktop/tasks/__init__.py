"""What a person does, from start to end. The windows and the command line call the same tasks."""
