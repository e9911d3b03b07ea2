"""A finished run changed: by decisions, or by other settings."""
