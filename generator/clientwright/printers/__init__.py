"""Findings as text: for a person at a terminal, and as JSON for a program. Pure functions from a report to a string."""
