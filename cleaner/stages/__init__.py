"""The stages of a run: cleaned into blocks, chosen among, written and laid out."""
