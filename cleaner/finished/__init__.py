"""A finished run: read back, proved again, restored, exported, asked."""
