"""Opening, locking, copying, moving and deleting a plan; its past; private notes."""
