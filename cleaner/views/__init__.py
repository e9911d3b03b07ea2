"""Patches and records as people read them."""
