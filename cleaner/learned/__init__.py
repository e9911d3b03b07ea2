"""What a run learns of its corpus, and what that tells of a page."""
