"""A copy for someone else."""
