"""A package that adds a rule, a format and an engine to cleaner: a module for each room.

Each imports from its own room only, which is being loaded when its entry points are.
"""
