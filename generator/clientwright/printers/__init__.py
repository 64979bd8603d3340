"""Findings as text, for people and for programs: each module has a pure function from reports to a string."""
